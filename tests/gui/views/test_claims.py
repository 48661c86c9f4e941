"""The claims board shows every claim with its verdict, and opens those that are asked for."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine import Result, Scenario, solve
from engine.claims import CLAIMS, Unit, Verdict, judge
from engine.text import Text
from gui.pictures import export_png, export_svg
from gui.pictures.page import Page
from gui.pictures.sizes import PictureSize
from gui.theme import DARK
from gui.views.claims import ClaimsView
from gui.views.claims.claim_card import ClaimCard
from gui.views.claims.words import compared_with, is_any, margin_words, remark_of
from gui.views.findings import Findings
from gui.views.picture import Picture
from tests.gui.views.conftest import Shown
from tests.gui.views.ended_early import ended_early

CLOSE_TO_EVERYBODY = {"copy_accuracy_gain": 0.1, "weight_network": 0.2}


@pytest.fixture(scope="module")
def world() -> Result:
    return solve(Scenario())


@pytest.fixture(scope="module")
def other() -> Result:
    return solve(replace(Scenario(), name="Fast copying").with_parameters(**CLOSE_TO_EVERYBODY))


@pytest.fixture
def claims(shown: Shown) -> ClaimsView:
    view = shown(ClaimsView)
    assert isinstance(view, ClaimsView)
    return view


def cards(view: ClaimsView) -> dict[str, ClaimCard]:
    blocks = [each.block for each in view.sheet.placed]
    return {each.key: each for each in blocks if isinstance(each, ClaimCard)}


def findings_of(result: Result, *, holds: bool = True) -> Findings:
    """Verdicts on all claims; those that need other runs are given."""
    judged = {each.claim: each for each in judge(result)}
    given = {
        each: Verdict(each, holds, 0.2 if holds else -0.2, Unit.PART, 0.4 if holds else -0.4, Text("told", "已告知"))
        for each in CLAIMS
    }
    return Findings(result, tuple(judged.get(each, given[each]) for each in CLAIMS))


def click(view: ClaimsView, key: str, qtbot: QtBot) -> None:
    box = view.sheet.box_of(key)
    assert box is not None
    at = view.canvas.mapFromScene(view.sheet.mapToScene(QPointF(box.left() + 60, box.top() + 10)))
    qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))


def test_every_claim_has_a_card_in_the_order_of_the_essays(claims: ClaimsView, world: Result) -> None:
    claims.show_picture(Picture(world))
    assert list(cards(claims)) == list(CLAIMS)


def test_verdicts_are_those_of_the_engine(claims: ClaimsView, world: Result) -> None:
    claims.show_picture(Picture(world))
    found = cards(claims)
    for verdict in judge(world):
        assert found[verdict.claim].state == {True: "holds", False: "fails", None: "undefined"}[verdict.holds]
        assert found[verdict.claim].verdict == margin_words(verdict)


def test_claims_that_need_other_runs_wait_for_them(claims: ClaimsView, world: Result) -> None:
    claims.show_picture(Picture(world))
    found = cards(claims)
    awaited = {key for key, claim in CLAIMS.items() if claim.needs_counterfactual}
    assert {key for key, card in found.items() if card.state == "awaited"} == awaited
    claims.show_picture(Picture(world, findings=findings_of(world)))
    assert not {key for key, card in cards(claims).items() if card.state == "awaited"}


def test_verdicts_of_an_older_world_say_so(claims: ClaimsView, world: Result, other: Result) -> None:
    claims.show_picture(Picture(other, findings=findings_of(world)))
    for key, card in cards(claims).items():
        assert bool(card.old) == CLAIMS[key].needs_counterfactual
    claims.show_picture(Picture(other, findings=findings_of(other)))
    assert not any(card.old for card in cards(claims).values())


def test_the_head_counts_what_holds(claims: ClaimsView, world: Result) -> None:
    claims.show_picture(Picture(world, findings=findings_of(world)))
    holding = sum(each.holds is True for each in claims.standings)
    texts = [getattr(each.block, "text", "") for each in claims.sheet.placed]
    assert texts[0] == f"{holding} of 19 claims hold"
    assert "essay 2" in texts[1]


def test_claims_that_flipped_against_the_baseline_are_marked(claims: ClaimsView, world: Result, other: Result) -> None:
    claims.show_picture(Picture(other, baseline=world))
    before = {each.claim: each.holds for each in judge(world)}
    flipped = {
        each.claim
        for each in judge(other)
        if None not in (each.holds, before[each.claim]) and each.holds != before[each.claim]
    }
    assert flipped
    assert {key for key, card in cards(claims).items() if card.flipped} == flipped
    assert all("Default world" in cards(claims)[key].flipped for key in flipped)


@pytest.mark.parametrize("which", ["holding", "failing", "essay-1", "essay-2"])
def test_the_filter_shows_only_what_is_asked_for(claims: ClaimsView, world: Result, qtbot: QtBot, which: str) -> None:
    claims.show_picture(Picture(world))
    qtbot.mouseClick(claims.filter.segments.buttons[which], Qt.MouseButton.LeftButton)
    shown = cards(claims)
    assert 0 < len(shown) < 19
    tests: dict[str, Callable[[ClaimCard], bool]] = {
        "holding": lambda card: card.state == "holds",
        "failing": lambda card: card.state == "fails",
        "essay-1": lambda card: card.key.startswith("E1"),
        "essay-2": lambda card: card.key.startswith("E2"),
    }
    assert all(tests[which](card) for card in shown.values())


def test_a_filter_that_leaves_nothing_says_so(claims: ClaimsView, world: Result) -> None:
    claims.show_picture(Picture(everything_off(world)))
    claims.show_only("holding")
    assert not cards(claims)
    assert any("No claim" in getattr(each.block, "text", "") for each in claims.sheet.placed)


def everything_off(result: Result) -> Result:
    """A world in which no claim that is judged by the run alone can be judged."""
    scenario = result.scenario
    off = scenario.with_switches(**{each: False for each in scenario.switches if each != "appeals"})
    return solve(replace(off, actors=scenario.actors[1:], step=5.0))


def test_a_click_opens_a_claim_and_another_closes_it(claims: ClaimsView, world: Result, qtbot: QtBot) -> None:
    claims.show_picture(Picture(world))
    closed = claims.sheet.box_of("E1.1")
    click(claims, "E1.1", qtbot)
    assert claims.opened == {"E1.1"}
    opened = claims.sheet.box_of("E1.1")
    assert closed is not None
    assert opened is not None
    assert opened.height() > closed.height() + 30
    qtbot.wait(QApplication.doubleClickInterval() + 50)
    click(claims, "E1.1", qtbot)
    assert claims.opened == frozenset()


def test_an_opened_claim_shows_the_sentence_its_conditions_and_what_it_was_compared_with(
    claims: ClaimsView, world: Result
) -> None:
    claims.show_picture(Picture(world))
    card = cards(claims)["E1.2"]
    assert CLAIMS["E1.2"].sentence.zh in card.description
    assert CLAIMS["E1.2"].sentence.en in card.description
    assert card.description.count("must be") == 2
    assert "AI does not grow" in cards(claims)["E1.8"].description


def test_every_claim_that_needs_other_runs_says_with_which_world_it_is_compared() -> None:
    for key, claim in CLAIMS.items():
        assert bool(compared_with(key)) == claim.needs_counterfactual, key


def test_why_a_claim_cannot_be_judged_is_said(claims: ClaimsView) -> None:
    off = solve(Scenario().with_switches(ventures=False))
    claims.show_picture(Picture(off))
    card = cards(claims)["E2.6"]
    assert card.state == "undefined"
    assert card.verdict == "cannot be judged"
    assert "switched off" in card.description


def test_a_remark_is_what_an_explanation_says_beyond_its_conditions(world: Result) -> None:
    verdicts = {each.claim: each for each in judge(world)}
    assert remark_of(verdicts["E2.3"], "en").startswith("AI capability rises from")
    assert remark_of(verdicts["E2.3"], "zh_CN").startswith("AI能力由")
    assert remark_of(verdicts["E1.1"], "en") == ""


def test_of_alternatives_the_best_met_decides(world: Result, other: Result) -> None:
    for result in (world, other):
        verdicts = {each.claim: each for each in judge(result)}
        assert is_any(verdicts["E1.7"])
        assert not is_any(verdicts["E1.2"])


def test_arrow_keys_choose_and_enter_opens(claims: ClaimsView, world: Result, qtbot: QtBot) -> None:
    claims.show_picture(Picture(world))
    claims.canvas.setFocus()
    claims.select("E1.1")
    qtbot.keyClick(claims.canvas, Qt.Key.Key_Down)
    assert claims.sheet.chosen == "E1.2"
    qtbot.keyClick(claims.canvas, Qt.Key.Key_Return)
    assert claims.opened == {"E1.2"}
    qtbot.keyClick(claims.canvas, Qt.Key.Key_Up)
    qtbot.keyClick(claims.canvas, Qt.Key.Key_Up)
    assert claims.sheet.chosen == "E1.1"


def test_a_screen_reader_hears_what_is_chosen(claims: ClaimsView, world: Result, qtbot: QtBot) -> None:
    claims.show_picture(Picture(world))
    claims.select("E1.3")
    card = cards(claims)["E1.3"]
    assert card.title in claims.canvas.accessibleName()
    assert card.verdict in claims.canvas.accessibleName()
    assert claims.canvas.accessibleDescription() == card.description


def test_what_is_chosen_is_brought_into_sight(claims: ClaimsView, world: Result, qtbot: QtBot) -> None:
    claims.resize(700, 260)
    claims.show_picture(Picture(world))
    bar = claims.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for _ in range(19):
        qtbot.keyClick(claims.canvas, Qt.Key.Key_Down)
    assert claims.sheet.chosen == "E2.7"
    box = claims.sheet.box_of("E2.7")
    assert box is not None
    bottom = claims.sheet.mapRectToScene(box).bottom()
    assert bar.value() < bottom <= bar.value() + bar.pageStep()


def test_the_wheel_scrolls(claims: ClaimsView, world: Result, qtbot: QtBot) -> None:
    claims.resize(700, 260)
    claims.show_picture(Picture(world))
    bar = claims.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    position = QPointF(200, 100)
    turned = QWheelEvent(
        position,
        QPointF(claims.canvas.viewport().mapToGlobal(position.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(claims.canvas.viewport(), turned)
    assert bar.value() > 0


def test_the_choices_are_kept(claims: ClaimsView, world: Result) -> None:
    claims.show_picture(Picture(world))
    claims.show_only("failing")
    claims.restore({"filter": "essay-2", "opened": ["E2.3"]})
    assert claims.state() == {"filter": "essay-2", "opened": ["E2.3"]}
    assert set(cards(claims)) == {key for key in CLAIMS if key.startswith("E2")}


def test_everything_is_said_in_chinese(claims: ClaimsView, world: Result) -> None:
    claims.show_picture(Picture(world))
    claims.set_language("zh_CN")
    card = cards(claims)["E1.1"]
    assert card.title == CLAIMS["E1.1"].text.zh
    assert CLAIMS["E1.1"].sentence.en not in card.description


def test_the_table_has_a_row_for_every_claim(claims: ClaimsView, world: Result) -> None:
    claims.show_picture(Picture(world))
    table = claims.data()
    assert [row[0] for row in table.rows] == list(CLAIMS)
    assert len(table.header) == 7


@pytest.mark.parametrize("pixels", [13, 26])
@pytest.mark.parametrize("width", [360, 900, 1500])
def test_no_card_reaches_beyond_the_view_nor_over_another(
    claims: ClaimsView, world: Result, qtbot: QtBot, width: int, pixels: int
) -> None:
    claims.setStyleSheet(f"* {{ font-size: {pixels}px; }}")
    claims.resize(width, 600)
    claims.restore({"opened": ["E1.2", "E2.7"]})
    claims.show_picture(Picture(world))
    claims.grab()
    boxes = [each.box for each in claims.sheet.placed]
    assert max(each.right() for each in boxes) <= claims.sheet.size().width() + 1
    assert not any(
        one.adjusted(1, 1, -1, -1).intersects(two.adjusted(1, 1, -1, -1))
        for place, one in enumerate(boxes)
        for two in boxes[:place]
    )


@pytest.mark.parametrize("size", [PictureSize(900), PictureSize(1600, 1000), PictureSize(640, 640)])
def test_pictures_on_paper_hold_every_claim(
    claims: ClaimsView, world: Result, size: PictureSize, tmp_path: Path
) -> None:
    claims.show_picture(Picture(world))
    page = Page(claims, size)
    sheet = page._view.sheet  # type: ignore[attr-defined]
    assert sheet.left_out == 0
    assert len([each for each in sheet.placed if each.block.key]) == 19
    assert not sheet.has_focus
    page.close()
    export_png(claims, tmp_path / "claims.png", size=size, theme=DARK, dpi=96)
    assert (tmp_path / "claims.png").stat().st_size > 5000


def test_a_page_that_is_much_too_small_says_what_it_leaves_out(claims: ClaimsView, world: Result) -> None:
    claims.show_picture(Picture(world))
    page = Page(claims, PictureSize(500, 260))
    sheet = page._view.sheet  # type: ignore[attr-defined]
    assert sheet.left_out > 0
    assert len(sheet.placed) + sheet.left_out > 19
    page.close()


def test_a_drawing_holds_the_words_of_the_claims(claims: ClaimsView, world: Result, tmp_path: Path) -> None:
    claims.show_picture(Picture(world))
    export_svg(claims, tmp_path / "claims.svg", size=PictureSize(900))
    assert CLAIMS["E1.1"].text.en in (tmp_path / "claims.svg").read_text("utf-8")


def test_a_board_without_a_picture_says_so(claims: ClaimsView) -> None:
    claims.show_picture(None)
    assert "Nothing to show yet" in claims.notice.text
    assert claims.data().rows == ()


def test_a_run_that_ended_early_is_shown_as_far_as_it_came(claims: ClaimsView, world: Result) -> None:
    early = ended_early(world)
    claims.show_picture(Picture(early, baseline=world))
    claims.grab()
    assert "capital.Platforms" in claims.notice.text
    assert claims.sheet.keys()
    claims.show_picture(Picture(world, baseline=early))
    claims.grab()
    assert claims.notice.text == ""
