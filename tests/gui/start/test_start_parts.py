"""The parts of the start page: the gallery, the recent files, unsaved work and the ways to begin."""

import shutil
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from engine.progress import Cancelled
from gui.actions import Actions
from gui.appearance import Appearance
from gui.preferences import Preferences
from gui.resources import RESOURCES
from gui.solve_service import SolveService
from gui.start.moments import moment_text
from gui.start.recent_reader import read_recent
from gui.start.recovery_list import RecoveryEntry
from gui.start.thumbnail import paint_thumbnail
from gui.start_page import StartPage
from gui.theme import LIGHT
from gui.worlds import example_files

LEFT = Qt.MouseButton.LeftButton
SOLVED_WITHIN = 120_000
NOW = datetime(2026, 3, 1, 12, 0).astimezone()


class Bench:
    """The page in a window of its own, with three recent files: good, broken and gone."""

    def __init__(self, qapp: QApplication, folder: Path) -> None:
        self.preferences = Preferences(folder / "settings.ini")
        self.preferences.set_language("en")
        self.preferences.set_theme("light")
        self.good, self.broken, self.gone = (folder / f"{name}.shareflow" for name in ("good", "broken", "gone"))
        shutil.copy(RESOURCES / "examples" / "plural.shareflow", self.good)
        self.broken.write_text("{", encoding="utf-8")
        for path in (self.gone, self.broken, self.good):
            self.preferences.add_recent_file(path)
        self.appearance = Appearance(qapp, self.preferences)
        self.service = SolveService()
        self.window = QMainWindow()
        self.page = StartPage(Actions(self.window, self.appearance), self.preferences, self.appearance, self.service)
        self.window.setCentralWidget(self.page)
        self.window.resize(1360, 860)

    def button(self, name: str) -> QToolButton:
        return next(each for each in self.page.recent.buttons if each.text() == name)

    def is_read(self) -> bool:
        return bool(self.page.recent.files) and all(each.is_read for each in self.page.recent.files)


@pytest.fixture
def bench(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qapp, tmp_path)
    made.window.show()
    qtbot.waitExposed(made.window)
    qtbot.waitUntil(made.is_read)
    yield made
    made.window.close()
    assert made.page.stop()
    assert made.service.stop()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_gallery_has_every_world_the_essays_first_and_the_blank_sheet_last(bench: Bench) -> None:
    keys = [each.key for each in bench.page.cards]
    assert keys[:2] == ["essay1", "essay2"]
    assert keys[-1] == "empty_market"
    assert sorted(keys) == sorted(path.stem for path in example_files())


def test_a_card_chosen_with_the_keyboard_opens_its_world(bench: Bench, qtbot: QtBot) -> None:
    card = next(each for each in bench.page.cards if each.key == "super_individual")
    qtbot.waitUntil(lambda: len(bench.page.worlds) == len(bench.page.cards))
    card.setFocus()
    with qtbot.waitSignal(bench.page.world_chosen) as told:
        qtbot.keyClick(card, Qt.Key.Key_Space)
    assert told.args[0].key == "super_individual"
    assert card.accessibleName()
    assert card.accessibleDescription().endswith(".")


