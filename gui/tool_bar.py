"""The buttons used most."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from gui.actions import Actions
from gui.appearance import Appearance

_PICKER = 340
_MOST_NAMED = 1.25
"""With larger text the buttons have icons only."""


class ToolBar(QToolBar):
    """Files on the left, the scenario and what it is compared with, undo, and on the right what goes out."""

    def __init__(
        self,
        actions: Actions,
        appearance: Appearance,
        scenarios: QWidget,
        compare: QMenu,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setObjectName("toolBar")
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addActions([actions.new, actions.open, actions.save])
        self.addSeparator()
        self._scenarios = scenarios
        self._of_the_world = [self.addWidget(scenarios)]
        self.compare = QToolButton()
        self.compare.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.compare.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.compare.setMenu(compare)
        self._of_the_world.append(self.addWidget(self.compare))
        self._of_the_world.append(self.addSeparator())
        self.addActions([actions.undo, actions.redo, actions.replay])
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self.addActions([actions.import_data, actions.export_picture])
        for action in self.actions():
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        going_out = (self.widgetForAction(each) for each in (actions.import_data, actions.export_picture))
        self._named = [self.compare, *(each for each in going_out if isinstance(each, QToolButton))]
        appearance.changed.connect(self._dress)
        self._dress()
        self._retranslate()

    def show_world(self, is_shown: bool) -> None:
        """Offer scenarios only while one of them can be seen."""
        for action in self._of_the_world:
            action.setVisible(is_shown)

    def _dress(self) -> None:
        scale = self._appearance.scale
        self._scenarios.setMaximumWidth(round(_PICKER * scale))
        # Large text needs the room for the name of the scenario; the names of the buttons are in their tips.
        style = Qt.ToolButtonStyle
        for button in self._named:
            is_named = scale <= _MOST_NAMED
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if is_named else style.ToolButtonIconOnly)
        self.compare.setIcon(self._appearance.icon("compare"))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Tools"))
        self.compare.setText(self.tr("Compare"))
        self.compare.setAccessibleName(self.tr("Compare"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
