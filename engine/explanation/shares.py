"""Shares: their ledger, and the reasons for which customers moved, rival by rival.

Per niche, customers switch from b to c at the rate kappa s_bj p_cj, so that c wins, net, from b

    kappa (s_bj p_c(0) - s_cj p_b(0))    because customers who reconsider spread evenly,
    kappa T_j * (what a term wins)       for every term of attraction, T_j = sum_b s_bj = 1, and for coverage,

which adds up to the net flow kappa (T_j p_cj - s_cj); business moves come on top. All of it is what c wins and b loses.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from engine.explanation.attraction import attraction_at
from engine.explanation.explanation import Contribution, Entry, Rival
from engine.explanation.path import Path
from engine.explanation.reasons import COVERAGE, MOVES, SPREADING, TERMS, Reason
from engine.explanation.switching import how_chosen
from engine.explanation.transfers import SWITCHING
from engine.mechanisms.types import Array
from engine.result.stock_outputs import of
from engine.solving import given
from engine.solving import layout as at
from engine.solving.trajectory import Trajectory
from engine.text import Text

_NUMBERS_AT_ONCE = 200_000
"""Size of the arrays over actors, niches and moments that are worked on at once; larger ones leave the processor."""


@dataclass(frozen=True, slots=True)
class Share:
    """The share of an actor, of one niche or (None) of the whole market."""

    actor: int
    niche: int | None

    def weights(self, run: Trajectory) -> Array:
        """How much each niche counts, shape (niches,)."""
        sizes: Array = run.market.niches[given.WEIGHT]
        if self.niche is None:
            return sizes
        one = np.zeros_like(sizes)
        one[self.niche] = 1.0
        return one

    def name_of(self, run: Trajectory, actor: int) -> str:
        """The stock of the same share of another actor."""
        name = f"share.{run.scenario.actors[actor].name}"
        return name if self.niche is None else f"{name}.{run.scenario.niches[self.niche].name}"


def share_ledger(path: Path, share: Share) -> tuple[Entry, ...]:
    """What customers and moving businesses brought to a share from every other, and carried away to it."""
    run, actors = path.run, path.run.scenario.actors
    flows: list[tuple[str, Text, Array, Array]] = []
    if run.scenario.switches["demand"]:
        flows.append(("switching", SWITCHING, *_switched(path, share)))
    if run.scenario.switches["business_moves"]:
        for position, move in enumerate(MOVES):
            flows.append((move.name, move.text, *_moved(path, share, position)))
    kinds_of = {move.name: (move.source, move.target) for move in MOVES}
    entries = []
    for name, text, won, lost in flows:
        for b in range(len(actors)):
            for source, target, amount in ((b, share.actor, won[b]), (share.actor, b, -lost[b])):
                kinds = actors[source].kind, actors[target].kind
                if b != share.actor and kinds_of.get(name, kinds) == kinds:
                    entries.append(share_entry(run, share, name, text, (source, target), float(amount)))
    return tuple(entries)


def share_terms(path: Path, share: Share) -> tuple[Contribution, ...]:
    """The reasons for a change of share: spreading evenly, the terms of attraction, coverage, business moves."""
    run = path.run
    found: list[Contribution] = []
    if run.scenario.switches["demand"]:
        won = {each.name: np.zeros(len(run.market.kinds)) for each in (SPREADING, *TERMS, COVERAGE)}
        for rows in _rows_at_once(run):
            part = path.part(rows)
            shares = np.moveaxis(part.run.stock("shares"), 0, -1)
            for name, amounts in _won(part, share, shares.sum(axis=0), shares).items():
                won[name] += amounts
        found += [_contribution(run, share, each, won[each.name]) for each in (SPREADING, *TERMS, COVERAGE)]
    if run.scenario.switches["business_moves"]:
        kind = run.scenario.actors[share.actor].kind
        for position, move in enumerate(MOVES):
            if kind in (move.source, move.target):
                gained, lost = _moved(path, share, position)
                found.append(_contribution(run, share, move, gained - lost))
    return tuple(found)


def switching_terms(path: Path, loser: int, share: Share) -> tuple[Contribution, ...]:
    """The reasons for which customers switched from one actor to the owner of the share; they add up to that flow.

    The rivals are those over whom the winner was chosen by the customers who left the loser.
    """
    run = path.run
    won = {each.name: np.zeros(len(run.market.kinds)) for each in (SPREADING, *TERMS, COVERAGE)}
    for rows in _rows_at_once(run):
        part = path.part(rows)
        leaving = np.moveaxis(part.run.stock("shares")[:, loser], 0, -1)
        for name, amounts in _won(part, share, leaving, None).items():
            won[name] += amounts
    return tuple(_contribution(run, share, each, won[each.name]) for each in (SPREADING, *TERMS, COVERAGE))


def switched_from(path: Path, loser: int, share: Share) -> float:
    """What customers brought to a share from one other, over the period."""
    return float(_switched(path, share)[0][loser])


def _won(path: Path, share: Share, customers: Array, shares: Array | None) -> dict[str, Array]:
    """What the owner of a share won from each actor, by reason, shape (actors,).

    customers  T_j, those who choose, shape (niches, moments)
    shares     s_bj, which those who spread evenly leave, shape (actors, niches, moments); None: only the customers do
    """
    c = share.actor
    attraction = attraction_at(path.run)
    chosen = how_chosen(attraction, c)
    rate = path.weights * path.run.parameter("reconsideration_rate")
    flow = share.weights(path.run)[:, None] * rate
    won = {}
    if shares is None:
        won[SPREADING.name] = np.zeros(len(chosen.evenly))
        won[SPREADING.name][c] = (flow * customers).sum() * chosen.evenly[c]
    else:
        leaving = np.einsum("jt,bjt->b", flow, shares)
        won[SPREADING.name] = leaving * chosen.evenly[c] - leaving[c] * chosen.evenly
    rivalry = chosen.rivalry * (flow * customers)
    over_niches = rivalry.sum(axis=1)
    for name, values in attraction.of_actors.items():
        won[name] = (over_niches * (values[c] - values)).sum(axis=1)
    for name, values in attraction.in_niches.items():
        won[name] = np.einsum("bjt,bjt->b", rivalry, values[c] - values)
    won[COVERAGE.name] = np.einsum("jt,bjt->b", flow * customers, chosen.coverage)
    return won


def _switched(path: Path, share: Share) -> tuple[Array, Array]:
    """Customers won from each actor and lost to it, shape (actors,)."""
    won, lost = np.zeros(len(path.run.market.kinds)), np.zeros(len(path.run.market.kinds))
    for rows in _rows_at_once(path.run):
        part = path.part(rows)
        shares, chosen = part.run.stock("shares"), part.run.auxiliary("chosen")
        flow = (part.weights * part.run.parameter("reconsideration_rate"))[:, None] * share.weights(part.run)
        won += np.einsum("tj,tbj->b", flow * chosen[:, share.actor], shares)
        lost += np.einsum("tj,tbj->b", flow * shares[:, share.actor], chosen)
    return won, lost


def _moved(path: Path, share: Share, move: int) -> tuple[Array, Array]:
    """Customers that a business move brought from each actor and carried away to it, shape (actors,)."""
    run, c = path.run, share.actor
    leaving, joining = run.by_actor(at.LEAVING + move), run.by_actor(at.JOINING + move)
    customers = run.stock("shares") @ share.weights(run)
    won = path.weights * joining[:, c] @ (leaving * customers)
    lost = path.weights * leaving[:, c] * customers[:, c] @ joining
    return np.asarray(won), np.asarray(lost)


def _rows_at_once(run: Trajectory) -> Iterator[slice]:
    step = max(1, _NUMBERS_AT_ONCE // (len(run.market.kinds) * run.market.niches.shape[1]))
    for first in range(0, len(run.years), step):
        yield slice(first, first + step)


def share_entry(run: Trajectory, share: Share, name: str, text: Text, ends: tuple[int, int], amount: float) -> Entry:
    """The entry of a flow between a share and that of another actor; `ends` are the actors losing and winning."""
    source, target = (run.scenario.actors[each].name for each in ends)
    owners, flow = [f"{source} → {target}"], f"flow.{name}.{source}.{target}"
    if share.niche is not None:
        owners.append(run.scenario.niches[share.niche].name)
        flow = f"{flow}.{owners[-1]}"
    other = ends[0] if ends[1] == share.actor else ends[1]
    return Entry(flow, of(text, *owners), amount, share.name_of(run, other))


def _contribution(run: Trajectory, share: Share, reason: Reason, won: Array) -> Contribution:
    rivals = tuple(Rival(share.name_of(run, b), float(amount)) for b, amount in enumerate(won) if b != share.actor)
    mechanism = reason.mechanism_in(run.scenario.switches)
    return Contribution(reason.name, mechanism, reason.text, float(won.sum()), rivals)
