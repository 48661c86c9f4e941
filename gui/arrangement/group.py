"""A group of views: its tabs, what can be done with it, and the view in front."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.appearance import Appearance
from gui.arrangement.arrangement import EMPTY, Tabs
from gui.arrangement.drop_sign import DropSign
from gui.arrangement.empty_group import EmptyGroup
from gui.arrangement.front_stack import FrontStack
from gui.arrangement.tab_bar import ViewTabs
from gui.arrangement.view_names import view_name
from gui.icon_sizes import scale_icons
from gui.marks import set_mark

if TYPE_CHECKING:
    from gui.views.view import View

_GAP = 2
_LEAST_ROOM = (160, 120)


class Group(QFrame):
    """Renders one group of an arrangement; whoever owns it gives it the view and takes it back."""

    zoom_reset_asked = Signal(str)
    copy_asked = Signal(str)

    def __init__(self, appearance: Appearance, views_menu: QMenu, tab_menu: QMenu, wings: QWidget) -> None:
        super().__init__()
        self._appearance = appearance
        self._wings = wings
        self._group = EMPTY
        self.setObjectName("viewGroup")
        self.tabs = ViewTabs()
        self.views_menu, self.tab_menu = views_menu, tab_menu
        self.add = self._button()
        self.copy = self._button()
        self.reset_zoom = self._button()
        self.more = self._button()
        for button, menu in ((self.add, views_menu), (self.more, tab_menu)):
            menu.setParent(self, menu.windowFlags())
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copy.clicked.connect(lambda: self.copy_asked.emit(self.current))
        self.reset_zoom.clicked.connect(lambda: self.zoom_reset_asked.emit(self.current))
        self.empty = EmptyGroup()
        self.drop_sign = DropSign(appearance, self)
        self._lay_out()
        self.dress()
        self._retranslate()

    @property
    def views(self) -> tuple[str, ...]:
        """The views it has tabs for."""
        return self._group.views

    @property
    def current(self) -> str:
        """The view in front."""
        return self._group.current

    @property
    def front(self) -> QWidget:
        """The view in front, or what is said where there is none."""
        return self._stack.currentWidget()

    @property
    def content(self) -> QRect:
        """Where the view is."""
        return self._room.geometry()

    def show_group(self, group: Tabs) -> None:
        """Have the tabs of a group; the view in front is given separately."""
        self._group = group
        self.tabs.show_views(group.views, group.current)
        for button in (self.copy, self.reset_zoom):
            button.setEnabled(bool(group.views))
        if not group.views:
            self.release()
        self._make_room()
        self.setAccessibleName(view_name(self.current))

    def show_view(self, view: "View") -> None:
        """Put a view in front."""
        for other in self._held():
            if other is not view and getattr(other, "view_id", "") not in self.views:
                self._put_away(other)
        if self._stack.indexOf(view) < 0:
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        view.show()

    def release(self) -> None:
        """Give back all views."""
        for view in self._held():
            self._put_away(view)
        self._stack.setCurrentWidget(self.empty)

    def set_active(self, is_active: bool) -> None:
        """Mark it as the group that commands mean."""
        set_mark(self.tabs, "active", is_active)

    def dress(self) -> None:
        """Take the icons of the theme, as large as the text wants them."""
        icons = ((self.add, "add"), (self.copy, "copy"), (self.reset_zoom, "zoom-reset"), (self.more, "more"))
        for button, name in icons:
            button.setIcon(self._appearance.icon(name))
        scale_icons(self, self._appearance.scale)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _make_room(self) -> None:
        """What is missing in a narrow header is in the menu."""
        least = sum(button.sizeHint().width() + _GAP for button in (self.add, self.more)) + 4 * _GAP
        others = sum(button.sizeHint().width() + _GAP for button in (self.copy, self.reset_zoom))
        is_wide = self.width() >= self.tabs.sizeHint().width() + least + others
        # Whether the others are seen now does not decide how narrow it may become.
        self.header.setMinimumWidth(self.tabs.minimumSizeHint().width() + least)
        self.copy.setVisible(is_wide)
        self.reset_zoom.setVisible(is_wide)

    def _held(self) -> list[QWidget]:
        held = [self._stack.widget(place) for place in range(self._stack.count())]
        return [each for each in held if each is not None and each is not self.empty]

    def _put_away(self, view: QWidget) -> None:
        self._stack.removeWidget(view)
        view.hide()
        view.setParent(self._wings)

    def _button(self) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIconSize(QSize(18, 18))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        self.header = QFrame()
        self.header.setObjectName("viewBar")
        self.header.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self.header)
        row.setContentsMargins(2 * _GAP, 0, 2 * _GAP, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.add)
        row.addStretch(1)
        for button in (self.copy, self.reset_zoom, self.more):
            row.addWidget(button)
        content = QFrame()
        self._stack = FrontStack(content)
        self._stack.addWidget(self.empty)
        # With large text a view may need more room than there is: it is scrolled, and the window stays on its screen.
        self._room = QScrollArea()
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._room.setWidgetResizable(True)
        self._room.setMinimumSize(*_LEAST_ROOM)
        self._room.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._room, 1)

    def _retranslate(self) -> None:
        names = (
            (self.add, self.tr("Open a view")),
            (self.copy, self.tr("Copy picture")),
            (self.reset_zoom, self.tr("Reset zoom")),
            (self.more, self.tr("Arrange views")),
        )
        for button, name in names:
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.tabs.retranslate()
        self.setAccessibleName(view_name(self.current))
