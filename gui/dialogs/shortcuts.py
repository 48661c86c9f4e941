"""All commands with their keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QMainWindow,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.actions import Actions, plain_name
from gui.dialogs.buttons import close_button
from gui.dialogs.sizes import fit
from gui.palette.action_commands import ActionCommands
from gui.palette.command import Command
from gui.palette.matching import matching


class ShortcutsDialog(QDialog):
    """A table to look things up in while one works; typing narrows it down."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._rows = [*self._of_the_actions(actions, parent), *self._of_the_widgets()]
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Search by name or menu"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.textChanged.connect(self._show)
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Menu"), self.tr("Keys")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.field)
        layout.addWidget(self.table)
        layout.addWidget(close_button(self))
        self._show("")
        self.ensurePolished()
        fit(self, 600, 640)

    def _show(self, typed: str) -> None:
        found = matching(self._rows, typed, {})
        self.table.setRowCount(len(found))
        for place, row in enumerate(found):
            for column, text in enumerate((row.name, row.path, row.keys)):
                self.table.setItem(place, column, QTableWidgetItem(text))

    def _of_the_actions(self, actions: Actions, parent: QWidget) -> list[Command]:
        window = parent.window()
        if isinstance(window, QMainWindow):
            listed = list(ActionCommands(window, actions)())
        else:
            listed = [
                Command(plain_name(each.text()), "", _keys(each.shortcut()), each.trigger) for each in actions.all
            ]
        steps = {"action.undo": self.tr("Undo"), "action.redo": self.tr("Redo")}
        return [
            Command(steps.get(each.key, each.name), each.path, each.keys, each.run, id=each.id, other=each.other)
            for each in listed
            if each.keys
        ]

    def _of_the_widgets(self) -> list[Command]:
        """Keys that belong to no command, but to what has the focus."""
        up_and_down = _keys(QKeySequence("Up")) + " / " + _keys(QKeySequence("Down"))
        left_and_right = _keys(QKeySequence("Left")) + " / " + _keys(QKeySequence("Right"))
        texts = (
            (self.tr("Next or previous value of a slider or number"), up_and_down),
            (self.tr("Back to the value before typing"), _keys(QKeySequence("Esc"))),
            (self.tr("Move the time cursor in a picture"), left_and_right),
            (self.tr("Zoom a picture"), "+ / −"),
        )
        return [Command(name, "", keys, lambda: None) for name, keys in texts]


def _keys(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)
