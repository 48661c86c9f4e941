"""The market as customers and founders find it: crowding, coverage, gaps, the valley of death."""

import numpy as np

from engine.indicators.concentration import firms_by_actor
from engine.indicators.indicator import Indicator
from engine.mechanisms.types import COMMERCIAL, PRODUCT, Array
from engine.scenario import Kind
from engine.solving import given
from engine.solving import layout as at
from engine.solving.trajectory import Trajectory
from engine.text import Text

_THIRDS = 3


def uncovered_by_niche(run: Trajectory) -> Array:
    """What platforms leave uncovered of every niche: prod_a (1 - Q_aj)^nu_a, shape (outputs, niches).

    0 when coverage is off, 1 without platforms. The power nu_a, a platform's part of its kind, makes splitting a
    platform into equal ones change nothing; for one platform it is 1.
    """
    is_platform = run.market.kinds == Kind.PLATFORM
    if not run.scenario.switches["coverage"] and is_platform.any():
        return np.zeros((len(run.years), run.market.niches.shape[1]))
    firms = firms_by_actor(run)[:, is_platform]
    parts = firms / firms.sum(axis=1, keepdims=True)
    return np.asarray(np.prod(np.maximum(1.0 - run.stock("coverage"), 0.0) ** parts[:, :, None], axis=1))


def covered_niches(run: Trajectory) -> Array:
    """Part of the market that platforms cover: sum_j w_j (1 - prod_a (1 - Q_aj)^nu_a); 1 when coverage is off."""
    return np.asarray((1.0 - uncovered_by_niche(run)) @ run.market.niches[given.WEIGHT])


def share_of_individuals(run: Trajectory, niches: slice) -> Array:
    """Share of individuals in some niches, taken in order of size, largest first."""
    order = np.argsort(-run.market.niches[given.WEIGHT], kind="stable")[niches]
    weights = run.market.niches[given.WEIGHT][order]
    individuals = run.stock("shares")[:, run.market.kinds == Kind.INDIVIDUAL].sum(axis=1)
    return np.asarray(individuals[:, order] @ weights / weights.sum())


def _third(run: Trajectory) -> int:
    return -(-len(run.scenario.niches) // _THIRDS)


def gap_share(run: Trajectory) -> Array:
    """Share of individuals in the smallest third of niches."""
    return share_of_individuals(run, slice(-_third(run), None))


def head_share(run: Trajectory) -> Array:
    """Share of individuals in the largest third of niches."""
    return share_of_individuals(run, slice(_third(run)))


def valley_share(run: Trajectory) -> Array:
    """Part of ventures between product and business: (W_2 + W_3) / sum W; 0 where there are none."""
    ventures = run.stock("ventures").sum(axis=1)
    stuck = ventures[:, PRODUCT] + ventures[:, COMMERCIAL]
    everyone = ventures.sum(axis=1)
    return np.asarray(np.divide(stuck, everyone, out=np.zeros_like(stuck), where=everyone > 0))


INDICATORS = (
    Indicator(
        "crowding",
        "1",
        Text("Products per product users can absorb", "产品数与用户可容纳数之比"),
        lambda run: run.number(at.CROWDING),
    ),
    Indicator("covered_niches", "1", Text("Part of the market platforms cover", "平台覆盖的市场部分"), covered_niches),
    Indicator("gap_share", "1", Text("Share of individuals in small niches", "个体在小众市场的份额"), gap_share),
    Indicator("head_share", "1", Text("Share of individuals in large niches", "个体在大众市场的份额"), head_share),
    Indicator("valley_share", "1", Text("Ventures in the valley of death", "处于死亡谷的创业项目"), valley_share),
)
