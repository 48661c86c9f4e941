"""Limits of the model with a closed form, reached by parameters and switches through the product's own solver."""

from dataclasses import replace

import numpy as np
import pytest

from engine import Actor, Event, Kind, Result, Scenario, Shape, solve
from engine.indicators.scarcity import rent_until_copied
from engine.reference_models.logistic import logistic_from
from engine.scenario import SWITCHES, zipf_niches

TIGHT = replace(Scenario(), tolerance=1e-10)


def with_only(*mechanisms: str, base: Scenario = TIGHT) -> Scenario:
    """A scenario in which nothing runs but these mechanisms."""
    return base.with_switches(**{key: key in mechanisms for key in SWITCHES})


def years_of(result: Result) -> np.ndarray:
    return np.asarray(result.times - result.times[0])


# AI alone ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("rate", "ceiling", "start"), [(0.6, 1.0, 0.05), (1.2, 0.7, 0.02), (0.1, 0.4, 0.1)])
@pytest.mark.parametrize("is_alone", [True, False], ids=["alone", "within the whole model"])
def test_ai_capability_grows_logistically(rate: float, ceiling: float, start: float, is_alone: bool) -> None:
    world = TIGHT.with_parameters(ai_growth_rate=rate, ai_ceiling=ceiling, ai_initial=start)
    result = solve(with_only("ai_capability", base=world) if is_alone else world)
    expected = logistic_from(years_of(result), start, ceiling, rate)
    np.testing.assert_allclose(result.output("ai_capability").values, expected, rtol=1e-7)


# Switching with constant attraction ----------------------------------------------------------------------------------
def test_customers_who_choose_by_constant_attraction_switch_exponentially() -> None:
    appeals, choices, starts = (0.3, 0.0, -0.2), (4.0, 50.0, 80.0), (0.7, 0.2, 0.1)
    actors = tuple(
        Actor(kind.plural, kind, appeal=appeal, complexity=complexity, shares=(share,) * 4)
        for kind, appeal, complexity, share in zip(Kind, appeals, choices, starts, strict=True)
    )
    world = replace(TIGHT, actors=actors, niches=zipf_niches(4)).with_parameters(
        weight_network=0.0, weight_novelty=0.0, weight_supply=0.0, weight_marketing=0.0, demand_diversity=1.3,
        weight_complexity=0.4, reconsideration_rate=0.9,
    )  # fmt: skip
    result = solve(with_only("demand", "appeals", base=world))
    misfit = np.array([0.0, 0.5, 1.0])
    utility = np.array(appeals) + 0.4 * np.log(1 + np.array(choices) / 10)
    for niche in range(4):
        attraction = np.exp(utility - 1.3 * niche / 3 * misfit)
        chosen = attraction / attraction.sum()
        expected = chosen + (np.array(starts) - chosen) * np.exp(-0.9 * years_of(result)[:, np.newaxis])
        names = [f"share.{kind.plural}.Niche {niche + 1}" for kind in Kind]
        found = np.column_stack([result.output(name).values for name in names])
        np.testing.assert_allclose(found, expected, atol=1e-8)


# Constant hazard -----------------------------------------------------------------------------------------------------
def test_uncopied_innovation_approaches_its_rest_at_a_constant_hazard() -> None:
    """Innovation is tripled at the start of the run, so that V begins away from rest."""
    tripled = Event("tripled", "innovation_rate", Shape.STEP, TIGHT.start, 0.0, 12.0)
    world = replace(TIGHT, events=(tripled,)).with_parameters(
        ai_growth_rate=0.0, ai_initial=0.3, copy_time_before_ai=2.0, copy_time_floor=0.02
    )
    result = solve(with_only("ai_capability", "replication", "innovation", base=world))
    p = world.parameters
    access = 0.3 * np.array([0.5 + 0.5 * 0.5, 0.8 + 0.2 * 0.5, 1.0])
    copiers = result.kind_shares[0] @ access
    pressure = 1 - np.exp(-p["short_term_pressure"])
    effort = np.array([0.6 * 0.3, 0.3 * (1 - pressure) * 0.55, 0.22 * (1 - pressure / 2)])
    innovation = 12.0 * effort * (1 + 9 * access) * np.array([1.0, 1.5, 1.0])
    accuracy = 0.95 + 0.01 * copiers
    hazard = accuracy ** np.array([4.0, 50.0, 80.0]) / (0.02 + 2.0 * np.exp(-4 * copiers)) + p["novelty_decay"]
    rest, start = innovation / hazard, innovation / 3 / hazard
    expected = rest + (start - rest) * np.exp(-hazard * years_of(result)[:, np.newaxis])
    names = ("novelty.Individuals", "novelty.Organisations", "novelty.Platforms")
    found = np.column_stack([result.output(name).values for name in names])
    np.testing.assert_allclose(found, expected, rtol=1e-7)


# Rents ---------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("copy_time", "discount_rate"), [(2.0, 0.1), (0.02, 0.1), (33.0, 0.05)])
def test_an_innovation_is_worth_the_rent_until_it_is_copied(copy_time: float, discount_rate: float) -> None:
    actors = tuple(replace(each, complexity=0.0) for each in Scenario().actors)
    world = replace(TIGHT, actors=actors, horizon=1.0).with_parameters(
        copy_time_before_ai=copy_time - 0.01, copy_time_floor=0.01, discount_rate=discount_rate
    )
    result = solve(with_only("replication", base=world))
    for kind in Kind:
        value = result.output(f"indicator.innovation_value.{kind.plural}").values
        np.testing.assert_allclose(value, 1 / (discount_rate + 1 / copy_time), rtol=1e-12)
        np.testing.assert_allclose(value, rent_until_copied(discount_rate, 1 / copy_time), rtol=1e-12)


def test_an_innovation_that_nobody_can_copy_is_worth_a_perpetuity() -> None:
    result = solve(with_only("innovation", base=replace(TIGHT, horizon=1.0)))
    assert result.output("indicator.innovation_value.individuals").values.tolist() == pytest.approx([10.0] * 21)


# Copying -------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("accuracy", "copied"),
    [(0.95, (0.598737, 0.076945, 0.005921)), (0.99, (0.904382, 0.605006, 0.366032))],
)
def test_a_product_of_many_choices_is_rarely_copied_right(accuracy: float, copied: tuple[float, ...]) -> None:
    """With a year to copy something simple the hazard of a run is p^C; C is 10, 50 and 100."""
    actors = tuple(
        replace(each, complexity=choices) for each, choices in zip(Scenario().actors, (10.0, 50.0, 100.0), strict=True)
    )
    world = replace(TIGHT, actors=actors, horizon=1.0).with_parameters(
        copy_time_floor=0.5, copy_time_before_ai=0.5, copy_accuracy_before_ai=accuracy
    )
    result = solve(with_only("replication", base=world))
    for kind, expected in zip(Kind, copied, strict=True):
        hazard = 365 / result.output(f"indicator.copy_time.{kind.plural}").values
        np.testing.assert_allclose(hazard, expected, atol=5e-7)
