"""Which world a command speaks of: a file, an example, standard input, and what `--set` changes."""

import io
import json
import math
import sys
from pathlib import Path
from typing import Any

import pytest

from engine import InvalidInput, Scenario
from engine.command_line.assignments import values_of, with_assignments
from engine.command_line.commands import run_command
from engine.command_line.opening import example_names, opened
from engine.project import Project, from_bytes, save
from engine.scenario import Event, Shape

WORLD = Scenario(horizon=2.0, step=0.5)


class Typed:
    """Standard input that holds these bytes."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def problems(*assignments: str) -> list[tuple[str, str, dict[str, Any]]]:
    with pytest.raises(InvalidInput) as found:
        with_assignments(WORLD, assignments)
    return [(each.field, each.code, dict(each.arguments)) for each in found.value.problems]


def test_assumptions_mechanisms_and_times_are_set_and_the_last_counts() -> None:
    assignments = ("model_openness=0.2", "horizon = 4", "ai_capability=OFF", "model_openness=7e-1", "step=0.25")
    world = with_assignments(WORLD, assignments)
    assert world == Scenario(horizon=4.0, step=0.25).with_parameters(model_openness=0.7).with_switches(
        ai_capability=False
    )
    expected = {"model_openness": 0.7, "horizon": 4.0, "ai_capability": False, "step": 0.25}
    assert values_of(world, assignments) == expected


def test_without_assignments_the_world_is_what_it_was() -> None:
    assert with_assignments(WORLD, ()) is WORLD


def test_every_assignment_that_is_wrong_is_named() -> None:
    found = problems("model_opennes=1", "demand=maybe", "step", "=3", "horizon=soon", "zzzzzz=1", "step=-1")
    assert [(field, code) for field, code, _ in found] == [
        ("--set", "unknown_key_nearest"),
        ("--set demand", "neither_on_nor_off"),
        ("--set", "not_an_assignment"),
        ("--set", "not_an_assignment"),
        ("--set horizon", "field_needs_number"),
        ("--set", "unknown_key"),
        ("--set step", "value_out_of_range"),
    ]
    assert found[0][2]["nearest"] == "model_openness"


@pytest.mark.parametrize("text", ["7", "-0.1", "1e300"])
def test_values_outside_their_bounds_are_refused_with_the_bounds(text: str) -> None:
    ((field, code, arguments),) = problems(f"model_openness={text}")
    assert (field, code) == ("--set model_openness", "value_out_of_range")
    assert (arguments["minimum"], arguments["maximum"]) == (0.0, 1.0)


@pytest.mark.parametrize("text", ["nan", "inf", "", "0,5", "٣"])
def test_what_is_no_number_is_refused(text: str) -> None:
    assert problems(f"model_openness={text}")[0][1] == "field_needs_number" or math.isfinite(float(text))


def test_a_world_that_the_assignments_make_impossible_is_refused() -> None:
    assert problems("people_start_individuals=0.9")[0][1] == "people_sum"
    assert problems("horizon=0")[0][0] == "--set horizon"


def test_events_act_on_top_of_what_is_set() -> None:
    event = Event("opening", "model_openness", Shape.STEP, 2024.0, 2024.0, 1.0)
    world = Scenario(horizon=2.0, step=0.5, events=(event,))
    assert with_assignments(world, ["model_openness=0.1"]).events == (event,)


@pytest.mark.parametrize("name", example_names())
def test_every_world_that_ships_is_had_by_its_name(name: str) -> None:
    file = opened(f"example:{name}")
    assert file.project.scenarios
    assert file.warnings == ()


def test_a_file_called_like_an_example_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    save(Project(title="mine", scenarios=(WORLD,)), tmp_path / "example:essay1")
    assert opened("example:essay1").project.title == "mine"


def test_a_project_is_read_from_standard_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    save(Project(title="typed", scenarios=(WORLD,)), tmp_path / "w.shareflow")
    monkeypatch.setattr(sys, "stdin", Typed((tmp_path / "w.shareflow").read_bytes()))
    assert run_command(["check", "-", "--json"], {}) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "typed"


@pytest.mark.parametrize("data", [b"", b"\x00\xff", b"{}", b"[" * 50_000])
def test_hostile_standard_input_is_answered_with_a_sentence(
    data: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", Typed(data))
    assert run_command(["check", "-"], {}) == 2
    assert capsys.readouterr().err.strip()


def test_too_much_standard_input_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("engine.command_line.opening.MAX_BYTES", 1000)
    monkeypatch.setattr(sys, "stdin", Typed(b" " * 2000))
    assert run_command(["check", "-", "--language", "en"], {}) == 2
    assert "at most" in capsys.readouterr().err


def test_the_outcome_says_what_was_set(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(Project(scenarios=(WORLD,)), tmp_path / "w.shareflow")
    words = ["solve", str(tmp_path / "w.shareflow"), "--csv", str(tmp_path / "a.csv"), "--json"]
    assert run_command([*words, "--set", "model_openness=0.9"], {}) == 0
    assert json.loads(capsys.readouterr().out)["set"] == {"model_openness": 0.9}
    changed = (tmp_path / "a.csv").read_text(encoding="utf-8")
    assert run_command(words, {}) == 0
    assert (tmp_path / "a.csv").read_text(encoding="utf-8") != changed
    assert from_bytes((tmp_path / "w.shareflow").read_bytes())[0].scenarios == (WORLD,)
