"""The views that are made of panels: earnings, capital, people and the stack."""

import time
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.scenario import Actor, Kind, Scenario
from gui.views.capital import CapitalView
from gui.views.earnings import EarningsView
from gui.views.indicators import IndicatorsView
from gui.views.money import Money
from gui.views.panel_plot import PanelPlot
from gui.views.panels_view import PanelsView
from gui.views.people import PeopleView
from gui.views.picture import Picture
from gui.views.stack import StackView
from tests.gui.views.conftest import Shown
from tests.gui.views.fake_result import fake_result

ALL: tuple[type[PanelsView], ...] = (IndicatorsView, EarningsView, CapitalView, PeopleView, StackView)
EACH = pytest.mark.parametrize("view_type", ALL)

MANY = Scenario(actors=tuple(Actor(f"Actor {each}", Kind(each % 3)) for each in range(24)))


def panel(view: PanelsView, name: str) -> PanelPlot:
    return next(each for each in view.panels if each.spec.id == name)


def made(shown: Shown, view_type: type[PanelsView]) -> PanelsView:
    view = shown(view_type)
    assert isinstance(view, view_type)
    return view


def on_line(plot: PanelPlot, column: int, year: float) -> QPointF:
    """A position of the scene on a line."""
    scale = plot.lines.scale_now()
    height = float(np.interp(year, plot.lines.times, plot.lines.values[:, column]))
    return plot.box.mapToScene(QPointF(scale.x_of(year), scale.y_of(height)))


@EACH
def test_every_line_of_the_default_world_has_values_of_the_engine(shown: Shown, view_type: type[PanelsView]) -> None:
    from engine import solve

    result = solve(Scenario())
    view = made(shown, view_type)
    view.show_picture(Picture(result))
    for plot in view.panels:
        assert plot.drawn, plot.spec.id
        assert np.isfinite(plot.lines.values).all(), plot.spec.id
        assert plot.remark.text == ""
        for line in plot.drawn:
            if line.compute is None:
                np.testing.assert_array_equal(line.values(result), result.output(line.output).values)


def test_incomes_per_head_begin_at_one_and_shares_of_people_fill_the_frame(shown: Shown) -> None:
    from engine import solve

    view = made(shown, PeopleView)
    view.show_picture(Picture(solve(Scenario())))
    np.testing.assert_allclose(panel(view, "income_of_people").lines.values[0], 1.0)
    area = panel(view, "people").area
    assert area is not None
    np.testing.assert_allclose(area.edges[:, -1], 1.0, atol=1e-9)
    assert panel(view, "people").box.viewRange()[1] == [0.0, 1.0]


def test_net_moves_are_what_goes_less_what_comes_back(shown: Shown) -> None:
    from engine import solve

    result = solve(Scenario())
    view = made(shown, PeopleView)
    view.show_picture(Picture(result))
    plot = panel(view, "moves")
    people = {work: result.stocks[f"people.{work}"].values for work in ("organisations", "displaced")}
    change = np.zeros(result.times.size)
    for column, line in enumerate(plot.drawn):
        _, source, target = line.output.split(".")
        sign = (target == "displaced") - (source == "displaced")
        change = change + sign * plot.lines.values[:, column]
    expected = np.gradient(people["displaced"], result.times)
    np.testing.assert_allclose(change[5:-5], expected[5:-5], atol=2e-4)


@EACH
def test_a_view_is_made_quickly_and_its_panels_only_when_there_is_a_picture(
    qapp: QApplication, view_type: type[PanelsView]
) -> None:
    view_type().deleteLater()
    start = time.perf_counter()
    view = view_type()
    assert time.perf_counter() - start < 0.06
    assert view.panels == ()
    view.show_picture(Picture(fake_result()))
    assert len(view.panels) == len(view.specs)
    view.deleteLater()


@EACH
def test_panels_whose_mechanism_is_off_say_so(shown: Shown, view_type: type[PanelsView]) -> None:
    result = fake_result()
    off = dict.fromkeys(result.scenario.switches, False)
    view = made(shown, view_type)
    view.show_picture(Picture(replace(result, scenario=result.scenario.with_switches(**off))))
    view.set_cursor(2030.0)
    view.grab()
    for plot in view.panels:
        says = plot.remark.text == "switched off in this world"
        assert says == (plot.spec.mechanism is not None)
        assert bool(plot.drawn) != says


def test_a_click_on_a_line_asks_about_its_stock(shown: Shown, qtbot: QtBot) -> None:
    view = made(shown, CapitalView)
    view.show_picture(Picture(fake_result()))
    view.grab()
    with qtbot.waitSignal(view.stock_chosen) as chosen, qtbot.assertNotEmitted(view.time_chosen):
        view._click(on_line(panel(view, "capital"), 2, 2035.0))
    assert chosen.args == ["capital.Platforms"]


def test_a_click_beside_the_lines_moves_the_time_cursor(shown: Shown, qtbot: QtBot) -> None:
    view = made(shown, CapitalView)
    view.show_picture(Picture(fake_result()))
    view.grab()
    plot = panel(view, "capital")
    below = on_line(plot, 0, 2035.0) + QPointF(0.0, 20.0)
    with qtbot.waitSignal(view.time_chosen) as chosen, qtbot.assertNotEmitted(view.stock_chosen):
        view._click(below)
    assert chosen.args == [pytest.approx(2035.0)]


