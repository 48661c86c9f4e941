"""Author and money of a project, and walking through the undo history."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engine.problems import InvalidInput
from gui.dialogs.properties import PropertiesDialog
from gui.dialogs.undo_history import UndoHistory
from gui.document import Document
from gui.new_world import new_project
from gui.preferences import Preferences


@pytest.fixture
def document(qapp: QApplication) -> Document:
    return Document(new_project())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(document: Document, window: QWidget, tmp_path, qtbot: QtBot) -> PropertiesDialog:
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.set_language("en")
    made = PropertiesDialog(document, preferences, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    return made


def test_author_and_money_change_with_the_rest_in_one_step(
    document: Document, dialog: PropertiesDialog, qtbot: QtBot
) -> None:
    told = []
    document.description_changed.connect(lambda: told.append(document.project.currency))
    dialog.author_field.setText("  Ada Lovelace ")
    dialog.currency_field.setText("USD")
    dialog.market_field.setFocus()
    qtbot.keyClicks(dialog.market_field, "2.5e12")
    qtbot.keyClick(dialog.market_field, Qt.Key.Key_Tab)
    assert dialog._example.text().startswith("A hundredth of the market reads: USD 25 ")
    dialog.accept()
    project = document.project
    assert (project.author, project.currency, project.market_size) == ("Ada Lovelace", "USD", 2.5e12)
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert (document.project.author, document.project.currency, document.project.market_size) == ("", "", None)
    assert told == ["USD", ""]


def test_a_currency_that_is_too_long_is_refused_with_the_reason(document: Document, dialog: PropertiesDialog) -> None:
    dialog.currency_field.setText("US dollars")
    assert "Currency: the name is longer than 8 characters." in dialog.reason.text()
    dialog.accept()
    assert dialog.isVisible()
    assert document.undo_stack.count() == 0
    dialog.currency_field.setText("元")
    assert dialog.reason.text() == ""


def test_an_emptied_size_is_none(document: Document, dialog: PropertiesDialog, qtbot: QtBot) -> None:
    dialog.market_field.setFocus()
    qtbot.keyClicks(dialog.market_field, "7")
    dialog.market_field.clear()
    dialog.market_field.setModified(True)
    dialog.market_field.editingFinished.emit()
    dialog.accept()
    assert document.project.market_size is None


def test_a_description_that_cannot_be_saved_never_gets_in(document: Document) -> None:
    with pytest.raises(InvalidInput):
        document.describe("Bad", "", "", document.scenario, money=("USD", float("inf")))
    with pytest.raises(InvalidInput):
        document.describe("Bad", "", "", document.scenario, money=("\x1b[31m", 1.0))
    assert document.undo_stack.count() == 0


def test_what_is_not_named_stays(document: Document) -> None:
    document.describe("Money", "T", "N", document.scenario, author="Me", money=("USD", 1e9))
    document.describe("Title", "Other", "N", document.scenario)
    assert (document.project.author, document.project.currency, document.project.market_size) == ("Me", "USD", 1e9)


def test_choosing_a_step_of_the_history_goes_there(document: Document, window: QWidget, qtbot: QtBot) -> None:
    for value in (0.6, 0.7, 0.8):
        document.edit(f"To {value}", document.scenario.with_parameters(model_openness=value))
    history = UndoHistory(document.undo_stack, window)
    history.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    history.show()
    assert history.place.text() == "Step 3 of 3"
    assert not history.redo_button.isEnabled()
    history.view.setCurrentIndex(history.view.model().index(1, 0))
    assert document.scenario.parameters["model_openness"] == 0.6
    assert history.place.text() == "Step 1 of 3"
    history.view.setFocus()
    qtbot.keyClick(history.view, Qt.Key.Key_Home)
    assert document.scenario.parameters["model_openness"] == 0.5
    assert history.place.text() == "Step 0 of 3 · as opened or saved last"
    history.redo_button.click()
    assert document.scenario.parameters["model_openness"] == 0.6
