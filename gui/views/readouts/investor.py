"""What an investor asks of a run: who takes the profit, where capital goes, and when a boom ends."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from engine.scenario import Kind
from gui.views.numbers import NOTHING, number, percent, year
from gui.views.readouts.lists import kinds_with
from gui.views.readouts.moment import Moment, present_kinds
from gui.views.readouts.readout import Readout, switched_off, unavailable
from gui.views.scale import Array

_BOOM = 1.05
"""Valuations that never exceed so many times the value make no boom."""


def investor(moment: Moment) -> list[Readout]:
    """The readouts, what decides first."""
    return [
        _profit(moment),
        _capital(moment),
        _returns(moment),
        _misallocation(moment),
        _boom(moment),
        _oligopoly(moment),
        _fund(),
    ]


def _profit(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "Who takes the profit")
    profit = np.maximum(_profit_by_kind(moment), 0.0)
    total = profit.sum(axis=1)
    now = [moment.at(profit[:, kind]) for kind in Kind]
    if sum(now) <= 0:
        text = QCoreApplication.translate("Readouts", "Nobody makes a profit at this moment.")
        return unavailable("profit", label, text)
    leader = max(Kind, key=lambda kind: now[kind])
    curve = np.divide(profit[:, leader], total, out=np.full_like(total, np.nan), where=total > 0)
    parts = {kind: percent(now[kind] / sum(now)) for kind in present_kinds(moment)}
    text = QCoreApplication.translate("Readouts", "Of all profit go to {0}; together it comes to {1} a year.")
    sentence = text.format(kinds_with(parts), moment.money.text(sum(now)))
    stock = f"share.{moment.largest_actor(leader)}"
    return Readout("profit", label, parts[leader], sentence, curve, percent, stock)


def _capital(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "Who holds the capital")
    if not moment.is_on("capital"):
        return switched_off("capital", label, "capital", moment)
    capital = moment.by_kind(moment.result.trajectory.stock("capital"))
    now = [moment.at(capital[:, kind]) for kind in Kind]
    if sum(now) <= 0:
        return unavailable("capital", label, QCoreApplication.translate("Readouts", "There is no capital left."))
    leader = max(Kind, key=lambda kind: now[kind])
    parts = {kind: percent(now[kind] / sum(now)) for kind in present_kinds(moment)}
    text = QCoreApplication.translate("Readouts", "The capital in the market is {0}; of it hold {1}.")
    sentence = text.format(moment.money.text(sum(now)), kinds_with(parts))
    total = capital.sum(axis=1)
    curve = np.divide(capital[:, leader], total, out=np.full_like(total, np.nan), where=total > 0)
    stock = f"capital.{moment.largest_actor(leader)}"
    return Readout("capital", label, parts[leader], sentence, curve, percent, stock)


def _returns(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "What capital earns")
    if not moment.is_on("capital"):
        return switched_off("returns", label, "capital", moment)
    profit = _profit_by_kind(moment)
    capital = moment.by_kind(moment.result.trajectory.stock("capital"))
    rates = _ratio(profit, capital)
    curve = _ratio(profit.sum(axis=1), capital.sum(axis=1))
    parts = {kind: percent(moment.at(rates[:, kind])) for kind in present_kinds(moment)}
    text = QCoreApplication.translate("Readouts", "A year's profit on the capital that each holds: {0}.")
    now = moment.at(curve)
    stock = f"capital.{moment.largest_actor(present_kinds(moment)[0])}"
    return Readout("returns", label, percent(now), text.format(kinds_with(parts)), curve, percent, stock)


def _misallocation(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "Capital in the wrong place")
    if not moment.is_on("capital"):
        return switched_off("misallocation", label, "capital", moment)
    curve = moment.values("misallocation")
    now, worst = moment.at(curve), int(curve.argmax())
    text = QCoreApplication.translate(
        "Readouts", "{0} of new capital goes elsewhere than value is created; at worst it is {1}, in {2}."
    )
    sentence = text.format(percent(now), percent(float(curve[worst])), year(float(moment.times[worst])))
    stock = f"capital.{moment.largest_actor(present_kinds(moment)[0])}"
    return Readout("misallocation", label, percent(now), sentence, curve, percent, stock)


def _boom(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "Boom and bust")
    if not moment.is_on("hype"):
        return switched_off("boom", label, "hype", moment)
    curve = moment.values("overvaluation")
    now, row = moment.at(curve), int(curve.argmax())
    peak, top = float(curve[row]), float(moment.times[row])
    after = np.where(moment.times > top, curve, np.inf)
    fallen = moment.first(after < 1.0 + (peak - 1.0) / 2)
    if peak < _BOOM:
        text = QCoreApplication.translate("Readouts", "Valuations never rise above {0} times value: there is no boom.")
        sentence, turning = text.format(number(peak)), None
    elif row == curve.size - 1:
        text = QCoreApplication.translate("Readouts", "Valuations are highest at the end, at {0} times value.")
        sentence, turning = text.format(number(peak)), top
    elif fallen is None:
        text = QCoreApplication.translate(
            "Readouts", "Valuations peak at {0} times value in {1}, and more than half of that excess is never lost."
        )
        sentence, turning = text.format(number(peak), year(top)), top
    else:
        text = QCoreApplication.translate(
            "Readouts", "Valuations peak at {0} times value in {1}, and half of that excess is gone by {2}."
        )
        sentence, turning = text.format(number(peak), year(top), year(fallen)), top
    return Readout(
        "boom", label, _times(now), sentence, curve, _times, "overvaluation", levels=(1.0,), turning=turning,
        has_turning=True,
    )  # fmt: skip


def _oligopoly(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "Oligopoly")
    stages = moment.result.stages
    begins = next((at for stage, at in stages if stage == "oligopoly"), None)
    curve = moment.result.kind_shares[:, Kind.PLATFORM]
    held = percent(moment.at(curve))
    if begins is None:
        text = QCoreApplication.translate("Readouts", "There is no oligopoly in this run; platforms hold {0}.")
        sentence = text.format(held)
    elif moment.is_start(begins):
        text = QCoreApplication.translate("Readouts", "The market is an oligopoly from the start; platforms hold {0}.")
        sentence = text.format(held)
    else:
        text = QCoreApplication.translate("Readouts", "The oligopoly begins in {0}; platforms hold {1}.")
        sentence = text.format(year(begins), held)
    level = float(moment.result.scenario.parameters["oligopoly_share"])
    platform = moment.largest_actor(Kind.PLATFORM)
    return Readout(
        "oligopoly",
        label,
        NOTHING if begins is None else year(begins),
        sentence,
        curve,
        percent,
        f"share.{platform}" if platform else "",
        levels=(level,),
        turning=begins,
        has_turning=True,
    )


def _fund() -> Readout:
    """The arithmetic of a fund of a hundred companies, beside which the returns above can be put."""
    from engine.analysis.fund import ESSAY_FUND_EXACT, break_even_multiple, mean_multiple, part_from_largest

    multiple, _ = mean_multiple(ESSAY_FUND_EXACT)
    needed, _ = break_even_multiple(ESSAY_FUND_EXACT)
    text = QCoreApplication.translate(
        "Readouts",
        "For reference: a fund as essay 2 describes it returns {0} times its money, {1} of that from one company in a "
        "hundred; that one must return {2} times for the fund to lose nothing.",
    )
    sentence = text.format(number(multiple), percent(part_from_largest(ESSAY_FUND_EXACT)), number(needed))
    label = QCoreApplication.translate("Readouts", "The arithmetic of a fund")
    return Readout("fund", label, _times(multiple), sentence)


def _profit_by_kind(moment: Moment) -> Array:
    """Profit of each kind, markets a year, shape (outputs, 3)."""
    from engine.solving import layout as at

    return moment.by_kind(moment.result.trajectory.by_actor(at.PROFIT))


def _ratio(above: Array, below: Array) -> Array:
    return np.asarray(np.divide(above, below, out=np.full_like(above, np.nan), where=below > 0))


def _times(value: float) -> str:
    return QCoreApplication.translate("Readouts", "{0} times").format(number(value))
