"""The middle of the window: views in groups and windows, arranged as the user likes."""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QSize, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from engine.text import Language
from gui.appearance import Appearance
from gui.arrangement.area_focus import AreaFocus
from gui.arrangement.area_menus import TabMenu, ViewsMenu
from gui.arrangement.area_rendering import AreaRendering
from gui.arrangement.arrangement import Arrangement, Edge
from gui.arrangement.arrangement_json import from_json, to_json
from gui.arrangement.arranger import Arranger
from gui.arrangement.floating_window import FloatingWindow
from gui.arrangement.group import Group
from gui.arrangement.part_host import PartHost
from gui.arrangement.presets import DEFAULT, preset, preset_choices, preset_ids, preset_name
from gui.arrangement.tab_drag import TabDrag
from gui.arrangement.view_names import view_name
from gui.arrangement.view_store import Circumstances, ViewStore
from gui.preferences import Preferences
from gui.theme import Theme

if TYPE_CHECKING:
    from gui.views.picture import Picture
    from gui.views.view import View
    from gui.views.view_type import ViewMaker

_LAYOUT = "arrangement"
_LEAST_WINDOW = (480, 320)


class ViewArea(QFrame):
    """Shows an arrangement, lets the user change it, and tells the views what they have to know."""

    arrangement_changed = Signal()
    current_changed = Signal(str)
    """The view that commands mean."""
    time_chosen = Signal(float)
    stock_chosen = Signal(str)
    flow_chosen = Signal(str, str)
    parameter_chosen = Signal(str)
    copy_asked = Signal(str)
    """The picture of a view is to be copied; it is the current one."""
    help_asked = Signal(str)
    """The user wants to read about a view."""

    def __init__(
        self,
        view_types: "Sequence[ViewMaker]",
        appearance: Appearance,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pictures")
        self.appearance = appearance
        self._preferences = preferences
        self._is_awake = False
        self._shared: tuple[QAction, ...] = ()
        self._wings = QWidget(self)
        self._wings.hide()
        self._own: Arrangement | None = None
        """The arrangement before a project brought one with it."""
        self._store = ViewStore(view_types, Circumstances(appearance.theme, preferences.language), self._wings)
        self.arranger = Arranger(self._store.ids, self._remembered(), self)
        self._host = PartHost()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._host)
        self._rendering = AreaRendering(self._host, self._wings, self._make_group, self._make_window)
        self._focus = AreaFocus(self.arranger, self._rendering, self)
        self._drag = TabDrag(lambda: self._rendering.groups, self._all_windows, self)
        self._connect()
        self._render()

    # ------------------------------------------------------------------------------------------- what there is

    @property
    def view_ids(self) -> tuple[str, ...]:
        """All views that can be opened, in the order in which they are listed."""
        return self._store.ids

    @property
    def views(self) -> "Mapping[str, View]":
        """The views made so far."""
        return self._store.views

    def view(self, view_id: str) -> "View":
        """A view as it is now, made if nobody has looked at it before; KeyError when there is none of that name."""
        return self._store.view_as_it_is(view_id)

    @property
    def visible_views(self) -> "tuple[View, ...]":
        """The views in front of their groups, in all windows."""
        return self._store.visible

    @property
    def front(self) -> tuple[str, ...]:
        """The views that are in front of their groups, or will be once they are shown."""
        return self.arrangement.visible

    @property
    def current_view(self) -> "View":
        """The view that commands mean: the one that has the focus or had it last, else the first that is seen."""
        return self.view(self.arranger.current)

    def view_name(self, view_id: str) -> str:
        """The short name of a view in the language of the window."""
        return view_name(view_id)

    @property
    def presets(self) -> dict[str, str]:
        """The arrangements made beforehand: their names in the language of the window by id."""
        return {each: preset_name(each) for each in preset_ids()}

    # ------------------------------------------------------------------------------------------- arranging them

    @property
    def arrangement(self) -> Arrangement:
        """Where the views are."""
        return self.arranger.arrangement

    def apply(self, arrangement: Arrangement) -> None:
        """Arrange the views so; views that there are not are left out, and nothing happens without any."""
        self.arranger.apply(arrangement)

    def apply_preset(self, preset_id: str) -> None:
        """Arrange the views in one of the ways made beforehand."""
        for view_id, choices in preset_choices(preset_id).items():
            self._store.choose(view_id, choices)
        self.arranger.apply_preset(preset_id)

    def reset(self) -> None:
        """Arrange the views as at the very first start."""
        self._own = None
        self.arranger.reset()

    def arrangement_json(self) -> dict[str, object]:
        """The arrangement in values that a project file can keep."""
        return to_json(self.arrangement)

    def restore_arrangement(self, value: object) -> None:
        """Arrange the views as a project file says, as at first where that makes no sense; the user's way for None."""
        if value is not None:
            self._own = self._own or self.arrangement
            self.apply(from_json(value, self.view_ids) or preset(DEFAULT, self.view_ids))
        elif self._own is not None:
            own, self._own = self._own, None
            self.apply(own)

    def remember(self) -> None:
        """Keep the user's own arrangement for the next start, not what a project brought with it."""
        text = json.dumps(to_json(self._own or self.arrangement), ensure_ascii=False)
        self._preferences.remember_layout(_LAYOUT, QByteArray(text.encode()))

    def show_view(self, view_id: str, beside: str | None = None) -> None:
        """Bring a view to the front wherever it is; one that is not open joins a group, the current one for None."""
        self.arranger.show_view(view_id, beside)
        self._rendering.raise_window_of(view_id)

    def close_view(self, view_id: str) -> None:
        """Close a view, unless it is the last."""
        self.arranger.close_view(view_id)

    def split_view(self, view_id: str, edge: Edge) -> None:
        """Give a view a group of its own on one side of the group it is in."""
        self.arranger.split_view(view_id, edge)

    def move_to_group(self, view_id: str, beside: str | None, place: int | None = None) -> None:
        """Put a view into the group of another, before the tab at a place, else at its end."""
        self.arranger.move_to_group(view_id, beside, place)

    def pop_out(self, view_id: str) -> None:
        """Give a view a window of its own, near to where it is."""
        group = self._rendering.group_of(view_id)
        if group is not None and not self.arranger.has_own_window(view_id):
            self._pop_out_at(view_id, group.mapToGlobal(QPoint(0, 0)) + QPoint(48, 48))

    def dock(self, view_id: str) -> None:
        """Put a view of another window back into the main window."""
        self.arranger.dock(view_id)
        self.go_to(view_id)

    def next_view(self) -> None:
        """Show the next tab of the current group."""
        self.arranger.cycle(1)

    def previous_view(self) -> None:
        """Show the tab before in the current group."""
        self.arranger.cycle(-1)

    def next_group(self) -> None:
        """Go on to the view in front of the next group, in whichever window it is."""
        self.arranger.go_to_next_group()
        self.go_to(self.arranger.current)

    def go_to(self, view_id: str) -> None:
        """Give the keyboard to a view that is seen."""
        self._focus.go_to(view_id)

    def share_actions(self, actions: Sequence[QAction]) -> None:
        """Let these commands be called by their keys in the other windows, too."""
        self._shared = tuple(actions)
        for window in self._rendering.windows:
            window.addActions(list(actions))

    # ----------------------------------------------------------------------------------- what the views are told

    def show_picture(self, picture: "Picture | None") -> None:
        """Draw a new result in the views that can be seen, in the others when they are shown."""
        self._store.show_picture(picture)
        if picture is not None:
            self._wake()

    def show_busy(self, is_busy: bool) -> None:
        """Show that a result is still to come."""
        self._store.tell(is_busy=is_busy)

    def show_problem(self, text: str) -> None:
        """Say in place of the pictures why there is no result; an empty text takes it back."""
        self._store.tell(problem=text)

    def set_dragging(self, is_dragging: bool) -> None:
        """Draw cheaply while a slider is dragged."""
        self._store.tell(is_dragging=is_dragging)

    def set_time(self, year: float | None) -> None:
        """Put the time cursor at a calendar year, or take it away."""
        self._store.tell(time=year)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._store.tell(theme=theme)

    def set_language(self, language: Language) -> None:
        """Speak this language."""
        self._store.tell(language=language)

    def reset_zoom(self, view_id: str | None = None) -> None:
        """Show everything of a view again, of the current one unless told otherwise."""
        wanted = self.arranger.current if view_id is None else view_id
        if wanted in self.views:
            self.views[wanted].reset_zoom()

    def ask_copy(self, view_id: str) -> None:
        """Ask for the picture of a view to be copied."""
        self.arranger.look_at(view_id)
        self.copy_asked.emit(view_id)

    def stop(self) -> bool:
        """End what the views compute; whether everything ended in time."""
        return self._store.stop()

    def state(self) -> dict[str, object]:
        """The choices made in the views, to be kept with the project."""
        return self._store.state()

    def restore(self, state: object) -> None:
        """Make the choices again that were kept with a project."""
        self._store.restore(state)

    # -------------------------------------------------------------------------------------------------- events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._wake()
            self._show_windows()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._show_windows()

    # ---------------------------------------------------------------------------------------------- rendering

    def _connect(self) -> None:
        arranger, drag, store = self.arranger, self._drag, self._store
        arranger.changed.connect(self._render)
        arranger.changed.connect(self.arrangement_changed)
        arranger.current_changed.connect(self.current_changed)
        self._host.resized.connect(arranger.resize)
        drag.moved.connect(self._drop_in_group)
        drag.split.connect(arranger.split_at)
        drag.left.connect(self._pop_out_at)
        store.time_chosen.connect(self.time_chosen)
        store.stock_chosen.connect(self.stock_chosen)
        store.flow_chosen.connect(self.flow_chosen)
        store.parameter_chosen.connect(self.parameter_chosen)
        self.appearance.changed.connect(self._rendering.dress)
        self._preferences.layout_reset.connect(self.reset)

    def _render(self) -> None:
        """Bring groups, windows and views in step with the arrangement."""
        with self._focus.staying():
            self.setUpdatesEnabled(False)
            self._rendering.render(self.arrangement)
            if self._is_awake:
                self._fill()
            self._show_windows()
            self.setUpdatesEnabled(True)

    def _fill(self) -> None:
        """Put the views in front into their groups."""
        visible = self.arrangement.visible
        for view_id in visible:
            group = self._rendering.group_of(view_id)
            assert group is not None
            group.show_view(self._store.view(view_id))
        self._store.set_visible(visible)

    def _wake(self) -> None:
        """Make the views: not before somebody can see them or there is something to draw."""
        if not self._is_awake:
            self._is_awake = True
            self._fill()

    def _make_group(self) -> Group:
        views = ViewsMenu(self, lambda: group.current)
        group = Group(self.appearance, views, TabMenu(self, lambda: group.current), self._wings)
        group.tabs.chosen.connect(self.show_view)
        group.tabs.clicked.connect(self.go_to)
        group.tabs.close_asked.connect(self.close_view)
        group.tabs.step_asked.connect(self.arranger.move_along)
        group.tabs.menu_asked.connect(self._open_menu)
        self._drag.follow(group.tabs)
        group.copy_asked.connect(self.ask_copy)
        group.zoom_reset_asked.connect(self.reset_zoom)
        group.empty.reset_asked.connect(self.reset)
        return group

    def _make_window(self) -> FloatingWindow:
        window = FloatingWindow(self, self._shared)
        window.host.resized.connect(self.arranger.resize)
        window.closed.connect(lambda: self._dock_window(window))
        window.place_changed.connect(lambda: self._note_place(window))
        return window

    def _all_windows(self) -> list[QWidget]:
        return [self.window(), *self._rendering.windows]

    def _show_windows(self) -> None:
        """The other windows are seen when the views of the main window are."""
        self._rendering.show_windows(self.arrangement, self.isVisible())

    # ------------------------------------------------------------------------------------------ what users do

    def _drop_in_group(self, view_id: str, beside: str, place: int) -> None:
        self.move_to_group(view_id, beside or None, None if place < 0 else place)

    def _pop_out_at(self, view_id: str, position: QPoint) -> None:
        group = self._rendering.group_of(view_id)
        size = (group if group is not None else self).size().expandedTo(QSize(*_LEAST_WINDOW))
        self.arranger.pop_out(view_id, (position.x(), position.y(), size.width(), size.height()))
        self.go_to(view_id)

    def _dock_window(self, window: FloatingWindow) -> None:
        views = self._rendering.views_of(window)
        if views:
            self.arranger.dock_window(views[0])

    def _note_place(self, window: FloatingWindow) -> None:
        views = self._rendering.views_of(window)
        if views and window.isVisible():
            self.arranger.place(views[0], window.place)

    def _open_menu(self, view_id: str, position: QPoint) -> None:
        menu = TabMenu(self, lambda: view_id)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(position)

    def _remembered(self) -> Arrangement | None:
        kept = self._preferences.layout(_LAYOUT)
        try:
            return from_json(json.loads(bytes(kept.data())), self.view_ids) if kept is not None else None
        except (ValueError, RecursionError):
            return None
