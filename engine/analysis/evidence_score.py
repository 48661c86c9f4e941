"""How much of a result rests on assumptions.

Every number of the catalogue says what it rests on: published figures, a claim of an essay, or an assumption alone.
All parameters of a world are varied at once, and how much of the variance of its outcomes each class answers for is
found by Sobol indices of groups [Saltelli2010]:

    first order  the part of the variance that would go if the numbers of this class alone were known exactly
    total        the part that would stay if those of the other classes were known exactly

They differ by what a class does together with the others. The *score* is the part that would stay if every published
number were known exactly: 1 - first order of the literature, which is the total of all that is assumed together. Both
choices in it are the cautious ones. What an assumption does only in concert with a published number rests on the
assumption, since knowing the published one better would not settle it: hence the total. And an essay claims an effect,
seldom more than its direction; the number is assumed all the same (`Parameter.is_assumed`): hence essays count as
assumptions. Who takes the essays at their word reads the total of the class of assumptions, which is given beside it.

A score speaks of numbers alone. The form of the equations is assumed as well, and no variance says so.

The parameters are varied *around this world*: each from its value there part of the way to the ends of its range in the
catalogue, by its logarithm where its slider moves so. All the way, the values of the world would not matter, and the
score would be one of the catalogue and not of this result; a little of the way, the score would say what is locally
steep and not what is uncertain. Half of the way is what is asked unless told otherwise: it spans half of every range
and follows the sliders. Where a slider stands outside its range, the range is taken to reach as far. Actors, niches,
start values, switches and events stay as they are, also where an event holds a parameter at a value of its own.
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from scipy.stats import qmc

from engine.analysis.group_indices import GroupIndices, group_indices, resampled_weights
from engine.analysis.outcomes import HHI, OUTCOMES, Outcome, outcomes_of_ensemble, share_outputs
from engine.catalogue import CATALOGUE, Evidence, Role
from engine.ensemble import Plan, run_ensemble, values_around
from engine.mechanisms.types import Array
from engine.progress import Progress, no_progress
from engine.scenario import Scenario
from engine.text import NARROW_SPACE, Text

ROWS = 512
"""Points of each sample; with three classes there are five samples, which take less than a second on two processors."""
REACH = 0.5
"""Part of the way from this world to the ends of the ranges."""
CLASSES: tuple[Evidence, ...] = tuple(Evidence)

_RESAMPLES = 1000
_CONFIDENCE = 0.95
_LEAST_ROWS = 32
_LEAST_SPREAD = 0.1
"""Part of an outcome's `smallest_change` below which its standard deviation may be the solver's error."""


@dataclass(frozen=True, slots=True)
class VariancePart:
    """A part of the variance of an outcome, and the interval in which it lies with 95 % confidence, 1."""

    value: float
    low: float
    high: float

    @property
    def percentage(self) -> Text:
        """As it is written in a sentence, such as "93 % (90–96 %)"; what chance puts outside 0 to 100 % is cut off."""
        value, low, high = (100.0 * min(max(each, 0.0), 1.0) for each in (self.value, self.low, self.high))
        sign = f"{NARROW_SPACE}%"
        return Text(f"{value:.0f}{sign} ({low:.0f}–{high:.0f}{sign})", f"{value:.0f}%（{low:.0f}–{high:.0f}%）")


@dataclass(frozen=True)
class OutcomeEvidence:
    """What the uncertainty of one outcome rests on.

    mean       over the worlds run, in the unit of the outcome
    deviation  its standard deviation
    first      of every class, the part of the variance that goes when its numbers alone are known
    total      of every class, the part that stays when those of the other classes are known
    score      the part that stays when every published number is known: how much rests on assumptions
    """

    outcome: Outcome
    mean: float
    deviation: float
    first: Mapping[Evidence, VariancePart]
    total: Mapping[Evidence, VariancePart]
    score: VariancePart

    @property
    def text(self) -> Text:
        """The score in a sentence."""
        about, only = self.outcome.text, self.total[Evidence.ASSUMPTION].percentage
        part = self.score.percentage
        return Text(
            f"{part.en} of the variance of the {about.en} around this world rests on assumptions: so much would remain "
            "if every published number were known exactly. Were the numbers behind the essays' claims known, too, "
            f"{only.en} would remain.",
            f"在此世界附近，{about.zh}的方差有{part.zh}取决于假设：即使所有已发表的数字都精确已知，这部分仍会存在。"
            f"若文章论断背后的数字也已知，则仍剩{only.zh}。",
        )


@dataclass(frozen=True)
class EvidenceScore:
    """How much of the outcomes of a world rests on assumptions.

    scenario    this world
    parameters  how many parameters of each class were varied
    reach       part of the way from this world to the ends of their ranges
    outcomes    in the order of `OUTCOMES`; None where one has no variance to speak of
    runs        how many worlds were run
    failed      how many of them did not reach the horizon
    rows        points of each sample of which every world did
    """

    scenario: Scenario
    parameters: Mapping[Evidence, int]
    reach: float
    outcomes: tuple[OutcomeEvidence | None, ...]
    runs: int
    failed: int
    rows: int

    def of(self, outcome: int = HHI) -> OutcomeEvidence | None:
        """What an outcome rests on; None when undefined."""
        return self.outcomes[outcome]

    def why_undefined(self, outcome: int = HHI) -> Text | None:
        """Why there is no score; None when there is one."""
        if self.outcomes[outcome] is not None:
            return None
        if self.rows < _LEAST_ROWS:
            return Text(
                f"Too little can be said: {self.failed} of {self.runs} worlds around this one could not be solved.",
                f"可说的太少：此世界附近的{self.runs}个世界中有{self.failed}个无法求解。",
            )
        about = OUTCOMES[outcome].text
        return Text(
            f"No parameter moves the {about.en} of this world noticeably, so that it rests on no uncertain number.",
            f"此世界中没有参数会明显改变{about.zh}，因此它不取决于任何不确定的数字。",
        )

    @property
    def text(self) -> Text:
        """What was done, in a sentence."""
        counts = [self.parameters[each] for each in CLASSES]
        reach = f"{100.0 * self.reach:.0f}"
        return Text(
            f"{self.runs} worlds around this one: {counts[0]} parameters from the literature, {counts[1]} behind "
            f"claims of the essays and {counts[2]} assumed, each varied {reach}{NARROW_SPACE}% of the way to the ends "
            "of its range. "
            f"Sobol indices of groups with 95{NARROW_SPACE}% bootstrap intervals.",
            f"此世界附近的{self.runs}个世界：{counts[0]}个参数来自文献，{counts[1]}个出自文章论断，{counts[2]}个为假设，"
            f"各自向其范围两端变动{reach}%的距离。分组Sobol指数，附95%自助法区间。",
        )


def score_evidence(
    scenario: Scenario,
    *,
    rows: int = ROWS,
    reach: float = REACH,
    seed: int = 1,
    cancel: threading.Event | None = None,
    progress: Progress = no_progress,
) -> EvidenceScore:
    """Find how much of the outcomes of a world rests on assumptions. The same seed gives the same answer.

    Points are a scrambled Sobol sequence, so that the indices are closer to the truth than the bootstrap, which takes
    the rows for independent, says.

    Args:
        scenario: a valid world.
        rows: points of each sample, a power of 2; five times as many worlds are run.
        reach: part of the way from this world to the ends of the ranges of its parameters, above 0, at most 1.
        seed: of the random numbers.
        cancel: set it to stop; noticed within a tenth of a second.
        progress: told how many of the worlds have been run.

    Raises:
        ValueError: rows or reach are not as they must be.
        Cancelled: the event was set.
    """
    if rows < _LEAST_ROWS or rows & (rows - 1):
        raise ValueError(f"{rows} rows are no power of 2 from {_LEAST_ROWS} on")
    if not 0.0 < reach <= 1.0:
        raise ValueError(f"a reach of {reach} is not above 0 and at most 1")
    varied = [row for row in CATALOGUE.values() if row.role is Role.PARAMETER]
    classes = np.array([CLASSES.index(row.evidence) for row in varied])
    points = qmc.Sobol(2 * len(varied), rng=np.random.default_rng(seed)).random(rows)
    places = mixed_samples(points[:, : len(varied)], points[:, len(varied) :], classes)
    values = values_around(scenario, varied, places.reshape(-1, len(varied)), reach)
    plan = Plan(scenario, tuple(row.key for row in varied), values)
    ensemble = run_ensemble(plan, share_outputs(scenario), years=[scenario.horizon], cancel=cancel, progress=progress)
    found = outcomes_of_ensemble(ensemble).reshape(len(places), rows, len(OUTCOMES))
    has_failed = np.isnan(found).any(axis=2)
    is_sound = ~has_failed.any(axis=0)
    return EvidenceScore(
        scenario,
        MappingProxyType({each: int((classes == place).sum()) for place, each in enumerate(CLASSES)}),
        reach,
        _judged(found[:, is_sound], seed),
        len(plan),
        int(has_failed.sum()),
        int(is_sound.sum()),
    )


def mixed_samples(one: Array, other: Array, groups: Array) -> Array:
    """Samples A and B and then, for every group, A with its inputs from B, shape (2 + groups, rows, inputs).

    one, other  A and B, shape (rows, inputs)
    groups      the group of each input, shape (inputs,)
    """
    mixed = [np.where(groups == group, other, one) for group in range(len(CLASSES))]
    return np.stack([one, other, *mixed])


def _judged(found: Array, seed: int) -> tuple[OutcomeEvidence | None, ...]:
    """The indices of every outcome from outcomes of shape (samples, rows, outcomes)."""
    rows = found.shape[1]
    if rows < _LEAST_ROWS:
        return (None,) * len(OUTCOMES)
    indices = group_indices(found[0], found[1], found[2:])
    resampled = group_indices(found[0], found[1], found[2:], resampled_weights(rows, _RESAMPLES, seed))
    means, deviations = found[:2].mean(axis=(0, 1)), found[:2].std(axis=(0, 1))
    return tuple(
        _judged_one(outcome, place, float(means[place]), float(deviations[place]), indices, resampled)
        if deviations[place] > _LEAST_SPREAD * outcome.smallest_change
        else None
        for place, outcome in enumerate(OUTCOMES)
    )


def _judged_one(
    outcome: Outcome, place: int, mean: float, deviation: float, indices: GroupIndices, resampled: GroupIndices
) -> OutcomeEvidence:
    def parts(values: Array, resamples: Array) -> Mapping[Evidence, VariancePart]:
        tail = (1.0 - _CONFIDENCE) / 2.0
        bounds = np.nanquantile(resamples[:, :, place], [tail, 1.0 - tail], axis=0)
        return MappingProxyType(
            {
                each: VariancePart(float(values[group, place]), float(bounds[0, group]), float(bounds[1, group]))
                for group, each in enumerate(CLASSES)
            }
        )

    first, total = parts(indices.first, resampled.first), parts(indices.total, resampled.total)
    known = first[Evidence.LITERATURE]
    score = VariancePart(1.0 - known.value, 1.0 - known.high, 1.0 - known.low)
    return OutcomeEvidence(outcome, mean, deviation, first, total, score)
