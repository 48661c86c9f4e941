"""Keys that this version does not know are reported, kept and written back where they stood."""

import json
from dataclasses import replace
from typing import Any

import pytest

from engine.project import Project, from_bytes, to_bytes
from engine.scenario import Actor, Event, Kind, Scenario, Series, Shape


def full_document() -> dict[str, Any]:
    event = Event("release", "model_openness", Shape.STEP, 2025.0, 2025.0, 1.0)
    actors = (Actor("A", Kind.INDIVIDUAL), Actor("B", Kind.ORGANISATION), Actor("C", Kind.PLATFORM))
    first = Scenario(id="one", name="One", actors=actors, events=(event, replace(event, value=2.0)))
    project = Project(
        scenarios=(first, replace(first, id="two", name="Two")),
        series=(Series("s", "data", "share.A", (2015.0,), (0.5,)),),
    )
    made: dict[str, Any] = json.loads(to_bytes(project))
    return made


PLACES: list[tuple[str | int, ...]] = [
    (),
    ("project",),
    ("scenarios", 1),
    ("scenarios", 1, "actors", 2),
    ("scenarios", 1, "niches", 11),
    ("scenarios", 1, "events", 1),
    ("scenarios", 1, "parameters"),
    ("scenarios", 1, "switches"),
    ("series", 0),
]


def at(made: Any, place: tuple[str | int, ...]) -> Any:
    for step in place:
        made = made[step]
    return made


def field_of(place: tuple[str | int, ...]) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in (*place, "later")).removeprefix(".")


@pytest.mark.parametrize("place", PLACES)
def test_an_unknown_key_is_reported_with_its_path_and_written_back(place: tuple[str | int, ...]) -> None:
    made = full_document()
    at(made, place)["later"] = {"deep": [1, {"x": None}], "text": "é"}
    project, (warning,) = from_bytes(json.dumps(made).encode())
    assert (warning.code, warning.field) == ("unknown_key", field_of(place))
    assert json.loads(to_bytes(project)) == made
    assert from_bytes(to_bytes(project))[0] == project


def test_view_and_analyses_are_kept_whole_without_warnings() -> None:
    made = {**full_document(), "view": {"any": {"thing": [1]}}, "analyses": [{"kind": "flips", "seed": 3}]}
    project, warnings = from_bytes(json.dumps(made).encode())
    assert warnings == ()
    assert json.loads(to_bytes(project)) == made


def marked_project() -> Project:
    made = full_document()
    at(made, ("scenarios", 1))["mark"] = "two"
    at(made, ("scenarios", 1, "actors", 0))["mark"] = "A"
    at(made, ("scenarios", 1, "actors", 2))["mark"] = "C"
    return from_bytes(json.dumps(made).encode())[0]


def marks_of_actors(project: Project, scenario: int) -> dict[str, object]:
    actors = json.loads(to_bytes(project))["scenarios"][scenario]["actors"]
    return {each["name"]: each.get("mark") for each in actors}


def test_unknown_keys_follow_their_objects_when_the_order_changes() -> None:
    project = marked_project()
    one, two = project.scenarios
    moved = replace(project, scenarios=(replace(two, actors=two.actors[::-1]), one))
    assert marks_of_actors(moved, 0) == {"C": "C", "B": None, "A": "A"}
    assert "mark" in json.loads(to_bytes(moved))["scenarios"][0]
    assert "mark" not in json.loads(to_bytes(moved))["scenarios"][1]


def test_unknown_keys_stay_with_an_object_that_is_renamed_where_it_stands() -> None:
    project = marked_project()
    one, two = project.scenarios
    a, b, c = two.actors
    renamed = replace(project, scenarios=(one, replace(two, name="Zwei", actors=(a, b, replace(c, name="Cloud")))))
    assert marks_of_actors(renamed, 1) == {"A": "A", "B": None, "Cloud": "C"}


def test_unknown_keys_vanish_with_their_object_and_pass_to_no_other() -> None:
    project = marked_project()
    one, two = project.scenarios
    fewer = replace(project, scenarios=(one, replace(two, actors=two.actors[1:])))
    assert marks_of_actors(fewer, 1) == {"B": None, "C": "C"}
    assert marks_of_actors(replace(project, scenarios=(one,)), 0) == {"A": None, "B": None, "C": None}
