"""Reads the recent files beside the window, for a large one must not hold up the start page."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from engine.problems import InvalidInput
from engine.progress import Cancelled
from engine.scenario import Scenario


@dataclass(frozen=True, slots=True)
class RecentFile:
    """What is known of a recent file.

    changed   when it was written last; None when it is gone
    title     of the project; may be empty
    scenario  its first one; None when the file is gone or cannot be read
    is_read   whether anybody has looked; nothing is known before
    """

    path: Path
    changed: datetime | None = None
    title: str = ""
    scenario: Scenario | None = None
    is_read: bool = True

    @property
    def is_gone(self) -> bool:
        """Whether there is no such file any more."""
        return self.is_read and self.changed is None

    @property
    def is_broken(self) -> bool:
        """Whether it is there and cannot be read."""
        return self.changed is not None and self.scenario is None


def read_recent(paths: Sequence[Path], stop: threading.Event) -> tuple[RecentFile, ...]:
    """Read every file, one after the other."""
    found = []
    for path in paths:
        if stop.is_set():
            raise Cancelled
        found.append(_read(path))
    return tuple(found)


def _read(path: Path) -> RecentFile:
    from engine.project import load

    try:
        changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError:
        return RecentFile(path)
    try:
        project = load(path).project
    except (InvalidInput, OSError):
        return RecentFile(path, changed)
    return RecentFile(path, changed, project.title, project.scenarios[0])
