"""Validation finds every problem at once and names the field."""

from dataclasses import replace
from math import inf, nan
from types import MappingProxyType

import pytest

from engine import Actor, Event, Kind, Niche, Scenario, Shape
from engine.messages import MESSAGES, message
from engine.scenario import problems_of, zipf_niches
from engine.text import LANGUAGES

TWO = (Actor("One", Kind.INDIVIDUAL), Actor("Two", Kind.PLATFORM))


def found(scenario: Scenario) -> set[tuple[str, str]]:
    problems = problems_of(scenario)
    for each in problems:
        for language in LANGUAGES:
            assert "{" not in message(each, language)
    return {(each.field, each.code) for each in problems}


def test_the_default_world_has_no_problem() -> None:
    assert found(Scenario()) == set()


def test_all_problems_are_found_at_once() -> None:
    scenario = replace(Scenario(), start=nan, horizon=-1.0, niches=(), actors=()).with_parameters(model_openness=2.0)
    assert found(scenario) >= {
        ("start", "value_not_finite"),
        ("horizon", "value_out_of_range"),
        ("niches", "too_few_niches"),
        ("actors", "too_few_actors"),
        ("parameters.model_openness", "value_out_of_range"),
    }


@pytest.mark.parametrize("count", [2, 24])
def test_two_to_twenty_four_actors_are_allowed(count: int) -> None:
    assert not found(Scenario(actors=tuple(Actor(f"{row}", Kind(row % 3)) for row in range(count))))


@pytest.mark.parametrize(("count", "code"), [(1, "too_few_actors"), (25, "too_many_actors")])
def test_other_numbers_of_actors_are_not(count: int, code: str) -> None:
    assert found(Scenario(actors=tuple(Actor(f"{row}", Kind.PLATFORM) for row in range(count)))) == {("actors", code)}


@pytest.mark.parametrize("count", [1, 200])
def test_one_to_two_hundred_niches_are_allowed(count: int) -> None:
    assert not found(Scenario(niches=zipf_niches(count)))


def test_two_hundred_and_one_niches_are_not() -> None:
    assert ("niches", "too_many_niches") in found(Scenario(niches=zipf_niches(201)))


def test_names_must_be_there_and_unique() -> None:
    actors = (Actor("Same", Kind.PLATFORM), Actor("Same", Kind.INDIVIDUAL), Actor("  ", Kind.INDIVIDUAL))
    assert found(Scenario(actors=actors)) == {("actors[1].name", "duplicate_name"), ("actors[2].name", "empty_name")}


def test_a_zero_share_is_legal() -> None:
    actors = (replace(TWO[0], shares=(0.0,)), replace(TWO[1], shares=(1.0,)))
    assert not found(Scenario(actors=actors, niches=zipf_niches(1)))


@pytest.mark.parametrize(
    ("first", "second", "problem"),
    [
        ((-0.1,), (1.0,), ("actors[0].shares[0]", "negative_share")),
        ((nan,), (1.0,), ("actors[0].shares[0]", "value_not_finite")),
        ((inf,), (1.0,), ("actors[0].shares[0]", "value_not_finite")),
        ((1e308,), (1.0,), ("actors[0].shares[0]", "value_out_of_range")),
        ((0.0,), (0.0,), ("niches[0]", "shares_sum_to_zero")),
        ((0.1, 0.2), (1.0,), ("actors[0].shares", "wrong_number_of_shares")),
    ],
)
def test_bad_shares_are_named(first: tuple[float, ...], second: tuple[float, ...], problem: tuple[str, str]) -> None:
    actors = (replace(TWO[0], shares=first), replace(TWO[1], shares=second))
    assert found(Scenario(actors=actors, niches=zipf_niches(1))) == {problem}


def test_unknown_and_missing_parameters_are_named() -> None:
    values = {**Scenario().parameters, "typo": 1.0}
    del values["model_openness"]
    assert found(replace(Scenario(), parameters=MappingProxyType(values))) == {
        ("parameters.typo", "unknown_parameter"),
        ("parameters", "missing_parameter"),
    }


