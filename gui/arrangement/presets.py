"""Arrangements made beforehand, for what people come to look at."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from gui.arrangement.arrangement import EMPTY, Arrangement, Part, joined, limited_to, tabs

ALL = ("market", "flows", "niches", "simplex", "earnings", "capital", "ventures", "people", "stack", "indicators",
       "claims", "readouts", "compare")  # fmt: skip
"""The views there are, in the order in which they are listed."""

DEFAULT = "overview"


def preset_ids() -> tuple[str, ...]:
    """What the arrangements are called in the program."""
    return tuple(_PRESETS)


def preset(preset_id: str, known: Collection[str]) -> Arrangement:
    """An arrangement of the views that are known; all of them in tabs where the wanted ones are not there."""
    arrangement = limited_to(Arrangement(_PRESETS[preset_id]), known)
    return arrangement if arrangement.views else Arrangement(tabs(known) or EMPTY)


def preset_name(preset_id: str) -> str:
    """The name of an arrangement in the language of the window."""
    return {
        "overview": QCoreApplication.translate("Presets", "Overview"),
        "founder": QCoreApplication.translate("Presets", "Founder"),
        "investor": QCoreApplication.translate("Presets", "Investor"),
        "policy": QCoreApplication.translate("Presets", "Policy"),
        "claims": QCoreApplication.translate("Presets", "Claims"),
        "compare": QCoreApplication.translate("Presets", "Compare"),
        "tabs": QCoreApplication.translate("Presets", "Everything in tabs"),
        "one": QCoreApplication.translate("Presets", "One view"),
    }[preset_id]


def preset_description(preset_id: str) -> str:
    """What an arrangement shows, in the language of the window."""
    return {
        "overview": QCoreApplication.translate("Presets", "The market above earnings and indicators"),
        "founder": QCoreApplication.translate("Presets", "Where there is room, what is copied, what it pays"),
        "investor": QCoreApplication.translate("Presets", "Capital, ventures and what becomes of them"),
        "policy": QCoreApplication.translate("Presets", "Concentration, people and who holds the stack"),
        "claims": QCoreApplication.translate("Presets", "The claims of the essays beside the market"),
        "compare": QCoreApplication.translate("Presets", "Scenarios against each other"),
        "tabs": QCoreApplication.translate("Presets", "All views in one group"),
        "one": QCoreApplication.translate("Presets", "Only the market"),
    }[preset_id]


def preset_choices(preset_id: str) -> Mapping[str, Mapping[str, object]]:
    """What is chosen inside the views of an arrangement, by view: the readouts speak to whom it is made for."""
    return {"readouts": {"role": preset_id}} if preset_id in _ROLES else {}


_ROLES = frozenset({"founder", "investor", "policy"})


def _group(*views: str) -> Part:
    return tabs(views) or EMPTY


def _rows(*parts: tuple[Part, float]) -> Part:
    return joined(True, parts) or EMPTY


def _columns(*parts: tuple[Part, float]) -> Part:
    return joined(False, parts) or EMPTY


_PRESETS: Mapping[str, Part] = MappingProxyType(
    {
        "overview": _rows(
            (_group("market", "flows", "niches", "simplex", "ventures", "people", "stack", "compare"), 0.58),
            (
                _columns((_group("earnings", "capital"), 0.5), (_group("indicators", "claims", "readouts"), 0.5)),
                0.42,
            ),
        ),
        "founder": _columns(
            (_rows((_group("market", "flows"), 0.55), (_group("niches", "earnings"), 0.45)), 0.56),
            (_rows((_group("readouts"), 0.55), (_group("ventures", "capital"), 0.45)), 0.44),
        ),
        "investor": _columns(
            (_rows((_group("capital", "market"), 0.5), (_group("ventures", "niches"), 0.5)), 0.56),
            (_rows((_group("readouts"), 0.55), (_group("earnings", "stack", "indicators"), 0.45)), 0.44),
        ),
        "policy": _columns(
            (_rows((_group("market", "flows"), 0.5), (_group("indicators", "stack"), 0.5)), 0.56),
            (_rows((_group("readouts"), 0.55), (_group("people", "claims"), 0.45)), 0.44),
        ),
        "claims": _columns(
            (_group("claims"), 0.46), (_rows((_group("market"), 0.6), (_group("indicators"), 0.4)), 0.54)
        ),
        "compare": _rows(
            (_group("compare"), 0.58), (_columns((_group("market"), 0.5), (_group("indicators"), 0.5)), 0.42)
        ),
        "tabs": _group(*ALL),
        "one": _group("market"),
    }
)
