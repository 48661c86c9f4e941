"""The ruler of the timeline: calendar years, the stages of the market, and the time cursor that can be dragged."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.appearance import Appearance
from gui.stage_names import stage_name
from gui.theme import SECONDARY, ink_on, stage_colour
from gui.theme.fonts import sized
from gui.time_cursor import TimeCursor
from gui.timeline.span import Span
from gui.views.numbers import year as year_text
from gui.views.stages import Stage, lasting
from gui.views.ticks import year_ticks

_TICK = 4.0
_HANDLE = 6.0


class TimeRuler(QWidget):
    """Shows where in the run the window looks; a click or a drag goes elsewhere, and so do the keys."""

    touched = Signal()
    """The user has taken time into hand."""

    def __init__(self, cursor: TimeCursor, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cursor = cursor
        self._appearance = appearance
        self._stages: tuple[Stage, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        cursor.moved.connect(self._follow)
        cursor.span_changed.connect(self.update)
        appearance.changed.connect(self.updateGeometry)

    @property
    def span(self) -> Span:
        """Where years lie."""
        return Span(self._cursor.start, self._cursor.end, float(self.width()))

    def show_stages(self, stages: Sequence[tuple[str, float]]) -> None:
        """Show the stages of a run, each with the year from which it holds."""
        lasting_now = lasting(stages, self._cursor.end)
        if lasting_now != self._stages:
            self._stages = lasting_now
            self.update()

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(self._font()).height()
        return QSize(400, round(line + 4 + _TICK + line + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    # Hands and keys ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._go(event.position().x())
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().x())
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        moves = {
            Qt.Key.Key_Left: -steps,
            Qt.Key.Key_Down: -steps,
            Qt.Key.Key_Right: steps,
            Qt.Key.Key_Up: steps,
            Qt.Key.Key_PageDown: -10,
            Qt.Key.Key_PageUp: 10,
        }
        key = Qt.Key(event.key())
        if key in moves:
            self.touched.emit()
            self._cursor.move_by(moves[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.touched.emit()
            self._cursor.move(self._cursor.start if key is Qt.Key.Key_Home else self._cursor.end)
        else:
            super().keyPressEvent(event)

    def _go(self, x: float) -> None:
        self.touched.emit()
        self._cursor.move(self.span.year_at(x))

    # Drawing ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font())
        span, ribbon = self.span, QFontMetricsF(self._font()).height() + 4
        self._draw_stages(painter, span, ribbon)
        self._draw_years(painter, span, ribbon)
        self._draw_cursor(painter, span, ribbon)
        painter.end()

    def _draw_stages(self, painter: QPainter, span: Span, height: float) -> None:
        theme, metrics = self._appearance.theme, QFontMetricsF(self._font())
        whole = QRectF(span.x_of(span.start), 0, span.x_of(span.end) - span.x_of(span.start), height)
        painter.fillRect(whole, QColor(theme.hover))
        for stage in self._stages:
            left, right = span.x_of(max(stage.start, span.start)), span.x_of(min(stage.end, span.end))
            if right <= left:
                continue
            colour, name = stage_colour(stage.id, theme), stage_name(stage.id)
            box = QRectF(left, 0, right - left, height)
            painter.fillRect(box, colour)
            if metrics.horizontalAdvance(name) + 8 <= box.width():
                painter.setPen(ink_on(colour))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def _draw_years(self, painter: QPainter, span: Span, top: float) -> None:
        theme, metrics = self._appearance.theme, QFontMetricsF(self._font())
        room = self.width() / (metrics.horizontalAdvance("2028") * 1.9)
        free = -math.inf
        for tick in year_ticks(span.start, span.end, room):
            x, half = span.x_of(tick.position), metrics.horizontalAdvance(tick.text) / 2
            x_text = min(max(x, half), self.width() - half)
            if x_text - half < free:
                continue
            free = x_text + half + 4
            painter.setPen(QColor(theme.edge))
            painter.drawLine(QPointF(x, top), QPointF(x, top + _TICK))
            painter.setPen(QColor(theme.secondary))
            box = QRectF(x_text - 2 * half, top + _TICK, 4 * half, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, tick.text)

    def _draw_cursor(self, painter: QPainter, span: Span, height: float) -> None:
        theme = self._appearance.theme
        x = span.x_of(self._cursor.year)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.paper), 1.5))
        painter.setBrush(QColor(theme.accent))
        painter.drawRect(QRectF(x - 1.75, 0, 3.5, self.height()))
        flag = [(-_HANDLE, 0.0), (_HANDLE, 0.0), (_HANDLE, height - 7), (0.0, height), (-_HANDLE, height - 7)]
        painter.drawPolygon(QPolygonF([QPointF(x + dx, dy) for dx, dy in flag]))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _font(self) -> QFont:
        return sized(self.font(), SECONDARY * self._appearance.scale)

    def _follow(self, year: float) -> None:
        self.setAccessibleDescription(year_text(year))
        self.update()
