"""Exporting the model from the window: what is said to be inside is inside, and what is written runs elsewhere."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from pytestqt.qtbot import QtBot

from engine import Event, Scenario, Shape
from engine.exports import sbml_text, xmile_text
from engine.exports.model_contents import model_contents
from gui.application import Shell
from gui.dialogs.export_model import ExportModelDialog
from tests.gui.conftest import OpenShell, wait_until_solved

WRITTEN_WITHIN = 60_000
TEXTS = {"xmile": xmile_text, "sbml": sbml_text}
WITHOUT_A_FORMULA = ("net_flow_", "switching_", "business_moves_", "coverage_entry_", "coverage_exit_")
"""Flows of shares and coverage are made of the terms of their rates of change; they are no formulas of the model."""


def model_dialog(shell: Shell) -> ExportModelDialog:
    shell.window.actions_.export_model.trigger()
    return next(each for each in shell.window.findChildren(ExportModelDialog) if each.isVisible())


def choose(dialog: ExportModelDialog, form: str) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(form))


@pytest.mark.parametrize("form", TEXTS)
def test_the_scenario_looked_at_is_written_and_the_format_remembered(
    workbench: Shell, tmp_path: Path, qtbot: QtBot, form: str
) -> None:
    dialog = model_dialog(workbench)
    choose(dialog, form)
    path = tmp_path / f"model.{form}"
    with qtbot.waitSignal(dialog.exported, timeout=WRITTEN_WITHIN):
        dialog.export_to(str(path))
    assert path.read_text(encoding="utf-8") == TEXTS[form](workbench.document.scenario)
    assert f"model.{form}" in dialog.written.text()
    assert workbench.window.status.message.text() == f"Written: model.{form}"
    dialog.close()
    again = model_dialog(workbench)
    assert again.form == form
    again.close()


def test_what_is_inside_is_counted(workbench: Shell, qtbot: QtBot) -> None:
    dialog = model_dialog(workbench)
    qtbot.waitUntil(lambda: "stocks" in dialog.contents.text(), timeout=WRITTEN_WITHIN)
    inside = model_contents(workbench.document.scenario)
    assert f"{inside.stocks} stocks · {inside.flows} flows · {inside.formulas} formulas" in dialog.contents.text()
    assert "shocks" not in dialog.contents.text()
    assert f"{inside.steps} steps a year" in dialog.method.text()
    dialog.close()


def test_what_is_counted_is_what_is_written() -> None:
    shocks = (
        Event("Open", "model_openness", Shape.STEP, 2023.5, 0.0, 0.9),
        Event("Off", "model_openness", Shape.STEP, 2024.0, 0.0, 0.2, is_enabled=False),
    )
    scenario = Scenario(horizon=2.0, events=shocks)
    inside = model_contents(scenario)
    root = ElementTree.fromstring(xmile_text(scenario))
    space = root.tag.removesuffix("xmile")
    variables = root.find(f"{space}model/{space}variables") or ()
    assert inside.stocks == sum(each.tag == f"{space}stock" for each in variables)
    names = {each.get("name", "") for each in variables if each.tag == f"{space}flow"}
    assert inside.flows == len([each for each in names if not each.startswith(WITHOUT_A_FORMULA)])
    assert inside.shocks == 1
    assert float(root.findtext(f"{space}sim_specs/{space}dt") or "nan") == 1.0 / inside.steps


def test_a_place_that_takes_no_file_keeps_the_dialog_open_and_says_why(
    workbench: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = model_dialog(workbench)
    dialog.export_to(str(tmp_path / "missing" / "model.xmile"))
    qtbot.waitUntil(lambda: "folder does not exist" in dialog.reason.text(), timeout=WRITTEN_WITHIN)
    assert dialog.export_button.isEnabled()
    dialog.close()


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_each_format_says_who_reads_it(open_shell: OpenShell, qtbot: QtBot, language: str) -> None:
    shell = open_shell(language=language)
    shell.window.start_page.begin.click()
    wait_until_solved(shell, qtbot)
    dialog = model_dialog(shell)
    for form, reader in (("xmile", "PySD"), ("sbml", "COPASI")):
        choose(dialog, form)
        assert reader in dialog.readers.text()
        assert dialog.method.text()
    dialog.close()


def test_choices_that_make_no_sense_are_forgotten(workbench: Shell) -> None:
    for kept in ({"format": 7}, {"format": "stella"}):
        workbench.preferences.remember_choices("model export", kept)
        dialog = model_dialog(workbench)
        assert dialog.form == "xmile"
        dialog.close()
