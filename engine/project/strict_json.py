"""Reading JSON strictly: what one program reads one way and another program another way is refused."""

import codecs
import json
import math
import re
from collections.abc import Iterable

from engine.problems import InvalidInput, problem
from engine.project.json_flaws import MAX_DEPTH, MAX_DIGITS, first_flaw, position

MAX_BYTES = 64 * 1024 * 1024

_UNUSUAL_ESCAPE = re.compile(r"\\u(?:[dD][89a-fA-F]|0000)")


class _FlawNoticedError(Exception):
    """Something is wrong; where exactly is found out afterwards."""


def read_json(data: bytes) -> object:
    """The value of a UTF-8 JSON text, with or without a byte order mark; `InvalidInput` when it is not one.

    Refused beyond what JSON refuses: NaN, infinities and numbers too large to be finite, keys given twice, lone
    surrogates, NUL characters, nesting deeper than 64, more than 64 MiB.
    """
    if len(data) > MAX_BYTES:
        size, maximum = len(data) / 1024**2, MAX_BYTES // 1024**2
        raise InvalidInput([problem("json_too_large", size=size, maximum=maximum)])
    text = _decoded(data)
    if not text.strip():
        raise InvalidInput([problem("json_empty")])
    try:
        value: object = json.loads(
            text, object_pairs_hook=_unique, parse_float=_finite, parse_int=_whole, parse_constant=_constant
        )
    except json.JSONDecodeError as error:
        raise InvalidInput([problem("json_syntax", line=error.lineno, column=error.colno)]) from error
    except (_FlawNoticedError, RecursionError) as error:
        raise _located(text) from error
    if _is_too_deep(value):
        raise _located(text)
    if _UNUSUAL_ESCAPE.search(text):
        flaw = first_flaw(text)
        if flaw is not None:
            raise InvalidInput([flaw])
    return value


def _decoded(data: bytes) -> str:
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InvalidInput([problem("json_not_utf8", line=line)]) from error
    index = text.find("\0")
    if index >= 0:
        line, column = position(text, index)
        raise InvalidInput([problem("json_nul", line=line, column=column)])
    return text


def _located(text: str) -> InvalidInput:
    flaw = first_flaw(text)
    return InvalidInput([flaw if flaw is not None else problem("json_too_deep_somewhere", maximum=MAX_DEPTH)])


def _unique(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    known = list(pairs)
    made = dict(known)
    if len(made) != len(known):
        raise _FlawNoticedError
    return made


def _finite(word: str) -> float:
    value = float(word)
    if not math.isfinite(value):
        raise _FlawNoticedError
    return value


def _whole(word: str) -> int:
    if len(word.lstrip("-")) > MAX_DIGITS:
        raise _FlawNoticedError
    return int(word)


def _constant(word: str) -> float:
    raise _FlawNoticedError(word)


def _is_too_deep(value: object) -> bool:
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [
            child
            for parent in level
            if isinstance(parent, dict | list)
            for child in (parent.values() if isinstance(parent, dict) else parent)
            if isinstance(child, dict | list)
        ]
        if not level:
            return False
    return True
