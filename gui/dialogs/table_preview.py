"""The beginning of a table that is about to be imported or written."""

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from engine.tables import Table

_ROWS = 30
_COLUMNS = 60


class TablePreview(QTableWidget):
    """Shows the first rows as they stand in the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(120)
        self.verticalHeader().hide()

    def show_table(self, table: Table) -> None:
        """Show the first rows of a table."""
        self.show_cells(table.header, table.rows)

    def show_cells(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show the first rows of cells under their header."""
        self.clear()
        header, rows = header[:_COLUMNS], rows[:_ROWS]
        self.setColumnCount(len(header))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(header))
        for place, row in enumerate(rows):
            for column, cell in enumerate(row[:_COLUMNS]):
                self.setItem(place, column, QTableWidgetItem(cell))
        self.resizeColumnsToContents()
