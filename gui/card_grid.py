"""Cards side by side, as many in a row as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

_SPACING = 16


class CardGrid(QWidget):
    """Lays its cards out anew when its width, or that of a card, changes."""

    def __init__(self, card_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card_width = card_width
        self._cards: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACING)

    @property
    def columns(self) -> int:
        """How many cards there are in a row."""
        return self._columns

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards."""
        self._cards = list(cards)
        self._columns = 0
        self._arrange()

    def set_card_width(self, width: int) -> None:
        """The least width of a card, which grows with its text."""
        if width != self._card_width:
            self._card_width = width
            self._arrange()
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._card_width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = max(1, (self.width() + _SPACING) // (self._card_width + _SPACING))
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
