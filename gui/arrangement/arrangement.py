"""Where the views stand: tab groups, side by side or one above the other, in the main window and in others."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

Edge = Literal["left", "right", "top", "bottom"]
Place = tuple[int, int, int, int]
"""Left, top, width and height of a window, in pixels of the desktop."""

LEAST_SIZE = 0.05
"""The smallest fraction of a split that a part can have."""


@dataclass(frozen=True)
class Tabs:
    """A group of views, of which one is seen."""

    views: tuple[str, ...]
    current: str


@dataclass(frozen=True)
class Split:
    """Parts one above the other, or side by side; their sizes are fractions with the sum 1."""

    is_vertical: bool
    parts: "tuple[Part, ...]"
    sizes: tuple[float, ...]


Part: TypeAlias = Tabs | Split

EMPTY = Tabs((), "")


@dataclass(frozen=True)
class Home:
    """Where a view stood before it got a window of its own.

    beside  the views it stood with
    edge    on which side of them; None for tabs of one group
    share   of the place of both
    """

    beside: tuple[str, ...]
    edge: Edge | None = None
    share: float = 0.5


@dataclass(frozen=True)
class Floating:
    """Views in a window of their own; its place is None until it has been shown."""

    part: Part
    place: Place | None = None
    home: Home | None = None


@dataclass(frozen=True)
class Arrangement:
    """The main window's part and the other windows; every view is in it at most once."""

    main: Part = EMPTY
    windows: tuple[Floating, ...] = ()

    @property
    def parts(self) -> tuple[Part, ...]:
        """What each window shows, the main window first."""
        return (self.main, *(each.part for each in self.windows))

    @property
    def groups(self) -> tuple[Tabs, ...]:
        """All groups, those of the main window first."""
        return tuple(group for part in self.parts for group in groups_of(part))

    @property
    def views(self) -> tuple[str, ...]:
        """All views that are open."""
        return tuple(view for group in self.groups for view in group.views)

    @property
    def visible(self) -> tuple[str, ...]:
        """The views in front of their groups."""
        return tuple(group.current for group in self.groups if group.views)

    def group_of(self, view: str) -> Tabs | None:
        """The group that a view is in."""
        return next((group for group in self.groups if view in group.views), None)

    def window_of(self, view: str) -> Floating | None:
        """The window a view has been put into; None in the main window, or where it is not open."""
        return next((window for window in self.windows if view in views_of(window.part)), None)


def groups_of(part: Part) -> Iterator[Tabs]:
    """The groups of a part, from the top left to the bottom right."""
    if isinstance(part, Tabs):
        yield part
    else:
        for each in part.parts:
            yield from groups_of(each)


def views_of(part: Part) -> tuple[str, ...]:
    """The views of a part."""
    return tuple(view for group in groups_of(part) for view in group.views)


def tabs(views: Iterable[str], current: str = "") -> Tabs | None:
    """A group of views, each once; None without any."""
    kept = tuple(dict.fromkeys(views))
    if not kept:
        return None
    return Tabs(kept, current if current in kept else kept[0])


def joined(is_vertical: bool, parts: Iterable[tuple[Part, float]]) -> Part | None:
    """A split in its simplest form: none within another of its direction, and none of a single part."""
    flat: list[tuple[Part, float]] = []
    for part, size in parts:
        if isinstance(part, Split) and part.is_vertical == is_vertical:
            flat += [(inner, size * share) for inner, share in zip(part.parts, part.sizes, strict=True)]
        else:
            flat.append((part, size))
    if len(flat) < 2:
        return flat[0][0] if flat else None
    return Split(is_vertical, tuple(part for part, _ in flat), fractions([size for _, size in flat]))


def fractions(sizes: list[float]) -> tuple[float, ...]:
    """Sizes as fractions of their sum, none of them too small to be seen; equal ones where they make no sense."""
    count = len(sizes)
    total = sum(sizes)
    if not all(0 <= size < 1e9 for size in sizes) or total <= 0:
        return (1 / count,) * count
    least = min(LEAST_SIZE, 0.5 / count)
    kept = [max(size / total, least) for size in sizes]
    return tuple(size / sum(kept) for size in kept)


def rebuilt(part: Part, change: Callable[[Tabs], Part | None]) -> Part | None:
    """The part with every group changed, in its simplest form; None when nothing is left of it."""
    if isinstance(part, Tabs):
        return change(part)
    kept = [(rebuilt(each, change), size) for each, size in zip(part.parts, part.sizes, strict=True)]
    return joined(part.is_vertical, [(each, size) for each, size in kept if each is not None])


def everywhere(arrangement: Arrangement, change: Callable[[Tabs], Part | None]) -> Arrangement:
    """The arrangement with every group changed; a window without views is gone."""
    windows = ((window, rebuilt(window.part, change)) for window in arrangement.windows)
    return Arrangement(
        rebuilt(arrangement.main, change) or EMPTY,
        tuple(replace(window, part=part) for window, part in windows if part is not None),
    )


def limited_to(arrangement: Arrangement, known: Collection[str]) -> Arrangement:
    """The arrangement without the views that there are not."""
    return everywhere(arrangement, lambda group: tabs((view for view in group.views if view in known), group.current))
