"""Importing tables, exporting pictures and numbers."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from gui.application import Shell
from gui.dialogs.export_picture import ExportPictureDialog
from gui.dialogs.import_data import ImportDataDialog
from tests.gui.conftest import wait_until_solved

TABLE = "Month;Individuals;Organisations;Platforms\n2023-01;1,5;2,5;6\n2023-02;1;2;7\n"


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_text(text, encoding=encoding)
    return path


def dialog_of(shell: Shell, kind: type[QDialog]) -> QDialog:
    return next(each for each in shell.window.findChildren(kind) if each.isVisible())


@pytest.fixture
def importing(workbench: Shell, tmp_path: Path) -> ImportDataDialog:
    workbench.window.place.exchange.import_file(write(tmp_path / "rides.csv", TABLE))
    dialog = dialog_of(workbench, ImportDataDialog)
    assert isinstance(dialog, ImportDataDialog)
    return dialog


def test_a_table_whose_columns_are_named_like_actors_needs_no_choice(
    workbench: Shell, importing: ImportDataDialog
) -> None:
    assert importing.import_button.isEnabled()
    assert importing.outcome.text() == "3 series, 2 months each, Jan 2023 to Feb 2023"
    importing.source.setText("The city")
    importing.accept()
    series = workbench.document.project.series
    assert [each.output for each in series] == ["share.Individuals", "share.Organisations", "share.Platforms"]
    assert series[0].values == (0.15, 0.1)
    assert series[0].source == "The city"
    assert workbench.document.undo_stack.count() == 1
    market = workbench.window.workbench.views.views["market"].picture
    assert market is not None
    assert market.series == series
    assert workbench.window.status.message.text() == "Imported: 3 series, 2 months each"


def test_what_is_wrong_with_the_choice_is_said_in_the_dialog(importing: ImportDataDialog) -> None:
    importing.separator.setCurrentIndex(1)
    assert not importing.import_button.isEnabled()
    assert importing.outcome.text()
    importing.separator.setCurrentIndex(0)
    assert importing.import_button.isEnabled()


def test_what_an_import_replaces_and_what_it_leaves_is_said_before(
    workbench: Shell, importing: ImportDataDialog, tmp_path: Path
) -> None:
    importing.accept()
    table = "Month;Organisations;Platforms\n2023-01;3;6\n2023-02;2;7\n"
    workbench.window.place.exchange.import_file(write(tmp_path / "again.csv", table))
    dialog = dialog_of(workbench, ImportDataDialog)
    assert isinstance(dialog, ImportDataDialog)
    assert dialog.outcome.text().splitlines() == [
        "2 series, 2 months each, Jan 2023 to Feb 2023",
        "Replaces the data of “Organisations”, “Platforms”.",
        "Keeps the data of “Individuals” as they are: shares of another total than the new counts.",
    ]
    dialog.accept()
    outputs = [each.output for each in workbench.document.project.series]
    assert outputs == ["share.Individuals", "share.Organisations", "share.Platforms"]


def test_counts_of_one_actor_alone_are_refused(importing: ImportDataDialog) -> None:
    for line in importing.columns._lines[2:]:
        line.output.setCurrentIndex(0)
        line.output.activated.emit(0)
    assert not importing.import_button.isEnabled()
    assert "“Individuals” is given as shares or per cent" in importing.outcome.text()


def test_a_success_clears_the_message_of_a_failure_before(workbench: Shell, tmp_path: Path) -> None:
    window = workbench.window
    window.place.exchange.import_file(tmp_path / "missing.csv")
    assert window.notice.text
    window.actions_.copy_data.trigger()
    assert not window.notice.text
    assert window.status.message.text() == "Data copied: paste them into a spreadsheet"


def test_leaving_every_column_out_imports_nothing(importing: ImportDataDialog) -> None:
    for line in importing.columns._lines:
        line.output.setCurrentIndex(0)
        line.output.activated.emit(0)
    assert not importing.import_button.isEnabled()
    assert "at least one column" in importing.outcome.text()


def test_chinese_tables_in_an_old_encoding_are_read(workbench: Shell, tmp_path: Path) -> None:
    path = write(tmp_path / "表.csv", "年份,个体,组织,平台\n2023,10,20,70\n2024,10,10,80\n", "gb18030")
    workbench.window.place.exchange.import_file(path)
    dialog = dialog_of(workbench, ImportDataDialog)
    assert isinstance(dialog, ImportDataDialog)
    dialog.accept()
    assert len(workbench.document.project.series) == 3


def test_a_file_that_is_no_table_is_explained_in_the_window(workbench: Shell, tmp_path: Path) -> None:
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\x00\x00\x00\x01")
    workbench.window.place.exchange.import_file(path)
    assert "picture.csv" in workbench.window.notice.text


def export_dialog(shell: Shell) -> ExportPictureDialog:
    shell.window.actions_.export_picture.trigger()
    dialog = dialog_of(shell, ExportPictureDialog)
    assert isinstance(dialog, ExportPictureDialog)
    return dialog


def choose(choice: QComboBox, value: object) -> None:
    choice.setCurrentIndex(choice.findData(value))


def write_picture(dialog: ExportPictureDialog, path: Path, qtbot: QtBot) -> list[Path]:
    """Export, and return what was written."""
    with qtbot.waitSignal(dialog.exported, timeout=20_000) as written:
        dialog.export_to(str(path))
    assert not dialog.isVisible()
    return list(written.args[0])


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_a_picture_is_written_in_every_format(workbench: Shell, tmp_path: Path, qtbot: QtBot, kind: str) -> None:
    dialog = export_dialog(workbench)
    choose(dialog.format, kind)
    path = tmp_path / f"picture.{kind}"
    assert write_picture(dialog, path, qtbot) == [path]
    assert path.stat().st_size > 1000
    assert workbench.window.status.message.text() == f"Picture written: picture.{kind}"


def test_the_resolution_asked_for_is_the_resolution_written(workbench: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = export_dialog(workbench)
    dialog.resolution.setFocus()
    qtbot.waitUntil(dialog.resolution.hasFocus)
    dialog.resolution.selectAll()
    qtbot.keyClicks(dialog.resolution, "192")
    qtbot.keyClick(dialog.resolution, Qt.Key.Key_Tab)
    write_picture(dialog, tmp_path / "a.png", qtbot)
    assert QImage(str(tmp_path / "a.png")).width() == 2400


def test_a_resolution_that_is_impossible_keeps_the_button_grey(workbench: Shell, qtbot: QtBot) -> None:
    dialog = export_dialog(workbench)
    assert dialog.export_button.isEnabled()
    dialog.resolution.selectAll()
    qtbot.keyClicks(dialog.resolution, "fine")
    assert not dialog.export_button.isEnabled()
    choose(dialog.format, "svg")
    assert dialog.export_button.isEnabled()
    dialog.close()


def test_more_dots_than_there_may_be_are_refused_before_anything_is_written(workbench: Shell, qtbot: QtBot) -> None:
    dialog = export_dialog(workbench)
    dialog.resolution.setFocus()
    qtbot.waitUntil(dialog.resolution.hasFocus)
    dialog.resolution.selectAll()
    qtbot.keyClicks(dialog.resolution, "1200")
    qtbot.keyClick(dialog.resolution, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: "15000 x 9000" in dialog.reason.text())
    dialog.close()


def test_what_will_come_of_it_is_said_and_shown(workbench: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = export_dialog(workbench)
    qtbot.waitUntil(lambda: "3750 × 2250 dots · 318 × 190 mm · about " in dialog.outcome.text())
    assert not dialog.preview.image.isNull()
    assert dialog.preview.image.pixelColor(1, 1).name() == "#ffffff"
    choose(dialog.theme_choice, "dark")
    qtbot.waitUntil(lambda: dialog.preview.image.pixelColor(1, 1).name() == "#12161b")
    choose(dialog.format, "pdf")
    choose(dialog.size_choice, "one-column")
    qtbot.waitUntil(lambda: dialog.outcome.text().startswith("85 × "))
    write_picture(dialog, tmp_path / "a.pdf", qtbot)


def test_the_choices_of_the_last_export_are_offered_again(workbench: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = export_dialog(workbench)
    assert dialog.theme_choice.currentData() == "light"
    for choice, value in ((dialog.format, "svg"), (dialog.size_choice, "two-columns"), (dialog.theme_choice, "dark")):
        choose(choice, value)
    write_picture(dialog, tmp_path / "a.svg", qtbot)
    again = export_dialog(workbench)
    chosen = [each.currentData() for each in (again.format, again.size_choice, again.theme_choice)]
    assert chosen == ["svg", "two-columns", "dark"]
    again.close()


def test_choices_that_make_no_sense_are_forgotten(workbench: Shell) -> None:
    workbench.preferences.remember_choices("picture export", {"format": 7, "dpi": 1e9, "size": "big"})
    dialog = export_dialog(workbench)
    assert (dialog.format.currentData(), dialog.size_choice.currentData()) == ("png", "screen")
    assert dialog.form.dpi == 300.0
    dialog.close()


def test_all_pictures_go_into_a_folder_and_nothing_there_is_replaced_unasked(
    workbench: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = export_dialog(workbench)
    choose(dialog.view, "")
    choose(dialog.format, "svg")
    count = len(dialog.chosen)
    assert count >= 2
    assert {path.suffix for path in write_picture(dialog, tmp_path, qtbot)} == {".svg"}
    files = sorted(tmp_path.glob("*.svg"))
    assert len(files) >= 2
    assert any("market" in each.name for each in files)
    files[0].write_text("mine", encoding="utf-8")
    dialog = export_dialog(workbench)
    choose(dialog.view, "")
    dialog.export_to(str(tmp_path))
    box = next(each for each in dialog.findChildren(QMessageBox) if each.isVisible())
    assert files[0].name in box.informativeText()
    box.reject()
    assert files[0].read_text(encoding="utf-8") == "mine"
    dialog.close()


def test_all_pictures_are_pages_of_one_document(workbench: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = export_dialog(workbench)
    choose(dialog.view, "")
    choose(dialog.format, "pdf")
    qtbot.waitUntil(lambda: "pages in one document" in dialog.outcome.text())
    path = tmp_path / "all.pdf"
    assert write_picture(dialog, path, qtbot) == [path]
    assert len(re.findall(rb"/Type /Page\b", path.read_bytes())) >= 2


def test_a_picture_that_cannot_be_written_keeps_the_dialog_open_and_says_why(
    workbench: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = export_dialog(workbench)
    dialog.export_to(str(tmp_path / "missing" / "a.png"))
    qtbot.waitUntil(lambda: "folder does not exist" in dialog.reason.text(), timeout=20_000)
    assert dialog.isVisible()
    assert dialog.export_button.isEnabled()
    dialog.close()


def test_closing_the_window_in_the_midst_of_an_export_leaves_no_thread(workbench: Shell, tmp_path: Path) -> None:
    dialog = export_dialog(workbench)
    choose(dialog.view, "")
    dialog.export_to(str(tmp_path))
    workbench.window.close()


def test_a_picture_opened_again_is_the_run_it_shows(workbench: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    changed = workbench.document.scenario.with_parameters(model_openness=0.83)
    workbench.document.edit("Open up", changed)
    wait_until_solved(workbench, qtbot)
    path = tmp_path / "picture.png"
    write_picture(export_dialog(workbench), path, qtbot)
    workbench.document.undo_stack.setClean()
    workbench.window.flow.new()
    asked: list[str] = []
    workbench.window.flow.view_asked.connect(lambda view, _: asked.append(view))
    workbench.window.flow.open(path)
    assert workbench.document.scenario == changed
    assert workbench.document.path is None
    assert not workbench.document.is_dirty
    assert asked == ["market"]
    wait_until_solved(workbench, qtbot)


def test_a_picture_without_a_run_is_explained_and_changes_nothing(workbench: Shell, tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(path))
    before = workbench.document.project
    workbench.window.flow.open(path)
    assert workbench.document.project is before
    assert workbench.window.notice.text == "“photo.png” could not be opened."
    assert "holds no run" in workbench.window.notice.details


def test_picture_and_numbers_go_to_the_clipboard(workbench: Shell) -> None:
    workbench.window.actions_.copy_data.trigger()
    assert QGuiApplication.clipboard().text().startswith("time\tIndividuals")
    workbench.window.actions_.copy_picture.trigger()
    assert not QGuiApplication.clipboard().image().isNull()
    content = QGuiApplication.clipboard().mimeData()
    assert b"<svg" in content.data("image/svg+xml").data()
    assert b"iTXtshareflow" in content.data("image/png").data()


def drop(shell: Shell, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    actions, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(shell.window, QDragEnterEvent(QPoint(50, 50), actions, data, button, keys))
    QApplication.sendEvent(shell.window, QDropEvent(QPointF(50, 50), actions, data, button, keys))


def test_a_project_dropped_on_the_window_is_opened(workbench: Shell, tmp_path: Path) -> None:
    path = tmp_path / "dropped.shareflow"
    workbench.document.save_as(path)
    workbench.window.flow.new()
    drop(workbench, path)
    assert workbench.document.path == path


def test_a_table_dropped_on_the_window_is_imported(workbench: Shell, tmp_path: Path) -> None:
    drop(workbench, write(tmp_path / "rides.csv", TABLE))
    assert isinstance(dialog_of(workbench, ImportDataDialog), ImportDataDialog)
    dialog_of(workbench, ImportDataDialog).close()


def test_other_files_are_not_accepted(workbench: Shell, tmp_path: Path) -> None:
    before = workbench.document.project
    drop(workbench, write(tmp_path / "song.mp3", ""))
    assert workbench.document.project is before
