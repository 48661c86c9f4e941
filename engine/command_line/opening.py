"""The file a command speaks of: one on disk, an example that the program ships with, or standard input."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from engine.command_line.nearest import nearest
from engine.problems import InvalidInput, Problem, problem
from engine.project import Project, from_bytes, load
from engine.project.strict_json import MAX_BYTES

STANDARD_STREAM = "-"
"""Instead of the name of a file: standard input, or standard output."""

EXAMPLE = "example:"
"""Before the name of a world that the program ships with."""

_EXAMPLES = Path(__file__).resolve().parents[2] / "resources" / "examples"
_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A project and what was noticed when it was read."""

    project: Project
    warnings: tuple[Problem, ...]


def example_names() -> tuple[str, ...]:
    """The worlds that the program ships with."""
    return tuple(sorted(each.stem for each in _EXAMPLES.glob("*.shareflow")))


def opened(name: str) -> OpenedFile:
    """The project that `name` stands for: the path of a file, `example:NAME`, or `-` for standard input.

    Raises:
        InvalidInput: with every problem, when it cannot be used.
    """
    if name == STANDARD_STREAM:
        return OpenedFile(*from_bytes(_from_standard_input()))
    read = load(_example(name) if _is_example(name) else name)
    return OpenedFile(read.project, read.warnings)


def _is_example(name: str) -> bool:
    return name.startswith(EXAMPLE) and not os.path.lexists(name)


def _example(name: str) -> Path:
    word, known = name.removeprefix(EXAMPLE), example_names()
    if word in known:
        return _EXAMPLES / f"{word}.shareflow"
    meant = nearest(word, known)
    if meant is not None:
        raise InvalidInput([problem("unknown_example_nearest", name=name, nearest=f"{EXAMPLE}{meant}")])
    raise InvalidInput([problem("unknown_example", name=name, names=", ".join(known))])


def _from_standard_input() -> bytes:
    if sys.stdin is None:
        return b""
    data = sys.stdin.buffer.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise InvalidInput([problem("json_too_large", size=len(data) / _MIB, maximum=MAX_BYTES // _MIB)])
    return data
