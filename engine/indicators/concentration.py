"""Concentration of the market over firms."""

import numpy as np

from engine.indicators.indicator import Indicator
from engine.mechanisms.types import Array
from engine.solving import layout as at
from engine.solving.trajectory import Trajectory
from engine.text import Text

_POINTS = 1e4


def firms_by_actor(run: Trajectory) -> Array:
    """Firms each actor stands for, shape (outputs, actors): its own, or its kind's."""
    own = [
        run.parameter(f"firms_{each.kind.plural}") if each.firms is None else np.full(len(run.years), each.firms)
        for each in run.scenario.actors
    ]
    return np.stack(own, axis=1)


def herfindahl_of(shares: Array, firms: Array) -> Array:
    """Herfindahl-Hirschman index, points 0..10,000: HHI = 1e4 sum S_a^2 / N_a, every actor being N_a equal firms.

    shares  S_a  1      shape (rows, actors)
    firms   N_a  firms  shape (rows, actors)
    """
    return np.asarray(_POINTS * (shares**2 / firms).sum(axis=1))


def herfindahl(run: Trajectory) -> Array:
    """Herfindahl-Hirschman index along a run, points, shape (outputs,)."""
    return herfindahl_of(run.by_actor(at.SHARE), firms_by_actor(run))


def effective_competitors(run: Trajectory) -> Array:
    """Number of equal firms that would make the same HHI: 1e4 / HHI."""
    return _POINTS / herfindahl(run)


def concentration_ratio(run: Trajectory, count: int) -> Array:
    """Share of the `count` largest firms, 0..1; an actor's firms are equal, and parts of firms count in part."""
    firms = firms_by_actor(run)
    shares = run.by_actor(at.SHARE)
    order = np.argsort(-shares / firms, axis=1)
    sizes = np.take_along_axis(shares, order, axis=1)
    numbers = np.take_along_axis(firms, order, axis=1)
    before = np.cumsum(numbers, axis=1) - numbers
    counted = np.clip(count - before, 0.0, numbers)
    return np.asarray((sizes * counted / numbers).sum(axis=1))


INDICATORS = (
    Indicator("hhi", "points", Text("Herfindahl–Hirschman index", "赫芬达尔–赫希曼指数"), herfindahl),
    Indicator(
        "effective_competitors",
        "firms",
        Text("Effective number of competitors", "有效竞争者数量"),
        effective_competitors,
    ),
    Indicator(
        "concentration_ratio_4",
        "1",
        Text("Share of the four largest firms", "前四大企业的份额"),
        lambda run: concentration_ratio(run, 4),
    ),
    Indicator(
        "concentration_ratio_8",
        "1",
        Text("Share of the eight largest firms", "前八大企业的份额"),
        lambda run: concentration_ratio(run, 8),
    ),
)
