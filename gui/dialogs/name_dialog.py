"""Asking for a name."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.dialogs.buttons import decision_buttons
from gui.marks import set_mark

Check = Callable[[str], str]
"""What is wrong with a name, in words; empty when nothing is."""


class NameDialog(QDialog):
    """One field; a name that cannot be used stays in it, with the reason under it."""

    def __init__(
        self, title: str, label: str, name: str, check: Check, accept: Callable[[str], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._check = check
        self._accept = accept
        self.field = QLineEdit(name)
        self.field.selectAll()
        self.field.textChanged.connect(self._judge)
        caption = QLabel(label)
        caption.setBuddy(self.field)
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        set_mark(self.reason, "role", "problem")
        buttons, self.ok_button = decision_buttons(self, self.tr("Rename"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(caption)
        layout.addWidget(self.field)
        layout.addWidget(self.reason)
        layout.addWidget(buttons)
        self.setMinimumWidth(380)

    def _judge(self, text: str) -> None:
        reason = self._check(text.strip())
        self.reason.setText(reason)
        set_mark(self.field, "invalid", bool(reason))
        self.ok_button.setEnabled(not reason)

    def accept(self) -> None:
        name = self.field.text().strip()
        if self._check(name):
            self._judge(name)
            return
        super().accept()
        self._accept(name)
