"""A layer of a plot: something drawn inside its frame."""

from functools import lru_cache

from pyqtgraph import ViewBox
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsObject

from gui.views.scale import Scale


class Layer(QGraphicsObject):
    """Draws in pixels of the frame, so that pens, text and circles keep their size on the screen and on paper.

    `is_plain` asks for cheap drawing, while something is being dragged. A layer that is not clipped may reach beyond
    the frame.
    """

    def __init__(self, box: ViewBox, *, is_clipped: bool = True) -> None:
        super().__init__(box if is_clipped else box.parentItem())
        self._box = box
        self._is_clipped = is_clipped
        self._frame = QRectF(box.rect())
        self.is_plain = False
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        box.sigRangeChanged.connect(self._follow_range)
        box.sigResized.connect(self._follow_size)

    def boundingRect(self) -> QRectF:
        if self._is_clipped:
            return self._frame
        whole: QRectF = self.parentItem().boundingRect()
        return whole.translated(-self.pos())

    @property
    def frame(self) -> QRectF:
        """The frame, from its upper left corner."""
        return self._frame

    def scale_now(self) -> Scale:
        """What the frame shows now."""
        (left, right), (bottom, top) = self._box.viewRange()
        frame = self._frame
        return Scale(left, right, bottom, top, max(frame.width(), 1.0), max(frame.height(), 1.0))

    def _follow_range(self) -> None:
        self.update()

    def _follow_size(self) -> None:
        self.prepareGeometryChange()
        self._frame = QRectF(self._box.rect())
        if not self._is_clipped:
            self.setPos(self._box.pos())
        self.update()


def pen(colour: QColor | str, width: float = 1.0, dashes: tuple[float, ...] = ()) -> QPen:
    """A pen `width` pixels wide that grows with the picture; it may be shared and must not be changed."""
    return _pen(colour if isinstance(colour, str) else colour.name(QColor.NameFormat.HexArgb), width, tuple(dashes))


@lru_cache(maxsize=512)
def _pen(colour: str, width: float, dashes: tuple[float, ...]) -> QPen:
    result = QPen(QColor(colour), width)
    result.setCosmetic(False)
    result.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    result.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        result.setDashPattern(dashes)
    return result
