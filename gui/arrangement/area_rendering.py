"""Groups and windows for an arrangement; those that are there already are used again."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from gui.arrangement.arrangement import Arrangement, Floating, Tabs, groups_of, views_of
from gui.arrangement.floating_window import FloatingWindow
from gui.arrangement.group import Group
from gui.arrangement.part_host import PartHost

_Wanted = TypeVar("_Wanted")
_There = TypeVar("_There")


class AreaRendering:
    """Keeps the widgets of an arrangement in step with it."""

    def __init__(
        self,
        host: PartHost,
        wings: QWidget,
        make_group: Callable[[], Group],
        make_window: Callable[[], FloatingWindow],
    ) -> None:
        self._host = host
        self._wings = wings
        self._make_group = make_group
        self._make_window = make_window
        self._window_views: dict[FloatingWindow, tuple[str, ...]] = {}
        self.groups: tuple[Group, ...] = ()
        """In the order of the arrangement."""

    @property
    def windows(self) -> tuple[FloatingWindow, ...]:
        """The windows beside the main one."""
        return tuple(self._window_views)

    def group_of(self, view_id: str) -> Group | None:
        """The group that has a tab for a view."""
        return next((group for group in self.groups if view_id in group.views), None)

    def views_of(self, window: FloatingWindow) -> tuple[str, ...]:
        """The views of a window."""
        return self._window_views.get(window, ())

    def render(self, arrangement: Arrangement) -> None:
        """Have the groups and windows of an arrangement, without any views yet."""
        groups = self._groups_for(arrangement.groups)
        windows = self._windows_for(arrangement.windows)
        spare_groups = [each for each in self.groups if each not in groups.values()]
        spare_windows = [each for each in self._window_views if each not in windows.values()]
        for group in spare_groups:
            group.release()
        for tabs, group in groups.items():
            group.show_group(tabs)
        self._host.show_part(arrangement.main, groups)
        for floating, window in windows.items():
            window.host.show_part(floating.part, groups)
        self.groups = tuple(groups[tabs] for tabs in arrangement.groups)
        self._window_views = {windows[each]: views_of(each.part) for each in arrangement.windows}
        for spare in (*spare_groups, *spare_windows):
            spare.hide()
            spare.deleteLater()
        for group in spare_groups:
            group.setParent(self._wings)
        for host in (self._host, *(window.host for window in windows.values())):
            host.settle()

    def show_windows(self, arrangement: Arrangement, is_visible: bool) -> None:
        """Show the other windows where they are to be, or hide them."""
        for floating, window in zip(arrangement.windows, self._window_views, strict=True):
            window.show_names([group.current for group in groups_of(floating.part)])
            if floating.place is not None or not window.isVisible():
                window.stand(floating.place)
            window.setVisible(is_visible)

    def raise_window_of(self, view_id: str) -> None:
        """Bring the window of a view to the front, if it is not the main window."""
        for window, views in self._window_views.items():
            if view_id in views:
                window.raise_()

    def dress(self) -> None:
        """Take the icons of the theme in use."""
        for group in self.groups:
            group.dress()

    def _groups_for(self, wanted: Sequence[Tabs]) -> dict[Tabs, Group]:
        paired = _paired([(tabs, tabs.views) for tabs in wanted], [(group, group.views) for group in self.groups])
        return {tabs: paired[tabs] if tabs in paired else self._make_group() for tabs in wanted}

    def _windows_for(self, wanted: Sequence[Floating]) -> dict[Floating, FloatingWindow]:
        paired = _paired([(each, views_of(each.part)) for each in wanted], list(self._window_views.items()))
        return {each: paired[each] if each in paired else self._make_window() for each in wanted}


def _paired(
    wanted: Iterable[tuple[_Wanted, tuple[str, ...]]], there: Sequence[tuple[_There, tuple[str, ...]]]
) -> dict[_Wanted, _There]:
    """For each of what is wanted the one, of what is there, with which it has most views in common."""
    likeness = [(len(set(views) & set(others)), one, other) for one, views in wanted for other, others in there]
    likeness.sort(key=lambda each: -each[0])
    result: dict[_Wanted, _There] = {}
    for common, one, other in likeness:
        if common and one not in result and other not in result.values():
            result[one] = other
    return result
