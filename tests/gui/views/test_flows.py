"""The flows view shows what passed, adds up, and leads to its explanation."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine import Actor, Kind, Result, Scenario, solve
from engine.explanation import period_of
from gui import motion
from gui.theme import DARK, LIGHT
from gui.views.flows import FlowsView
from gui.views.flows.flow_controls import BETWEEN, KINDS, LEDGER, MOMENT, NET, SANKEY, WHOLE
from gui.views.picture import Picture
from tests.gui.views.conftest import Shown


@pytest.fixture(scope="module")
def world() -> Result:
    return solve(Scenario())


@pytest.fixture(scope="module")
def crowd() -> Result:
    actors = tuple(Actor(f"Actor number {each}", Kind(each % 3)) for each in range(24))
    return solve(Scenario(actors=actors, step=0.25))


@pytest.fixture
def flows(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> Iterator[FlowsView]:
    monkeypatch.setenv("SHAREFLOW_REDUCE_MOTION", "1")
    view = shown(FlowsView)
    assert isinstance(view, FlowsView)
    yield view
    assert view.stop()


def choose(view: FlowsView, **state: object) -> None:
    view.restore({**view.state(), **state})


def test_what_holders_take_less_what_they_give_is_the_change_of_their_share(flows: FlowsView, world: Result) -> None:
    flows.set_time(2029.4)
    flows.show_picture(Picture(world))
    assert flows.span is not None
    assert flows.span.is_moment
    nets = {each.stock: each.net for each in flows.table.holders}
    for name, net in nets.items():
        assert name is not None
        rate = np.gradient(world.stocks[name].values, world.times)
        assert net == pytest.approx(float(np.interp(2029.4, world.times, rate)), abs=2e-4)
    assert sum(nets.values()) == pytest.approx(0.0, abs=1e-12)


def test_the_balance_leaves_the_change_of_every_share_as_it_is(flows: FlowsView, world: Result) -> None:
    flows.set_time(2029.4)
    flows.show_picture(Picture(world))
    both = {each.key: each.net for each in flows.table.holders}
    total = flows.table.total
    choose(flows, ways=NET)
    assert {each.key: pytest.approx(each.net, abs=1e-9) for each in flows.table.holders} == both
    assert flows.table.total < 0.5 * total


def test_a_period_is_found_out_exactly_a_moment_later(flows: FlowsView, world: Result, qtbot: QtBot) -> None:
    flows.show_picture(Picture(world))
    choose(flows, when=BETWEEN, between=[2025.0, 2032.0])
    period = period_of(world, 2025.0, 2032.0)
    expected = {each.stock: period.explain(each.stock).change for each in flows.table.holders if each.stock}

    def is_exact() -> bool:
        return all(abs(each.net - expected[each.stock]) < 1e-6 for each in flows.table.holders if each.stock)

    assert all(abs(each.net - expected[each.stock]) < 1e-3 for each in flows.table.holders if each.stock)
    qtbot.waitUntil(is_exact, timeout=60_000)


def test_bands_of_the_whole_run_add_up_to_what_came_of_it(flows: FlowsView, world: Result) -> None:
    flows.show_picture(Picture(world))
    choose(flows, when=WHOLE)
    for column, actor in enumerate(world.scenario.actors):
        change = float(world.shares[-1, column] - world.shares[0, column])
        assert flows.table.holder(f"share.{actor.name}").net == pytest.approx(change, abs=2e-3)


def test_moving_the_time_cursor_changes_the_flows_and_says_when(flows: FlowsView, world: Result) -> None:
    flows.set_time(2026.0)
    flows.show_picture(Picture(world))
    before = flows.table
    flows.set_time(2034.0)
    assert flows.table != before
    assert flows.sankey.table == flows.table
    assert "2034.0" in flows.data().header[-1]


def test_people_and_money_have_flows_of_their_own(flows: FlowsView, world: Result) -> None:
    flows.show_picture(Picture(world))
    choose(flows, what="people")
    assert [each.name for each in flows.table.holders][-1] == "Displaced"
    displaced = [each for each in flows.table.bands if each.flow == "displacement"]
    assert [(each.source, each.target) for each in displaced] == [("people.organisations", "people.displaced")]
    choose(flows, what="capital")
    assert {each.source for each in flows.table.bands} >= {"investors", "profits"}
    assert {each.target for each in flows.table.bands} >= {"used_up"}


def test_a_crowd_of_actors_is_shown_by_kind_until_the_user_wants_otherwise(flows: FlowsView, crowd: Result) -> None:
    flows.show_picture(Picture(crowd))
    assert [each.name for each in flows.table.holders] == ["Individuals", "Organisations", "Platforms"]
    nets = [each.net for each in flows.table.holders]
    flows.choices.together.buttons["actors"].click()
    assert len(flows.table.holders) == 24
    for kind, net in zip(Kind, nets, strict=True):
        members = [
            each.net
            for each, actor in zip(flows.table.holders, crowd.scenario.actors, strict=True)
            if actor.kind is kind
        ]
        assert sum(members) == pytest.approx(net, abs=1e-9)
    assert flows.state()["together"] == "actors"


@pytest.mark.parametrize("size", [(900, 520), (420, 360), (1400, 800)])
@pytest.mark.parametrize("state", [{}, {"ways": NET}, {"what": "people"}, {"what": "capital"}, {"when": WHOLE}])
def test_labels_never_overlap(flows: FlowsView, crowd: Result, size: tuple[int, int], state: dict[str, object]) -> None:
    flows.resize(*size)
    for together in ("actors", KINDS):
        choose(flows, **{**state, "together": together})
        flows.show_picture(Picture(crowd))
        labels = flows.sankey.labels
        assert labels
        for place, one in enumerate(labels):
            assert flows.sankey.rect().adjusted(-1, -1, 1, 1).contains(one.box)
            assert not any(one.box.adjusted(0, 1, 0, -1).intersects(other.box) for other in labels[place + 1 :])
        inside = [box for box, _ in flows.sankey.band_labels.values()]
        assert not any(a.intersects(b) for place, a in enumerate(inside) for b in inside[place + 1 :])


def test_the_same_flow_is_as_thick_at_any_time(flows: FlowsView, world: Result) -> None:
    flows.set_time(2024.0)
    flows.show_picture(Picture(world))
    scale = flows.sankey.bars.scale
    flows.set_time(2038.0)
    assert flows.sankey.bars.scale == pytest.approx(scale)
    heights = sum(bar.height() for bar in flows.sankey.bars.giving.values())
    assert heights == pytest.approx(flows.table.total * scale, rel=1e-6)


def test_a_click_on_a_band_asks_for_that_flow_and_on_a_bar_for_its_stock(
    flows: FlowsView, world: Result, qtbot: QtBot
) -> None:
    flows.set_time(2029.4)
    flows.show_picture(Picture(world))
    widest = flows.sankey.bars.shapes[0]
    x = widest.left.x() + 0.12 * (widest.right.x() - widest.left.x())
    place = flows.sankey.mapToScene(QPointF(x, widest.top_at(x) + widest.thickness / 2))
    with qtbot.waitSignal(flows.flow_chosen) as chosen:
        QTest.mouseClick(flows.canvas.viewport(), Qt.MouseButton.LeftButton, pos=flows.canvas.mapFromScene(place))
    assert chosen.args == list(widest.band.pair) == ["share.Organisations", "share.Platforms"]
    bar = flows.sankey.bars.taking["share.Individuals"]
    with qtbot.waitSignal(flows.stock_chosen) as stock:
        flows._click(flows.sankey.mapToScene(bar.center()))
    assert stock.args == ["share.Individuals"]


def test_bands_are_chosen_with_the_keyboard(flows: FlowsView, world: Result, qtbot: QtBot) -> None:
    flows.show_picture(Picture(world))
    flows.canvas.setFocus()
    QTest.keyClick(flows, Qt.Key.Key_Down)
    first = flows.sankey.chosen
    assert first is not None
    assert first.text in flows.canvas.accessibleDescription()
    QTest.keyClick(flows, Qt.Key.Key_Down)
    assert flows.sankey.chosen != first
    QTest.keyClick(flows, Qt.Key.Key_Up)
    with qtbot.waitSignal(flows.flow_chosen) as chosen:
        QTest.keyClick(flows, Qt.Key.Key_Return)
    assert chosen.args == list(first.pair)


def test_the_ledger_stacks_what_comes_above_zero_and_what_goes_below(flows: FlowsView, world: Result) -> None:
    flows.show_picture(Picture(world))
    flows.set_mode(LEDGER)
    flows.show_stock("share.Platforms")
    total = np.sum([each.values for each in flows.plot.bands.bands], axis=0)
    rate = np.gradient(100 * world.stocks["share.Platforms"].values, world.times)
    np.testing.assert_allclose(total[1:-1], rate[1:-1], atol=0.02)
    np.testing.assert_allclose(flows.plot.net.values[:, 0], total, atol=1e-9)
    low, high = flows.plot.bands.reach()
    assert low == pytest.approx(
        sum(min(0.0, each.values[np.argmin(each.values)]) for each in flows.plot.bands.bands), rel=0.3
    )
    assert high > 0 > low
    assert "From Organisations" in flows.plot.bands.labels
    assert "what comes and goes" in flows.title()


@pytest.mark.parametrize("stock", ["people.displaced", "capital.Platforms", "novelty.Individuals", "market"])
def test_any_stock_has_a_ledger(flows: FlowsView, world: Result, stock: str) -> None:
    flows.show_picture(Picture(world))
    choose(flows, mode=LEDGER, stock=stock)
    assert flows.choices.stock_name == stock
    assert flows.plot.bands.bands
    assert flows.data().header[0] == "time"


def test_the_legend_explains_what_has_no_label(flows: FlowsView, world: Result) -> None:
    flows.show_picture(Picture(world))
    choose(flows, mode=LEDGER, stock="share.Platforms")
    explained = {each.text for each in flows.legend_entries()} | set(flows.plot.bands.labels)
    assert explained == {each.name for each in flows.plot.bands.bands}
    choose(flows, mode=SANKEY)
    flows.set_time(2029.0)
    assert "Acquisition" in {each.text for each in flows.legend_entries()}


@pytest.mark.parametrize("state", [{}, {"when": WHOLE, "ways": NET}, {"mode": LEDGER, "stock": "share.Individuals"}])
def test_a_twin_shows_the_same_moment_with_the_same_choices(
    flows: FlowsView, world: Result, state: dict[str, object]
) -> None:
    flows.set_time(2031.3)
    choose(flows, **state)
    flows.show_picture(Picture(world))
    twin = flows.twin(DARK, flows.font())
    assert isinstance(twin, FlowsView)
    twin.lay_out(1200, 700)
    assert twin.title() == flows.title()
    assert [(each.key, each.amount) for each in twin.table.bands] == [
        (each.key, pytest.approx(each.amount)) for each in flows.table.bands
    ]
    assert twin.span == flows.span or flows.mode == LEDGER
    assert {each.name for each in twin.plot.bands.bands} == {each.name for each in flows.plot.bands.bands}
    twin.deleteLater()


def test_choices_are_kept_and_nonsense_is_left_alone(flows: FlowsView, world: Result) -> None:
    flows.show_picture(Picture(world))
    choose(flows, mode=LEDGER, what="people", when=BETWEEN, between=[2025.0, 2030.0], ways=NET, stock="market")
    kept = flows.state()
    other = flows.twin(LIGHT, flows.font())
    assert other.state() == kept
    other.deleteLater()
    flows.restore({"mode": 3, "when": "never", "between": "x", "ways": None, "stock": "share.Nobody"})
    assert flows.state() == {**kept, "together": None}


def test_what_is_off_says_so_in_words(flows: FlowsView, world: Result) -> None:
    still = solve(world.scenario.with_switches(people=False))
    flows.show_picture(Picture(still))
    choose(flows, what="people")
    assert not flows.table.bands
    assert not flows.sankey.labels


def test_nothing_moves_by_itself_where_less_motion_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHAREFLOW_REDUCE_MOTION", "1")
    assert motion.is_reduced()
    monkeypatch.setenv("SHAREFLOW_REDUCE_MOTION", "0")
    assert not motion.is_reduced()
    assert motion.SHORT <= 200


def test_between_two_times_bands_grow_and_shrink(
    flows: FlowsView, world: Result, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("SHAREFLOW_REDUCE_MOTION", "0")
    flows.set_time(2025.0)
    flows.show_picture(Picture(world))
    qtbot.wait(350)
    before = flows.sankey.table
    flows.set_time(2033.0)
    assert flows.sankey.table != flows.table
    qtbot.waitUntil(lambda: flows.sankey.table == flows.table, timeout=5_000)
    half = before.between(flows.table, 0.5)
    assert half.total == pytest.approx(0.5 * (before.total + flows.table.total))


def test_a_new_font_and_theme_reach_the_picture(flows: FlowsView, world: Result, qapp: QApplication) -> None:
    flows.show_picture(Picture(world))
    height = flows.sankey.labels[0].box.height()
    font = flows.font()
    font.setPixelSize(26)
    flows.setFont(font)
    qapp.sendEvent(flows, QEvent(QEvent.Type.FontChange))
    flows.set_theme(DARK)
    assert flows.sankey.labels[0].box.height() != height


def test_a_dragged_slider_is_followed(flows: FlowsView, world: Result) -> None:
    flows.set_time(2029.4)
    flows.show_picture(Picture(world))
    before = flows.table
    flows.set_dragging(True)
    flows.show_picture(Picture(solve(world.scenario.with_parameters(weight_network=0.9))))
    assert flows.table != before
    flows.set_dragging(False)


def test_in_a_run_of_another_length_the_period_stays_within(flows: FlowsView, world: Result) -> None:
    flows.show_picture(Picture(world))
    choose(flows, when=BETWEEN, between=[2035.0, 2043.0])
    flows.show_picture(Picture(solve(replace(world.scenario, horizon=10.0))))
    assert flows.span is not None
    assert flows.span.end <= 2033.0 + 1e-9
    choose(flows, when=MOMENT)
    assert flows.span.is_moment
