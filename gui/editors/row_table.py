"""A table of which one row is chosen, and edited elsewhere."""

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView


class RowTable(QTableView):
    """Rows without a grid; the first column takes the room that the others leave."""

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
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
