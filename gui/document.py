"""The open project: the only place where it changes, and the only source of what the window shows."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from engine.problems import InvalidInput, Problem
from engine.scenario import Scenario, Series, check_scenario
from gui.commands import ReplaceProject, ReplaceScenario

if TYPE_CHECKING:
    from engine.project import Fingerprint, Project

_CURRENT = "current_scenario"


class Document(QObject):
    """A project with its file, its undo stack and the scenario being looked at.

    Whatever changes the project (an edit, undo, redo, opening a file) ends in the same signals.
    """

    scenario_changed = Signal(object, object)
    """The scenario being looked at, as it is now and as it was."""
    scenarios_changed = Signal()
    """Scenarios were added, removed, renamed or put in another order."""
    current_changed = Signal(str)
    series_changed = Signal()
    description_changed = Signal()
    changed = Signal()
    """The project differs from what it was in anything but how it is looked at."""
    dirty_changed = Signal(bool)
    path_changed = Signal()
    opened = Signal()
    about_to_save = Signal()
    """The last moment to note how the project is being looked at."""
    saved = Signal()
    retiring = Signal()
    """The window is going away: the last signal of all."""

    def __init__(self, project: "Project", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = self._as_opened = project
        self._current = project.scenarios[0].id
        self._path: Path | None = None
        self._fingerprint: Fingerprint | None = None
        self._warnings: tuple[Problem, ...] = ()
        self._undo_stack = QUndoStack(self)
        self._undo_stack.cleanChanged.connect(self._tell_dirty)

    @property
    def project(self) -> "Project":
        """The project as it is now."""
        return self._project

    @property
    def scenario(self) -> Scenario:
        """The scenario being looked at."""
        return next(each for each in self._project.scenarios if each.id == self._current)

    @property
    def scenario_as_opened(self) -> Scenario | None:
        """The scenario being looked at, as it was opened or last saved; None when it is newer than that."""
        return next((each for each in self._as_opened.scenarios if each.id == self._current), None)

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """All scenarios of the project."""
        return self._project.scenarios

    @property
    def path(self) -> Path | None:
        """The project's file; None until it has one."""
        return self._path

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What was odd, but usable, in the file when it was opened."""
        return self._warnings

    @property
    def undo_stack(self) -> QUndoStack:
        """Every change since the project was opened."""
        return self._undo_stack

    @property
    def last_change(self) -> tuple[Scenario, Scenario] | None:
        """The scenario being looked at before and after the last step; None when that changed something else."""
        command = self._undo_stack.command(self._undo_stack.index() - 1)
        if isinstance(command, ReplaceScenario) and command.scenarios[1] is self.scenario:
            return command.scenarios
        return None

    @property
    def is_dirty(self) -> bool:
        """Whether the project differs from its file."""
        return not self._undo_stack.isClean()

    @property
    def view(self) -> Mapping[str, object]:
        """How the project is being looked at: saved with it, but no change of it."""
        return self._project.view

    def set_view(self, key: str, value: object) -> None:
        """Note how the project is being looked at."""
        self._project = replace(self._project, view=MappingProxyType({**self._project.view, key: value}))

    # ------------------------------------------------------------------------------------------------- changes

    def edit(self, label: str, scenario: Scenario, merge_key: str | None = None) -> None:
        """Replace the scenario with the same id, as one step that can be undone.

        Consecutive edits with the same merge key are one step. Raises InvalidInput for a bad scenario.
        """
        old = next(each for each in self._project.scenarios if each.id == scenario.id)
        if scenario == old:
            return
        check_scenario(scenario)
        self._undo_stack.push(ReplaceScenario(self, label, old, scenario, merge_key))

    def add_scenario(self, label: str, scenario: Scenario) -> None:
        """Add a scenario after the one being looked at and look at it; its id is made unique."""
        scenario = replace(scenario, id=self._free_id())
        check_scenario(scenario)
        position = self._position(self._current) + 1
        scenarios = (*self.scenarios[:position], scenario, *self.scenarios[position:])
        self._change(label, replace(self._project, scenarios=scenarios), scenario.id)

    def delete_scenario(self, label: str, scenario_id: str) -> None:
        """Remove a scenario and look at its neighbour; the last one stays."""
        if len(self.scenarios) == 1:
            return
        position = self._position(scenario_id)
        scenarios = (*self.scenarios[:position], *self.scenarios[position + 1 :])
        current = self._current
        if current == scenario_id:
            current = scenarios[min(position, len(scenarios) - 1)].id
        self._change(label, replace(self._project, scenarios=scenarios), current)

    def move_scenario(self, label: str, scenario_id: str, position: int) -> None:
        """Put a scenario at another place of the list."""
        scenarios = list(self.scenarios)
        moved = scenarios.pop(self._position(scenario_id))
        scenarios.insert(position, moved)
        self._change(label, replace(self._project, scenarios=tuple(scenarios)), self._current)

    def describe(
        self,
        label: str,
        title: str,
        notes: str,
        scenario: Scenario,
        *,
        author: str | None = None,
        money: tuple[str, float | None] | None = None,
    ) -> None:
        """Change what is written about the project, and one of its scenarios, as one step; InvalidInput for bad ones.

        author  None: as it is
        money   currency and size of the market; None: as they are
        """
        from engine.project.project import money_problems

        project = self._project
        currency, market_size = (project.currency, project.market_size) if money is None else money
        problems = money_problems(currency, market_size)
        if problems:
            raise InvalidInput(problems)
        check_scenario(scenario)
        described = replace(
            project,
            title=title,
            notes=notes,
            author=project.author if author is None else author,
            currency=currency,
            market_size=market_size,
            scenarios=tuple(scenario if each.id == scenario.id else each for each in self.scenarios),
        )
        self._change(label, described, self._current)

    def add_series(self, label: str, series: Sequence[Series]) -> None:
        """Add measured data; they replace what measures the same output, or has the same id."""
        ids, outputs = {each.id for each in series}, {each.output for each in series}
        kept = (each for each in self._project.series if each.id not in ids and each.output not in outputs)
        self._change(label, replace(self._project, series=(*kept, *series)), self._current)

    def delete_series(self, label: str, series_id: str) -> None:
        """Remove measured data."""
        kept = tuple(each for each in self._project.series if each.id != series_id)
        self._change(label, replace(self._project, series=kept), self._current)

    def look_at(self, scenario_id: str) -> None:
        """Look at another scenario of the project."""
        self.put_project(self._project, scenario_id)

    # --------------------------------------------------------------------------------------------------- files

    def start(self, project: "Project") -> None:
        """Take up a project that has no file yet."""
        self._take_up(project, None, None, ())

    def open(self, path: Path) -> None:
        """Take up the project in a file; raises InvalidInput, leaving everything as it was."""
        from engine import project as project_files

        opened = project_files.load(path)
        self._take_up(opened.project, path, opened.fingerprint, opened.warnings)

    def save(self, *, overwrite: bool = False) -> None:
        """Write the project to its file.

        Raises InvalidInput, and ProjectChangedOnDisk when somebody else wrote the file meanwhile, unless it is to be
        overwritten.
        """
        assert self._path is not None
        self._write(self._path, None if overwrite else self._fingerprint)

    def save_as(self, path: Path) -> None:
        """Write the project to another file and stay with that; raises InvalidInput."""
        self._write(path, None)

    def has_changed_on_disk(self) -> bool:
        """Whether somebody else has written the file since it was opened or saved."""
        from engine.project import has_changed

        if self._path is None or self._fingerprint is None:
            return False
        try:
            return has_changed(self._path, self._fingerprint)
        except InvalidInput:
            return False

    def keep_own_version(self) -> None:
        """The user prefers what is in the window to what is on disk now: the next save overwrites that."""
        from engine.project import fingerprint_of

        self._fingerprint = None if self._path is None else fingerprint_of(self._path)
        self._undo_stack.resetClean()

    def has_vanished(self) -> bool:
        """Whether the file is gone, or its folder."""
        return self._path is not None and not self._path.exists()

    def note_vanished(self) -> None:
        """What is in the window is in no file any more: it has to be saved again."""
        self._undo_stack.resetClean()

    def snapshot(self) -> "Project":
        """The project as it is now and is being looked at now."""
        self.about_to_save.emit()
        self.set_view(_CURRENT, self._current)
        return self._project

    @property
    def fingerprint(self) -> "Fingerprint | None":
        """The file as it was when it was opened or saved; None when there is none."""
        return self._fingerprint

    def note_written(self, written: "Project", fingerprint: "Fingerprint") -> None:
        """A snapshot has been written to the project's file; what has been changed since is still to be saved."""
        self._fingerprint = fingerprint
        if _is_same(written, self._project):
            self._as_opened = self._project
            self._undo_stack.setClean()
            self.saved.emit()

    def recover(self, project: "Project", path: Path | None, fingerprint: "Fingerprint | None") -> None:
        """Take up unsaved work on a file; it stays unsaved."""
        self._take_up(project, path, fingerprint, ())
        self._undo_stack.resetClean()

    def _write(self, path: Path, expected_fingerprint: "Fingerprint | None") -> None:
        from engine import project as project_files

        self._fingerprint = project_files.save(self.snapshot(), path, expected_fingerprint)
        is_other_file = path != self._path
        self._path = path
        self._as_opened = self._project
        self._undo_stack.setClean()
        if is_other_file:
            self.path_changed.emit()
        self.saved.emit()

    def _take_up(
        self,
        project: "Project",
        path: Path | None,
        fingerprint: "Fingerprint | None",
        warnings: tuple[Problem, ...],
    ) -> None:
        # What a view hands out and takes back are lists, whether they come from a file or were made here.
        project = replace(project, view=MappingProxyType({key: _plain(each) for key, each in project.view.items()}))
        self._path = path
        self._fingerprint = fingerprint
        self._warnings = warnings
        self._as_opened = project
        self._undo_stack.clear()
        self.path_changed.emit()
        view = project.view
        self._show(project, str(view.get(_CURRENT, "")))
        self.opened.emit()

    def retire(self) -> None:
        """Tell nobody any more, because the window is going away."""
        self.retiring.emit()
        self._undo_stack.blockSignals(True)
        self.blockSignals(True)

    # ------------------------------------------------------------------------------------- called by the commands

    def put_scenario(self, scenario: Scenario) -> None:
        """Replace the scenario with the same id and look at it."""
        scenarios = tuple(scenario if each.id == scenario.id else each for each in self.scenarios)
        self._show(replace(self._project, scenarios=scenarios), scenario.id)

    def put_project(self, project: "Project", current: str) -> None:
        """Show the project as it is given, its view state and analyses as they are now."""
        kept = replace(project, view=self._project.view, analyses=self._project.analyses)
        self._show(kept, current)

    def _show(self, project: "Project", current: str) -> None:
        old, old_scenario, old_current = self._project, self.scenario, self._current
        if current not in {each.id for each in project.scenarios}:
            current = project.scenarios[0].id
        self._project = project
        self._current = current
        if [(each.id, each.name) for each in project.scenarios] != [(each.id, each.name) for each in old.scenarios]:
            self.scenarios_changed.emit()
        if current != old_current:
            self.current_changed.emit(current)
        if self.scenario is not old_scenario:
            self.scenario_changed.emit(self.scenario, old_scenario)
        if project.series is not old.series:
            self.series_changed.emit()
        if _description(project) != _description(old):
            self.description_changed.emit()
        if not _is_same(project, old):
            self.changed.emit()

    def _change(self, label: str, project: "Project", current: str) -> None:
        if project != self._project:
            self._undo_stack.push(ReplaceProject(self, label, (self._project, self._current), (project, current)))

    def _position(self, scenario_id: str) -> int:
        return [each.id for each in self.scenarios].index(scenario_id)

    def _free_id(self) -> str:
        taken = {each.id for each in self.scenarios}
        number = len(taken) + 1
        while f"scenario-{number}" in taken:
            number += 1
        return f"scenario-{number}"

    def _tell_dirty(self, is_clean: bool) -> None:
        self.dirty_changed.emit(not is_clean)


def _description(project: "Project") -> tuple[object, ...]:
    return project.title, project.notes, project.author, project.currency, project.market_size


def _is_same(one: "Project", other: "Project") -> bool:
    """Whether two states of a project differ in nothing but how it is looked at."""
    return one is other or replace(one, view=other.view) == other


def _plain(value: object) -> object:
    """The same JSON value in lists and dictionaries."""
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list | tuple) else value
