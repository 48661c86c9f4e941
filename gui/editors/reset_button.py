"""The way back from a changed number: to the default, or to what the project held when it was opened."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gui.appearance import Appearance
from gui.editors.numbers import number_text
from gui.icon_sizes import scale_icons
from gui.punctuation import colon


class ResetButton(QToolButton):
    """Hidden when there is nowhere to go back to; with two places to go back to it opens a menu."""

    asked = Signal(float)
    """The value the user wants back."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._name = ""
        self._values: tuple[float, float, float, float | None] = (0.0, 0.0, 0.0, None)
        self._target = 0.0
        self.setObjectName("resetButton")
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(14, 14))
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._choices = QMenu(self)
        self.setMenu(self._choices)
        self.clicked.connect(self._go_back)
        appearance.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_ways(self, value: float, default: float, opened: float, baseline: float | None = None) -> None:
        """Offer the default, the value as opened and that of the baseline, whichever `value` differs from."""
        values = (value, default, opened, baseline)
        if values != self._values:
            self._values = values
            self._offer()

    def set_name(self, name: str) -> None:
        """Speak of the number by this name, in the language of the window."""
        self._name = name
        self._offer()

    def _offer(self) -> None:
        value, default, opened, baseline = self._values
        ways = {default: self.tr("Back to the default, {value}").format(value=number_text(default))}
        ways.setdefault(
            opened, self.tr("Back to what was opened or saved last, {value}").format(value=number_text(opened))
        )
        if baseline is not None:
            ways.setdefault(baseline, self.tr("Back to the baseline, {value}").format(value=number_text(baseline)))
        ways.pop(value, None)
        self._choices.clear()
        for target, text in ways.items():
            self._choices.addAction(text).triggered.connect(lambda _=False, target=target: self.asked.emit(target))
        modes = QToolButton.ToolButtonPopupMode
        self.setPopupMode(modes.InstantPopup if len(ways) > 1 else modes.DelayedPopup)
        self._target = next(iter(ways), default)
        self.setText(number_text(self._target))
        tip = "\n".join(ways.values())
        self.setToolTip(tip)
        self.setAccessibleName(colon(self._name, tip) if tip else self._name)
        self.setVisible(bool(ways))

    def _go_back(self) -> None:
        self.asked.emit(self._target)

    def _dress(self) -> None:
        self.setIcon(self._appearance.icon("reset"))
        scale_icons(self, self._appearance.scale)
