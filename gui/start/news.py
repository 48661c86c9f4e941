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
            self.tr("New views: flows, niches, ventures, people, the stack and claims; and why a share has changed."),
            self.tr("Levers, and shocks on a timeline that can be played."),
            self.tr("New worlds: essay 2's, the super-individual's, and an empty market to build up."),
            self.tr("Ctrl+Shift+P finds every command and every assumption by its name."),
            self.tr("Preferences: how numbers are written, autosave, threads, less motion."),
        )

    def _retranslate(self) -> None:
        for line, text in zip(self._lines, self._texts(), strict=True):
            line.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
