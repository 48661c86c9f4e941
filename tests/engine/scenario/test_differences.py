"""What one scenario assumes otherwise than another."""

from dataclasses import replace

from engine.catalogue import CATALOGUE, DOZEN
from engine.scenario import Actor, Event, Kind, Mode, Niche, Scenario, Shape
from engine.scenario.differences import Difference, differences

OPENING = Event("opening", "model_openness", Shape.STEP, 2026.0, 2026.0, 0.9, Mode.SET)


def test_a_scenario_differs_in_nothing_from_itself() -> None:
    found = differences(Scenario(), Scenario())
    assert not found
    assert len(found) == 0


def test_names_notes_and_colours_are_no_assumptions() -> None:
    scenario = Scenario()
    dressed = replace(
        scenario,
        name="another",
        notes="more",
        actors=tuple(replace(each, colour="#123456") for each in scenario.actors),
    )
    assert not differences(dressed, scenario)


def test_a_parameter_has_its_value_before_and_now() -> None:
    reference = Scenario()
    found = differences(reference.with_parameters(weight_network=0.29), reference)
    assert found.parameters == (Difference("weight_network", reference.parameters["weight_network"], 0.29),)
    assert len(found) == 1


def test_the_parameters_that_decide_come_first() -> None:
    reference = Scenario()
    all_changed = reference.with_parameters(**{key: value + 1.0 for key, value in reference.parameters.items()})
    keys = [each.key for each in differences(all_changed, reference).parameters]
    assert tuple(keys[: len(DOZEN)]) == DOZEN
    assert sorted(keys) == sorted(CATALOGUE)


def test_a_switch_differs() -> None:
    reference = Scenario()
    found = differences(reference.with_switches(hype=False), reference)
    assert found.switches == (Difference("hype", True, False),)


def test_actors_that_came_went_and_changed_are_told_by_name() -> None:
    reference = Scenario()
    kept, changed, gone = reference.actors
    newcomer = Actor("Newcomer", Kind.PLATFORM)
    found = differences(replace(reference, actors=(kept, replace(changed, firms=7.0), newcomer)), reference)
    assert found.actors == (
        Difference(changed.name, changed, replace(changed, firms=7.0)),
        Difference("Newcomer", None, newcomer),
        Difference(gone.name, gone, None),
    )


def test_another_order_of_the_same_actors_is_no_difference() -> None:
    reference = Scenario()
    assert not differences(replace(reference, actors=reference.actors[::-1]), reference)


def test_niches_and_years_differ() -> None:
    reference = Scenario()
    wider = Niche("Niche 1", 3.0, 0.0)
    found = differences(
        replace(reference, niches=(wider, *reference.niches[1:]), horizon=10.0, start=2020.0), reference
    )
    assert found.niches == (Difference("Niche 1", reference.niches[0], wider),)
    assert found.years == (Difference("start", 2023.0, 2020.0), Difference("horizon", 20.0, 10.0))


def test_of_two_events_of_one_name_only_the_changed_one_is_named() -> None:
    reference = replace(Scenario(), events=(OPENING, OPENING))
    later = replace(OPENING, start=2030.0)
    found = differences(replace(reference, events=(OPENING, later)), reference)
    assert found.events == (Difference("opening", OPENING, later),)
