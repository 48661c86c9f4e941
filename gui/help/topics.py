"""Which page of the guide speaks of which part of the window."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.workbench import Workbench

PROPERTY = "help"
"""The dynamic property that names the page of a widget and of all that is in it."""

OF_DIALOGS = {
    "ExportDataDialog": "numbers",
    "ExportModelDialog": "models",
    "ExportPictureDialog": "pictures",
    "ExportReportDialog": "report",
    "ImportDataDialog": "data",
    "ProjectDataDialog": "data",
    "PreferencesDialog": "preferences",
    "PropertiesDialog": "properties",
    "SharesDialog": "actors",
    "ShortcutsDialog": "keyboard",
    "UndoHistory": "undo",
    "NameDialog": "scenarios",
}
"""Dialogs are made when they are asked for, so their pages are found by the names of their classes."""


Parts = tuple[tuple[QWidget, str], ...]
"""Widgets with their pages."""


def assign_topics(parts: Parts) -> None:
    """Say of each of these which page speaks of it."""
    for widget, topic in parts:
        widget.setProperty(PROPERTY, topic)


def parts_of_window(window: "MainWindow") -> Parts:
    """What is there from the start."""
    return (
        (window.start_page, "worlds"),
        (window.scenario_bar, "scenarios"),
        (window.tool_bar, "window"),
        (window.notice, "files"),
        (window.status, "status"),
    )


def parts_of_workbench(bench: "Workbench") -> Parts:
    """The parts of the workbench."""
    return (
        (bench, "window"),
        (bench.assumptions, "assumptions"),
        (bench.levers, "levers"),
        (bench.shocks, "shocks"),
        (bench.actors, "actors"),
        (bench.niches, "niches"),
        (bench.views, "arranging"),
        (bench.timeline, "timeline"),
        (bench.why, "why"),
    )


def view_topic(view_id: str) -> str:
    """The page about a view."""
    return f"view-{view_id}"


def topic_of(widget: QWidget | None) -> str:
    """The page about a widget, found by asking it and those around it in turn; empty when none knows."""
    while widget is not None:
        view_id = getattr(widget, "view_id", None)  # views are made late, so each is told by what it is
        if isinstance(view_id, str):
            return view_topic(view_id)
        topic = widget.property(PROPERTY) or OF_DIALOGS.get(type(widget).__name__)
        if isinstance(topic, str):
            return topic
        widget = widget.parentWidget()
    return ""
