"""The events of a scenario as rows of a table, in the order in which they work."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from engine.catalogue import CATALOGUE
from engine.scenario import Event, Scenario
from gui.editors.event_words import amount_text, title_of, years_text
from gui.preferences import Preferences
from gui.punctuation import commas

Index = QModelIndex | QPersistentModelIndex

NAME, YEARS = range(2)


class EventTable(QAbstractTableModel):
    """Name and years of each event, with a box that says whether it is in force; edited elsewhere."""

    enabled_asked = Signal(int, bool)
    """The user wants the event at this place in force, or not."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._events: tuple[Event, ...] = ()

    def show_scenario(self, scenario: Scenario) -> None:
        """Show the events of a scenario."""
        is_same_size = len(self._events) == len(scenario.events)
        if not is_same_size:
            self.beginResetModel()
        self._events = scenario.events
        if is_same_size:
            self.refresh()
        else:
            self.endResetModel()

    def refresh(self) -> None:
        """Show the same events in another language."""
        if self._events:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, YEARS))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, NAME, YEARS)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._events)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else YEARS + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == NAME else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Event"), self.tr("Years"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == NAME else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._events):
            return None
        event = self._events[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == NAME:
            return Qt.CheckState.Checked if event.is_enabled else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == YEARS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return self._in_words(event)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._label(event) if index.column() == NAME else years_text(event)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.enabled_asked.emit(index.row(), Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _label(self, event: Event) -> str:
        """Its name, and under it what it changes."""
        language = self._preferences.language
        name = CATALOGUE[event.key].name.in_language(language)
        return f"{title_of(event, language)}\n{name}" if event.name else name

    def _in_words(self, event: Event) -> str:
        language = self._preferences.language
        name = CATALOGUE[event.key].name.in_language(language)
        text = f"{title_of(event, language)}\n" + commas((f"{name} {amount_text(event)}", years_text(event)))
        return text if event.is_enabled else self.tr("{event} (not in force)").format(event=text)
