"""What the tour points at, and what it says there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

Find = Callable[[], QWidget | None]
"""Finds the widget when it is wanted; None when it is not there."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of the tour; its texts are asked for whenever they are written, for the language may change."""

    find: Find
    title: Callable[[], str]
    text: Callable[[], str]


def workbench_stops(widgets: Mapping[str, Find]) -> tuple[Stop, ...]:
    """The stops of the workbench, for as many of these widgets as are given.

    widgets  by "assumptions", "pictures", "why", "time", "scenarios" and "menus"
    """
    said = {
        "assumptions": (_assumptions_title, _assumptions_text),
        "pictures": (_pictures_title, _pictures_text),
        "why": (_why_title, _why_text),
        "time": (_time_title, _time_text),
        "scenarios": (_scenarios_title, _scenarios_text),
        "menus": (_menus_title, _menus_text),
    }
    return tuple(Stop(widgets[name], *texts) for name, texts in said.items() if name in widgets)


def _assumptions_title() -> str:
    return QCoreApplication.translate("Tour", "Move an assumption")


def _assumptions_text() -> str:
    return QCoreApplication.translate(
        "Tour",
        "Drag any slider, or press the arrow keys: the whole market is computed again while you move it. The dozen "
        "that decide come first.",
    )


def _pictures_title() -> str:
    return QCoreApplication.translate("Tour", "Watch who gains")


def _pictures_text() -> str:
    return QCoreApplication.translate(
        "Tour",
        "The pictures follow at once. Rest the mouse on one to read its values; click to choose a moment.",
    )


def _why_title() -> str:
    return QCoreApplication.translate("Tour", "Ask why")


def _why_text() -> str:
    return QCoreApplication.translate(
        "Tour",
        "Who took whose share, and by which mechanism. Open a line for its equation and the assumptions in it, or "
        "click in a picture to ask about something else.",
    )


def _time_title() -> str:
    return QCoreApplication.translate("Tour", "Choose a moment")


def _time_text() -> str:
    return QCoreApplication.translate(
        "Tour",
        "All pictures look at the same year. Play the years, or let a shock happen in one of them.",
    )


def _scenarios_title() -> str:
    return QCoreApplication.translate("Tour", "Keep what you find")


def _scenarios_text() -> str:
    return QCoreApplication.translate(
        "Tour",
        "Duplicate the scenario before you change it, and compare both.",
    )


def _menus_title() -> str:
    return QCoreApplication.translate("Tour", "Find anything")


def _menus_text() -> str:
    return QCoreApplication.translate(
        "Tour",
        "Ctrl+Shift+P finds every command and every assumption by its name. Everything can be undone. This tour is in "
        "the Help menu.",
    )
