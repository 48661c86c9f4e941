"""The base of boards: a view of blocks that are scrolled, chosen with arrow keys or the mouse, and opened."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from gui.punctuation import colon
from gui.theme import GRID
from gui.theme.fonts import sized
from gui.views.board.block import Block
from gui.views.board.look import Look
from gui.views.board.sheet import Sheet
from gui.views.picture import Picture
from gui.views.view import View

_SIDE = 12.0
_SMALLER = (1.0, 0.93, 0.86, 0.8, 0.74, 0.68)
"""How small text may become on a page of a given size before blocks are left out."""

_KEYS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
}
"""What the scroll area around the canvas would take for itself."""


class Board(View):
    """Draws blocks on a sheet; a subclass says which, and what opening one does."""

    most_columns: ClassVar[int] = 2
    _is_made = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet()
        self._room = (float(self.width()), float(self.height()))
        self._page_height: float | None = None
        self._smaller = 1.0
        self.controls.setContentsMargins(12, GRID, 12, 0)
        self.scroll_area = QScrollArea()
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setMinimumHeight(120)
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self.canvas, self.scroll_area)
        self.scroll_area.setWidget(self.canvas)
        self._place_items()
        self.scroll_area.installEventFilter(self)
        self.canvas.installEventFilter(self)
        self._is_made = True

    # What a board is made of ------------------------------------------------------------------------------------

    def _blocks(self, picture: Picture) -> tuple[Sequence[Block], Sequence[Sequence[Block]]]:
        """The head, and the groups under it."""
        raise NotImplementedError

    def _open(self, key: str) -> None:
        """What Enter or a click does with an entry."""
        raise NotImplementedError

    def _place_items(self) -> None:
        """Put everything on the canvas; by default the sheet alone."""
        self.canvas.ci.layout.addItem(self.sheet, 0, 0)
        self.canvas.ci.layout.setAlignment(self.sheet, Qt.AlignmentFlag.AlignTop)

    def _arrange_items(self, width: float) -> float:
        """Give what stands above the sheet its size for a width; its height with the gap below."""
        return 0.0

    # Drawing ----------------------------------------------------------------------------------------------------

    def _draw(self, picture: Picture) -> None:
        head, groups = self._blocks(picture)
        self.sheet.set_blocks(head, groups, self.most_columns)
        self._arrange()
        self._speak()

    def _read(self, year: float | None) -> None:
        pass

    def _restyle(self) -> None:
        font = self.text_font()
        self.sheet.set_look(Look(self.theme, sized(font, font.pixelSize() * self._smaller)))

    def _set_plain(self, plain: bool) -> None:
        pass

    def _arrange(self) -> None:
        """Lay everything out for the room there is, and scroll to what there is no room for."""
        if not self.sheet.is_dressed:
            return
        width, height = self._room
        limit = None if self._page_height is None else self._page_height - 2 * GRID
        needed = self._arranged(width, limit)
        if self._page_height is None and needed > height:
            needed = self._arranged(width - self.scroll_area.verticalScrollBar().sizeHint().width(), None)
        self.canvas.setMinimumHeight(round(needed))

    def _arranged(self, width: float, limit: float | None) -> float:
        inside = max(width - 2 * _SIDE, 80.0)
        above = self._arrange_items(inside)
        room = None if limit is None else max(limit - above, 0.0)
        return above + self.sheet.arrange(inside, room) + 2 * GRID

    def best_height(self, width: float) -> float:
        needed = self._arranged(width, None)
        self._arrange()
        return needed

    def lay_out(self, width: float, height: float) -> None:
        """Arrange everything for a page; text becomes smaller there before anything is left out."""
        self._room, self._page_height = (width, height), None
        for smaller in _SMALLER:
            self._set_smaller(smaller)
            self.redraw()
            if self._arranged(width, None) <= height + 1:
                break
        self._page_height = height + 2  # heights of pages are rounded
        super().lay_out(width, height)

    def _set_smaller(self, part: float) -> None:
        if part != self._smaller:
            self._smaller = part
            self._restyle()

    def _place_busy_sign(self) -> None:
        # Where no heading is.
        self.busy_sign.move(self.canvas.width() - self.busy_sign.width() - GRID // 2, 0)

    # Choosing ---------------------------------------------------------------------------------------------------

    def select(self, key: str) -> None:
        """Choose an entry, bring it into sight and say what it is."""
        self.sheet.chosen = key
        self.sheet.update()
        box = self.sheet.box_of(key)
        if box is not None:
            whole = self.sheet.mapRectToScene(box).adjusted(0, -GRID, 0, GRID)
            self._show_part(whole)
        self._speak()

    def _show_part(self, part: QRectF) -> None:
        bar = self.scroll_area.verticalScrollBar()
        if part.top() < bar.value() or part.height() > bar.pageStep():
            bar.setValue(int(part.top()))
        elif part.bottom() > bar.value() + bar.pageStep():
            bar.setValue(int(part.bottom()) - bar.pageStep() + 1)

    def _speak(self) -> None:
        """Tell screen readers what is chosen."""
        block = self.sheet.block_of(self.sheet.chosen)
        name = self.title() if block is None else colon(self.title(), block.name)
        description = "" if block is None else block.description
        if self.canvas.accessibleName() != name:
            self.canvas.setAccessibleName(name)
        if self.canvas.accessibleDescription() != description:
            self.canvas.setAccessibleDescription(description)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), self.sheet.keys()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and keys:
            if self.sheet.chosen not in keys:
                self.select(keys[0])
            else:
                step = -1 if key == Qt.Key.Key_Up else 1
                self.select(keys[min(max(keys.index(self.sheet.chosen) + step, 0), len(keys) - 1)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.sheet.chosen in keys:
            self._open(self.sheet.chosen)
        else:
            super().keyPressEvent(event)

    def _click(self, position: QPointF) -> None:
        key = self.sheet.key_at(position)
        if key:
            self.select(key)
            self._open(key)
        else:
            super()._click(position)

    def _follow_mouse(self, position: QPointF) -> None:
        key = self.sheet.key_at(position) if self.has_drawing else ""
        block = self.sheet.block_of(key) if key else None
        self._hover_over(key if block is not None and block.opens else "")
        super()._follow_mouse(position)

    def _hover_over(self, key: str) -> None:
        if key != self.sheet.hovered:
            self.sheet.hovered = key
            self.sheet.update()
            shape = Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor
            self.canvas.viewport().setCursor(shape)

    # Events -----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._is_made:
            return False
        kind = event.type()
        if watched is self.scroll_area:
            if kind == QEvent.Type.Resize:
                self._room = (float(self.scroll_area.width()), float(self.scroll_area.height()))
                self._arrange()
            return False
        if watched is self.canvas:
            if kind in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
                self._follow_focus(kind == QEvent.Type.FocusIn)
            elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _KEYS:
                self.keyPressEvent(event)
                return True
            return False
        if kind == QEvent.Type.Leave:
            self._hover_over("")
        elif kind == QEvent.Type.Wheel and isinstance(event, QWheelEvent) and not self._is_over_plot(event):
            # The canvas lets no wheel through to what scrolls it.
            QApplication.sendEvent(self.scroll_area.verticalScrollBar(), event)
            return True
        return super().eventFilter(watched, event)

    def _is_over_plot(self, event: QWheelEvent) -> bool:
        position = self.canvas.mapToScene(event.position().toPoint())
        return any(each.isVisible() and each.frame().contains(position) for each in self.plots)

    def _follow_focus(self, has_focus: bool) -> None:
        self.sheet.has_focus = has_focus
        keys = self.sheet.keys()
        if has_focus and keys and self.sheet.chosen not in keys:
            self.sheet.chosen = keys[0]
            self._speak()
        self.sheet.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and not self.plots and self._is_made:
            self.follow_font()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()
