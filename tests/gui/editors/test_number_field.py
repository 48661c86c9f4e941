"""The field of a number."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.editors.number_field import NumberField


def entered(field: NumberField, text: str, qtbot: QtBot) -> list[object]:
    committed: list[object] = []
    field.committed.connect(committed.append)
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return committed


@pytest.fixture
def field(qtbot: QtBot) -> NumberField:
    field = NumberField(0.0, 100.0, "en")
    qtbot.addWidget(field)
    field.show_value(-1.5)
    return field


def test_a_double_click_selects_the_whole_number(field: NumberField, qtbot: QtBot) -> None:
    qtbot.mouseDClick(field, Qt.MouseButton.LeftButton)
    assert field.selectedText() == "-1.5"


@pytest.mark.parametrize("text", ["50 %", "50%"])
def test_per_cent_of_a_pure_number_are_hundredths(field: NumberField, qtbot: QtBot, text: str) -> None:
    assert entered(field, text, qtbot) == [0.5]


def test_per_cent_may_be_of_full_width(field: NumberField, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("５０％")
    field.selectAll()
    field.paste()
    with qtbot.waitSignal(field.committed) as committed:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert committed.args == [0.5]


def test_per_cent_in_a_field_of_per_cent_are_taken_as_they_stand(field: NumberField, qtbot: QtBot) -> None:
    field.set_suffix("%")
    assert entered(field, "50 %", qtbot) == [50.0]


def test_per_cent_of_years_are_no_number(field: NumberField, qtbot: QtBot) -> None:
    field.set_suffix("yr")
    assert entered(field, "50 %", qtbot) == []
    assert "not a number" in field.message
