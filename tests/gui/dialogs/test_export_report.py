"""The window writes reports: with progress, in pieces, and saying why when it cannot."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engine import Scenario, solve
from engine.project import Project
from gui.application import Shell
from gui.dialogs.export_report import ExportReportDialog
from gui.preferences import Preferences
from gui.report.export import ReportExport
from gui.report.making import Choice
from tests.engine.report.html_checks import Checked
from tests.gui.report.conftest import DAY, findings_of_default

WITHIN = 60_000


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[ExportReportDialog]:
    """The dialog on the default world, of which everything is known already, with one picture chosen."""
    parent = QWidget()
    qtbot.addWidget(parent)
    findings = findings_of_default()
    result = findings.result
    made = ExportReportDialog(
        Project(scenarios=(result.scenario,)), result, findings, "world", Preferences(tmp_path / "settings.ini"), parent
    )
    for row in range(1, made.pictures.count()):
        made.pictures.item(row).setCheckState(Qt.CheckState.Unchecked)
    yield made
    parent.deleteLater()


def test_the_report_that_was_asked_for_is_written(dialog: ExportReportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    with qtbot.waitSignal(dialog.exported, timeout=WITHIN) as told:
        dialog.export_to(str(path))
        assert not dialog.export_button.isEnabled()
    assert told.args == [path]
    checked = Checked(path.read_text(encoding="utf-8"))
    assert not checked.flaws
    assert [each for each in checked.ids if each.startswith("figure-")] == ["figure-market"]
    assert not dialog.written.show_in_folder.isHidden()
    assert dialog.export_button.isEnabled()
    dialog.close()


def test_a_document_is_written_in_the_other_language(dialog: ExportReportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData("pdf"))
    dialog.language.setCurrentIndex(dialog.language.findData("zh_CN"))
    path = tmp_path / "report.pdf"
    with qtbot.waitSignal(dialog.exported, timeout=WITHIN):
        dialog.export_to(str(path))
    assert "摘要".encode("utf-16-be").hex().upper().encode() in path.read_bytes()
    dialog.close()


def test_a_full_disk_is_said_and_leaves_the_old_report(
    dialog: ExportReportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.html"
    path.write_text("old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    dialog.export_to(str(path))
    qtbot.waitUntil(lambda: bool(dialog.reason.text()), timeout=WITHIN)
    assert path.read_text() == "old"
    assert dialog.export_button.isEnabled()
    assert dialog.written.open.isHidden()
    dialog.close()


def test_a_folder_that_is_gone_is_said(dialog: ExportReportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.export_to(str(tmp_path / "gone" / "report.html"))
    qtbot.waitUntil(lambda: bool(dialog.reason.text()), timeout=WITHIN)
    assert "gone" in dialog.reason.text()
    dialog.close()


def test_closing_the_dialog_midway_writes_nothing(dialog: ExportReportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    dialog.export_to(str(path))
    export = dialog.findChild(ReportExport)
    with qtbot.waitSignal(export.drawn, timeout=WITHIN):
        pass
    dialog.reject()
    assert not path.exists()


def test_the_choices_say_what_comes_and_are_remembered(dialog: ExportReportDialog, qtbot: QtBot) -> None:
    before = dialog.state.text()
    dialog.pictures.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.state.text() != before
    assert dialog.choice.pictures == ("market", "flows")
    assert dialog.choice.compares
    dialog.close()


def test_a_world_that_cannot_be_solved_has_no_report(qtbot: QtBot, tmp_path: Path) -> None:
    broken = solve(Scenario(), time_limit=0.0)
    assert broken.problem is not None
    path = tmp_path / "report.html"
    export = ReportExport(Choice("html", "en", DAY, pictures=()), path)
    with qtbot.waitSignal(export.refused, timeout=WITHIN) as told:
        export.start(Project(), broken.scenario, broken, None)
    assert told.args[0].problems == (broken.problem,)
    assert not path.exists()
    export.deleteLater()


def test_the_menu_opens_the_dialog_on_the_world_that_is_shown(workbench: Shell, qtbot: QtBot) -> None:
    workbench.window.actions_.export_report.trigger()
    dialog = workbench.window.findChild(ExportReportDialog)
    assert dialog.chosen_scenario is workbench.window.run.result.scenario
    dialog.close()
