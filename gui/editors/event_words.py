"""Events in words: what they are called, when they happen and what they do."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from engine.catalogue import CATALOGUE
from engine.scenario import Event, Mode, Shape
from engine.text import Language
from gui.bilingual import in_language
from gui.editors.numbers import number_text
from gui.number_format import signs
from gui.units import unit_text


def shape_text(shape: Shape) -> str:
    """How an event unfolds, in one word."""
    texts = {
        Shape.STEP: QCoreApplication.translate("EventWords", "Step"),
        Shape.RAMP: QCoreApplication.translate("EventWords", "Ramp"),
        Shape.PULSE: QCoreApplication.translate("EventWords", "Pulse"),
    }
    return texts[shape]


def shape_meaning(shape: Shape) -> str:
    """How an event unfolds, in a sentence."""
    texts = {
        Shape.STEP: QCoreApplication.translate("EventWords", "In force from its start on."),
        Shape.RAMP: QCoreApplication.translate("EventWords", "Grows evenly from its start to its end, and stays."),
        Shape.PULSE: QCoreApplication.translate("EventWords", "In force from its start until its end."),
    }
    return texts[shape]


def mode_text(mode: Mode) -> str:
    """What the value of an event does, in a few words."""
    texts = {
        Mode.SET: QCoreApplication.translate("EventWords", "Set to"),
        Mode.ADD: QCoreApplication.translate("EventWords", "Add"),
        Mode.MULTIPLY: QCoreApplication.translate("EventWords", "Multiply by"),
    }
    return texts[mode]


def year_text(year: float) -> str:
    """A calendar year with at most two decimals."""
    return signs().dressed(f"{year:.2f}".rstrip("0").rstrip("."))


def years_text(event: Event) -> str:
    """When an event happens: "2027" for a step, "2027–2031" for what takes time."""
    start, end = year_text(event.start), year_text(event.end)
    return start if event.shape is Shape.STEP or start == end else f"{start}–{end}"


def span_text(events: Sequence[Event]) -> str:
    """When a parameter changes, over all events that are in force; empty when none is."""
    active = [each for each in events if each.is_enabled]
    if not active:
        return ""
    first = min(each.start for each in active)
    last = max(each.start if each.shape is Shape.STEP else each.end for each in active)
    start, end = year_text(first), year_text(last)
    return start if start == end else f"{start}–{end}"


def title_of(event: Event, language: Language) -> str:
    """The name of an event, or of what it changes."""
    return in_language(event.name, language) or CATALOGUE[event.key].name.in_language(language)


def amount_text(event: Event) -> str:
    """What an event does: "→ 0.7", "+0.2" or "× 0.6", with the unit."""
    unit = unit_text(CATALOGUE[event.key].unit)
    value = number_text(event.value)
    if event.mode is Mode.MULTIPLY:
        return f"× {value}"
    amount = f"→ {value}" if event.mode is Mode.SET else f"{'+' if event.value >= 0 else ''}{value}"
    return f"{amount} {unit}" if unit else amount


def changed_by(value: float, event: Event) -> float:
    """What a whole event makes of a value, within what is legal."""
    row = CATALOGUE[event.key]
    results = {Mode.SET: event.value, Mode.ADD: value + event.value, Mode.MULTIPLY: value * event.value}
    return min(max(results[event.mode], row.minimum), row.maximum)
