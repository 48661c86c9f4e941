"""The market view draws the shares there are."""

from dataclasses import replace

import numpy as np
import pytest
from pyqtgraph.functions import ndarray_from_qpolygonf
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsObject
from pytestqt.qtbot import QtBot

from engine.scenario import Actor, Kind, Scenario, Series
from gui.theme import DARK, LIGHT
from gui.views.end_labels import EndLabel
from gui.views.market import LINES, STACKED, MarketView
from gui.views.numbers import percent
from gui.views.picture import Picture
from tests.gui.views.conftest import Shown
from tests.gui.views.fake_result import fake_result, share_series

MANY = Scenario(actors=tuple(Actor(f"Actor number {each}", Kind(each % 3)) for each in range(24)))


@pytest.fixture
def market(shown: Shown) -> MarketView:
    view = shown(MarketView)
    assert isinstance(view, MarketView)
    return view


def test_the_outlines_of_the_bands_are_the_cumulative_shares(market: MarketView) -> None:
    result = fake_result()
    market.show_picture(Picture(result))
    scale = market.area.scale_now()
    stacked = np.concatenate([np.zeros((result.times.size, 1)), np.cumsum(result.shares, axis=1)], axis=1)
    for band, polygon in enumerate(market.area.polygons):
        outline = ndarray_from_qpolygonf(polygon)
        half = len(outline) // 2
        times = [scale.time_at(each) for each in outline[:half, 0]]
        tops = [scale.value_at(each) for each in outline[:half, 1]]
        bottoms = [scale.value_at(each) for each in outline[half:, 1]][::-1]
        np.testing.assert_allclose(times, result.times, atol=1e-9)
        np.testing.assert_allclose(tops, stacked[:, band + 1], atol=1e-12)
        np.testing.assert_allclose(bottoms, stacked[:, band], atol=1e-12)


@pytest.mark.parametrize("shift", [-3.0, 0.0, 2.0, 9.0])
def test_labels_lie_inside_their_bands_and_never_overlap(market: MarketView, shift: float) -> None:
    market.show_picture(Picture(fake_result(MANY, shift=shift)))
    boxes = market.area.label_boxes
    assert boxes
    polygons = dict(zip([each.name for each in MANY.actors], market.area.polygons, strict=True))
    for name, box in boxes.items():
        for corner in (box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight(), box.center()):
            assert polygons[name].containsPoint(corner, Qt.FillRule.OddEvenFill), name
        assert not any(box.intersects(other) for key, other in boxes.items() if key != name)


def test_a_band_too_thin_for_its_name_is_named_at_its_end(market: MarketView) -> None:
    market.show_picture(Picture(fake_result(MANY)))
    thin = {each.name for each in MANY.actors} - set(market.area.label_boxes)
    ends = [each.text for each in market.plot.end_labels.labels]
    assert thin
    assert all(any(text.startswith(f"{name} ") for text in ends) for name in thin)


def test_data_lie_on_what_was_measured_below_them(market: MarketView) -> None:
    result = fake_result()
    series = tuple(share_series(result, each, noise=0.03) for each in range(3))
    market.show_picture(Picture(result, series))
    market.set_mode(STACKED)
    points = market.points.points
    np.testing.assert_allclose(points[0].values, np.array(series[0].values))
    np.testing.assert_allclose(points[2].values, np.sum([each.values for each in series], axis=0))


def test_a_band_that_was_not_measured_counts_as_the_model_has_it(market: MarketView) -> None:
    result = fake_result()
    series = share_series(result, 1, noise=0.03)
    market.show_picture(Picture(result, (series,)))
    market.set_mode(STACKED)
    (points,) = market.points.points
    below = np.interp(points.times, result.times, result.shares[:, 0])
    np.testing.assert_allclose(points.values, below + np.array(series.values))


def test_data_are_compared_with_lines_unless_the_user_chose_otherwise(market: MarketView) -> None:
    result = fake_result()
    series = (share_series(result, 0, noise=0.05),)
    market.show_picture(Picture(result))
    assert market.mode == STACKED
    market.show_picture(Picture(result, series))
    assert market.mode == LINES
    np.testing.assert_allclose(market.points.points[0].values, np.array(series[0].values))
    market.set_mode(STACKED)
    market.show_picture(Picture(fake_result(shift=1), series))
    assert market.mode == STACKED


def test_percentages_and_gaps_in_data_are_understood(market: MarketView) -> None:
    series = Series("s", "s", "share.Platforms", (2024.0, 2025.0, 2026.0), (12.0, None, 15.0), unit="%")
    market.show_picture(Picture(fake_result(), (series,)))
    np.testing.assert_allclose(market.points.points[0].values, [0.12, 0.15])


def test_data_of_nothing_in_the_picture_are_left_out(market: MarketView) -> None:
    series = Series("s", "s", "indicator.hhi", (2024.0,), (1200.0,))
    market.show_picture(Picture(fake_result(), (series,)))
    assert market.points.points == ()
    assert market.mode == STACKED


