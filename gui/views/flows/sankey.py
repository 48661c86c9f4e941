"""A Sankey diagram: who gives on the left, who takes on the right, bands in the colour of who gives."""

import re

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsWidget, QStyleOptionGraphicsItem, QWidget

from gui.punctuation import colon
from gui.theme import BODY, LIGHT, SECONDARY, Theme, contrast, ink_on, mark_colour, mixed
from gui.theme.fonts import sized
from gui.views.flows.flow_table import Band, FlowTable, Holder
from gui.views.flows.sankey_labels import APART, Label, SideLabels, fitting, labels_inside
from gui.views.flows.sankey_layout import BAR, Bars, lay_out
from gui.views.flows.sankey_words import Words
from gui.views.layer import pen

HATCHES = (
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.VerPattern,
)
"""A sign of the flow besides its label, in the order of the flows."""


_SUPERFLUOUS = re.compile(r"(?<=\d)\.0+(?=\D|$)|(?<=\.\d)0+(?=\D|$)")
"""Zeros at the end of a round number."""


class Sankey(QGraphicsWidget):
    """Draws a flow table; bars and labels never overlap, and what is under the mouse stands out."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._font, self._bold, self._small = QFont(), QFont(), QFont()
        self._table = FlowTable()
        self._most = 0.0
        self._words: Words | None = None
        self._bars: Bars | None = None
        self._labels: tuple[Label, ...] = ()
        self._inside: dict[tuple[str, str, str], tuple[QRectF, str]] = {}
        self._paths: dict[tuple[str, str, str], QPainterPath] = {}
        self._mouse: QPointF | None = None
        self._chosen: tuple[str, str, str] | None = None
        self.is_plain = False
        self.setPreferredSize(QSizeF(480, 320))

    # What is shown ----------------------------------------------------------------------------------------------

    @property
    def table(self) -> FlowTable:
        """What is drawn."""
        return self._table

    @property
    def labels(self) -> tuple[Label, ...]:
        """The labels beside the bars, in pixels of this item."""
        self._prepare()
        return self._labels

    @property
    def band_labels(self) -> dict[tuple[str, str, str], tuple[QRectF, str]]:
        """Labels on bands by key of the band."""
        self._prepare()
        return self._inside

    @property
    def bars(self) -> Bars:
        """Where everything lies."""
        self._prepare()
        assert self._bars is not None
        return self._bars

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Colours and the font of the view."""
        self._theme = theme
        size = font.pixelSize()
        self._font, self._bold = sized(font, size), sized(font, size, bold=True)
        self._small = sized(font, size * SECONDARY / BODY)
        self._forget()

    def show_table(self, table: FlowTable, words: Words, most: float) -> None:
        """Draw this; `most` would fill the height."""
        self._table, self._words, self._most = table, words, max(most, table.total)
        if self._chosen is not None and self._chosen not in {each.key for each in table.bands}:
            self._chosen = None
        self._forget()

    def point_at(self, position: QPointF | None) -> None:
        """The mouse is here, in coordinates of the scene, or nowhere."""
        self._mouse = None if position is None else self.mapFromScene(position)
        self.update()

    def step(self, by: int) -> Band | None:
        """Choose the next band or the one before, the largest first."""
        shapes = self.bars.shapes
        if not shapes:
            return None
        keys = [each.band.key for each in shapes]
        place = keys.index(self._chosen) + by if self._chosen in keys else (0 if by > 0 else -1)
        chosen = shapes[place % len(shapes)].band
        self._chosen = chosen.key
        self.update()
        return chosen

    @property
    def chosen(self) -> Band | None:
        """The band chosen with the keyboard."""
        return next((each for each in self._table.bands if each.key == self._chosen), None)

    def band_at(self, position: QPointF) -> Band | None:
        """The band at a position of the scene; of two that cross, the smaller, which lies on top."""
        return self._band_under(self.mapFromScene(position))

    def holder_at(self, position: QPointF) -> Holder | None:
        """The holder whose bar or label is at a position of the scene."""
        return self._holder_under(self.mapFromScene(position))

    # Arranging --------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: object) -> None:
        self._forget()

    def _forget(self) -> None:
        self._bars = None
        self.update()

    def _prepare(self) -> None:
        if self._bars is not None:
            return
        words = self._words
        size = self.size()
        plain, small = QFontMetricsF(self._bold), QFontMetricsF(self._small)
        head, foot = 1.7 * plain.height(), 1.9 * small.height()
        if words is None:
            self._bars = Bars({}, {}, (), 1.0)
            return
        height = max(size.height() - head - foot, 1.0)
        count = max(len(self._table.holders), 1)
        line = plain.height()
        lines = next((each for each in (3, 2) if count * (each * line + 10.0) < 0.62 * height), 1)
        labels = SideLabels(self._table, words, lines, (self._bold, self._small), size.width())
        left, right = labels.room(is_left=True), labels.room(is_left=False)
        frame = QRectF(left, head, max(size.width() - left - right, 4 * BAR), height)
        self._bars = lay_out(self._table, frame, lines * line, self._most)
        self._paths = {each.band.key: each.path() for each in self._bars.shapes}
        self._labels = (
            *labels.beside(self._bars.giving, frame, is_left=True),
            *labels.beside(self._bars.taking, frame, is_left=False),
        )
        self._inside = labels_inside(self._bars.shapes, words, small)

    # Painting ---------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._words is None:
            return
        self._prepare()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if not self._table.bands:
            painter.setFont(self._font)
            painter.setPen(QColor(self._theme.secondary))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(24, 0, -24, 0), int(flags), self._words.nothing)
            return
        standing_out = self._standing_out()
        self._draw_bands(painter, standing_out)
        self._draw_bars(painter)
        self._draw_labels(painter)
        self._draw_headings(painter)
        if self._mouse is not None:
            self._draw_panel(painter, self._mouse)

    def _standing_out(self) -> set[tuple[str, str, str]]:
        """The bands under the mouse, else the one chosen with the keyboard."""
        if self._mouse is not None:
            band = self._band_under(self._mouse)
            if band is not None:
                return {band.key}
            holder = self._holder_under(self._mouse)
            if holder is not None:
                return {each.key for each in self._table.bands if holder.key in {each.source, each.target}}
        return set() if self._chosen is None else {self._chosen}

    def _draw_bands(self, painter: QPainter, standing_out: set[tuple[str, str, str]]) -> None:
        colours = {each.key: each.colour for each in self._table.holders}
        for shape in self.bars.shapes:
            key = shape.band.key
            colour = QColor(colours[shape.band.source])
            colour.setAlphaF(0.78 if key in standing_out else 0.5 if not standing_out else 0.18)
            edge = mark_colour(colours[shape.band.source], self._theme)
            edge.setAlphaF(1.0 if key in standing_out else 0.55)
            painter.setBrush(colour)
            painter.setPen(pen(edge, 1.0 if key in standing_out else 0.6))
            painter.drawPath(self._paths[key])
            hatch = HATCHES[shape.band.order % len(HATCHES)]
            if hatch is not Qt.BrushStyle.NoBrush and not self.is_plain:
                ink = QColor(self._theme.ink)
                ink.setAlphaF(0.3)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QBrush(ink, hatch))
                painter.drawPath(self._paths[key])
        painter.setFont(self._small)
        for key, (box, text) in self._inside.items():
            ground = mixed(colours[key[0]], self._theme.paper, 0.5)
            ink = QColor(self._theme.ink) if not standing_out or key in standing_out else QColor(self._theme.secondary)
            painter.setPen(ink if _reads(ink, ground) else ink_on(ground))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def _draw_bars(self, painter: QPainter) -> None:
        colours = {each.key: each.colour for each in self._table.holders}
        for bars in (self.bars.giving, self.bars.taking):
            for key, bar in bars.items():
                painter.setPen(pen(mark_colour(colours[key], self._theme)))
                painter.setBrush(colours[key])
                painter.drawRect(bar)

    def _draw_labels(self, painter: QPainter) -> None:
        line = QFontMetricsF(self._bold).height()
        for label in self._labels:
            side = Qt.AlignmentFlag.AlignRight if label.is_left else Qt.AlignmentFlag.AlignLeft
            for row, text in enumerate(label.lines):
                font = self._bold if row == 0 else self._small
                is_net = row == 1 and not label.is_left
                painter.setFont(font)
                painter.setPen(QColor(self._theme.ink if row == 0 or is_net else self._theme.secondary))
                box = QRectF(label.box.left(), label.box.top() + row * line, label.box.width(), line)
                said = fitting(text, QFontMetricsF(font), box.width() + 1, keeps_number=len(label.lines) == 1)
                painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), said)

    def _draw_headings(self, painter: QPainter) -> None:
        assert self._words is not None
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.secondary))
        metrics = QFontMetricsF(self._small)
        top = QRectF(0, 0, self.size().width(), metrics.height())
        painter.drawText(top, int(Qt.AlignmentFlag.AlignLeft), self._words.left)
        painter.drawText(top, int(Qt.AlignmentFlag.AlignRight), self._words.right)
        sides = max(metrics.horizontalAdvance(each) for each in (self._words.left, self._words.right)) + 2 * APART
        unit = metrics.elidedText(self._words.unit, Qt.TextElideMode.ElideRight, top.width() - 2 * sides)
        painter.drawText(top, int(Qt.AlignmentFlag.AlignHCenter), unit)
        self._draw_scale(painter, metrics)

    def _draw_scale(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        """A bar below: how thick a round amount is."""
        assert self._words is not None
        amount = _round_amount(metrics.height() / self.bars.scale)
        thickness = amount * self.bars.scale
        base = self.size().height() - 2
        text = f"= {_SUPERFLUOUS.sub('', self._words.said(amount))}"
        width = BAR + APART + metrics.horizontalAdvance(text)
        x = (self.size().width() - width) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.edge))
        middle = base - metrics.height() / 2
        painter.drawRect(QRectF(x, middle - thickness / 2, BAR, thickness))
        painter.setPen(QColor(self._theme.secondary))
        painter.drawText(
            QRectF(x + BAR + APART, base - metrics.height(), width, metrics.height()),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            text,
        )

    def _draw_panel(self, painter: QPainter, at: QPointF) -> None:
        """What the band under the mouse is."""
        band = self._band_under(at)
        if band is None or self._words is None:
            return
        names = {each.key: each.name for each in self._table.holders}
        lines = (
            f"{names[band.source]} → {names[band.target]}",
            colon(band.text, self._words.said(band.amount)),
        )
        bold, small = QFontMetricsF(self._bold), QFontMetricsF(self._small)
        width = max(bold.horizontalAdvance(lines[0]), small.horizontalAdvance(lines[1])) + 2 * APART
        height = bold.height() + small.height() + 1.5 * APART
        size = self.size()
        x = at.x() + 12 if at.x() + 12 + width < size.width() else at.x() - 12 - width
        box = QRectF(max(0.0, x), min(max(0.0, at.y() + 12), size.height() - height), width, height)
        ground = QColor(self._theme.raised)
        ground.setAlphaF(0.95)
        painter.setPen(pen(self._theme.hairline))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 6, 6)
        inside = box.adjusted(APART, 0.75 * APART, -APART, 0)
        painter.setPen(QColor(self._theme.ink))
        painter.setFont(self._bold)
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), lines[0])
        painter.setFont(self._small)
        painter.drawText(
            inside.adjusted(0, bold.height(), 0, 0),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop),
            lines[1],
        )

    def _band_under(self, at: QPointF) -> Band | None:
        for shape in reversed(self.bars.shapes):
            if self._paths[shape.band.key].contains(at):
                return shape.band
        return None

    def _holder_under(self, at: QPointF) -> Holder | None:
        bars = self.bars
        for side in (bars.giving, bars.taking):
            for key, bar in side.items():
                if bar.adjusted(-3, -2, 3, 2).contains(at):
                    return self._table.holder(key)
        return next((self._table.holder(each.key) for each in self._labels if each.box.contains(at)), None)


def _reads(ink: QColor, ground: QColor) -> bool:
    return contrast(ink, ground) >= 4.5


def _round_amount(amount: float) -> float:
    """The nearest of 2 and 5 times a power of ten from below."""
    power = 10.0 ** int(f"{amount:e}".partition("e")[2])
    return max(each * power for each in (0.5, 2.0, 5.0) if each * power <= amount * 1.0000001)
