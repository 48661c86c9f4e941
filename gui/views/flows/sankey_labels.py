"""Labels of a Sankey diagram: beside its bars and on its bands, never over one another."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from gui.views.band_labels import spread
from gui.views.flows.flow_table import FlowTable, Holder
from gui.views.flows.sankey_layout import Shape
from gui.views.flows.sankey_words import Words

APART = 8.0
_MOST = 0.3
"""Of the width, what the labels on one side may take."""


@dataclass(frozen=True)
class Label:
    """The lines beside a bar, the first of them bold."""

    key: str
    box: QRectF
    lines: tuple[str, ...]
    is_left: bool


class SideLabels:
    """The labels beside the bars, of one to three lines."""

    def __init__(self, table: FlowTable, words: Words, lines: int, fonts: tuple[QFont, QFont], width: float) -> None:
        self._table, self._words, self._lines, self._width = table, words, lines, width
        self._bold, self._small = (QFontMetricsF(each) for each in fonts)

    def room(self, *, is_left: bool) -> float:
        """The width that the labels of one side need, as far as they may have it."""
        widest = 0.0
        for holder in self._table.holders:
            if (holder.gives if is_left else holder.takes) > 0:
                first, *rest = self._texts(holder, is_left=is_left)
                widest = max([widest, self._bold.horizontalAdvance(first), *map(self._small.horizontalAdvance, rest)])
        return min(widest + APART + 2, _MOST * self._width)

    def beside(self, bars: dict[str, QRectF], frame: QRectF, *, is_left: bool) -> tuple[Label, ...]:
        """The labels of one side; where there is no room for all, those of the smallest bars go."""
        line = self._bold.height()
        fitting = max(1, int(frame.height() / (self._lines * line)))
        kept = set(sorted(bars, key=lambda key: -bars[key].height())[:fitting])
        texts = {key: self._texts(self._table.holder(key), is_left=is_left) for key in bars if key in kept}
        heights = {key: len(each) * line for key, each in texts.items()}
        tallest = max(heights.values(), default=0.0)
        wanted = [bars[key].center().y() - tallest / 2 for key in texts]
        tops = spread(wanted, tallest, frame.top(), frame.bottom() - tallest)
        left, width = 0.0, frame.left() - APART
        if not is_left:
            left, width = frame.right() + APART, self._width - frame.right() - APART
        return tuple(
            Label(key, QRectF(left, top + (tallest - heights[key]) / 2, width, heights[key]), lines, is_left)
            for (key, lines), top in zip(texts.items(), tops, strict=True)
        )

    def _texts(self, holder: Holder, *, is_left: bool) -> tuple[str, ...]:
        words = self._words
        passes = holder.gives if is_left else holder.takes
        said = (words.gives if is_left else words.takes).format(words.amount(passes))
        # The change of a holder stands where it takes, or where it gives if it takes nothing.
        has_change = holder.stock is not None and (not is_left or holder.takes <= 0)
        if self._lines == 1:
            return (f"{holder.name} {words.short_net(holder.net) if has_change else words.amount(passes)}",)
        if is_left or not has_change:
            return holder.name, said
        return (holder.name, words.net(holder.net), said)[: self._lines]


def labels_inside(
    shapes: tuple[Shape, ...], words: Words, metrics: QFontMetricsF
) -> dict[tuple[str, str, str], tuple[QRectF, str]]:
    """Labels on the bands that have room for them: flow and amount, or the amount alone."""
    found: dict[tuple[str, str, str], tuple[QRectF, str]] = {}
    for shape in shapes:
        amount = words.amount(shape.band.amount)
        for text in (f"{shape.band.text} {amount}", amount):
            box = shape.label_box(
                metrics.horizontalAdvance(text), metrics.height(), [each for each, _ in found.values()]
            )
            if box is not None:
                found[shape.band.key] = (box, text)
                break
    return found


def fitting(text: str, metrics: QFontMetricsF, width: float, *, keeps_number: bool) -> str:
    """As much of a label as there is room for: rather a part of the name than of the number behind it."""
    name, space, number = text.rpartition(" ")
    if not keeps_number or metrics.horizontalAdvance(text) <= width:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    tail = f"{space}{number}"
    return f"{metrics.elidedText(name, Qt.TextElideMode.ElideRight, width - metrics.horizontalAdvance(tail))}{tail}"