def test_a_click_on_a_label_at_the_end_asks_about_the_stock_of_its_line(shown: Shown, qtbot: QtBot) -> None:
    view = made(shown, CapitalView)
    view.show_picture(Picture(fake_result()))
    view.grab()
    labels = panel(view, "capital").end_labels
    names = [each.name for each in labels.shown()]
    centre = labels.mapToScene(labels.boxes()[names.index("Organisations")].center())
    with qtbot.waitSignal(view.stock_chosen) as chosen:
        view._click(centre)
    assert chosen.args == ["capital.Organisations"]


def test_a_band_of_people_is_asked_about_where_it_is(shown: Shown, qtbot: QtBot) -> None:
    view = made(shown, PeopleView)
    view.show_picture(Picture(fake_result()))
    view.grab()
    frame = panel(view, "people").frame()
    with qtbot.waitSignal(view.stock_chosen) as chosen:
        view._click(QPointF(frame.center().x(), frame.bottom() - 4))
    assert chosen.args == ["people.independent"]


def test_the_arrow_keys_go_through_the_stocks_and_through_time(shown: Shown, qtbot: QtBot) -> None:
    view = made(shown, StackView)
    view.show_picture(Picture(fake_result()))
    chosen: list[str] = []
    view.stock_chosen.connect(chosen.append)
    for _ in range(2):
        qtbot.keyClick(view.canvas, Qt.Key.Key_Up)
    assert chosen == ["stack.infrastructure", "stack.framework"]
    with qtbot.waitSignal(view.time_chosen) as moved:
        qtbot.keyClick(view.canvas, Qt.Key.Key_Left)
    assert moved.args == [pytest.approx(2042.8)]


def test_the_legend_hides_the_lines_of_an_actor_and_those_of_a_kind_with_its_last(shown: Shown, qtbot: QtBot) -> None:
    view = made(shown, EarningsView)
    view.show_picture(Picture(fake_result()))
    qtbot.mouseClick(view.legend.chips["Platforms"], Qt.MouseButton.LeftButton)
    assert [each.actor for each in panel(view, "complexity").drawn] == ["Individuals", "Organisations"]
    assert [each.kind for each in panel(view, "margin").drawn] == [Kind.INDIVIDUAL, Kind.ORGANISATION]
    state = view.state()
    other = made(shown, EarningsView)
    other.restore(state)
    other.show_picture(Picture(fake_result()))
    assert len(panel(other, "complexity").drawn) == 2
    for name in ("Individuals", "Organisations"):
        view.set_actor_shown(name, False)
    view.grab()
    assert panel(view, "complexity").remark.text == "hidden in the legend"


def test_views_without_lines_of_actors_have_no_legend(shown: Shown) -> None:
    view = made(shown, StackView)
    view.show_picture(Picture(fake_result()))
    assert view.legend.isHidden()
    assert view.legend_entries() == ()


def test_of_many_actors_those_that_cannot_be_labelled_are_explained_on_paper(shown: Shown) -> None:
    view = made(shown, CapitalView)
    view.show_picture(Picture(fake_result(MANY)))
    view.grab()
    labels = panel(view, "capital").end_labels
    assert labels.shown()[-1].text.startswith("+ ")
    explained = {each.text for each in view.legend_entries()}
    assert explained | labels.names_written() >= {each.name for each in MANY.actors}
    colours = {each.colour.name() for each in panel(view, "capital").lines.styles}
    assert len(colours) >= 20


def test_sums_are_in_the_currency_where_it_is_known(shown: Shown) -> None:
    view = made(shown, CapitalView)
    view.show_picture(Picture(fake_result(), money=Money("USD", 2e9)))
    plot = panel(view, "capital")
    assert plot.caption.text == "Capital USD"
    assert any("billion" in each.text for each in plot.value_axis.ticks_now())
    view.show_picture(Picture(fake_result()))
    assert plot.caption.text == "Capital of the market at the start"
    assert all(each.text.endswith("%") for each in plot.value_axis.ticks_now())


@EACH
def test_captions_names_and_readings_are_in_the_language_of_the_window(
    qapp: QApplication, shown: Shown, view_type: type[PanelsView]
) -> None:
    view = made(shown, view_type)
    view.show_picture(Picture(fake_result()))
    view.set_language("zh_CN")
    names = {name for plot in view.panels for name in plot.names}
    assert names.isdisjoint({"Individuals", "Organisations", "Platforms"})
    header = view.data().header
    assert len(header) == len(set(header)) > 1


def test_only_panels_in_sight_are_drawn_while_a_slider_is_dragged(shown: Shown, qtbot: QtBot) -> None:
    view = made(shown, IndicatorsView)
    view.resize(420, 300)
    view.show_picture(Picture(fake_result()))
    view.grab()
    view.set_dragging(True)
    late = fake_result(shift=3)
    view.show_picture(Picture(late))
    first, last = view._order[0], view._order[-1]
    np.testing.assert_allclose(10 ** first.lines.values[:, 0], late.indicators[first.drawn[0].output].values)
    assert not np.allclose(last.lines.values[:, 0], last.drawn[0].values(late))
    bar = view.scroll_area.verticalScrollBar()
    bar.setValue(bar.maximum())
    np.testing.assert_allclose(last.lines.values[:, 0], last.drawn[0].values(late))
    view.set_dragging(False)
    for plot in view.panels:
        np.testing.assert_allclose(plot.lines.values, plot.heights(late))


def test_page_keys_still_scroll(shown: Shown) -> None:
    view = made(shown, IndicatorsView)
    view.resize(420, 300)
    view.show_picture(Picture(fake_result()))
    view.grab()
    down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.scroll_area, down)
    assert view.scroll_area.verticalScrollBar().value() > 0
