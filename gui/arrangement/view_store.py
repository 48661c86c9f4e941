"""The views, each made when it is first looked at and told what it has missed whenever it is shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypedDict, Unpack

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from engine.text import Language
from gui.theme import Theme

if TYPE_CHECKING:
    from gui.views.picture import Picture
    from gui.views.view import View
    from gui.views.view_type import ViewMaker


@dataclass(frozen=True)
class Circumstances:
    """What a view has to know; `picture` is the newest result, or None."""

    theme: Theme
    language: Language
    picture: "Picture | None" = None
    problem: str = ""
    is_busy: bool = False
    is_dragging: bool = False
    time: float | None = None


class News(TypedDict, total=False):
    """What can be told to views, as in `Circumstances`."""

    theme: Theme
    language: Language
    picture: "Picture | None"
    problem: str
    is_busy: bool
    is_dragging: bool
    time: float | None


class ViewStore(QObject):
    """Makes views, keeps those that nobody sees and brings up to date those that are seen."""

    cursor_moved = Signal(float)
    time_chosen = Signal(float)
    stock_chosen = Signal(str)
    flow_chosen = Signal(str, str)
    parameter_chosen = Signal(str)

    def __init__(self, view_types: "Sequence[ViewMaker]", now: Circumstances, wings: QWidget) -> None:
        super().__init__(wings)
        self._types = {each.view_id: each for each in view_types}
        self._wings = wings
        self._told: dict[str, Circumstances] = {}
        self._choices: dict[str, object] = {}
        self._visible: tuple[str, ...] = ()
        self._now = now
        self.views: dict[str, View] = {}

    @property
    def ids(self) -> tuple[str, ...]:
        """All views that can be made, in the order in which they are listed."""
        return tuple(self._types)

    @property
    def visible(self) -> "tuple[View, ...]":
        """The views that are seen."""
        return tuple(self.views[each] for each in self._visible)

    def view(self, view_id: str) -> "View":
        """A view, made now if nobody has asked for it before; KeyError when there is none of that name."""
        if view_id not in self.views:
            self.views[view_id] = self._make(view_id)
        return self.views[view_id]

    def set_visible(self, view_ids: Sequence[str]) -> None:
        """Say which views are seen from now on; they are brought up to date."""
        for view_id in self._visible:
            if view_id not in view_ids:
                self.views[view_id].set_cursor(None)
        for view_id in view_ids:
            self.view(view_id)
        self._visible = tuple(view_ids)
        self.tell()

    def view_as_it_is(self, view_id: str) -> "View":
        """A view that has been told everything, whether it is seen or not."""
        view = self.view(view_id)
        self._bring_up_to_date(view_id)
        return view

    def tell(self, **news: Unpack[News]) -> None:
        """Something is different now; what is seen is told at once."""
        self._now = replace(self._now, **news)
        for view_id in self._visible:
            self._bring_up_to_date(view_id)

    def show_picture(self, picture: "Picture | None") -> None:
        """There is another result; it takes the words about the last one away."""
        self.tell(picture=picture, problem="")

    def _bring_up_to_date(self, view_id: str) -> None:
        """Tell a view what has changed since it was last seen."""
        view, told, now = self.views[view_id], self._told[view_id], self._now
        if told.theme is not now.theme:
            view.set_theme(now.theme)
        if told.language != now.language:
            view.set_language(now.language)
        if told.is_dragging != now.is_dragging:
            view.set_dragging(now.is_dragging)
        if told.time != now.time:
            view.set_time(now.time)
        problem = told.problem
        if told.picture is not now.picture:
            view.show_picture(now.picture)
            problem = ""
        if problem != now.problem:
            view.show_problem(now.problem)
        if told.is_busy != now.is_busy:
            view.show_busy(now.is_busy)
        self._told[view_id] = now

    def move_cursors(self, year: float | None, source: "View | None" = None) -> None:
        """Have all views but one read the values at a year; None to read them at the time cursor."""
        for view in self.visible:
            if view is not source:
                view.set_cursor(year)

    def stop(self) -> bool:
        """End what the views compute; whether everything ended in time."""
        ended = [view.stop() for view in self.views.values()]
        return all(ended)

    def state(self) -> dict[str, object]:
        """The choices made in the views, also in those that have not been made yet."""
        return {**self._choices, **{view_id: view.state() for view_id, view in self.views.items()}}

    def restore(self, state: object) -> None:
        """Make the choices again that were kept with a project; a view makes them when it is made."""
        kept = state if isinstance(state, Mapping) else {}
        self._choices = {str(view_id): each for view_id, each in kept.items() if isinstance(each, Mapping)}
        for view_id, view in self.views.items():
            choices = self._choices.get(view_id)
            if isinstance(choices, Mapping):
                view.restore(choices)

    def choose(self, view_id: str, choices: Mapping[str, object]) -> None:
        """Make some choices in a view, or when it is made."""
        if view_id in self.views:
            self.views[view_id].restore({**self.views[view_id].state(), **choices})
        else:
            kept = self._choices.get(view_id)
            self._choices[view_id] = {**(kept if isinstance(kept, Mapping) else {}), **choices}

    def _make(self, view_id: str) -> "View":
        view = self._types[view_id]()
        view.hide()
        view.setParent(self._wings)
        choices = self._choices.get(view_id)
        if isinstance(choices, Mapping):
            view.restore(choices)
        view.set_theme(self._now.theme)
        view.set_language(self._now.language)
        self._told[view_id] = Circumstances(self._now.theme, self._now.language)
        view.cursor_moved.connect(lambda year: self.move_cursors(year, view))
        view.cursor_left.connect(lambda: self.move_cursors(None, view))
        view.time_chosen.connect(self.time_chosen)
        view.stock_chosen.connect(self.stock_chosen)
        view.flow_chosen.connect(self.flow_chosen)
        view.parameter_chosen.connect(self.parameter_chosen)
        return view
