"""The triangle shows where the market goes, and where it would go from elsewhere."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine import Actor, Kind, Result, Scenario, solve
from engine.scenario import Niche
from gui.pictures import ONE_COLUMN, SCREEN, PictureSize, export_svg
from gui.theme import DARK
from gui.views.fan import Fan
from gui.views.numbers import percent
from gui.views.picture import Picture
from gui.views.simplex import SimplexView
from gui.views.simplex.other_starts import OtherPaths, begun_elsewhere, grid_of, job_of, shifted_shares
from gui.views.simplex.triangle import Triangle
from tests.gui.pictures.test_every_view import cut_off
from tests.gui.views.conftest import Shown
from tests.gui.views.large_world import large_world


@pytest.fixture(scope="module")
def world() -> Result:
    return solve(Scenario(horizon=10.0))


@pytest.fixture(scope="module")
def open_world() -> Result:
    return solve(replace(Scenario(horizon=10.0).with_parameters(model_openness=0.9), name="Open weights everywhere"))


@pytest.fixture(scope="module")
def others(world: Result) -> OtherPaths:
    found = job_of(world, lambda done, total: None)(threading.Event())
    assert isinstance(found, OtherPaths)
    return found


@pytest.fixture
def simplex(shown: Shown) -> Iterator[SimplexView]:
    view = shown(SimplexView)
    assert isinstance(view, SimplexView)
    yield view
    assert view.stop()


def by_kind(result: Result) -> np.ndarray:
    """Shares of the three kinds, added up from those of the actors."""
    found = np.zeros((result.times.size, 3))
    for actor in result.scenario.actors:
        found[:, actor.kind] += result.stocks[f"share.{actor.name}"].values
    return found


def test_the_path_is_that_of_the_shares_of_the_kinds(simplex: SimplexView, world: Result) -> None:
    simplex.show_picture(Picture(world))
    shares, triangle = by_kind(world), simplex.plot.triangle
    found = np.array([triangle.shares_at(QPointF(x, y)) for x, y in simplex.plot.trails.path.tolist()])
    assert found == pytest.approx(shares, abs=1e-9)
    assert np.array([row[1:4] for row in simplex.data().rows]) == pytest.approx(shares)


def test_places_in_the_triangle_lead_back_to_their_shares() -> None:
    triangle = Triangle(30.0, 400.0, 350.0)
    for shares in ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.2, 0.3, 0.5)):
        assert triangle.shares_at(triangle.point(*shares)) == pytest.approx(shares)


def test_the_corners_say_the_shares_at_the_time_cursor(simplex: SimplexView, world: Result) -> None:
    simplex.show_picture(Picture(world))
    for moment in (None, 2027.0):
        simplex.set_time(moment)
        at = -1 if moment is None else int(np.abs(world.times - moment).argmin())
        written = [each.share for each in simplex.plot.ground.corners]
        assert written == [percent(float(each)) for each in by_kind(world)[at]]


def test_the_mouse_reads_the_year_of_the_path_and_a_click_chooses_it(
    simplex: SimplexView, world: Result, qtbot: QtBot
) -> None:
    simplex.show_picture(Picture(world))
    at = int(np.abs(world.times - 2028.0).argmin())
    place = simplex.plot.mapToScene(QPointF(*simplex.plot.trails.path[at].tolist()))
    simplex._follow_mouse(place)
    assert simplex.year == pytest.approx(2028.0, abs=0.3)
    assert simplex.plot.read_out.heading.startswith(f"{simplex.year:.1f}")
    words = {each.name: each.value for each in simplex.plot.read_out.readings}
    platforms = np.interp(simplex.year, world.times, by_kind(world)[:, 2])
    assert words["Platforms"] == percent(float(platforms))
    with qtbot.waitSignal(simplex.time_chosen) as chosen:
        QTest.mouseClick(simplex.canvas.viewport(), Qt.MouseButton.LeftButton, pos=simplex.canvas.mapFromScene(place))
    assert chosen.args == [pytest.approx(2028.0, abs=0.3)]
    simplex._follow_mouse(simplex.plot.mapToScene(QPointF(2.0, 200.0)))
    assert simplex.is_at_rest
    assert not simplex.plot.read_out.isVisible()


def test_arrow_keys_walk_along_the_path(simplex: SimplexView, world: Result) -> None:
    simplex.show_picture(Picture(world))
    simplex.set_time(2025.0)
    before = simplex.plot.marker.pos()
    QTest.keyClick(simplex, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert simplex.time == pytest.approx(2026.0)
    assert simplex.plot.marker.pos() != before


def test_baseline_overlays_and_the_ends_of_the_fan_are_drawn_and_explained(
    simplex: SimplexView, world: Result, open_world: Result
) -> None:
    samples = {
        f"share.{each.name}": np.stack([run.stocks[f"share.{each.name}"].values for run in (world, open_world)])
        for each in world.scenario.actors
    }
    fan = Fan(world.times, samples, 0.5)
    simplex.show_picture(Picture(world, baseline=open_world, overlays=(open_world,), fan=fan))
    trails = simplex.plot.trails.trails
    assert trails.ends == pytest.approx(np.stack([by_kind(world)[-1], by_kind(open_world)[-1]]))
    assert trails.baseline.shares == pytest.approx(by_kind(open_world))
    assert [each.name for each in trails.overlays] == ["Open weights everywhere"]
    notes = [each.text for each in simplex.plot.notes.notes]
    assert notes == ["start ○, end ●", "before the changes", "ends of 2 worlds around this one"]
    assert any("Open weights everywhere" in each for each in simplex.data().header)


@pytest.mark.parametrize("size", [(900, 520), (450, 500), (1400, 800)])
@pytest.mark.parametrize("pixels", [13, 26])
def test_no_label_covers_another_or_the_path(
    simplex: SimplexView, world: Result, size: tuple[int, int], pixels: int
) -> None:
    simplex.setStyleSheet(f"* {{ font-size: {pixels}px; }}")
    simplex.resize(*size)
    simplex.show_picture(Picture(world))
    simplex.grab()
    boxes = [*simplex.plot.ground.label_boxes(), *simplex.plot.trails.year_labels().values()]
    room = QRectF(simplex.plot.rect()).adjusted(-1, -1, 1, 1)
    assert all(room.contains(each) for each in boxes)
    assert not any(one.intersects(other) for place, one in enumerate(boxes) for other in boxes[place + 1 :])
    names = {text for _, text in simplex.plot.ground.region_labels()}
    assert names | {each.text for each in simplex.plot.notes.notes} >= {"oligopoly", "plural market"}
    notes = simplex.plot.notes
    assert all(notes.written(row).rstrip("…") for row in range(len(notes.notes)))
    for box, _ in simplex.plot.ground.region_labels():
        assert not any(box.contains(QPointF(x, y)) for x, y in simplex.plot.trails.path.tolist())


# Other starts -------------------------------------------------------------------------------------------------------


def test_other_starts_cover_the_triangle_and_have_the_shares_they_are_asked_for(world: Result) -> None:
    starts = grid_of(world.scenario)
    assert len(starts) == 36
    assert np.sum(starts, axis=1) == pytest.approx(np.ones(36))
    weights = np.array([each.size for each in world.scenario.niches])
    kinds = np.array([each.kind for each in world.scenario.actors])
    for start in starts[::7]:
        shares = shifted_shares(world.scenario, start)
        assert shares.sum(axis=0) == pytest.approx(np.ones(len(weights)))
        held = np.bincount(kinds, weights=shares @ weights / weights.sum(), minlength=3)
        assert held == pytest.approx(start, abs=1e-6)


def test_the_world_begun_where_it_begins_goes_its_own_way(world: Result) -> None:
    own = by_kind(world)[0]
    again = solve(begun_elsewhere(world, (float(own[0]), float(own[1]), float(own[2]))))
    for moment in (2025.0, 2029.0, 2033.0):
        at = int(np.abs(again.times - moment).argmin())
        expected = [np.interp(again.times[at], world.times, by_kind(world)[:, kind]) for kind in range(3)]
        assert by_kind(again)[at] == pytest.approx(expected, abs=2e-3)


def test_every_path_begins_at_its_start_and_the_words_count_where_they_end(
    simplex: SimplexView, world: Result, others: OtherPaths, qtbot: QtBot
) -> None:
    starts = [each[0].tolist() for each in others.paths]
    assert np.array(starts) == pytest.approx(np.array(grid_of(world.scenario)), abs=1e-6)
    simplex.show_picture(Picture(world))
    simplex.switch.click()
    assert simplex.cancel.isVisible()
    qtbot.waitUntil(lambda: simplex.others is not None, timeout=60_000)
    assert not simplex.cancel.isVisible()
    assert simplex.others is not None
    assert simplex.others.winners() == others.winners()
    assert sum(others.winners()) == 36
    assert "Of 36 other starts" in simplex.plot.notes.words
    for count, name in zip(others.winners(), ("individuals", "organisations", "platforms"), strict=True):
        assert (f"{name} ({count})" in simplex.plot.notes.words) == (count > 0)
    assert len(simplex.plot.trails.trails.others) == 36
    simplex.switch.click()
    assert simplex.plot.trails.trails.others == ()
    assert simplex.plot.notes.words == ""


def test_cancelling_gives_up_and_takes_the_switch_back(simplex: SimplexView, world: Result, qtbot: QtBot) -> None:
    simplex.show_picture(Picture(world))
    simplex.switch.click()
    assert simplex.starts.is_busy
    QTest.mouseClick(simplex.cancel, Qt.MouseButton.LeftButton)
    assert not simplex.starts.is_busy
    assert not simplex.switch.isChecked()
    assert not simplex.progress.isVisible()
    qtbot.wait(100)
    assert simplex.others is None


def test_a_newer_world_takes_the_place_of_the_older(
    simplex: SimplexView, world: Result, open_world: Result, qtbot: QtBot
) -> None:
    simplex.show_picture(Picture(world))
    simplex.switch.click()
    simplex.show_picture(Picture(open_world))
    qtbot.waitUntil(lambda: simplex.others is not None, timeout=60_000)
    assert simplex.others is not None
    assert simplex.others.result is open_world


def test_stopping_ends_the_thread_in_the_middle_of_the_work(simplex: SimplexView, world: Result, qtbot: QtBot) -> None:
    simplex.show_picture(Picture(world))
    with qtbot.waitSignal(simplex.starts.progressed, timeout=60_000):
        simplex.switch.click()
    assert simplex.stop()
    assert not [each for each in threading.enumerate() if each.name == "other starts" and each.is_alive()]


def test_nothing_is_computed_while_nobody_looks_or_a_slider_is_dragged(
    simplex: SimplexView, world: Result, open_world: Result, qtbot: QtBot
) -> None:
    simplex.hide()
    simplex.show_picture(Picture(world))
    simplex.set_other_starts(True)
    assert not simplex.starts.is_busy
    simplex.show()
    assert simplex.starts.is_busy
    simplex.set_dragging(True)
    simplex.show_picture(Picture(open_world))
    assert not simplex.starts.is_busy
    simplex.set_dragging(False)
    assert simplex.starts.is_busy


def test_two_kinds_have_starts_along_one_side_and_one_kind_has_none(simplex: SimplexView) -> None:
    scenario = Scenario(horizon=4.0)
    two = replace(scenario, actors=tuple(each for each in scenario.actors if each.kind is not Kind.PLATFORM))
    assert len(grid_of(two)) == 12
    assert all(each[2] == 0 for each in grid_of(two))
    actors = (Actor("One", Kind.PLATFORM), Actor("Other", Kind.PLATFORM))
    one = Scenario(actors=actors, niches=(Niche("Only", 1.0, 0.5),), horizon=4.0)
    assert grid_of(one) == []
    simplex.show_picture(Picture(solve(one)))
    simplex.switch.click()
    assert "only one kind" in simplex.plot.notes.words
    assert not simplex.starts.is_busy
    assert [each.share for each in simplex.plot.ground.corners] == [percent(0.0), percent(0.0), percent(1.0)]


def test_a_failure_is_said_in_words_and_not_tried_for_ever(simplex: SimplexView, world: Result) -> None:
    simplex.show_picture(Picture(world))
    simplex.switch.click()
    simplex.starts.forget()
    simplex.starts.failed.emit(RuntimeError("no more memory"))
    assert "no more memory" in simplex.plot.notes.words
    simplex.redraw()
    assert not simplex.starts.is_busy


# Around the picture -------------------------------------------------------------------------------------------------


def test_choices_come_back_and_nonsense_is_left(simplex: SimplexView) -> None:
    simplex.restore({"other_starts": "yes"})
    assert simplex.state() == {"other_starts": False}
    simplex.restore({"other_starts": True})
    assert simplex.switch.isChecked()
    assert simplex.state() == {"other_starts": True}


@pytest.mark.parametrize("size", [ONE_COLUMN, SCREEN], ids=["one column", "screen"])
def test_a_picture_on_paper_has_the_other_starts_and_all_words(
    simplex: SimplexView, world: Result, open_world: Result, others: OtherPaths, tmp_path: Path, size: PictureSize
) -> None:
    simplex.set_language("zh_CN")
    simplex.show_picture(Picture(world, baseline=open_world, overlays=(open_world,)))
    simplex.others = others
    simplex.set_other_starts(True)
    path = tmp_path / "simplex.svg"
    export_svg(simplex, path, size=size)
    assert cut_off(path) == []
    assert "36" in path.read_text(encoding="utf-8")


def test_many_actors_are_three_kinds_all_the_same(simplex: SimplexView) -> None:
    simplex.set_theme(DARK)
    simplex.show_picture(Picture(large_world()))
    assert np.array([row[1:4] for row in simplex.data().rows]) == pytest.approx(by_kind(large_world()))
    simplex.grab()
