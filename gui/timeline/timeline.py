"""The timeline: playback, the ruler with the time cursor, and the shock track under it."""

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QToolButton, QWidget

from engine.scenario import Event, Scenario
from gui.appearance import Appearance
from gui.document import Document
from gui.marks import set_mark
from gui.preferences import Preferences
from gui.time_cursor import TimeCursor
from gui.timeline.playback import SPEEDS, Playback
from gui.timeline.shock_track import ShockTrack
from gui.timeline.time_ruler import TimeRuler

if TYPE_CHECKING:
    from engine import Result

_MOST_LANES = 3.4

_gestures = itertools.count()


class Timeline(QFrame):
    """Moves the time cursor and changes the dated events of the scenario."""

    drag_changed = Signal(bool)
    """An event is being dragged, or no longer."""
    edit_asked = Signal(int)
    """The event at this place of the scenario is to be edited."""
    add_asked = Signal(float)
    """Something is to happen in this calendar year."""

    def __init__(
        self,
        document: Document,
        cursor: TimeCursor,
        preferences: Preferences,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self._document = document
        self._cursor = cursor
        self._appearance = appearance
        self._gesture = ""
        self.playback = Playback(cursor, self)
        self.ruler = TimeRuler(cursor, appearance)
        self.track = ShockTrack(cursor, preferences, appearance)
        self.back, self.play, self.forward, self.speed, self.add = (QToolButton() for _ in range(5))
        self.year = QLabel()
        self._shocks = QLabel()
        self._scroll = QScrollArea()
        self._lay_out()
        self._connect()
        self._dress()
        self._retranslate()
        self._show_events(document.scenario)

    def show_result(self, result: "Result") -> None:
        """Show the stages of a run."""
        scenario = result.scenario
        self._cursor.set_span(scenario.start, scenario.start + scenario.horizon, scenario.step)
        self.ruler.show_stages(result.stages)

    def _lay_out(self) -> None:
        for button in (self.back, self.play, self.forward, self.speed, self.add):
            button.setAutoRaise(True)
            button.setIconSize(QSize(20, 20))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.year.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        set_mark(self.year, "role", "heading")
        set_mark(self._shocks, "role", "secondary")
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for widget in (self.back, self.play, self.forward, self.speed, self.year):
            buttons.addWidget(widget)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self._shocks)
        below.addWidget(self.add)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.track)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 12, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.addLayout(buttons, 0, 0)
        grid.addWidget(self.ruler, 0, 1)
        grid.addLayout(below, 1, 0)
        grid.addWidget(self._scroll, 1, 1)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self._step(-1))
        self.forward.clicked.connect(lambda: self._step(1))
        self.play.clicked.connect(self.playback.toggle)
        self.speed.clicked.connect(self._change_speed)
        self.add.clicked.connect(lambda: self.add_asked.emit(self._cursor.year))
        self.playback.playing_changed.connect(self._dress)
        self.playback.playing_changed.connect(self._retranslate)
        self.ruler.touched.connect(self.playback.pause)
        self._cursor.moved.connect(self._show_year)
        self.track.moved.connect(self._move_event)
        self.track.released.connect(self._end_drag)
        self.track.edit_asked.connect(self.edit_asked)
        self.track.add_asked.connect(self.add_asked)
        self.track.remove_asked.connect(self._remove_event)
        self.track.toggle_asked.connect(self._toggle_event)
        self._document.scenario_changed.connect(self._follow)
        self._appearance.changed.connect(self._dress)

    # What happens -----------------------------------------------------------------------------------------------

    def _step(self, steps: int) -> None:
        self.playback.pause()
        self._cursor.move_by(steps)

    def _change_speed(self) -> None:
        place = SPEEDS.index(self.playback.speed)
        self.playback.speed = SPEEDS[(place + 1) % len(SPEEDS)]
        self._retranslate()

    def _move_event(self, place: int, event: Event, is_held: bool) -> None:
        if is_held and not self._gesture:
            self._gesture = f"event-{next(_gestures)}"
            self.drag_changed.emit(True)
        key = self._gesture if is_held else f"event-keys-{place}"
        self._replace_event(self.tr("Move a shock"), place, event, key)

    def _end_drag(self) -> None:
        if self._gesture:
            self._gesture = ""
            self.drag_changed.emit(False)

    def _toggle_event(self, place: int) -> None:
        event = self._document.scenario.events[place]
        label = self.tr("Switch off a shock") if event.is_enabled else self.tr("Switch on a shock")
        self._replace_event(label, place, replace(event, is_enabled=not event.is_enabled), None)

    def _remove_event(self, place: int) -> None:
        scenario = self._document.scenario
        events = scenario.events[:place] + scenario.events[place + 1 :]
        self._document.edit(self.tr("Remove a shock"), replace(scenario, events=events))

    def _replace_event(self, label: str, place: int, event: Event, merge_key: str | None) -> None:
        scenario = self._document.scenario
        events = (*scenario.events[:place], event, *scenario.events[place + 1 :])
        self._document.edit(label, replace(scenario, events=events), merge_key)

    def _follow(self, new: Scenario, old: Scenario) -> None:
        self._cursor.set_span(new.start, new.start + new.horizon, new.step)
        if new.events != old.events:
            self._show_events(new)

    def _show_events(self, scenario: Scenario) -> None:
        self._cursor.set_span(scenario.start, scenario.start + scenario.horizon, scenario.step)
        self.track.show_events(scenario.events)
        self._fit()

    def _fit(self) -> None:
        """As high as the lanes there are, but no more than a few: the others are scrolled to."""
        height = self.track.sizeHint().height()
        lane = self.track.fontMetrics().height() + 8
        self._scroll.setFixedHeight(min(height, round(_MOST_LANES * lane)))

    # Appearance -------------------------------------------------------------------------------------------------

    def _show_year(self) -> None:
        self.year.setText(f"{self._cursor.year:.1f}")

    def _dress(self) -> None:
        icons = {self.back: "step-back", self.forward: "step-forward", self.add: "add"}
        icons[self.play] = "pause" if self.playback.is_playing else "play"
        for button, icon in icons.items():
            button.setIcon(self._appearance.icon(icon))
        self.year.setMinimumWidth(self.year.fontMetrics().horizontalAdvance("20888.8"))
        self._fit()

    def _retranslate(self) -> None:
        texts = {
            self.back: self.tr("Step back"),
            self.forward: self.tr("Step forward"),
            self.play: self.tr("Pause") if self.playback.is_playing else self.tr("Play"),
            self.speed: self.tr("Speed of playback"),
            self.add: self.tr("Add a shock…"),
        }
        for button, text in texts.items():
            button.setToolTip(text)
            button.setAccessibleName(text)
        self.speed.setText(f"{self.playback.speed:g}×")
        self.ruler.setAccessibleName(self.tr("Time"))
        self.year.setAccessibleName(self.tr("Year"))
        self._shocks.setText(self.tr("Shocks"))
        self._show_year()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
