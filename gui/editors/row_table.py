"""A table of which one row is chosen, and edited elsewhere."""

from PySide6.QtCore import QAbstractItemModel, QEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView


class RowTable(QTableView):
    """Rows without a grid; the first column takes the room that the others leave."""

    def __init__(self, model: QAbstractItemModel, lines: int = 1) -> None:
        super().__init__()
        self._lines = lines
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self._set_height()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    @property
    def chosen(self) -> int:
        """The place of the chosen row; -1 when none is."""
        return self.currentIndex().row()

    def choose_again(self, before: int) -> None:
        """After the rows have changed, choose the row at `before`, or the last, unless one is chosen."""
        if self.chosen < 0:
            self.selectRow(min(max(0, before), self.model().rowCount() - 1))

    def _set_height(self) -> None:
        """Rows grow with their text, all of them alike, so that thousands are laid out at once."""
        self.verticalHeader().setDefaultSectionSize(round((self._lines + 0.9) * self.fontMetrics().lineSpacing()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._set_height()
