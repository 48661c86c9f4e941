"""Undoable changes of a project."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QUndoCommand

from engine.scenario import Scenario

if TYPE_CHECKING:
    from engine.project import Project

_MERGING = 1


class Target(Protocol):
    """What a command changes: the document."""

    def put_scenario(self, scenario: Scenario) -> None: ...

    def put_project(self, project: "Project", current: str) -> None: ...


class ReplaceScenario(QUndoCommand):
    """One scenario of the project is replaced by its successor.

    Consecutive changes with the same merge key become one step, so one drag is one step.
    """

    def __init__(self, target: Target, label: str, old: Scenario, new: Scenario, merge_key: str | None) -> None:
        super().__init__(label)
        self._target = target
        self._old = old
        self._new = new
        self._merge_key = merge_key

    @property
    def scenarios(self) -> tuple[Scenario, Scenario]:
        """The scenario before and after."""
        return self._old, self._new

    def id(self) -> int:
        return -1 if self._merge_key is None else _MERGING

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, ReplaceScenario) or other._merge_key != self._merge_key:
            return False
        if other._old.id != self._old.id:
            return False
        self._new = other._new
        # PySide never lets go of a command that Qt has thrown away: it shall keep no scenario alive.
        other._old = other._new = self._old
        self.setObsolete(self._new == self._old)
        return True

    def redo(self) -> None:
        self._target.put_scenario(self._new)

    def undo(self) -> None:
        self._target.put_scenario(self._old)


class ReplaceProject(QUndoCommand):
    """The list of scenarios, the description or the data of the project change."""

    def __init__(self, target: Target, label: str, old: tuple["Project", str], new: tuple["Project", str]) -> None:
        super().__init__(label)
        self._target = target
        self._old = old
        self._new = new

    def redo(self) -> None:
        self._target.put_project(*self._new)

    def undo(self) -> None:
        self._target.put_project(*self._old)
