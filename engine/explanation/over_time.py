"""The ledger of a stock over time: the rate of every flow that fills or empties it, at every output."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from engine.explanation.ledger import Coverage, Rate, coverage_rates, stock_rates
from engine.explanation.reasons import MOVES
from engine.explanation.shares import Share, share_entry
from engine.explanation.targets import Targets
from engine.explanation.transfers import SHARE_FLOWS
from engine.mechanisms.types import Array
from engine.result import Result
from engine.solving import layout as at
from engine.solving.trajectory import Trajectory

Rows: TypeAlias = slice | NDArray[np.intp]
"""Which outputs."""


def ledger_over_time(result: Result, stock: str, rows: Rows = slice(None)) -> tuple[Rate, ...]:
    """The rate of every flow that fills or empties a stock of `Result.stocks`; they add up to its rate of change.

    rows  at these outputs only
    Raises:
        InvalidInput: there is no such stock.
    """
    run, target = at_rows(result.trajectory, rows), Targets(result.scenario).target(stock)
    if isinstance(target, Share):
        return tuple(_share_rates(run, target))
    return coverage_rates(run, target) if isinstance(target, Coverage) else stock_rates(run, target)


def at_rows(run: Trajectory, rows: Rows) -> Trajectory:
    """A run at some of its outputs."""
    return replace(
        run,
        years=run.years[rows],
        stocks=run.stocks[rows],
        auxiliaries=run.auxiliaries[rows],
        rates=run.rates[rows],
        track=run.track[rows],
    )


def _share_rates(run: Trajectory, share: Share) -> Iterator[Rate]:
    """Share won from every other actor and lost to it, flow by flow."""
    actors = run.scenario.actors
    kind = actors[share.actor].kind
    if run.scenario.switches["demand"]:
        others = [b for b in range(len(actors)) if b != share.actor]
        yield from _between(run, share, 0, others, _switched(run, share))
    if run.scenario.switches["business_moves"]:
        for position, move in enumerate(MOVES):
            others = [b for b, other in enumerate(actors) if {kind, other.kind} == {move.source, move.target}]
            if others:
                yield from _between(run, share, 1 + position, others, _moved(run, share, position))


def _between(run: Trajectory, share: Share, flow: int, others: list[int], ways: tuple[Array, Array]) -> Iterator[Rate]:
    """One flow between a share and those of the others; `ways` won and lost, shape (outputs, actors).

    A business move leads only one way: of that alone there is something to tell.
    """
    name, text = SHARE_FLOWS[flow]
    kind, source = run.scenario.actors[share.actor].kind, MOVES[flow - 1].source if flow else None
    for b in others:
        for ends, values in (((b, share.actor), ways[0][:, b]), ((share.actor, b), -ways[1][:, b])):
            if source is None or (kind is source) == (ends[0] == share.actor):
                entry = share_entry(run, share, name, text, ends, 0.0)
                yield Rate(entry.name, entry.text, values, entry.counterpart)


def _switched(run: Trajectory, share: Share) -> tuple[Array, Array]:
    shares, chosen = run.stock("shares"), run.auxiliary("chosen")
    sizes = run.parameter("reconsideration_rate")[:, None] * share.weights(run)
    won = shares @ (sizes * chosen[:, share.actor])[:, :, None]
    lost = chosen @ (sizes * shares[:, share.actor])[:, :, None]
    return won[:, :, 0], lost[:, :, 0]


def _moved(run: Trajectory, share: Share, move: int) -> tuple[Array, Array]:
    leaving, joining = run.by_actor(at.LEAVING + move), run.by_actor(at.JOINING + move)
    customers = run.stock("shares") @ share.weights(run)
    own = share.actor
    return joining[:, own, None] * leaving * customers, (leaving[:, own] * customers[:, own])[:, None] * joining
