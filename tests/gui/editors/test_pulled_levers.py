"""Which levers are pulled is read off the scenario, and letting one go takes back exactly what it did."""

import itertools
import json
from dataclasses import replace

import pytest

from engine.levers import LEVERS, apply_lever
from engine.scenario import Scenario, problems_of
from engine.text import Language
from gui.editors.pulled_levers import Notes, effects_of, find_pulled, let_go, pull, static_keys

MODELS, SUPPORT = LEVERS["open_models"], LEVERS["open_model_support"]
CLOUDS, MERGERS, EARLY = LEVERS["several_clouds"], LEVERS["merger_control"], LEVERS["validate_early"]


def found(scenario: Scenario, notes: Notes) -> list[str]:
    return [each.id for each in find_pulled(scenario, notes).levers]


def test_in_the_default_world_no_lever_is_pulled() -> None:
    assert found(Scenario(), Notes()) == []


@pytest.mark.parametrize("lever_id", list(LEVERS))
def test_every_lever_is_found_when_it_is_pulled_and_leaves_no_trace_when_it_is_let_go(lever_id: str) -> None:
    lever, world = LEVERS[lever_id], Scenario().with_parameters(weight_network=0.31, home_run_preference=2.2)
    pulled, notes = pull(world, Notes(), lever)
    assert problems_of(pulled) == ()
    assert found(pulled, notes) == [lever_id]
    assert let_go(pulled, notes, lever) == world


@pytest.mark.parametrize("lever_id", list(LEVERS))
def test_a_lever_pulled_in_the_default_world_is_found_without_any_notes(lever_id: str) -> None:
    pulled, _ = pull(Scenario(), Notes(), LEVERS[lever_id])
    assert found(pulled, Notes()) == [lever_id]


def test_all_levers_can_be_pulled_at_once_and_let_go_in_any_order() -> None:
    world, notes = Scenario(), Notes()
    for lever in LEVERS.values():
        world, notes = pull(world, notes, lever)
    assert found(world, notes) == list(LEVERS)
    for lever in reversed(LEVERS.values()):
        world = let_go(world, notes, lever)
    assert world == Scenario()


@pytest.mark.parametrize("order", list(itertools.permutations((0, 1))))
def test_two_levers_on_one_number_are_let_go_in_either_order(order: tuple[int, int]) -> None:
    world = Scenario().with_parameters(model_openness=0.2)
    both, notes = pull(world, Notes(), MODELS)
    both, notes = pull(both, notes, SUPPORT)
    assert both.parameters["model_openness"] == pytest.approx(0.7)
    levers = (MODELS, SUPPORT)
    first = let_go(both, notes, levers[order[0]])
    assert found(first, notes) == [levers[order[1]].id]
    assert let_go(first, notes, levers[order[1]]) == world


@pytest.mark.parametrize("lever_id", list(LEVERS))
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_lever_that_was_pulled_elsewhere_is_found_too(lever_id: str, language: Language) -> None:
    """As by the search for levers, which names events in one language."""
    world = apply_lever(Scenario(), LEVERS[lever_id], language)
    assert found(world, Notes()) == [lever_id]
    assert let_go(world, Notes(), LEVERS[lever_id]) == Scenario()


def test_a_limit_in_between_does_not_lose_the_value_before() -> None:
    world = Scenario().with_parameters(model_openness=0.9)
    both, notes = pull(world, Notes(), MODELS)
    both, notes = pull(both, notes, SUPPORT)
    assert both.parameters["model_openness"] == 1.0
    assert let_go(let_go(both, notes, MODELS), notes, SUPPORT) == world


def test_a_number_changed_since_stays_and_the_lever_says_that_it_is_partly_in_force() -> None:
    pulled, notes = pull(Scenario(), Notes(), CLOUDS)
    changed = pulled.with_parameters(stack_dependence_individuals=0.55)
    assert found(changed, notes) == ["several_clouds"]
    effects = effects_of(CLOUDS, changed, notes, find_pulled(changed, notes))
    assert [each.is_changed for each in effects] == [True, False]
    gone = let_go(changed, notes, CLOUDS)
    assert gone == Scenario().with_parameters(stack_dependence_individuals=0.55)


def test_a_lever_of_which_nothing_is_left_is_not_pulled() -> None:
    pulled, notes = pull(Scenario(), Notes(), MERGERS)
    assert found(pulled.with_parameters(acquisition_rate=0.02), notes) == []


def test_an_event_that_was_changed_or_put_out_of_force_is_said_to_be_and_goes_with_its_lever() -> None:
    pulled, notes = pull(Scenario(), Notes(), EARLY)
    events = (replace(pulled.events[0], value=0.3), replace(pulled.events[1], is_enabled=False))
    changed = replace(pulled, events=events)
    effects = effects_of(EARLY, changed, notes, find_pulled(changed, notes))
    assert [each.is_changed for each in effects] == [False, True, True]
    assert let_go(changed, notes, EARLY) == Scenario()


def test_what_was_there_before_is_known_after_undo_and_another_pull() -> None:
    first = Scenario().with_parameters(acquisition_rate=0.08)
    pulled_first, notes = pull(first, Notes(), MERGERS)
    second = Scenario().with_parameters(acquisition_rate=0.05)
    pulled_second, notes = pull(second, notes, MERGERS)
    assert let_go(pulled_second, notes, MERGERS) == second
    assert let_go(pulled_first, notes, MERGERS) == first


def test_the_numbers_shown_are_those_without_and_with_the_lever() -> None:
    (before,) = effects_of(MERGERS, Scenario(), Notes(), find_pulled(Scenario(), Notes()))
    pulled, notes = pull(Scenario(), Notes(), MERGERS)
    (after,) = effects_of(MERGERS, pulled, notes, find_pulled(pulled, notes))
    assert (before.before, before.after) == (after.before, after.after)
    assert after.after == pulled.parameters["acquisition_rate"]


def test_notes_come_back_from_a_file_and_nonsense_in_them_is_left_out() -> None:
    _, notes = pull(Scenario(), Notes(), MODELS)
    assert Notes.of_json(json.loads(json.dumps(notes.as_json()))) == notes
    hostile = {
        "before": {"model_openness": [0.2, "x", True, 99, None], "no_such": [1], "weight_network": "abc", "x": None},
        "pulled": ["open_models", "no_such", 3],
    }
    kept = Notes.of_json(hostile)
    assert dict(kept.bases) == {"model_openness": (0.2,)}
    assert kept.pulled == {"open_models"}
    for nonsense in (None, 3, "levers", [], {"before": [], "pulled": 7}):
        assert Notes.of_json(nonsense) == Notes()


def test_levers_that_share_a_number_change_it_in_the_same_way() -> None:
    """So their order makes no difference, which is what lets each be let go by itself."""
    modes: dict[str, set[object]] = {}
    for lever in LEVERS.values():
        for change in lever.changes:
            if change.key in static_keys(lever):
                modes.setdefault(change.key, set()).add(change.mode)
    assert all(len(each) == 1 for each in modes.values())
