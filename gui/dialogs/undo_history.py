"""Every step since the project was opened, to walk back and forth in."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QDialog, QUndoView, QVBoxLayout, QWidget

from gui.dialogs.buttons import close_button


class UndoHistory(QDialog):
    """Choosing a step goes there."""

    def __init__(self, stack: QUndoStack, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Undo history"))
        view = QUndoView(stack)
        view.setEmptyLabel(self.tr("As it was opened"))
        view.setAccessibleName(self.windowTitle())
        buttons = close_button(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(view)
        layout.addWidget(buttons)

    def sizeHint(self) -> QSize:
        return QSize(360, 420)
