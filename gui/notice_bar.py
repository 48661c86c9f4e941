"""A message above the pictures: readable, in nobody's way, and gone when it is closed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from gui.appearance import Appearance
from gui.marks import set_mark


class NoticeBar(QFrame):
    """Shows one message at a time; the newest replaces the one before."""

    action_asked = Signal()
    """The button beside the message was pressed."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setObjectName("noticeBar")
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setObjectName("noticeText")
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details = QLabel()
        self._details.setWordWrap(True)
        set_mark(self._details, "role", "secondary")
        self._button = QPushButton()
        self._act: Callable[[], object] | None = None
        self._button.clicked.connect(self._on_button)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setIconSize(QSize(16, 16))
        self._close.clicked.connect(self.hide)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._text)
        texts.addWidget(self._details)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        appearance.changed.connect(self._dress)
        self._dress()
        self._retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """The message shown; empty when there is none."""
        return "" if self.isHidden() else self._text.text()

    @property
    def details(self) -> str:
        """What is behind the message shown, in small print; empty when there is none."""
        return "" if self.isHidden() else self._details.text()

    @property
    def button(self) -> QPushButton:
        """The button beside the message."""
        return self._button

    def say(
        self,
        text: str,
        details: str = "",
        *,
        is_problem: bool = False,
        button: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show a message, with what is behind it in small print and perhaps a button that does something about it."""
        self._act = act
        set_mark(self, "tone", "problem" if is_problem else "notice")
        self._text.setText(text)
        self._details.setText(details)
        self._details.setVisible(bool(details))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(text)
        self.show()

    def _on_button(self) -> None:
        act, self._act = self._act, None
        self.action_asked.emit()
        if act is not None:
            self.hide()
            act()

    def _dress(self) -> None:
        self._icon.setPixmap(self._appearance.icon("warning").pixmap(QSize(18, 18)))
        self._close.setIcon(self._appearance.icon("close"))

    def _retranslate(self) -> None:
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
