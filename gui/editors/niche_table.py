"""The niches of a scenario as rows of a table."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from engine.scenario import Scenario
from gui.editors.niche_cells import NAME, PART, SIZE, SPECIFICITY, niche_heads, niche_text
from gui.number_format import per_cent, signs
from gui.preferences import Preferences

Index = QModelIndex | QPersistentModelIndex


class NicheTable(QAbstractTableModel):
    """Name, size and specificity of each niche; what is typed is asked for, not done."""

    cell_edited = Signal(int, int, str)
    """Row, column and the text the user wants there."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._scenario: Scenario | None = None
        self._total = 1.0

    def show_scenario(self, scenario: Scenario) -> None:
        """Show the niches of a scenario."""
        is_same_size = self._scenario is not None and len(self._scenario.niches) == len(scenario.niches)
        if not is_same_size:
            self.beginResetModel()
        self._scenario = scenario
        self._total = sum(each.size for each in scenario.niches)
        if is_same_size:
            self.refresh()
        else:
            self.endResetModel()

    def refresh(self) -> None:
        """Show the same niches in another language."""
        if self._scenario is not None:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, PART))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, NAME, PART)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if self._scenario is None or parent.isValid() else len(self._scenario.niches)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else PART + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.ToolTipRole and section == PART:
            return self.tr("Part of the market")
        return niche_heads()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if index.column() == PART else flags | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        if str(value) != self.data(index, role):
            self.cell_edited.emit(index.row(), index.column(), str(value).strip())
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._scenario is None or not index.isValid():
            return None
        column = index.column()
        niche = self._scenario.niches[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.DisplayRole and column == SPECIFICITY:
            return signs().dressed(f"{niche.specificity:.2f}")
        if role == Qt.ItemDataRole.DisplayRole and column == SIZE:
            return signs().dressed(f"{niche.size:.4g}")
        if role == Qt.ItemDataRole.DisplayRole and column == PART:
            return per_cent(signs().fixed(100 * niche.size / self._total, 1))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole} or (
            role == Qt.ItemDataRole.ToolTipRole and column == NAME
        ):
            return niche_text(niche, self._total, column, self._preferences.language)
        return None


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == NAME else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
