"""The card of one readout: its number, the sentence, how it moves, and the curve beside it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from gui.punctuation import colon
from gui.theme import stage_colour
from gui.views.board import Block, Face, Look
from gui.views.board.block import draw_hairline
from gui.views.board.spark import Spark
from gui.views.layer import pen
from gui.views.readouts.moment import Moment
from gui.views.readouts.readout import Readout
from gui.views.scale import Array
from gui.views.stages import lasting

_NUMBER, _SPARK, _SPARK_HEIGHT = 7.5, 9.0, 2.6
_GAP = 1.2
_NARROW = 34.0
"""Below this width the number stands above the sentence, in heights of its text."""


class ReadoutCard(Block):
    """A number on the left, words in the middle and a curve on the right."""

    def __init__(
        self, readout: Readout, moment: Moment, along: str, compared: str, ghost: tuple[Array, Array] | None
    ) -> None:
        self.readout = readout
        self.along, self.compared = along, compared
        self._moment = moment
        self.key = readout.id
        self.opens = bool(readout.stock)
        self.name = colon(readout.label, readout.sentence)
        self._spark = None
        if readout.curve is not None:
            self._spark = Spark(
                moment.times,
                readout.curve,
                moment.year,
                ghost=ghost,
                levels=readout.levels,
                is_logarithmic=readout.is_logarithmic,
            )

    @property
    def description(self) -> str:
        return " ".join(each for each in (self.along, self.compared) if each)

    def lay_out(self, look: Look, width: float) -> float:
        self._is_wide = width >= look.em(_NARROW)
        side = look.em(_SPARK + _GAP)
        beside = width - side - (look.em(_NUMBER + _GAP) if self._is_wide else 0.0)
        room = beside if self._is_wide else width
        self._number = look.wrap(self.readout.number, Face.TITLE, look.em(_NUMBER) if self._is_wide else beside)
        self._label = look.wrap(self.readout.label, Face.SMALL_BOLD, beside)
        self._sentence = look.wrap(self.readout.sentence, Face.BODY, room)
        self._along = look.wrap(self.along, Face.SMALL, room)
        self._compared = look.wrap(self.compared, Face.SMALL, room)
        self._top = 0.0
        words = sum(each.height for each in (self._sentence, self._along, self._compared))
        if self._is_wide:
            words = max(words + self._label.height, self._number.height + look.em(0.3), look.em(_SPARK_HEIGHT))
        else:
            self._top = max(self._number.height + self._label.height, look.em(_SPARK_HEIGHT + 0.4))
            words += self._top
        return words + look.em(1.3)

    def draw(self, painter: QPainter, look: Look, box: QRectF) -> None:
        theme = look.theme
        left, top = box.left(), box.top() + look.em(0.6)
        look.write(painter, self._number, Face.TITLE, left, top, theme.ink)
        if self._is_wide:
            left += look.em(_NUMBER + _GAP)
            look.write(painter, self._label, Face.SMALL_BOLD, left, top, theme.secondary)
            top += self._label.height
        else:
            look.write(painter, self._label, Face.SMALL_BOLD, left, top + self._number.height, theme.secondary)
            top += self._top
        for words, face, colour in (
            (self._sentence, Face.BODY, theme.ink),
            (self._along, Face.SMALL, theme.secondary),
            (self._compared, Face.SMALL, theme.ink),
        ):
            look.write(painter, words, face, left, top, colour)
            top += words.height
        graphic = QRectF(
            box.right() - look.em(_SPARK), box.top() + look.em(0.8), look.em(_SPARK), look.em(_SPARK_HEIGHT)
        )
        if self._spark is not None:
            self._spark.draw(painter, graphic, theme)
        elif self.readout.stages:
            self._draw_stages(painter, look, graphic)
        draw_hairline(painter, look, box)

    def _draw_stages(self, painter: QPainter, look: Look, box: QRectF) -> None:
        first, last = float(self._moment.times[0]), float(self._moment.times[-1])

        def x(year: float) -> float:
            return box.left() + (year - first) / max(last - first, 1e-9) * box.width()

        strip = QRectF(box.left(), box.top() + look.em(0.6), box.width(), look.em(0.9))
        for stage in lasting(self.readout.stages, last):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(stage_colour(stage.id, look.theme))
            painter.drawRect(QRectF(x(stage.start), strip.top(), x(stage.end) - x(stage.start), strip.height()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(look.theme.ink, 1.5))
        now = x(self._moment.year)
        painter.drawLine(QPointF(now, strip.top() - 3), QPointF(now, strip.bottom() + 3))
