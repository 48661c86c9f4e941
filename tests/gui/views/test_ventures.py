"""The ventures view shows the way through the valley of death in the numbers of the engine."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine import Actor, Kind, Result, Scenario, solve
from engine.analysis.cohort import CARTA_2018, conversions
from engine.scenario import Niche
from gui.pictures import ONE_COLUMN, SCREEN, PictureSize, export_svg
from gui.theme import DARK
from gui.views.numbers import number, percent
from gui.views.picture import Picture
from gui.views.ventures import VenturesView
from gui.views.ventures.comparison import MeasuredCohort
from gui.views.ventures.way import BOTH, INDIVIDUALS, ORGANISATIONS, STAGES, way_of
from tests.gui.pictures.test_every_view import cut_off
from tests.gui.views.conftest import Shown
from tests.gui.views.large_world import large_world

KINDS = {INDIVIDUALS: ("individuals",), ORGANISATIONS: ("organisations",), BOTH: ("individuals", "organisations")}


@pytest.fixture(scope="module")
def world() -> Result:
    return solve(Scenario())


@pytest.fixture(scope="module")
def open_world() -> Result:
    return solve(replace(Scenario().with_parameters(model_openness=0.9), name="Open weights everywhere"))


@pytest.fixture
def ventures(shown: Shown) -> Iterator[VenturesView]:
    view = shown(VenturesView)
    assert isinstance(view, VenturesView)
    yield view
    assert view.stop()


def bar(view: VenturesView, stage: int) -> QPointF:
    """The middle of the bar of a stage in the scene."""
    return view.funnel.mapToScene(view.funnel.bars()[stage].center())


@pytest.mark.parametrize("whose", [INDIVIDUALS, ORGANISATIONS, BOTH])
def test_stages_balance_what_comes_and_goes_as_the_engine_says(world: Result, whose: str) -> None:
    way = way_of(world, whose)
    coming = np.column_stack([way.entry, way.promotions])
    going = np.column_stack([way.promotions, np.zeros(way.times.size)]) + way.failures
    change = np.gradient(way.stocks, way.times, axis=0)
    assert (coming - going)[5:-5] == pytest.approx(change[5:-5], abs=2e-2)
    for stage, name in enumerate(STAGES):
        own = sum(world.stocks[f"ventures.{kind}.{name}"].values for kind in KINDS[whose])
        failing = sum(world.flows[f"flow.ventures.{kind}.failure.{name}"].values for kind in KINDS[whose])
        assert way.stocks[:, stage] == pytest.approx(own)
        assert way.failures[:, stage] == pytest.approx(failing)


def test_the_part_in_the_valley_is_the_indicator_of_the_engine(world: Result) -> None:
    assert way_of(world, BOTH).stuck == pytest.approx(world.indicators["indicator.valley_share"].values)


@pytest.mark.parametrize("moment", [None, 2031.0])
def test_the_funnel_writes_what_the_engine_computes_at_the_time_cursor(
    ventures: VenturesView, world: Result, moment: float | None
) -> None:
    ventures.show_picture(Picture(world))
    ventures.owners.buttons[INDIVIDUALS].click()
    ventures.set_time(moment)
    at = -1 if moment is None else int(np.abs(world.times - moment).argmin())
    texts = ventures.funnel.texts

    def flow(name: str) -> float:
        return float(world.flows[f"flow.ventures.individuals.{name}"].values[at])

    stocks = [float(world.stocks[f"ventures.individuals.{each}"].values[at]) for each in STAGES]
    assert list(texts.stocks) == [number(each) for each in stocks]
    assert texts.entry == f"{number(flow('entry'))} started a year"
    assert texts.failures[1] == f"{number(flow('failure.product'))} fail a year"
    up, failing = flow("promotion.product.commercial"), flow("failure.product")
    assert texts.passages[1] == f"{percent(up / (up + failing))} pass, {number(up)} a year"
    assert percent((stocks[1] + stocks[2]) / sum(stocks)) in texts.valley
    widths = [each.width() for each in ventures.funnel.bars()]
    assert widths[1] / widths[3] == pytest.approx(stocks[1] / stocks[3], rel=1e-6)


def test_the_mouse_reads_a_stage_and_a_click_asks_for_its_ventures(
    ventures: VenturesView, world: Result, qtbot: QtBot
) -> None:
    ventures.show_picture(Picture(world))
    ventures.set_time(2030.0)
    ventures._follow_mouse(bar(ventures, 1))
    read_out = ventures.funnel.read_out
    assert read_out.isVisible()
    assert read_out.heading == "Product · 2030.0"
    moment = way_of(world, BOTH).at(2030.0)
    assert read_out.readings[0].value == number(float(moment.stocks[1]))
    assert [each.name for each in read_out.readings][-1] == "stay, on average"
    with qtbot.waitSignal(ventures.stock_chosen) as chosen:
        place = ventures.canvas.mapFromScene(bar(ventures, 1))
        QTest.mouseClick(ventures.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    more = max(("individuals", "organisations"), key=lambda kind: _stock(world, kind, "product", 2030.0))
    assert chosen.args == [f"ventures.{more}.product"]
    assert chosen.args[0] in world.stocks
    ventures._leave()
    assert not read_out.isVisible()


def test_hovering_over_a_year_reads_the_curves(ventures: VenturesView, world: Result) -> None:
    ventures.show_picture(Picture(world))
    for plot in (ventures.over_time.stocks, ventures.over_time.crowding):
        position = plot.box.mapToScene(QPointF(plot.box.rect().width() / 2, 20))
        ventures._follow_mouse(position)
        assert ventures.year == pytest.approx(2033.0, abs=0.1)
        assert plot.reading.heading == f"{ventures.year:.1f}"
    crowd = float(np.interp(ventures.year or 0.0, world.times, world.indicators["indicator.crowding"].values))
    assert [each.value for each in ventures.over_time.crowding.reading.readings] == [percent(crowd)]
    total = sum(float(each.height or 0.0) > 0 for each in ventures.over_time.stocks.reading.readings)
    assert total == len(STAGES)
    ventures.modes.buttons["stuck"].click()
    assert ventures.over_time.stuck.isVisible()
    assert not ventures.over_time.stocks.isVisible()


def test_keys_move_the_moment_of_the_funnel(ventures: VenturesView, world: Result) -> None:
    ventures.show_picture(Picture(world))
    before = ventures.funnel.texts
    QTest.keyClick(ventures, Qt.Key.Key_Home)
    assert ventures.time == 2023.0
    assert ventures.funnel.texts != before
    assert "2023.0" in ventures.funnel.caption.text
    for button in (*ventures.owners.buttons.values(), *ventures.modes.buttons.values(), ventures.compare):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_baseline_and_overlays_are_drawn_and_explained_above_the_picture(
    ventures: VenturesView, world: Result, open_world: Result, qtbot: QtBot
) -> None:
    ventures.show_picture(Picture(world, baseline=open_world, overlays=(open_world,)))
    assert len(ventures.key_line.entries) == 3
    qtbot.waitUntil(lambda: ventures.key_line.size().height() > 10)
    behind = ventures.over_time.crowding.behind
    assert len(behind) == 2
    ventures.show_picture(Picture(world))
    assert ventures.key_line.entries == ()


def test_choices_come_back_and_nonsense_is_left(ventures: VenturesView, world: Result) -> None:
    ventures.show_picture(Picture(world))
    state = {"whose": ORGANISATIONS, "mode": "stuck", "compare": False}
    ventures.restore(state)
    assert ventures.state() == state
    ventures.restore({"whose": "nobody", "mode": 3, "compare": "yes"})
    assert ventures.state() == state
    header, rows = ventures.data().header, ventures.data().rows
    assert len(rows) == world.times.size
    assert len(header) == len(rows[0]) == 15
    product = world.stocks["ventures.organisations.product"].values
    assert [row[2] for row in rows] == pytest.approx(product.tolist())


# The measured cohort ------------------------------------------------------------------------------------------------


def test_a_measured_cohort_is_written_under_the_funnel(ventures: VenturesView, world: Result, qtbot: QtBot) -> None:
    ventures.show_picture(Picture(world))
    ventures.compare.click()
    qtbot.waitUntil(lambda: ventures.comparison.cohort is not None, timeout=60_000)
    for part in conversions(CARTA_2018):
        assert percent(float(part)) in ventures.funnel.texts.footnote
    assert CARTA_2018.caution.en in ventures.funnel.texts.footnote
    assert ventures.sources() == (CARTA_2018.name.en,)
    ventures.compare.click()
    assert ventures.funnel.texts.footnote == ""
    assert ventures.sources() == ()


def test_stopping_ends_the_thread(ventures: VenturesView, world: Result) -> None:
    ventures.show_picture(Picture(world))
    ventures.compare.click()
    assert ventures.stop()
    assert not [each for each in threading.enumerate() if each.name == "cohort" and each.is_alive()]


# Other worlds -------------------------------------------------------------------------------------------------------


def test_with_ventures_switched_off_it_says_so(ventures: VenturesView) -> None:
    ventures.show_picture(Picture(solve(Scenario().with_switches(ventures=False))))
    assert "switched off" in ventures.funnel.words
    assert "switched off" in ventures.over_time.stocks.caption.text
    assert ventures.funnel.stage_at(bar(ventures, 1)) is None
    ventures.grab()


def test_a_market_of_platforms_alone_has_a_funnel_too(ventures: VenturesView) -> None:
    actors = (Actor("One", Kind.PLATFORM), Actor("Other", Kind.PLATFORM))
    result = solve(Scenario(actors=actors, niches=(Niche("Only", 1.0, 0.5),)))
    ventures.show_picture(Picture(result))
    for whose in (INDIVIDUALS, ORGANISATIONS, BOTH):
        ventures.set_whose(whose)
        ventures.set_mode("stuck")
        ventures.grab()
        assert ventures.funnel.texts.stocks[0] == number(float(way_of(result, whose).stocks[-1, 0]))


def test_the_largest_market_has_one_funnel(ventures: VenturesView) -> None:
    ventures.show_picture(Picture(large_world()))
    assert ventures.funnel.texts.stocks[1] == number(float(way_of(large_world(), BOTH).stocks[-1, 1]))
    ventures.grab()


@pytest.mark.parametrize("size", [(1200, 700), (900, 520), (450, 400)])
@pytest.mark.parametrize("pixels", [13, 26])
def test_everything_keeps_its_height_and_the_rest_is_scrolled(
    ventures: VenturesView, world: Result, open_world: Result, size: tuple[int, int], pixels: int, qtbot: QtBot
) -> None:
    ventures.setStyleSheet(f"* {{ font-size: {pixels}px; }}")
    ventures.set_theme(DARK)
    ventures.resize(*size)
    ventures.show_picture(Picture(world, baseline=open_world, overlays=(open_world,)))
    shown = (ventures.over_time.stocks, ventures.over_time.crowding)
    qtbot.waitUntil(lambda: all(each.size().height() >= each.least_height() - 1 for each in shown))
    assert ventures.height() == size[1]
    assert ventures.funnel.size().height() >= ventures.funnel.least_height() - 1
    bottom = max(each.mapRectToScene(each.rect()).bottom() for each in (ventures.funnel, *shown))
    assert bottom <= ventures.canvas.height() + 1
    bars = ventures.funnel.bars()
    line = ventures.funnel.line_height()
    assert all(below.top() - above.bottom() >= 0.9 * line for above, below in pairwise(bars))


@pytest.mark.parametrize("size", [ONE_COLUMN, SCREEN], ids=["one column", "screen"])
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_no_word_is_cut_off_in_print(
    ventures: VenturesView, world: Result, open_world: Result, tmp_path: Path, size: PictureSize, language: str
) -> None:
    ventures.set_language("zh_CN" if language == "zh_CN" else "en")
    parts = tuple(conversions(CARTA_2018).tolist())
    ventures.comparison.cohort = MeasuredCohort(CARTA_2018.name, CARTA_2018.caution, parts)
    ventures.restore({"whose": BOTH, "mode": "stuck", "compare": True})
    ventures.show_picture(Picture(world, baseline=open_world, overlays=(open_world,)))
    path = tmp_path / "ventures.svg"
    export_svg(ventures, path, size=size)
    assert cut_off(path) == []
    caution = CARTA_2018.caution.in_language(ventures.language)
    assert caution[:4] in path.read_text(encoding="utf-8")


def _stock(result: Result, kind: str, stage: str, year: float) -> float:
    return float(np.interp(year, result.times, result.stocks[f"ventures.{kind}.{stage}"].values))
