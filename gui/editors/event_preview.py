"""A small drawing of what the events make of one parameter over the years."""

import time
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.scenario import Event, Scenario, Shape
from gui.appearance import Appearance
from gui.editors.event_words import year_text
from gui.editors.numbers import number_text
from gui.theme import mark_colour

_BUDGET = 0.03
"""Seconds that composing a track may take; a parameter with hundreds of events is not drawn."""
_SAMPLES = 16
"""Points at which a piece that bends is drawn."""

Track = list[tuple[float, float]]


class _TooSlow(Exception):
    """Composing the track takes too long."""


def track_of(scenario: Scenario, key: str) -> Track:
    """What a parameter does over the years of a scenario, as corners of a line: composed as the solver does it."""
    from engine.solving.tracks import segments_of

    started = time.perf_counter()

    def look(_: float) -> None:
        if time.perf_counter() - started > _BUDGET:
            raise _TooSlow

    events = tuple(each for each in scenario.events if each.key == key)
    corners: Track = []
    for segment in segments_of(replace(scenario, events=events), look):
        piece = segment.moving.get(key)
        if piece is None:
            value = segment.constants.get(key, scenario.parameters[key])
            times = [segment.start, segment.end]
            values = [value, value]
        else:
            count = 2 if len(piece.value) == 2 else _SAMPLES
            width = segment.end - segment.start
            times = [segment.start + width * place / (count - 1) for place in range(count)]
            values = [_polynomial(piece.value, each - piece.start) for each in times]
        corners += [(scenario.start + when, each) for when, each in zip(times, values, strict=True)]
    return corners


def _polynomial(coefficients: tuple[float, ...], at: float) -> float:
    value = 0.0
    for each in reversed(coefficients):
        value = value * at + each
    return value


class EventPreview(QWidget):
    """The track of the parameter that an event changes; the years of the event are shaded."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._track: Track = []
        self._base = 0.0
        self._years = (0.0, 1.0)
        self._span: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def show_event(self, scenario: Scenario, event: Event) -> None:
        """Show what the events of a scenario make of the parameter of one of them."""
        self._years = (scenario.start, scenario.start + scenario.horizon)
        self._base = scenario.parameters[event.key]
        try:
            self._track = track_of(scenario, event.key)
        except _TooSlow:
            self._track = []
        end = self._years[1] if event.shape is Shape.STEP else event.end
        self._span = (max(event.start, self._years[0]), min(end, self._years[1]))
        self._describe(event.key)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 5 * self.fontMetrics().lineSpacing() + 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def _describe(self, key: str) -> None:
        """Say for those who cannot see it what the drawing shows."""
        if not self._track:
            text = self.tr("Too many events change this number to draw them.")
        else:
            values = [value for _, value in self._track]
            text = self.tr("From {first} to {last} over the years, between {low} and {high}").format(
                first=number_text(values[0]),
                last=number_text(values[-1]),
                low=number_text(min(values)),
                high=number_text(max(values)),
            )
        self.setToolTip(text)
        self.setAccessibleDescription(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.hairline), 1))
        painter.setBrush(QColor(theme.paper))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, 4, 4)
        if not self._track:
            painter.setPen(QColor(theme.secondary))
            painter.drawText(frame.adjusted(8, 0, -8, 0), _CENTRED, self.toolTip())
            painter.end()
            return
        values = [value for _, value in self._track]
        low, high = min(*values, self._base), max(*values, self._base)
        labels = [number_text(each) for each in dict.fromkeys((high, low))]
        metrics = self.fontMetrics()
        line, gutter = metrics.lineSpacing(), max(metrics.horizontalAdvance(each) for each in labels) + 14
        area = frame.adjusted(gutter, 8 + line / 2, -10, -(line + 8))
        self._draw_labels(painter, area, labels)
        span = high - low or 1.0

        def place(when: float, value: float) -> QPointF:
            part = (when - self._years[0]) / (self._years[1] - self._years[0])
            level = (value - low) / span if high > low else 0.5
            return QPointF(area.left() + part * area.width(), area.bottom() - level * area.height())

        if self._span is not None and self._span[1] > self._span[0]:
            left, right = place(self._span[0], low).x(), place(self._span[1], low).x()
            painter.fillRect(
                QRectF(left, area.top() - 4, max(1.5, right - left), area.height() + 8), QColor(theme.selection)
            )
        painter.setPen(QPen(QColor(theme.secondary), 1, Qt.PenStyle.DashLine))
        painter.drawLine(place(self._years[0], self._base), place(self._years[1], self._base))
        painter.setPen(QPen(mark_colour(theme.accent, theme), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([place(*each) for each in self._track]))
        painter.end()

    def _draw_labels(self, painter: QPainter, area: QRectF, labels: list[str]) -> None:
        painter.setPen(QColor(self._appearance.theme.secondary))
        line = self.fontMetrics().lineSpacing()
        heights = (area.top(), area.bottom()) if len(labels) == 2 else (area.center().y(),)
        for text, height in zip(labels, heights, strict=True):
            box = QRectF(4, height - line / 2, area.left() - 10, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        under = QRectF(area.left(), area.bottom() + 5, area.width(), line)
        painter.drawText(under, Qt.AlignmentFlag.AlignLeft, year_text(self._years[0]))
        painter.drawText(under, Qt.AlignmentFlag.AlignRight, year_text(self._years[1]))


_CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
