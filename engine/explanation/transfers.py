"""Who took what from whom: what passes between every two holders, by flow, at many moments at once."""

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from engine.explanation.reasons import MOVES
from engine.mechanisms.types import Array
from engine.solving import given
from engine.solving import layout as at
from engine.solving.names import WORK_NAMES
from engine.solving.trajectory import Trajectory
from engine.text import Text

SWITCHING = Text("Switching", "转投")

SHARE_FLOWS: tuple[tuple[str, Text], ...] = (("switching", SWITCHING), *((each.name, each.text) for each in MOVES))
"""The flows that carry share from actor to actor."""

PEOPLE_FLOWS = (
    ("people", Text("Following income", "追随收入")),
    ("displacement", Text("Displacement by AI", "被AI取代")),
)
CAPITAL_FLOWS = (
    ("allocation", Text("Venture capital", "风险投资")),
    ("reinvestment", Text("Reinvestment", "再投资")),
    ("burn", Text("Capital used up", "消耗的资本")),
)
INVESTORS, PROFITS, USED_UP = "investors", "profits", "used_up"
"""Where capital comes from and goes to besides the actors."""

_NUMBERS_AT_ONCE = 400_000
"""Size of the arrays over actors, niches and moments that are worked on at once; larger ones leave the processor."""


@dataclass(frozen=True, eq=False)
class Transfers:
    """What passed between holders.

    holders  names of their stocks, or one of `INVESTORS`, `PROFITS` and `USED_UP`
    flows    id and text of each flow
    amounts  shape (flows, moments, holders giving, holders taking); the diagonal is 0
    """

    holders: tuple[str, ...]
    flows: tuple[tuple[str, Text], ...]
    amounts: Array

    @property
    def change(self) -> Array:
        """What every holder took less what it gave, shape (moments, holders)."""
        every = self.amounts.sum(axis=0)
        return np.asarray(every.sum(axis=1) - every.sum(axis=2))

    def over(self, weights: Array) -> "Transfers":
        """What passed altogether, moments counting by their weights: one row."""
        return Transfers(self.holders, self.flows, np.einsum("t,ftac->fac", weights, self.amounts)[:, None])


def share_transfers(run: Trajectory) -> Transfers:
    """The rates at which share of the whole market passes between actors at every row of a run, 1/yr."""
    holders = tuple(f"share.{each.name}" for each in run.scenario.actors)
    actors, niches = len(holders), run.market.niches.shape[1]
    amounts = np.zeros((len(SHARE_FLOWS), len(run.years), actors, actors))
    if run.scenario.switches["demand"]:
        rate = run.parameter("reconsideration_rate")
        step = max(1, _NUMBERS_AT_ONCE // (actors * niches))
        shares, chosen = run.stock("shares"), run.auxiliary("chosen")
        for first in range(0, len(run.years), step):
            rows = slice(first, first + step)
            weighted = shares[rows] * (rate[rows, None] * run.market.niches[given.WEIGHT])[:, None, :]
            np.matmul(weighted, chosen[rows].transpose(0, 2, 1), out=amounts[0, rows])
    if run.scenario.switches["business_moves"]:
        total = run.by_actor(at.SHARE)
        for move in range(len(MOVES)):
            leaving = run.by_actor(at.LEAVING + move) * total
            amounts[1 + move] = leaving[:, :, None] * run.by_actor(at.JOINING + move)[:, None, :]
    return _between(holders, SHARE_FLOWS, amounts)


def people_transfers(run: Trajectory) -> Transfers:
    """The rates at which people pass between ways of working at every row of a run, 1/yr."""
    amounts = np.zeros((len(PEOPLE_FLOWS), len(run.years), at.WORKS, at.WORKS))
    if run.scenario.switches["people"]:
        _, employed, _, displaced = range(at.WORKS)
        amounts[0] = run.auxiliary("people")
        amounts[1, :, employed, displaced] = run.number(at.DISPLACEMENT)
    return _between(tuple(f"people.{each}" for each in WORK_NAMES), PEOPLE_FLOWS, amounts)


def capital_transfers(run: Trajectory) -> Transfers:
    """The rates at which capital passes to the actors and is used up at every row of a run, market/yr."""
    holders = (*(f"capital.{each.name}" for each in run.scenario.actors), INVESTORS, PROFITS, USED_UP)
    actors = len(holders) - 3
    amounts = np.zeros((len(CAPITAL_FLOWS), len(run.years), len(holders), len(holders)))
    if run.scenario.switches["capital"]:
        amounts[0, :, actors, :actors] = run.by_actor(at.ALLOCATION)
        amounts[1, :, actors + 1, :actors] = run.by_actor(at.REINVESTMENT)
        amounts[2, :, :actors, actors + 2] = run.by_actor(at.BURN)
    return _between(holders, CAPITAL_FLOWS, amounts)


TRANSFERS: MappingProxyType[str, Callable[[Trajectory], Transfers]] = MappingProxyType(
    {"share": share_transfers, "people": people_transfers, "capital": capital_transfers}
)
"""By the stock that passes from holder to holder."""


def _between(holders: tuple[str, ...], flows: tuple[tuple[str, Text], ...], amounts: Array) -> Transfers:
    own = np.arange(len(holders))
    amounts[:, :, own, own] = 0.0
    amounts.setflags(write=False)
    return Transfers(holders, flows, amounts)
