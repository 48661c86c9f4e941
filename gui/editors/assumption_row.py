"""One assumption: name, number, slider, what it rests on, and the way back to its default."""

import html
import itertools
import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.catalogue import Parameter, Role
from engine.scenario import Event
from engine.text import Language
from gui.appearance import Appearance
from gui.editors.event_words import span_text
from gui.editors.evidence_badge import Badge, crux_text, evidence_text
from gui.editors.number_field import NumberField
from gui.editors.numbers import number_text
from gui.editors.reset_button import ResetButton
from gui.editors.row_gutter import RowGutter
from gui.editors.scale import Scale
from gui.editors.slider import ValueSlider
from gui.marks import set_mark
from gui.units import unit_text

_PAUSE = 900
"""Milliseconds after which the next key press is a new step for undo."""

_FOUND = 1600
"""Milliseconds for which a row that was looked for stays marked."""

_gestures = itertools.count()


class AssumptionRow(QWidget):
    """Shows one parameter and says what the user wants it to be."""

    edited = Signal(str, float, str)
    """Key, value and the merge key of the gesture; an empty merge key for a change on its own."""
    drag_changed = Signal(bool)
    events_asked = Signal(str)
    """The parameter with this key is to change over time."""
    help_asked = Signal(str)
    """The user wants to know more of the parameter with this key."""

    def __init__(
        self, parameter: Parameter, appearance: Appearance, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("assumptionRow")
        self.parameter = parameter
        self._language = language
        self._reference: float | None = None
        self._span = ""
        self._scale = Scale.of(parameter)
        self._value = self._opened = parameter.default
        self._is_idle = False
        self._gesture = next(_gestures)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._end_gesture)

        self._name = QLabel()
        self._name.setWordWrap(True)
        self._name.setObjectName("assumptionName")
        self._field = NumberField(parameter.minimum, parameter.maximum, language)
        self._slider = ValueSlider(self._scale.position(parameter.default))
        self._reset = ResetButton(appearance)
        self._badges = [Badge(parameter.evidence.value)]
        if parameter.is_crux:
            self._badges.insert(0, Badge("crux"))
        self._rests_on = QWidget()
        badges = QHBoxLayout(self._rests_on)
        badges.setContentsMargins(0, 0, 0, 0)
        badges.setSpacing(4)
        badges.addStretch(1)
        for badge in self._badges:
            badges.addWidget(badge)
        self._note = QLabel()
        set_mark(self._note, "role", "warning")
        self._note.setWordWrap(True)
        self._note.hide()
        self._name.setBuddy(self._field)
        self.gutter = RowGutter(appearance, has_clock=parameter.role is Role.PARAMETER)
        self._when = QLabel()
        set_mark(self._when, "role", "secondary")
        self._when.setWordWrap(True)
        self._when.hide()
        self._lay_out()

        self._field.committed.connect(self._commit_typed)
        self._field.stepped.connect(self._step)
        self._field.message_changed.connect(self._show_note)
        self._slider.valueChanged.connect(self._commit_position)
        self._slider.sliderPressed.connect(self._begin_drag)
        self._slider.sliderReleased.connect(self._end_drag)
        self._reset.asked.connect(self._go_back)
        self.gutter.clock.clicked.connect(lambda: self.events_asked.emit(parameter.key))
        self.gutter.help.clicked.connect(lambda: self.help_asked.emit(parameter.key))
        appearance.changed.connect(self._set_widths)
        self._set_widths()
        self.set_language(language)
        self.show_value(parameter.default)

    @property
    def field(self) -> NumberField:
        """The field of the number."""
        return self._field

    @property
    def slider(self) -> ValueSlider:
        """The slider."""
        return self._slider

    @property
    def reset_button(self) -> ResetButton:
        """The button that goes back to the default, or to what was opened."""
        return self._reset

    @property
    def note(self) -> str:
        """The remark under the controls; empty when there is none."""
        return self._note.text()

    def show_value(self, value: float) -> None:
        """Show the value the scenario has."""
        self._value = value
        self._field.show_value(value)
        self._slider.show_position(self._scale.position(value))
        is_changed = value != (self.parameter.default if self._reference is None else self._reference)
        self._show_ways_back()
        set_mark(self._name, "changed", is_changed)
        self._show_note("")

    def show_opened(self, value: float | None) -> None:
        """Know the value the scenario had when it was opened or last saved; None when it was not there."""
        self._opened = self.parameter.default if value is None else value
        self._show_ways_back()

    def show_reference(self, value: float | None) -> None:
        """Compare with this value of a baseline; None: with the default."""
        self._reference = value
        compared = self.parameter.default if value is None else value
        set_mark(self._name, "changed", self._value != compared)
        self._show_ways_back()

    def show_events(self, events: Sequence[Event]) -> None:
        """Show when the events of a scenario change this parameter."""
        span = span_text([each for each in events if each.key == self.parameter.key])
        if span != self._span:
            self._span = span
            self._show_span()

    def mark_found(self) -> None:
        """Draw the eye to this row for a moment, and put the keyboard on it."""
        set_mark(self, "found", True)
        QTimer.singleShot(_FOUND, self, lambda: set_mark(self, "found", False))
        self._slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_idle(self, is_idle: bool) -> None:
        """Show whether its mechanism is switched off, so that it has no effect in this world."""
        if is_idle != self._is_idle:
            self._is_idle = is_idle
            set_mark(self._name, "idle", is_idle)
            self._say_name()

    def refuse(self, reason: str) -> None:
        """Say why the value the user wants cannot be had."""
        self._field.show_message(reason)
        self._show_note(reason)

    def set_language(self, language: Language) -> None:
        """Speak this language."""
        self._language = language
        row = self.parameter
        name = row.name.in_language(language)
        self._say_name()
        self._field.set_language(language)
        self._field.set_suffix(unit_text(row.unit))
        self._field.setAccessibleName(name)
        self._slider.setAccessibleName(name)
        self._slider.setAccessibleDescription(row.meaning.in_language(language))
        self._reset.set_name(name)
        self.gutter.show_name(name)
        self._show_span()
        words = [evidence_text(row.evidence)]
        if row.is_crux:
            words.insert(0, crux_text())
        for badge, word in zip(self._badges, words, strict=True):
            badge.setText(word)
            badge.setToolTip(row.evidence_note.in_language(language))
        if not self._field.message:
            self._show_note("")

    def _say_name(self) -> None:
        name = self.parameter.name.in_language(self._language).replace("&", "&&")
        self._name.setText(self.tr("{name} · off").format(name=name) if self._is_idle else name)
        tip = self._tool_tip()
        for widget in (self._name, self._slider, self._field):
            widget.setToolTip(tip)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._name, 1)
        first.addWidget(self._field)
        second = QHBoxLayout()
        second.setSpacing(4)
        second.addWidget(self._slider, 1)
        second.addWidget(self._reset)
        second.addWidget(self._rests_on)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._when)
        column.addWidget(self._note)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 6)
        layout.setSpacing(0)
        layout.addWidget(self.gutter)
        layout.addLayout(column, 1)

    def tab_order(self) -> list[QWidget]:
        """Its controls in the order in which the tabulator key reaches them."""
        return [self._field, self._slider, self._reset, self.gutter.clock]

    def _show_span(self) -> None:
        self._when.setText(self.tr("changes {years}").format(years=self._span) if self._span else "")
        self._when.setVisible(bool(self._span))
        self.gutter.show_span(self._span)

    def _tool_tip(self) -> str:
        row = self.parameter
        evidence = self.tr("Rests on: {evidence}. {note}").format(
            evidence=evidence_text(row.evidence), note=row.evidence_note.in_language(self._language)
        )
        ranges = self.tr("Usual range {low} to {high}, allowed {minimum} to {maximum}, default {default}").format(
            low=number_text(row.low),
            high=number_text(row.high),
            minimum=number_text(row.minimum),
            maximum=number_text(row.maximum),
            default=number_text(row.default),
        )
        symbol = re.sub(r"_(\w+)", r"<sub>\1</sub>", html.escape(row.symbol))
        title = f"<b>{html.escape(row.name.in_language(self._language))}</b> &nbsp;<i>{symbol}</i>"
        meaning = html.escape(row.meaning.in_language(self._language))
        tip = f"{title}<p>{meaning}</p><p>{html.escape(evidence)}</p><p>{html.escape(ranges)}</p>"
        if self._is_idle:
            idle = self.tr(
                "Its mechanism is switched off in this world: at most the level it starts from still counts."
            )
            return f"{tip}<p><b>{html.escape(idle)}</b></p>"
        return tip

    def _show_note(self, reason: str) -> None:
        reason = reason or self._field.message
        if not reason and not self._scale.contains(self._value):
            text = self.tr("Outside the usual range, {low} to {high}").format(
                low=number_text(self.parameter.low), high=number_text(self.parameter.high)
            )
        else:
            text = reason
        set_mark(self._note, "role", "problem" if reason else "warning")
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _commit_typed(self, value: object) -> None:
        if isinstance(value, float):
            self.edited.emit(self.parameter.key, value, "")

    def _commit_position(self, position: int) -> None:
        if not self._slider.isSliderDown():
            self._pause.start()
        self.edited.emit(self.parameter.key, self._scale.value(position), f"{self.parameter.key}/{self._gesture}")

    def _go_back(self, value: float) -> None:
        self._slider.setFocus()
        self.edited.emit(self.parameter.key, value, "")

    def _show_ways_back(self) -> None:
        self._reset.show_ways(self._value, self.parameter.default, self._opened, self._reference)

    def _step(self, direction: int) -> None:
        self._slider.setValue(self._slider.value() + direction * self._slider.singleStep())

    def _begin_drag(self) -> None:
        self._end_gesture()
        self.drag_changed.emit(True)

    def _end_drag(self) -> None:
        self._end_gesture()
        if self._field.message:
            self.show_value(self._value)
        self.drag_changed.emit(False)

    def _end_gesture(self) -> None:
        self._pause.stop()
        self._gesture = next(_gestures)

    def _set_widths(self) -> None:
        self._field.ensurePolished()
        metrics = self._field.fontMetrics()
        width = metrics.horizontalAdvance("0.00000 choices/yr")
        self._field.setFixedWidth(width)
        self._rests_on.setFixedWidth(width)
        self._reset.setFixedWidth(metrics.horizontalAdvance("0000.000"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "_field"):
            self._set_widths()
