"""What is said about project files that are not right, and what is made of those that are not complete."""

import json
from typing import Any

import pytest

from engine.catalogue import CATALOGUE, default_values
from engine.messages import message
from engine.problems import InvalidInput, Problem
from engine.project import Project, from_bytes, to_bytes
from engine.scenario import DEFAULT_ACTORS, Scenario


def document() -> dict[str, Any]:
    made: dict[str, Any] = json.loads(to_bytes(Project()))
    return made


def read(made: object) -> tuple[Project, tuple[Problem, ...]]:
    return from_bytes(json.dumps(made).encode())


def problems_with(made: object) -> list[tuple[str, str]]:
    with pytest.raises(InvalidInput) as caught:
        read(made)
    for each in caught.value.problems:
        assert message(each, "en")
        assert message(each, "zh_CN")
    return [(each.field, each.code) for each in caught.value.problems]


@pytest.mark.parametrize("made", [[], "text", 3, None, {}, {"scenarios": []}])
def test_json_that_is_no_project_is_refused_as_such(made: object) -> None:
    assert problems_with(made) == [("", "not_a_project")]


def test_the_shortest_project_is_the_default_world_with_warnings() -> None:
    project, warnings = read({"format": 1, "scenarios": [{}]})
    assert project.scenarios == (Scenario(name="Scenario 1"),)
    assert {each.code for each in warnings} == {"default_used"}
    assert [each.field for each in warnings][:2] == ["scenarios[0].start", "scenarios[0].horizon"]


def test_a_parameter_left_out_takes_its_default_with_a_warning_that_names_it() -> None:
    made = document()
    key = next(iter(CATALOGUE))
    del made["scenarios"][0]["parameters"][key]
    project, (warning,) = read(made)
    assert project.scenarios[0].parameters == default_values()
    assert (warning.code, warning.field) == ("defaults_used", "scenarios[0].parameters")
    assert key in message(warning)


def test_every_problem_is_reported_with_its_path() -> None:
    made = document()
    scenario = made["scenarios"][0]
    scenario["start"] = "2023"
    scenario["actors"][1]["kind"] = "robot"
    scenario["actors"][2]["shares"] = [0.5, "much", True]
    scenario["niches"][0] = 7
    del scenario["niches"][1]["size"]
    scenario["events"] = [{"shape": "step", "start": 2025, "value": 1, "enabled": "yes"}]
    scenario["switches"]["replication"] = 1
    made["series"] = [{"id": "s", "output": "share.A", "times": [1, 2, 2], "values": [1, None]}]
    made["view"] = []
    assert sorted(problems_with(made)) == sorted(
        [
            ("scenarios[0].start", "field_needs_number"),
            ("scenarios[0].actors[1].kind", "field_needs_choice"),
            ("scenarios[0].actors[2].shares[1]", "field_needs_number"),
            ("scenarios[0].actors[2].shares[2]", "field_needs_number"),
            ("scenarios[0].niches[0]", "field_needs_object"),
            ("scenarios[0].niches[1].size", "field_missing"),
            ("scenarios[0].events[0].parameter", "field_missing"),
            ("scenarios[0].events[0].enabled", "field_needs_flag"),
            ("scenarios[0].switches.replication", "field_needs_flag"),
            ("series[0].values", "series_lengths_differ"),
            ("series[0].times[2]", "series_times_not_increasing"),
            ("view", "field_needs_object"),
        ]
    )


def test_problems_of_the_scenario_itself_carry_its_place_in_the_file() -> None:
    made = document()
    made["scenarios"].append({**made["scenarios"][0], "id": "b", "name": "B", "horizon": -1})
    made["scenarios"][0]["niches"][2]["specificity"] = 3
    for actor in made["scenarios"][0]["actors"]:
        actor["shares"] = [0] * 12
    assert ("scenarios[1].horizon", "value_out_of_range") in problems_with(made)
    assert ("scenarios[0].niches[2].specificity", "value_out_of_range") in problems_with(made)
    assert ("scenarios[0].niches[0]", "shares_sum_to_zero") in problems_with(made)


