"""Telling whether a file on disk is still the one that was opened."""

import hashlib
import os
from dataclasses import dataclass

from engine.problems import InvalidInput, problem
from engine.project.file_problems import reading_problem, shown


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A file as it was when it was read or written.

    modified  time of its last change, ns
    size      bytes
    sha256    hash of its contents, hexadecimal
    """

    modified: int
    size: int
    sha256: str

    @classmethod
    def of(cls, data: bytes, state: os.stat_result) -> "Fingerprint":
        """The fingerprint of a file with these contents and this state on disk."""
        return cls(state.st_mtime_ns, len(data), hashlib.sha256(data).hexdigest())

    def same_contents(self, data: bytes) -> bool:
        """Whether `data` is what the file held; a file merely touched has not changed."""
        return len(data) == self.size and hashlib.sha256(data).hexdigest() == self.sha256


def fingerprint_of(path: str | os.PathLike[str]) -> Fingerprint | None:
    """The fingerprint of the file as it stands on disk; None when there is none or it cannot be read."""
    try:
        with open(path, "rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            state = os.fstat(file.fileno())
    except OSError:
        return None
    return Fingerprint(state.st_mtime_ns, state.st_size, sha256)


class ProjectChangedOnDisk(InvalidInput):
    """The file was changed by another program since it was opened; nothing has been written."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        super().__init__([problem("file_changed_on_disk", path=shown(path))])
        self.path = os.fspath(path)


def has_changed(path: str | os.PathLike[str], fingerprint: Fingerprint) -> bool:
    """Whether the file's contents differ from the fingerprint; cheap enough to ask whenever the window is shown.

    A file that has vanished has not changed: saving it again overwrites nothing. `InvalidInput` when it cannot be read.
    """
    try:
        state = os.stat(path)
        if state.st_size != fingerprint.size:
            return True
        if state.st_mtime_ns == fingerprint.modified:
            return False
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() != fingerprint.sha256
    except FileNotFoundError:
        return False
    except OSError as error:
        raise InvalidInput([reading_problem(error, os.fspath(path))]) from error
