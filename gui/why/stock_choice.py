"""The choice of a stock: grouped, and found by typing a part of its name."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from engine.text import Language
from gui.opening_click import OpeningClick
from gui.views.flow_words import sentence, stock_name

if TYPE_CHECKING:
    from engine import Result

_NAME = Qt.ItemDataRole.UserRole
_MOST = 600
"""Up to so many stocks those of single niches are offered as well; a longer list helps nobody."""


class StockChoice(QComboBox):
    """Shares of actors first, then everything else that can be explained."""

    chosen = Signal(str)
    """The name of a stock, chosen by the user."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[object, ...] = ()
        self._shown = ""
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(20)
        completer = QCompleter(self._items, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(20)
        self.setCompleter(completer)
        OpeningClick(self)
        field = self.lineEdit()
        assert field is not None
        field.editingFinished.connect(self._restore)
        self.activated.connect(self._tell)

    def offer(self, result: "Result", language: Language) -> None:
        """Offer the stocks of a run; done again only when there are others, or they are called otherwise."""
        scenario = result.scenario
        offered = (scenario.actors, scenario.niches, language)
        if offered == self._offered:
            return
        self._offered = offered
        names = list(result.stocks)
        singles = {f"share.{each.name}" for each in scenario.actors}
        of_niches = [each for each in names if each.startswith(("share.", "coverage.")) and each not in singles]
        rest = [each for each in names if not each.startswith(("share.", "coverage."))]
        groups = [(self.tr("Shares"), [each for each in names if each in singles])]
        groups += _grouped(rest)
        if len(of_niches) <= _MOST:
            groups.append((self.tr("Shares in one niche"), [each for each in of_niches if each.startswith("share.")]))
            groups.append((self.tr("Coverage of niches"), [each for each in of_niches if each.startswith("coverage.")]))
        strong = QFont()
        strong.setBold(True)
        self._items.clear()
        for title, stocks in groups:
            if not stocks:
                continue
            heading = QStandardItem(title)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setFont(strong)
            self._items.appendRow(heading)
            for stock in stocks:
                text = sentence(stock_name(stock, scenario, language, result.stocks[stock].text))
                item = QStandardItem(text)
                item.setData(stock, _NAME)
                self._items.appendRow(item)

    def show_stock(self, stock: str, text: str) -> None:
        """Show which is explained, also one that is not offered."""
        place = self.findData(stock, _NAME)
        self.setCurrentIndex(place)
        self._shown = self.itemText(place) if place >= 0 else text
        self.setEditText(self._shown)

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self._offered = ()
        self.setAccessibleName(self.tr("What is to be explained"))
        self.setToolTip(self.tr("What is to be explained: choose it, or type a part of its name"))

    def _restore(self) -> None:
        """Show what is explained, whatever was typed."""
        if self.findText(self.currentText()) < 0:
            self.setEditText(self._shown)

    def _tell(self, place: int) -> None:
        stock = self.itemData(place, _NAME)
        if isinstance(stock, str):
            self.chosen.emit(stock)


def _grouped(names: list[str]) -> list[tuple[str, list[str]]]:
    titles = {
        "people": QCoreApplication.translate("StockChoice", "People"),
        "capital": QCoreApplication.translate("StockChoice", "Capital"),
        "complexity": QCoreApplication.translate("StockChoice", "Complexity"),
        "novelty": QCoreApplication.translate("StockChoice", "Innovations"),
        "ventures": QCoreApplication.translate("StockChoice", "Ventures"),
        "stack": QCoreApplication.translate("StockChoice", "Technology stack"),
    }
    groups = [(title, [each for each in names if each.startswith(f"{key}.")]) for key, title in titles.items()]
    known = {each for _, group in groups for each in group}
    groups.append(
        (QCoreApplication.translate("StockChoice", "The market"), [each for each in names if each not in known])
    )
    return groups
