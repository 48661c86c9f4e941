"""Every step since the project was opened, to walk back and forth in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QUndoView, QVBoxLayout, QWidget

from gui.appearance import Appearance
from gui.dialogs.buttons import close_button
from gui.dialogs.sizes import fit
from gui.marks import set_mark


class UndoHistory(QDialog):
    """Choosing a step, with the mouse or the arrow keys, goes there; nothing is lost until something new is done."""

    def __init__(self, stack: QUndoStack, parent: QWidget, appearance: Appearance | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Undo history"))
        self._stack = stack
        lead = QLabel(self.tr("Choose a step to go there. Later steps stay until something new is done."))
        lead.setWordWrap(True)
        set_mark(lead, "role", "secondary")
        self.view = QUndoView(stack)
        self.view.setEmptyLabel(self.tr("As it was opened"))
        self.view.setAccessibleName(self.windowTitle())
        if appearance is not None:
            self.view.setCleanIcon(appearance.icon("save"))
        self.place = QLabel()
        set_mark(self.place, "role", "secondary")
        buttons = close_button(self)
        self.undo_button = QPushButton(self.tr("Undo"))
        self.redo_button = QPushButton(self.tr("Redo"))
        for button, act in ((self.undo_button, stack.undo), (self.redo_button, stack.redo)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            buttons.addButton(button, buttons.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(lead)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.place)
        layout.addWidget(buttons)
        stack.indexChanged.connect(self._show_place)
        self._show_place()
        self.view.setFocus()
        self.ensurePolished()
        fit(self, 420, 460)

    def _show_place(self) -> None:
        stack = self._stack
        self.undo_button.setEnabled(stack.canUndo())
        self.redo_button.setEnabled(stack.canRedo())
        text = self.tr("Step {place} of {count}").format(place=stack.index(), count=stack.count())
        if stack.isClean():
            text = self.tr("{step} · as opened or saved last").format(step=text)
        self.place.setText(text)
