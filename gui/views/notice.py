"""What a view says instead of a picture, or about it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.icons import pixmap
from gui.theme import LIGHT, Theme

BUSY_AFTER = 250
"""A run shorter than this, in milliseconds, is not announced: nothing would be read before it ends."""

_WIDEST = 420
_MARGIN = 12


class Notice(QFrame):
    """A few words in the middle of a view, or along its top when there is a picture under them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self._theme = LIGHT
        self._is_problem = False
        self._on_top = False
        self._sign = QLabel()
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self._text = QLabel()
        for label in (self._heading, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._heading)
        words.addWidget(self._text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """Everything it says; empty when it is not there."""
        return "" if self.isHidden() else f"{self._heading.text()} {self._text.text()}".strip()

    def say(self, heading: str, text: str, *, is_problem: bool = False, on_top: bool = False) -> None:
        """Show these words; `on_top` keeps the picture in sight."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self._text.setText(text)
        self._is_problem, self._on_top = is_problem, on_top
        self._sign.setVisible(is_problem)
        self.set_theme(self._theme)
        self.setAccessibleName(f"{heading} {text}".strip())
        self.show()
        self.raise_()
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Colours."""
        self._theme = theme
        ground = theme.raised if self._on_top or self._is_problem else "transparent"
        edge = theme.error if self._is_problem else theme.hairline if self._on_top else "transparent"
        self.setStyleSheet(
            f"Notice {{ background: {ground}; border: 1px solid {edge}; border-radius: 6px; }}"
            f"Notice QLabel {{ color: {theme.ink if self._is_problem else theme.secondary}; }}"
        )
        if self._is_problem:
            self._sign.setPixmap(pixmap("warning", theme.error, 20, self.devicePixelRatioF()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _place(self) -> None:
        around = self._around.size()
        most = around.width() - 2 * _MARGIN
        width = max(80, most if self._on_top else min(most, _WIDEST))
        height = max(self.heightForWidth(width), 0) or self.sizeHint().height()
        size = QSize(width, min(height, max(0, around.height() - 2 * _MARGIN)))
        top = _MARGIN if self._on_top else max(_MARGIN, (around.height() - size.height()) // 2)
        self.setGeometry((around.width() - width) // 2, top, size.width(), size.height())


class BusySign(QLabel):
    """A small sign that a run is under way; it comes late and moves nothing."""

    size_changed = Signal()
    """It or what it stands on: it is to be moved where it covers nothing that is to be read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(BUSY_AFTER)
        self._delay.timeout.connect(self._appear)
        parent.installEventFilter(self)
        self.hide()

    def set_busy(self, busy: bool) -> None:
        """Announce a run that takes its time, or that it has ended."""
        if busy and not self._delay.isActive() and self.isHidden():
            self._delay.start()
        elif not busy:
            self._delay.stop()
            self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Colours."""
        self.setStyleSheet(
            f"BusySign {{ background: {theme.raised}; color: {theme.secondary}; border: 1px solid {theme.hairline};"
            " border-radius: 6px; padding: 3px 8px; }"
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _appear(self) -> None:
        self.show()
        self.raise_()
        self._place()

    def _place(self) -> None:
        self.adjustSize()
        self.size_changed.emit()
