"""The actors of a scenario as rows of a table."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from engine.scenario import Actor, Scenario
from gui.appearance import Appearance
from gui.editors.actor_cells import COLOUR, COMPLEXITY, FIRMS, NAME, NUMBERS, SHARE, actor_heads, actor_text
from gui.editors.numbers import number_text
from gui.editors.start_shares import mean_shares
from gui.number_format import per_cent, signs
from gui.preferences import Preferences
from gui.theme import actor_colours

Index = QModelIndex | QPersistentModelIndex


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
    """Every actor with what it begins with; what is typed is asked for, not done."""

    cell_edited = Signal(int, int, str)
    """Row, column and the text the user wants there."""

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
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, COLOUR))
        else:
            self.endResetModel()

    def refresh(self) -> None:
        """Show the same actors in another language or theme."""
        if self._scenario is not None:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, COLOUR))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, NAME, COLOUR)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if self._scenario is None or parent.isValid() else len(self._scenario.actors)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else COLOUR + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.ToolTipRole and section == SHARE:
            return self.tr("Share of the whole market at the start")
        return actor_heads()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        if str(value) != self.data(index, role):
            self.cell_edited.emit(index.row(), index.column(), str(value).strip())
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._scenario is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        actor = self._scenario.actors[row]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.DecorationRole and column == NAME:
            theme = self._appearance.theme
            patch = swatch(actor_colours(self._scenario, theme)[row], theme.edge)
            icon = QIcon(patch)
            icon.addPixmap(patch, QIcon.Mode.Selected)
            return icon
        if role == Qt.ItemDataRole.EditRole or (role == Qt.ItemDataRole.ToolTipRole and column == NAME):
            return actor_text(actor, self._shares[row], column, self._preferences.language)
        if role == Qt.ItemDataRole.ForegroundRole and self._is_usual(actor, column):
            return QColor(self._appearance.theme.secondary)
        return self._shown(row, column) if role == Qt.ItemDataRole.DisplayRole else None

    def _shown(self, row: int, column: int) -> str:
        assert self._scenario is not None
        actor = self._scenario.actors[row]
        if column == SHARE:
            return per_cent(signs().fixed(100 * self._shares[row], 1))
        if self._is_usual(actor, column):
            return self._usual(actor, column)
        return actor_text(actor, self._shares[row], column, self._preferences.language)

    def _is_usual(self, actor: Actor, column: int) -> bool:
        """Whether an actor says nothing itself."""
        return column in {*NUMBERS, COLOUR} and not actor_text(actor, 0.0, column, self._preferences.language)

    def _usual(self, actor: Actor, column: int) -> str:
        """What an actor has that says nothing itself, where that is a number of its kind."""
        assert self._scenario is not None
        stems = {FIRMS: "firms", COMPLEXITY: "complexity_start"}
        if column not in stems:
            return "–"
        return number_text(self._scenario.parameters[f"{stems[column]}_{actor.kind.plural}"])


def _alignment(column: int) -> Qt.AlignmentFlag:
    is_number = column == SHARE or column in NUMBERS
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
