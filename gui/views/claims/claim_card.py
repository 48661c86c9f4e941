"""The card of one claim: its verdict in a line, and when it is opened, what the verdict rests on."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter

from engine.text import Language
from gui.punctuation import colon, commas
from gui.views.board import Block, Face, Look, Words
from gui.views.board.block import draw_hairline
from gui.views.claims.standing import Standing
from gui.views.claims.symbols import AWAITED, FAILS, HOLDS, UNDEFINED, draw_symbol, verdict_colour
from gui.views.claims.words import compared_with, is_any, margin_words, needed_words, remark_of, value_words
from gui.views.layer import pen

_LEFT = 4.9
"""Where the claim begins, after its symbol and its id."""
_ID = 1.5
_BAR, _BAR_HEIGHT = 5.5, 0.5
_VERDICT = 11.0
_PAD = 0.42
_NARROW = 36.0
"""Below this width the verdict stands under the claim, in heights of its text."""


class ClaimCard(Block):
    """One claim; opened, it shows the essay's sentence, the conditions and what it was compared with."""

    def __init__(self, standing: Standing, language: Language, baseline: str, *, is_open: bool) -> None:
        self.standing = standing
        self.is_open = is_open
        self._language: Language = language
        self._baseline = baseline
        claim = standing.claim
        self.key = claim.id
        self.title = claim.text.in_language(language)
        self.verdict = self._verdict()
        self.old, self.flipped = self._age(), self._flip()
        self.name = colon(commas((claim.id, self.title)), self.verdict)

    @property
    def description(self) -> str:
        """Everything it says when it is opened: what nobody asks for while a slider moves."""
        notes = [each for each in (self.old, self.flipped) if each]
        return " ".join((*notes, *(colon(label, text) for label, text in self._details())))

    @property
    def state(self) -> str:
        """Which symbol it has."""
        if self.standing.verdict is None:
            return AWAITED
        return {True: HOLDS, False: FAILS, None: UNDEFINED}[self.standing.holds]

    def _verdict(self) -> str:
        verdict = self.standing.verdict
        if verdict is None:
            return QCoreApplication.translate("ClaimCard", "not compared yet")
        return margin_words(verdict)

    def _age(self) -> str:
        """That the verdict speaks of an older world; empty where it does not."""
        if not self.standing.is_old:
            return ""
        return QCoreApplication.translate("ClaimCard", "Of the world before the last change.")

    def _flip(self) -> str:
        """That the claim is decided otherwise than in the baseline; empty where it is not."""
        if not self.standing.has_flipped:
            return ""
        text = (
            QCoreApplication.translate("ClaimCard", "Flipped: it fails in {0}.")
            if self.standing.holds
            else QCoreApplication.translate("ClaimCard", "Flipped: it holds in {0}.")
        )
        return text.format(self._baseline)

    def _details(self) -> list[tuple[str, str]]:
        """What is said when it is opened, each with a word that says what it is."""
        claim, verdict = self.standing.claim, self.standing.verdict
        original = f"“{claim.sentence.zh}”"
        essays = {
            1: QCoreApplication.translate("ClaimCard", "Essay 1"),
            2: QCoreApplication.translate("ClaimCard", "Essay 2"),
        }
        rows = [(essays[claim.essay], original)]
        if self._language != "zh_CN":
            rows.append((QCoreApplication.translate("ClaimCard", "In English"), f"“{claim.sentence.en}”"))
        other = compared_with(claim.id)
        if other:
            rows.append((QCoreApplication.translate("ClaimCard", "Compared with"), other))
        if verdict is not None:
            rows += self._conditions()
            remark = remark_of(verdict, self._language)
            if remark:
                label = (
                    QCoreApplication.translate("ClaimCard", "Why not")
                    if verdict.holds is None
                    else QCoreApplication.translate("ClaimCard", "Besides")
                )
                rows.append((label, remark))
        return rows

    def _conditions(self) -> list[tuple[str, str]]:
        verdict = self.standing.verdict
        assert verdict is not None
        first = QCoreApplication.translate("ClaimCard", "It takes")
        joint = (
            QCoreApplication.translate("ClaimCard", "or")
            if is_any(verdict)
            else QCoreApplication.translate("ClaimCard", "and")
        )
        met = QCoreApplication.translate("ClaimCard", "{0}: {1}; must be {2}, and is")
        unmet = QCoreApplication.translate("ClaimCard", "{0}: {1}; must be {2}, and is not")
        return [
            (
                joint if index else first,
                (met if each.margin > 0 else unmet).format(
                    each.quantity.in_language(self._language),
                    value_words(each.value, each.unit),
                    needed_words(each),
                ),
            )
            for index, each in enumerate(verdict.conditions)
        ]

    def lay_out(self, look: Look, width: float) -> float:
        self._is_wide = width >= look.em(_NARROW)
        left = look.em(_LEFT)
        side = look.em(_BAR + _VERDICT + 1.5) if self._is_wide else 0.0
        self._title = look.wrap(self.title, Face.BODY, width - left - side)
        self._said = look.wrap(self.verdict, Face.SMALL, look.em(_VERDICT) if self._is_wide else width - left)
        room = width - left - side
        self._noted = [
            (look.wrap(text, face, room), face)
            for text, face in ((self.old, Face.SMALL), (self.flipped, Face.SMALL_BOLD))
            if text
        ]
        under = sum(words.height for words, _ in self._noted)
        self._head = (
            max(self._title.height + under, self._said.height)
            if self._is_wide
            else self._title.height + self._said.height + under
        )
        height = 2 * look.em(_PAD) + self._head
        self._rows: list[tuple[str, Words]] = []
        if self.is_open:
            details = self._details()
            self._label = max(look.width_of(label, Face.SMALL) for label, _ in details) + look.em(0.8)
            self._label = min(self._label, width / 3)
            room = width - left - self._label
            self._rows = [(label, look.wrap(text, Face.SMALL, room)) for label, text in details]
            height += sum(words.height + look.em(0.3) for _, words in self._rows) + look.em(0.5)
        return height

    def draw(self, painter: QPainter, look: Look, box: QRectF) -> None:
        theme = look.theme
        colour = verdict_colour(self.state, theme, is_old=self.standing.is_old)
        ink = QColor(theme.secondary if self.standing.is_old or self.state == AWAITED else theme.ink)
        left, top = box.left() + look.em(_LEFT), box.top() + look.em(_PAD)
        size = look.em(0.85)
        middle = look.line(Face.BODY) / 2
        draw_symbol(painter, QRectF(box.left() + look.em(0.1), top + middle - size / 2, size, size), self.state, colour)
        look.write(painter, self._title, Face.BODY, left, top, ink)
        side = look.metrics[Face.BODY].ascent() - look.metrics[Face.SMALL].ascent()
        look.write_line(painter, self.key, Face.SMALL, box.left() + look.em(_ID), top + side, theme.secondary)
        self._draw_verdict(painter, look, box, left, top, side, colour, ink)
        under = top + self._title.height + (0.0 if self._is_wide else self._said.height)
        for words, face in self._noted:
            look.write(painter, words, face, left, under, ink)
            under += words.height
        top += self._head + look.em(0.4)
        for label, words in self._rows:
            shown = look.metrics[Face.SMALL].elidedText(label, Qt.TextElideMode.ElideRight, self._label)
            look.write_line(painter, shown, Face.SMALL, left, top, theme.secondary)
            look.write(painter, words, Face.SMALL, left + self._label, top, theme.ink)
            top += words.height + look.em(0.3)
        draw_hairline(painter, look, box)

    def _draw_verdict(
        self,
        painter: QPainter,
        look: Look,
        box: QRectF,
        left: float,
        top: float,
        side: float,
        colour: QColor,
        ink: QColor,
    ) -> None:
        """The verdict in words and its margin as a bar: at the right end, or under the claim where it is narrow."""
        size = QSizeF(look.em(_BAR), look.em(_BAR_HEIGHT))
        above = (look.line(Face.BODY) - size.height()) / 2
        if self._is_wide:
            bar = QRectF(QPointF(box.right() - size.width(), top + above), size)
            look.write(painter, self._said, Face.SMALL, bar.left() - look.em(1.0) - self._said.width, top + side, ink)
        else:
            top += self._title.height
            look.write(painter, self._said, Face.SMALL, left, top, look.theme.secondary)
            bar = QRectF(QPointF(left + self._said.width + look.em(0.8), top + above - 1), size)
        if bar.right() <= box.right() + 1:
            self._draw_bar(painter, look, bar, colour)

    def _draw_bar(self, painter: QPainter, look: Look, box: QRectF, colour: QColor) -> None:
        """The margin from the middle: to the right as far as the claim holds, to the left as far as it fails."""
        verdict = self.standing.verdict
        if verdict is None or verdict.normalised is None:
            return
        theme = look.theme
        middle = box.center().x()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.hover))
        painter.drawRoundedRect(box, 2, 2)
        part = min(max(verdict.normalised, -1.0), 1.0)
        reach = max(abs(part) * box.width() / 2, 1.5)
        painter.setBrush(colour)
        painter.drawRect(QRectF(middle if part > 0 else middle - reach, box.top(), reach, box.height()))
        painter.setPen(pen(theme.ink))
        painter.drawLine(QPointF(middle, box.top() - 1.5), QPointF(middle, box.bottom() + 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
