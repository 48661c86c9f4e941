"""Numbers as the user wants them written, everywhere at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.editors.numbers import number_text, parse_number
from gui.number_setting import NumberFormat
from gui.preferences import NUMBER_CHOICES, NumberChoice, Preferences
from gui.views.numbers import duration, percent, whole, year

THIN = "\N{NARROW NO-BREAK SPACE}"


@pytest.fixture
def preferences(qtbot: QtBot, tmp_path: Path) -> Iterator[Preferences]:
    before = QLocale()
    made = Preferences(tmp_path / "settings.ini")
    made.set_language("en")
    yield made
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("choice", "texts"),
    [
        ("language", ["1,062", f"99.8{THIN}%", "3.4 years", "2029.4", "0.51"]),
        ("plain", ["1062", f"99.8{THIN}%", "3.4 years", "2029.4", "0.51"]),
        ("comma", [f"1{THIN}062", f"99,8{THIN}%", "3,4 years", "2029,4", "0,51"]),
    ],
)
def test_views_and_fields_write_numbers_as_chosen(
    preferences: Preferences, choice: NumberChoice, texts: list[str]
) -> None:
    keep = NumberFormat(preferences)
    preferences.set_number_format(choice)
    assert [whole(1062.4), percent(0.9983), duration(3.4 * 365), year(2029.4), number_text(0.51)] == texts
    assert keep.parent() is None


@pytest.mark.parametrize("choice", NUMBER_CHOICES)
@pytest.mark.parametrize("value", [0.51, 1.062, -12.5, 1062.0, 1e-5, 123456.0])
def test_what_is_written_is_read_back(preferences: Preferences, choice: NumberChoice, value: float) -> None:
    keep = NumberFormat(preferences)
    preferences.set_number_format(choice)
    assert parse_number(number_text(value)) == pytest.approx(value, rel=1e-5)
    assert parse_number(whole(123456.0)) == 123456.0
    assert keep.parent() is None


def test_a_decimal_point_is_understood_among_decimal_commas(preferences: Preferences) -> None:
    keep = NumberFormat(preferences)
    preferences.set_number_format("comma")
    assert (parse_number("0.5"), parse_number("0,5"), parse_number("1,062")) == (0.5, 0.5, 1.062)
    preferences.set_number_format("language")
    assert parse_number("1,062") == 1062.0
    assert keep.parent() is None


def test_a_change_is_told_to_every_widget_without_a_restart(preferences: Preferences, qtbot: QtBot) -> None:
    class Listening(QLabel):
        told = 0

        def changeEvent(self, event: QEvent) -> None:
            if event.type() == QEvent.Type.LanguageChange:
                self.told += 1

    window = QLabel()
    qtbot.addWidget(window)
    inner = Listening(window)
    keep = NumberFormat(preferences)
    preferences.set_number_format("comma")
    qtbot.waitUntil(lambda: inner.told == 1)
    assert keep.parent() is None


def test_another_language_keeps_the_choice(preferences: Preferences) -> None:
    keep = NumberFormat(preferences)
    preferences.set_number_format("comma")
    preferences.set_language("zh_CN")
    assert number_text(0.5) == "0,5"
    assert keep.parent() is None
