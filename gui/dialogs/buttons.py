"""The buttons at the bottom of a dialog."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton


def close_button(dialog: QDialog) -> QDialogButtonBox:
    """One button that closes a dialog in which nothing is decided."""
    box = QDialogButtonBox()
    button = box.addButton(QCoreApplication.translate("Buttons", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
    button.setAutoDefault(False)
    box.rejected.connect(dialog.reject)
    return box


def decision_buttons(dialog: QDialog, text: str) -> tuple[QDialogButtonBox, QPushButton]:
    """The button `text`, which does what the dialog is for, and one that cancels; the first of them besides."""
    box = QDialogButtonBox()
    button = box.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
    button.setProperty("role", "primary")
    button.setDefault(True)
    box.addButton(QCoreApplication.translate("Buttons", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box, button
