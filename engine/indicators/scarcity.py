"""Scarcity: how long an innovation stays uncopied, and what that is worth."""

from typing import TypeVar

import numpy as np

from engine.indicators.indicator import for_each_kind
from engine.mechanisms.types import Array
from engine.scenario import Kind
from engine.solving import layout as at
from engine.solving.trajectory import Trajectory
from engine.text import Text

DAYS_PER_YEAR = 365.0

Rate = TypeVar("Rate", float, Array)


def mean_of_kind(run: Trajectory, values: Array, kind: Kind) -> Array:
    """Mean over a kind, weighted by share within the kind, shape (outputs,); values of shape (outputs, actors)."""
    members = run.market.kinds == kind
    return np.asarray((run.by_actor(at.WITHIN)[:, members] * values[:, members]).sum(axis=1))


def copy_time(run: Trajectory, kind: Kind) -> Array:
    """Time until an innovation of this kind is copied, days: 365 / mean hazard; infinite where nothing is copied."""
    with np.errstate(divide="ignore", over="ignore"):
        return DAYS_PER_YEAR / mean_of_kind(run, run.by_actor(at.HAZARD), kind)


def rent_until_copied(discount_rate: Rate, hazard: Rate) -> Rate:
    """Present value of a rent of 1 a year that copying ends at a constant hazard, yr: 1 / (r + h).

    discount_rate  r  1/yr  above 0
    hazard         h  1/yr  0 or more
    """
    return 1.0 / (discount_rate + hazard)


def innovation_value(run: Trajectory, kind: Kind) -> Array:
    """What an innovation of this kind is worth, were its hazard to stay as it is, yr: see `rent_until_copied`."""
    return rent_until_copied(run.parameter("discount_rate"), mean_of_kind(run, run.by_actor(at.HAZARD), kind))


INDICATORS = (
    *for_each_kind("copy_time", "days", Text("Copy time", "复制时间"), copy_time),
    *for_each_kind(
        "scarcity",
        "1",
        Text("Scarce part of the offer", "供给中的稀缺部分"),
        lambda run, kind: run.by_kind(at.KIND_SCARCITY)[:, kind],
    ),
    *for_each_kind("innovation_value", "yr", Text("Value of an innovation", "一项创新的价值"), innovation_value),
)
