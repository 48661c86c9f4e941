"""What stands in the main window when all views are in windows of their own."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyGroup(QWidget):
    """Says where the views are and offers to bring them back."""

    reset_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self._text = QLabel()
        self._text.setProperty("role", "secondary")
        for label in (self._heading, self._text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.reset = QPushButton()
        self.reset.clicked.connect(self.reset_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(1)
        layout.addWidget(self._heading)
        layout.addWidget(self._text)
        layout.addSpacing(8)
        layout.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Every view is in a window of its own"))
        self._text.setText(self.tr("Open another one with +, drag a tab here, or bring them all back."))
        self.reset.setText(self.tr("Reset the arrangement"))
