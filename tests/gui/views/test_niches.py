"""The niches view says who leads where and what platforms cover, as the engine computes it."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine import Actor, Kind, Result, Scenario, solve
from engine.scenario import Niche
from gui.pictures import ONE_COLUMN, export_svg
from gui.theme import DARK, LIGHT, actor_colours
from gui.views.niches import NichesView
from gui.views.niches.holdings import GAP, Holdings, holdings_of
from gui.views.numbers import percent
from gui.views.picture import Picture
from tests.gui.pictures.test_every_view import cut_off
from tests.gui.views.conftest import Shown
from tests.gui.views.large_world import ACTORS, NICHES, large_world


@pytest.fixture(scope="module")
def world() -> Result:
    return solve(Scenario())


@pytest.fixture
def niches(shown: Shown) -> Iterator[NichesView]:
    view = shown(NichesView)
    assert isinstance(view, NichesView)
    yield view
    assert view.stop()


def held_by(view: NichesView) -> Holdings:
    assert view.holdings is not None
    return view.holdings


def middle_of(view: NichesView, row: int, at: float) -> QPointF:
    """The position in the scene of a row in a year."""
    held, scale = held_by(view), view.plot.names.scale_now()
    inside = QPointF(scale.x_of(at), scale.y_of(float(held.edges[row] + held.edges[row + 1]) / 2))
    return view.plot.box.mapToScene(inside)


def click(view: NichesView, position: QPointF) -> None:
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=view.canvas.mapFromScene(position))


def test_coverage_adds_up_to_what_the_engine_says_of_the_whole_market(world: Result) -> None:
    held = holdings_of(world)
    assert held.covered is not None
    assert held.covered @ held.weights == pytest.approx(world.indicators["indicator.covered_niches"].values)
    gaps = (held.gaps * held.weights).sum(axis=1)
    assert gaps == pytest.approx(((held.covered < GAP) * held.weights).sum(axis=1))


def test_shares_of_the_niches_add_up_to_the_shares_of_the_market(world: Result) -> None:
    held = holdings_of(world)
    for place, actor in enumerate(world.scenario.actors):
        whole = held.shares[:, place] @ held.weights
        assert whole == pytest.approx(world.stocks[f"share.{actor.name}"].values)
        for row in range(len(held.order)):
            one = world.stocks[f"share.{actor.name}.{held.name(row)}"].values
            assert held.shares[:, place, row] == pytest.approx(one)


def test_a_cell_has_the_colour_of_the_leader_as_strong_as_its_share(niches: NichesView, world: Result) -> None:
    niches.show_picture(Picture(world))
    held = held_by(niches)
    colours = actor_colours(world.scenario, LIGHT)
    paper = np.array([255.0, 255.0, 255.0])
    cells = niches.plot.heat_map.cells
    for at, row in ((0, 0), (80, 5), (-1, 11)):
        colour = colours[int(held.leaders[at, row])]
        full = np.array([colour.red(), colour.green(), colour.blue()])
        strength = 0.08 + 0.92 * held.lead[at, row] / held.full
        rgb = [int(cells[at, row]) >> shift & 0xFF for shift in (16, 8, 0)]
        assert rgb == pytest.approx((paper + (full - paper) * strength).tolist(), abs=1)


def test_the_line_above_says_who_leads_at_the_time_cursor(niches: NichesView, world: Result) -> None:
    niches.show_picture(Picture(world))
    niches.set_time(2031.0)
    held = held_by(niches)
    at = held.index_at(2031.0)
    names = [each.name for each in world.scenario.actors]
    for place, name in enumerate(names):
        assert f"{name} ({int((held.leaders[at] == place).sum())})" in niches.plot.caption.text
    assert f"{int(held.gaps[at].sum())} gaps" in niches.plot.caption.text


def test_the_mouse_reads_who_holds_a_niche_beside_the_baseline(niches: NichesView, world: Result) -> None:
    baseline = solve(Scenario().with_parameters(model_openness=0.2))
    niches.show_picture(Picture(world, baseline=baseline))
    position = middle_of(niches, 4, 2029.0)
    QTest.mouseMove(niches.canvas.viewport(), niches.canvas.mapFromScene(position))
    niches._follow_mouse(position)
    read_out = niches.plot.read_out
    assert read_out.isVisible()
    held = held_by(niches)
    at = held.index_at(niches.year)
    assert held.name(4) in read_out.heading
    words = {each.name: each for each in read_out.readings}
    for place, actor in enumerate(world.scenario.actors):
        assert words[actor.name].value == percent(held.shares[at, place, 4])
        assert words[actor.name].datum.startswith("baseline")
    niches._leave()
    assert not read_out.isVisible()


def test_a_click_asks_why_the_leader_has_its_share_and_moves_the_time(
    niches: NichesView, world: Result, qtbot: QtBot
) -> None:
    niches.show_picture(Picture(world))
    with qtbot.waitSignals([niches.stock_chosen, niches.time_chosen]):
        click(niches, middle_of(niches, 2, 2027.0))
    assert niches.time == pytest.approx(2027.0, abs=0.1)
    held = held_by(niches)
    leader = world.scenario.actors[int(held.leaders[held.index_at(niches.time), 2])].name
    with qtbot.waitSignal(niches.stock_chosen) as chosen:
        QTest.keyClick(niches, Qt.Key.Key_Return)
    assert chosen.args == [f"share.{leader}.{held.name(2)}"]
    assert chosen.args[0] in world.stocks


def test_rows_are_read_with_the_arrow_keys(niches: NichesView, world: Result) -> None:
    niches.show_picture(Picture(world))
    niches.set_time(2030.0)
    for name in ("Niche 1", "Niche 2"):
        QTest.keyClick(niches, Qt.Key.Key_Down)
        assert niches.plot.read_out.heading == f"{name} · 2030.0"
    QTest.keyClick(niches, Qt.Key.Key_Up)
    assert niches.plot.read_out.heading == "Niche 1 · 2030.0"


def test_the_moment_shows_every_actor_and_a_click_asks_for_the_one_hit(
    niches: NichesView, world: Result, qtbot: QtBot
) -> None:
    niches.show_picture(Picture(world))
    niches.set_time(2029.0)
    niches.times.buttons["moment"].click()
    assert niches.state()["when"] == "moment"
    assert not niches.quantities.isEnabled()
    assert niches.plot.table.columns == len(world.scenario.actors) + 1
    held = held_by(niches)
    left, right = niches.plot.table.sides(niches.plot.names.scale_now(), 1)
    y = niches.plot.names.scale_now().y_of(float(held.edges[3] + held.edges[4]) / 2)
    with qtbot.waitSignal(niches.stock_chosen) as chosen:
        click(niches, niches.plot.box.mapToScene(QPointF((left + right) / 2, y)))
    assert chosen.args == [f"share.{world.scenario.actors[1].name}.{held.name(3)}"]
    row = niches.data().rows[3]
    assert row[2:5] == pytest.approx(held.shares[held.index_at(2029.0), :, 3].tolist())


@pytest.mark.parametrize("quantity", ["leader", "coverage", "gaps", "share:Individuals"])
def test_choices_come_back_and_data_are_those_of_the_picture(niches: NichesView, world: Result, quantity: str) -> None:
    niches.show_picture(Picture(world))
    niches.quantities.setCurrentIndex(niches.quantities.findData(quantity))
    niches.quantities.activated.emit(niches.quantities.currentIndex())
    assert niches.quantity == quantity
    state = niches.state()
    other = NichesView()
    other.restore(state)
    other.show_picture(Picture(world))
    assert other.state() == state
    assert other.data() == niches.data()
    assert len(niches.data().rows) == world.times.size
    values = {
        "coverage": held_by(niches).covered,
        "gaps": held_by(niches).refuge,
        "share:Individuals": held_by(niches).shares[:, 0],
    }.get(quantity)
    if values is not None:
        assert np.array([row[1:] for row in niches.data().rows]) == pytest.approx(values)


def test_an_actor_that_is_gone_gives_way_to_the_leaders_and_nonsense_is_left(niches: NichesView, world: Result) -> None:
    niches.restore({"when": "never", "quantity": 7})
    niches.restore({"quantity": "share:Nobody"})
    niches.show_picture(Picture(world))
    assert niches.quantity == "leader"
    assert niches.when == "time"


def test_without_coverage_and_without_platforms_it_says_so(niches: NichesView) -> None:
    scenario = Scenario()
    off = solve(replace(scenario, switches={**scenario.switches, "coverage": False}))
    niches.show_picture(Picture(off))
    niches.set_quantity("coverage")
    assert "switched off" in niches.plot.caption.text
    assert not any(each.is_gap for each in niches.key.items)
    actors = tuple(each for each in scenario.actors if each.kind is not Kind.PLATFORM)
    niches.set_quantity("leader")
    niches.show_picture(Picture(solve(replace(scenario, actors=actors))))
    assert "no platforms" in niches.plot.caption.text
    assert not any(each.is_gap for each in niches.key.items)


def test_one_niche_and_one_kind_fill_the_picture(niches: NichesView) -> None:
    one = Scenario(
        actors=(Actor("Alone", Kind.PLATFORM), Actor("Beside", Kind.PLATFORM)), niches=(Niche("Only", 1.0, 0.5),)
    )
    niches.show_picture(Picture(solve(one)))
    assert held_by(niches).edges.tolist() == [1.0, 0.0]
    assert "(1)" in niches.plot.caption.text
    for when in ("moment", "time"):
        niches.set_when(when)
        niches.grab()


@pytest.mark.parametrize("when", ["time", "moment"])
def test_the_largest_market_is_drawn_and_read_in_time(niches: NichesView, when: str) -> None:
    niches.show_picture(Picture(large_world()))
    niches.set_when(when)
    assert len(held_by(niches).order) == NICHES
    assert niches.plot.table.columns in {0, ACTORS + 1}
    niches.grab()
    start = time.perf_counter()
    niches.show_picture(Picture(large_world()))
    niches.grab()
    assert time.perf_counter() - start < 2.0
    for _ in range(3):
        QTest.keyClick(niches, Qt.Key.Key_Down)
    assert held_by(niches).name(2) in niches.plot.read_out.heading


@pytest.mark.parametrize("when", ["time", "moment"])
@pytest.mark.parametrize("of", ["default", "large"])
def test_no_word_is_cut_off_in_print(niches: NichesView, world: Result, tmp_path: Path, when: str, of: str) -> None:
    niches.set_when(when)
    niches.show_picture(Picture(world if of == "default" else large_world()))
    path = tmp_path / "niches.svg"
    export_svg(niches, path, size=ONE_COLUMN)
    assert cut_off(path) == []


def test_it_stands_in_a_narrow_place_with_large_text_in_the_dark(niches: NichesView, world: Result) -> None:
    niches.resize(450, 400)
    niches.setStyleSheet("* { font-size: 26px; }")
    niches.set_theme(DARK)
    niches.set_language("zh_CN")
    niches.show_picture(Picture(world))
    niches.grab()
    assert niches.plot.box.rect().width() > 150
    assert niches.plot.box.rect().height() > 40
