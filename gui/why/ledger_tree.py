"""Lines with signed bars, to be opened, walked through with the keyboard and copied."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from gui.theme import LIGHT, mark_colour
from gui.views.table import Cell, Table
from gui.why.rows import ENTRY, HEADING, REMAINDER, SUM, Row

Index = QModelIndex | QPersistentModelIndex

_ROW = Qt.ItemDataRole.UserRole
_BAR = 5
_RIGHT = 8
_PAD = 4


class LedgerTree(QTreeWidget):
    """The rows of an explanation."""

    entry_chosen = Signal(object)
    """The `Row` whose details are to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self.written: Callable[[float], str] = str
        self.unit = ""
        self._rows: tuple[Row, ...] = ()
        self.setObjectName("whyLedger")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(True)
        self.setIndentation(14)
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_BarDelegate(self))
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.header().setStretchLastSection(True)
        self.header().setMinimumSectionSize(40)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: tuple[Row, ...], unit: str) -> None:
        """Show these; what was open, and where the user stood, stays so."""
        opened, current = set(self._paths_of(lambda item: item.isExpanded())), self._path(self.currentItem())
        is_same = [each.name for each in rows] == [each.name for each in self._rows]
        place = self.verticalScrollBar().value()
        self._rows, self.unit = rows, unit
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = self._add(self.invisibleRootItem(), row)
            item.setExpanded(True)
        for item in self._items():
            path = self._path(item)
            if path in opened:
                item.setExpanded(True)
            if is_same and path == current and path:
                self.setCurrentItem(item)
        self.blockSignals(False)
        if is_same:
            self.verticalScrollBar().setValue(place)

    def largest_in_section(self, index: Index) -> float:
        """The largest amount among the lines of the same part of the explanation."""
        top = index
        while top.parent().isValid():
            top = top.parent()
        item = self.topLevelItem(top.row())
        rows = [item.data(0, _ROW)] if item is not None else []
        found = 0.0
        while rows:
            row = rows.pop()
            if row.part == ENTRY:
                found = max(found, abs(row.amount or 0.0))
            rows += row.children
        return found

    def table(self) -> Table:
        """The lines as a table."""
        rows: list[tuple[Cell, ...]] = []
        for item in self._items():
            row = item.data(0, _ROW)
            depth = len(self._path(item)) - 1
            rows.append((f"{'  ' * depth}{row.name}", row.amount if row.part != HEADING else None))
        return Table((self.accessibleName(), self.unit), tuple(rows))

    def copy(self) -> None:
        """Put the lines on the clipboard, as text that spreadsheets paste into cells."""
        QGuiApplication.clipboard().setText(self.table().for_clipboard())

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """A chevron before what can be opened."""
        item = self.itemFromIndex(index)
        if not item.childCount() or not index.parent().isValid():
            return
        side = self.indentation()
        height = QFontMetrics(self.font()).height()
        middle = QPointF(rect.right() - side / 2 + 0.5, rect.top() + _PAD + height / 2)
        reach = 0.22 * height
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(QColor(self.theme.secondary), 1.5))
        if item.isExpanded():
            ends = (QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2))
        else:
            ends = (QPointF(-reach / 2, -reach), QPointF(reach / 2, 0), QPointF(-reach / 2, reach))
        painter.drawPolyline([middle + each for each in ends])
        painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Names wrap, so that heights follow from the width.
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            event.accept()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            item = self.currentItem()
            if item is not None:
                self._choose(item)
            event.accept()
            return
        super().keyPressEvent(event)

    def _choose(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        row: Row = item.data(0, _ROW)
        if row.part == HEADING:
            return
        if row.subject is not None or row.is_link:
            item.setExpanded(True)
            self.entry_chosen.emit(row)
        elif item.childCount():
            item.setExpanded(not item.isExpanded())

    def _add(self, parent: QTreeWidgetItem, row: Row) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent)
        item.setData(0, _ROW, row)
        amount = "" if row.amount is None else f", {self.written(row.amount)} {self.unit}".rstrip()
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{row.name}{amount}")
        item.setToolTip(0, row.note or row.name)
        for child in row.children:
            self._add(item, child)
        return item

    def _items(self) -> Iterator[QTreeWidgetItem]:
        waiting = [self.topLevelItem(place) for place in reversed(range(self.topLevelItemCount()))]
        while waiting:
            item = waiting.pop()
            if item is None:
                continue
            yield item
            waiting += [item.child(place) for place in reversed(range(item.childCount()))]

    def _paths_of(self, wanted: Callable[[QTreeWidgetItem], bool]) -> Iterator[tuple[str, ...]]:
        return (self._path(item) for item in self._items() if wanted(item))

    def _path(self, item: QTreeWidgetItem | None) -> tuple[str, ...]:
        names: list[str] = []
        while item is not None:
            row = item.data(0, _ROW)
            # Gains turn into losses while time passes; the line stays the same.
            names.append(f"{row.stock}{row.is_link}" if row.stock else row.name)
            item = item.parent()
        return tuple(reversed(names))


