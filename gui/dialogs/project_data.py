"""The measured data of a project."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.bilingual import in_language
from gui.dialogs.buttons import close_button
from gui.dialogs.sizes import fit
from gui.document import Document
from gui.preferences import Preferences


class ProjectDataDialog(QDialog):
    """Lists the series, and removes those that are not wanted."""

    def __init__(self, document: Document, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Measured data"))
        self._document = document
        self._preferences = preferences
        self.table = QTableWidget(0, 4)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setHorizontalHeaderLabels(
            [self.tr("Series"), self.tr("Measures"), self.tr("Years"), self.tr("Source")]
        )
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.nothing = QLabel(self.tr("There are no measured data yet. Import a table, or drop one on the window."))
        self.nothing.setWordWrap(True)
        self.nothing.setObjectName("emptyNote")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = close_button(self)
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._remove)
        buttons.addButton(self.remove, QDialogButtonBox.ButtonRole.ResetRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.nothing)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        fit(self, 640, 360)
        self.table.itemSelectionChanged.connect(self._enable)
        document.series_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        series = self._document.project.series
        language = self._preferences.language
        self.nothing.setVisible(not series)
        self.table.setVisible(bool(series))
        self.table.setRowCount(len(series))
        for place, each in enumerate(series):
            years = f"{each.times[0]:.0f}\u2013{each.times[-1]:.0f}" if each.times else ""
            texts = (in_language(each.name, language), each.output, years, in_language(each.source, language))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(place, column, item)
        self._enable()

    def _enable(self) -> None:
        self.remove.setEnabled(bool(self.table.selectedItems()))

    def _remove(self) -> None:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        series = [self._document.project.series[row] for row in rows]
        for each in series:
            self._document.delete_series(self.tr("Remove data “{name}”").format(name=each.name), each.id)
