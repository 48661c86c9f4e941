"""A table edited in place that copies to and pastes from spreadsheets."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.editors.pasting import write_block
from gui.editors.row_table import RowTable

Index = QModelIndex | QPersistentModelIndex

_LEAST, _MOST = 14, 30
"""Characters of the first column that stay readable, and for which other columns make room."""
_MAIN = 3
"""Columns that are shown even where the first one must be cut short."""


class ChoiceDelegate(QStyledItemDelegate):
    """Edits a cell by choosing one of a few texts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices: list[str] = []

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        box.addItems(self.choices)
        box.activated.connect(lambda: self._finish(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentText())

    def _finish(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


class SheetTable(RowTable):
    """Cells that are chosen with the mouse or the keyboard, typed into, copied and pasted over.

    Columns for which there is no room beside the first one are reached by scrolling.
    """

    pasted = Signal(str, int, int)
    """Text from the clipboard, with the row and the column at which it is to begin."""
    cleared = Signal(list)
    """Places (row, column) whose text is to go."""

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__(model)
        self.setSelectionBehavior(self.SelectionBehavior.SelectItems)
        self.setSelectionMode(self.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            self.EditTrigger.DoubleClicked | self.EditTrigger.EditKeyPressed | self.EditTrigger.AnyKeyPressed
        )
        self.setHorizontalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().geometriesChanged.connect(self._share_room)
        for signal in (model.dataChanged, model.modelReset, model.headerDataChanged):
            signal.connect(self._share_room_later)

    def copied(self) -> str:
        """The chosen cells as text, with their heads when whole rows are chosen."""
        places = self.selectionModel().selectedIndexes()
        if not places:
            return ""
        rows = sorted({each.row() for each in places})
        columns = sorted({each.column() for each in places})
        model = self.model()
        lines = [[str(model.index(row, column).data(Qt.ItemDataRole.EditRole)) for column in columns] for row in rows]
        if len(columns) == model.columnCount():
            lines.insert(0, [str(model.headerData(each, Qt.Orientation.Horizontal)) for each in columns])
        return write_block(lines)

    def copy(self) -> None:
        """Put the chosen cells on the clipboard."""
        text = self.copied()
        if text:
            QGuiApplication.clipboard().setText(text)

    def paste(self) -> None:
        """Ask for the text on the clipboard to be put in, from the first chosen cell on."""
        places = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        row, column = min(each.row() for each in places), min(each.column() for each in places)
        self.pasted.emit(QGuiApplication.clipboard().text(), max(row, 0), max(column, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.cleared.emit([(each.row(), each.column()) for each in self.selectionModel().selectedIndexes()])
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room_later(self) -> None:
        # The header measures its columns after the model has changed.
        QTimer.singleShot(0, self, self._share_room)

    def _share_room(self) -> None:
        """Give the first column what is left beside as many whole columns as there is room for."""
        room = self.viewport().width()
        width = self.fontMetrics().averageCharWidth()
        wanted = min(self.sizeHintForColumn(0), _MOST * width)
        for column in range(1, self.model().columnCount()):
            size = self.horizontalHeader().sectionSize(column)
            if room - size < max(_LEAST * width, wanted if column >= _MAIN else 0):
                break
            room -= size
        self.setColumnWidth(0, room)
