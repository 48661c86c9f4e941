"""The menus of the views: which there are, how they are arranged, and where one of them goes."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.arrangement.arrangement import Edge
from gui.arrangement.presets import preset_description, preset_ids, preset_name
from gui.arrangement.view_names import view_description, view_name

if TYPE_CHECKING:
    from gui.arrangement.view_area import ViewArea


class _FreshMenu(QMenu):
    """A menu that is made anew whenever it is opened."""

    def __init__(self, area: "ViewArea", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self._inner: list[QMenu] = []
        self.aboutToShow.connect(self.refresh)
        self.retranslate()

    def refresh(self) -> None:
        """List what there is now."""
        self._empty()
        self._fill()

    def retranslate(self) -> None:
        """Take the name of the menu in the language of the window."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._empty()
            self.retranslate()

    def _fill(self) -> None:
        raise NotImplementedError

    def _empty(self) -> None:
        """Menus within this one are not deleted by clearing it."""
        self.clear()
        for menu in self._inner:
            menu.deleteLater()
        self._inner.clear()

    def _add_menu(self, menu: QMenu) -> QMenu:
        self.addMenu(menu)
        self._inner.append(menu)
        return menu

    def _add(self, text: str, do: Callable[[], None], icon: str = "", *, is_enabled: bool = True) -> QAction:
        action = self.addAction(text)
        if icon:
            action.setIcon(self._area.appearance.icon(icon))
        action.setEnabled(is_enabled)
        action.triggered.connect(lambda _checked: do())
        return action


class ViewsMenu(_FreshMenu):
    """All views with a sentence each; choosing one opens it, or brings it to the front where it is open."""

    def __init__(self, area: "ViewArea", beside: Callable[[], str | None] = lambda: None) -> None:
        self._beside = beside
        super().__init__(area)

    def retranslate(self) -> None:
        self.setTitle(self.tr("&Open a view"))

    def _fill(self) -> None:
        beside = self._beside()
        open_views = self._area.arrangement.views
        for view_id in self._area.view_ids:
            name, sentence = view_name(view_id), view_description(view_id)
            action = self._add(f"{name}\t{sentence}", partial(self._area.show_view, view_id, beside))
            action.setToolTip(sentence)
            action.setCheckable(True)
            action.setChecked(view_id in open_views)


class PresetsMenu(_FreshMenu):
    """The arrangements made beforehand, and the way back to the first of them."""

    def retranslate(self) -> None:
        self.setTitle(self.tr("&Arrangement"))

    def _fill(self) -> None:
        area = self._area
        for preset_id in preset_ids():
            text = f"{preset_name(preset_id)}\t{preset_description(preset_id)}"
            self._add(text, partial(area.apply_preset, preset_id))
        self.addSeparator()
        self._add(self.tr("&Reset the arrangement"), area.reset, "reset")


class TabMenu(_FreshMenu):
    """Everything that can be done with one view."""

    def __init__(self, area: "ViewArea", view: Callable[[], str]) -> None:
        self._view = view
        super().__init__(area)

    def _fill(self) -> None:
        area, view_id = self._area, self._view()
        group = area.arrangement.group_of(view_id)
        if group is None:
            self._add_arrangements()
            return
        is_shared = len(group.views) > 1
        splits: tuple[tuple[str, Edge, str], ...] = (
            (self.tr("Split &right"), "right", "split-right"),
            (self.tr("Split &down"), "bottom", "split-down"),
            (self.tr("Split &left"), "left", ""),
            (self.tr("Split &up"), "top", ""),
        )
        for text, edge, icon in splits:
            self._add(text, partial(area.split_view, view_id, edge), icon, is_enabled=is_shared)
        self.addSeparator()
        place = group.views.index(view_id)
        self._add(self.tr("Move tab &back"), lambda: area.arranger.move_along(view_id, -1), is_enabled=place > 0)
        is_last = place + 1 == len(group.views)
        self._add(self.tr("Move tab &on"), lambda: area.arranger.move_along(view_id, 1), is_enabled=not is_last)
        self._add_groups(view_id)
        if not area.arranger.has_own_window(view_id):
            self._add(self.tr("&Pop out into a window"), lambda: area.pop_out(view_id), "pop-out")
        if area.arrangement.window_of(view_id) is not None:
            self._add(self.tr("D&ock in the main window"), lambda: area.dock(view_id), "dock")
        self.addSeparator()
        self._add(self.tr("&Copy picture"), lambda: area.ask_copy(view_id), "copy")
        self._add(self.tr("Reset &zoom"), lambda: area.reset_zoom(view_id), "zoom-reset")
        self._add(self.tr("A&bout this view"), lambda: area.help_asked.emit(view_id), "help")
        self.addSeparator()
        self._add_arrangements()
        self.addSeparator()
        can_close = len(area.arrangement.views) > 1
        self._add(self.tr("&Close {view}").format(view=_plain(view_id)), lambda: area.close_view(view_id), "close",
                  is_enabled=can_close)  # fmt: skip
        self._add(self.tr("Close o&ther tabs"), lambda: area.arranger.close_others(view_id), is_enabled=is_shared)

    def _add_groups(self, view_id: str) -> None:
        """The other groups, each told by the views in it."""
        area = self._area
        others = [group for group in area.arrangement.groups if view_id not in group.views and group.views]
        self._add(
            self.tr("Move to &next group"), lambda: area.arranger.move_to_next_group(view_id), is_enabled=bool(others)
        )
        if len(others) < 2:
            return
        menu = self._add_menu(QMenu(self.tr("&Move to group"), self))
        for group in others:
            text = " · ".join(_plain(each) for each in group.views)
            move = partial(area.move_to_group, view_id, group.views[0])
            menu.addAction(text).triggered.connect(lambda _checked, move=move: move())

    def _add_arrangements(self) -> None:
        menu = PresetsMenu(self._area, self)
        self._add_menu(menu)


def _plain(view_id: str) -> str:
    return view_name(view_id).replace("&", "&&")