def test_a_card_pressed_before_it_was_read_opens_its_world_all_the_same(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    bench = Bench(qapp, tmp_path)
    bench.window.show()
    assert not bench.page.worlds
    with qtbot.waitSignal(bench.page.world_chosen) as told:
        bench.page.cards[-1].click()
    assert told.args[0].key == "empty_market"
    bench.window.close()
    assert bench.page.stop()
    bench.window.deleteLater()


def test_worlds_and_recent_files_get_their_pictures(bench: Bench, qtbot: QtBot) -> None:
    bench.service.start()

    def are_drawn() -> bool:
        return all(each.thumbnail.has_result for each in bench.page.cards) and bench.page.recent.buttons[0].has_picture

    qtbot.waitUntil(are_drawn, timeout=SOLVED_WITHIN)
    assert not bench.page.recent.buttons[1].has_picture


def test_a_broken_and_a_missing_file_say_so_and_only_the_missing_one_cannot_be_opened(bench: Bench) -> None:
    assert "Cannot be read" in bench.button("broken").accessibleDescription()
    assert "The file is gone" in bench.button("gone").accessibleDescription()
    assert [bench.button(name).isEnabled() for name in ("good", "broken", "gone")] == [True, True, False]


def test_a_file_is_taken_off_the_list(bench: Bench, qtbot: QtBot) -> None:
    forget = next(
        each for each in bench.page.findChildren(QToolButton, "forgetFile") if "gone" in each.accessibleName()
    )
    qtbot.mouseClick(forget, LEFT)
    assert [each.text() for each in bench.page.recent.buttons] == ["good", "broken"]
    assert bench.gone not in bench.preferences.recent_files


def test_a_recent_file_opens_with_a_click(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.page.file_chosen) as told:
        qtbot.mouseClick(bench.button("good"), LEFT)
    assert told.args == [bench.good]


def test_the_newest_file_is_what_to_continue_with(bench: Bench, qtbot: QtBot) -> None:
    page = bench.page
    assert page.resume.text() == "Continue with “good”"
    assert (page.resume.property("role"), page.begin.property("role")) == ("primary", "")
    with qtbot.waitSignal(page.file_chosen) as told:
        qtbot.mouseClick(page.resume, LEFT)
    assert told.args == [bench.good]
    page.show_project("open one")
    assert not page.resume.isVisible()
    assert page.back.isVisible()


def test_a_file_that_goes_while_the_page_is_away_is_seen_to_be_gone(bench: Bench, qtbot: QtBot) -> None:
    bench.window.hide()
    bench.good.unlink()
    bench.window.show()
    qtbot.waitUntil(lambda: not bench.button("good").isEnabled())
    assert not bench.page.resume.isVisible()


def test_unsaved_work_is_offered_and_goes_away(bench: Bench, qtbot: QtBot) -> None:
    page, item = bench.page, object()
    assert not page.recoveries.isVisible()
    page.show_recoveries([RecoveryEntry("Untitled", NOW, item, "12 changes"), RecoveryEntry("mine", None, "other")])
    assert page.recoveries.isVisible()
    buttons = {each.accessibleName(): each for each in page.recoveries.findChildren(QPushButton) if each.isVisible()}
    with qtbot.waitSignal(page.recovery_chosen) as told:
        qtbot.mouseClick(buttons["Recover “Untitled”"], LEFT)
    assert told.args == [item]
    with qtbot.waitSignal(page.recovery_discarded) as told:
        qtbot.mouseClick(buttons["Discard “mine”"], LEFT)
    assert told.args == ["other"]
    page.show_recoveries([])
    assert not page.recoveries.isVisible()


@pytest.mark.parametrize(
    ("width", "scale", "columns"), [(1920, 100, 4), (1360, 100, 3), (1000, 100, 2), (1000, 200, 1)]
)
def test_as_many_cards_stand_side_by_side_as_there_is_room_for(
    bench: Bench, qtbot: QtBot, width: int, scale: int, columns: int
) -> None:
    bench.preferences.set_font_scale(scale)
    bench.window.resize(width, 900)
    qtbot.waitUntil(lambda: bench.page.gallery.grid.columns == columns)
    assert all(card.geometry().right() <= bench.page.gallery.grid.width() for card in bench.page.cards)


def test_the_list_of_files_comes_under_the_gallery_where_room_is_short(bench: Bench, qtbot: QtBot) -> None:
    page = bench.page

    def is_beside() -> bool:
        corner = page.recent.mapTo(page, page.recent.rect().topLeft())
        return corner.x() > page.gallery.grid.mapTo(page, page.gallery.grid.rect().topRight()).x()

    qtbot.waitUntil(is_beside)
    bench.window.resize(700, 800)
    qtbot.waitUntil(lambda: not is_beside())


# -------------------------------------------------------------------------------------------------------- small parts


def test_reading_stops_when_it_is_told_to(tmp_path: Path) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        read_recent([tmp_path / "any"], stop)


@pytest.mark.parametrize(
    ("ago", "text"),
    [
        (timedelta(minutes=5), "Today, 11:55"),
        (timedelta(hours=20), "Yesterday, 16:00"),
        (timedelta(days=3), "2026-02-26"),
    ],
)
def test_the_recent_past_is_told_as_people_tell_it(ago: timedelta, text: str) -> None:
    assert moment_text(NOW - ago, NOW) == text


def test_a_small_picture_shows_each_kind_in_its_place(qapp: QApplication) -> None:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_thumbnail(painter, QRectF(image.rect()), ((0.2, 0.5, 1.0), (0.2, 0.5, 1.0)), LIGHT)
    painter.end()
    seen = [image.pixelColor(100, row).name() for row in (90, 65, 25)]
    assert seen == [each.lower() for each in LIGHT.kinds]
