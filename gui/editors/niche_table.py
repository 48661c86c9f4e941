"""The niches of a scenario as rows of a table."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from engine.scenario import Scenario
from gui.bilingual import in_language
from gui.preferences import Preferences

Index = QModelIndex | QPersistentModelIndex

NAME, SIZE, SPECIFICITY = range(3)


class NicheTable(QAbstractTableModel):
    """Name, part of the market and specificity of each niche; edited elsewhere."""

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
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, SPECIFICITY))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, NAME, SPECIFICITY)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if self._scenario is None or parent.isValid() else len(self._scenario.niches)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else SPECIFICITY + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == NAME else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Name"), self.tr("Part of the market"), self.tr("Specificity"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._scenario is None or not index.isValid():
            return None
        column = index.column()
        niche = self._scenario.niches[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and column != NAME:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column == NAME:
            return in_language(niche.name, self._preferences.language)
        return f"{niche.size / self._total:.1%}" if column == SIZE else f"{niche.specificity:.2f}"
