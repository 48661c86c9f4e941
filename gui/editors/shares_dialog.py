"""The start shares of all actors, niche by niche."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from engine.messages import message
from engine.scenario import Scenario, problems_of
from engine.scenario.start_shares import start_shares
from gui.bilingual import in_language
from gui.dialogs.buttons import decision_buttons
from gui.dialogs.sizes import fit
from gui.editors.numbers import parse_number
from gui.editors.start_shares import with_shares, without_shares
from gui.marks import set_mark
from gui.preferences import Preferences

_EXACT = Qt.ItemDataRole.UserRole
"""Where a cell keeps the share its text is rounded from."""
_LINE, _COLUMN, _NICHE = 16.0, 80, 160
"""Height of a line of normal text, width of a column at least, and of the names of niches at most."""


def _shown(share: float) -> str:
    return f"{100 * share:.1f}"


def _cell(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item


def _named(name: str) -> QTableWidgetItem:
    item = QTableWidgetItem(name)
    item.setToolTip(name)
    return item


class SharesDialog(QDialog):
    """A table of per cent; what cannot be used is said below it and keeps the dialog open."""

    confirmed = Signal(object)
    """The Scenario with the shares as they were entered."""

    def __init__(self, scenario: Scenario, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Start shares per niche"))
        self._scenario = scenario
        self._preferences = preferences
        lead = QLabel(self.tr("Per cent of each niche at the start. Rows need not sum to 100: only proportions count."))
        lead.setWordWrap(True)
        set_mark(lead, "role", "secondary")
        self.table = QTableWidget(len(scenario.niches), len(scenario.actors) + 1)
        self.table.setAccessibleName(self.windowTitle())
        self._name_headers()
        self._fill(start_shares(scenario))
        self._add_up()
        self.table.itemChanged.connect(self._judge)
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        set_mark(self.reason, "role", "problem")
        buttons, _ = decision_buttons(self, self.tr("Apply"))
        by_kind = QPushButton(self.tr("By kind again"))
        by_kind.setAutoDefault(False)
        by_kind.setToolTip(self.tr("Forget these shares; they then follow from the kinds."))
        by_kind.clicked.connect(self._by_kind)
        buttons.addButton(by_kind, QDialogButtonBox.ButtonRole.ResetRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(lead)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.reason)
        layout.addWidget(buttons)
        fit(self, 640, 480)

    def _name_headers(self) -> None:
        table, language = self.table, self._preferences.language
        actors = [in_language(each.name, language) for each in self._scenario.actors]
        niches = [in_language(each.name, language) for each in self._scenario.niches]
        for place, name in enumerate((*actors, self.tr("Sum"))):
            table.setHorizontalHeaderItem(place, _named(name))
        for place, name in enumerate(niches):
            table.setVerticalHeaderItem(place, _named(name))
        scale = max(1.0, self.fontMetrics().height() / _LINE)
        table.horizontalHeader().setMinimumSectionSize(round(_COLUMN * scale))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setMaximumWidth(round(_NICHE * scale))
        for header in (table.horizontalHeader(), table.verticalHeader()):
            header.setTextElideMode(Qt.TextElideMode.ElideRight)

    def _fill(self, shares: list[list[float]]) -> None:
        for column, row in enumerate(shares):
            for place, share in enumerate(row):
                item = _cell(_shown(share))
                item.setData(_EXACT, share)
                self.table.setItem(place, column, item)
        for place in range(self.table.rowCount()):
            total = _cell("")
            total.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(place, len(shares), total)

    def _share(self, place: int, column: int) -> float | None:
        """The share in a cell, exactly as it was while its text is; None when the text is no number."""
        item = self._item(place, column)
        exact = item.data(_EXACT)
        if isinstance(exact, float) and item.text() == _shown(exact):
            return exact
        value = parse_number(item.text().removesuffix("%"))
        return None if value is None else value / 100

    def _item(self, place: int, column: int) -> QTableWidgetItem:
        item = self.table.item(place, column)
        assert item is not None
        return item

    def _add_up(self) -> None:
        with QSignalBlocker(self.table):
            last = self.table.columnCount() - 1
            for place in range(self.table.rowCount()):
                shares = [self._share(place, column) for column in range(last)]
                known = [each for each in shares if each is not None]
                self._item(place, last).setText(_shown(sum(known)) if len(known) == last else "")

    def _judge(self) -> None:
        self._add_up()
        self._wanted()

    def _wanted(self) -> Scenario | None:
        """The scenario with what the table holds; None, with the reason shown, when it cannot be used."""
        shares: list[list[float]] = []
        for column in range(len(self._scenario.actors)):
            shares.append([])
            for place in range(self.table.rowCount()):
                share = self._share(place, column)
                if share is None:
                    text = self._item(place, column).text()
                    self.reason.setText(
                        self.tr("“{text}” is not a number; write a per cent of 0 or more.").format(text=text)
                    )
                    return None
                shares[-1].append(share)
        scenario = with_shares(self._scenario, shares)
        problems = problems_of(scenario)
        if problems:
            self.reason.setText(message(problems[0], self._preferences.language, with_field=False))
            return None
        self.reason.clear()
        return scenario

    def _by_kind(self) -> None:
        self.confirmed.emit(without_shares(self._scenario))
        super().accept()

    def accept(self) -> None:
        scenario = self._wanted()
        if scenario is not None:
            self.confirmed.emit(scenario)
            super().accept()
