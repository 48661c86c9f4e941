"""Work that was never saved, offered first thing at the start."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.appearance import Appearance
from gui.marks import set_mark
from gui.start.moments import moment_text


@dataclass(frozen=True, slots=True)
class RecoveryEntry:
    """One piece of unsaved work.

    name    of the project
    time    when it was kept; None when that is not known
    item    whatever the signals are to hand back
    remark  what else there is to say, as "12 changes"; may be empty
    """

    name: str
    time: datetime | None
    item: object
    remark: str = ""


class RecoveryList(QFrame):
    """Hidden while there is nothing to recover."""

    chosen = Signal(object)
    """The item of an entry to go on with."""
    discarded = Signal(object)
    """The item of an entry to throw away."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._entries: tuple[RecoveryEntry, ...] = ()
        self.setObjectName("recoveries")
        self._title = QLabel()
        self._title.setWordWrap(True)
        set_mark(self._title, "role", "heading")
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(6)
        self._rows.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addLayout(self._rows)
        self.hide()

    def show_entries(self, entries: Sequence[RecoveryEntry]) -> None:
        """Offer these, or nothing."""
        self._entries = tuple(entries)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._title.setText(self.tr("Work that was not saved"))
        for row, entry in enumerate(self._entries):
            self._add(row, entry)
        self.setVisible(bool(self._entries))

    def _add(self, row: int, entry: RecoveryEntry) -> None:
        when = moment_text(entry.time) if entry.time is not None else ""
        details = " · ".join(part for part in (when, entry.remark) if part)
        text = QLabel()
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setText(f"{entry.name}  —  {details}" if details else entry.name)
        text.setWordWrap(True)
        recover = QPushButton(self.tr("Recover"))
        recover.setProperty("role", "primary" if row == 0 else "")
        recover.setAccessibleName(self.tr("Recover “{name}”").format(name=entry.name))
        recover.clicked.connect(lambda: self.chosen.emit(entry.item))
        discard = QPushButton(self.tr("Discard"))
        discard.setAccessibleName(self.tr("Discard “{name}”").format(name=entry.name))
        discard.clicked.connect(lambda: self.discarded.emit(entry.item))
        self._rows.addWidget(text, row, 0)
        self._rows.addWidget(recover, row, 1)
        self._rows.addWidget(discard, row, 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_entries(self._entries)
