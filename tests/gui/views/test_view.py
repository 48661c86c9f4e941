"""What every view does."""

import gc
import resource
import weakref
from functools import cache

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine import Result, Scenario, solve
from gui.theme import DARK, LIGHT
from gui.views import VIEWS, ViewType
from gui.views.notice import BUSY_AFTER
from gui.views.picture import Picture
from gui.views.view import View
from tests.gui.views.conftest import Shown
from tests.gui.views.ended_early import ended_early

EACH = pytest.mark.parametrize("view_type", VIEWS, ids=[each.view_id for each in VIEWS])


@cache
def run(openness: float = 0.5) -> Result:
    """A run of the default world."""
    return solve(Scenario().with_parameters(model_openness=openness))


class Echo(QTranslator):
    """A language in which every text is led by a tilde."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"~{text}"

    def isEmpty(self) -> bool:
        return False


def colour_in_the_corner(view: View) -> str:
    image = view.grab().toImage()
    return image.pixelColor(2, image.height() - 3).name()


@EACH
def test_a_view_is_what_its_entry_says(view_type: ViewType) -> None:
    assert view_type.load().view_id == view_type.view_id


@EACH
def test_a_view_without_a_picture_says_what_to_do(shown: Shown, view_type: ViewType) -> None:
    view = shown(view_type)
    view.show_picture(None)
    assert "Nothing to show yet" in view.notice.text
    assert view.data().rows == ()
    view.show_picture(Picture(run()))
    assert view.notice.text == ""
    view.show_picture(None)
    assert "Nothing to show yet" in view.notice.text


@EACH
def test_a_problem_is_said_over_the_picture_and_taken_back(shown: Shown, view_type: ViewType) -> None:
    view = shown(view_type)
    view.show_picture(Picture(run()))
    view.show_problem("Something is wrong.")
    assert view.notice.text == "Something is wrong."
    assert view.has_drawing
    view.show_picture(Picture(run()))
    assert view.notice.text == ""


@EACH
def test_a_problem_without_a_picture_stands_in_its_place(shown: Shown, view_type: ViewType) -> None:
    view = shown(view_type)
    view.show_problem("Something is wrong.")
    assert "Something is wrong." in view.notice.text
    view.show_problem("")
    assert "Nothing to show yet" in view.notice.text


@EACH
def test_a_run_that_ended_early_is_drawn_as_far_as_it_came_with_its_reason(shown: Shown, view_type: ViewType) -> None:
    view = shown(view_type)
    view.show_picture(Picture(ended_early(run())))
    assert "capital.Platforms" in view.notice.text
    assert view.has_drawing
    view.grab()


@EACH
def test_a_short_run_is_not_announced_and_a_long_one_is(shown: Shown, qtbot: QtBot, view_type: ViewType) -> None:
    view = shown(view_type)
    view.show_busy(True)
    assert view.busy_sign.isHidden()
    view.show_busy(False)
    qtbot.wait(BUSY_AFTER + 60)
    assert view.busy_sign.isHidden()
    view.show_busy(True)
    qtbot.waitUntil(lambda: not view.busy_sign.isHidden(), timeout=10 * BUSY_AFTER)
    view.show_busy(False)
    assert view.busy_sign.isHidden()


@EACH
def test_the_theme_changes_while_the_picture_stands(shown: Shown, view_type: ViewType) -> None:
    view = shown(view_type)
    view.show_picture(Picture(run()))
    assert colour_in_the_corner(view) == QColor(LIGHT.paper).name()
    view.set_theme(DARK)
    assert colour_in_the_corner(view) == QColor(DARK.paper).name()
    view.set_theme(LIGHT)
    assert colour_in_the_corner(view) == QColor(LIGHT.paper).name()


@EACH
def test_axes_keep_their_room_whatever_was_set_while_there_was_no_picture(
    shown: Shown, qtbot: QtBot, view_type: ViewType
) -> None:
    view = shown(view_type)
    view.show_picture(None)
    view.set_theme(DARK)
    view.set_language("zh_CN")
    view.setStyleSheet("* { font-size: 15px; }")
    view.show_picture(Picture(run()))
    for plot in (each for each in view.plots if each.isVisible()):
        qtbot.waitUntil(lambda plot=plot: plot.value_axis.size().width() > 30)  # type: ignore[misc]
        assert plot.time_axis.size().height() > 15
        assert plot.end_labels.size().width() > 30 or not plot.end_labels.labels


@EACH
def test_every_text_follows_the_language_of_the_window(shown: Shown, view_type: ViewType) -> None:
    view = shown(view_type)
    view.show_picture(None)
    translator = Echo()
    QCoreApplication.installTranslator(translator)
    try:
        QCoreApplication.sendPostedEvents(view, QEvent.Type.LanguageChange)
        view.set_language("zh_CN")
        assert view.notice.text.startswith("~")
        view.show_picture(Picture(run()))
        view.set_cursor(2030.0)
        assert view.title().startswith("~")
    finally:
        QCoreApplication.removeTranslator(translator)


@EACH
@pytest.mark.parametrize("pixels", [13, 26])
def test_text_grows_with_the_font_of_the_view(shown: Shown, qtbot: QtBot, view_type: ViewType, pixels: int) -> None:
    view = shown(view_type)
    view.show_picture(Picture(run()))
    view.setStyleSheet(f"* {{ font-size: {pixels}px; }}")
    qtbot.wait(1)
    view.grab()
    assert all(each.small_font.pixelSize() == round(pixels * 12 / 13) for each in view.plots)


@EACH
def test_a_baseline_with_other_actors_and_times_is_no_hindrance(shown: Shown, view_type: ViewType) -> None:
    from engine.scenario import Actor, Kind

    other = Scenario(actors=(Actor("A", Kind.PLATFORM), Actor("Platforms", Kind.PLATFORM)), start=2020.0, horizon=8.0)
    view = shown(view_type)
    view.show_picture(Picture(run(), baseline=solve(other)))
    view.grab()


@EACH
def test_many_redraws_leave_nothing_behind(shown: Shown, view_type: ViewType) -> None:
    view = shown(view_type)
    pictures = [Picture(run(each / 10)) for each in range(10)]

    def redraw(times: int) -> None:
        for each in range(times):
            view.show_picture(pictures[each % 10])
            view.set_cursor(2023.0 + each % 20)
            view.canvas.viewport().repaint()

    redraw(60)
    gc.collect()
    items, objects = len(view.scene.items()), len(gc.get_objects())
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    redraw(300)
    gc.collect()
    assert len(view.scene.items()) == items
    assert len(gc.get_objects()) < objects + 200
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < 1.05 * memory


@EACH
def test_a_view_nobody_holds_is_gone_at_once(qapp: QApplication, view_type: ViewType) -> None:
    view = view_type()
    view.show_picture(Picture(run()))
    view.grab()
    gone = weakref.ref(view)
    del view
    assert gone() is None  # left to the garbage collector, its parts would be taken apart while they are still drawn


@EACH
def test_a_font_that_comes_and_goes_is_drawn_once(
    shown: Shown, qtbot: QtBot, view_type: ViewType, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = shown(view_type)
    view.show_picture(Picture(run()))
    view.set_theme(view.theme)
    qtbot.wait(1)
    drawn: list[bool] = []
    monkeypatch.setattr(view, "redraw", lambda: drawn.append(True))
    for pixels in (20, 13, 24, 13, 31):
        view.setStyleSheet(f"* {{ font-size: {pixels}px; }}")
    assert not drawn
    qtbot.waitUntil(lambda: bool(drawn))
    assert len(drawn) == 1
