"""A slider that shows where its default is and how far from it the value has gone."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from gui.editors.scale import POSITIONS

_RADIUS = 6.5
_GROOVE = 4.0
_MARGIN = 9.0
_LINE = 16.0
"""Height of a line of text at which the sizes above hold."""


class ValueSlider(QSlider):
    """A slider over `POSITIONS`; a click jumps there, the wheel turns it only when it has the focus."""

    def __init__(self, default_position: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._default_position = default_position
        self._grip = 0.0
        self.setRange(0, POSITIONS)
        self.setSingleStep(POSITIONS // 100)
        self.setPageStep(POSITIONS // 10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_position(self, position: int) -> None:
        """Show a position without telling anybody."""
        was_blocked = self.blockSignals(True)
        self.setValue(position)
        self.blockSignals(was_blocked)

    def sizeHint(self) -> QSize:
        return QSize(round(140 * self._unit), round(22 * self._unit))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(60 * self._unit), round(22 * self._unit))

    @property
    def _unit(self) -> float:
        return max(1.0, self.fontMetrics().height() / _LINE)

    def x_of(self, position: int) -> float:
        """Where on the widget a position lies."""
        margin = _MARGIN * self._unit
        return margin + position / POSITIONS * (self.width() - 2 * margin)

    def _position_at(self, x: float) -> int:
        margin = _MARGIN * self._unit
        part = (x - margin) / max(1.0, self.width() - 2 * margin)
        return round(min(max(part, 0.0), 1.0) * POSITIONS)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        x = event.position().x()
        handle = self.x_of(self.value())
        self._grip = x - handle if abs(x - handle) <= _RADIUS * self._unit + 2 else 0.0
        self.setSliderDown(True)
        self.setSliderPosition(self._position_at(x - self._grip))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderPosition(self._position_at(event.position().x() - self._grip))
            event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)
            self.update()
            event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus():
            event.ignore()
            return
        super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        accent = palette.color(group, QPalette.ColorRole.Highlight)
        track = palette.color(group, QPalette.ColorRole.Mid)
        ink = palette.color(group, QPalette.ColorRole.PlaceholderText)
        middle = self.height() / 2
        groove = _GROOVE * self._unit
        start, end = self.x_of(0), self.x_of(POSITIONS)
        default, handle = self.x_of(self._default_position), self.x_of(self.sliderPosition())

        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(track)
        painter.drawRoundedRect(QRectF(start, middle - groove / 2, end - start, groove), groove / 2, groove / 2)
        if abs(handle - default) > 1:
            painter.setBrush(accent)
            painter.drawRect(QRectF(min(handle, default), middle - groove / 2, abs(handle - default), groove))
        painter.setPen(QPen(ink, 1.5))
        tick = 5 * self._unit
        painter.drawLine(QPointF(default, middle - tick), QPointF(default, middle + tick))
        self._paint_handle(painter, QPointF(handle, middle), accent)
        painter.end()

    def _paint_handle(self, painter: QPainter, centre: QPointF, accent: QColor) -> None:
        radius = _RADIUS * self._unit
        if self.hasFocus():
            halo = QColor(accent)
            halo.setAlpha(90)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            painter.drawEllipse(centre, radius + 3.5, radius + 3.5)
        is_lively = self.isSliderDown() or self.underMouse()
        painter.setPen(QPen(accent, 1.75))
        painter.setBrush(accent if is_lively and self.isEnabled() else self.palette().color(QPalette.ColorRole.Base))
        painter.drawEllipse(centre, radius, radius)
