"""A project file that says nonsense of how it is looked at opens all the same, and everything works."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engine.project.project_writer import write_project
from gui.application import Shell
from tests.gui.conftest import wait_until_solved

NONSENSE: tuple[object, ...] = (
    None,
    True,
    -1,
    1e308,
    10**40,
    "x" * 5000,
    "\u202e\U0001f98a<&>\n",
    [],
    [["market"], {}],
    [None] * 70,
    [1e308, -1e308],
    {"a": {"b": [1]}},
    {"baseline": [], "overlays": [[], {}]},
    {"before": {"model_openness": [[], "x"]}, "pulled": [[], {}]},
)


@pytest.mark.slow
def test_nonsense_in_place_of_every_choice_is_left_out(workbench: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    document, views = workbench.document, workbench.window.workbench.views
    failures: list[str] = []
    workbench.failures.failed.connect(failures.append)
    choices = {each: views.view(each).state() for each in views.view_ids}
    keys = {"arrangement", "compared", "comparison", "levers", "current_scenario", *document.view}
    for place, nonsense in enumerate(NONSENSE):
        file = json.loads(write_project(document.snapshot()))
        chosen = {each: dict.fromkeys(names, nonsense) for each, names in choices.items()}
        file["view"] = {**dict.fromkeys(keys, nonsense), "views": chosen}
        path = tmp_path / f"odd{place}.shareflow"
        path.write_text(json.dumps(file), encoding="utf-8")
        document.open(path)
        assert document.path == path
        document.edit("", document.scenario.with_parameters(model_openness=0.9))
        wait_until_solved(workbench, qtbot)
        document.save()
        assert failures == [], nonsense


def deep(levels: int) -> object:
    part: object = {"tabs": ["market"]}
    for _ in range(levels):
        part = {"rows": [part]}
    return part


ARRANGEMENTS: tuple[object, ...] = (
    {"main": deep(20)},
    {"main": {"tabs": ["market", "market", "nothing"], "current": []}},
    {"main": {"columns": [{"tabs": ["market"]}, {"tabs": ["flows"]}], "sizes": [0, 1e308]}},
    {"main": {"tabs": ["flows"]}, "windows": [{"part": {"tabs": ["market"]}, "place": [-99999, 0, 99999, 1]}]},
    {"windows": [{"part": {"tabs": ["market"]}, "place": [0, 0, 10**12, 1], "home": {"beside": [[]]}}]},
)


def test_an_impossible_arrangement_is_made_possible(workbench: Shell, tmp_path: Path) -> None:
    for place, arrangement in enumerate(ARRANGEMENTS):
        file = json.loads(write_project(workbench.document.project))
        file["view"] = {"arrangement": arrangement}
        path = tmp_path / f"odd{place}.shareflow"
        path.write_text(json.dumps(file), encoding="utf-8")
        workbench.document.open(path)
        assert workbench.window.workbench.views.front
