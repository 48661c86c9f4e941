"""Baseline, overlays and fan are drawn with every curve over time, and explained in words."""

from types import MappingProxyType

import numpy as np
import pytest
from pyqtgraph.functions import ndarray_from_qpolygonf
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from engine.scenario import Actor, Kind, Scenario
from gui.theme import DARK, LIGHT, Theme
from gui.views.capital import CapitalView
from gui.views.fan import Fan, quantiles
from gui.views.fan_shade import MOST_SHADED, quick_bands, stacked_bands
from gui.views.indicators import IndicatorsView
from gui.views.market import LINES, STACKED, MarketView
from gui.views.people import PeopleView
from gui.views.picture import Picture
from tests.gui.views.conftest import Shown
from tests.gui.views.fake_result import FakeResult, fake_result

OPEN = Scenario(id="open", name="Open models · 开放模型")
SLOW = Scenario(id="slow", name="Slow AI")
MANY = Scenario(actors=tuple(Actor(f"Actor {each}", Kind(each % 3)) for each in range(24)))


def fan_of(runs: int = 40, scenario: Scenario | None = None) -> Fan:
    """A fan of results that are early or late by up to three years."""
    results = [fake_result(scenario, shift=each) for each in np.linspace(-3.0, 3.0, runs)]
    names = [f"share.{each.name}" for each in results[0].scenario.actors] + list(results[0].indicators)
    samples = {name: np.stack([each.output(name).values[::10] for each in results]) for name in names}
    return Fan(results[0].times[::10], MappingProxyType(samples), 0.5)


def overlays() -> tuple[FakeResult, ...]:
    return fake_result(OPEN, shift=2.0), fake_result(SLOW, shift=4.0)


@pytest.fixture
def market(shown: Shown) -> MarketView:
    view = shown(MarketView)
    assert isinstance(view, MarketView)
    return view


def test_quick_quantiles_are_those_of_numpy() -> None:
    samples = np.random.default_rng(3).random((97, 11))
    np.testing.assert_allclose(quick_bands(samples), quantiles(samples))
    infinite = np.where(samples > 0.9, np.inf, samples)
    assert not np.isnan(quick_bands(infinite)).any()


def test_the_fan_of_a_stack_is_that_of_sums_in_the_same_world() -> None:
    rng = np.random.default_rng(5)
    one = rng.random((200, 3))
    fan = Fan(np.arange(3.0), MappingProxyType({"share.A": one, "share.B": 1.0 - one}), 0.5)
    below, top = stacked_bands(fan, ["share.A", "share.B"])
    np.testing.assert_allclose(below, quantiles(one))
    assert top is None, "the whole is the same in every world"
    (other, _) = stacked_bands(fan, ["share.B", "share.A"])
    np.testing.assert_allclose(other, quantiles(1.0 - one))


def test_overlays_have_the_colours_of_the_lines_and_dashes_of_their_own(market: MarketView) -> None:
    market.set_mode(LINES)
    market.show_picture(Picture(fake_result(), overlays=overlays()))
    first, second = market.others.overlays.lines
    for drawn, run in zip((first, second), overlays(), strict=True):
        np.testing.assert_allclose(drawn.values, run.shares)
        assert [each.colour for each in drawn.styles] == [each.colour for each in market.lines.styles]
    patterns = {first.styles[0].dashes, second.styles[0].dashes, market.ghost.styles[0].dashes}
    assert len(patterns) == 3
    assert () not in patterns


def test_in_the_stack_overlays_are_the_tops_of_the_bands_shown(market: MarketView) -> None:
    market.show_picture(Picture(fake_result(), overlays=overlays()))
    market.set_actor_shown("Organisations", False)
    run = overlays()[0]
    np.testing.assert_allclose(market.others.overlays.lines[0].values, run.shares[:, :1])


def test_an_overlay_with_other_actors_shows_those_it_has(market: MarketView) -> None:
    other = fake_result(Scenario(id="x", actors=(Actor("Platforms", Kind.PLATFORM), Actor("New", Kind.INDIVIDUAL))))
    market.set_mode(LINES)
    market.show_picture(Picture(fake_result(), overlays=(other,)))
    market.grab()
    drawn = market.others.overlays.lines[0].values
    assert np.isnan(drawn[:, :2]).all()
    np.testing.assert_allclose(drawn[:, 2], other.shares[:, 0])


