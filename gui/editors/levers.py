"""The editor of levers: what founders, investors, practitioners and policy makers can do, to be pulled and let go."""

import itertools

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from engine.levers import LEVERS, LeverRole
from engine.messages import message
from engine.scenario import Scenario, problems_of
from gui.appearance import Appearance
from gui.document import Document
from gui.editors.lever_row import LeverRow
from gui.editors.pulled_levers import Notes, Pulled, effects_of, find_pulled, let_go, pull
from gui.editors.section import Fold
from gui.marks import set_mark
from gui.preferences import Preferences

_NOTES = "levers"
_KEYS = frozenset(change.key for lever in LEVERS.values() for change in lever.changes)


class _RoleSection(QFrame):
    """The levers of one role under a heading that opens and closes."""

    def __init__(self, role: LeverRole, rows: list[LeverRow], appearance: Appearance) -> None:
        super().__init__()
        self.role = role
        self.rows = rows
        self.setObjectName("section")
        self.fold = Fold(appearance)
        self.fold.setObjectName("sectionFold")
        self.count = QLabel()
        self.count.setObjectName("sectionCount")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 4, 0)
        head.addWidget(self.fold, 1)
        head.addWidget(self.count)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(22, 0, 4, 8)
        body.setSpacing(2)
        for row in rows:
            body.addWidget(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._body)
        self._body.hide()
        self.fold.toggled.connect(self._body.setVisible)


class LeversEditor(QWidget):
    """Every lever with a switch; pulling one and letting it go are steps that can be undone."""

    parameter_asked = Signal(str)
    """The user wants to see the parameter with this key."""

    def __init__(
        self, document: Document, preferences: Preferences, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._preferences = preferences
        self._is_stale = True
        self.rows = {each.id: LeverRow(each, preferences.language, appearance) for each in LEVERS.values()}
        self.sections = [
            _RoleSection(role, [self.rows[each.id] for each in LEVERS.values() if each.role is role], appearance)
            for role in LeverRole
        ]
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setContentsMargins(4, 4, 4, 8)
        set_mark(self.note, "role", "secondary")
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        set_mark(self.reason, "role", "problem")
        self.reason.hide()
        self._lay_out()
        for row in self.rows.values():
            row.asked.connect(self._ask)
            row.parameter_asked.connect(self.parameter_asked)
        document.scenario_changed.connect(self._refresh)
        document.opened.connect(self._show)
        self.sections[0].fold.setChecked(True)
        self._retranslate()

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("editorContent")
        column = QVBoxLayout(content)
        column.setContentsMargins(8, 8, 8, 12)
        column.setSpacing(2)
        column.addWidget(self.note)
        column.addWidget(self.reason)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        order: list[QWidget] = []
        for section in self.sections:
            order.append(section.fold)
            for row in section.rows:
                order += row.tab_order()
        for one, other in itertools.pairwise(order):
            self.setTabOrder(one, other)

    # ------------------------------------------------------------------------------------------------- changes

    @property
    def _notes(self) -> Notes:
        return Notes.of_json(self._document.view.get(_NOTES))

    @property
    def pulled(self) -> Pulled:
        """The levers found in the scenario being looked at."""
        return find_pulled(self._document.scenario, self._notes)

    def show_lever(self, lever_id: str) -> None:
        """Bring a lever into sight and give it the keyboard."""
        row = self.rows[lever_id]
        section = next(each for each in self.sections if row in each.rows)
        section.fold.setChecked(True)
        row.tab_order()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, lever_id: str, is_wanted: bool) -> None:
        lever, scenario, notes = LEVERS[lever_id], self._document.scenario, self._notes
        name = lever.name.in_language(self._preferences.language)
        if is_wanted:
            changed, notes = pull(scenario, notes, lever)
            label = self.tr("Pull “{name}”").format(name=name)
        else:
            changed = let_go(scenario, notes, lever)
            label = self.tr("Let go of “{name}”").format(name=name)
        problems = problems_of(changed)
        self.reason.setVisible(bool(problems))
        if problems:
            self.reason.setText(message(problems[0], self._preferences.language, with_field=False))
        else:
            self._document.set_view(_NOTES, notes.as_json())
            self._document.edit(label, changed)
        self._show()

    # ------------------------------------------------------------------------------------------- what is shown

    def _refresh(self, new: Scenario, old: Scenario) -> None:
        is_same = new.events == old.events and new.start == old.start
        if is_same and all(new.parameters[key] == old.parameters[key] for key in _KEYS):
            return
        self.reason.hide()
        self._show()

    def _show(self) -> None:
        """Show what is pulled; hidden, wait until somebody looks."""
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        scenario, notes, pulled = self._document.scenario, self._notes, self.pulled
        for row in self.rows.values():
            is_pulled = pulled.has(row.lever)
            row.show_effects(effects_of(row.lever, scenario, notes, pulled), is_pulled=is_pulled)
        for section in self.sections:
            count = sum(pulled.has(each.lever) for each in section.rows)
            section.count.setText(self.tr("{count} pulled").format(count=count) if count else "")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._show()

    def _retranslate(self) -> None:
        language = self._preferences.language
        self.note.setText(
            self.tr(
                "The directions come from the essays, the sizes are assumed. What a lever brings about is for the "
                "model to say."
            )
        )
        for section in self.sections:
            section.fold.setText(section.role.text.in_language(language))
            for row in section.rows:
                row.set_language(language)
        self._is_stale = True
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
