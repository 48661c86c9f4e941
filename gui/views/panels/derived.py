"""Quantities that panels show and the engine keeps without a name of their own."""

from typing import TYPE_CHECKING

import numpy as np

from engine.scenario import Kind
from gui.views.panels.words import WORKS
from gui.views.scale import Array

if TYPE_CHECKING:
    from engine import Result


def relative_income(result: "Result", work: int) -> Array:
    """Income per head of a way of working, 1 at the start; not a number where it began with nothing."""
    incomes = result.trajectory.auxiliary("incomes")[:, work]
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(np.where(incomes[0] > 0, incomes / incomes[0], np.nan))


def income_of_actor(result: "Result", actor: str) -> Array:
    """Profit of an actor and the fees it receives, market/yr."""
    from engine.solving import layout as at

    column = [each.name for each in result.scenario.actors].index(actor)
    return np.asarray(result.trajectory.by_actor(at.INCOME)[:, column])


def access(result: "Result", kind: Kind) -> Array:
    """AI capability that a kind can use, 0..1."""
    from engine.solving import layout as at

    return np.asarray(result.trajectory.by_kind(at.ACCESS)[:, kind])


def fee(result: "Result", kind: Kind) -> Array:
    """Part of its earnings that a kind pays to platforms, 0..1."""
    from engine.solving import layout as at

    return np.asarray(result.trajectory.by_kind(at.FEE)[:, kind])


def net_move(result: "Result", source: int, target: int) -> Array:
    """People who move from one way of working to another, less those who move back, parts of all people a year."""
    (one, _, _), (other, _, _) = WORKS[source], WORKS[target]
    flows = result.flows
    net = flows[f"flow.people.{one}.{other}"].values - flows[f"flow.people.{other}.{one}"].values
    is_displacement = (one, other) == ("organisations", "displaced")
    return np.asarray(net + flows["flow.displacement"].values if is_displacement else net)
