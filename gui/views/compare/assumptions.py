"""The changed assumptions in words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from engine.catalogue import CATALOGUE, MECHANISMS
from engine.scenario import Actor, Event, Kind, Niche, Shape
from engine.scenario.differences import Difference, Differences
from engine.text import Language
from gui.bilingual import in_language
from gui.punctuation import colon, semicolons
from gui.units import unit_text
from gui.views.compare.rows import AssumptionRow
from gui.views.numbers import year

_ARROW = "\N{NO-BREAK SPACE}→ "
_NOT_THERE = "\N{EN DASH}"


def assumption_rows(found: Differences, language: Language) -> list[AssumptionRow]:
    """A row for everything that differs; those of parameters have the key of the parameter."""
    rows = [_parameter(each, language) for each in found.parameters]
    rows += [_switch(each, language) for each in found.switches]
    rows += [_actor(each, language) for each in found.actors]
    rows += [_niche(each, language) for each in found.niches]
    rows += [_event(place, each, language) for place, each in enumerate(found.events)]
    rows += [_year(each) for each in found.years]
    return rows


def value_text(value: float) -> str:
    """A value of an assumption, with the digits that count."""
    return f"{value:.4g}".replace("-", "\N{MINUS SIGN}")


def _parameter(each: Difference[float], language: Language) -> AssumptionRow:
    parameter = CATALOGUE[each.key]
    mechanism = next(row.name for row in MECHANISMS if row.id == parameter.mechanism)
    unit = unit_text(parameter.unit)
    before, now = (_NOT_THERE if value is None else value_text(value) for value in (each.before, each.now))
    change = f"{before}{_ARROW}{now} {unit}".strip()
    name = parameter.name.in_language(language)
    return AssumptionRow(each.key, name, change, mechanism.in_language(language), parameter=each.key)


def _switch(each: Difference[bool], language: Language) -> AssumptionRow:
    names = {row.id: row.name.in_language(language) for row in MECHANISMS}
    title = names.get(each.key, QCoreApplication.translate("CompareView", "Inferred appeals"))
    on = QCoreApplication.translate("CompareView", "on")
    off = QCoreApplication.translate("CompareView", "off")
    return AssumptionRow(
        f"switch.{each.key}",
        title,
        f"{on if each.before else off}{_ARROW}{on if each.now else off}",
        QCoreApplication.translate("CompareView", "Mechanism"),
    )


def _actor(each: Difference[Actor], language: Language) -> AssumptionRow:
    kind = QCoreApplication.translate("CompareView", "Actor")
    title = in_language(each.key, language)
    if each.before is None or each.now is None:
        return AssumptionRow(f"actor.{each.key}", title, _came_or_went(each.before is None), kind)
    words = semicolons(_actor_changes(each.before, each.now))
    return AssumptionRow(f"actor.{each.key}", title, words, kind)


def _actor_changes(before: Actor, now: Actor) -> Iterator[str]:
    usual = QCoreApplication.translate("CompareView", "as usual for its kind")
    piece = QCoreApplication.translate("CompareView", "{0} {1}")
    if before.kind is not now.kind:
        yield f"{_kind(before.kind)}{_ARROW}{_kind(now.kind)}"
    for name, old, new in (
        (QCoreApplication.translate("CompareView", "firms"), before.firms, now.firms),
        (QCoreApplication.translate("CompareView", "complexity"), before.complexity, now.complexity),
        (QCoreApplication.translate("CompareView", "capital"), before.capital, now.capital),
        (QCoreApplication.translate("CompareView", "appeal"), before.appeal, now.appeal),
    ):
        if old != new:
            texts = [usual if value is None else value_text(value) for value in (old, new)]
            yield piece.format(name, _ARROW.join(texts))
    if before.shares != now.shares:
        yield QCoreApplication.translate("CompareView", "other shares at the start")
    if before.keeps_customers != now.keeps_customers:
        yield (
            QCoreApplication.translate("CompareView", "keeps its customers now")
            if now.keeps_customers
            else QCoreApplication.translate("CompareView", "no longer keeps its customers")
        )


def _kind(kind: Kind) -> str:
    words = {
        Kind.INDIVIDUAL: QCoreApplication.translate("CompareView", "individual"),
        Kind.ORGANISATION: QCoreApplication.translate("CompareView", "organisation"),
        Kind.PLATFORM: QCoreApplication.translate("CompareView", "platform"),
    }
    return words[kind]


def _niche(each: Difference[Niche], language: Language) -> AssumptionRow:
    kind = QCoreApplication.translate("CompareView", "Niche")
    title = in_language(each.key, language)
    key = f"niche.{each.key}"
    if each.before is None or each.now is None:
        return AssumptionRow(key, title, _came_or_went(each.before is None), kind)
    piece = QCoreApplication.translate("CompareView", "{0} {1}")
    parts = [
        piece.format(name, f"{value_text(old)}{_ARROW}{value_text(new)}")
        for name, old, new in (
            (QCoreApplication.translate("CompareView", "size"), each.before.size, each.now.size),
            (
                QCoreApplication.translate("CompareView", "specificity"),
                each.before.specificity,
                each.now.specificity,
            ),
        )
        if old != new
    ]
    return AssumptionRow(key, title, semicolons(parts), kind)


def _event(place: int, each: Difference[Event], language: Language) -> AssumptionRow:
    event = each.now or each.before
    assert event is not None
    name = CATALOGUE[event.key].name.in_language(language)
    kind = QCoreApplication.translate("CompareView", "Event: {0}").format(name)
    title = in_language(each.key, language)
    if each.before is None or each.now is None:
        change = colon(_came_or_went(each.before is None), _event_text(event))
    elif each.before.is_enabled != each.now.is_enabled:
        change = (
            QCoreApplication.translate("CompareView", "switched on")
            if each.now.is_enabled
            else QCoreApplication.translate("CompareView", "switched off")
        )
    else:
        change = f"{_event_text(each.before)}{_ARROW}{_event_text(each.now)}"
    return AssumptionRow(f"event.{place}.{each.key}", title, change, kind, parameter=event.key)


def _event_text(event: Event) -> str:
    value = value_text(event.value)
    text = {
        "set": QCoreApplication.translate("CompareView", "to {0}"),
        "add": QCoreApplication.translate("CompareView", "by {0}"),
        "multiply": QCoreApplication.translate("CompareView", "times {0}"),
    }[event.mode.value].format(value)
    if event.shape is Shape.STEP:
        return QCoreApplication.translate("CompareView", "{0} from {1} on").format(text, year(event.start))
    return QCoreApplication.translate("CompareView", "{0} from {1} to {2}").format(
        text, year(event.start), year(event.end)
    )


def _year(each: Difference[float]) -> AssumptionRow:
    names = {
        "start": QCoreApplication.translate("CompareView", "First year"),
        "horizon": QCoreApplication.translate("CompareView", "Length of the run"),
    }
    years = QCoreApplication.translate("CompareView", "{0} years")
    before, now = (_NOT_THERE if value is None else value_text(value) for value in (each.before, each.now))
    if each.key == "horizon":
        now = years.format(now)
    return AssumptionRow(
        f"years.{each.key}",
        names[each.key],
        f"{before}{_ARROW}{now}",
        QCoreApplication.translate("CompareView", "Years"),
    )


def _came_or_went(is_new: bool) -> str:
    if is_new:
        return QCoreApplication.translate("CompareView", "only here")
    return QCoreApplication.translate("CompareView", "only there")