def test_the_segmented_control_changes_the_mode(market: MarketView, qtbot: QtBot) -> None:
    market.show_picture(Picture(fake_result()))
    button = market.findChildren(type(market.legend.chips["Platforms"]))
    lines = next(each for each in button if each.text() == "Lines")
    qtbot.mouseClick(lines, Qt.MouseButton.LeftButton)
    assert market.mode == LINES
    assert market.lines.isVisible()
    assert not market.area.isVisible()


def test_the_legend_hides_and_shows_an_actor(market: MarketView, qtbot: QtBot) -> None:
    result = fake_result()
    market.show_picture(Picture(result))
    qtbot.mouseClick(market.legend.chips["Organisations"], Qt.MouseButton.LeftButton)
    assert len(market.area.polygons) == 2
    np.testing.assert_allclose(market.area.edges[:, 2], result.shares[:, 0] + result.shares[:, 2])
    assert market.data().header == ("time", "Individuals", "Platforms")
    qtbot.mouseClick(market.legend.chips["Organisations"], Qt.MouseButton.LeftButton)
    assert len(market.area.polygons) == 3


def test_the_cursor_reads_every_share_and_what_was_measured_near(market: MarketView) -> None:
    result = fake_result()
    market.show_picture(Picture(result, (share_series(result, 2),)))
    market.set_cursor(2027.02)
    readings = {each.name: each for each in market.plot.reading.readings}
    assert market.plot.reading.heading == "2027.0"
    share = np.interp(2027.02, result.times, result.shares[:, 2])
    assert readings["Platforms"].value.startswith(f"{100 * share:.0f}")
    assert readings["Platforms"].datum.startswith("measured")
    assert readings["Individuals"].datum == ""
    market.set_cursor(None)
    assert market.plot.reading.readings == ()


def test_the_mouse_moves_the_cursor_and_says_the_year(market: MarketView, qtbot: QtBot) -> None:
    market.show_picture(Picture(fake_result()))
    middle = market.plot.frame().center()
    with qtbot.waitSignal(market.cursor_moved) as moved:
        market.scene.sigMouseMoved.emit(QPointF(middle))
    assert moved.args is not None
    assert abs(moved.args[0] - 2033.0) < 0.1


def test_the_arrow_keys_move_the_cursor_too(market: MarketView, qtbot: QtBot) -> None:
    market.show_picture(Picture(fake_result()))
    market.set_cursor(2030.0)
    qtbot.keyClick(market, Qt.Key.Key_Right)
    assert market.year == pytest.approx(2030.2)


def test_the_baseline_is_a_dashed_ghost_of_the_older_run(market: MarketView) -> None:
    result, older = fake_result(), fake_result(shift=2)
    market.show_picture(Picture(result, (), older))
    np.testing.assert_allclose(market.ghost.values, np.cumsum(older.shares, axis=1)[:, :-1])
    assert all(each.dashes for each in market.ghost.styles)
    market.show_picture(Picture(result))
    assert market.ghost.values.size == 0


def test_the_ribbon_shows_each_stage_until_the_next(market: MarketView) -> None:
    market.show_picture(Picture(fake_result()))
    assert market.plot.ribbon is not None
    stages = market.plot.ribbon.stages
    assert [each.id for each in stages] == ["bloom", "involution", "oligopoly"]
    assert [each.end for each in stages[:-1]] == [each.start for each in stages[1:]]
    assert stages[-1].end == 2043.0


def test_zoom_survives_new_results_and_is_taken_back_by_a_double_click(market: MarketView) -> None:
    market.show_picture(Picture(fake_result()))
    market.plot.box.setXRange(2025.0, 2030.0, padding=0)
    market.show_picture(Picture(fake_result(shift=1)))
    assert market.plot.box.viewRange()[0] == [2025.0, 2030.0]
    market.plot.box.reset_asked.emit()
    assert market.plot.box.viewRange()[0] == [2023.0, 2043.0]


def test_polygons_end_exactly_at_the_edges_of_an_enlarged_part(market: MarketView) -> None:
    market.show_picture(Picture(fake_result()))
    market.plot.box.setXRange(2025.01, 2030.02, padding=0)
    outline = ndarray_from_qpolygonf(market.area.polygons[1])
    assert outline[:, 0].min() == pytest.approx(0.0, abs=1e-6)
    assert outline[:, 0].max() == pytest.approx(market.area.frame.width(), abs=1e-6)


def test_another_start_year_moves_the_axis(market: MarketView) -> None:
    market.show_picture(Picture(fake_result()))
    market.show_picture(Picture(fake_result(replace(Scenario(), start=2010.0, horizon=10.0))))
    assert market.plot.box.viewRange()[0] == [2010.0, 2020.0]


def test_choices_are_kept_as_values_and_made_again(market: MarketView) -> None:
    market.show_picture(Picture(fake_result()))
    market.set_mode(LINES)
    market.set_actor_shown("Platforms", False)
    state = market.state()
    market.restore({"mode": "no such mode", "hidden": 7})
    assert market.mode == STACKED
    market.restore(state)
    assert market.mode == LINES
    assert market.data().header == ("time", "Individuals", "Organisations")


