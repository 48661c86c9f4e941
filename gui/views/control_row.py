"""Controls above a picture, in as many rows as the width of the window asks for."""

from PySide6.QtWidgets import QWidget

from gui.wrap_layout import WrapLayout

_APART = 12


class ControlRow(QWidget):
    """A widget whose children go on in another row where there is no room left."""

    def __init__(self, *controls: QWidget) -> None:
        super().__init__()
        layout = WrapLayout(self, _APART)
        layout.setContentsMargins(0, 0, 0, 0)
        for each in controls:
            layout.addWidget(each)
