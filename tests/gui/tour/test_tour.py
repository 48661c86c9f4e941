"""The tour over a real window: walked, skipped, followed, and in nobody's way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QSplitter, QTextEdit
from pytestqt.qtbot import QtBot

from gui.appearance import Appearance
from gui.preferences import Preferences
from gui.tour import Stop, Tour, workbench_stops

KEYS = Qt.Key


class Bench:
    """A window with something on the left, something on the right and something that is hidden."""

    def __init__(self, qapp: QApplication, preferences: Preferences) -> None:
        self.preferences = preferences
        self.appearance = Appearance(qapp, preferences)
        self.window = QMainWindow()
        self.splitter = QSplitter()
        self.left, self.right, self.hidden = QLineEdit(), QTextEdit(), QLabel("")
        self.splitter.addWidget(self.left)
        self.splitter.addWidget(self.right)
        self.window.setCentralWidget(self.splitter)
        self.window.resize(1000, 700)
        self.word = "first"
        stops = (
            Stop(lambda: self.left, lambda: self.word, lambda: "Left."),
            Stop(lambda: None, lambda: "nowhere", lambda: ""),
            Stop(lambda: self.hidden, lambda: "hidden", lambda: ""),
            Stop(lambda: self.right, lambda: "last", lambda: "Right."),
        )
        self.tour = Tour(self.window, stops, preferences, self.appearance)

    def place_of(self, widget: QLineEdit | QTextEdit) -> QRect:
        return QRect(widget.mapTo(self.window, QPoint(0, 0)), widget.size())


@pytest.fixture
def bench(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qapp, Preferences(tmp_path / "settings.ini"))
    made.window.show()
    qtbot.waitExposed(made.window)
    made.window.activateWindow()
    made.left.setFocus()
    yield made
    made.window.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_is_offered_once(bench: Bench) -> None:
    bench.tour.offer()
    assert bench.tour.is_on
    bench.tour.end()
    bench.tour.offer()
    assert not bench.tour.is_on
    bench.tour.start()
    assert bench.tour.is_on


def test_the_mouse_walks_to_the_end_past_what_is_not_there(bench: Bench, qtbot: QtBot) -> None:
    bench.tour.start()
    bubble = bench.tour.bubble
    assert (bubble.title.text(), bubble.place.text()) == ("first", "1 of 2")
    assert not bubble.back_button.isEnabled()
    qtbot.mouseClick(bubble.next_button, Qt.MouseButton.LeftButton)
    assert (bubble.title.text(), bubble.place.text()) == ("last", "2 of 2")
    qtbot.mouseClick(bubble.back_button, Qt.MouseButton.LeftButton)
    assert bubble.title.text() == "first"
    qtbot.mouseClick(bubble.next_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bench.tour.finished):
        qtbot.mouseClick(bubble.next_button, Qt.MouseButton.LeftButton)
    assert not bubble.isVisible()
    assert not bench.tour.spotlight.isVisible()


def test_keys_walk_and_escape_leaves_with_the_keyboard_given_back(bench: Bench, qtbot: QtBot) -> None:
    bench.tour.start()
    bubble = bench.tour.bubble
    qtbot.waitUntil(bubble.next_button.hasFocus)
    qtbot.keyClick(bubble.next_button, KEYS.Key_Right)
    assert bubble.title.text() == "last"
    qtbot.keyClick(bubble.next_button, KEYS.Key_Left)
    assert bubble.title.text() == "first"
    qtbot.keyClick(bubble.next_button, KEYS.Key_Return)
    assert bubble.title.text() == "last"
    qtbot.keyClick(bubble.next_button, KEYS.Key_Escape)
    assert not bench.tour.is_on
    qtbot.waitUntil(bench.left.hasFocus)


def test_the_window_can_be_used_while_it_is_shown(bench: Bench, qtbot: QtBot) -> None:
    bench.tour.start()
    bench.left.setFocus()
    qtbot.keyClicks(bench.left, "abc")
    assert bench.left.text() == "abc"
    assert bench.window.childAt(bench.left.mapTo(bench.window, QPoint(5, 5))) is bench.left
    assert bench.tour.is_on
    seen = set()
    for _ in range(8):
        qtbot.keyClick(QApplication.focusWidget() or bench.left, KEYS.Key_Backtab)
        seen.add(QApplication.focusWidget())
    assert bench.left in seen
    assert bench.tour.bubble.next_button in seen


def test_the_light_follows_the_widget(bench: Bench, qtbot: QtBot) -> None:
    bench.tour.start()

    def is_lit() -> bool:
        return bench.tour.spotlight.hole.contains(bench.place_of(bench.left).adjusted(4, 4, -4, -4))

    assert is_lit()
    for change in (lambda: bench.splitter.setSizes([600, 400]), lambda: bench.window.resize(760, 500)):
        change()
        qtbot.waitUntil(lambda: is_lit() and bench.tour.spotlight.size() == bench.window.size())
        assert bench.window.rect().contains(bench.tour.bubble.geometry())


def test_the_words_stand_beside_what_they_speak_of(bench: Bench) -> None:
    bench.tour.start()
    assert not bench.tour.bubble.geometry().intersects(bench.place_of(bench.left))


def test_it_speaks_the_language_of_the_window(bench: Bench, qtbot: QtBot) -> None:
    bench.tour.start()
    bench.word = "第一站"
    QCoreApplication.postEvent(bench.window, QEvent(QEvent.Type.LanguageChange))
    qtbot.waitUntil(lambda: bench.tour.bubble.title.text() == "第一站")


def test_it_counts_a_stop_that_appears_while_it_is_on(bench: Bench, qtbot: QtBot) -> None:
    bench.tour.start()
    assert bench.tour.bubble.place.text() == "1 of 2"
    bench.hidden.setText("here now")
    bench.splitter.addWidget(bench.hidden)
    qtbot.waitUntil(lambda: bench.tour.bubble.place.text() == "1 of 3")


def test_it_ends_when_what_it_points_at_goes_away(bench: Bench, qtbot: QtBot) -> None:
    bench.tour.start()
    bench.left.hide()
    qtbot.waitUntil(lambda: not bench.tour.is_on)


def test_the_stops_of_the_workbench_are_those_whose_widgets_are_given(bench: Bench) -> None:
    stops = workbench_stops({"pictures": lambda: bench.right, "assumptions": lambda: bench.left})
    assert [each.find() for each in stops] == [bench.left, bench.right]
    assert all(each.title() and each.text() for each in stops)
