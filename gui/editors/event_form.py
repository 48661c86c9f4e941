"""The form of one event."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from engine.catalogue import CATALOGUE, Parameter
from engine.scenario import Event, Mode, Scenario, Shape
from engine.scenario.event_validation import LARGEST_VALUE
from gui.appearance import Appearance
from gui.bilingual import in_language
from gui.editors.event_preview import EventPreview
from gui.editors.event_words import changed_by, mode_text, shape_meaning, shape_text
from gui.editors.labelled_field import LabelledField
from gui.editors.number_field import NumberField
from gui.editors.numbers import number_text
from gui.editors.parameter_picker import ParameterPicker
from gui.marks import set_mark
from gui.preferences import Preferences
from gui.units import unit_text

YEARS = (0.0, 20_000.0)
_STEPS = 100
"""Steps of an arrow key from one end of the usual range to the other."""


def value_bounds(row: Parameter, mode: Mode) -> tuple[float, float]:
    """What an event may set, add to or multiply a parameter by."""
    width = min(row.maximum - row.minimum, LARGEST_VALUE)
    if mode is Mode.SET:
        return max(row.minimum, -LARGEST_VALUE), min(row.maximum, LARGEST_VALUE)
    return (-width, width) if mode is Mode.ADD else (0.0, LARGEST_VALUE)


def in_mode(event: Event, mode: Mode, base: float) -> Event:
    """The event in another mode, with the value that makes the same of `base`."""
    aim = changed_by(base, event)
    values = {Mode.SET: aim, Mode.ADD: aim - base, Mode.MULTIPLY: aim / base if base else 1.0}
    return replace(event, mode=mode, value=float(f"{values[mode]:.6g}"))


def of_parameter(event: Event, key: str, base: float) -> Event:
    """The event on another parameter, where it does nothing until its value is chosen, unless it multiplies."""
    values = {Mode.SET: base, Mode.ADD: 0.0, Mode.MULTIPLY: event.value}
    return replace(event, key=key, value=values[event.mode])


class EventForm(QWidget):
    """Shows one event and says what the user wants it to be."""

    edited = Signal(object, str)
    """The Event as it is wanted, and the merge key of a step; empty for a change on its own."""

    def __init__(self, preferences: Preferences, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._event: Event | None = None
        self._base = 0.0
        language = preferences.language
        self.is_enabled = QCheckBox()
        self.name = LabelledField(QLineEdit())
        self.picker = ParameterPicker(language)
        self._parameter_label = QLabel()
        self._parameter_label.setBuddy(self.picker)
        self.shape = LabelledField(QComboBox())
        self.start = LabelledField(NumberField(*YEARS, language))
        self.end = LabelledField(NumberField(*YEARS, language))
        self.mode = LabelledField(QComboBox())
        self.value = LabelledField(NumberField(0.0, 1.0, language))
        self._effect = QLabel()
        self._effect.setWordWrap(True)
        set_mark(self._effect, "role", "secondary")
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        set_mark(self.reason, "role", "problem")
        self.preview = EventPreview(appearance)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        lines = (self.name, self._parameter_label, self.picker, self.shape, self.start, self.end, self.mode, self.value)
        for line in (*lines, self._effect, self.reason, self.preview, self.is_enabled):
            layout.addWidget(line)
        layout.addStretch(1)
        self.reason.hide()
        self._connect()
        self._retranslate()

    @property
    def name_field(self) -> QLineEdit:
        """The field of the name."""
        assert isinstance(self.name.control, QLineEdit)
        return self.name.control

    @property
    def value_field(self) -> NumberField:
        """The field of the value."""
        return _number(self.value)

    def choice(self, line: LabelledField) -> QComboBox:
        """The list of a line in which one of a few is chosen."""
        assert isinstance(line.control, QComboBox)
        return line.control

    # ------------------------------------------------------------------------------------------- what is shown

    def show_event(self, scenario: Scenario, event: Event) -> None:
        """Show an event of a scenario."""
        self._event = event
        self._base = scenario.parameters[event.key]
        row = CATALOGUE[event.key]
        if not self.name_field.isModified():
            self.name_field.setText(in_language(event.name, self._preferences.language))
        self.name_field.setPlaceholderText(row.name.in_language(self._preferences.language))
        self.picker.show_key(event.key)
        self.choice(self.shape).setCurrentIndex(list(Shape).index(event.shape))
        self.choice(self.mode).setCurrentIndex(list(Mode).index(event.mode))
        self.choice(self.shape).setToolTip(shape_meaning(event.shape))
        _number(self.start).show_value(event.start)
        self.end.setVisible(event.shape is not Shape.STEP)
        _number(self.end).show_value(event.end)
        self.value_field.set_bounds(*value_bounds(row, event.mode))
        self.value_field.set_suffix("" if event.mode is Mode.MULTIPLY else unit_text(row.unit))
        self.value_field.show_value(event.value)
        self.is_enabled.setChecked(event.is_enabled)
        self.say("")
        self._show_effect(scenario)
        self.preview.show_event(scenario, event)
        self.preview.setAccessibleName(row.name.in_language(self._preferences.language))

    def say(self, reason: str) -> None:
        """Say why the event cannot be as it is wanted; empty when it can."""
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def _show_effect(self, scenario: Scenario) -> None:
        event = self._event
        assert event is not None
        row = CATALOGUE[event.key]
        after = changed_by(self._base, event)
        first, last = scenario.start, scenario.start + scenario.horizon
        amount = f"{number_text(after)} {unit_text(row.unit)}".strip()
        if after in {row.minimum, row.maximum} and event.value not in {row.minimum, row.maximum}:
            text = self.tr("Alone it takes {before} to {after}, the limit of what is allowed.")
        else:
            text = self.tr("Alone it takes {before} to {after}.")
        words = text.format(before=number_text(self._base), after=amount)
        if event.start >= last:
            words += " " + self.tr("It begins after the last year, {year}.").format(year=f"{last:g}")
        elif event.shape is Shape.PULSE and event.end <= first:
            words += " " + self.tr("It ends before the first year, {year}.").format(year=f"{first:g}")
        self._effect.setText(words)

    # ------------------------------------------------------------------------------------------------- changes

    def _connect(self) -> None:
        self.name_field.editingFinished.connect(self._commit_name)
        self.picker.chosen.connect(self._commit_key)
        self.choice(self.shape).activated.connect(self._commit_shape)
        self.choice(self.mode).activated.connect(self._commit_mode)
        self.is_enabled.clicked.connect(lambda is_on: self._commit(lambda event: replace(event, is_enabled=is_on)))
        for key, line in (("start", self.start), ("end", self.end), ("value", self.value)):
            field = _number(line)
            field.committed.connect(lambda value, key=key: self._commit_number(key, value))
            field.stepped.connect(lambda direction, key=key: self._step(key, direction))

    def _commit(self, change: Callable[[Event], Event], merge_key: str = "") -> None:
        if self._event is not None:
            self.edited.emit(change(self._event), merge_key)

    def _commit_name(self) -> None:
        if self.name_field.isModified():
            self.name_field.setModified(False)
            name = self.name_field.text().strip()
            self._commit(lambda event: replace(event, name=name))

    def _commit_key(self, key: str) -> None:
        parameters = self._parameters
        self._commit(lambda event: of_parameter(event, key, parameters(key)))

    def _commit_shape(self, place: int) -> None:
        shape = list(Shape)[place]

        def change(event: Event) -> Event:
            end = event.end if event.end > event.start else event.start + 2.0
            return replace(event, shape=shape, end=event.start if shape is Shape.STEP else end)

        self._commit(change)

    def _commit_mode(self, place: int) -> None:
        base = self._base
        self._commit(lambda event: in_mode(event, list(Mode)[place], base))

    def _commit_number(self, key: str, value: object) -> None:
        if isinstance(value, float):
            self._commit(lambda event: _with_number(event, key, value))

    def _step(self, key: str, direction: int) -> None:
        if self._event is None:
            return
        row = CATALOGUE[self._event.key]
        size = (row.high - row.low) / _STEPS if key == "value" else 0.25
        if key == "value" and self._event.mode is Mode.MULTIPLY:
            size = 0.05
        minimum, maximum = value_bounds(row, self._event.mode) if key == "value" else YEARS
        value = float(f"{getattr(self._event, key) + direction * size:.6g}")
        value = min(max(value, minimum), maximum)
        self._commit(lambda event: _with_number(event, key, value), f"event {key}")

    def set_parameters(self, value_of: Callable[[str], float]) -> None:
        """Know where to ask for the value of a parameter that an event is to change next."""
        self._parameters = value_of

    # ------------------------------------------------------------------------------------------------ language

    def _retranslate(self) -> None:
        language = self._preferences.language
        self.name.name(self.tr("Name"), self.tr("Empty: the name of what it changes."))
        self._parameter_label.setText(self.tr("What it changes"))
        self.picker.setAccessibleName(self.tr("What it changes"))
        self.picker.set_language(language)
        self.shape.name(self.tr("Shape"))
        self.start.name(self.tr("Start"), self.tr("Calendar year; 2027.5 is the middle of 2027."))
        self.end.name(self.tr("End"), self.tr("Calendar year; 2027.5 is the middle of 2027."))
        self.mode.name(self.tr("What it does"))
        self.value.name(self.tr("Value"))
        self.is_enabled.setText(self.tr("In force"))
        for line, texts in (
            (self.shape, [shape_text(each) for each in Shape]),
            (self.mode, [mode_text(each) for each in Mode]),
        ):
            box = self.choice(line)
            place = box.currentIndex()
            box.clear()
            box.addItems(texts)
            box.setCurrentIndex(place)
        for place, shape in enumerate(Shape):
            self.choice(self.shape).setItemData(place, shape_meaning(shape), Qt.ItemDataRole.ToolTipRole)
        for line in (self.start, self.end, self.value):
            _number(line).set_language(language)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _with_number(event: Event, key: str, value: float) -> Event:
    """The event with another start, end or value; one that moves keeps its length."""
    if key == "start":
        return replace(event, start=value, end=event.end + value - event.start)
    return replace(event, end=value) if key == "end" else replace(event, value=value)


def _number(line: LabelledField) -> NumberField:
    assert isinstance(line.control, NumberField)
    return line.control