@pytest.mark.parametrize("mode", [STACKED, LINES])
def test_each_overlay_is_named_once_at_its_end_and_in_the_key(market: MarketView, mode: str) -> None:
    market.set_mode(mode)
    market.show_picture(Picture(fake_result(), overlays=overlays()))
    names = [each.name for each in market.plot.end_labels.labels if each.dashes]
    assert names == ["Open models", "Slow AI"]
    key = {each.text: each.dashes for each in market.key_line.entries}
    assert key["Open models"] == next(each.dashes for each in market.plot.end_labels.labels if each.name in key)
    assert key["Default world"] == ()
    market.set_language("zh_CN")
    assert "开放模型" in [each.text for each in market.key_line.entries]


def test_the_key_takes_no_room_without_anything_to_explain(market: MarketView, qtbot: QtBot) -> None:
    market.show_picture(Picture(fake_result()))
    assert market.key_line.height_now == 0
    qtbot.waitUntil(lambda: market.plot.geometry().top() == 8)
    market.show_picture(Picture(fake_result(), baseline=fake_result(shift=1.0)))
    assert [each.text for each in market.key_line.entries] == ["before the changes"]
    qtbot.waitUntil(lambda: market.plot.geometry().top() == 16 + market.key_line.height_now)
    market.show_picture(Picture(fake_result(), baseline=fake_result(SLOW)))
    assert [each.text for each in market.key_line.entries] == ["baseline: Slow AI"]


def test_the_key_wraps_where_it_is_narrow_and_is_on_paper_too(market: MarketView) -> None:
    picture = Picture(fake_result(), baseline=fake_result(shift=1.0), overlays=overlays(), fan=fan_of())
    market.show_picture(picture)
    one = market.key_line.height_now
    market.resize(360, 420)
    market.grab()
    rows = {row for _, _, row in market.key_line.places(market.key_line.size().width())}
    assert len(rows) > 1
    assert market.key_line.height_now > one
    metrics = QFontMetricsF(market.plot.small_font)
    for entry, x, _ in market.key_line.places(market.key_line.size().width()):
        assert x + metrics.horizontalAdvance(entry.text) <= market.key_line.size().width() or x == 0
    twin = market.twin(LIGHT, market.text_font())
    twin.lay_out(700.0, 400.0)
    assert isinstance(twin, MarketView)
    assert [each.text for each in twin.key_line.entries] == [each.text for each in market.key_line.entries]
    assert twin.key_line.isVisible()
    twin.deleteLater()


def test_the_bands_of_the_fan_are_drawn_where_its_quantiles_are(market: MarketView) -> None:
    fan = fan_of()
    market.set_mode(LINES)
    market.show_picture(Picture(fake_result(), fan=fan))
    shade = market.others.shade
    scale = shade.scale_now()
    outer, inner = shade.bands.polygons(scale)[2]
    band = quantiles(fan.samples["share.Platforms"])
    for polygon, (lower, upper) in ((outer, (0, 4)), (inner, (1, 3))):
        points = ndarray_from_qpolygonf(polygon)
        half = len(points) // 2
        tops = [scale.value_at(each) for each in points[:half, 1]]
        bottoms = [scale.value_at(each) for each in points[half:, 1]][::-1]
        np.testing.assert_allclose(tops, band[upper], atol=1e-9)
        np.testing.assert_allclose(bottoms, band[lower], atol=1e-9)


def test_the_fan_of_the_stack_follows_hidden_actors(market: MarketView) -> None:
    fan = fan_of()
    market.show_picture(Picture(fake_result(), fan=fan))
    np.testing.assert_allclose(market.area.fan[0], quantiles(fan.samples["share.Individuals"]))
    assert market.area.fan[2] is None
    market.set_actor_shown("Individuals", False)
    np.testing.assert_allclose(market.area.fan[0], quantiles(fan.samples["share.Organisations"]))


def test_a_fan_of_a_moment_ago_stays_while_a_slider_is_dragged(market: MarketView) -> None:
    fan = fan_of()
    market.set_dragging(True)
    market.show_picture(Picture(fake_result(), fan=fan))
    before = market.area.fan
    market.show_picture(Picture(fake_result(shift=1.0), fan=fan))
    assert market.area.fan is before
    market.show_picture(Picture(fake_result(shift=1.0)))
    assert market.area.fan == ()


