"""The two small buttons before an assumption: what it is, and how it changes over time."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from gui.appearance import Appearance
from gui.icon_sizes import scale_icons
from gui.punctuation import colon

_WIDTH = 22
"""At the normal size of text."""


class RowGutter(QWidget):
    """A question mark and a clock; the clock is filled where the number changes over time."""

    def __init__(self, appearance: Appearance, *, has_clock: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._name = ""
        self._span = ""
        self.help, self.clock = _quiet_button(), _quiet_button()
        self.help.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has F1
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.help, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.clock.setVisible(has_clock)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_name(self, name: str) -> None:
        """Speak of the number by this name."""
        self._name = name
        self._retranslate()

    def show_span(self, span: str) -> None:
        """Show in which years the number changes; empty when it does not."""
        self._span = span
        self.clock.setIcon(self._appearance.icon("clock-filled" if span else "clock"))
        self._retranslate()

    def _dress(self) -> None:
        self.help.setIcon(self._appearance.icon("help"))
        scale_icons(self, self._appearance.scale)
        self.setFixedWidth(round(_WIDTH * self._appearance.scale))
        self.show_span(self._span)

    def _retranslate(self) -> None:
        self.help.setToolTip(self.tr("What is this? (F1)"))
        self.help.setAccessibleName(self.tr("What is “{name}”?").format(name=self._name))
        if self._span:
            text = self.tr("Changes over time, {years}: edit").format(years=self._span)
        else:
            text = self.tr("Make it change over time")
        self.clock.setToolTip(text)
        self.clock.setAccessibleName(colon(self._name, text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _quiet_button() -> QToolButton:
    button = QToolButton()
    button.setObjectName("rowButton")
    button.setAutoRaise(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(14, 14))
    return button
