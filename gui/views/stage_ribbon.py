"""The stages of the market along the top of a plot."""

from collections.abc import Mapping, Sequence

from pyqtgraph import ViewBox
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from gui.theme import Theme, ink_on, stage_colour
from gui.views.axes import PlainAxis
from gui.views.scale import Scale
from gui.views.stages import Stage

_GAP = 4.0


class StageRibbon(PlainAxis):
    """A ribbon in the colours of the stages, each labelled where its name fits."""

    def __init__(self, box: ViewBox) -> None:
        self._stages: tuple[Stage, ...] = ()
        self._names: Mapping[str, str] = {}
        super().__init__("top", box)

    @property
    def stages(self) -> tuple[Stage, ...]:
        """What is shown."""
        return self._stages

    def set_look(self, theme: Theme, font: QFont) -> None:
        super().set_look(theme, font)
        self.setHeight(round(QFontMetricsF(font).height() + 4 + _GAP))

    def set_names(self, names: Mapping[str, str]) -> None:
        """What the stages are called."""
        self._names = names
        self.update()

    def set_stages(self, stages: Sequence[Stage]) -> None:
        """Show these."""
        self._stages = tuple(stages)
        self.update()

    def without_room(self) -> dict[str, str]:
        """The stages whose name fits nowhere, with their names."""
        scale = self.scale_now()
        found = {each.id: self._names.get(each.id, each.id) for each in self._stages if self._box(each, scale)}
        for each in self._stages:
            box = self._box(each, scale)
            if box is not None and self._fits(each, box):
                found.pop(each.id, None)
        return found

    def _box(self, stage: Stage, scale: Scale) -> QRectF | None:
        left = max(0.0, scale.x_of(stage.start))
        right = min(scale.width, scale.x_of(stage.end))
        return QRectF(left, 0.0, right - left, scale.height - _GAP) if right > left else None

    def _fits(self, stage: Stage, box: QRectF) -> bool:
        name = self._names.get(stage.id, stage.id)
        return QFontMetricsF(self.text_font).horizontalAdvance(name) + 2 * _GAP <= box.width()

    def draw(self, painter: QPainter, scale: Scale) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for stage in self._stages:
            box = self._box(stage, scale)
            if box is None:
                continue
            colour = stage_colour(stage.id, self.theme)
            painter.fillRect(box, colour)
            if box.right() < scale.width:
                painter.fillRect(QRectF(box.right() - 1, 0.0, 1.0, box.height()), self.theme.paper)
            if self._fits(stage, box):
                painter.setPen(ink_on(colour))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._names.get(stage.id, stage.id))