def test_events_must_make_sense() -> None:
    events = (
        Event("backwards", "model_openness", Shape.RAMP, 2030.0, 2025.0, 1.0),
        Event("start value", "ai_initial", Shape.STEP, 2030.0, 0.0, 0.1),
        Event("unknown", "typo", Shape.STEP, 2030.0, 0.0, 0.1),
        Event("nan", "model_openness", Shape.STEP, nan, 0.0, 0.1),
    )
    assert found(Scenario(events=events)) == {
        ("events[0].end", "event_end_before_start"),
        ("events[1].parameter", "event_changes_start_value"),
        ("events[2].parameter", "unknown_parameter"),
        ("events[3]", "value_not_finite"),
    }


def test_people_at_the_start_must_sum_to_one() -> None:
    assert {code for _, code in found(Scenario().with_parameters(people_start_displaced=0.2))} == {"people_sum"}


def test_start_shares_by_kind_must_not_fall_below_zero() -> None:
    assert found(Scenario().with_parameters(share_start_platforms=0.1)) == {
        ("parameters.share_slope_platforms", "negative_start_share")
    }


def test_names_that_would_name_two_outputs_alike_are_refused() -> None:
    actors = (Actor("A", Kind.PLATFORM), Actor("A.B", Kind.INDIVIDUAL))
    niches = (Niche("B.C", 1.0, 0.0), Niche("C", 1.0, 0.0))
    assert found(Scenario(actors=actors, niches=niches)) == {("actors", "ambiguous_name")}


def test_a_horizon_with_too_many_outputs_is_refused() -> None:
    assert found(replace(Scenario(), horizon=100.0, step=0.001)) == {("step", "too_many_outputs")}


def test_every_message_exists_in_both_languages_with_the_same_placeholders() -> None:
    from string import Formatter

    for code, text in MESSAGES.items():
        placeholders = [{name for _, name, _, _ in Formatter().parse(each) if name} for each in (text.en, text.zh)]
        assert placeholders[0] == placeholders[1], code
        assert any("一" <= letter <= "鿿" for letter in text.zh), code


def test_a_niche_that_nobody_serves_by_the_shares_of_kinds_is_named() -> None:
    individuals = tuple(Actor(name, Kind.INDIVIDUAL) for name in ("One", "Two"))
    nobody = Scenario(actors=individuals).with_parameters(share_start_individuals=0.3, share_slope_individuals=-0.3)
    assert found(nobody) == {("niches[11]", "shares_sum_to_zero")}


@pytest.mark.parametrize("name", ["a\x1b[31mb", "two\nlines", "\u202eright", "\uffff"])
def test_names_that_cannot_be_printed_are_refused(name: str) -> None:
    actors = (replace(TWO[0], name=name), TWO[1])
    assert found(Scenario(actors=actors)) == {("actors[0].name", "unprintable_name")}


def test_an_actor_cannot_be_called_like_the_column_of_times() -> None:
    assert found(Scenario(actors=(replace(TWO[0], name="time"), TWO[1]))) == {("actors[0].name", "reserved_name")}


def test_a_run_that_would_not_fit_into_memory_is_refused() -> None:
    actors = tuple(Actor(f"{row}", Kind.PLATFORM) for row in range(24))
    huge = Scenario(actors=actors, niches=zipf_niches(200), step=0.001)
    assert found(huge) == {("step", "run_too_large")}
    assert not found(replace(huge, step=0.05))


def test_values_of_events_are_bounded_and_so_are_simultaneous_ramps() -> None:
    large = Event("large", "model_openness", Shape.STEP, 2030.0, 0.0, 1e308)
    ramps = tuple(Event(f"{row}", "model_openness", Shape.RAMP, 2030.0, 2031.0, 1.0) for row in range(21))
    assert found(Scenario(events=(large,))) == {("events[0].value", "value_out_of_range")}
    assert found(Scenario(events=ramps)) == {("events", "too_many_ramps")}
