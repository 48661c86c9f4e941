"""Opening and saving project files."""

import os
from collections.abc import Mapping
from dataclasses import dataclass

from engine.problems import InvalidInput, Problem
from engine.project.atomic_file import write_atomically
from engine.project.bounded_file import read_bounded
from engine.project.fingerprint import Fingerprint, ProjectChangedOnDisk
from engine.project.migrations import FORMAT, MIGRATIONS, Migration
from engine.project.project import Project
from engine.project.project_reader import format_version, read_project
from engine.project.project_writer import write_project
from engine.project.strict_json import MAX_BYTES

SUFFIX = ".shareflow"


@dataclass(frozen=True, slots=True)
class Opened:
    """A project and what is to be known about the file it came from.

    project        what the file holds
    warnings       unknown keys, defaults used
    fingerprint    the file as it was, for `save`
    migrated_from  its format version when that was older than today's, else None
    """

    project: Project
    warnings: tuple[Problem, ...]
    fingerprint: Fingerprint
    migrated_from: int | None = None


def load(path: str | os.PathLike[str], *, migrations: Mapping[int, Migration] = MIGRATIONS) -> Opened:
    """The project in a file. One of an older format is migrated in memory; the file itself is left as it is.

    Args:
        path: of a `*.shareflow` file, at most 64 MiB.
        migrations: from older formats, by the version they start from.

    Raises:
        InvalidInput: the file cannot be read or is no valid project; holds every problem with its place in the file.
    """
    data, state = read_bounded(path, MAX_BYTES)
    project, warnings, version = read_project(data, migrations)
    return Opened(project, warnings, Fingerprint.of(data, state), version if version != FORMAT else None)


def save(
    project: Project, path: str | os.PathLike[str], expected_fingerprint: Fingerprint | None = None
) -> Fingerprint:
    """Put a project into a file, atomically, and return the fingerprint of the new file.

    What is about to be written is read back first, so that no file is ever saved that could not be opened.
    A file of another format version that stands there is kept beside it as "name.shareflow.v(version).bak".

    Args:
        project: what to save.
        path: of the file; a symbolic link keeps pointing at its target, which is replaced.
        expected_fingerprint: of the file as it was opened or last saved; None replaces whatever is there.

    Raises:
        ProjectChangedOnDisk: the file is not the one of the fingerprint; nothing has been written.
        InvalidInput: the project is not valid or the file cannot be written; the old file is then intact.
    """
    data = to_bytes(project)
    standing = _standing(path)
    if standing is not None:
        if expected_fingerprint is not None and not expected_fingerprint.same_contents(standing):
            raise ProjectChangedOnDisk(path)
        version = format_version(standing)
        if version is not None and version != FORMAT:
            _back_up(standing, f"{os.path.realpath(path)}.v{version}")
    return Fingerprint.of(data, write_atomically(path, data))


def to_bytes(project: Project) -> bytes:
    """The contents of the project's file; `InvalidInput` with every problem when the project is not valid."""
    data = write_project(project)
    read_project(data)
    return data


def from_bytes(data: bytes) -> tuple[Project, tuple[Problem, ...]]:
    """The project in a file's contents, from wherever they come, and the warnings; `InvalidInput` as `load`."""
    project, warnings, _ = read_project(data)
    return project, warnings


def _standing(path: str | os.PathLike[str]) -> bytes | None:
    """What is in the file to be replaced; None when there is nothing yet, or nothing a project could be in."""
    try:
        return read_bounded(path, MAX_BYTES)[0]
    except InvalidInput as error:
        if error.problems[0].code == "file_not_found":
            return None
        if error.problems[0].code == "file_too_large":
            return b""
        raise


def _back_up(data: bytes, stem: str) -> None:
    """Keep `data` beside the file, never over a different backup."""
    number = 1
    while True:
        path = f"{stem}.bak" if number == 1 else f"{stem}.{number}.bak"
        standing = _standing(path)
        if standing is None:
            write_atomically(path, data)
            return
        if standing == data:
            return
        number += 1
