"""The default world tells the story of essay 1, and its two rivals theirs."""

from dataclasses import replace
from functools import cache
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from engine import Kind, Result, Scenario, solve
from engine.scenario.neutral import neutral_values

Array = NDArray[np.float64]

PLURAL = {
    "model_openness": 1.0,
    "weight_network": 0.1,
    "demand_diversity": 3.0,
    "platform_take_rate": 0.1,
    "weight_bundling": 0.1,
    "coverage_by_ai": 1.0,
    "ai_complexity_erosion": 0.5,
}


@cache
def world() -> Result:
    return solve(Scenario())


def curve(name: str) -> Array:
    return np.asarray(world().output(name).values)


def test_a_bloom_turns_to_involution_and_ends_in_an_oligopoly_within_twenty_years() -> None:
    assert [stage for stage, _ in world().stages] == ["bloom", "involution", "oligopoly"]
    begins = [year for _, year in world().stages]
    # Each stage can be seen: the bloom for years, involution for more than one.
    assert begins[1] - begins[0] > 2
    assert begins[2] - begins[1] > 1


def test_what_individuals_make_is_copied_within_days() -> None:
    times = curve("indicator.copy_time.individuals")
    assert times[0] > 150
    assert times.min() < 30


def test_individuals_innovate_more_and_earn_less() -> None:
    innovations, margins = curve("flow.innovation.Individuals"), curve("indicator.margin.individuals")
    assert innovations.max() > 1.5 * innovations[0]
    assert margins[-1] < margins[0] / 2


def test_platforms_end_with_most_of_a_more_concentrated_market() -> None:
    assert world().kind_shares[-1, Kind.PLATFORM] > 0.5
    concentration = curve("indicator.hhi")
    assert concentration[-1] > 1800 > 5 * concentration[0]


def test_platforms_cover_nearly_every_niche() -> None:
    assert curve("indicator.covered_niches")[-1] > 0.9


def test_small_creators_depend_on_platforms_and_a_displaced_class_appears() -> None:
    assert curve("people.dependent")[-1] > curve("people.independent")[-1]
    assert curve("people.displaced")[-1] > 0.1


def test_complexity_stays_hard_to_copy() -> None:
    assert curve("indicator.copy_time.platforms")[-1] > 365


def test_ai_centralises() -> None:
    without = solve(Scenario().with_parameters(ai_growth_rate=0.0))
    assert curve("indicator.hhi")[-1] > without.indicators["indicator.hhi"].values[-1] + 100


def test_valuations_boom_in_the_first_half_and_come_down() -> None:
    times, valuation = world().times, np.exp(curve("overvaluation"))
    peak = int(valuation.argmax())
    assert valuation[peak] > 1.4
    assert times[peak] < 2033
    assert valuation[peak:].min() < 1.1


def test_ventures_pile_up_in_the_valley_of_death() -> None:
    stuck = curve("indicator.valley_share")
    assert stuck[-1] > 1.5 * stuck[0]


def test_a_plural_world_keeps_individuals() -> None:
    assert solve(Scenario().with_parameters(**PLURAL)).kind_shares[-1, Kind.INDIVIDUAL] > 0.4


def test_the_neutral_world_stays_near_its_start_for_twenty_years() -> None:
    scenario = Scenario()
    neutral = replace(scenario, parameters=MappingProxyType(neutral_values(scenario.parameters)))
    shares = solve(neutral).kind_shares
    assert np.abs(shares - shares[0]).max() < 0.06
