"""What all windows of the process share."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gui.appearance import Appearance
from gui.engine_preparation import EnginePreparation
from gui.failures import FailureWatch
from gui.preferences import Preferences
from gui.solve_worker import Solve


@dataclass(frozen=True, slots=True)
class Common:
    """What there is once.

    recovery  the folder of unsaved work
    load      makes the function that solves, in a window's own thread
    """

    failures: FailureWatch
    preferences: Preferences
    appearance: Appearance
    preparation: EnginePreparation
    recovery: Path
    load: Callable[[], Solve]
