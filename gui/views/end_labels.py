"""Labels at the right ends of lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from pyqtgraph import ViewBox
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from gui.views.axes import PlainAxis
from gui.views.band_labels import spread
from gui.views.layer import pen
from gui.views.scale import Scale

_LEADER = 10.0
_GAP = 4.0


@dataclass(frozen=True)
class EndLabel:
    """A text beside the height `value`, with a piece of the line it belongs to."""

    value: float
    text: str
    colour: QColor


class EndLabels(PlainAxis):
    """The right side of a plot; labels that would overlap move apart and keep a leader to their line."""

    def __init__(self, box: ViewBox) -> None:
        self._labels: tuple[EndLabel, ...] = ()
        super().__init__("right", box)

    @property
    def labels(self) -> tuple[EndLabel, ...]:
        """What is shown."""
        return self._labels

    def set_labels(self, labels: Sequence[EndLabel]) -> None:
        """Show these."""
        self._labels = tuple(labels)
        self.update()

    def width_for(self, texts: Sequence[str], most: float) -> float:
        """The room the widest of the texts needs, but no more than `most` pixels."""
        metrics = QFontMetricsF(self.text_font)
        widest = max((metrics.horizontalAdvance(each) for each in texts), default=0.0)
        return round(min(widest + _LEADER + 2 * _GAP, most))

    def boxes(self) -> list[QRectF]:
        """Where the labels are, in pixels of this side."""
        scale = self.scale_now()
        height = QFontMetricsF(self.text_font).height()
        wanted = [min(max(scale.y_of(each.value), 0.0), scale.height) - height / 2 for each in self._labels]
        tops = spread(wanted, height, -height / 2, scale.height - height / 2)
        left = _LEADER + _GAP
        return [QRectF(left, top, scale.width - left, height) for top in tops]

    def draw(self, painter: QPainter, scale: Scale) -> None:
        metrics = QFontMetricsF(self.text_font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for label, box in zip(self._labels, self.boxes(), strict=True):
            end = min(max(scale.y_of(label.value), 0.0), scale.height)
            painter.setPen(pen(label.colour, 1.75))
            painter.drawPolyline([QPointF(1, end), QPointF(4, end), QPointF(_LEADER, box.center().y())])
            painter.setPen(QColor(self.theme.ink))
            text = metrics.elidedText(label.text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
