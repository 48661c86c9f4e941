"""A recovery file: one line about unsaved work, then the project as its own file would hold it."""

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from engine.problems import InvalidInput, problem

if TYPE_CHECKING:
    from engine.project import Fingerprint, Project

SUFFIX = ".recovery"
LOCK_SUFFIX = ".lock"

_VERSION = 1
_LONGEST_HEADER = 65_536


@dataclass(frozen=True)
class Work:
    """What is known of unsaved work beside the project itself.

    title        of the project
    path         its file; None when it has none yet
    fingerprint  that file as it was when it was opened or saved
    time         when the work was kept, in UTC
    changes      how many changes would be lost
    """

    title: str
    path: Path | None
    fingerprint: "Fingerprint | None"
    time: datetime
    changes: int


@dataclass(frozen=True)
class Found:
    """Unsaved work that no window holds any more.

    file     the recovery file
    work     what it says of itself; None when it is damaged
    problem  why it cannot be opened
    """

    file: Path
    work: Work | None
    problem: InvalidInput | None = None


def pack(project: "Project", work: Work) -> bytes:
    """The contents of a recovery file; `InvalidInput` when the project cannot be written."""
    from engine.project.json_text import write_json
    from engine.project.project_writer import write_project

    body = write_project(project)
    mark = work.fingerprint
    header = {
        "recovery": _VERSION,
        "title": work.title,
        "path": _as_text(work.path),
        "fingerprint": None if mark is None else {"modified": mark.modified, "size": mark.size, "sha256": mark.sha256},
        "time": work.time.isoformat(),
        "changes": work.changes,
        "size": len(body),
        "sha256": hashlib.sha256(body).hexdigest(),
    }
    return " ".join(write_json(header).split("\n")).strip().encode() + b"\n" + body


def look_at(file: Path) -> Found:
    """What a recovery file holds, without reading the project in it."""
    try:
        return Found(file, _split(_read(file))[0])
    except InvalidInput as refusal:
        return Found(file, None, refusal)


def unpack(file: Path) -> tuple[Work, "Project"]:
    """The unsaved work in a file; `InvalidInput` when it is damaged."""
    from engine.project import from_bytes

    work, body = _split(_read(file))
    return work, from_bytes(body)[0]


def _read(file: Path) -> bytes:
    from engine.project.bounded_file import read_bounded
    from engine.project.strict_json import MAX_BYTES

    return read_bounded(file, MAX_BYTES + _LONGEST_HEADER)[0]


def _split(data: bytes) -> tuple[Work, bytes]:
    from engine.project.strict_json import read_json

    end = data.find(b"\n", 0, _LONGEST_HEADER)
    if end < 0:
        raise _damaged()
    body = data[end + 1 :]
    try:
        header = read_json(data[:end])
    except InvalidInput as refusal:
        raise _damaged() from refusal
    if not isinstance(header, Mapping) or header.get("recovery") != _VERSION:
        raise _damaged()
    if header.get("size") != len(body) or header.get("sha256") != hashlib.sha256(body).hexdigest():
        raise _damaged()
    try:
        return _work(header), body
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged() from error


def _work(header: Mapping[str, object]) -> Work:
    from engine.project import Fingerprint

    path, mark = header["path"], header["fingerprint"]
    fingerprint = None
    if isinstance(mark, Mapping):
        fingerprint = Fingerprint(int(mark["modified"]), int(mark["size"]), str(mark["sha256"]))
    time = datetime.fromisoformat(str(header["time"])).astimezone(UTC)
    changes = header["changes"]
    if not isinstance(changes, int):
        raise TypeError
    return Work(str(header["title"]), Path(path) if isinstance(path, str) else None, fingerprint, time, changes)


def _as_text(path: Path | None) -> str | None:
    """The path, unless it holds bytes that are no text."""
    if path is None:
        return None
    text = os.fspath(path.absolute())
    try:
        text.encode()
    except UnicodeEncodeError:
        return None
    return text


def _damaged() -> InvalidInput:
    return InvalidInput([problem("recovery_damaged")])
