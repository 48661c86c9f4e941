"""The choices over the niches: all times or the one at the cursor, and what the colour shows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.views.control_row import ControlRow
from gui.views.segmented import Segmented

OVER_TIME, AT_CURSOR = "time", "moment"


class NicheControls(QWidget):
    """A switch between two pictures, and the list of quantities of the first."""

    when_chosen = Signal(str)
    quantity_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.times = Segmented((OVER_TIME, AT_CURSOR))
        self.times.chosen.connect(self.when_chosen)
        self.quantities = QComboBox()
        self.quantities.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.quantities.activated.connect(self._choose_quantity)
        self._label = QLabel()
        self._label.setBuddy(self.quantities)
        named = QWidget()  # a label and what it names stay in one row
        pair = QHBoxLayout(named)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.addWidget(self._label)
        pair.addWidget(self.quantities)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ControlRow(self.times, named))
        self._retranslate()

    def offer(self, entries: Sequence[tuple[str, str]], quantity: str, when: str) -> None:
        """Offer quantities by name and id, and show what is chosen."""
        self.times.choose(when)
        box = self.quantities
        offered: Sequence[tuple[str, str]] = [(box.itemText(each), box.itemData(each)) for each in range(box.count())]
        if offered != entries:
            box.clear()
            for text, name in entries:
                box.addItem(text, name)
        box.setCurrentIndex(box.findData(quantity))
        for widget in (box, self._label):
            widget.setEnabled(when == OVER_TIME)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _choose_quantity(self, place: int) -> None:
        self.quantity_chosen.emit(str(self.quantities.itemData(place)))

    def _retranslate(self) -> None:
        self.times.set_texts(
            {
                OVER_TIME: (self.tr("Over time"), self.tr("Every niche from the first year to the last")),
                AT_CURSOR: (self.tr("At the cursor"), self.tr("Every niche and every actor at the time cursor")),
            }
        )
        self._label.setText(self.tr("Colour:"))
        self.quantities.setAccessibleName(self.tr("What the colour shows"))
        self.times.setAccessibleName(self.tr("Over time or at the cursor"))
