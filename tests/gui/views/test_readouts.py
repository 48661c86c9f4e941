"""The readouts say in sentences what a run means, with numbers that are the run's own."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from engine import Result, Scenario, solve
from engine.scenario import Actor, Kind, zipf_niches
from gui.pictures import export_svg
from gui.pictures.sizes import PictureSize
from gui.views.money import NO_MONEY, Money
from gui.views.numbers import duration, percent, whole, year
from gui.views.picture import Picture
from gui.views.readouts import ReadoutsView
from gui.views.readouts.founder import chance_through_valley, founder, protecting_complexity
from gui.views.readouts.investor import investor
from gui.views.readouts.moment import Moment
from gui.views.readouts.policy import policy
from gui.views.readouts.readout import Readout, comparison
from gui.views.readouts.readout_card import ReadoutCard
from tests.gui.views.conftest import Shown
from tests.gui.views.ended_early import ended_early

ROLES = ("founder", "investor", "policy")
READ = {"founder": founder, "investor": investor, "policy": policy}


@pytest.fixture(scope="module")
def world() -> Result:
    return solve(Scenario())


@pytest.fixture(scope="module")
def other() -> Result:
    changed = replace(Scenario(), name="Fast copying").with_parameters(copy_accuracy_gain=0.1, weight_network=0.2)
    return solve(changed)


@pytest.fixture
def readouts(shown: Shown) -> ReadoutsView:
    view = shown(ReadoutsView)
    assert isinstance(view, ReadoutsView)
    return view


def at(result: Result, when: float, money: Money = NO_MONEY) -> Moment:
    return Moment(result, when, "en", money)


def named(rows: list[Readout], name: str) -> Readout:
    return next(each for each in rows if each.id == name)


@pytest.mark.parametrize("role", ROLES)
def test_every_reader_gets_five_to_eight_sentences(readouts: ReadoutsView, world: Result, role: str) -> None:
    readouts.show_picture(Picture(world))
    readouts.speak_to(role)
    assert 5 <= len(readouts.readouts) <= 8
    for each in readouts.readouts:
        assert each.sentence.endswith(".")
        assert "{" not in each.sentence
        assert any(letter.isdigit() for letter in each.sentence + each.number)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("when", [2023.0, 2029.7, 2043.0])
def test_every_stock_exists(world: Result, role: str, when: float) -> None:
    for each in READ[role](at(world, when)):
        assert not each.stock or each.stock in world.stocks


def test_the_copy_time_is_that_of_the_run(world: Result) -> None:
    row = 120
    copying = named(founder(at(world, float(world.times[row]))), "copying")
    values = world.indicators["indicator.copy_time.individuals"].values
    assert copying.number == duration(float(values[row]))
    below = float(world.times[np.flatnonzero(values < 30.0)[0]])
    assert copying.turning == pytest.approx(below, abs=world.scenario.step)
    assert copying.turning is not None
    assert year(copying.turning) in copying.sentence


def test_the_margin_halves_when_it_is_half_of_its_start(world: Result) -> None:
    margin = named(founder(at(world, 2030.0)), "margin")
    values = world.indicators["indicator.margin.individuals"].values
    assert margin.turning is not None
    assert np.interp(margin.turning, world.times, values) == pytest.approx(values[0] / 2, rel=1e-3)


def test_open_niches_are_named_up_to_four(world: Result) -> None:
    niches = named(founder(at(world, 2023.0)), "niches")
    assert niches.number == "10 of 12"
    assert niches.sentence.count("Niche ") == 4
    assert niches.sentence.endswith("and 6 more.")
    assert named(founder(at(world, 2043.0)), "niches").number == "0 of 12"


def test_the_chance_through_the_valley_follows_from_the_flows(world: Result) -> None:
    chance = chance_through_valley(at(world, 2030.0), Kind.INDIVIDUAL)
    flows = {each: world.flows[f"flow.ventures.individuals.{each}"].values for each in (
        "promotion.product.commercial", "promotion.commercial.scale", "failure.product", "failure.commercial"
    )}  # fmt: skip
    first = flows["promotion.product.commercial"] / (flows["promotion.product.commercial"] + flows["failure.product"])
    last = flows["promotion.commercial.scale"] / (flows["promotion.commercial.scale"] + flows["failure.commercial"])
    np.testing.assert_allclose(chance, first * last)


def test_a_product_of_the_protecting_complexity_is_copied_within_a_year(world: Result) -> None:
    from engine.mechanisms.replication import copy_hazard
    from engine.solving import layout

    needed = protecting_complexity(at(world, 2030.0))
    run = world.trajectory
    hazard = [
        copy_hazard(choices, accuracy, simple)
        for choices, accuracy, simple in zip(
            needed, run.number(layout.COPY_ACCURACY), run.number(layout.SIMPLE_COPY_TIME), strict=True
        )
    ]
    np.testing.assert_allclose(hazard, 1.0, rtol=1e-9)


def test_sums_are_in_the_currency_once_it_is_known(world: Result) -> None:
    sentence = named(investor(at(world, 2030.0, Money("USD", 2e9))), "profit").sentence
    assert "USD" in sentence
    assert "USD" not in named(investor(at(world, 2030.0)), "profit").sentence


def test_the_parts_of_the_profit_are_those_of_the_actors(world: Result) -> None:
    from engine.solving import layout

    profit = np.maximum(world.trajectory.by_actor(layout.PROFIT)[-1], 0.0)
    parts = profit / profit.sum()
    assert named(investor(at(world, 2043.0)), "profit").number == percent(float(parts[2]))


def test_the_oligopoly_begins_with_its_stage(world: Result, other: Result) -> None:
    begins = dict(world.stages)["oligopoly"]
    assert named(investor(at(world, 2030.0)), "oligopoly").number == year(begins)
    assert "There is no oligopoly" in named(investor(at(other, 2030.0)), "oligopoly").sentence


def test_concentration_names_the_years_of_both_thresholds(world: Result, other: Result) -> None:
    found = named(policy(at(world, 2031.0)), "concentration")
    hhi = world.indicators["indicator.hhi"].values
    for level in (1000.0, 1800.0):
        crossed = float(np.interp(level, hhi, world.times))
        assert year(crossed) in found.sentence
    assert found.number == whole(float(np.interp(2031.0, world.times, hhi)))
    assert "never reaches 1,000" in named(policy(at(other, 2031.0)), "concentration").sentence


def test_what_is_switched_off_is_said_to_be_off() -> None:
    names = [each for each in Scenario().switches if each != "appeals"]
    off = solve(Scenario().with_switches(**dict.fromkeys(names, False)))
    for role in ROLES:
        rows = READ[role](at(off, 2030.0))
        assert any("switched off in this world" in each.sentence for each in rows)
        assert all("nan" not in each.sentence for each in rows)


@pytest.mark.parametrize("missing", list(Kind))
def test_a_world_without_one_kind_can_be_read(missing: Kind) -> None:
    rest = tuple(each for each in Scenario().actors if each.kind is not missing)
    result = solve(replace(Scenario(), actors=rest))
    for role in ROLES:
        for each in READ[role](at(result, 2030.0)):
            assert "nan" not in each.sentence
            assert not each.stock or each.stock in result.stocks


def test_a_large_world_is_read_with_few_names(readouts: ReadoutsView) -> None:
    actors = tuple(Actor(f"A{each}", Kind(each % 3)) for each in range(24))
    result = solve(replace(Scenario(), actors=actors, niches=zipf_niches(200)))
    readouts.show_picture(Picture(result))
    assert max(len(each.sentence) for each in readouts.readouts) < 200


def test_the_baseline_is_compared_in_years_where_there_is_a_year(world: Result, other: Result) -> None:
    here = named(policy(at(world, 2031.0)), "dependents")
    there = named(policy(at(other, 2031.0)), "dependents")
    assert here.turning is not None
    assert there.turning is not None
    text = comparison(here, there, "Fast copying")
    assert text == f"That is {duration((there.turning - here.turning) * 365)} earlier than in Fast copying."
    assert comparison(there, here, "It").endswith("later than in It.")
    assert comparison(here, here, "It") == "That is at the same time as in It."


def test_the_baseline_is_compared_in_numbers_elsewhere(world: Result, other: Result) -> None:
    here, there = (named(policy(at(each, 2043.0)), "incomes") for each in (world, other))
    assert comparison(here, there, "Fast copying") == f"In Fast copying it is {there.number}."
    assert comparison(here, None, "It") == ""


def test_the_arithmetic_of_a_fund_is_compared_with_nothing(world: Result, other: Result) -> None:
    here, there = (named(investor(at(each, 2043.0)), "fund") for each in (world, other))
    assert "68.5 times" in here.sentence
    assert comparison(here, there, "It") == ""


def test_numbers_follow_the_time_cursor(readouts: ReadoutsView, world: Result) -> None:
    readouts.show_picture(Picture(world))
    at_the_end = readouts.readouts[0].number
    readouts.set_time(2029.0)
    assert readouts.readouts[0].number != at_the_end
    texts = [getattr(each.block, "text", "") for each in readouts.sheet.placed]
    assert "2029.0" in texts[0]
    readouts.set_time(None)
    assert readouts.readouts[0].number == at_the_end


def test_a_card_says_what_was_is_and_will_be(readouts: ReadoutsView, world: Result) -> None:
    readouts.show_picture(Picture(world))
    readouts.set_time(2029.5)
    card = readouts.sheet.block_of("copying")
    assert isinstance(card, ReadoutCard)
    assert [each.split(":")[0] for each in card.along.split(" → ")] == ["2023", "2029.5", "2043"]


def test_a_twin_shows_the_same_moment(readouts: ReadoutsView, world: Result, tmp_path: Path) -> None:
    readouts.show_picture(Picture(world))
    readouts.speak_to("policy")
    readouts.set_time(2029.5)
    export_svg(readouts, tmp_path / "readouts.svg", size=PictureSize(1000))
    text = (tmp_path / "readouts.svg").read_text("utf-8")
    assert "2029.5" in text
    assert readouts.readouts[0].label in text


def test_a_click_and_enter_ask_for_the_stock_behind_a_number(
    readouts: ReadoutsView, world: Result, qtbot: QtBot
) -> None:
    readouts.show_picture(Picture(world))
    box = readouts.sheet.box_of("fee")
    assert box is not None
    place = readouts.canvas.mapFromScene(readouts.sheet.mapToScene(QPointF(box.center())))
    with qtbot.waitSignal(readouts.stock_chosen) as clicked:
        qtbot.mouseClick(readouts.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert clicked.args == [readouts.readouts[5].stock]
    with qtbot.waitSignal(readouts.stock_chosen) as entered:
        qtbot.keyClick(readouts.canvas, Qt.Key.Key_Up)
        qtbot.keyClick(readouts.canvas, Qt.Key.Key_Return)
    assert entered.args == [readouts.readouts[4].stock]


def test_arrows_to_the_sides_move_the_time_cursor(readouts: ReadoutsView, world: Result, qtbot: QtBot) -> None:
    readouts.show_picture(Picture(world))
    readouts.set_time(2030.0)
    with qtbot.waitSignal(readouts.time_chosen) as moved:
        qtbot.keyClick(readouts.canvas, Qt.Key.Key_Right)
    assert moved.args == [pytest.approx(2030.2)]


def test_the_reader_is_chosen_with_the_mouse_and_kept(readouts: ReadoutsView, world: Result, qtbot: QtBot) -> None:
    readouts.show_picture(Picture(world))
    qtbot.mouseClick(readouts.role.segments.buttons["investor"], Qt.MouseButton.LeftButton)
    assert readouts.readouts[0].id == "profit"
    assert readouts.state() == {"role": "investor"}
    readouts.restore({"role": "nobody"})
    assert readouts.state() == {"role": "investor"}
    assert "investor" in readouts.title()


def test_in_little_room_the_reader_is_chosen_from_a_list(readouts: ReadoutsView, world: Result, qtbot: QtBot) -> None:
    readouts.setStyleSheet("* { font-size: 26px; }")
    readouts.resize(360, 500)
    readouts.show_picture(Picture(world))
    qtbot.waitUntil(lambda: readouts.role.list.isVisible() and not readouts.role.segments.isVisible())
    readouts.role.list.setFocus()
    qtbot.keyClick(readouts.role.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: readouts.role.name == "investor")


def test_everything_is_said_in_chinese(readouts: ReadoutsView, world: Result) -> None:
    readouts.show_picture(Picture(world))
    readouts.set_language("zh_CN")
    niches = next(each for each in readouts.readouts if each.id == "complexity")
    assert "个体" in niches.sentence


def test_the_table_has_three_moments(readouts: ReadoutsView, world: Result) -> None:
    readouts.show_picture(Picture(world))
    readouts.set_time(2030.0)
    table = readouts.data()
    values = world.indicators["indicator.copy_time.individuals"].values
    assert table.rows[0][1:4] == pytest.approx((values[0], values[140], values[-1]))


def test_a_run_that_ended_early_is_shown_as_far_as_it_came(readouts: ReadoutsView, world: Result) -> None:
    early = ended_early(world)
    readouts.show_picture(Picture(early, baseline=world))
    readouts.grab()
    assert "capital.Platforms" in readouts.notice.text
    assert readouts.sheet.keys()
    readouts.show_picture(Picture(world, baseline=early))
    readouts.grab()
    assert readouts.notice.text == ""
