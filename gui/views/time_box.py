"""The frame of a plot: what is shown of the numbers, and how the mouse changes it."""

from pyqtgraph import ViewBox
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGraphicsSceneWheelEvent

Bounds = tuple[float, float, float, float]
"""Left, right, bottom and top."""

_DEEPEST = 200.0
"""How many times the numbers can be enlarged."""


class TimeBox(ViewBox):
    """The wheel enlarges time, with Ctrl the values; dragging moves; nothing beyond the home bounds is ever shown."""

    reset_asked = Signal()

    def __init__(self) -> None:
        super().__init__(enableMenu=False, defaultPadding=0.0)
        self._home: Bounds | None = None
        self.disableAutoRange()

    @property
    def home(self) -> Bounds | None:
        """Everything there is to see; None before anything is known of it."""
        return self._home

    @property
    def is_zoomed(self) -> bool:
        """Whether less than everything is shown."""
        if self._home is None:
            return False
        shown = [*self.viewRange()[0], *self.viewRange()[1]]
        sizes = (self._home[1] - self._home[0],) * 2 + (self._home[3] - self._home[2],) * 2
        return any(abs(a - b) > 1e-6 * size for a, b, size in zip(shown, self._home, sizes, strict=True))

    def set_home(self, home: Bounds) -> None:
        """What there is to see; who has enlarged a part goes on seeing it as far as it still exists."""
        if home == self._home:
            return
        was_zoomed = self.is_zoomed
        self._home = home
        left, right, bottom, top = home
        self.setLimits(
            xMin=left,
            xMax=right,
            yMin=bottom,
            yMax=top,
            minXRange=(right - left) / _DEEPEST,
            minYRange=(top - bottom) / _DEEPEST,
        )
        if not was_zoomed:
            self.go_home()

    def go_home(self) -> None:
        """Show everything."""
        if self._home is None:
            return
        left, right, bottom, top = self._home
        self.setRange(xRange=(left, right), yRange=(bottom, top), padding=0)

    def zoom(self, factor: float) -> None:
        """Show `factor` times the span of time around the middle."""
        self.scaleBy((factor, 1.0))

    def wheelEvent(self, event: QGraphicsSceneWheelEvent, axis: int | None = None) -> None:
        if axis is None:
            axis = 1 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 0
        super().wheelEvent(event, axis=axis)

    def mouseClickEvent(self, event: MouseClickEvent) -> None:
        if event.double() and event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self.reset_asked.emit()
