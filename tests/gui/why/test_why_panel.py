"""The why panel says what changed a stock, adds it up, and leads to equation, parameter and reference."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from engine import Actor, Kind, Result, Scenario, solve
from engine.explanation import moment_of, period_of
from engine.project import Project
from gui.appearance import Appearance
from gui.document import Document
from gui.preferences import Preferences
from gui.time_cursor import TimeCursor
from gui.translation import Translation
from gui.why import WhyPanel
from gui.why.rows import ENTRY, HEADING, SUM, Row
from gui.why.stock_choice import StockChoice
from gui.why.subjects import FLOWS, REASONS

WAIT = 60_000


@pytest.fixture(scope="module")
def world() -> Result:
    return solve(Scenario())


@pytest.fixture
def cursor() -> TimeCursor:
    cursor = TimeCursor()
    cursor.set_span(2023.0, 2043.0, 0.05)
    cursor.move(2029.4)
    return cursor


OpenPanel = Callable[..., WhyPanel]


@pytest.fixture
def open_panel(qapp: QApplication, qtbot: QtBot, tmp_path: Path, cursor: TimeCursor) -> Iterator[OpenPanel]:
    made: list[WhyPanel] = []

    def open_one(result: Result | None, *, scale: int = 100, language: str = "en", theme: str = "light") -> WhyPanel:
        preferences = Preferences(tmp_path / "settings.ini")
        preferences.set_language("zh_CN" if language == "zh_CN" else "en")
        preferences.set_font_scale(scale)
        preferences.set_theme("dark" if theme == "dark" else "light")
        appearance = Appearance(qapp, preferences)
        appearance.apply()
        scenario = result.scenario if result is not None else Scenario()
        panel = WhyPanel(Document(Project(scenarios=(scenario,))), preferences, appearance, cursor)
        made.append(panel)
        panel.resize(320, 760)
        panel.show()
        qtbot.waitExposed(panel)
        panel.show_result(result)
        if result is not None:
            qtbot.waitUntil(lambda: panel.answer is not None, timeout=WAIT)
        return panel

    yield open_one
    for panel in made:
        assert panel.stop()
        panel.close()
        panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")


def wait_for(panel: WhyPanel, qtbot: QtBot, stock: str, loser: str | None = None) -> None:
    def is_there() -> bool:
        answer = panel.answer
        return answer is not None and (answer.question.stock, answer.question.loser) == (stock, loser)

    qtbot.waitUntil(is_there, timeout=WAIT)


def entries(panel: WhyPanel, heading: int) -> tuple[Row, ...]:
    return [each for each in panel.tree.rows if each.part == HEADING][heading].children


def choose(panel: WhyPanel, *place: int) -> None:
    """Stand on a line and press Return."""
    item = panel.tree.topLevelItem(place[0])
    assert item is not None
    for each in place[1:]:
        item = item.child(each)
    panel.tree.setCurrentItem(item)
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)


def test_without_a_run_it_says_what_to_do(open_panel: OpenPanel) -> None:
    panel = open_panel(None)
    assert "first run is computed" in panel.words.text()
    assert not panel.stock.isEnabled()


def test_the_share_that_changes_most_is_explained_first_at_the_time_cursor(
    open_panel: OpenPanel, world: Result
) -> None:
    panel = open_panel(world)
    assert panel.explained == ("share.Platforms", None)
    change = moment_of(world, 2029.4).explain("share.Platforms").change
    assert panel.change.text() == f"+{100 * change:.1f} points a year"
    assert panel.subject.text() == "Platforms"
    assert panel.modes.buttons["moment"].text() == "At 2029.4"


@pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard$")
def test_the_choice_opens_at_the_first_click_and_forgets_what_was_only_typed(
    open_panel: OpenPanel, world: Result, qtbot: QtBot
) -> None:
    panel = open_panel(world)
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    box = panel.findChild(StockChoice)
    assert box is not None
    field, completer = box.lineEdit(), box.completer()
    assert field is not None
    assert completer is not None
    shown = field.text()
    panel.findChildren(QAbstractButton)[0].setFocus()
    box.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert completer.popup().isVisible()
    assert completer.completionCount() == box.count()
    assert field.selectedText() == shown
    completer.popup().hide()
    field.setText("nothing of that name")
    field.editingFinished.emit()
    assert field.text() == shown


def test_the_ledger_and_the_reasons_add_up(open_panel: OpenPanel, world: Result) -> None:
    panel = open_panel(world)
    assert panel.answer is not None
    change = panel.answer.explanation.change
    for heading in (0, 1):
        rows = entries(panel, heading)
        assert sum(each.amount or 0.0 for each in rows) == pytest.approx(change, abs=1e-9)
        sizes = [abs(each.amount or 0.0) for each in rows]
        assert sizes == sorted(sizes, reverse=True)
        for each in rows:
            if each.children:
                parts = sum(child.amount or 0.0 for child in each.children)
                assert parts == pytest.approx(each.amount, abs=1e-12)
    sums = [each for each in panel.tree.rows if each.part == SUM]
    assert [each.amount for each in sums] == pytest.approx([change, change], abs=1e-9)


def test_a_remainder_is_shown_only_where_it_matters(open_panel: OpenPanel, qtbot: QtBot) -> None:
    rough = solve(Scenario(tolerance=1e-3, step=0.5).with_parameters(trend_following=2.4))
    panel = open_panel(rough)
    assert all(each.part != "remainder" for each in panel.tree.rows)
    panel.explain("overvaluation")
    panel.set_period(2023.0, 2043.0)
    qtbot.waitUntil(lambda: panel.answer is not None and not panel.answer.question.is_moment, timeout=WAIT)
    assert panel.answer is not None
    left = [each.amount for each in panel.tree.rows if each.part == "remainder"]
    is_large = abs(panel.answer.explanation.remainder) > 5e-4 * abs(panel.answer.explanation.flows[0].amount)
    assert left == ([panel.answer.explanation.remainder] if is_large else [])


def test_it_follows_the_time_cursor_and_a_new_run(
    open_panel: OpenPanel, world: Result, cursor: TimeCursor, qtbot: QtBot
) -> None:
    panel = open_panel(world)
    before = panel.change.text()
    cursor.move(2034.0)
    qtbot.waitUntil(lambda: panel.answer is not None and panel.answer.question.start == 2034.0, timeout=WAIT)
    assert panel.change.text() != before
    assert panel.modes.buttons["moment"].text() == "At 2034.0"
    other = solve(world.scenario.with_parameters(weight_network=0.9))
    panel.show_result(other)
    qtbot.waitUntil(lambda: panel.answer is not None and panel.answer.question.result is other, timeout=WAIT)


def test_a_period_is_explained_with_its_own_unit(open_panel: OpenPanel, world: Result, qtbot: QtBot) -> None:
    panel = open_panel(world)
    panel.modes.buttons["period"].click()
    panel.since.setValue(2025.0)
    panel.until.setValue(2032.0)

    def is_explained() -> bool:
        return panel.answer is not None and (panel.answer.question.start, panel.answer.question.end) == (2025.0, 2032.0)

    qtbot.waitUntil(is_explained, timeout=WAIT)
    change = period_of(world, 2025.0, 2032.0).explain("share.Platforms").change
    assert panel.change.text() == f"+{100 * change:.1f} points"


def test_a_flow_between_two_says_why_customers_switched(open_panel: OpenPanel, world: Result, qtbot: QtBot) -> None:
    panel = open_panel(world)
    panel.explain_flow("share.Organisations", "share.Platforms")
    wait_for(panel, qtbot, "share.Platforms", "share.Organisations")
    assert panel.subject.text() == "Organisations → Platforms"
    switched, terms = moment_of(world, 2029.4).explain_switching("share.Organisations", "share.Platforms")
    assert sum(each.amount or 0.0 for each in entries(panel, 1)) == pytest.approx(switched, abs=1e-12)
    assert terms
    panel.back.click()
    wait_for(panel, qtbot, "share.Platforms")


def test_a_line_leads_from_one_explanation_to_another(open_panel: OpenPanel, world: Result, qtbot: QtBot) -> None:
    panel = open_panel(world)
    links = [place for place, each in enumerate(entries(panel, 0)[0].children) if each.is_link]
    item = panel.tree.topLevelItem(0)
    assert item is not None
    item.child(0).setExpanded(True)
    choose(panel, 0, 0, links[0])
    wait_for(panel, qtbot, "share.Platforms", "share.Organisations")
    panel.explain("people.displaced")
    wait_for(panel, qtbot, "people.displaced")
    choose(panel, 0, 0, len(entries(panel, 0)[0].children) - 1)
    wait_for(panel, qtbot, "people.organisations")


def test_a_line_opens_its_equation_its_parameters_and_their_evidence(
    open_panel: OpenPanel, world: Result, qtbot: QtBot
) -> None:
    panel = open_panel(world)
    assert panel.details.isHidden()
    choose(panel, 2, 0)
    assert panel.details.isVisible()
    shown = panel.details.equations.toPlainText()
    assert "Utility of its offer" in shown
    assert "ln(1 + Vp)" in shown
    assert "weight_bundling" in panel.details.rows
    assert "weight_fee" not in panel.details.rows
    line = panel.details.rows["weight_novelty"]
    assert f"= {world.scenario.parameters['weight_novelty']:g}" in line.value.text().replace("<b>", "")
    with qtbot.waitSignal(panel.parameter_chosen) as chosen:
        QTest.mouseClick(line.link, Qt.MouseButton.LeftButton)
    assert chosen.args == ["weight_novelty"]
    with qtbot.waitSignal(panel.reference_asked) as asked:
        panel.details.reference.click()
    assert asked.args == ["innovation"]
    panel.details.equations.setFocus()
    panel.details.close_button.click()
    assert panel.details.isHidden()


def test_a_number_changed_in_this_world_is_marked(open_panel: OpenPanel, world: Result) -> None:
    changed = solve(world.scenario.with_parameters(weight_novelty=2.5))
    panel = open_panel(changed)
    choose(panel, 2, 0)
    value = panel.details.rows["weight_novelty"].value
    assert "<b>2.5" in value.text()
    assert "default" in value.toolTip()


@pytest.mark.parametrize(
    "stock",
    [
        "capital.Platforms",
        "complexity.Individuals",
        "novelty.Organisations",
        "stack.model",
        "ventures.individuals.product",
    ],
)
def test_every_flow_of_every_stock_has_an_equation(
    open_panel: OpenPanel, world: Result, qtbot: QtBot, stock: str
) -> None:
    panel = open_panel(world)
    panel.explain(stock)
    wait_for(panel, qtbot, stock)
    waiting = list(entries(panel, 0))
    subjects = []
    while waiting:
        row = waiting.pop()
        waiting += row.children
        if row.part == ENTRY and not row.children and not row.is_link:
            subjects.append(row.subject)
    assert subjects
    assert panel.answer is not None
    for subject in subjects:
        assert subject is not None
        assert all(key in panel.answer.equations for key in subject.equations)


def test_every_subject_names_equations_that_exist(open_panel: OpenPanel, world: Result) -> None:
    panel = open_panel(world)
    assert panel.answer is not None
    for subject in (*FLOWS.values(), *REASONS.values()):
        assert subject.equations
        assert set(subject.equations) <= set(panel.answer.equations)
    assert {term.name for term in panel.answer.explanation.terms} <= set(REASONS)


def test_it_is_copied_as_a_table(open_panel: OpenPanel, world: Result, qapp: QApplication) -> None:
    panel = open_panel(world)
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = qapp.clipboard().text().splitlines()
    assert lines[0] == "Why Platforms changes\tpoints a year"
    organisations = next(line for line in lines if line.strip().startswith("From Organisations"))
    assert float(organisations.split("\t")[1]) == pytest.approx(entries(panel, 0)[0].amount, rel=1e-6)
    assert any("Together" in line for line in lines)


def test_what_is_open_stays_open_while_time_passes(
    open_panel: OpenPanel, world: Result, cursor: TimeCursor, qtbot: QtBot
) -> None:
    panel = open_panel(world)
    choose(panel, 2, 0)
    cursor.move(2029.9)
    qtbot.waitUntil(lambda: panel.answer is not None and panel.answer.question.start == 2029.9, timeout=WAIT)
    heading = panel.tree.topLevelItem(2)
    assert heading is not None
    assert heading.child(0).isExpanded()
    assert panel.tree.currentItem() is heading.child(0)
    assert panel.details.isVisible()


def test_while_a_slider_is_dragged_a_long_explanation_waits(open_panel: OpenPanel, world: Result, qtbot: QtBot) -> None:
    panel = open_panel(world)
    panel.set_period(2023.0, 2043.0)
    qtbot.waitUntil(lambda: panel.answer is not None and not panel.answer.question.is_moment, timeout=WAIT)
    panel.set_dragging(True)
    other = solve(world.scenario.with_parameters(weight_network=0.9))
    panel.show_result(other)
    qtbot.wait(400)
    assert panel.answer is not None
    assert panel.answer.question.result is world
    assert panel.state.isVisible()
    assert "moment ago" in panel.state.text()
    panel.set_dragging(False)
    qtbot.waitUntil(lambda: panel.answer is not None and panel.answer.question.result is other, timeout=WAIT)
    assert panel.state.isHidden()


def test_a_moment_is_explained_while_something_is_dragged(
    open_panel: OpenPanel, world: Result, cursor: TimeCursor, qtbot: QtBot
) -> None:
    panel = open_panel(world)
    panel.set_dragging(True)
    cursor.move(2031.0)
    qtbot.waitUntil(lambda: panel.answer is not None and panel.answer.question.start == 2031.0, timeout=WAIT)
    panel.set_dragging(False)


def test_stocks_are_found_by_a_part_of_their_name(open_panel: OpenPanel, world: Result, qtbot: QtBot) -> None:
    panel = open_panel(world)
    texts = [panel.stock.itemText(place) for place in range(panel.stock.count())]
    assert texts[:4] == ["Shares", "Individuals", "Organisations", "Platforms"]
    assert not panel.stock.model().index(0, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    completer = panel.stock.completer()
    completer.setCompletionPrefix("displaced")
    assert completer.completionCount() == 1
    with qtbot.waitSignal(panel.stock_shown) as shown:
        place = texts.index("People, displaced")
        panel.stock.setCurrentIndex(place)
        panel.stock.activated.emit(place)
    assert shown.args == ["people.displaced"]


def test_a_run_that_stops_early_is_explained_where_it_ended(open_panel: OpenPanel, world: Result) -> None:
    panel = open_panel(world)
    panel._cursor.set_span(2023.0, 2100.0, 0.05)
    panel._cursor.move(2099.0)
    panel._ask()
    QTest.qWait(200)
    assert panel.answer is not None
    assert panel.answer.question.start <= 2043.0


def test_a_stock_that_is_gone_gives_way_to_a_share(open_panel: OpenPanel, world: Result, qtbot: QtBot) -> None:
    panel = open_panel(world)
    panel.explain("capital.Platforms")
    renamed = (*world.scenario.actors[:2], Actor("Giants", Kind.PLATFORM))
    panel.show_result(solve(replace(world.scenario, actors=renamed)))
    wait_for(panel, qtbot, "share.Giants")


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("width", [260, 420])
def test_it_scrolls_only_up_and_down_at_any_width_and_font(
    open_panel: OpenPanel, world: Result, width: int, scale: int, language: str, qtbot: QtBot
) -> None:
    translation = Translation()
    translation.use("zh_CN" if language == "zh_CN" else "en")
    try:
        panel = open_panel(world, scale=scale, language=language, theme="dark")
        panel.resize(width, 700)
        choose(panel, 2, 0)
        qtbot.wait(50)
        assert panel.width() == max(width, panel.minimumSizeHint().width()) <= 420
        assert panel.tree.horizontalScrollBar().maximum() == 0
        assert panel.details._area.horizontalScrollBar().maximum() == 0
        assert panel.details._area.widget().width() <= panel.details._area.viewport().width()
        assert panel.subject.text() == ("平台" if language == "zh_CN" else "Platforms")
    finally:
        translation.use("en")
        translation.deleteLater()


def test_lines_can_be_heard(open_panel: OpenPanel, world: Result) -> None:
    panel = open_panel(world)
    item = panel.tree.topLevelItem(0)
    assert item is not None
    heard = item.child(0).data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("From Organisations, +")
    assert heard.endswith("points a year")
    for widget in (panel.tree, panel.stock, panel.since, panel.until, panel.copy_button):
        assert widget.accessibleName()


def test_another_language_is_spoken_at_once(open_panel: OpenPanel, world: Result, qtbot: QtBot) -> None:
    panel = open_panel(world)
    choose(panel, 2, 0)
    translation = Translation()
    try:
        panel._preferences.set_language("zh_CN")
        translation.use("zh_CN")
        qtbot.waitUntil(lambda: panel.subject.text() == "平台", timeout=WAIT)
        assert panel.stock.currentText() == "平台"
        assert "创新与稀缺性" in {each.name for each in entries(panel, 1)}
    finally:
        translation.use("en")
        translation.deleteLater()


def test_money_is_written_in_the_currency_of_the_project(open_panel: OpenPanel, world: Result, qtbot: QtBot) -> None:
    panel = open_panel(world)
    panel.explain("capital.Platforms")
    wait_for(panel, qtbot, "capital.Platforms")
    assert "of the market" in panel.change.text()
    panel._document._project = replace(panel._document.project, currency="USD", market_size=2e12)
    panel._document.description_changed.emit()
    assert panel.change.text().startswith("+USD ")
    assert panel.change.text().endswith(" a year")
    assert "market" not in panel.change.text()
