"""The time cursor in a plot: where the window looks, also while the mouse reads elsewhere."""

from pyqtgraph import ViewBox
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.theme import LIGHT, Theme
from gui.views.layer import Layer, pen


class TimeMark(Layer):
    """A line in the accent colour over the whole height of the frame."""

    def __init__(self, box: ViewBox) -> None:
        super().__init__(box)
        self._theme = LIGHT
        self._year: float | None = None
        self.setZValue(90)

    @property
    def year(self) -> float | None:
        """Where it stands."""
        return self._year

    def set_look(self, theme: Theme) -> None:
        """Colours."""
        self._theme = theme
        self.update()

    def stand(self, year: float | None) -> None:
        """Stand at a calendar year; nothing is drawn for None."""
        self._year = year
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._year is None:
            return
        scale = self.scale_now()
        x = round(scale.x_of(self._year))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen(self._theme.accent))
        painter.drawLine(x, 0, x, round(scale.height))
