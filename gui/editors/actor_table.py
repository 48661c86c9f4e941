"""The actors of a scenario as rows of a table."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from engine.scenario import Scenario
from gui.appearance import Appearance
from gui.bilingual import in_language
from gui.editors.start_shares import mean_shares
from gui.new_world import kind_text
from gui.preferences import Preferences
from gui.theme import actor_colours

Index = QModelIndex | QPersistentModelIndex

NAME, KIND, SHARE = range(3)


def swatch(colour: QColor, edge: str, size: int = 12) -> QPixmap:
    """A small patch of colour."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(edge))
    painter.setBrush(colour)
    painter.drawRoundedRect(0, 0, size - 1, size - 1, 3, 3)
    painter.end()
    return pixmap


class ActorTable(QAbstractTableModel):
    """Name, kind and share at the start of each actor; edited elsewhere."""

    def __init__(self, preferences: Preferences, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._appearance = appearance
        self._scenario: Scenario | None = None
        self._shares: list[float] = []

    def show_scenario(self, scenario: Scenario) -> None:
        """Show the actors of a scenario."""
        is_same_size = self._scenario is not None and len(self._scenario.actors) == len(scenario.actors)
        if not is_same_size:
            self.beginResetModel()
        self._scenario = scenario
        self._shares = mean_shares(scenario)
        if is_same_size:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, SHARE))
        else:
            self.endResetModel()

    def refresh(self) -> None:
        """Show the same actors in another language or theme."""
        if self._scenario is not None:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, SHARE))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, NAME, SHARE)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if self._scenario is None or parent.isValid() else len(self._scenario.actors)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else SHARE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == SHARE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Name"), self.tr("Kind"), self.tr("Start share"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._scenario is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        actor = self._scenario.actors[row]
        if role == Qt.ItemDataRole.TextAlignmentRole and column == SHARE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DecorationRole and column == NAME:
            theme = self._appearance.theme
            patch = swatch(actor_colours(self._scenario, theme)[row], theme.edge)
            icon = QIcon(patch)
            icon.addPixmap(patch, QIcon.Mode.Selected)
            return icon
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column == NAME:
            return in_language(actor.name, self._preferences.language)
        return kind_text(actor.kind) if column == KIND else f"{self._shares[row]:.1%}"
