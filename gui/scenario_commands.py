"""Adding, naming, removing and walking through scenarios."""

import itertools
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from engine.scenario import Scenario
from engine.scenario.validation import MAX_NAME_LENGTH
from gui.actions import Actions
from gui.bilingual import in_language, same_name
from gui.dialogs.name_dialog import NameDialog
from gui.dialogs.properties import PropertiesDialog
from gui.document import Document
from gui.preferences import Preferences


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """`wanted`, with a number behind it when it is taken."""
    names = set(taken)
    numbered = (f"{wanted} {number}" for number in itertools.count(2))
    free = (name for name in itertools.chain((wanted,), numbered) if not any(same_name(name, each) for each in names))
    return next(free)


def with_default_assumptions(scenario: Scenario) -> Scenario:
    """The default assumptions and every mechanism, in the years and among the actors and niches of a scenario."""
    fresh = Scenario(
        start=scenario.start,
        horizon=scenario.horizon,
        step=scenario.step,
        actors=scenario.actors,
        niches=scenario.niches,
    )
    return fresh if fresh == Scenario() else replace(fresh, name="Default assumptions")


class ScenarioCommands(QObject):
    """Carries out the commands of the Scenario menu."""

    def __init__(self, document: Document, actions: Actions, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._actions = actions
        self._preferences = preferences
        self._window = window
        actions.add_scenario.triggered.connect(self._add)
        actions.duplicate_scenario.triggered.connect(self._duplicate)
        actions.rename_scenario.triggered.connect(self._rename)
        actions.delete_scenario.triggered.connect(self._delete)
        actions.previous_scenario.triggered.connect(lambda: self._walk(-1))
        actions.next_scenario.triggered.connect(lambda: self._walk(1))
        actions.move_scenario_up.triggered.connect(lambda: self._move(-1))
        actions.move_scenario_down.triggered.connect(lambda: self._move(1))
        actions.properties.triggered.connect(self._edit_properties)
        document.scenarios_changed.connect(self.refresh)
        document.current_changed.connect(self.refresh)
        self.refresh()

    def _add(self) -> None:
        fresh = with_default_assumptions(self._document.scenario)
        named = replace(fresh, name=free_name(fresh.name, self._names()))
        self._document.add_scenario(self.tr("New scenario"), named)

    def _duplicate(self) -> None:
        scenario = self._document.scenario
        name = in_language(scenario.name, self._preferences.language)
        copy = self.tr("{name} (copy)").format(name=name)
        copied = replace(scenario, name=free_name(copy[-MAX_NAME_LENGTH:], self._names()))
        self._document.add_scenario(self.tr("Duplicate scenario"), copied)

    def _rename(self) -> None:
        scenario = self._document.scenario
        shown = in_language(scenario.name, self._preferences.language)
        others = [each.name for each in self._document.scenarios if each.id != scenario.id]

        def check(name: str) -> str:
            if not name:
                return self.tr("A name is needed.")
            if len(name) > MAX_NAME_LENGTH:
                return self.tr("The name is longer than {maximum} characters.").format(maximum=MAX_NAME_LENGTH)
            is_taken = any(same_name(name, other) for other in others)
            return self.tr("Another scenario has this name.") if is_taken else ""

        def accept(name: str) -> None:
            if name == shown:
                return
            self._document.edit(self.tr("Rename scenario"), replace(scenario, name=name))

        title, label = self.tr("Rename scenario"), self.tr("Name of the scenario")
        NameDialog(title, label, shown, check, accept, self._window).open()

    def _delete(self) -> None:
        self._document.delete_scenario(self.tr("Delete scenario"), self._document.scenario.id)

    def _walk(self, direction: int) -> None:
        scenarios = self._document.scenarios
        here = scenarios.index(self._document.scenario)
        self._document.look_at(scenarios[(here + direction) % len(scenarios)].id)

    def _move(self, direction: int) -> None:
        scenario = self._document.scenario
        place = self._document.scenarios.index(scenario) + direction
        self._document.move_scenario(self.tr("Move scenario"), scenario.id, place)

    def _edit_properties(self) -> None:
        PropertiesDialog(self._document, self._preferences, self._window).open()

    def _names(self) -> list[str]:
        return [each.name for each in self._document.scenarios]

    def refresh(self) -> None:
        """Enable what can be done with as many scenarios as there are."""
        from engine.project import MAX_SCENARIOS

        has_room = len(self._document.scenarios) < MAX_SCENARIOS
        limit = "" if has_room else self.tr("A project holds at most {maximum} scenarios").format(maximum=MAX_SCENARIOS)
        for action in (self._actions.add_scenario, self._actions.duplicate_scenario):
            action.setEnabled(has_room)
            self._actions.add_remark(action, limit)
        has_several = len(self._document.scenarios) > 1
        self._actions.delete_scenario.setEnabled(has_several)
        self._actions.previous_scenario.setEnabled(has_several)
        self._actions.next_scenario.setEnabled(has_several)
        place = [each.id for each in self._document.scenarios].index(self._document.scenario.id)
        self._actions.move_scenario_up.setEnabled(place > 0)
        self._actions.move_scenario_down.setEnabled(place < len(self._document.scenarios) - 1)
