"""The triangle as a plot: ground, trails, the point of the moment, and the notes beside them."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsObject,
    QGraphicsSceneResizeEvent,
    QGraphicsWidget,
    QStyleOptionGraphicsItem,
    QWidget,
)

from gui.theme import BODY, LIGHT, SECONDARY, Theme
from gui.theme.fonts import sized
from gui.views.layer import pen
from gui.views.read_out import ReadOut
from gui.views.simplex.ground import Ground
from gui.views.simplex.notes import Notes
from gui.views.simplex.trails import TrailLayer
from gui.views.simplex.triangle import Triangle, fitted, nearest

_REACH = 24.0
"""The path is read this near to it, px."""


class Marker(QGraphicsObject):
    """Where the market is at one moment."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._is_hover = False
        self.setZValue(90)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Colours."""
        self._theme = theme
        self.update()

    def stand(self, point: QPointF | None, *, is_hover: bool) -> None:
        """Stand there; None for nowhere."""
        self._is_hover = is_hover
        self.setVisible(point is not None)
        if point is not None:
            self.setPos(point)
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(-10, -10, 20, 20)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(pen(self._theme.paper, 2.0))
        painter.setBrush(QColor(self._theme.ink if self._is_hover else self._theme.accent))
        painter.drawEllipse(QPointF(0, 0), 6.5, 6.5)


class TrianglePlot(QGraphicsWidget):
    """Keeps everything in the triangle at the size of the plot."""

    def __init__(self) -> None:
        super().__init__()
        self.ground = Ground(self)
        self.trails = TrailLayer(self)
        self.marker = Marker(self)
        self.notes = Notes(self)
        self.read_out = ReadOut(self)
        self.triangle = Triangle(0, 100, 100)
        self.small_font = QFont()
        self._font = QFont()
        self.setPreferredSize(400, 340)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours and the font of the view."""
        self._font = sized(font, font.pixelSize())
        self.small_font = sized(font, font.pixelSize() * SECONDARY / BODY)
        self.ground.set_look(theme, self._font, self.small_font)
        self.trails.set_look(theme, self.small_font)
        self.marker.set_theme(theme)
        self.notes.set_look(theme, self.small_font)
        self.read_out.set_look(theme, self.small_font)
        self.arrange()

    def arrange(self) -> None:
        """Fit the triangle into the plot."""
        room = QRectF(self.rect())
        line, small = QFontMetricsF(self._font).height(), QFontMetricsF(self.small_font)
        aside = small.horizontalAdvance("80 %") + 10
        below = small.height() + line + 12
        spare = self.notes.key_height()
        self.triangle = fitted(room, 1.5 * line, below, aside, spare)
        self.notes.set_triangle(self.triangle, room)
        words = self.notes.words_below()
        if words:
            self.triangle = fitted(room, 1.5 * line, below + words, aside, spare)
            self.notes.set_triangle(self.triangle, room)
        self.ground.set_triangle(self.triangle, room)
        self.ground.keep_off(self.trails.paths_in(self.triangle))
        self.notes.set_regions(self.ground.regions_without_name())
        self.trails.set_triangle(self.triangle, room, self.ground.label_boxes())

    def least_height(self) -> float:
        """The height under which nothing can be told apart."""
        return 15.0 * self._font.pixelSize()

    def place_near(self, position: QPointF) -> int | None:
        """The place in the path near to a position of the scene."""
        path = self.trails.path
        if not len(path):
            return None
        place, distance = nearest(path, self.mapFromScene(position))
        return place if distance <= _REACH else None

    def point_at(self, years: np.ndarray, year: float) -> QPointF:
        """Where the market is on its path in a year."""
        path = self.trails.path
        return QPointF(float(np.interp(year, years, path[:, 0])), float(np.interp(year, years, path[:, 1])))

    def resizeEvent(self, event: QGraphicsSceneResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
