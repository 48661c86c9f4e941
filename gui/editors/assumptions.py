"""The editor of assumptions: the dozen that decide, then everything by mechanism, searchable."""

import itertools
from collections import deque
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from engine.catalogue import CATALOGUE, Parameter
from engine.messages import message
from engine.problems import InvalidInput
from engine.scenario import Event, Scenario
from gui.appearance import Appearance
from gui.bilingual import in_language
from gui.document import Document
from gui.editors.assumption_filter import AssumptionFilter
from gui.editors.assumption_help import AssumptionHelp
from gui.editors.assumption_list import changed_keys, headings, is_found
from gui.editors.assumption_row import AssumptionRow
from gui.editors.coupled import with_value
from gui.editors.section import Section
from gui.preferences import Preferences

_SETTLED = 60
"""Milliseconds after which the list has its final height."""
_AT_ONCE = 12
"""Rows made before the window is drawn again; more of them follow one batch at a time."""


class AssumptionsEditor(QWidget):
    """Shows the parameters of the scenario being looked at and turns every wish into an edit."""

    drag_changed = Signal(bool)
    """A slider is being dragged, or no longer."""
    events_asked = Signal(str)
    """The parameter with this key is to change over time: its events are to be shown, or one to be added."""
    reference_asked = Signal(str)
    """The model reference is to be shown at this place."""

    def __init__(
        self, document: Document, preferences: Preferences, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._preferences = preferences
        self._appearance = appearance
        self._to_make: deque[tuple[Section, Parameter]] = deque()
        self._ordered = 0
        self._reference: Scenario | None = None
        self._help: AssumptionHelp | None = None
        self._maker = QTimer(self)
        self._maker.setInterval(0)
        self._maker.timeout.connect(self._make_some)

        self._filter = AssumptionFilter(appearance)
        self.search, self.only_changed = self._filter.search, self._filter.only_changed
        self._nothing = QLabel()
        self._nothing.setObjectName("emptyNote")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        self.sections = [Section(each, self._make_row, appearance) for each in headings()]
        self._lay_out()

        self._filter.changed.connect(self._arrange)
        for section in self.sections:
            section.unfolded.connect(self._arrange)
            section.switched.connect(self._switch)
        document.scenario_changed.connect(self._refresh)
        for signal in (document.opened, document.saved, document.current_changed):
            signal.connect(self._show_opened)
        self._retranslate()
        self._show_state(document.scenario)
        self.sections[0].fold.setChecked(True)

    def row(self, key: str) -> AssumptionRow | None:
        """The first row of a parameter that has been made."""
        return next((section.rows[key] for section in self.sections if key in section.rows), None)

    def focus_first(self) -> None:
        """Put the keyboard on the first of the dozen."""
        dozen = self.sections[0]
        for row in dozen.ordered_rows(dozen.heading.assumptions)[:1]:
            row.slider.setFocus()

    def set_reference(self, scenario: Scenario | None) -> None:
        """Compare with a baseline: what differs from it is marked and listed; None: with the defaults."""
        if scenario is self._reference:
            return
        self._reference = scenario
        for section in self.sections:
            for key, row in section.rows.items():
                row.show_reference(self._reference_value(key))
        self._name_baseline()
        self._show_state(self._document.scenario)
        self._arrange()

    def show_parameter(self, key: str) -> None:
        """Unfold and scroll to a parameter, put the keyboard on it and mark it for a moment; KeyError if unknown."""
        parameter = CATALOGUE[key]
        self._filter.clear()
        section = next(each for each in self.sections if each.heading.id == parameter.mechanism)
        dozen = self.sections[0]
        if dozen.fold.isChecked() and parameter in dozen.heading.assumptions:
            section = dozen
        section.fold.setChecked(True)
        if parameter in section.heading.details:
            section.details_fold.setChecked(True)
        while key not in section.rows and self._to_make:
            self._make_some()
        row = section.rows[key]
        row.mark_found()
        # Rows above it are made and laid out a moment later.
        QTimer.singleShot(_SETTLED, row, lambda: self._scroll.ensureWidgetVisible(row, 0, 40))

    def _row_with_keyboard(self) -> AssumptionRow | None:
        widget: QWidget | None = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, AssumptionRow):
            widget = widget.parentWidget()
        return widget

    def event(self, event: QEvent) -> bool:
        # On a row F1 is help on that row, before any shortcut of the window.
        if event.type() == QEvent.Type.ShortcutOverride and _is_help(event) and self._row_with_keyboard() is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._row_with_keyboard() if _is_help(event) else None
        if row is None:
            super().keyPressEvent(event)
        else:
            self._show_help(row)
            event.accept()

    def _show_help(self, row: AssumptionRow) -> None:
        if self._help is None:
            self._help = AssumptionHelp(self._appearance, self)
            self._help.reference_asked.connect(self.reference_asked)
        scenario = self._document.scenario
        is_idle = _is_idle(scenario, row.parameter)
        key = row.parameter.key
        self._help.show_parameter(key, scenario.parameters[key], self._preferences.language, is_idle=is_idle)
        self._help.show_beside(row)

    def _reference_value(self, key: str) -> float | None:
        return None if self._reference is None else self._reference.parameters[key]

    def _changed(self, scenario: Scenario) -> set[str]:
        """The keys of what is marked as changed."""
        return changed_keys(scenario.parameters, None if self._reference is None else self._reference.parameters)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("editorContent")
        column = QVBoxLayout(content)
        column.setContentsMargins(8, 4, 8, 12)
        column.setSpacing(2)
        for section in self.sections:
            column.addWidget(section)
        column.addWidget(self._nothing)
        column.addStretch(1)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._filter)
        layout.addWidget(scroll, 1)

    # ------------------------------------------------------------------------------------------- what is shown

    def _arrange(self) -> None:
        """Show what the search, the filter and the folds ask for."""
        search = self._filter.words
        changed = self._changed(self._document.scenario)
        is_filtered = self._filter.is_active
        self._to_make.clear()
        found_any = False
        for section in self.sections:
            heading = section.heading
            if is_filtered:
                wanted = [
                    row
                    for row in (*heading.assumptions, *heading.details)
                    if is_found(row, search) and (row.key in changed or not self.only_changed.isChecked())
                ]
                if heading.mechanism is None:
                    wanted = []
                is_open = bool(wanted)
                section.setVisible(is_open)
                found_any = found_any or is_open
            else:
                wanted = [*heading.assumptions, *(heading.details if section.details_fold.isChecked() else ())]
                is_open = section.fold.isChecked()
                section.setVisible(True)
            missing = section.arrange(wanted, is_open=is_open, has_fold=not is_filtered)
            self._to_make.extend((section, row) for row in missing)
        self._nothing.setVisible(is_filtered and not found_any)
        self._nothing.setText(self._filter.nothing_text)
        self._make_some()

    def _make_some(self) -> None:
        values = self._document.scenario.parameters
        for _ in range(min(_AT_ONCE, len(self._to_make))):
            section, parameter = self._to_make.popleft()
            row = section.make(parameter)
            row.show_reference(self._reference_value(parameter.key))
            row.show_value(values[parameter.key])
            row.show_events(self._document.scenario.events)
            row.show_opened(self._opened_value(parameter.key))
            row.show_idle(_is_idle(self._document.scenario, parameter))
        if self._to_make:
            self._maker.start()
        else:
            self._maker.stop()
            self._set_tab_order()

    def _set_tab_order(self) -> None:
        """Rows are made late, so Qt would reach them last."""
        made = sum(len(section.rows) for section in self.sections)
        if made == self._ordered:
            return
        self._ordered = made
        order: list[QWidget] = [self.search, self.only_changed]
        for section in self.sections:
            order += section.tab_order()
        for one, other in itertools.pairwise(order):
            self.setTabOrder(one, other)

    def _make_row(self, parameter: Parameter) -> AssumptionRow:
        row = AssumptionRow(parameter, self._appearance, self._preferences.language)
        row.edited.connect(self._edit)
        row.drag_changed.connect(self.drag_changed)
        row.events_asked.connect(self.events_asked)
        row.help_asked.connect(lambda: self._show_help(row))
        return row

    # ------------------------------------------------------------------------------------------------- changes

    def _refresh(self, new: Scenario, old: Scenario) -> None:
        changed = {key for key in CATALOGUE if new.parameters[key] != old.parameters[key]}
        for section in self.sections:
            for key in changed & section.rows.keys():
                section.rows[key].show_value(new.parameters[key])
        if new.events is not old.events:
            self._show_events(new)
        if new.switches != old.switches:
            self._show_state(new)
        elif changed:
            self._mark_changed(new)
        if changed and self.only_changed.isChecked() and new.id != old.id:
            self._arrange()

    def _show_events(self, scenario: Scenario) -> None:
        events: dict[str, list[Event]] = {}
        for event in scenario.events:
            events.setdefault(event.key, []).append(event)
        for section in self.sections:
            for key, row in section.rows.items():
                row.show_events(events.get(key, ()))

    def _show_state(self, scenario: Scenario) -> None:
        self._mark_changed(scenario)
        for section in self.sections:
            if section.switch is not None:
                section.show_switch(scenario.switches[section.heading.id])
            for row in section.rows.values():
                row.show_idle(_is_idle(scenario, row.parameter))

        if self.sections[0].put_live_first(partial(_is_idle, scenario)):
            self._ordered = 0
            self._set_tab_order()

    def _mark_changed(self, scenario: Scenario) -> None:
        changed = self._changed(scenario)
        for section in self.sections:
            section.show_changed(changed)

    def _show_opened(self) -> None:
        for section in self.sections:
            for key, row in section.rows.items():
                row.show_opened(self._opened_value(key))

    def _opened_value(self, key: str) -> float | None:
        opened = self._document.scenario_as_opened
        return None if opened is None else opened.parameters[key]

    def _edit(self, key: str, value: float, merge_key: str) -> None:
        scenario = with_value(self._document.scenario, key, value)
        name = CATALOGUE[key].name.in_language(self._preferences.language)
        try:
            self._document.edit(self.tr("Change “{name}”").format(name=name), scenario, merge_key or None)
        except InvalidInput as refusal:
            reason = message(refusal.problems[0], self._preferences.language, with_field=False)
            for section in self.sections:
                if key in section.rows:
                    section.rows[key].refuse(reason)
            return
        self._show_again(key)

    def _show_again(self, key: str) -> None:
        """A row that was refused before and is now back at the value it had learns of no change."""
        for section in self.sections:
            row = section.rows.get(key)
            if row is not None and row.field.message:
                row.show_value(self._document.scenario.parameters[key])

    def _switch(self, mechanism: str, is_on: bool) -> None:
        section = next(each for each in self.sections if each.heading.id == mechanism)
        assert section.heading.mechanism is not None
        name = section.heading.mechanism.name.in_language(self._preferences.language)
        label = self.tr("Switch on “{name}”") if is_on else self.tr("Switch off “{name}”")
        scenario = self._document.scenario
        switches = MappingProxyType({**scenario.switches, mechanism: is_on})
        self._document.edit(label.format(name=name), replace(scenario, switches=switches))

    # ------------------------------------------------------------------------------------------------ language

    def _retranslate(self) -> None:
        for section in self.sections:
            section.set_language(self._preferences.language)
            section.show_changed(self._changed(self._document.scenario))
        self._name_baseline()

    def _name_baseline(self) -> None:
        baseline = self._reference
        language = self._preferences.language
        self._filter.name_baseline(None if baseline is None else in_language(baseline.name, language))
        self._nothing.setText(self._filter.nothing_text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _is_idle(scenario: Scenario, parameter: Parameter) -> bool:
    """Whether the mechanism of a parameter is switched off; start values and reporting have no switch."""
    return not scenario.switches.get(parameter.mechanism, True)


def _is_help(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_F1
        and event.modifiers() == Qt.KeyboardModifier.NoModifier
    )
