"""The arrangement in use and the view that commands mean: everything that is done to them is done here."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from gui.arrangement import rearranging
from gui.arrangement.arrangement import Arrangement, Edge, Place, Split, Tabs, limited_to, views_of
from gui.arrangement.presets import DEFAULT, preset


class Arranger(QObject):
    """Carries out what the user wants of the arrangement; knows no widgets."""

    changed = Signal()
    current_changed = Signal(str)

    def __init__(self, view_ids: Sequence[str], arrangement: Arrangement | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view_ids = tuple(view_ids)
        """All views that can be opened, in the order in which they are listed."""
        self._arrangement = arrangement or preset(DEFAULT, self.view_ids)
        self._current = self._arrangement.visible[0]

    @property
    def arrangement(self) -> Arrangement:
        """Where the views are."""
        return self._arrangement

    @property
    def current(self) -> str:
        """The view that the user has looked at last; it is in front of its group."""
        return self._current

    @property
    def groups(self) -> tuple[Tabs, ...]:
        """The groups that have views."""
        return tuple(group for group in self._arrangement.groups if group.views)

    def apply(self, arrangement: Arrangement, current: str = "") -> None:
        """Arrange the views so, and look at one of them; nothing happens where none of the views is known."""
        wanted = limited_to(arrangement, self.view_ids)
        if not wanted.views:
            return
        old, self._arrangement = self._arrangement, wanted
        before, self._current = self._current, self._nearest(current or self._current, old)
        if wanted != old:
            self.changed.emit()
        if self._current != before:
            self.current_changed.emit(self._current)

    def apply_preset(self, preset_id: str) -> None:
        """Arrange the views in one of the ways made beforehand."""
        self.apply(preset(preset_id, self.view_ids))

    def reset(self) -> None:
        """Arrange the views as at the very first start."""
        self.apply_preset(DEFAULT)

    def look_at(self, view_id: str) -> None:
        """Make a view that is in front of its group the one that commands mean."""
        if view_id in self._arrangement.visible:
            self.apply(self._arrangement, view_id)

    def show_view(self, view_id: str, beside: str | None = None) -> None:
        """Bring a view to the front; one that is not open joins the group of `beside`, the current one for None.

        Where `beside` is no open view it joins the first group of the main window.
        """
        if view_id in self.view_ids:
            beside = self._current if beside is None else beside
            self.apply(rearranging.open_view(self._arrangement, view_id, beside), view_id)

    def close_view(self, view_id: str) -> None:
        """Close a view, unless it is the last."""
        self.apply(rearranging.close(self._arrangement, view_id))

    def close_others(self, view_id: str) -> None:
        """Close the other views of a view's group."""
        self.apply(rearranging.close_others(self._arrangement, view_id), view_id)

    def split_view(self, view_id: str, edge: Edge) -> None:
        """Give a view a group of its own on one side of the group it is in."""
        self.split_at(view_id, view_id, edge)

    def split_at(self, view_id: str, beside: str, edge: Edge) -> None:
        """Give a view a group of its own on one side of the group of another."""
        self._move(view_id, rearranging.split_at(self._arrangement, view_id, beside, edge))

    def move_to_group(self, view_id: str, beside: str | None, place: int | None = None) -> None:
        """Put a view into the group of another, before the tab at a place, else at its end."""
        self._move(view_id, rearranging.move_to_group(self._arrangement, view_id, beside, place))

    def move_to_next_group(self, view_id: str) -> None:
        """Put a view into the group after its own."""
        groups = self.groups
        place = next((place for place, group in enumerate(groups) if view_id in group.views), None)
        if place is not None and len(groups) > 1:
            self.move_to_group(view_id, groups[(place + 1) % len(groups)].current)

    def move_along(self, view_id: str, steps: int) -> None:
        """Move a tab within its group."""
        self._move(view_id, rearranging.move_along(self._arrangement, view_id, steps))

    def pop_out(self, view_id: str, place: Place | None = None) -> None:
        """Give a view a window of its own."""
        self._move(view_id, rearranging.pop_out(self._arrangement, view_id, place))

    def has_own_window(self, view_id: str) -> bool:
        """Whether a view is alone in a window beside the main one."""
        window = self._arrangement.window_of(view_id)
        return window is not None and views_of(window.part) == (view_id,)

    def dock(self, view_id: str) -> None:
        """Put a view of another window back into the main window."""
        self._move(view_id, rearranging.dock(self._arrangement, view_id))

    def dock_window(self, view_id: str) -> None:
        """Put all views of another window back into the main window."""
        self.apply(rearranging.dock_window(self._arrangement, view_id))

    def resize(self, split: Split, sizes: list[float]) -> None:
        """Note which sizes the parts of a split have."""
        self.apply(rearranging.resized(self._arrangement, split, sizes))

    def place(self, view_id: str, place: Place) -> None:
        """Note where the window of a view is."""
        self.apply(rearranging.placed(self._arrangement, view_id, place))

    def cycle(self, steps: int) -> None:
        """Show another tab of the current group."""
        group = self._arrangement.group_of(self._current)
        if group is not None:
            self.show_view(group.views[(group.views.index(self._current) + steps) % len(group.views)])

    def go_to_next_group(self) -> None:
        """Look at the view in front of the next group."""
        groups = self.groups
        place = next((place for place, group in enumerate(groups) if self._current in group.views), -1)
        self.look_at(groups[(place + 1) % len(groups)].current)

    def _move(self, view_id: str, arrangement: Arrangement) -> None:
        """Take an arrangement in which a view has been moved: the user goes on looking at it."""
        if arrangement != self._arrangement:
            self.apply(arrangement, view_id)

    def _nearest(self, view_id: str, old: Arrangement) -> str:
        """The view that is in front where a view is, or where it was."""
        group = old.group_of(view_id)
        for each in (view_id, *(group.views if group is not None else ())):
            there = self._arrangement.group_of(each)
            if there is not None:
                return there.current
        return self._arrangement.visible[0]
