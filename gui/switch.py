"""A switch: on or off at a glance."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget


class Switch(QAbstractButton):
    """A two-state button drawn as a sliding knob; told apart by the knob's place, not only by colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(34, 22) * self._unit

    @property
    def _unit(self) -> float:
        return max(1.0, self.fontMetrics().height() / 16)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Highlight)
        off = palette.color(QPalette.ColorRole.PlaceholderText)
        painter.scale(self._unit, self._unit)
        track = QRectF(3, self.height() / self._unit / 2 - 7, 28, 14)
        if self.hasFocus():
            halo = QColor(accent)
            halo.setAlpha(90)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            painter.drawRoundedRect(track.adjusted(-3, -3, 3, 3), 10, 10)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
        else:
            painter.setPen(QPen(off, 1.5))
            painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(track, 7, 7)
        knob = track.right() - 7 if self.isChecked() else track.left() + 7
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Base) if self.isChecked() else off)
        painter.drawEllipse(QPointF(knob, track.center().y()), 4.5, 4.5)
        painter.end()
