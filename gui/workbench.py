"""The workbench: editors on the left, views in the middle, the explanation on the right, time at the bottom."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QTabWidget, QVBoxLayout, QWidget

from gui.appearance import Appearance
from gui.arrangement import ViewArea
from gui.document import Document
from gui.editors.actors import ActorsEditor
from gui.editors.assumptions import AssumptionsEditor
from gui.editors.levers import LeversEditor
from gui.editors.niches import NichesEditor
from gui.editors.shocks import ShocksEditor
from gui.preferences import Preferences
from gui.time_cursor import TimeCursor
from gui.timeline import Timeline
from gui.why import WhyPanel

if TYPE_CHECKING:
    from engine import Result
    from gui.views.view_type import ViewMaker

_LEFT_WIDTH = 310
_WIDTHS = (380, 900, 300)


class Workbench(QWidget):
    """Lays its parts out and keeps them at one moment and at one world."""

    drag_changed = Signal(bool)
    """Something is being dragged that changes the scenario, or no longer."""
    reference_asked = Signal(str)
    """The model reference is wanted, at this place."""
    why_shown_changed = Signal(bool)

    def __init__(
        self,
        document: Document,
        preferences: Preferences,
        appearance: Appearance,
        view_types: "Sequence[ViewMaker]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._appearance = appearance
        self.time = TimeCursor(self)
        self.views = ViewArea(view_types, appearance, preferences)
        self.assumptions = AssumptionsEditor(document, preferences, appearance)
        self.actors = ActorsEditor(document, preferences, appearance)
        self.niches = NichesEditor(document, preferences, appearance)
        self.levers = LeversEditor(document, preferences, appearance)
        self.shocks = ShocksEditor(document, preferences, appearance)
        self.timeline = Timeline(document, self.time, preferences, appearance)
        self.why = WhyPanel(document, preferences, appearance, self.time)
        self._lay_out()
        self._connect()
        self._dress()
        self._retranslate()

    def _lay_out(self) -> None:
        self.editors = QTabWidget()
        self.editors.setDocumentMode(True)
        self.editors.tabBar().setObjectName("editorTabs")
        for editor in (self.assumptions, self.levers, self.shocks, self.actors, self.niches):
            self.editors.addTab(editor, "")
        self._left = QFrame()
        self._left.setObjectName("leftPanel")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editors)
        self._right = QFrame()
        self._right.setObjectName("rightPanel")
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.why)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        for place, part in enumerate((self._left, self.views, self._right)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(place, int(part is self.views))
        self.reset_layout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        # Large text may need more room than there is: it is scrolled, and the window stays on its screen.
        room = QScrollArea()
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setWidgetResizable(True)
        room.setWidget(self.splitter)
        layout.addWidget(room, 1)
        layout.addWidget(self.timeline)

    def _connect(self) -> None:
        cursor, views, why = self.time, self.views, self.why
        cursor.moved.connect(self._show_time)
        cursor.span_changed.connect(self._show_time)
        views.time_chosen.connect(self._go_to)
        views.stock_chosen.connect(self.why.explain)
        views.flow_chosen.connect(self.why.explain_flow)
        views.parameter_chosen.connect(self.show_parameter)
        for part in (self.assumptions, self.timeline):
            part.drag_changed.connect(self.drag_changed)
        self.timeline.edit_asked.connect(self.edit_shock)
        self.timeline.add_asked.connect(self.add_shock)
        self.timeline.playback.playing_changed.connect(why.set_dragging)
        why.parameter_chosen.connect(self.show_parameter)
        why.reference_asked.connect(self.reference_asked)
        self.assumptions.reference_asked.connect(self.reference_asked)
        self.assumptions.events_asked.connect(self.change_over_time)
        self.levers.parameter_asked.connect(self.show_parameter)
        self._appearance.changed.connect(self._dress)

    def reset_layout(self) -> None:
        """Give every part its usual width."""
        self.splitter.setSizes([round(each * self._appearance.scale) for each in _WIDTHS])

    def show_parameter(self, key: str) -> None:
        """Bring the row of an assumption into sight."""
        self.editors.setCurrentWidget(self.assumptions)
        self.assumptions.show_parameter(key)

    def show_why(self, is_shown: bool) -> None:
        """Show the explanation, or leave its room to the views."""
        self._right.setVisible(is_shown)
        self.why_shown_changed.emit(is_shown)

    def show_timeline(self, is_shown: bool) -> None:
        """Show the timeline, or leave its room to the views."""
        self.timeline.setVisible(is_shown)

    def show_lever(self, lever: str) -> None:
        """Bring the row of a lever into sight."""
        self.editors.setCurrentWidget(self.levers)
        self.levers.show_lever(lever)

    def add_shock(self, year: float) -> None:
        """Let something happen in a calendar year."""
        self.editors.setCurrentWidget(self.shocks)
        self.shocks.add_event(None, year)

    def change_over_time(self, key: str) -> None:
        """Show what changes a parameter over time, or begin to change it."""
        self.editors.setCurrentWidget(self.shocks)
        self.shocks.show_parameter(key)

    def edit_shock(self, place: int) -> None:
        """Edit one of the dated events."""
        self.editors.setCurrentWidget(self.shocks)
        self.shocks.open_event(place)

    def show_result(self, result: "Result") -> None:
        """Show a new run in the timeline and explain that."""
        self.timeline.show_result(result)
        self.why.show_result(result)

    def stop(self) -> bool:
        """End the threads of the parts; whether they ended in time."""
        self.timeline.playback.pause()
        ended = [self.views.stop(), self.why.stop()]
        return all(ended)

    def set_dragging(self, is_dragging: bool) -> None:
        """Draw cheaply while something is dragged."""
        self.views.set_dragging(is_dragging)
        self.why.set_dragging(is_dragging)

    def find_assumption(self) -> None:
        """Let the user search the assumptions."""
        self.editors.setCurrentWidget(self.assumptions)
        self.assumptions.search.setFocus()
        self.assumptions.search.selectAll()

    def _go_to(self, year: float) -> None:
        self.timeline.playback.pause()
        self.time.move(year)

    def _show_time(self) -> None:
        """At the end of the run nothing needs to be pointed at: the labels there say it."""
        cursor = self.time
        self.views.set_time(None if cursor.year >= cursor.end else cursor.year)

    def _dress(self) -> None:
        self.views.set_theme(self._appearance.theme)
        self._left.setMinimumWidth(round(_LEFT_WIDTH * self._appearance.scale))

    def _retranslate(self) -> None:
        names = (
            self.tr("Assumptions"),
            self.tr("Levers"),
            self.tr("Shocks"),
            self.tr("Actors"),
            self.tr("Niches"),
        )
        for place, name in enumerate(names):
            self.editors.setTabText(place, name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
