"""Buttons that add to a list, take from it and put it into another order."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from gui.appearance import Appearance


class ListButtons(QWidget):
    """Add, remove, up, down."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.add, self.remove, self.up, self.down = (QToolButton() for _ in range(4))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(2)
        for button in (self.add, self.remove, self.up, self.down):
            button.setAutoRaise(True)
            button.setIconSize(QSize(18, 18))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.row.addWidget(button)
        self.row.insertStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._dress)
        self._dress()
        self._retranslate()

    def enable(self, place: int, count: int, *, minimum: int, maximum: int) -> None:
        """Enable what makes sense for the entry at `place` (-1: none is chosen)."""
        self.add.setEnabled(count < maximum)
        limit = self.tr("There can be at most {maximum}").format(maximum=maximum)
        self.add.setToolTip("" if count < maximum else limit)
        self.remove.setEnabled(place >= 0 and count > minimum)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < count - 1)

    def _dress(self) -> None:
        for button, icon in ((self.add, "add"), (self.remove, "delete")):
            button.setIcon(self._appearance.icon(icon))
        self.up.setArrowType(Qt.ArrowType.UpArrow)
        self.down.setArrowType(Qt.ArrowType.DownArrow)

    def _retranslate(self) -> None:
        self.add.setText(self.tr("Add"))
        for button, text in (
            (self.remove, self.tr("Remove")),
            (self.up, self.tr("Move up")),
            (self.down, self.tr("Move down")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
