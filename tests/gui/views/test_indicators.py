"""The indicators view draws small pictures over one time axis."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from engine.scenario import Series
from gui.theme import DARK
from gui.views.indicators import IndicatorsView
from gui.views.panel_plot import PanelPlot
from gui.views.picture import Picture
from tests.gui.views.conftest import Shown
from tests.gui.views.fake_result import FakeResult, fake_result


@pytest.fixture
def indicators(shown: Shown) -> IndicatorsView:
    view = shown(IndicatorsView)
    assert isinstance(view, IndicatorsView)
    return view


def panel(view: IndicatorsView, name: str) -> PanelPlot:
    return next(each for each in view.panels if each.spec.id == name)


def with_values(result: FakeResult, name: str, values: np.ndarray) -> FakeResult:
    output = replace(result.indicators[name], values=values)
    return replace(result, indicators={**result.indicators, name: output})


def test_every_line_shows_its_indicator(indicators: IndicatorsView) -> None:
    result = fake_result()
    indicators.show_picture(Picture(result))
    for plot in indicators.panels:
        for column, line in enumerate(plot.spec.lines):
            drawn = plot.lines.values[:, column]
            if plot.spec.id == "copy_time":
                drawn = 10.0**drawn
            np.testing.assert_allclose(drawn, result.indicators[line.output].values)


def test_copy_times_stand_on_a_logarithmic_axis_marked_in_plain_words(indicators: IndicatorsView) -> None:
    indicators.resize(1300, 800)
    indicators.show_picture(Picture(fake_result()))
    texts = [each.text for each in panel(indicators, "copy_time").value_axis.ticks_now()]
    assert {"1 day", "1 week", "1 month", "1 year"} <= set(texts)


def test_concentration_shows_the_thresholds_of_the_merger_guidelines(indicators: IndicatorsView) -> None:
    indicators.show_picture(Picture(fake_result()))
    assert [each.value for each in panel(indicators, "hhi").thresholds.thresholds] == [1000.0, 1800.0]


def test_the_axis_stands_still_while_a_slider_is_dragged(indicators: IndicatorsView) -> None:
    result = fake_result()
    high = with_values(result, "indicator.hhi", np.full(result.times.size, 4000.0))
    indicators.set_dragging(True)
    indicators.show_picture(Picture(high))
    assert panel(indicators, "hhi").box.viewRange()[1] == [0.0, 5000.0]
    indicators.show_picture(Picture(result))
    assert panel(indicators, "hhi").box.viewRange()[1] == [0.0, 5000.0]
    indicators.set_dragging(False)
    assert panel(indicators, "hhi").box.viewRange()[1] == [0.0, 2500.0]


def test_values_that_do_not_exist_leave_a_gap(indicators: IndicatorsView) -> None:
    result = fake_result()
    values = np.array(result.indicators["indicator.copy_time.platforms"].values)
    values[100:200] = np.inf
    indicators.show_picture(Picture(with_values(result, "indicator.copy_time.platforms", values)))
    indicators.grab()
    assert len(panel(indicators, "copy_time").lines.polylines[2]) == 2


def test_a_panel_without_any_value_says_so(indicators: IndicatorsView) -> None:
    result = fake_result()
    for kind in ("individuals", "organisations", "platforms"):
        result = with_values(result, f"indicator.copy_time.{kind}", np.full(result.times.size, np.inf))
    indicators.show_picture(Picture(result))
    indicators.set_cursor(2030.0)
    indicators.grab()
    assert panel(indicators, "copy_time").remark.text == "no values in this world"
    indicators.show_picture(Picture(fake_result()))
    assert panel(indicators, "copy_time").remark.text == ""


def test_a_panel_whose_mechanism_is_off_says_so_and_draws_no_line(indicators: IndicatorsView) -> None:
    result = fake_result()
    off = replace(result, scenario=result.scenario.with_switches(people=False))
    indicators.show_picture(Picture(off))
    assert panel(indicators, "gini").remark.text == "switched off in this world"
    assert panel(indicators, "gini").lines.values.size == 0
    assert panel(indicators, "hhi").remark.text == ""


def test_all_panels_show_the_same_years(indicators: IndicatorsView) -> None:
    indicators.show_picture(Picture(fake_result()))
    indicators.panels[3].box.setXRange(2026.0, 2031.0, padding=0)
    assert all(each.box.viewRange()[0] == [2026.0, 2031.0] for each in indicators.panels)
    indicators.reset_zoom()
    assert all(each.box.viewRange()[0] == [2023.0, 2043.0] for each in indicators.panels)


def test_the_cursor_reads_every_panel_and_its_values_do_not_overlap(indicators: IndicatorsView) -> None:
    indicators.show_picture(Picture(fake_result()))
    indicators.set_cursor(2031.0)
    indicators.grab()
    for plot in indicators.panels:
        assert len(plot.reading.readings) == len(plot.spec.lines)
        tags = plot.reading.tags
        assert not any(a.intersects(b) for index, a in enumerate(tags) for b in tags[:index])


@pytest.mark.parametrize(("width", "columns"), [(420, 1), (800, 2), (1300, 3)])
def test_there_are_as_many_columns_as_there_is_room_for(
    indicators: IndicatorsView, qtbot: QtBot, width: int, columns: int
) -> None:
    indicators.resize(width, 900)
    indicators.show_picture(Picture(fake_result()))
    qtbot.waitUntil(lambda: len({round(each.frame().left()) for each in indicators.panels}) == columns)


def test_data_are_drawn_in_the_panel_of_their_indicator(indicators: IndicatorsView) -> None:
    series = Series("s", "s", "indicator.hhi", (2025.0, 2030.0), (300.0, 900.0), source="A bureau")
    indicators.show_picture(Picture(fake_result(), (series,)))
    assert [each.values.tolist() for each in panel(indicators, "hhi").points.points] == [[300.0, 900.0]]
    assert indicators.sources() == ("A bureau",)


def test_the_table_has_every_line_with_its_unit(indicators: IndicatorsView) -> None:
    result = fake_result()
    indicators.show_picture(Picture(result))
    table = indicators.data()
    assert len(table.rows) == result.times.size
    assert "copy_time.individuals (days)" in table.header
    indicators.set_language("zh_CN")
    assert "中copy_time.individuals (days)" in indicators.data().header


def test_nothing_new_is_made_by_a_second_result(indicators: IndicatorsView) -> None:
    indicators.show_picture(Picture(fake_result()))
    before = [id(each) for plot in indicators.panels for each in (plot.lines, plot.ghost, plot.points, plot.reading)]
    count = len(indicators.scene.items())
    indicators.show_picture(Picture(fake_result(shift=2)))
    after = [id(each) for plot in indicators.panels for each in (plot.lines, plot.ghost, plot.points, plot.reading)]
    assert after == before
    assert len(indicators.scene.items()) == count


def test_panels_end_at_the_edge_after_a_change_of_font_while_hidden(indicators: IndicatorsView, qtbot: QtBot) -> None:
    indicators.show_picture(Picture(fake_result()))
    indicators.hide()
    indicators.setStyleSheet("* { font-size: 30px; }")
    indicators.set_theme(DARK)
    indicators.setStyleSheet("* { font-size: 13px; }")
    indicators.set_language("zh_CN")
    indicators.show()
    qtbot.waitExposed(indicators)
    edges = [each.mapRectToScene(each.rect()).right() for each in indicators.panels]
    assert max(edges) == pytest.approx(indicators.canvas.width() - 12, abs=1)


@pytest.mark.parametrize("pixels", [13, 26])
@pytest.mark.parametrize("size", [(360, 240), (700, 350), (1300, 260)])
def test_no_frame_is_too_small_for_its_curves_and_the_rest_is_scrolled_to(
    indicators: IndicatorsView, qtbot: QtBot, size: tuple[int, int], pixels: int
) -> None:
    indicators.setStyleSheet(f"* {{ font-size: {pixels}px; }}")
    indicators.resize(*size)
    indicators.show_picture(Picture(fake_result()))
    least = 80 * pixels / 13
    qtbot.waitUntil(lambda: all(each.frame().height() >= least - 1 for each in indicators.panels))
    assert all(each.frame().width() >= min(120 * pixels / 13, 0.4 * size[0]) - 1 for each in indicators.panels)
    assert indicators.scroll_area.verticalScrollBar().maximum() > 0


def test_rows_stand_equally_far_apart_whatever_was_shown_before(indicators: IndicatorsView, qtbot: QtBot) -> None:
    result = fake_result()
    indicators.show_picture(Picture(replace(result, scenario=result.scenario.with_switches(people=False))))
    for width in (420, 1300, 800):
        indicators.resize(width, 900)
        indicators.show_picture(Picture(result))
        indicators.grab()
        rows = sorted({(round(each.geometry().top()), round(each.geometry().bottom())) for each in indicators.panels})
        assert {round(after[0] - before[1]) for before, after in pairwise(rows)} <= {15, 16, 17}


def test_panels_whose_mechanism_is_off_come_last(indicators: IndicatorsView) -> None:
    result = fake_result()
    off = replace(result, scenario=result.scenario.with_switches(replication=False))
    indicators.show_picture(Picture(off))
    indicators.grab()
    places = {each.spec.id: (each.frame().top(), each.frame().left()) for each in indicators.panels}
    assert max(places, key=lambda each: places[each]) == "copy_time"
    indicators.show_picture(Picture(result))
    indicators.grab()
    places = {each.spec.id: (each.frame().top(), each.frame().left()) for each in indicators.panels}
    assert min(places, key=lambda each: places[each]) == "copy_time"


def test_frames_stand_still_while_dragging_and_use_the_room_afterwards(indicators: IndicatorsView) -> None:
    result = fake_result()
    wide = with_values(result, "indicator.hhi", np.full(result.times.size, 9999.0))
    indicators.set_dragging(True)
    indicators.show_picture(Picture(wide))
    before = panel(indicators, "hhi").side_widths(keeps_room=True)
    indicators.show_picture(Picture(with_values(result, "indicator.hhi", np.full(result.times.size, 3.0))))
    assert panel(indicators, "hhi").side_widths(keeps_room=True) == before
    indicators.set_dragging(False)
    assert panel(indicators, "hhi").side_widths()[1] < before[1]


def test_data_are_explained_in_the_caption_of_their_panel(indicators: IndicatorsView) -> None:
    series = Series("s", "s", "indicator.hhi", (2025.0, 2030.0), (300.0, 900.0))
    indicators.show_picture(Picture(fake_result(), (series,)))
    assert panel(indicators, "hhi").caption.text.endswith("○ measured")
    indicators.show_picture(Picture(fake_result()))
    assert "measured" not in panel(indicators, "hhi").caption.text
