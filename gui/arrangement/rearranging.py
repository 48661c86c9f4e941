"""What can be done to an arrangement: each function returns a new one, and the same where nothing is to be done."""

from dataclasses import replace

from gui.arrangement.arrangement import (
    EMPTY,
    Arrangement,
    Edge,
    Floating,
    Home,
    Part,
    Place,
    Split,
    Tabs,
    everywhere,
    fractions,
    groups_of,
    joined,
    tabs,
    views_of,
)


def show(arrangement: Arrangement, view: str) -> Arrangement:
    """Bring a view to the front of its group."""
    return everywhere(arrangement, lambda group: replace(group, current=view) if view in group.views else group)


def open_view(arrangement: Arrangement, view: str, beside: str | None = None) -> Arrangement:
    """Bring a view to the front; one that is not open is added to the group of `beside`."""
    if view in arrangement.views:
        return show(arrangement, view)
    return _joining(arrangement, view, beside, None)


def close(arrangement: Arrangement, view: str) -> Arrangement:
    """Close a view; the last one stays."""
    return arrangement if set(arrangement.views) <= {view} else _without(arrangement, view)


def close_others(arrangement: Arrangement, view: str) -> Arrangement:
    """Close all other views of the group of `view`."""
    return everywhere(arrangement, lambda group: tabs([view]) if view in group.views else group)


def move_to_group(arrangement: Arrangement, view: str, beside: str | None, place: int | None = None) -> Arrangement:
    """Put a view into the group of `beside`, before the tab that is at `place` now, else at its end.

    Without `beside` it goes to the first group of the main window.
    """
    group = arrangement.group_of(view)
    if group is None:
        return arrangement
    if beside in group.views:
        others = [each for each in group.views if each != view]
        if not others:
            return arrangement
        if place is not None and group.views.index(view) < place:
            place -= 1
        beside = others[0]
    return _joining(_without(arrangement, view), view, beside, place)


def move_along(arrangement: Arrangement, view: str, steps: int) -> Arrangement:
    """Move a tab within its group."""
    group = arrangement.group_of(view)
    if group is None:
        return arrangement
    place = group.views.index(view) + steps
    if not 0 <= place < len(group.views):
        return arrangement
    others = [each for each in group.views if each != view]
    return _joining(_without(arrangement, view), view, others[0], place)


def split_at(arrangement: Arrangement, view: str, beside: str, edge: Edge, share: float = 0.5) -> Arrangement:
    """Put a view into a group of its own on one side of the group of `beside`, which may be its own."""
    group, target = arrangement.group_of(view), arrangement.group_of(beside)
    if group is None or target is None:
        return arrangement
    others = [each for each in target.views if each != view]
    if not others:
        return arrangement
    rest = _without(arrangement, view)
    new = Tabs((view,), view)

    def beside_it(part: Part) -> Part:
        return _beside(part, {others[0]}, new, edge, share) if others[0] in views_of(part) else part

    windows = tuple(replace(window, part=beside_it(window.part)) for window in rest.windows)
    return Arrangement(beside_it(rest.main), windows)


def pop_out(arrangement: Arrangement, view: str, place: Place | None = None) -> Arrangement:
    """Give a view a window of its own."""
    if view not in arrangement.views:
        return arrangement
    window = arrangement.window_of(view)
    if window is not None and views_of(window.part) == (view,):
        return arrangement if place is None else placed(arrangement, view, place)
    home = _home(arrangement.main, view) if window is None else window.home
    rest = _without(arrangement, view)
    return replace(rest, windows=(*rest.windows, Floating(Tabs((view,), view), place, home)))


def dock(arrangement: Arrangement, view: str) -> Arrangement:
    """Put a view of another window back to where it stood in the main window, as far as that is still there."""
    window = arrangement.window_of(view)
    if window is None:
        return arrangement
    rest, home = _without(arrangement, view), window.home
    there = {each for each in home.beside if each in views_of(rest.main)} if home is not None else set()
    if home is None or not there:
        return _joining(rest, view, None, None)
    if home.edge is None:
        return _joining(rest, view, sorted(there)[0], None)
    new = Tabs((view,), view)
    return replace(rest, main=_beside(rest.main, there, new, home.edge, home.share))


def dock_window(arrangement: Arrangement, view: str) -> Arrangement:
    """Put all views of the window of `view` back into the main window, in one group."""
    window = arrangement.window_of(view)
    if window is None:
        return arrangement
    first, *others = views_of(window.part)
    arrangement = dock(arrangement, first)
    for each in others:
        arrangement = move_to_group(arrangement, each, first)
    return show(arrangement, next(groups_of(window.part)).current)


def resized(arrangement: Arrangement, split: Split, sizes: list[float]) -> Arrangement:
    """Give the parts of a split other sizes."""
    other = replace(split, sizes=fractions(sizes))

    def within(part: Part) -> Part:
        if part == split:
            return other
        return replace(part, parts=tuple(within(each) for each in part.parts)) if isinstance(part, Split) else part

    windows = tuple(replace(window, part=within(window.part)) for window in arrangement.windows)
    return Arrangement(within(arrangement.main), windows)


def placed(arrangement: Arrangement, view: str, place: Place) -> Arrangement:
    """Note where the window of a view is."""
    windows = (
        replace(window, place=place) if view in views_of(window.part) else window for window in arrangement.windows
    )
    return replace(arrangement, windows=tuple(windows))


def _without(arrangement: Arrangement, view: str) -> Arrangement:
    def change(group: Tabs) -> Tabs | None:
        if view not in group.views:
            return group
        place = group.views.index(view)
        others = [each for each in group.views if each != view]
        neighbour = others[min(place, len(others) - 1)] if others else ""
        return tabs(others, neighbour if group.current == view else group.current)

    return everywhere(arrangement, change)


def _joining(arrangement: Arrangement, view: str, beside: str | None, place: int | None) -> Arrangement:
    """A view that is not there yet, in front of the group of `beside`, else of the first of the main window."""
    group = arrangement.group_of(beside) if beside is not None else None
    if group is None:
        group = next(groups_of(arrangement.main))
    at = len(group.views) if place is None else min(max(place, 0), len(group.views))
    larger = Tabs((*group.views[:at], view, *group.views[at:]), view)
    return everywhere(arrangement, lambda each: larger if each == group else each)


def _beside(part: Part, views: set[str], new: Part, edge: Edge, share: float) -> Part:
    """The part with `new` on one side of the smallest part of it that has all the views."""
    if isinstance(part, Split) and any(views <= set(views_of(each)) for each in part.parts):
        inner = [
            _beside(each, views, new, edge, share) if views <= set(views_of(each)) else each for each in part.parts
        ]
        return joined(part.is_vertical, zip(inner, part.sizes, strict=True)) or EMPTY
    pair: list[tuple[Part, float]] = [(part, 1 - share), (new, share)]
    if edge in {"left", "top"}:
        pair.reverse()
    return joined(edge in {"top", "bottom"}, pair) or EMPTY


def _home(part: Part, view: str) -> Home | None:
    """Where a view stands, told by the views around it."""
    if isinstance(part, Tabs):
        others = tuple(each for each in part.views if each != view)
        return Home(others) if others else None
    place = next(place for place, each in enumerate(part.parts) if view in views_of(each))
    if views_of(part.parts[place]) != (view,):
        return _home(part.parts[place], view)
    other = place - 1 if place else 1
    edge: Edge = ("bottom" if place else "top") if part.is_vertical else ("right" if place else "left")
    share = part.sizes[place] / (part.sizes[place] + part.sizes[other])
    return Home(views_of(part.parts[other]), edge, share)