def test_one_colour_each_in_both_themes(market: MarketView) -> None:
    market.show_picture(Picture(fake_result(MANY)))
    for theme in (LIGHT, DARK):
        market.set_theme(theme)
        colours = [each.colour.name() for each in market._entries()]
        assert len(set(colours)) == 24


def test_nothing_new_is_made_by_a_second_result(market: MarketView) -> None:
    market.show_picture(Picture(fake_result()))
    before = [each for each in market.scene.items() if isinstance(each, QGraphicsObject)]
    market.show_picture(Picture(fake_result(shift=1.5)))
    after = [each for each in market.scene.items() if isinstance(each, QGraphicsObject)]
    assert [id(each) for each in after] == [id(each) for each in before]


def test_with_many_actors_no_band_is_labelled_twice(market: MarketView) -> None:
    market.show_picture(Picture(fake_result(MANY)))
    ends = {each.name for each in market.plot.end_labels.labels}
    assert market.area.label_boxes
    assert ends.isdisjoint(market.area.label_boxes)


def test_labels_at_the_ends_stay_beside_the_frame_and_the_smallest_are_counted(market: MarketView) -> None:
    market.resize(600, 240)
    market.show_picture(Picture(fake_result(MANY)))
    market.grab()
    side = market.plot.end_labels
    boxes = side.boxes()
    line = boxes[0].height()
    assert len(boxes) < len(side.labels)
    assert min(each.top() for each in boxes) >= -0.51 * line
    assert max(each.bottom() for each in boxes) <= side.size().height() + 0.51 * line
    assert not any(a.top() < b.top() < a.bottom() - 0.5 for a in boxes for b in boxes)
    more = len(side.labels) - len(boxes) + 1
    assert [each.text for each in side.shown()][-1] == f"+ {more} more"
    kept = min(each.weight for each in side.shown()[:-1])
    assert sum(each.weight > kept for each in side.labels) < len(boxes)


def test_a_label_without_room_loses_of_its_name_and_keeps_its_number(market: MarketView) -> None:
    market.show_picture(Picture(fake_result()))
    label = EndLabel(0.5, QColor("black"), "A very long name of an organisation", percent(0.39))
    written = market.plot.end_labels.written(label, 100.0)
    assert written.endswith(percent(0.39))
    assert "…" in written
    assert market.plot.end_labels.written(label, 40.0) == percent(0.39)
    assert market.plot.end_labels.written(label, 1000.0) == label.text


def test_data_are_explained_only_where_there_are_any(market: MarketView) -> None:
    result = fake_result()
    market.show_picture(Picture(result, (share_series(result, 0),)))
    assert market.key.isVisible()
    assert [each.text for each in market.legend_entries()][-1] == "measured"
    market.show_picture(Picture(result))
    assert not market.key.isVisible()
    assert "measured" not in [each.text for each in market.legend_entries()]


def test_a_legend_of_many_actors_is_one_row_whose_rest_is_in_a_menu(market: MarketView) -> None:
    market.show_picture(Picture(fake_result(MANY)))
    market.grab()
    folded = [each.name for each in market.legend.folded()]
    assert folded
    assert market.legend.more.isVisible()
    assert market.legend.height() < 40
    for chip in market.legend.chips.values():
        assert chip.isHidden() or chip.geometry().right() < market.legend.more.geometry().left()
    menu = market.legend.more.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    actions = {each.text(): each for each in menu.actions()}
    assert list(actions) == folded
    actions[folded[-1]].trigger()
    assert folded[-1] not in market.data().header


def test_the_sign_that_a_run_is_under_way_stands_inside_the_frame(market: MarketView, qtbot: QtBot) -> None:
    market.show_picture(Picture(fake_result()))
    market.show_busy(True)
    qtbot.waitUntil(lambda: not market.busy_sign.isHidden(), timeout=5000)
    assert market.plot.frame().contains(market.canvas.mapToScene(market.busy_sign.geometry()).boundingRect())
    assert market.busy_sign.x() < market.canvas.width() / 4
    market.show_busy(False)


def test_lines_are_as_wide_while_dragging_unless_there_are_many_points(market: MarketView) -> None:
    market.set_mode(LINES)
    market.set_dragging(True)
    market.show_picture(Picture(fake_result()))
    assert not market.lines.is_coarse()
    noise = np.random.default_rng(1).random((500, 5))
    market.lines.set_values(np.linspace(2023.0, 2043.0, 500), noise)
    assert market.lines.is_coarse()
    market.set_dragging(False)
    assert not market.lines.is_coarse()


@pytest.mark.parametrize("pixels", [13, 26])
def test_the_frame_keeps_a_least_height(market: MarketView, qtbot: QtBot, pixels: int) -> None:
    market.setStyleSheet(f"* {{ font-size: {pixels}px; }}")
    market.show_picture(Picture(fake_result()))
    market.resize(500, 40)
    qtbot.waitUntil(lambda: market.plot.frame().height() >= 80 * pixels / 13 - 1)
