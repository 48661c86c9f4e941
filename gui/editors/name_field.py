"""A field for a name: Escape, or leaving it empty, brings the old one back."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class NameField(QLineEdit):
    """The name of something, which always has one."""

    committed = Signal(str)
    """The name the user has entered."""
    edited = Signal()
    """Something was typed, or taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.textEdited.connect(self.edited)
        self.editingFinished.connect(self._finish)

    def show_name(self, name: str) -> None:
        """Show a name in place of whatever was typed."""
        self._name = name
        self.setText(name)
        self.setModified(False)

    def _finish(self) -> None:
        if not self.isModified():
            return
        name = self.text().strip()
        if name in {"", self._name}:
            self._restore()
        else:
            self.committed.emit(name)

    def _restore(self) -> None:
        self.show_name(self._name)
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self._restore()
            self.selectAll()
            event.accept()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Ctrl+Z belongs to the window once the field holds nothing that was typed.
        if event.type() == QEvent.Type.ShortcutOverride and not self.isModified():
            event.ignore()
            return False
        return super().event(event)
