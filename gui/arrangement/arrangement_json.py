"""An arrangement as a few readable lines of a project file, and back from whatever stands there."""

from collections.abc import Collection, Mapping
from typing import cast

from gui.arrangement.arrangement import (
    EMPTY,
    Arrangement,
    Edge,
    Floating,
    Home,
    Part,
    Place,
    Tabs,
    fractions,
    joined,
    tabs,
)

_MOST_DEPTH = 16
_MOST_PARTS = 64
_MOST_PIXELS = 100_000
_BOTH = "both"
"""What stood in the first files for the market above the indicators."""


def to_json(arrangement: Arrangement) -> dict[str, object]:
    """The arrangement in values that a project file can keep."""
    result: dict[str, object] = {"main": _part_json(arrangement.main)}
    if arrangement.windows:
        result["windows"] = [_window_json(each) for each in arrangement.windows]
    return result


def from_json(value: object, known: Collection[str]) -> Arrangement | None:
    """The arrangement that was kept, of views that are known; None where there is nothing to be made of it."""
    reader = _Reader(known)
    if isinstance(value, str):
        return _of_the_first_files(value, known)
    if not isinstance(value, Mapping):
        return None
    main = reader.part(value.get("main"), 0) or EMPTY
    windows = value.get("windows")
    found = [reader.window(each) for each in windows[:_MOST_PARTS]] if isinstance(windows, list) else []
    result = Arrangement(main, tuple(each for each in found if each is not None))
    return result if result.views else None


def _part_json(part: Part) -> dict[str, object]:
    if isinstance(part, Tabs):
        return {"tabs": list(part.views), "current": part.current}
    name = "rows" if part.is_vertical else "columns"
    return {name: [_part_json(each) for each in part.parts], "sizes": [round(size, 4) for size in part.sizes]}


def _window_json(window: Floating) -> dict[str, object]:
    result: dict[str, object] = {"part": _part_json(window.part)}
    if window.place is not None:
        result["place"] = list(window.place)
    home = window.home
    if home is not None:
        result["home"] = {"beside": list(home.beside), "edge": home.edge or "", "share": round(home.share, 4)}
    return result


def _of_the_first_files(name: str, known: Collection[str]) -> Arrangement | None:
    wanted = ("market", "indicators") if name == _BOTH else (name,)
    groups = [group for each in wanted if (group := tabs([each] if each in known else [])) is not None]
    main = joined(True, zip(groups, (5.0, 4.0), strict=False))
    return Arrangement(main) if main is not None else None


class _Reader:
    """Takes what it understands, each view once, and stops in time."""

    def __init__(self, known: Collection[str]) -> None:
        self._free = set(known)
        self._parts_left = _MOST_PARTS

    def part(self, value: object, depth: int) -> Part | None:
        self._parts_left -= 1
        if not isinstance(value, Mapping) or depth > _MOST_DEPTH or self._parts_left < 0:
            return None
        for name in ("rows", "columns"):
            inner = value.get(name)
            if isinstance(inner, list):
                return self._split(name == "rows", inner[:_MOST_PARTS], value.get("sizes"), depth)
        views = value.get("tabs")
        return self._tabs(views, value.get("current")) if isinstance(views, list) else None

    def window(self, value: object) -> Floating | None:
        if not isinstance(value, Mapping):
            return None
        part = self.part(value.get("part"), 0)
        return None if part is None else Floating(part, _place(value.get("place")), _home(value.get("home")))

    def _split(self, is_vertical: bool, inner: list[object], sizes: object, depth: int) -> Part | None:
        parts = [self.part(each, depth + 1) for each in inner]
        numbers = sizes if isinstance(sizes, list) and len(sizes) == len(inner) else [1.0] * len(inner)
        shares = fractions([_number(each) for each in numbers]) if numbers else ()
        pairs = zip(parts, shares, strict=True)
        return joined(is_vertical, [(part, share) for part, share in pairs if part is not None])

    def _tabs(self, views: list[object], current: object) -> Tabs | None:
        wanted = dict.fromkeys(each for each in views[:_MOST_PARTS] if isinstance(each, str))
        taken = [each for each in wanted if each in self._free]
        self._free -= set(taken)
        return tabs(taken, current if isinstance(current, str) else "")


def _number(value: object) -> float:
    """A size; negative, which makes no sense, where there is none."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(cast(float, value)) if is_number and abs(cast(float, value)) < 1e9 else -1.0


def _place(value: object) -> Place | None:
    if not isinstance(value, list) or len(value) != 4:
        return None
    numbers = [each for each in value if isinstance(each, int) and not isinstance(each, bool)]
    if len(numbers) != 4 or any(abs(each) > _MOST_PIXELS for each in numbers) or min(numbers[2:]) <= 0:
        return None
    return cast(Place, tuple(numbers))


def _home(value: object) -> Home | None:
    if not isinstance(value, Mapping):
        return None
    beside, edge = value.get("beside"), value.get("edge")
    if not isinstance(beside, list) or edge not in {"", "left", "right", "top", "bottom"}:
        return None
    views = tuple(each for each in beside[:_MOST_PARTS] if isinstance(each, str))
    share = _number(value.get("share"))
    return Home(views, cast(Edge, edge) or None, share if 0.02 <= share <= 0.98 else 0.5)
