"""Importing tables, exporting pictures and numbers."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from gui.application import Shell
from gui.dialogs.export_picture import ExportPictureDialog
from gui.dialogs.import_data import ImportDataDialog

TABLE = "Month;Individuals;Organisations;Platforms\n2023-01;1,5;2,5;6\n2023-02;1;2;7\n"


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_text(text, encoding=encoding)
    return path


def dialog_of(shell: Shell, kind: type[QDialog]) -> QDialog:
    return next(each for each in shell.window.findChildren(kind) if each.isVisible())


@pytest.fixture
def importing(workbench: Shell, tmp_path: Path) -> ImportDataDialog:
    workbench.window.exchange.import_file(write(tmp_path / "rides.csv", TABLE))
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
    market = workbench.window.pictures.views["market"].picture
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
    workbench.window.exchange.import_file(write(tmp_path / "again.csv", table))
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
    window.exchange._write(tmp_path / "missing" / "numbers.csv", "")
    assert window.notice.text
    window.exchange._write(tmp_path / "numbers.csv", "")
    assert not window.notice.text
    assert window.status.message.text() == "Data written: numbers.csv"


def test_leaving_every_column_out_imports_nothing(importing: ImportDataDialog) -> None:
    for line in importing.columns._lines:
        line.output.setCurrentIndex(0)
        line.output.activated.emit(0)
    assert not importing.import_button.isEnabled()
    assert "at least one column" in importing.outcome.text()


def test_chinese_tables_in_an_old_encoding_are_read(workbench: Shell, tmp_path: Path) -> None:
    path = write(tmp_path / "表.csv", "年份,个体,组织,平台\n2023,10,20,70\n2024,10,10,80\n", "gb18030")
    workbench.window.exchange.import_file(path)
    dialog = dialog_of(workbench, ImportDataDialog)
    assert isinstance(dialog, ImportDataDialog)
    dialog.accept()
    assert len(workbench.document.project.series) == 3


def test_a_file_that_is_no_table_is_explained_in_the_window(workbench: Shell, tmp_path: Path) -> None:
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\x00\x00\x00\x01")
    workbench.window.exchange.import_file(path)
    assert "picture.csv" in workbench.window.notice.text


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_a_picture_is_written_in_every_format(workbench: Shell, tmp_path: Path, kind: str) -> None:
    workbench.window.actions_.export_picture.trigger()
    dialog = dialog_of(workbench, ExportPictureDialog)
    assert isinstance(dialog, ExportPictureDialog)
    dialog.format.setCurrentIndex(dialog.format.findData(kind))
    path = tmp_path / f"picture.{kind}"
    dialog.export_to(str(path))
    assert path.stat().st_size > 1000
    assert not dialog.isVisible()


def test_the_resolution_asked_for_is_the_resolution_written(workbench: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    workbench.window.actions_.export_picture.trigger()
    dialog = dialog_of(workbench, ExportPictureDialog)
    assert isinstance(dialog, ExportPictureDialog)
    dialog.resolution.setFocus()
    qtbot.waitUntil(dialog.resolution.hasFocus)
    dialog.resolution.selectAll()
    qtbot.keyClicks(dialog.resolution, "192")
    qtbot.keyClick(dialog.resolution, Qt.Key.Key_Tab)
    dialog.export_to(str(tmp_path / "a.png"))
    assert QImage(str(tmp_path / "a.png")).width() == 2400


def test_a_picture_that_cannot_be_written_keeps_the_dialog_open_and_says_why(workbench: Shell, tmp_path: Path) -> None:
    workbench.window.actions_.export_picture.trigger()
    dialog = dialog_of(workbench, ExportPictureDialog)
    assert isinstance(dialog, ExportPictureDialog)
    dialog.export_to(str(tmp_path / "missing" / "a.png"))
    assert dialog.isVisible()
    assert dialog.reason.text()
    dialog.close()


def test_picture_and_numbers_go_to_the_clipboard(workbench: Shell) -> None:
    workbench.window.actions_.copy_data.trigger()
    assert QGuiApplication.clipboard().text().startswith("time\tIndividuals")
    workbench.window.actions_.copy_picture.trigger()
    assert not QGuiApplication.clipboard().image().isNull()


def test_numbers_are_written_for_spreadsheets(workbench: Shell, tmp_path: Path) -> None:
    path = tmp_path / "numbers.csv"
    workbench.window.exchange._write(path, workbench.window.pictures.current_view.data().as_csv())
    assert path.read_bytes().startswith(b"\xef\xbb\xbftime,")


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
