"""Finding where a JSON text breaks the strict rules: the line, the column and the path."""

import json
import math
import re
from dataclasses import dataclass, field

from engine.problems import Problem, problem

MAX_DEPTH = 64
MAX_DIGITS = 308  # of a whole number: more cannot be a finite float

_LONGEST_PATH = 120  # a longer one says less than the line and the column

_STRING = r'"(?:[^"\\]++|\\.)*+"'
_NUMBER = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?"
_TOKEN = re.compile(rf"{_STRING}|[{{}}\[\],:]|-?Infinity|NaN|{_NUMBER}", re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(slots=True)
class _Frame:
    """An object or a list that the walk is inside of."""

    is_object: bool
    expects_key: bool
    key: str = ""
    index: int = 0
    keys: set[str] = field(default_factory=set)


def first_flaw(text: str) -> Problem | None:
    """The first thing in `text` that is JSON to some programs but not allowed here.

    That is: nesting beyond `MAX_DEPTH`, a key given twice, a number that is not finite, a lone surrogate or a NUL
    in a string. Slow, so asked only when reading has noticed that something is wrong.
    """
    frames: list[_Frame] = []
    for token in _TOKEN.finditer(text):
        found = _flaw(token.group(), frames)
        if found is not None:
            code, arguments = found
            line, column = position(text, token.start())
            return problem(code, _path(frames), **arguments, line=line, column=column)
    return None


def position(text: str, index: int) -> tuple[int, int]:
    """Line and column, counted from 1, of the character at `index`."""
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def is_unusual(text: str) -> str | None:
    """The code of the problem with a string that no project file may hold; None when there is none."""
    if "\0" in text:
        return "json_nul"
    return "json_lone_surrogate" if _SURROGATE.search(text) else None


def _flaw(word: str, frames: list[_Frame]) -> tuple[str, dict[str, str | int | float]] | None:
    top = frames[-1] if frames else None
    if word in ("{", "["):
        if len(frames) >= MAX_DEPTH:
            return "json_too_deep", {"maximum": MAX_DEPTH}
        frames.append(_Frame(is_object=word == "{", expects_key=word == "{"))
    elif word in ("}", "]"):
        if frames:
            frames.pop()
    elif word == ",":
        if top is not None:
            top.index += 1
            top.expects_key = top.is_object
            top.key = ""
    elif word == ":":
        if top is not None:
            top.expects_key = False
    elif word.startswith('"'):
        return _flaw_of_string(word, top)
    elif not _is_finite(word):
        return "json_not_finite", {"value": shortened(word)}
    return None


def _flaw_of_string(word: str, top: _Frame | None) -> tuple[str, dict[str, str | int | float]] | None:
    try:
        text = json.loads(word)
    except json.JSONDecodeError:
        return None  # a mistake of syntax, which reading reports itself
    code = is_unusual(text)
    if code is not None:
        return code, {}
    if top is not None and top.expects_key:
        top.key = text
        if text in top.keys:
            return "json_duplicate_key", {"key": shortened(text)}
        top.keys.add(text)
    return None


def _is_finite(word: str) -> bool:
    try:
        return len(word.lstrip("-")) <= MAX_DIGITS if word.lstrip("-").isdigit() else math.isfinite(float(word))
    except ValueError:
        return True  # a mistake of syntax, which reading reports itself


def _path(frames: list[_Frame]) -> str:
    path = ""
    for frame in frames:
        if not frame.is_object:
            path += f"[{frame.index}]"
        elif frame.key:
            path += f".{shortened(frame.key)}" if path else shortened(frame.key)
    return path if len(path) <= _LONGEST_PATH else ""


def shortened(text: str, limit: int = 60) -> str:
    """The text, cut where it would flood a message."""
    return text if len(text) <= limit else text[: limit - 1] + "…"
