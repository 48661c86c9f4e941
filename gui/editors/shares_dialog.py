"""The start shares of all actors, niche by niche."""

from PySide6.QtCore import Qt, Signal
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
from gui.editors.numbers import number_text, parse_number
from gui.editors.start_shares import with_shares, without_shares
from gui.marks import set_mark
from gui.preferences import Preferences


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
        lead = QLabel(
            self.tr("Per cent of each niche at the start. Columns need not sum to 100: only proportions count.")
        )
        lead.setWordWrap(True)
        set_mark(lead, "role", "secondary")
        self.table = QTableWidget(len(scenario.niches), len(scenario.actors))
        self.table.setAccessibleName(self.windowTitle())
        language = preferences.language
        self.table.setHorizontalHeaderLabels([in_language(each.name, language) for each in scenario.actors])
        self.table.setVerticalHeaderLabels([in_language(each.name, language) for each in scenario.niches])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._fill(start_shares(scenario))
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

    def _fill(self, shares: list[list[float]]) -> None:
        for column, row in enumerate(shares):
            for place, share in enumerate(row):
                item = QTableWidgetItem(number_text(round(100 * share, 4)))
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(place, column, item)

    def _judge(self) -> None:
        self._wanted()

    def _wanted(self) -> Scenario | None:
        """The scenario with what the table holds; None, with the reason shown, when it cannot be used."""
        shares: list[list[float]] = []
        for column in range(self.table.columnCount()):
            shares.append([])
            for place in range(self.table.rowCount()):
                item = self.table.item(place, column)
                text = "" if item is None else item.text()
                value = parse_number(text.removesuffix("%"))
                if value is None:
                    self.reason.setText(
                        self.tr("“{text}” is not a number; write a per cent of 0 or more.").format(text=text)
                    )
                    return None
                shares[-1].append(value / 100)
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
