"""A list that is searched by typing opens at the first click into its text."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox


class OpeningClick(QObject):
    """Shows all there is to choose from, with the text marked, so that typing narrows the list."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box)
        self._box = box
        self._has_come = False
        field = box.lineEdit()
        assert field is not None
        field.installEventFilter(self)
        box.installEventFilter(self)  # it has the focus for its field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._has_come = cast(QFocusEvent, event).reason() == Qt.FocusReason.MouseFocusReason
        elif event.type() == QEvent.Type.MouseButtonRelease and self._has_come:
            self._open(watched)
        return False

    def _open(self, clicked: QObject) -> None:
        field, completer = self._box.lineEdit(), self._box.completer()
        if clicked is field and completer is not None:
            self._has_come = False
            field.selectAll()
            completer.setCompletionPrefix("")
            completer.complete()
