"""All commands with their keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.actions import Actions, plain_name
from gui.dialogs.buttons import close_button
from gui.dialogs.sizes import fit


class ShortcutsDialog(QDialog):
    """A table to look things up in while one works."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        steps = {actions.undo: self.tr("Undo"), actions.redo: self.tr("Redo")}
        rows = [
            (steps.get(action) or plain_name(action.text()), _keys(action.shortcut()))
            for action in actions.all
            if not action.shortcut().isEmpty()
        ]
        rows += [
            (
                self.tr("Next or previous value of a slider or number"),
                _keys(QKeySequence("Up")) + " / " + _keys(QKeySequence("Down")),
            ),
            (self.tr("Back to the value before typing"), _keys(QKeySequence("Esc"))),
            (
                self.tr("Move the time cursor in a picture"),
                _keys(QKeySequence("Left")) + " / " + _keys(QKeySequence("Right")),
            ),
            (self.tr("Zoom a picture"), "+ / −"),
        ]
        table = QTableWidget(len(rows), 2)
        table.setAccessibleName(self.windowTitle())
        table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, (name, keys) in enumerate(rows):
            table.setItem(place, 0, QTableWidgetItem(name))
            table.setItem(place, 1, QTableWidgetItem(keys))
        buttons = close_button(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(table)
        layout.addWidget(buttons)
        fit(self, 520, 620)


def _keys(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)
