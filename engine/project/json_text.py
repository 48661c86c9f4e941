"""Writing JSON in one stable layout: keys in the given order, a line per value, rows of numbers on one line."""

import json
import math
from collections.abc import Mapping

from engine.problems import InvalidInput, problem
from engine.project.json_flaws import MAX_DEPTH, is_unusual, shortened

_INDENT = "  "
_MAX_BITS = 1023  # a larger whole number is no finite float


def write_json(value: object) -> str:
    """The value as JSON that `read_json` accepts; `InvalidInput` naming the place of what has no such form."""
    return _written(value, "", 0) + "\n"


def _written(value: object, path: str, depth: int) -> str:
    if isinstance(value, Mapping):
        return _object(value, path, depth + 1)
    if isinstance(value, list | tuple):
        return _list(value, path, depth + 1)
    return _scalar(value, path)


def _object(value: Mapping[object, object], path: str, depth: int) -> str:
    _check_depth(path, depth)
    if not value:
        return "{}"
    lines = []
    for key, item in value.items():
        if not isinstance(key, str):
            raise InvalidInput([problem("json_not_storable", path, kind=type(key).__name__)])
        inner = f"{path}.{shortened(key)}" if path else shortened(key)
        lines.append(f"{_INDENT * depth}{_scalar(key, inner)}: {_written(item, inner, depth)}")
    return "{\n" + ",\n".join(lines) + f"\n{_INDENT * (depth - 1)}}}"


def _list(value: list[object] | tuple[object, ...], path: str, depth: int) -> str:
    _check_depth(path, depth)
    items = [_written(item, f"{path}[{index}]", depth) for index, item in enumerate(value)]
    if all(item is None or isinstance(item, int | float) for item in value):
        return f"[{', '.join(items)}]"
    lines = (f"{_INDENT * depth}{item}" for item in items)
    return "[\n" + ",\n".join(lines) + f"\n{_INDENT * (depth - 1)}]"


def _scalar(value: object, path: str) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        code = is_unusual(value)
        if code is not None:
            raise InvalidInput([problem(f"{code}_in_value", path)])
        return json.dumps(str(value), ensure_ascii=False)
    if isinstance(value, int):
        if value.bit_length() > _MAX_BITS:
            raise InvalidInput([problem("value_not_finite", path)])
        return int.__repr__(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise InvalidInput([problem("value_not_finite", path)])
        return float.__repr__(value)
    raise InvalidInput([problem("json_not_storable", path, kind=type(value).__name__)])


def _check_depth(path: str, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise InvalidInput([problem("json_too_deep_somewhere", shortened(path), maximum=MAX_DEPTH)])
