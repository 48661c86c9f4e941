"""Choosing, adding and naming scenarios."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from gui.actions import Actions
from gui.bilingual import in_language
from gui.document import Document
from gui.preferences import Preferences


class ScenarioBar(QWidget):
    """The picker of scenarios with the buttons that change their list."""

    def __init__(
        self, document: Document, actions: Actions, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._preferences = preferences
        self.picker = QComboBox()
        self.picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.picker.setMinimumContentsLength(9)
        self.picker.activated.connect(self._look_at)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 4, 0)
        layout.setSpacing(2)
        layout.addWidget(self.picker, 1)
        layout.addSpacing(4)
        for action in (
            actions.add_scenario,
            actions.duplicate_scenario,
            actions.rename_scenario,
            actions.delete_scenario,
        ):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setIconSize(QSize(18, 18))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            layout.addWidget(button)
        document.scenarios_changed.connect(self._refresh)
        document.current_changed.connect(self._refresh)
        self._retranslate()

    def _refresh(self) -> None:
        self.picker.clear()
        for scenario in self._document.scenarios:
            self.picker.addItem(in_language(scenario.name, self._preferences.language), scenario.id)
        self.picker.setCurrentIndex(self.picker.findData(self._document.scenario.id))
        self.picker.setToolTip(in_language(self._document.scenario.notes, self._preferences.language))

    def _look_at(self, index: int) -> None:
        self._document.look_at(str(self.picker.itemData(index)))

    def _retranslate(self) -> None:
        self.picker.setAccessibleName(self.tr("Scenario"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
