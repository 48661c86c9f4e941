"""The pictures in the middle: one view or both, one above the other."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QToolButton, QVBoxLayout, QWidget

from engine.text import Language
from gui.actions import Actions
from gui.marks import set_mark
from gui.theme import Theme

if TYPE_CHECKING:
    from gui.views.view import Picture, View

BOTH = "both"


class PictureArea(QFrame):
    """Views over one splitter; only those that can be seen are drawn."""

    arrangement_changed = Signal(str)
    """The id of the view shown, or `BOTH`."""

    def __init__(self, view_types: "Sequence[type[View]]", actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pictures")
        self._picture: Picture | None = None
        self._stale: set[str] = set()
        self._arrangement = BOTH
        self.views = {each.view_id: each() for each in view_types}
        self._choices = {"market": actions.market, "indicators": actions.indicators, BOTH: actions.both}
        self._segments = [self._segment(place, name) for place, name in enumerate(self._choices)]
        self._reset_zoom = QToolButton()
        self._reset_zoom.setAutoRaise(True)
        self._reset_zoom.setIconSize(QSize(18, 18))
        self._reset_zoom.setDefaultAction(actions.reset_zoom)
        self._reset_zoom.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._copy = QToolButton()
        self._copy.setIconSize(QSize(18, 18))
        self._copy.setDefaultAction(actions.copy_picture)
        self._copy.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        for view in self.views.values():
            self.splitter.addWidget(view)
            view.cursor_moved.connect(self._move_cursors)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 4)
        self._lay_out()
        for name, action in self._choices.items():
            action.triggered.connect(lambda _=False, name=name: self.arrange(name))
        actions.reset_zoom.triggered.connect(self._reset_zooms)
        self.arrange(BOTH)
        self._retranslate()

    @property
    def arrangement(self) -> str:
        """The id of the view shown, or `BOTH`."""
        return self._arrangement

    @property
    def current_view(self) -> "View":
        """The view that copies and exports mean: the one with the focus, else the first that can be seen."""
        shown = [view for view in self.views.values() if not view.isHidden()]
        focus: QWidget | None = self.focusWidget()
        return next((view for view in shown if focus is not None and view.isAncestorOf(focus)), shown[0])

    def arrange(self, name: str) -> None:
        """Show one view, or both."""
        if name not in self._choices:
            return
        self._choices[name].setChecked(True)
        for view_id, view in self.views.items():
            view.setVisible(name in {view_id, BOTH})
        self._draw_stale()
        if name != self._arrangement:
            self._arrangement = name
            self.arrangement_changed.emit(name)

    def show_picture(self, picture: "Picture | None") -> None:
        """Draw a new result in the views that can be seen, in the others when they are shown."""
        self._picture = picture
        self._stale = set(self.views)
        self._draw_stale()

    def show_busy(self, is_busy: bool) -> None:
        """Show that a result is still to come."""
        for view in self.views.values():
            view.show_busy(is_busy)

    def show_problem(self, text: str) -> None:
        """Say in place of the pictures why there is no result."""
        for view in self.views.values():
            view.show_problem(text)

    def set_dragging(self, is_dragging: bool) -> None:
        """Draw cheaply while a slider is dragged."""
        for view in self.views.values():
            view.set_dragging(is_dragging)

    def set_theme(self, theme: Theme) -> None:
        for view in self.views.values():
            view.set_theme(theme)

    def set_language(self, language: Language) -> None:
        for view in self.views.values():
            view.set_language(language)

    def state(self) -> dict[str, object]:
        """The choices made in the views, to be kept with the project."""
        return {view_id: view.state() for view_id, view in self.views.items()}

    def restore(self, state: object) -> None:
        """Make the choices again that were kept with a project."""
        for view_id, view in self.views.items():
            kept = state.get(view_id) if isinstance(state, Mapping) else None
            if isinstance(kept, Mapping):
                view.restore(kept)

    def layout_state(self) -> QByteArray:
        """The place of the splitter, to be remembered."""
        return self.splitter.saveState()

    def _segment(self, place: int, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._choices[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(16, 16))
        button.setProperty("role", "segment")
        set_mark(button, "place", ("first", "middle", "last")[place])
        return button

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setObjectName("viewBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(0)
        for button in self._segments:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._copy)
        row.addSpacing(4)
        row.addWidget(self._reset_zoom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self.splitter, 1)

    def _draw_stale(self) -> None:
        for view_id in list(self._stale):
            view = self.views[view_id]
            if not view.isHidden():
                view.show_picture(self._picture)
                self._stale.discard(view_id)

    def _move_cursors(self, year: float) -> None:
        for view in self.views.values():
            if view is not self.sender():
                view.set_cursor(year)

    def _reset_zooms(self) -> None:
        for view in self.views.values():
            view.reset_zoom()

    def _retranslate(self) -> None:
        names = (self.tr("Market"), self.tr("Indicators"))
        for view, name in zip(self.views.values(), names, strict=False):
            view.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