@pytest.mark.parametrize("key", ["id", "name"])
def test_ids_and_names_of_scenarios_are_unique(key: str) -> None:
    made = document()
    first = made["scenarios"][0]
    made["scenarios"].append({**first, "id": "other", "name": "Other", key: first[key]})
    assert problems_with(made) == [(f"scenarios[1].{key}", "duplicate_name")]


def test_ids_that_are_missing_are_made_up_without_clashing() -> None:
    made = {"format": 1, "scenarios": [{}, {"id": "scenario-1"}, {}]}
    assert [each.id for each in read(made)[0].scenarios] == ["scenario-2", "scenario-1", "scenario-3"]


def test_at_least_one_scenario_is_needed() -> None:
    assert problems_with({"format": 1, "scenarios": []}) == [("scenarios", "too_few_scenarios")]
    assert problems_with({"format": 1}) == [("scenarios", "too_few_scenarios")]


@pytest.mark.parametrize(
    ("key", "item", "count", "code"),
    [
        ("scenarios", {}, 201, "too_many_items"),
        ("series", {}, 201, "too_many_items"),
        ("analyses", {}, 1001, "too_many_items"),
    ],
)
def test_far_too_many_items_are_one_problem(key: str, item: object, count: int, code: str) -> None:
    assert problems_with({**document(), key: [item] * count}) == [(key, code)]


@pytest.mark.parametrize(("key", "count"), [("actors", 10_000), ("niches", 10_000), ("events", 10_000)])
def test_ten_thousand_of_anything_in_a_scenario_are_one_problem(key: str, count: int) -> None:
    made = document()
    made["scenarios"][0][key] = [{"nonsense": 1}] * count
    assert problems_with(made) == [(f"scenarios[0].{key}", f"too_many_{key}")]


def test_beyond_a_hundred_problems_the_rest_is_counted() -> None:
    found = problems_with({"format": 1, "scenarios": [{"start": "x"}] * 150})
    assert len(found) == 101
    assert found[-1][1] == "more_problems"


@pytest.mark.parametrize(
    ("version", "code"),
    [(2, "format_too_new"), (10**30, "format_too_new"), (0, "format_unknown"), (-1, "format_unknown")]
    + [(each, "format_not_whole") for each in (True, 1.0, "1", None, [], {})],
)
def test_another_format_version_is_refused(version: object, code: str) -> None:
    assert problems_with({**document(), "format": version}) == [("format", code)]


@pytest.mark.parametrize(
    ("version", "code"), [(2, "model_too_new"), (0, "model_unknown"), ("x", "field_needs_whole_number")]
)
def test_another_model_version_is_refused(version: object, code: str) -> None:
    assert problems_with({**document(), "model": version})[0] == ("model", code)


def test_a_series_may_have_gaps_but_not_a_million_points() -> None:
    made = document()
    made["series"] = [{"output": "share.Platforms", "times": [2015, 2016], "values": [0.5, None]}]
    (series,) = read(made)[0].series
    assert (series.id, series.name, series.values) == ("series-1", "share.Platforms", (0.5, None))
    made["series"][0].update(times=list(range(100_001)), values=[0] * 100_001)
    assert problems_with(made) == [("series[0]", "series_too_long")]


def test_an_event_of_a_start_value_is_a_problem_at_its_parameter() -> None:
    made = document()
    made["scenarios"][0]["events"] = [{"parameter": "ai_initial", "shape": "step", "start": 2025, "value": 1}]
    assert problems_with(made) == [("scenarios[0].events[0].parameter", "event_changes_start_value")]


def test_actors_keep_their_kind_words() -> None:
    project, _ = read(document())
    assert project.scenarios[0].actors == DEFAULT_ACTORS
    assert [each["kind"] for each in document()["scenarios"][0]["actors"]] == ["individual", "organisation", "platform"]
