"""A choice of one among a few, side by side."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget


class Segmented(QWidget):
    """Joined buttons, one of them pressed."""

    chosen = Signal(str)
    """By the user, not by the program."""

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.buttons: dict[str, QToolButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for index, name in enumerate(names):
            button = QToolButton()
            button.setCheckable(True)
            button.setProperty("role", "segment")
            place = "first" if index == 0 else "last" if index == len(names) - 1 else "middle"
            button.setProperty("place", place)
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            self._group.addButton(button)
            layout.addWidget(button)
            self.buttons[name] = button

    def set_texts(self, texts: Mapping[str, tuple[str, str]]) -> None:
        """What each says, and says more fully when the mouse rests on it."""
        for name, (text, tip) in texts.items():
            self.buttons[name].setText(text)
            self.buttons[name].setToolTip(tip)

    def choose(self, name: str) -> None:
        """Press one without telling."""
        self.buttons[name].setChecked(True)
