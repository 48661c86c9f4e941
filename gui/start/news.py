"""What is new in this version, in a few words."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.marks import set_mark


class News(QWidget):
    """A short list; the changelog has all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._lines = [QLabel() for _ in self._texts()]
        for line in self._lines:
            line.setWordWrap(True)
            set_mark(line, "role", "secondary")
            layout.addWidget(line)
        self._retranslate()

    def _texts(self) -> tuple[str, ...]:
        return (
            self.tr("Reports for a board as one HTML file or as PDF; tables for spreadsheets, pandas and R."),
            self.tr("Models for Stella, Vensim, PySD, COPASI and libRoadRunner."),
            self.tr("Several windows: a double click on a file opens it in a window of its own."),
            self.tr("New views: flows, niches, ventures, people, the stack and claims; and why a share has changed."),
            self.tr("Ctrl+Shift+P finds every command and every assumption by its name."),
        )

    def _retranslate(self) -> None:
        for line, text in zip(self._lines, self._texts(), strict=True):
            line.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
