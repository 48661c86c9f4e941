"""A stack that needs no more room than what is in front of it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedLayout, QWidget


class FrontStack(QStackedLayout):
    """Shows one widget at a time; those behind it do not keep it large."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.currentChanged.connect(lambda _: self.invalidate())

    def minimumSize(self) -> QSize:
        front = self.currentWidget()
        if front is None:
            return QSize()
        return front.minimumSizeHint().expandedTo(front.minimumSize())
