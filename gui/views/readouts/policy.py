"""What a policy maker asks of a run: how concentrated the market is, and what becomes of people."""

from PySide6.QtCore import QCoreApplication

from engine.scenario import Kind
from gui.views.numbers import number, percent, whole, year
from gui.views.readouts.founder import most_concentrated_layer
from gui.views.readouts.moment import Moment
from gui.views.readouts.readout import Readout, switched_off, unavailable
from gui.views.stages import lasting

_MODERATE, _HIGH = 1000.0, 1800.0
"""Points of the HHI from which the merger guidelines call a market concentrated, and highly so."""

_MOST_STAGES = 4
_EQUAL = 0.005


def policy(moment: Moment) -> list[Readout]:
    """The readouts, what decides first."""
    return [
        _concentration(moment),
        _largest(moment),
        _stages(moment),
        _displaced(moment),
        _dependents(moment),
        _incomes(moment),
        _diversity(moment),
        _openness(moment),
    ]


def _concentration(moment: Moment) -> Readout:
    curve = moment.values("hhi")
    moderate, high = moment.first_above(curve, _MODERATE), moment.first_above(curve, _HIGH)
    if moderate is None:
        text = QCoreApplication.translate(
            "Readouts", "Concentration never reaches {0} points, from which it counts as moderate."
        )
    elif high is None:
        text = (
            QCoreApplication.translate(
                "Readouts", "Concentration is above {0} points from the start and never reaches {1}, the mark of high."
            )
            if moment.is_start(moderate)
            else QCoreApplication.translate(
                "Readouts", "Concentration passes {0} points in {2} and never reaches {1}, the mark of high."
            )
        )
    elif moment.is_start(high):
        text = QCoreApplication.translate(
            "Readouts", "Concentration is high from the start: above {1} points, where {0} count as moderate."
        )
    else:
        text = (
            QCoreApplication.translate(
                "Readouts", "Concentration is above {0} points from the start and passes {1}, the mark of high, in {3}."
            )
            if moment.is_start(moderate)
            else QCoreApplication.translate(
                "Readouts", "Concentration passes {0} points in {2} and {1}, the mark of high, in {3}."
            )
        )
    sentence = text.format(
        whole(_MODERATE),
        whole(_HIGH),
        "" if moderate is None else year(moderate),
        "" if high is None else year(high),
    )
    label = QCoreApplication.translate("Readouts", "Concentration (HHI)")
    platform = moment.largest_actor(Kind.PLATFORM)
    return Readout(
        "concentration",
        label,
        whole(moment.at(curve)),
        sentence,
        curve,
        whole,
        f"share.{platform}" if platform else "",
        levels=(_MODERATE, _HIGH),
        turning=high if high is not None else moderate,
        has_turning=True,
    )


def _largest(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "The four largest firms")
    curve = moment.values("concentration_ratio_4")
    rivals = moment.values("effective_competitors")
    text = QCoreApplication.translate(
        "Readouts", "The four largest firms hold {0} of the market: as if {1} firms of one size shared it."
    )
    now = moment.at(curve)
    platform = moment.largest_actor(Kind.PLATFORM)
    sentence = text.format(percent(now), number(moment.at(rivals)))
    return Readout("largest", label, percent(now), sentence, curve, percent, f"share.{platform}" if platform else "")


def _stages(moment: Moment) -> Readout:
    from engine.indicators import Stage

    label = QCoreApplication.translate("Readouts", "Stages of the market")
    stages = moment.result.stages
    spans = lasting(stages, float(moment.times[-1]))
    parts = []
    for index, (stage, _) in enumerate(stages[:_MOST_STAGES]):
        name = Stage(stage).text.in_language(moment.language)
        if index == len(stages) - 1:
            text = QCoreApplication.translate("Readouts", "{0} until the end")
            parts.append(text.format(name))
        else:
            text = QCoreApplication.translate("Readouts", "{0} until {1}")
            parts.append(text.format(name, year(spans[index].end)))
    listed = QCoreApplication.translate("Readouts", ", then ").join(parts)
    if len(stages) > _MOST_STAGES:
        listed = QCoreApplication.translate("Readouts", "{0}, and {1} changes more").format(
            listed, len(stages) - _MOST_STAGES
        )
    sentence = QCoreApplication.translate("Readouts", "The market goes through: {0}.").format(listed)
    current = next(stage for stage, at in reversed(stages) if at <= moment.year + 1e-9 or at == stages[0][1])
    name = Stage(current).text.in_language(moment.language)
    return Readout("stages", label, name, sentence, stages=stages)


