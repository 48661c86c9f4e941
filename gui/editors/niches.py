"""The editor of niches: how big they are and how special their needs."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.messages import message
from engine.scenario import Niche, Scenario, problems_of
from engine.scenario.validation import MAX_NICHES, SIZE_RANGE
from gui.appearance import Appearance
from gui.bilingual import in_language
from gui.document import Document
from gui.editors.labelled_field import LabelledField
from gui.editors.list_buttons import ListButtons
from gui.editors.name_field import NameField
from gui.editors.niche_cells import niche_heads, with_more_niches, with_niche_cells
from gui.editors.niche_table import NicheTable
from gui.editors.number_field import NumberField
from gui.editors.problem_line import problem_line, show_problem
from gui.editors.sheet_edits import SheetEdits
from gui.editors.sheet_table import SheetTable
from gui.preferences import Preferences
from gui.scenario_commands import free_name


class NichesEditor(QWidget):
    """A table of niches with the fields of the chosen one below."""

    def __init__(
        self, document: Document, preferences: Preferences, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._preferences = preferences
        self._table = NicheTable(preferences, self)
        self.view = SheetTable(self._table)
        self.problem = problem_line()
        self.buttons = ListButtons(appearance)
        self.name_field = NameField()
        self.size_field = NumberField(*SIZE_RANGE, preferences.language)
        self.specificity_field = NumberField(0.0, 1.0, preferences.language)
        self._name = LabelledField(self.name_field)
        self._size = LabelledField(self.size_field)
        self._specificity = LabelledField(self.specificity_field)
        self._lay_out()
        self.view.selectionModel().currentRowChanged.connect(self._show_chosen)
        self._sheet = SheetEdits(
            self.view, self.problem, document, preferences, niche_heads, with_niche_cells, self._label
        )
        self._table.cell_edited.connect(self._sheet.type)
        self.buttons.add.clicked.connect(self._add)
        self.buttons.remove.clicked.connect(self._remove)
        self.buttons.up.clicked.connect(lambda: self._move(-1))
        self.buttons.down.clicked.connect(lambda: self._move(1))
        self.name_field.committed.connect(lambda name: self._edit(self._name, name=name))
        self.name_field.edited.connect(lambda: self._name.say(""))
        self.size_field.committed.connect(lambda value: self._edit(self._size, size=value))
        self.specificity_field.committed.connect(lambda value: self._edit(self._specificity, specificity=value))
        document.scenario_changed.connect(self._refresh)
        self._retranslate()
        self._table.show_scenario(document.scenario)
        self.view.selectRow(0)

    @property
    def chosen(self) -> int:
        """The place of the chosen niche; -1 when none is."""
        return self.view.chosen

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.buttons)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.problem)
        for line in (self._name, self._size, self._specificity):
            layout.addWidget(line)

    # ------------------------------------------------------------------------------------------------- changes

    def _edit(self, line: LabelledField, **changes: object) -> None:
        niches = list(self._document.scenario.niches)
        niche = replace(niches[self.chosen], **changes)  # type: ignore[arg-type]
        niches[self.chosen] = niche
        label = self.tr("Change niche “{name}”").format(name=niche.name)
        self._apply(label, replace(self._document.scenario, niches=tuple(niches)), line=line)

    def _label(self, cells: int) -> str:
        return self.tr("Change a niche") if cells == 1 else self.tr("Paste niches")

    def _add(self) -> None:
        scenario = self._document.scenario
        niches = scenario.niches
        names = [each.name for each in niches]
        number = len(niches) + 1
        name = free_name(f"Niche {number}", names)
        smallest = min(each.size for each in niches)
        niche = Niche(name, smallest, niches[-1].specificity)
        label = self.tr("Add niche “{name}”").format(name=in_language(name, self._preferences.language))
        actors = tuple(with_more_niches(each, 1) for each in scenario.actors)
        self._apply(label, replace(scenario, niches=(*niches, niche), actors=actors), choose=len(niches))

    def _remove(self) -> None:
        place = self.chosen
        niches = list(self._document.scenario.niches)
        name = niches.pop(place).name
        order = [each for each in range(len(niches) + 1) if each != place]
        self._rearrange(self.tr("Remove niche “{name}”").format(name=name), order, min(place, len(niches) - 1))

    def _move(self, direction: int) -> None:
        place = self.chosen
        order = list(range(len(self._document.scenario.niches)))
        order.insert(place + direction, order.pop(place))
        name = self._document.scenario.niches[place].name
        self._rearrange(self.tr("Move niche “{name}”").format(name=name), order, place + direction)

    def _rearrange(self, label: str, order: Sequence[int], choose: int) -> None:
        """Take the niches, and every actor's shares of them, in this order."""
        scenario = self._document.scenario
        niches = tuple(scenario.niches[each] for each in order)
        actors = tuple(
            actor if actor.shares is None else replace(actor, shares=tuple(actor.shares[each] for each in order))
            for actor in scenario.actors
        )
        self._apply(label, replace(scenario, niches=niches, actors=actors), choose=choose)

    def _apply(
        self, label: str, scenario: Scenario, *, line: LabelledField | None = None, choose: int | None = None
    ) -> None:
        problems = problems_of(scenario)
        if problems:
            line = line or self._size
            reason = message(problems[0], self._preferences.language, with_field=False)
            if isinstance(line.control, NumberField):
                line.control.show_message(reason)
            else:
                line.say(reason)
            return
        self.name_field.setModified(False)
        self._document.edit(label, scenario)
        if choose is not None:
            self.view.selectRow(choose)

    # ------------------------------------------------------------------------------------------- what is shown

    def _refresh(self, new: Scenario, old: Scenario) -> None:
        if new.niches == old.niches:
            return
        place = self.chosen
        self._table.show_scenario(new)
        self.view.choose_again(place)
        self._show_chosen()

    def _show_chosen(self) -> None:
        niches = self._document.scenario.niches
        self.buttons.enable(self.chosen, len(niches), minimum=1, maximum=MAX_NICHES)
        if not 0 <= self.chosen < len(niches):
            return
        show_problem(self.problem, "")
        niche = niches[self.chosen]
        self.name_field.show_name(in_language(niche.name, self._preferences.language))
        self._name.say("")
        self.size_field.show_value(niche.size)
        self.specificity_field.show_value(niche.specificity)

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Niches"))
        self._name.name(self.tr("Name"))
        self._size.name(self.tr("Size"), self.tr("Relative to the other niches."))
        self._specificity.name(
            self.tr("Specificity"), self.tr("How special its needs are: 0 wants what everybody wants, 1 something own.")
        )
        for field in (self.size_field, self.specificity_field):
            field.set_language(self._preferences.language)
        self._table.refresh()
        self._show_chosen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
