"""Projects and their files."""

from engine.project.fingerprint import Fingerprint, ProjectChangedOnDisk, fingerprint_of, has_changed
from engine.project.project import MAX_SCENARIOS, MAX_SERIES, Project
from engine.project.project_file import SUFFIX, Opened, from_bytes, load, save, to_bytes

__all__ = [
    "MAX_SCENARIOS",
    "MAX_SERIES",
    "SUFFIX",
    "Fingerprint",
    "Opened",
    "Project",
    "ProjectChangedOnDisk",
    "fingerprint_of",
    "from_bytes",
    "has_changed",
    "load",
    "save",
    "to_bytes",
]
