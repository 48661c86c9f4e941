"""The comparison shows what a world assumes otherwise than another, and what comes of it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from engine import Result, Scenario, solve
from engine.catalogue import CATALOGUE
from engine.claims import judge
from engine.scenario import Actor, Event, Kind, Shape
from gui.pictures import export_png
from gui.pictures.page import Page
from gui.pictures.sizes import PictureSize
from gui.views.compare import CompareView
from gui.views.compare.signed import plain, points, signed, span
from gui.views.picture import Picture
from tests.gui.views.conftest import Shown
from tests.gui.views.ended_early import ended_early


def changed_scenario() -> Scenario:
    scenario = replace(Scenario(), name="Fast copying").with_parameters(copy_accuracy_gain=0.1, weight_network=0.2)
    return replace(
        scenario.with_switches(hype=False),
        actors=(*scenario.actors, Actor("Newcomer", Kind.PLATFORM)),
        niches=(replace(scenario.niches[0], size=1.4), *scenario.niches[1:]),
        events=(Event("open weights", "model_openness", Shape.STEP, 2026.0, 2026.0, 0.9),),
    )


@pytest.fixture(scope="module")
def world() -> Result:
    return solve(Scenario())


@pytest.fixture(scope="module")
def changed() -> Result:
    return solve(changed_scenario())


@pytest.fixture(scope="module")
def third() -> Result:
    return solve(replace(Scenario(), id="scenario-3", name="Shorter", horizon=10.0).with_parameters(weight_network=0.3))


@pytest.fixture
def compare(shown: Shown) -> CompareView:
    view = shown(CompareView)
    assert isinstance(view, CompareView)
    return view


def texts(view: CompareView) -> list[str]:
    return [getattr(each.block, "text", "") for each in view.sheet.placed]


def test_with_nothing_to_compare_it_says_how_to_choose(compare: CompareView, world: Result) -> None:
    compare.show_picture(Picture(world))
    assert any("Scenario > Compare with" in each for each in texts(compare))
    assert compare.other is None
    assert not compare.other_list.isVisible()
    assert compare.data().rows == ()


def test_the_baseline_is_compared_first_and_overlays_can_be_chosen(
    compare: CompareView, world: Result, changed: Result, third: Result, qtbot: QtBot
) -> None:
    compare.show_picture(Picture(changed, baseline=world, overlays=(third, changed)))
    assert compare.other is world
    assert [compare.other_list.itemText(each) for each in range(2)] == ["Default world (baseline)", "Shorter"]
    compare.other_list.setFocus()
    qtbot.keyClick(compare.other_list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: compare.other is third)
    assert compare.state()["with"] == "scenario-3"
    compare.show_picture(Picture(changed, baseline=world))
    assert compare.other is world


def test_differences_of_shares_are_in_points_and_those_of_kinds_sum_to_zero(
    compare: CompareView, world: Result, changed: Result
) -> None:
    compare.show_picture(Picture(changed, baseline=world))
    lines = compare.share_plot.lines
    assert [each.name for each in lines] == ["individuals", "organisations", "platforms"]
    for kind, line in enumerate(lines):
        np.testing.assert_allclose(line.values, 100 * (changed.kind_shares[:, kind] - world.kind_shares[:, kind]))
    np.testing.assert_allclose(sum(each.values for each in lines), 0.0, atol=1e-9)


def test_actors_that_are_only_in_one_world_count_as_nothing_in_the_other(
    compare: CompareView, world: Result, changed: Result, qtbot: QtBot
) -> None:
    compare.show_picture(Picture(changed, baseline=world))
    qtbot.mouseClick(compare.grouping.segments.buttons["actors"], Qt.MouseButton.LeftButton)
    lines = {each.name: each.values for each in compare.share_plot.lines}
    np.testing.assert_allclose(lines["Newcomer"], 100 * changed.shares[:, 3])
    compare.show_picture(Picture(world, baseline=changed))
    lines = {each.name: each.values for each in compare.share_plot.lines}
    np.testing.assert_allclose(lines["Newcomer"], -100 * changed.shares[:, 3])


def test_beyond_the_end_of_the_other_run_there_is_no_difference(
    compare: CompareView, world: Result, third: Result
) -> None:
    compare.show_picture(Picture(world, baseline=third))
    values = compare.hhi_plot.lines[0].values
    assert np.isfinite(values[world.times <= 2033.0]).all()
    assert np.isnan(values[world.times > 2033.0 + 1e-6]).all()
    compare.grab()


def test_every_changed_assumption_has_a_row(compare: CompareView, world: Result, changed: Result) -> None:
    compare.show_picture(Picture(changed, baseline=world))
    rows = {each.title: each.change.replace("\N{NO-BREAK SPACE}", " ") for each in compare.rows}
    assert rows == {
        CATALOGUE["copy_accuracy_gain"].name.en: "0.01 → 0.1",
        CATALOGUE["weight_network"].name.en: "0.4 → 0.2",
        "Hype": "on → off",
        "Newcomer": "only here",
        "Niche 1": "size 1 → 1.4",
        "open weights": "only here: to 0.9 from 2026.0 on",
    }
    assert "6 assumptions differ" in texts(compare)


def test_what_actors_niches_events_and_years_became_is_said(compare: CompareView, world: Result) -> None:
    scenario = world.scenario
    first, *rest = scenario.actors
    event = Event("open weights", "model_openness", Shape.PULSE, 2026.0, 2030.0, 0.9)
    before = solve(replace(scenario, events=(event,)))
    after = solve(
        replace(
            scenario,
            start=2020.0,
            actors=(replace(first, firms=50.0, keeps_customers=True), *rest),
            niches=scenario.niches[:-1],
            events=(replace(event, is_enabled=False),),
        )
    )
    compare.show_picture(Picture(after, baseline=before))
    rows = {each.title: each.change.replace("\N{NO-BREAK SPACE}", " ") for each in compare.rows}
    assert rows["Individuals"] == "firms as usual for its kind → 50; keeps its customers now"
    assert rows["Niche 12"] == "only there"
    assert rows["open weights"] == "switched off"
    assert rows["First year"] == "2023 → 2020"


def test_worlds_that_assume_the_same_say_so(compare: CompareView, world: Result) -> None:
    compare.show_picture(Picture(solve(Scenario()), baseline=world))
    assert compare.rows == ()
    assert "Nothing is assumed otherwise" in texts(compare)


def test_a_click_and_enter_ask_for_the_parameter(
    compare: CompareView, world: Result, changed: Result, qtbot: QtBot
) -> None:
    compare.resize(900, 900)
    compare.show_picture(Picture(changed, baseline=world))
    compare.grab()
    box = compare.sheet.box_of("weight_network")
    assert box is not None
    place = compare.canvas.mapFromScene(compare.sheet.mapToScene(QPointF(box.center())))
    with qtbot.waitSignal(compare.parameter_chosen) as clicked:
        qtbot.mouseClick(compare.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert clicked.args == ["weight_network"]
    with qtbot.waitSignal(compare.parameter_chosen) as entered:
        qtbot.keyClick(compare.canvas, Qt.Key.Key_Up)
        qtbot.keyClick(compare.canvas, Qt.Key.Key_Return)
    assert entered.args == ["copy_accuracy_gain"]


def test_an_event_leads_to_the_parameter_it_changes(compare: CompareView, world: Result, changed: Result) -> None:
    compare.show_picture(Picture(changed, baseline=world))
    event = next(each for each in compare.rows if each.title == "open weights")
    assert event.parameter == "model_openness"


def test_ends_are_side_by_side_with_their_difference(compare: CompareView, world: Result, changed: Result) -> None:
    compare.show_picture(Picture(changed, baseline=world))
    ends = {each.id: each for each in compare.ends}
    platforms = 100 * float(changed.kind_shares[-1, Kind.PLATFORM] - world.kind_shares[-1, Kind.PLATFORM])
    assert ends["share.platforms"].difference == f"−{abs(platforms):.1f} points"
    held = [sum(each.holds is True for each in judge(result)) for result in (changed, world)]
    assert ends["claims"].here == f"{held[0]} of 11"
    assert ends["claims"].difference == plain(held[0] - held[1])
    flipped = {one.claim for one, two in zip(judge(changed), judge(world), strict=True) if one.holds != two.holds}
    assert {each.removeprefix("claim.") for each in ends if each.startswith("claim.")} == flipped
    assert all(each.stock in changed.stocks for each in compare.ends if each.stock)


def test_differences_have_a_sign() -> None:
    assert signed("4") == "+4"
    assert signed("−4") == "−4"
    assert signed("0") == "0"
    assert points(0.01) == "+1.0 points"
    assert points(0.0) == "0 points"
    assert points(-0.123) == "−12.3 points"
    assert span(-730.0) == "−2.0 years"
    assert points(float("nan")) == plain(float("nan")) == span(float("inf")) == "–"


def test_both_plots_show_the_same_years(compare: CompareView, world: Result, changed: Result) -> None:
    compare.show_picture(Picture(changed, baseline=world))
    compare.share_plot.box.setXRange(2026.0, 2031.0, padding=0)
    assert compare.hhi_plot.box.viewRange()[0] == [2026.0, 2031.0]
    compare.reset_zoom()
    assert compare.share_plot.box.viewRange()[0] == [2023.0, 2043.0]


def test_the_cursor_reads_the_differences(compare: CompareView, world: Result, changed: Result) -> None:
    compare.show_picture(Picture(changed, baseline=world))
    compare.set_cursor(2031.0)
    readings = {each.name: each.height for each in compare.share_plot.reading.readings}
    expected = 100 * (changed.kind_shares[160, 2] - world.kind_shares[160, 2])
    assert readings["platforms"] == pytest.approx(float(expected))
    assert len(compare.hhi_plot.reading.readings) == 1


def test_the_axis_stands_still_while_a_slider_is_dragged(compare: CompareView, world: Result, changed: Result) -> None:
    compare.set_dragging(True)
    compare.show_picture(Picture(changed, baseline=world))
    before = compare.share_plot.box.viewRange()[1]
    compare.show_picture(Picture(solve(Scenario().with_parameters(weight_network=0.41)), baseline=world))
    assert compare.share_plot.box.viewRange()[1] == before
    compare.set_dragging(False)
    assert compare.share_plot.box.viewRange()[1] != before


def test_the_choices_are_kept(compare: CompareView, world: Result, changed: Result, third: Result) -> None:
    compare.restore({"with": "scenario-3", "shares": "actors"})
    compare.show_picture(Picture(changed, baseline=world, overlays=(third,)))
    assert compare.other is third
    assert compare.state() == {"with": "scenario-3", "shares": "actors"}


def test_the_table_has_the_differences_over_time(compare: CompareView, world: Result, changed: Result) -> None:
    compare.show_picture(Picture(changed, baseline=world))
    table = compare.data()
    assert table.header == (
        "time", "individuals, share (points)", "organisations, share (points)", "platforms, share (points)",
        "HHI (points)",
    )  # fmt: skip
    assert len(table.rows) == world.times.size


@pytest.mark.parametrize("size", [PictureSize(900), PictureSize(1600, 1000)])
def test_pictures_on_paper_hold_everything(
    compare: CompareView, world: Result, changed: Result, size: PictureSize, tmp_path: Path
) -> None:
    compare.show_picture(Picture(changed, baseline=world))
    page = Page(compare, size)
    sheet = page._view.sheet  # type: ignore[attr-defined]
    assert sheet.left_out == 0
    plots = page._view.plots
    assert all(each.frame().width() > 150 and each.frame().height() > 80 for each in plots)
    top = sheet.mapRectToScene(sheet.rect()).top()
    assert all(each.mapRectToScene(each.rect()).bottom() <= top for each in plots)
    page.close()
    export_png(compare, tmp_path / "compare.png", size=size, dpi=96)
    assert (tmp_path / "compare.png").stat().st_size > 5000


@pytest.mark.parametrize("pixels", [13, 26])
@pytest.mark.parametrize("width", [420, 1400])
def test_nothing_reaches_over_anything_else(
    compare: CompareView, world: Result, changed: Result, width: int, pixels: int
) -> None:
    compare.setStyleSheet(f"* {{ font-size: {pixels}px; }}")
    compare.resize(width, 700)
    compare.show_picture(Picture(changed, baseline=world))
    compare.grab()
    boxes = [each.box for each in compare.sheet.placed]
    assert max(each.right() for each in boxes) <= compare.sheet.size().width() + 1
    top = compare.sheet.mapRectToScene(compare.sheet.rect()).top()
    assert all(each.mapRectToScene(each.rect()).bottom() <= top for each in compare.plots)
    assert compare.width() <= max(width, 900)


def test_names_are_in_chinese(compare: CompareView, world: Result, changed: Result) -> None:
    compare.show_picture(Picture(changed, baseline=world))
    compare.set_language("zh_CN")
    titles = {each.title for each in compare.rows}
    assert {CATALOGUE["weight_network"].name.zh, "细分市场 1"} <= titles


def test_a_run_that_ended_early_is_shown_as_far_as_it_came(compare: CompareView, world: Result) -> None:
    early = ended_early(world)
    compare.show_picture(Picture(early, baseline=world))
    compare.grab()
    assert "capital.Platforms" in compare.notice.text
    assert compare.sheet.keys()
    compare.show_picture(Picture(world, baseline=early))
    compare.grab()
    assert compare.notice.text == ""
