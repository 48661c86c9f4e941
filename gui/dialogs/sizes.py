"""Sizes of dialogs, which grow with their text."""

from PySide6.QtWidgets import QDialog

_LINE = 16.0
"""Height of a line of text at its normal size."""


def fit(dialog: QDialog, width: int, height: int) -> None:
    """Open the dialog in this size, more when its text is larger, never more than the screen has."""
    scale = max(1.0, dialog.fontMetrics().height() / _LINE)
    room = dialog.screen().availableSize()
    dialog.resize(min(round(width * scale), room.width() - 40), min(round(height * scale), room.height() - 60))
