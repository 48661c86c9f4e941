"""The menu in which the user chooses what the scenario is compared with."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gui.bilingual import in_language
from gui.comparison import OPENED, Comparison
from gui.document import Document
from gui.preferences import Preferences


class CompareMenu(QMenu):
    """One baseline behind the curves, any scenarios over them; made anew each time it is opened."""

    view_asked = Signal()
    """The view that sets the scenarios against each other is wanted."""

    def __init__(
        self, document: Document, comparison: Comparison, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._comparison = comparison
        self._preferences = preferences
        self._baselines: QActionGroup | None = None
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        if self._baselines is not None:
            self._baselines.deleteLater()
        self._baselines = QActionGroup(self)
        current = self._document.scenario
        others = [each for each in self._document.scenarios if each.id != current.id]
        self._head(self.tr("Baseline, dashed behind the curves"))
        self._baseline(self.tr("This scenario before its changes"), OPENED)
        for each in others:
            self._baseline(in_language(each.name, self._preferences.language), each.id)
        self._baseline(self.tr("No baseline"), "")
        self.addSeparator()
        self._head(self.tr("Drawn over the curves"))
        for each in others:
            action = self.addAction(in_language(each.name, self._preferences.language).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each.id in self._comparison.overlays)
            action.toggled.connect(lambda on, id=each.id: self._comparison.set_overlaid(id, on))
        if not others:
            hint = self.addAction(self.tr("Duplicate this scenario to compare variants"))
            hint.setEnabled(False)
        self.addSeparator()
        self.addAction(self.tr("Show the differences")).triggered.connect(self.view_asked)

    def _head(self, text: str) -> None:
        head = self.addAction(text)
        head.setEnabled(False)

    def _baseline(self, text: str, baseline: str) -> QAction:
        assert self._baselines is not None
        action = self.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(baseline == self._comparison.baseline)
        action.triggered.connect(lambda: self._comparison.choose_baseline(baseline))
        self._baselines.addAction(action)
        return action