def test_of_many_lines_only_those_that_weigh_most_are_shaded(market: MarketView) -> None:
    market.set_mode(LINES)
    market.show_picture(Picture(fake_result(MANY), fan=fan_of(10, MANY)))
    market.grab()
    shaded = [place for place, each in enumerate(market.others.shade.bands.values) if each is not None]
    ends = fake_result(MANY).shares[-1]
    assert sorted(shaded) == sorted(np.argsort(-ends)[:MOST_SHADED].tolist())


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_shade_can_be_seen_and_is_darker_inside(market: MarketView, theme: Theme) -> None:
    market.set_theme(theme)
    market.set_mode(LINES)
    market.show_picture(Picture(fake_result(), fan=fan_of()))
    image = market.canvas.grab().toImage()
    plot, shade = market.plot, market.others.shade
    band = shade.bands.values[2]
    assert band is not None
    scale = shade.scale_now()
    row = 20
    x = scale.x_of(fan_of().times[row])
    inside = plot.box.mapToScene(x, scale.y_of((band[3, row] + band[1, row]) / 2 + (band[3, row] - band[1, row]) / 4))
    beyond = plot.box.mapToScene(x, scale.y_of((band[4, row] + band[3, row]) / 2))
    colours = [image.pixelColor(each.toPoint()).lightness() for each in (inside, beyond)]
    paper = image.pixelColor(2, 2).lightness()
    assert abs(colours[0] - paper) > abs(colours[1] - paper) > 2


def test_panels_draw_overlays_and_fan_on_their_own_axes(shown: Shown) -> None:
    view = shown(IndicatorsView)
    assert isinstance(view, IndicatorsView)
    fan = fan_of()
    view.show_picture(Picture(fake_result(), overlays=overlays(), fan=fan))
    view.grab()
    plot = view.panels[0]
    assert plot.spec.id == "copy_time"
    drawn = plot.others.overlays.lines[0].values[:, 0]
    np.testing.assert_allclose(10**drawn, overlays()[0].indicators["indicator.copy_time.individuals"].values)
    band = plot.others.shade.bands.values[0]
    np.testing.assert_allclose(10**band, quantiles(fan.samples["indicator.copy_time.individuals"]), rtol=1e-9)
    bottom, top = plot.box.viewRange()[1]
    assert bottom <= np.min(band)
    assert top >= np.max(band)
    assert [each.name for each in plot.end_labels.labels if each.dashes] == ["Open models", "Slow AI"]


def test_a_stacked_panel_has_the_fan_of_its_tops(shown: Shown) -> None:
    view = shown(PeopleView)
    assert isinstance(view, PeopleView)
    fan = fan_of()
    view.show_picture(Picture(fake_result(), overlays=overlays(), fan=fan))
    view.grab()
    area = view.panels[0].area
    assert area is not None
    together = fan.samples["indicator.people.independent"] + fan.samples["indicator.people.organisations"]
    np.testing.assert_allclose(area.fan[1], quantiles(together))
    tops = view.panels[0].others.overlays.lines[0].values
    works = ("independent", "organisations", "dependent")
    parts = [overlays()[0].stocks[f"people.{each}"].values for each in works]
    np.testing.assert_allclose(tops, np.cumsum(np.stack(parts, axis=1), axis=1))


@pytest.mark.parametrize("view_type", [MarketView, IndicatorsView, CapitalView])
def test_the_table_has_the_overlays_and_the_quantiles_of_the_fan(shown: Shown, view_type: type[MarketView]) -> None:
    view = shown(view_type)
    view.show_picture(Picture(fake_result(), overlays=overlays(), fan=fan_of()))
    table = view.data()
    assert any(each.endswith(" · Open models") for each in table.header)
    assert sum(each.endswith("(95\u202f%)") for each in table.header) > 0
    column = next(place for place, each in enumerate(table.header) if each.endswith("(50\u202f%)"))
    assert sum(row[column] is not None for row in table.rows) == fan_of().times.size


def test_a_click_on_a_band_asks_about_its_share_and_moves_the_time(market: MarketView, qtbot: QtBot) -> None:
    market.show_picture(Picture(fake_result()))
    frame = market.plot.frame()
    position = frame.bottomLeft()
    position.setX(frame.center().x())
    position.setY(frame.bottom() - 3)
    with qtbot.waitSignals([market.stock_chosen, market.time_chosen]), qtbot.waitSignal(market.stock_chosen) as chosen:
        market._click(position)
    assert chosen.args == ["share.Individuals"]
    assert market.time == pytest.approx(2033.0, abs=0.05)
    market.set_actor_shown("Individuals", False)
    with qtbot.waitSignal(market.stock_chosen) as chosen:
        market._click(position)
    assert chosen.args == ["share.Organisations"]


