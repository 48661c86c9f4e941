"""The editor of actors: who is in the market and what they begin with."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from engine.catalogue import parameters_of
from engine.messages import message
from engine.scenario import APPEALS, Actor, Kind, Scenario, problems_of
from engine.scenario.validation import MAX_ACTORS, MIN_ACTORS
from gui.appearance import Appearance
from gui.document import Document
from gui.editors.actor_cells import KIND, actor_heads, small_shares, with_actor_cells
from gui.editors.actor_form import NUMBERS, ActorForm
from gui.editors.actor_table import ActorTable
from gui.editors.list_buttons import ListButtons
from gui.editors.problem_line import problem_line, show_problem
from gui.editors.shares_dialog import SharesDialog
from gui.editors.sheet_edits import SheetEdits
from gui.editors.sheet_table import ChoiceDelegate, SheetTable
from gui.editors.start_shares import with_mean_share
from gui.new_world import kind_text
from gui.preferences import Preferences
from gui.scenario_commands import free_name

_START_KEYS = tuple(each.key for each in parameters_of("actors"))
"""What the start of actors depends on when they say nothing themselves."""

_NAMES = {Kind.INDIVIDUAL: "Individuals", Kind.ORGANISATION: "Organisations", Kind.PLATFORM: "Platforms"}


class ActorsEditor(QWidget):
    """A table of actors with the form of the chosen one below."""

    def __init__(
        self, document: Document, preferences: Preferences, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._preferences = preferences
        self._table = ActorTable(preferences, appearance, self)
        self.view = SheetTable(self._table)
        self._kind_cells = ChoiceDelegate(self.view)
        self.view.setItemDelegateForColumn(KIND, self._kind_cells)
        self.problem = problem_line()
        self.buttons = ListButtons(appearance)
        self._kinds = QMenu(self)
        for kind in Kind:
            self._kinds.addAction("").triggered.connect(lambda _=False, kind=kind: self._add(kind))
        self.buttons.add.setMenu(self._kinds)
        self.buttons.add.setPopupMode(self.buttons.add.ToolButtonPopupMode.InstantPopup)
        self.form = ActorForm(preferences, appearance)
        self.appeals = QCheckBox()
        self.appeals.clicked.connect(self._switch_appeals)
        self._lay_out()
        self.view.selectionModel().currentRowChanged.connect(self._show_chosen)
        self._sheet = SheetEdits(
            self.view, self.problem, document, preferences, actor_heads, with_actor_cells, self._label
        )
        self._table.cell_edited.connect(self._sheet.type)
        self.buttons.remove.clicked.connect(self._remove)
        self.buttons.up.clicked.connect(lambda: self._move(-1))
        self.buttons.down.clicked.connect(lambda: self._move(1))
        self.form.edited.connect(self._edit)
        self.form.share_edited.connect(self._edit_share)
        self.form.niches_asked.connect(self._edit_shares)
        document.scenario_changed.connect(self._refresh)
        appearance.changed.connect(self._table.refresh)
        appearance.changed.connect(self._show_chosen)
        self._retranslate()
        self._table.show_scenario(document.scenario)
        self.view.selectRow(0)

    @property
    def chosen(self) -> int:
        """The place of the chosen actor; -1 when none is."""
        return self.view.chosen

    def _lay_out(self) -> None:
        view = self.view
        view.setMinimumHeight(120)
        view.setSizeAdjustPolicy(view.SizeAdjustPolicy.AdjustToContents)
        view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        content.setObjectName("editorContent")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 4, 8, 12)
        inner.addWidget(self.form)
        inner.addSpacing(8)
        inner.addWidget(self.appeals)
        scroll.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 4, 0)
        layout.setSpacing(8)
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, 8, 0)
        top.setSpacing(8)
        top.addWidget(self.buttons)
        top.addWidget(view)
        top.addWidget(self.problem)
        layout.addLayout(top, 1)
        layout.addWidget(scroll, 1)

    # ------------------------------------------------------------------------------------------------- changes

    def _edit(self, actor: Actor) -> None:
        actors = list(self._document.scenario.actors)
        actors[self.chosen] = actor
        self._apply(self.tr("Change actor “{name}”").format(name=actor.name), actors)

    def _label(self, cells: int) -> str:
        return self.tr("Change an actor") if cells == 1 else self.tr("Paste actors")

    def _edit_share(self, share: float) -> None:
        scenario = self._document.scenario
        name = scenario.actors[self.chosen].name
        wanted = with_mean_share(scenario, self.chosen, share)
        self._apply(self.tr("Change start share of “{name}”").format(name=name), wanted.actors, field="share")

    def _edit_shares(self) -> None:
        dialog = SharesDialog(self._document.scenario, self._preferences, self.window())
        dialog.confirmed.connect(lambda scenario: self._document.edit(self.tr("Change start shares"), scenario))
        dialog.open()

    def _switch_appeals(self, is_on: bool) -> None:
        label = self.tr("Infer appeals") if is_on else self.tr("Leave appeals out")
        self._document.edit(label, self._document.scenario.with_switches(**{APPEALS: is_on}))

    def _add(self, kind: Kind) -> None:
        actors = self._document.scenario.actors
        name = free_name(_NAMES[kind], [each.name for each in actors])
        place = self.chosen + 1
        actor = Actor(name, kind, shares=small_shares(self._document.scenario))
        self._apply(self.tr("Add actor “{name}”").format(name=name), [*actors[:place], actor, *actors[place:]], place)

    def _remove(self) -> None:
        actors = list(self._document.scenario.actors)
        place = self.chosen
        name = actors.pop(place).name
        self._apply(self.tr("Remove actor “{name}”").format(name=name), actors, min(place, len(actors) - 1))

    def _move(self, direction: int) -> None:
        actors = list(self._document.scenario.actors)
        place = self.chosen
        moved = actors.pop(place)
        actors.insert(place + direction, moved)
        self._apply(self.tr("Move actor “{name}”").format(name=moved.name), actors, place + direction)

    def _apply(self, label: str, actors: Sequence[Actor], choose: int | None = None, field: str = "") -> None:
        scenario = replace(self._document.scenario, actors=tuple(actors))
        problems = problems_of(scenario)
        if problems:
            where = field or next((key for key in (*NUMBERS, "name") if problems[0].field.endswith(key)), "share")
            reason = message(problems[0], self._preferences.language, with_field=False)
            if where == "name":
                self.form.name.say(reason)
            else:
                self.form.number_field(where).show_message(reason)
            return
        self.form.name_field.setModified(False)
        self._document.edit(label, scenario)
        if choose is not None:
            self.view.selectRow(choose)

    # ------------------------------------------------------------------------------------------- what is shown

    def _refresh(self, new: Scenario, old: Scenario) -> None:
        is_same = new.actors is old.actors and new.niches is old.niches and new.switches == old.switches
        if is_same and all(new.parameters[key] == old.parameters[key] for key in _START_KEYS):
            return
        place = self.chosen
        self._table.show_scenario(new)
        self.view.choose_again(place)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.appeals.setChecked(self._document.scenario.switches[APPEALS])
        actors = self._document.scenario.actors
        self.buttons.enable(self.chosen, len(actors), minimum=MIN_ACTORS, maximum=MAX_ACTORS)
        if 0 <= self.chosen < len(actors):
            show_problem(self.problem, "")
            self.form.show_actor(self._document.scenario, self.chosen)

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Actors"))
        for action, kind in zip(self._kinds.actions(), Kind, strict=True):
            action.setText(kind_text(kind))
        self._kind_cells.choices = [kind_text(kind) for kind in Kind]
        self.appeals.setText(self.tr("Infer appeals"))
        self.appeals.setToolTip(
            self.tr("Gives every kind the appeal with which the market would stand still if nothing drove it.")
        )
        self._table.refresh()
        self._show_chosen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
