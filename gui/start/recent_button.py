"""A recent file: its small picture, its name, and when it was changed or what is wrong with it."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from gui.appearance import Appearance
from gui.punctuation import commas
from gui.start.moments import moment_text
from gui.start.recent_reader import RecentFile
from gui.start.thumbnail import Tops, paint_thumbnail

_PICTURE = QSize(60, 38)
_GAP = 8.0


class RecentButton(QToolButton):
    """Opens the file when it is pressed."""

    def __init__(self, file: RecentFile, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._appearance = appearance
        self._tops: Tops = ()
        self.setObjectName("recentGone" if file.is_gone else "recentFile")
        self.setText(file.path.stem)
        self.setToolTip(str(file.path))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._retranslate()

    @property
    def key(self) -> str:
        """By which its preview is known."""
        return f"recent {self.file.path}"

    @property
    def has_picture(self) -> bool:
        """Whether its small picture is there."""
        return bool(self._tops)

    def show_file(self, file: RecentFile) -> None:
        """Show what is known by now."""
        self.file = file
        self._retranslate()

    def show_tops(self, tops: Tops) -> None:
        """Draw these bands."""
        self._tops = tops
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, round(_PICTURE.height() * self._appearance.scale) + 12)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, scale = self._appearance.theme, self._appearance.scale
        area = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection if self.isDown() else theme.hover))
            painter.drawRoundedRect(area, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        picture = QRectF(6, 6, _PICTURE.width() * scale, _PICTURE.height() * scale)
        paint_thumbnail(painter, picture, self._tops, theme)
        if self.file.is_gone or self.file.is_broken:
            size = round(18 * scale)
            mark = self._appearance.icon("warning").pixmap(size)
            painter.drawPixmap(round(picture.center().x() - size / 2), round(picture.center().y() - size / 2), mark)
        room = area.adjusted(picture.right() + _GAP, picture.top() - area.top(), -_GAP, -6)
        name = QFont(self.font())
        self._write(painter, name, QColor(theme.ink), room.adjusted(0, 0, 0, -room.height() / 2), self.text())
        small = QFont(name)
        small.setPixelSize(max(1, round(name.pixelSize() * 12 / 13)))
        self._write(painter, small, QColor(theme.secondary), room.adjusted(0, room.height() / 2, 0, 0), self._state())
        painter.end()

    @staticmethod
    def _write(painter: QPainter, font: QFont, colour: QColor, room: QRectF, text: str) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _state(self) -> str:
        if self.file.is_gone:
            return self.tr("The file is gone")
        if self.file.is_broken:
            return self.tr("Cannot be read")
        return self.file.path.parent.name if self.file.changed is None else moment_text(self.file.changed)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(commas((self._state(), str(self.file.path))))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