def _displaced(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "People displaced")
    if not moment.is_on("people"):
        return switched_off("displaced", label, "people", moment)
    curve = moment.values("people.displaced")
    now, row = moment.at(curve), int(curve.argmax())
    text = QCoreApplication.translate(
        "Readouts", "{0} of all people have lost their place; there are never more than {1}, in {2}."
    )
    sentence = text.format(percent(now), percent(float(curve[row])), year(float(moment.times[row])))
    return Readout("displaced", label, percent(now), sentence, curve, percent, "people.displaced")


def _dependents(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "People dependent on a platform")
    if not moment.is_on("people"):
        return switched_off("dependents", label, "people", moment)
    curve, independent = moment.values("people.dependent"), moment.values("people.independent")
    turning = moment.first_above(curve, independent)
    now, free = percent(moment.at(curve)), percent(moment.at(independent))
    if turning is None:
        text = QCoreApplication.translate(
            "Readouts", "{0} of people depend on a platform and {1} work independently, who stay the larger part."
        )
    elif moment.is_start(turning):
        text = QCoreApplication.translate(
            "Readouts", "{0} of people depend on a platform and {1} work independently, fewer from the start."
        )
    else:
        text = QCoreApplication.translate(
            "Readouts", "{0} of people depend on a platform and {1} work independently, fewer from {2} on."
        )
    sentence = text.format(now, free, "" if turning is None else year(turning))
    return Readout(
        "dependents",
        label,
        now,
        sentence,
        curve,
        percent,
        "people.dependent",
        turning=turning,
        has_turning=True,
    )


def _incomes(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "Inequality of income (Gini)")
    if not moment.is_on("people"):
        return switched_off("incomes", label, "people", moment)
    curve = moment.values("gini")
    now, start = moment.at(curve), float(curve[0])
    if now > start + _EQUAL:
        text = QCoreApplication.translate(
            "Readouts", "Incomes are more unequal than at the start: the Gini coefficient has risen from {0} to {1}."
        )
    elif now < start - _EQUAL:
        text = QCoreApplication.translate(
            "Readouts", "Incomes are less unequal than at the start: the Gini coefficient has fallen from {0} to {1}."
        )
    else:
        text = QCoreApplication.translate(
            "Readouts", "Incomes are as unequal as at the start: the Gini coefficient is {1}."
        )
    sentence = text.format(number(start), number(now))
    return Readout("incomes", label, number(now), sentence, curve, number, "people.displaced")


def _diversity(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "Diversity of supply")
    if not moment.has(Kind.INDIVIDUAL):
        text = QCoreApplication.translate("Readouts", "There are no individuals in this world.")
        return unavailable("diversity", label, text)
    gaps, head = moment.values("gap_share"), moment.values("head_share")
    text = QCoreApplication.translate(
        "Readouts", "Individuals serve {0} of the smallest third of niches and {1} of the largest third."
    )
    now = moment.at(gaps)
    niche = min(moment.result.scenario.niches, key=lambda each: each.size).name
    stock = f"share.{moment.largest_actor(Kind.INDIVIDUAL)}.{niche}"
    sentence = text.format(percent(now), percent(moment.at(head)))
    return Readout("diversity", label, percent(now), sentence, gaps, percent, stock)


def _openness(moment: Moment) -> Readout:
    label = QCoreApplication.translate("Readouts", "Openness of the technology")
    if not moment.is_on("stack"):
        return switched_off("openness", label, "stack", moment)
    from engine.solving import layout as at

    run = moment.result.trajectory
    curve = 1.0 - run.number(at.CONTROL)
    models = moment.at(run.parameter("model_openness"))
    text = QCoreApplication.translate(
        "Readouts", "Models are {0} open, and {1} of the layers that others build on is beyond the platforms' control."
    )
    now = moment.at(curve)
    sentence = text.format(percent(models), percent(now))
    return Readout("openness", label, percent(now), sentence, curve, percent, most_concentrated_layer(moment))
