"""The funnel: four stages as bars, what passes from one to the next, and what drops out of each."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsSceneResizeEvent, QGraphicsWidget, QStyleOptionGraphicsItem, QWidget

from gui.theme import BODY, LIGHT, SECONDARY, Theme, ink_on, mixed
from gui.theme.fonts import sized
from gui.views.layer import pen
from gui.views.plot import Caption
from gui.views.read_out import ReadOut
from gui.views.ventures.way import STAGES, VALLEY, Moment

_PAD = 8.0
_THINNEST = 3.0


@dataclass(frozen=True)
class FunnelTexts:
    """Everything that is written on the funnel.

    stages    the names of the four stages
    stocks    how many ventures are in each
    entry     how many are started a year
    passages  of each of the first three stages, how many pass and which part
    failures  of each stage, how many fail a year
    valley    which part is stuck in the valley
    footnote  what to compare it with; may be empty
    """

    stages: tuple[str, ...] = ("",) * 4
    stocks: tuple[str, ...] = ("",) * 4
    entry: str = ""
    passages: tuple[str, ...] = ("",) * 3
    failures: tuple[str, ...] = ("",) * 4
    valley: str = ""
    footnote: str = ""


class Funnel(QGraphicsWidget):
    """Drawn anew for every moment; widths are in proportion to the most there ever is in a stage."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._font = self._small = self._bold = QFont()
        self._moment: Moment | None = None
        self._most = 1.0
        self._texts = FunnelTexts()
        self._colours: tuple[QColor, ...] = (QColor("grey"),) * 4
        self._before: tuple[float, ...] = ()
        self._words = ""
        self._lit: int | None = None
        self.caption = Caption(self)
        self.read_out = ReadOut(self)
        self.setPreferredSize(340, 320)

    @property
    def texts(self) -> FunnelTexts:
        """What is written."""
        return self._texts

    @property
    def words(self) -> str:
        """What stands in the place of the picture, if anything."""
        return self._words

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours and the font of the view."""
        self._theme = theme
        self._font = sized(font, font.pixelSize())
        self._bold = sized(font, font.pixelSize(), bold=True)
        self._small = sized(font, font.pixelSize() * SECONDARY / BODY)
        self.caption.set_look(theme, self._font, self._small)
        self.read_out.set_look(theme, self._small)
        self.setMinimumSize(0, self.least_height())
        self.update()

    def show_moment(
        self,
        moment: Moment | None,
        most: float,
        texts: FunnelTexts,
        colours: Sequence[QColor],
        before: Sequence[float] = (),
        words: str = "",
    ) -> None:
        """Draw a moment; `before` are the stocks of the baseline, `words` stand in the place of everything else."""
        self._moment, self._most, self._texts, self._words = moment, max(most, 1e-9), texts, words
        self._colours, self._before = tuple(colours), tuple(before)
        self.update()

    def light(self, stage: int | None) -> None:
        """Put a frame around the bar that is read."""
        if stage != self._lit:
            self._lit = stage
            self.update()

    def least_height(self) -> float:
        """The height in which all lines can be read."""
        line = QFontMetricsF(self._small).height()
        return self.caption.minimumHeight() + 13.5 * line + 2 * _PAD + self._footnote_height()

    def stage_at(self, position: QPointF) -> int | None:
        """The stage whose bar, name or failures are at a position of the scene."""
        if self._moment is None or self._words:
            return None
        inside = self.mapFromScene(position)
        if not 0 <= inside.x() <= self.size().width():
            return None
        bars = self.bars()
        return next((each for each, bar in enumerate(bars) if bar.top() <= inside.y() <= bar.bottom()), None)

    def bars(self) -> list[QRectF]:
        """The bar of each stage."""
        if self._moment is None:
            return []
        left, width = self._middle()
        top, height, gap = self._rows()
        found = []
        for stage in range(len(STAGES)):
            y = top + stage * (height + gap) + (self.line_height() if stage > VALLEY[-1] else 0.0)
            bar = max(width * float(self._moment.stocks[stage]) / self._most, _THINNEST)
            found.append(QRectF(left + (width - bar) / 2, y, bar, height))
        return found

    def line_height(self) -> float:
        """The height of a line of words beside or between the bars."""
        return QFontMetricsF(self._small).height() + 3

    def _middle(self) -> tuple[float, float]:
        """The left edge and the width of the widest bar there can be, between names and failures."""
        small = QFontMetricsF(self._small)
        names = max((QFontMetricsF(self._font).horizontalAdvance(each) for each in self._texts.stages), default=0.0)
        failing = max((small.horizontalAdvance(each) for each in self._texts.failures), default=0.0)
        whole = self.size().width()
        names, failing = min(names, 0.3 * whole), min(failing, 0.36 * whole)
        left = names + 2 * _PAD
        return left, max(whole - left - failing - 2.5 * _PAD, 30.0)

    def _rows(self) -> tuple[float, float, float]:
        """The upper edge of the first bar, the height of a bar, and the gap after it."""
        line = self.line_height()
        top = self.caption.minimumHeight() + line
        room = self.size().height() - top - line - self._footnote_height()
        part = max(room, 8 * line) / (4 + 3 * 0.95)
        return top, part, 0.95 * part

    def _footnote_height(self) -> float:
        if not self._texts.footnote:
            return 0.0
        box = QRectF(0, 0, self.size().width(), 1e4)
        return QFontMetricsF(self._small).boundingRect(box, Qt.TextFlag.TextWordWrap, self._texts.footnote).height() + 4

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if self._words:
            painter.setFont(self._small)
            painter.setPen(QColor(self._theme.secondary))
            how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()).adjusted(_PAD, 0, -_PAD, 0), how, self._words)
            return
        if self._moment is None:
            return
        bars = self.bars()
        self._draw_valley(painter, bars)
        self._draw_entry(painter, bars[0])
        for stage, bar in enumerate(bars):
            if stage < len(bars) - 1:
                self._draw_passage(painter, stage, bar, bars[stage + 1])
        self._write_valley(painter, bars)
        for stage, bar in enumerate(bars):
            self._draw_bar(painter, stage, bar)
        if self._texts.footnote:
            height = self._footnote_height() - 4
            painter.setFont(self._small)
            painter.setPen(QColor(self._theme.secondary))
            box = QRectF(0, self.size().height() - height, self.size().width(), height)
            painter.drawText(box, Qt.TextFlag.TextWordWrap, self._texts.footnote)

    def _draw_valley(self, painter: QPainter, bars: Sequence[QRectF]) -> None:
        line = self.line_height()
        top, bottom = bars[VALLEY[0]].top() - 5, bars[VALLEY[-1]].bottom() + line + 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.hover))
        painter.drawRoundedRect(QRectF(0, top, self.size().width(), bottom - top), 6, 6)

    def _write_valley(self, painter: QPainter, bars: Sequence[QRectF]) -> None:
        """Under the valley, on the neck that leads out of it."""
        line, metrics = self.line_height(), QFontMetricsF(self._small)
        room = self.size().width() - 2 * _PAD
        text = metrics.elidedText(self._texts.valley, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text) + 8
        top = bars[VALLEY[-1]].bottom() + 1
        box = QRectF((self.size().width() - width) / 2, top, width, line)
        painter.fillRect(box, QColor(self._theme.hover))
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_entry(self, painter: QPainter, bar: QRectF) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.secondary))
        left, width = self._middle()
        box = QRectF(0, bar.top() - self.line_height(), 2 * left + width, self.line_height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._texts.entry)

    def _draw_passage(self, painter: QPainter, stage: int, bar: QRectF, following: QRectF) -> None:
        """A neck as wide as the part of the leaving that passes; the words beside it."""
        assert self._moment is not None
        part = float(self._moment.passage[stage])
        part = part if np.isfinite(part) else 0.0
        bottom = following.top()
        wide = bar.width() / 2
        narrow = max(part * wide, 1.0)
        centre = bar.center().x()
        shape = [
            QPointF(centre - wide, bar.bottom()),
            QPointF(centre + wide, bar.bottom()),
            QPointF(centre + narrow, bottom),
            QPointF(centre - narrow, bottom),
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(self._theme.paper, self._colours[stage], 0.28))
        painter.drawPolygon(shape)
        painter.setFont(self._small)
        metrics = QFontMetricsF(self._small)
        text = self._texts.passages[stage]
        width = metrics.horizontalAdvance(text) + 10
        x = min(max(centre - width / 2, 0.0), self.size().width() - width)
        end = following.top() - (5 if stage + 1 == VALLEY[0] else 0)
        start = bar.bottom() + (self.line_height() + 3 if stage == VALLEY[-1] else 0)
        box = QRectF(x, (start + end - metrics.height()) / 2, width, metrics.height())
        ground = QColor(self._theme.hover if stage == VALLEY[0] else self._theme.paper)
        ground.setAlphaF(0.8)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor(self._theme.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_bar(self, painter: QPainter, stage: int, bar: QRectF) -> None:
        colour = self._colours[stage]
        is_lit = stage == self._lit
        painter.setPen(pen(self._theme.ink, 2.0 if is_lit else 1.0))
        painter.setBrush(colour)
        painter.drawRoundedRect(bar, 3, 3)
        if stage in VALLEY:
            hatch = ink_on(colour)
            hatch.setAlphaF(0.13)
            painter.setBrush(QBrush(hatch, Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(bar, 3, 3)
        left, width = self._middle()
        if stage < len(self._before):
            ghost = max(width * self._before[stage] / self._most, _THINNEST)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen(self._theme.ghost, 1.25, (5.0, 4.0)))
            painter.drawRect(QRectF(left + (width - ghost) / 2, bar.top() + 2, ghost, bar.height() - 4))
        metrics, bold = QFontMetricsF(self._font), QFontMetricsF(self._bold)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._bold if is_lit else self._font)
        painter.setPen(QColor(self._theme.ink))
        name = metrics.elidedText(self._texts.stages[stage], Qt.TextElideMode.ElideRight, left - 1.5 * _PAD)
        painter.drawText(QRectF(_PAD, bar.top(), left, bar.height()), middle, name)
        painter.setFont(self._bold)
        number = self._texts.stocks[stage]
        needed = bold.horizontalAdvance(number) + 8
        if needed <= bar.width():
            painter.setPen(ink_on(colour))
            painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, number)
        else:
            box = QRectF(bar.right() + 4, bar.top(), needed, bar.height())
            painter.drawText(box, middle, number)
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.secondary))
        start = left + width + _PAD
        room = self.size().width() - start - _PAD / 2
        failing = QFontMetricsF(self._small).elidedText(self._texts.failures[stage], Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(start, bar.top(), room + 4, bar.height()), middle, failing)
        self._draw_drop(
            painter, QPointF(bar.right(), bar.center().y()), start - 3, needed if needed > bar.width() else 0
        )

    def _draw_drop(self, painter: QPainter, start: QPointF, end: float, taken: float) -> None:
        """A thin line from the bar to the words on what fails."""
        left = start.x() + taken + 5
        if end - left > 6:
            painter.setPen(pen(self._theme.edge, 1.0, (2.0, 2.0)))
            painter.drawLine(QPointF(left, start.y()), QPointF(end, start.y()))

    def resizeEvent(self, event: QGraphicsSceneResizeEvent) -> None:
        super().resizeEvent(event)
        self.caption.setGeometry(0, 0, self.size().width(), self.caption.minimumHeight())