def test_the_arrow_keys_go_through_the_actors(market: MarketView, qtbot: QtBot) -> None:
    market.show_picture(Picture(fake_result()))
    chosen: list[str] = []
    market.stock_chosen.connect(chosen.append)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(market, key)
    assert chosen == ["share.Individuals", "share.Organisations", "share.Individuals", "share.Platforms"]


@pytest.mark.parametrize("at", [2024.0, 2029.0, 2033.0, 2041.0])
def test_the_panel_of_readings_covers_no_boundary_where_there_is_room(market: MarketView, at: float) -> None:
    market.resize(1100, 700)
    market.show_picture(Picture(fake_result()))
    market.set_cursor(at)
    market.grab()
    reading = market.plot.reading
    scale = reading.scale_now()
    box = reading.panel_box(scale.x_of(at), 150.0, 70.0, scale)
    assert not box.adjusted(-4, 0, 4, 0).contains(scale.x_of(at), box.center().y())
    assert QRectF(0, 0, scale.width, scale.height).contains(box)
    edges = market.area.edges[:, 1:-1]
    covered = [
        (time, edge)
        for time, row in zip(fake_result().times, edges, strict=True)
        for edge in row
        if box.contains(scale.x_of(time), scale.y_of(edge))
    ]
    assert covered == []


def test_values_read_at_the_time_cursor_leave_its_line_in_sight(market: MarketView) -> None:
    market.show_picture(Picture(fake_result()))
    market.set_time(2030.0)
    assert market.plot.reading.is_at_rest
    assert market.plot.reading.heading == "2030.0"
    market.set_cursor(2035.0)
    assert not market.plot.reading.is_at_rest
    assert market.plot.reading.heading == "2035.0"
    market.set_cursor(None)
    market.set_time(2043.0)
    assert market.plot.reading.heading == "", "the labels at the ends say it"


def test_of_many_shares_read_the_largest_are_named_and_the_others_counted(market: MarketView) -> None:
    market.resize(700, 360)
    market.show_picture(Picture(fake_result(MANY)))
    market.set_cursor(2030.0)
    market.grab()
    readings = market.plot.reading.readings
    assert len(readings) < 24
    assert readings[-1].name == f"+ {24 - len(readings) + 1} more"
    kept = {each.name for each in readings[:-1]}
    result = fake_result(MANY)
    shares = {
        actor.name: float(np.interp(2030.0, result.times, result.shares[:, place]))
        for place, actor in enumerate(MANY.actors)
    }
    assert min(shares[each] for each in kept) >= max(value for name, value in shares.items() if name not in kept)


def test_nothing_is_left_of_overlays_that_are_gone(market: MarketView) -> None:
    market.show_picture(Picture(fake_result(), overlays=overlays(), fan=fan_of()))
    market.show_picture(Picture(fake_result(shift=1.0)))
    market.grab()
    assert market.others.overlays.runs == ()
    assert market.others.overlays.lines == ()
    assert market.key_line.entries == ()
    assert not [each for each in market.plot.end_labels.labels if each.dashes]


def test_the_name_of_an_overlay_has_room_as_soon_as_there_is_one(market: MarketView) -> None:
    long = fake_result(Scenario(id="long", name="A world with a fairly long name"), shift=4.0)
    market.show_picture(Picture(fake_result()))
    before = market.plot.end_labels.fixedWidth
    market.show_picture(Picture(fake_result(), overlays=(long,)))
    assert market.plot.end_labels.fixedWidth > before


def test_with_everybody_hidden_the_market_says_what_to_do(market: MarketView) -> None:
    market.show_picture(Picture(fake_result(), overlays=overlays(), fan=fan_of()))
    for actor in Scenario().actors:
        market.set_actor_shown(actor.name, False)
    market.set_mode(LINES)
    market.set_cursor(2030.0)
    market.grab()
    assert market.remark.text.startswith("Everybody is hidden")
    market.set_actor_shown("Platforms", True)
    assert market.remark.text == ""
