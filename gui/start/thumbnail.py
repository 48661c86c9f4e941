"""Shares of individuals, organisations and platforms over time, small and with their names where there is room."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from engine.scenario import Kind
from gui.new_world import kind_text
from gui.theme import Theme, ink_on

if TYPE_CHECKING:
    from engine import Result

_POINTS = 60
_CORNER = 4.0
_PLACES = 24
"""Where along a band room for its name is looked for."""

Tops = tuple[tuple[float, float, float], ...]
"""For each moment the upper edges of the three bands, 0 to 1."""


def tops_of(result: "Result") -> Tops:
    """What is drawn of a result."""
    rows = result.kind_shares
    step = max(1, len(rows) // _POINTS)
    chosen = rows[::step]
    return tuple((float(a), float(a + b), float(a + b + c)) for a, b, c in chosen)


def paint_thumbnail(painter: QPainter, area: QRectF, tops: Tops, theme: Theme, *, has_names: bool = False) -> None:
    """Draw the bands into `area`; a plain ground while there are none."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QPainterPath()
    frame.addRoundedRect(area, _CORNER, _CORNER)
    painter.setClipPath(frame)
    painter.fillRect(area, QColor(theme.hover))
    if len(tops) > 1:
        painter.setPen(QPen(QColor(theme.paper), 1.0))
        for band in (2, 1, 0):
            painter.setBrush(QColor(theme.kinds[band]))
            painter.drawPolygon(_band(band, tops, area))
        if has_names:
            for band in range(3):
                _name(painter, band, tops, area, theme)
    painter.restore()


def _band(band: int, tops: Tops, area: QRectF) -> QPolygonF:
    step = area.width() / (len(tops) - 1)
    edge = [
        QPointF(area.left() + place * step, area.bottom() - area.height() * row[band]) for place, row in enumerate(tops)
    ]
    return QPolygonF([area.bottomLeft() - QPointF(2, -2), *edge, area.bottomRight() + QPointF(2, 2)])


def _name(painter: QPainter, band: int, tops: Tops, area: QRectF, theme: Theme) -> None:
    """Write the name of a band where it is thickest, if it fits in there at all."""
    text = kind_text(Kind(band))
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text), metrics.height()
    best: tuple[float, QRectF] | None = None
    for place in range(_PLACES):
        left = area.left() + 6 + (area.width() - width - 12) * place / (_PLACES - 1)
        upper, lower = _between(left, left + width, band, tops, area)
        room = lower - upper
        if room >= height + 2 and (best is None or room > best[0] + 1):
            best = (room, QRectF(left, (upper + lower - height) / 2, width + 1, height))
    if best is not None and width + 12 <= area.width():
        painter.setPen(ink_on(theme.kinds[band]))
        painter.drawText(best[1], Qt.AlignmentFlag.AlignCenter, text)


def _between(left: float, right: float, band: int, tops: Tops, area: QRectF) -> tuple[float, float]:
    """The highest and lowest ordinate that lie within a band all the way from `left` to `right`."""
    last = len(tops) - 1
    first = max(0, int((left - area.left()) / area.width() * last))
    rows = tops[first : min(last, int((right - area.left()) / area.width() * last) + 1) + 1]
    upper = max(area.bottom() - area.height() * row[band] for row in rows)
    lower = min(area.bottom() - area.height() * (row[band - 1] if band else 0.0) for row in rows)
    return upper, lower