class _BarDelegate(QStyledItemDelegate):
    """Draws a name, its amount, and under both a bar from the middle: to the right what came, to the left what went."""

    def __init__(self, tree: LedgerTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(_ROW)
        depth = 0
        above = index
        while above.parent().isValid():
            above, depth = above.parent(), depth + 1
        width = self._tree.viewport().width() - (depth + 1) * self._tree.indentation() - _RIGHT
        metrics = QFontMetrics(self._font(option.font, row))
        name = self._name_box(QRect(0, 0, max(width, 40), 0), row, metrics, option)
        bar = _BAR + 2 if row.part in {ENTRY, REMAINDER} and row.amount is not None else 0
        above_heading = _PAD if row.part == HEADING else 0
        return QSize(width, name.height() + bar + 2 * _PAD + above_heading)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(_ROW)
        theme = self._tree.theme
        rect: QRect = option.rect
        painter.save()
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.selection))
        elif state & QStyle.StateFlag.State_MouseOver and (row.subject or row.is_link or row.children):
            painter.fillRect(rect, QColor(theme.hover))
        if row.part == HEADING:
            painter.setPen(QColor(theme.hairline))
            painter.drawLine(rect.left(), rect.top(), rect.right(), rect.top())
        font = self._font(option.font, row)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        quiet = row.part in {HEADING, REMAINDER}
        painter.setPen(QColor(theme.accent if row.is_link else theme.secondary if quiet else theme.ink))
        inner = rect.adjusted(0, _PAD + (_PAD if row.part == HEADING else 0), -_RIGHT, 0)
        box = self._name_box(inner, row, metrics, option)
        painter.drawText(
            box, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap), _said(row, self._tree.written)
        )
        if row.amount is not None and row.part != HEADING:
            painter.drawText(
                QRect(inner.left(), box.top(), inner.width(), metrics.height()),
                int(Qt.AlignmentFlag.AlignRight),
                self._tree.written(row.amount),
            )
            if row.part == SUM:
                painter.setPen(QColor(theme.edge))
                painter.drawLine(inner.left(), rect.top() + 1, inner.right(), rect.top() + 1)
            else:
                self._draw_bar(painter, QRectF(inner.left(), box.bottom() + 2, inner.width(), _BAR), row, index)
        painter.restore()

    def _draw_bar(self, painter: QPainter, box: QRectF, row: Row, index: Index) -> None:
        """The bar of a line; the whole width is the largest of its part, both ways."""
        theme = self._tree.theme
        largest = self._tree.largest_in_section(index)
        part = 0.0 if not largest else max(-1.0, min(1.0, (row.amount or 0.0) / largest))
        # Bars of all depths stand on one axis, that of the outermost lines.
        box.setLeft(2 * self._tree.indentation())
        middle = box.center().x()
        painter.setPen(Qt.PenStyle.NoPen)
        gain, loss = mark_colour(theme.accent, theme), mark_colour(theme.stages["involution"], theme)
        painter.setBrush(gain if part > 0 else loss)
        length = part * box.width() / 2
        painter.drawRect(QRectF(middle, box.top(), length, box.height()).normalized())
        painter.setPen(QColor(theme.edge))
        painter.drawLine(QPointF(middle, box.top() - 1), QPointF(middle, box.bottom() + 1))

    def _font(self, font: QFont, row: Row) -> QFont:
        result = QFont(font)
        result.setFeature(QFont.Tag("tnum"), 1)
        depth_of_weight = row.part == SUM or (row.part == ENTRY and bool(row.children))
        result.setWeight(QFont.Weight.DemiBold if depth_of_weight else QFont.Weight.Normal)
        return result

    def _name_box(self, rect: QRect, row: Row, metrics: QFontMetrics, option: QStyleOptionViewItem) -> QRect:
        """The name in as many lines as it needs beside its amount."""
        amount = 0
        if row.amount is not None and row.part != HEADING:
            amount = metrics.horizontalAdvance(self._tree.written(row.amount)) + 2 * _PAD
        width = max(rect.width() - amount, 40)
        wanted = metrics.boundingRect(
            QRect(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), _said(row, self._tree.written)
        )
        return QRect(rect.left(), rect.top(), width, wanted.height())


def _said(row: Row, written: Callable[[float], str]) -> str:
    return row.name.format(written(row.amount)) if row.part == HEADING and row.amount is not None else row.name
