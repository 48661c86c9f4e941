"""What the scenario that is looked at is compared with: a baseline behind it, other scenarios over it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.scenario import Scenario
from gui.document import Document
from gui.solve_service import SolveService

if TYPE_CHECKING:
    from engine import Result

OPENED = "opened"
"""The baseline that is the scenario itself, as it was opened or last saved; one newer than that, as it was made."""

_VIEW_KEY = "compared"
_MOST_KEPT = 40


class Comparison(QObject):
    """Keeps the runs of the scenarios compared with, and asks for those that are missing."""

    changed = Signal()
    """Something else is to be drawn."""
    chosen_changed = Signal()
    """The user compares with something else."""

    def __init__(self, document: Document, service: SolveService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._service = service
        self._baseline = OPENED
        self._overlays: tuple[str, ...] = ()
        self._runs: list[Result] = []
        self._asked: dict[str, Scenario] = {}
        self._made: dict[str, Scenario] = {}
        service.previewed.connect(self._take)
        document.opened.connect(self.restore)
        document.saved.connect(self._refresh)
        document.scenarios_changed.connect(self._note_new)
        document.scenarios_changed.connect(self._refresh)
        document.current_changed.connect(self._refresh)
        document.scenario_changed.connect(self._refresh)

    @property
    def baseline(self) -> str:
        """`OPENED`, the id of a scenario, or nothing."""
        return self._baseline

    @property
    def overlays(self) -> tuple[str, ...]:
        """The ids of the scenarios drawn over the one that is looked at."""
        return self._overlays

    @property
    def baseline_scenario(self) -> Scenario | None:
        """What is the baseline; None when it is what is looked at, or nothing."""
        current = self._document.scenario
        found = self._before_changes() if self._baseline == OPENED else self._scenario(self._baseline)
        return None if found is None or found == current else found

    @property
    def chosen_scenario(self) -> Scenario | None:
        """The other scenario that was chosen for a baseline; None while it is the one that is looked at, or nothing."""
        found = None if self._baseline == OPENED else self._scenario(self._baseline)
        return None if found is None or found.id == self._document.scenario.id else found

    @property
    def baseline_run(self) -> "Result | None":
        """The run of the baseline, once there is one."""
        return self._run_of(self.baseline_scenario)

    @property
    def overlay_runs(self) -> "tuple[Result, ...]":
        """The runs of the overlays that there are already, in the order of the project."""
        found = (self._run_of(each) for each in self._overlaid())
        return tuple(each for each in found if each is not None)

    def choose_baseline(self, baseline: str) -> None:
        """Compare with the scenario of this id, with `OPENED`, or with nothing for an empty text."""
        if baseline != self._baseline:
            self._baseline = baseline
            self._note()

    def set_overlaid(self, scenario_id: str, is_overlaid: bool) -> None:
        """Draw a scenario over the one that is looked at, or no longer."""
        overlays = tuple(each for each in self._overlays if each != scenario_id)
        if is_overlaid:
            overlays = (*overlays, scenario_id)
        if overlays != self._overlays:
            self._overlays = overlays
            self._note()

    def remember(self, result: "Result") -> None:
        """Keep a run that was made anyway, for it may be the baseline of what comes."""
        if result.problem is None:
            self._runs = [each for each in self._runs if each.scenario != result.scenario][-_MOST_KEPT + 1 :]
            self._runs.append(result)

    def restore(self) -> None:
        """Compare as was kept with the project."""
        kept = self._document.view.get(_VIEW_KEY)
        kept = kept if isinstance(kept, Mapping) else {}
        baseline, overlays = kept.get("baseline", OPENED), kept.get("overlays", ())
        self._baseline = baseline if isinstance(baseline, str) else OPENED
        known = tuple(each.id for each in self._document.scenarios)  # what is kept may be of any type
        self._overlays = tuple(each for each in overlays if each in known) if isinstance(overlays, list | tuple) else ()
        self._asked.clear()
        self._made.clear()
        self.chosen_changed.emit()
        self._refresh()

    def _note(self) -> None:
        self._document.set_view(_VIEW_KEY, {"baseline": self._baseline, "overlays": list(self._overlays)})
        self.chosen_changed.emit()
        self._refresh()
        self.changed.emit()

    def _before_changes(self) -> Scenario | None:
        return self._document.scenario_as_opened or self._made.get(self._document.scenario.id)

    def _note_new(self) -> None:
        for each in self._document.scenarios:
            self._made.setdefault(each.id, each)

    def _overlaid(self) -> list[Scenario]:
        current = self._document.scenario
        return [each for each in self._document.scenarios if each.id in self._overlays and each.id != current.id]

    def _refresh(self) -> None:
        for each in (self.baseline_scenario, *self._overlaid()):
            if each is None or self._run_of(each) is not None:
                continue
            key = f"compare:{'baseline:' if each.id == self._document.scenario.id else ''}{each.id}"
            if self._asked.get(key) is not each:
                self._asked[key] = each
                self._service.request_preview(key, each)

    def _take(self, key: str, result: "Result") -> None:
        if self._asked.pop(key, None) is not None:
            self.remember(result)
            self.changed.emit()

    def _scenario(self, scenario_id: str) -> Scenario | None:
        return next((each for each in self._document.scenarios if each.id == scenario_id), None)

    def _run_of(self, scenario: Scenario | None) -> "Result | None":
        if scenario is None:
            return None
        return next((each for each in reversed(self._runs) if each.scenario is scenario), None) or next(
            (each for each in reversed(self._runs) if each.scenario == scenario), None
        )
