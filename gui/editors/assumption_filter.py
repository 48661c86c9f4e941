"""What is looked for in the list of assumptions: words, and whether only what differs is wanted."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from gui.appearance import Appearance


class AssumptionFilter(QWidget):
    """A field for words, and a box to list only what differs from the defaults or from a baseline."""

    changed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._baseline: str | None = None
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._search_icon = QAction(self.search)
        self.search.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        self.only_changed = QCheckBox()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.only_changed)
        self.search.textChanged.connect(self.changed)
        self.only_changed.toggled.connect(self.changed)
        appearance.changed.connect(self._dress)
        self._dress()
        self._retranslate()

    @property
    def words(self) -> str:
        """What is searched for."""
        return self.search.text().strip()

    @property
    def is_active(self) -> bool:
        """Whether anything is looked for."""
        return bool(self.words) or self.only_changed.isChecked()

    def clear(self) -> None:
        """Look for nothing."""
        self.search.clear()
        self.only_changed.setChecked(False)

    def name_baseline(self, name: str | None) -> None:
        """Speak of the baseline with this name; None: of the defaults."""
        self._baseline = name
        self._retranslate()

    @property
    def nothing_text(self) -> str:
        """What to say when nothing is found."""
        if self.words:
            return self.tr("No assumption matches “{search}”.").format(search=self.words)
        if self._baseline is not None:
            return self.tr("Every number is that of the baseline.\nMove a slider and it will be listed here.")
        return self.tr("Every number is at its default.\nMove a slider and it will be listed here.")

    def _dress(self) -> None:
        self._search_icon.setIcon(self._appearance.icon("search"))

    def _retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Search assumptions"))
        self.search.setAccessibleName(self.tr("Search assumptions"))
        if self._baseline is None:
            self.only_changed.setText(self.tr("Only what differs from the defaults"))
            self.only_changed.setToolTip("")
        else:
            self.only_changed.setText(self.tr("Only what differs from the baseline"))
            self.only_changed.setToolTip(self.tr("The baseline is “{name}”.").format(name=self._baseline))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
