"""Choosing a parameter: a list by mechanism that can be searched by typing."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from engine.catalogue import CATALOGUE, MECHANISMS, Parameter, Role, parameters_of
from engine.text import Language
from gui.opening_click import OpeningClick

_KEY = Qt.ItemDataRole.UserRole
_SEARCH = Qt.ItemDataRole.UserRole + 1


class _Completer(QCompleter):
    """Searches names in both languages, keys and symbols, and shows the name."""

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class ParameterPicker(QComboBox):
    """The parameters that events may change; start values and constants are not among them."""

    chosen = Signal(str)
    """The key of the parameter the user has chosen."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._found = QStandardItemModel(self)
        completer = _Completer(self._found, self)
        completer.setCompletionRole(_SEARCH)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setMaxVisibleItems(12)
        completer.activated[QModelIndex].connect(lambda index: self._choose(str(index.data(_KEY))))  # type: ignore[index]
        self.setCompleter(completer)
        self.activated.connect(lambda place: self._choose(str(self.itemData(place))))
        field = self.lineEdit()
        assert field is not None
        field.editingFinished.connect(self._restore)
        OpeningClick(self)
        self.set_language(language)

    @property
    def key(self) -> str:
        """The parameter shown."""
        return self._key

    def show_key(self, key: str) -> None:
        """Show a parameter."""
        self._key = key
        self._restore()

    def set_language(self, language: Language) -> None:
        """Name the parameters in this language."""
        self.clear()
        self._found.clear()
        listed = self.model()
        assert isinstance(listed, QStandardItemModel)
        strong = QFont()
        strong.setBold(True)
        for mechanism in MECHANISMS:
            rows = [each for each in parameters_of(mechanism.id) if each.role is Role.PARAMETER]
            if not rows:
                continue
            heading = QStandardItem(mechanism.name.in_language(language))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setFont(strong)
            listed.appendRow(heading)
            for row in rows:
                listed.appendRow(_item(row, row.name.in_language(language), indent="   "))
                self._found.appendRow(_item(row, row.name.in_language(language)))
        self._language: Language = language
        self._restore()

    def _choose(self, key: str) -> None:
        if key in CATALOGUE and key != self._key:
            self._key = key
            self._restore()
            self.chosen.emit(key)
        else:
            self._restore()

    def _restore(self) -> None:
        """Show the name of the parameter, whatever was typed."""
        place = self.findData(self._key)
        self.setCurrentIndex(place)
        name = CATALOGUE[self._key].name.in_language(self._language) if self._key in CATALOGUE else ""
        self.setEditText(name)
        self.setToolTip(CATALOGUE[self._key].meaning.in_language(self._language) if self._key in CATALOGUE else "")
        field = self.lineEdit()
        if field is not None:
            field.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        field = self.lineEdit()
        if field is not None and event.reason() is not Qt.FocusReason.PopupFocusReason:
            field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._restore()
            event.accept()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the form; a parameter is chosen on purpose.
        event.ignore()


def _item(row: Parameter, name: str, indent: str = "") -> QStandardItem:
    item = QStandardItem(indent + name)
    item.setData(row.key, _KEY)
    item.setData(f"{row.name.en} {row.name.zh} {row.key} {row.symbol}", _SEARCH)
    return item
