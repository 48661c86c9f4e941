"""Exporting numbers from the window: what is chosen is what is written, and the window stays alive meanwhile."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from engine import Result
from gui.application import Shell
from gui.dialogs.export_data import ExportDataDialog
from tests.gui.conftest import OpenShell, wait_until_solved

WRITTEN_WITHIN = 60_000


def export_dialog(shell: Shell) -> ExportDataDialog:
    shell.window.actions_.export_data.trigger()
    return next(each for each in shell.window.findChildren(ExportDataDialog) if each.isVisible())


def choose(choice: QComboBox, value: object) -> None:
    place = choice.findData(value)
    assert place >= 0, value
    choice.setCurrentIndex(place)


def set_up(dialog: ExportDataDialog, content: str, form: str) -> None:
    choose(dialog.choices.content, content)
    choose(dialog.choices.form, form)


def write(dialog: ExportDataDialog, path: Path, qtbot: QtBot) -> list[Path]:
    with qtbot.waitSignal(dialog.exported, timeout=WRITTEN_WITHIN) as written:
        dialog.export_to(str(path))
    return list(written.args[0])


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def result_of(shell: Shell) -> Result:
    result = shell.window.run.result
    assert result is not None
    return result


def test_what_is_shown_is_written_as_it_is_shown(workbench: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = export_dialog(workbench)
    assert dialog.choices.content.currentText() == "What is shown: Market"
    path = tmp_path / "numbers.csv"
    assert write(dialog, path, qtbot) == [path]
    table = dialog._source.shown
    assert path.read_text(encoding="utf-8-sig").splitlines() == table.as_csv().splitlines()
    assert path.read_bytes().startswith(b"\xef\xbb\xbftime,")
    assert [each.name for each in tmp_path.glob("numbers*")] == ["numbers.csv"]
    assert workbench.window.status.message.text() == "Written: numbers.csv"
    dialog.close()


def test_a_tidy_table_of_everything_has_every_output_and_its_units_beside_it(
    workbench: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = export_dialog(workbench)
    set_up(dialog, "everything", "csv")
    path = tmp_path / "all.csv"
    write(dialog, path, qtbot)
    result = result_of(workbench)
    rows = rows_of(path)
    assert {each["name"] for each in rows} == {*result.stocks, *result.flows, *result.indicators}
    assert json.loads(Path(f"{path}-metadata.json").read_text(encoding="utf-8"))["url"] == "all.csv"
    dialog.close()


def test_shares_of_all_actors_are_the_columns_of_a_wide_table(workbench: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = export_dialog(workbench)
    set_up(dialog, "shares", "csv-wide")
    write(dialog, tmp_path / "shares.csv", qtbot)
    rows = rows_of(tmp_path / "shares.csv")
    assert list(rows[0]) == ["time", "share.Individuals", "share.Organisations", "share.Platforms"]
    assert [float(each["share.Platforms"]) for each in rows] == result_of(workbench).shares[:, 2].tolist()
    dialog.close()


@pytest.mark.parametrize(("language", "sheet"), [("en", "Shares"), ("zh_CN", "份额")])
def test_a_workbook_is_in_the_language_chosen(
    workbench: Shell, tmp_path: Path, qtbot: QtBot, language: str, sheet: str
) -> None:
    dialog = export_dialog(workbench)
    set_up(dialog, "everything", "xlsx")
    dialog.choices.claims.setChecked(False)
    choose(dialog.choices.words, language)
    write(dialog, tmp_path / "world.xlsx", qtbot)
    book = openpyxl.load_workbook(tmp_path / "world.xlsx")
    assert [row[3] for row in book[sheet].iter_rows(min_row=3, values_only=True)] == result_of(workbench).shares[
        :, 2
    ].tolist()
    dialog.close()


def test_what_is_shown_can_be_a_workbook(workbench: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = export_dialog(workbench)
    set_up(dialog, "shown", "xlsx")
    write(dialog, tmp_path / "shown.xlsx", qtbot)
    sheet = openpyxl.load_workbook(tmp_path / "shown.xlsx").active
    assert sheet is not None
    table = dialog._source.shown
    assert [tuple(row) for row in sheet.iter_rows(min_row=2, values_only=True)] == list(table.rows)
    dialog.close()


def test_the_preview_shows_the_first_rows_and_says_how_large_the_whole_is(
    workbench: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = export_dialog(workbench)
    set_up(dialog, "everything", "csv")
    qtbot.waitUntil(lambda: dialog.outcome.text().startswith("74,987 rows · 12 columns · about "))
    assert dialog.preview.horizontalHeaderItem(2).text() == "name"
    assert dialog.preview.item(0, 2).text() == "share.Individuals"
    write(dialog, tmp_path / "a.csv", qtbot)
    written = (tmp_path / "a.csv").stat().st_size
    about = float(dialog.outcome.text().rsplit("about ", 1)[1].split()[0]) * 1e6
    assert about == pytest.approx(written, rel=0.2)
    choose(dialog.choices.form, "csv-wide")
    qtbot.waitUntil(lambda: dialog.outcome.text().startswith("401 rows · 188 columns"))
    choose(dialog.choices.form, "xlsx")
    qtbot.waitUntil(lambda: dialog.outcome.text().startswith("Sheet “Shares”: 401 rows · 4 columns"))
    assert dialog.preview.item(0, 1).text().endswith("%")
    dialog.close()


def test_headers_of_tables_and_of_workbooks_are_remembered_apart(
    workbench: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = export_dialog(workbench)
    set_up(dialog, "everything", "xlsx")
    assert dialog.choices.words.findData("") < 0
    choose(dialog.choices.words, "zh_CN")
    choose(dialog.choices.form, "csv")
    assert dialog.choices.words.currentData() == ""
    write(dialog, tmp_path / "a.csv", qtbot)
    dialog.close()
    again = export_dialog(workbench)
    assert (again.choices.content.currentData(), again.choices.form.currentData()) == ("everything", "csv")
    choose(again.choices.form, "xlsx")
    assert again.choices.words.currentData() == "zh_CN"
    again.close()


def test_choices_that_make_no_sense_are_forgotten(workbench: Shell) -> None:
    workbench.preferences.remember_choices("data export", {"content": 7, "form": [], "words": {}})
    dialog = export_dialog(workbench)
    assert (dialog.choices.content.currentData(), dialog.choices.form.currentData()) == ("shown", "csv-wide")
    dialog.close()


@pytest.fixture
def two_worlds(workbench: Shell, qtbot: QtBot) -> Shell:
    """The window on the second of two scenarios whose names are told apart by their case alone."""
    second = replace(workbench.document.scenario, name="default WORLD").with_parameters(model_openness=1.0)
    workbench.document.add_scenario("Open", second)
    wait_until_solved(workbench, qtbot)
    return workbench


def test_all_scenarios_go_into_one_tidy_table(two_worlds: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = export_dialog(two_worlds)
    set_up(dialog, "shares", "csv")
    choose(dialog.choices.scenarios, True)
    write(dialog, tmp_path / "both.csv", qtbot)
    rows = rows_of(tmp_path / "both.csv")
    assert list(dict.fromkeys(each["scenario"] for each in rows)) == ["Default world", "default WORLD"]
    mine = [float(r["value"]) for r in rows if (r["scenario"], r["actor"]) == ("default WORLD", "Platforms")]
    assert mine == result_of(two_worlds).shares[:, 2].tolist()
    dialog.close()


def test_each_scenario_gets_a_workbook_and_nothing_is_replaced_unasked(
    two_worlds: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = export_dialog(two_worlds)
    set_up(dialog, "shares", "xlsx")
    choose(dialog.choices.scenarios, True)
    qtbot.waitUntil(lambda: "2 files in a folder of your choice" in dialog.outcome.text())
    paths = write(dialog, tmp_path, qtbot)
    assert len({each.name.casefold() for each in paths}) == 2
    assert all(each.exists() for each in paths)
    assert dialog.written.text().startswith("2 files written")
    paths[0].write_text("mine", encoding="utf-8")
    dialog.export_to(str(tmp_path))
    box = next(each for each in dialog.findChildren(QMessageBox) if each.isVisible())
    assert paths[0].name in box.informativeText()
    box.reject()
    assert paths[0].read_text(encoding="utf-8") == "mine"
    dialog.close()


def test_a_place_that_takes_no_file_keeps_the_dialog_open_and_says_why(
    workbench: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = export_dialog(workbench)
    set_up(dialog, "everything", "xlsx")
    for place, words in (
        (tmp_path / "missing" / "a.xlsx", "folder does not exist"),
        (Path("/dev/full"), "is a device"),
    ):
        dialog.export_to(str(place))
        qtbot.waitUntil(lambda words=words: words in dialog.reason.text(), timeout=WRITTEN_WITHIN)
        assert dialog.isVisible()
        assert dialog.export_button.isEnabled()
        assert not dialog.progress.isVisible()
    dialog.close()


def test_what_nobody_expected_is_said_and_the_dialog_stays(
    workbench: Shell, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[str] = []
    workbench.failures.failed.connect(found.append)

    def fail(*_: object, **__: object) -> None:
        raise MemoryError

    dialog = export_dialog(workbench)
    set_up(dialog, "everything", "csv")
    monkeypatch.setattr("engine.exports.writing.write_csv", fail)
    with qtbot.captureExceptions():
        dialog.export_to(str(tmp_path / "a.csv"))
        qtbot.waitUntil(lambda: "MemoryError" in dialog.reason.text(), timeout=WRITTEN_WITHIN)
    assert dialog.export_button.isEnabled()
    dialog.close()


def test_closing_in_the_midst_leaves_no_file_and_no_thread(workbench: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = export_dialog(workbench)
    set_up(dialog, "everything", "csv")
    dialog.export_to(str(tmp_path / "a.csv"))
    background = dialog._writing._background
    dialog.close()
    qtbot.waitUntil(lambda: background.stop(0.0), timeout=WRITTEN_WITHIN)
    assert not list(tmp_path.glob("*.csv*"))


def test_the_window_may_be_closed_in_the_midst_of_an_export(workbench: Shell, tmp_path: Path) -> None:
    dialog = export_dialog(workbench)
    set_up(dialog, "everything", "xlsx")
    dialog.export_to(str(tmp_path / "a.xlsx"))
    workbench.document.undo_stack.setClean()
    workbench.window.close()


def test_what_has_been_written_is_a_click_away(
    workbench: Shell, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(
        "gui.dialogs.written_line.QDesktopServices.openUrl", lambda url: shown.append(url.toLocalFile())
    )
    dialog = export_dialog(workbench)
    write(dialog, tmp_path / "a<b>&c.csv", qtbot)
    assert "a&lt;b&gt;&amp;c.csv" in dialog.written.text()
    dialog.written.linkActivated.emit("folder")
    assert shown == [str(tmp_path)]
    choose(dialog.choices.content, "everything")
    assert dialog.written.isHidden()
    dialog.close()


def test_the_file_dialog_offers_a_name_that_any_system_takes(open_shell: OpenShell, qtbot: QtBot) -> None:
    shell = open_shell()
    shell.window.start_page.begin.click()
    wait_until_solved(shell, qtbot)
    shell.document.edit("Rename", replace(shell.document.scenario, name="a/b:c*d"))
    wait_until_solved(shell, qtbot)
    dialog = export_dialog(shell)
    set_up(dialog, "everything", "xlsx")
    dialog.accept()
    asking = next(each for each in dialog.findChildren(QFileDialog))
    assert [Path(each).name for each in asking.selectedFiles()] == ["a-b-c-d.xlsx"]
    asking.reject()
    dialog.close()
