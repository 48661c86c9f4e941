"""The beginning of a table that is about to be imported."""

from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from engine.tables import Table

_ROWS = 30
_COLUMNS = 60


class TablePreview(QTableWidget):
    """Shows the first rows as they were read."""

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
        self.clear()
        header = table.header[:_COLUMNS]
        rows = table.rows[:_ROWS]
        self.setColumnCount(len(header))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(header))
        for place, row in enumerate(rows):
            for column, cell in enumerate(row[:_COLUMNS]):
                self.setItem(place, column, QTableWidgetItem(cell))
        self.resizeColumnsToContents()
