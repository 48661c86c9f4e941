"""Value: who keeps what is created, and where capital goes."""

import numpy as np

from engine.indicators.indicator import Indicator, for_each_kind
from engine.indicators.scarcity import mean_of_kind
from engine.mechanisms.types import Array
from engine.scenario import Kind
from engine.solving import layout as at
from engine.solving.trajectory import Trajectory
from engine.text import Text


def margin(run: Trajectory, kind: Kind) -> Array:
    """Profit per unit of revenue, mean over the kind."""
    return mean_of_kind(run, run.by_actor(at.MARGIN), kind)


def value_created(run: Trajectory) -> Array:
    """Value created by each actor per unit of market: S_a mu (.3 + .7 sigma_a), shape (outputs, actors)."""
    base = run.parameter("created_value_base")[:, None]
    scarce = base + (1.0 - base) * run.by_actor(at.SCARCITY)
    return run.by_actor(at.SHARE) * run.parameter("gross_margin")[:, None] * scarce


def value_captured(run: Trajectory) -> Array:
    """Value captured per value created: sum S_a margin_a / sum S_a mu (.3 + .7 sigma_a)."""
    captured = (run.by_actor(at.SHARE) * run.by_actor(at.MARGIN)).sum(axis=1)
    return np.asarray(captured / value_created(run).sum(axis=1))


def misallocation(run: Trajectory) -> Array:
    """Part of new capital that goes elsewhere than value is created, 0..1; 0 where none is allocated."""
    allocation, created = run.by_actor(at.ALLOCATION), value_created(run)
    inflow = allocation.sum(axis=1, keepdims=True)
    created_shares = created / created.sum(axis=1, keepdims=True)
    shares = np.divide(allocation, inflow, out=created_shares.copy(), where=inflow > 0)
    return np.asarray(0.5 * np.abs(shares - created_shares).sum(axis=1))


INDICATORS = (
    *for_each_kind("margin", "1", Text("Margin", "利润率"), margin),
    Indicator(
        "overvaluation",
        "1",
        Text("Overvaluation (1 = fair)", "估值倍数（1 为合理）"),
        lambda run: np.exp(run.stock("numbers")[:, at.OVERVALUATION]),
    ),
    Indicator("take_rate", "1", Text("Take rate of platforms", "平台抽成率"), lambda run: run.number(at.TAKE_RATE)),
    Indicator(
        "value_captured", "1", Text("Value captured per value created", "获取的价值与创造的价值之比"), value_captured
    ),
    Indicator("misallocation", "1", Text("Misallocated part of new capital", "新增资本中错配的部分"), misallocation),
)
