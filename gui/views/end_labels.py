"""Labels at the right ends of lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from pyqtgraph import ViewBox
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from gui.views.axes import PlainAxis
from gui.views.band_labels import spread
from gui.views.layer import pen
from gui.views.scale import Scale

_LEADER = 10.0
_GAP = 4.0


@dataclass(frozen=True)
class EndLabel:
    """A name, a number or both beside the height `value`, with a piece of the line it belongs to.

    weight  how much it matters: where there is no room for all labels, the lightest go
    dashes  the pattern of its line
    """

    value: float
    colour: QColor
    name: str = ""
    number: str = ""
    weight: float = 0.0
    dashes: tuple[float, ...] = ()

    @property
    def text(self) -> str:
        """What is written where there is room for it."""
        return f"{self.name} {self.number}".strip()


class EndLabels(PlainAxis):
    """The right side of a plot; labels that would overlap move apart and keep a leader to their line."""

    def __init__(self, box: ViewBox) -> None:
        self._labels: tuple[EndLabel, ...] = ()
        super().__init__("right", box)

    @property
    def labels(self) -> tuple[EndLabel, ...]:
        """What there is to be shown."""
        return self._labels

    def set_labels(self, labels: Sequence[EndLabel]) -> None:
        """Show these."""
        self._labels = tuple(labels)
        self.update()

    def width_for(self, texts: Sequence[str], most: float) -> float:
        """The room the widest of the texts needs, but no more than `most` pixels."""
        metrics = QFontMetricsF(self.text_font)
        widest = max((metrics.horizontalAdvance(each) for each in texts), default=0.0)
        return round(min(widest + _LEADER + 2 * _GAP, most)) if texts else 0.0

    def shown(self) -> tuple[EndLabel, ...]:
        """The labels there is room for; the last may say how many more there are."""
        room = int(self.scale_now().height / QFontMetricsF(self.text_font).height()) + 1
        if len(self._labels) <= room:
            return self._labels
        heaviest = sorted(self._labels, key=lambda each: -each.weight)[: room - 1]
        left_out = [each for each in self._labels if each not in heaviest]
        more = QCoreApplication.translate("EndLabels", "+ {0} more").format(len(left_out))
        middle = sum(each.value for each in left_out) / len(left_out)
        return (*(each for each in self._labels if each in heaviest), EndLabel(middle, QColor(), more))

    def boxes(self) -> list[QRectF]:
        """Where the labels shown are, in pixels of this side."""
        scale = self.scale_now()
        height = QFontMetricsF(self.text_font).height()
        wanted = [min(max(scale.y_of(each.value), 0.0), scale.height) - height / 2 for each in self.shown()]
        tops = spread(wanted, height, -height / 2, scale.height - height / 2)
        left = _LEADER + _GAP
        return [QRectF(left, top, scale.width - left, height) for top in tops]

    def written(self, label: EndLabel, width: float) -> str:
        """The text of a label in so many pixels: rather a part of the name than of the number."""
        metrics = QFontMetricsF(self.text_font)
        if metrics.horizontalAdvance(label.text) <= width or not label.name:
            return label.text
        number = f" {label.number}" if label.number else ""
        room = width - metrics.horizontalAdvance(number)
        name = metrics.elidedText(label.name, Qt.TextElideMode.ElideRight, room)
        return f"{name}{number}" if name.strip("…") else label.number

    def names_written(self) -> set[str]:
        """The names that can be read in full."""
        pairs = zip(self.shown(), self.boxes(), strict=True)
        return {each.name for each, box in pairs if each.name and self.written(each, box.width()) == each.text}

    def label_at(self, position: QPointF) -> EndLabel | None:
        """The label at a position of the scene; None where there is none."""
        inside = self.mapFromScene(position)
        if not self.rect().adjusted(0, -10, 0, 10).contains(inside):
            return None
        pairs = zip(self.shown(), self.boxes(), strict=True)
        return next((label for label, box in pairs if box.adjusted(-_LEADER, 0, 0, 0).contains(inside)), None)

    def draw(self, painter: QPainter, scale: Scale) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for label, box in zip(self.shown(), self.boxes(), strict=True):
            is_line = label in self._labels
            if is_line:
                end = min(max(scale.y_of(label.value), 0.0), scale.height)
                painter.setPen(pen(label.colour, 1.75, label.dashes))
                painter.drawPolyline([QPointF(1, end), QPointF(4, end), QPointF(_LEADER, box.center().y())])
            painter.setPen(QColor(self.theme.ink if is_line else self.theme.secondary))
            middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, middle, self.written(label, box.width()))
