"""The editor of assumptions: the dozen that decide, then everything by mechanism, searchable."""

import itertools
from collections import deque
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from engine.catalogue import CATALOGUE, Parameter
from engine.messages import message
from engine.scenario import Scenario, problems_of
from gui.appearance import Appearance
from gui.document import Document
from gui.editors.assumption_list import changed_keys, headings, is_found
from gui.editors.assumption_row import AssumptionRow
from gui.editors.coupled import with_value
from gui.editors.section import Section
from gui.preferences import Preferences

_AT_ONCE = 14
"""Rows made before the window is drawn again; more of them follow one batch at a time."""


class AssumptionsEditor(QWidget):
    """Shows the parameters of the scenario being looked at and turns every wish into an edit."""

    drag_changed = Signal(bool)
    """A slider is being dragged, or no longer."""

    def __init__(
        self, document: Document, preferences: Preferences, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._preferences = preferences
        self._appearance = appearance
        self._to_make: deque[tuple[Section, Parameter]] = deque()
        self._ordered = 0
        self._maker = QTimer(self)
        self._maker.setInterval(0)
        self._maker.timeout.connect(self._make_some)

        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._search_icon = QAction(self.search)
        self.search.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        self.only_changed = QCheckBox()
        self._nothing = QLabel()
        self._nothing.setObjectName("emptyNote")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        self.sections = [Section(each, self._make_row, appearance) for each in headings()]
        self._lay_out()

        self.search.textChanged.connect(self._arrange)
        self.only_changed.toggled.connect(self._arrange)
        for section in self.sections:
            section.unfolded.connect(self._arrange)
            section.switched.connect(self._switch)
        document.scenario_changed.connect(self._refresh)
        for signal in (document.opened, document.saved, document.current_changed):
            signal.connect(self._show_opened)
        appearance.changed.connect(self._dress)
        self._dress()
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
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 4)
        head.setSpacing(8)
        head.addWidget(self.search)
        head.addWidget(self.only_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)

    # ------------------------------------------------------------------------------------------- what is shown

    def _arrange(self) -> None:
        """Show what the search, the filter and the folds ask for."""
        search = self.search.text().strip()
        changed = changed_keys(self._document.scenario.parameters)
        is_filtered = bool(search) or self.only_changed.isChecked()
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
        self._say_nothing_found(search)
        self._make_some()

    def _make_some(self) -> None:
        values = self._document.scenario.parameters
        for _ in range(min(_AT_ONCE, len(self._to_make))):
            section, parameter = self._to_make.popleft()
            row = section.make(parameter)
            row.show_value(values[parameter.key])
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
        return row

    def _say_nothing_found(self, search: str) -> None:
        if search:
            text = self.tr("No assumption matches “{search}”.").format(search=search)
        else:
            text = self.tr("Every number is at its default.\nMove a slider and it will be listed here.")
        self._nothing.setText(text)

    # ------------------------------------------------------------------------------------------------- changes

    def _refresh(self, new: Scenario, old: Scenario) -> None:
        changed = {key for key in CATALOGUE if new.parameters[key] != old.parameters[key]}
        for section in self.sections:
            for key in changed & section.rows.keys():
                section.rows[key].show_value(new.parameters[key])
        if changed or new.switches != old.switches:
            self._show_state(new)
        if changed and self.only_changed.isChecked() and new.id != old.id:
            self._arrange()

    def _show_state(self, scenario: Scenario) -> None:
        changed = changed_keys(scenario.parameters)
        for section in self.sections:
            section.show_changed(changed)
            if section.switch is not None:
                section.show_switch(scenario.switches[section.heading.id])
            for row in section.rows.values():
                row.show_idle(_is_idle(scenario, row.parameter))

        if self.sections[0].put_live_first(partial(_is_idle, scenario)):
            self._ordered = 0
            self._set_tab_order()

    def _show_opened(self) -> None:
        for section in self.sections:
            for key, row in section.rows.items():
                row.show_opened(self._opened_value(key))

    def _opened_value(self, key: str) -> float | None:
        opened = self._document.scenario_as_opened
        return None if opened is None else opened.parameters[key]

    def _edit(self, key: str, value: float, merge_key: str) -> None:
        scenario = with_value(self._document.scenario, key, value)
        problems = problems_of(scenario)
        if problems:
            reason = message(problems[0], self._preferences.language, with_field=False)
            for section in self.sections:
                if key in section.rows:
                    section.rows[key].refuse(reason)
            return
        name = CATALOGUE[key].name.in_language(self._preferences.language)
        self._document.edit(self.tr("Change “{name}”").format(name=name), scenario, merge_key or None)
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

    # -------------------------------------------------------------------------------------------- appearance

    def _dress(self) -> None:
        self._search_icon.setIcon(self._appearance.icon("search"))

    def _retranslate(self) -> None:
        language = self._preferences.language
        self.search.setPlaceholderText(self.tr("Search assumptions"))
        self.search.setAccessibleName(self.tr("Search assumptions"))
        self.only_changed.setText(self.tr("Only what differs from the defaults"))
        for section in self.sections:
            section.set_language(language)
            section.show_changed(changed_keys(self._document.scenario.parameters))
        self._say_nothing_found(self.search.text().strip())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _is_idle(scenario: Scenario, parameter: Parameter) -> bool:
    """Whether the mechanism of a parameter is switched off; start values and reporting have no switch."""
    return not scenario.switches.get(parameter.mechanism, True)
