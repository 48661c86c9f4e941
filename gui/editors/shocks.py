"""The editor of events: dated changes of parameters, in the order in which they work."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from engine.catalogue import CATALOGUE, Role
from engine.messages import message
from engine.scenario import Event, Scenario, Shape, problems_of
from engine.scenario.event_validation import MAX_EVENTS
from gui.appearance import Appearance
from gui.document import Document
from gui.editors.event_form import EventForm
from gui.editors.event_table import EventTable
from gui.editors.event_templates import TEMPLATES, template_events, template_text
from gui.editors.event_words import title_of
from gui.editors.list_buttons import ListButtons
from gui.editors.row_table import RowTable
from gui.marks import set_mark
from gui.preferences import Preferences

_USUAL_KEY = "model_openness"
_ROWS = 6
"""Of the list that are shown at most, with its head; the form needs the room."""


class ShocksEditor(QWidget):
    """A list of events with the form of the chosen one below."""

    def __init__(
        self, document: Document, preferences: Preferences, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._preferences = preferences
        self._appearance = appearance
        self._table = EventTable(preferences, self)
        self.view = RowTable(self._table, lines=2)
        self.buttons = ListButtons(appearance)
        self.duplicate = QToolButton()
        self._kinds = QMenu(self)
        self.form = EventForm(preferences, appearance)
        self.form.set_parameters(lambda key: self._document.scenario.parameters[key])
        self.note = QLabel()
        self.note.setWordWrap(True)
        set_mark(self.note, "role", "secondary")
        self._lay_out()
        self._make_menu()
        self.view.selectionModel().currentRowChanged.connect(self._show_chosen)
        self._table.enabled_asked.connect(self._enable)
        self.buttons.remove.clicked.connect(self.remove_chosen)
        self.buttons.up.clicked.connect(lambda: self._move(-1))
        self.buttons.down.clicked.connect(lambda: self._move(1))
        self.duplicate.clicked.connect(self._duplicate)
        self.form.edited.connect(self._edit)
        document.scenario_changed.connect(self._refresh)
        appearance.changed.connect(self._dress)
        self._dress()
        self._table.show_scenario(document.scenario)
        self.view.selectRow(0)
        self._retranslate()

    @property
    def chosen(self) -> int:
        """The place of the chosen event; -1 when none is."""
        return self.view.chosen

    @property
    def _events(self) -> tuple[Event, ...]:
        return self._document.scenario.events

    def open_event(self, index: int) -> None:
        """Show the event at a place of the list, ready to be changed."""
        if 0 <= index < len(self._events):
            self.view.selectRow(index)
            self._show_chosen()
            self.form.value_field.setFocus()
            self.form.value_field.selectAll()

    def add_event(self, key: str | None = None, year: float | None = None) -> None:
        """Add an event that changes nothing yet, and show it; a number that no event can change is refused."""
        key = _USUAL_KEY if key is None else key
        if key not in CATALOGUE or CATALOGUE[key].role is not Role.PARAMETER:
            self.form.say(self.tr("Events can only change assumptions, no start values and no constants."))
            return
        scenario = self._document.scenario
        if year is None:
            year = scenario.start + max(0.0, round(scenario.horizon / 4))
        event = Event("", key, Shape.STEP, year, year, scenario.parameters[key])
        place = len(self._events)
        if self._apply(self.tr("Add an event"), (*self._events, event)):
            self.open_event(place)

    def show_parameter(self, key: str) -> None:
        """Show the first event that changes a parameter; where there is none, add one."""
        place = next((index for index, event in enumerate(self._events) if event.key == key), None)
        if place is None:
            self.add_event(key)
        else:
            self.open_event(place)

    def remove_chosen(self) -> None:
        """Remove the chosen event."""
        place, events = self.chosen, list(self._events)
        if 0 <= place < len(events):
            name = self._title(events.pop(place))
            self._apply(self.tr("Remove event “{name}”").format(name=name), events, min(place, len(events) - 1))

    # ------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        self.duplicate.setAutoRaise(True)
        self.duplicate.setIconSize(QSize(18, 18))
        self.duplicate.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.buttons.row.insertWidget(2, self.duplicate)
        self.setTabOrder(self.buttons.add, self.duplicate)
        self.setTabOrder(self.duplicate, self.buttons.remove)
        self.buttons.add.setMenu(self._kinds)
        self.buttons.add.setPopupMode(self.buttons.add.ToolButtonPopupMode.InstantPopup)
        view = self.view
        view.setMinimumHeight(96)
        view.setSizeAdjustPolicy(view.SizeAdjustPolicy.AdjustToContents)
        view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._remove_action = QAction(view)
        self._remove_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._remove_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._remove_action.triggered.connect(self.remove_chosen)
        view.addAction(self._remove_action)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("editorContent")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 4, 8, 12)
        inner.addWidget(self.form)
        self._scroll.setWidget(content)
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, 8, 0)
        top.setSpacing(8)
        top.addWidget(self.buttons)
        top.addWidget(view)
        top.addWidget(self.note)
        self._stretch = QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 4, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._stretch, 1)

    def _make_menu(self) -> None:
        self._plain = self._kinds.addAction("")
        self._plain.triggered.connect(lambda: self.add_event(None))
        self._kinds.addSeparator()
        self._templates = {each: self._kinds.addAction("") for each in TEMPLATES}
        for template, action in self._templates.items():
            action.triggered.connect(lambda _=False, template=template: self._add_template(template))

    # ------------------------------------------------------------------------------------------------- changes

    def _edit(self, event: Event, merge_key: str) -> None:
        place, events = self.chosen, list(self._events)
        if not 0 <= place < len(events):
            return
        events[place] = event
        key = f"{merge_key} {place}" if merge_key else None
        self._apply(self.tr("Change event “{name}”").format(name=self._title(event)), events, merge_key=key)

    def _enable(self, place: int, is_enabled: bool) -> None:
        events = list(self._events)
        events[place] = replace(events[place], is_enabled=is_enabled)
        label = self.tr("Put event “{name}” in force") if is_enabled else self.tr("Take event “{name}” out of force")
        self._apply(label.format(name=self._title(events[place])), events)

    def _add_template(self, template: str) -> None:
        scenario = self._document.scenario
        added = template_events(template, scenario.start + round(scenario.horizon / 4))
        label = self.tr("Add event “{name}”").format(name=template_text(template))
        place = len(self._events)
        if self._apply(label, (*self._events, *added)):
            self.open_event(place)

    def _duplicate(self) -> None:
        place, events = self.chosen, list(self._events)
        if not 0 <= place < len(events):
            return
        events.insert(place + 1, events[place])
        label = self.tr("Duplicate event “{name}”").format(name=self._title(events[place]))
        self._apply(label, events, place + 1)

    def _move(self, direction: int) -> None:
        place, events = self.chosen, list(self._events)
        moved = events.pop(place)
        events.insert(place + direction, moved)
        self._apply(self.tr("Move event “{name}”").format(name=self._title(moved)), events, place + direction)

    def _apply(
        self, label: str, events: Sequence[Event], choose: int | None = None, merge_key: str | None = None
    ) -> bool:
        scenario = replace(self._document.scenario, events=tuple(events))
        problems = problems_of(scenario)
        if problems:
            self.form.say(message(problems[0], self._preferences.language, with_field=False))
            return False
        self._document.edit(label, scenario, merge_key)
        if choose is not None and choose >= 0:
            self.view.selectRow(choose)
        self._show_chosen()
        return True

    def _title(self, event: Event) -> str:
        return title_of(event, self._preferences.language)

    # ------------------------------------------------------------------------------------------- what is shown

    def _refresh(self, new: Scenario, old: Scenario) -> None:
        if new.events is not old.events and new.events != old.events:
            place = self.chosen
            self._table.show_scenario(new)
            if new.events:
                self.view.choose_again(place)
        elif not new.events:
            return
        if self.isVisible():
            self._show_chosen()

    def _show_chosen(self) -> None:
        events, place = self._events, self.chosen
        self.buttons.enable(place, len(events), minimum=0, maximum=MAX_EVENTS)
        self.duplicate.setEnabled(place >= 0 and len(events) < MAX_EVENTS)
        is_any = 0 <= place < len(events)
        self.view.setVisible(bool(events))
        self.view.setMaximumHeight(_ROWS * self.view.verticalHeader().defaultSectionSize())
        self._scroll.setVisible(is_any)
        self._stretch.setVisible(not is_any)
        self._say_note()
        if is_any:
            self.form.show_event(self._document.scenario, events[place])

    def _say_note(self) -> None:
        if not self._events:
            text = self.tr(
                "Nothing is dated in this world. Add an event here, or press the clock beside an assumption to make it "
                "change over time."
            )
        elif len(self._events) > 1:
            text = self.tr(
                "They work from top to bottom: where two change the same number, the lower one changes what the upper "
                "one has left."
            )
        else:
            text = ""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _dress(self) -> None:
        self.duplicate.setIcon(self._appearance.icon("duplicate"))

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Events"))
        self.duplicate.setToolTip(self.tr("Duplicate"))
        self.duplicate.setAccessibleName(self.tr("Duplicate"))
        self._plain.setText(self.tr("New event"))
        for template, action in self._templates.items():
            action.setText(template_text(template))
        self._table.refresh()
        self._show_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_chosen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
