"""How a picture is to be written."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from gui.views.view import View


class ExportPictureDialog(QDialog):
    """Format, size, resolution and theme."""

    exported = Signal(str)

    def __init__(self, view: "View", name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view = view
        self._name = Path(name)
