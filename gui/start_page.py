"""Where everybody begins: worlds to try, files of one's own, and a place to drop one."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from gui.actions import Actions
from gui.appearance import Appearance
from gui.card_grid import CardGrid
from gui.marks import set_mark
from gui.preferences import Preferences
from gui.solve_service import SolveService
from gui.world_card import WorldCard
from gui.worlds import World, default_world, examples

if TYPE_CHECKING:
    from engine import Result

_MOST_RECENT = 6
_NAME_WIDTH = 320


class StartPage(QWidget):
    """The gallery of worlds with the recent files beside it."""

    world_chosen = Signal(object)
    """A World."""
    file_chosen = Signal(object)
    """The path of a recent file."""
    back_asked = Signal()
    """The user wants to go on with the project that is open."""

    def __init__(
        self,
        actions: Actions,
        preferences: Preferences,
        appearance: Appearance,
        service: SolveService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        self._actions = actions
        self._preferences = preferences
        self._appearance = appearance
        self._service = service
        self._worlds: list[World] = []
        self.cards: list[WorldCard] = []
        self._title = QLabel()
        self._title.setObjectName("startTitle")
        self._lead = QLabel()
        self._lead.setObjectName("startLead")
        self._lead.setWordWrap(True)
        self._project = ""
        self.back = QPushButton()
        self.back.setProperty("role", "primary")
        self.back.clicked.connect(self.back_asked)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.activated.connect(self.back_asked)
        self.begin = QPushButton()
        self.begin.clicked.connect(lambda: self.world_chosen.emit(default_world()))
        self.open = QPushButton()
        self.open.clicked.connect(actions.open.trigger)
        self._worlds_heading = _heading()
        self._recent_heading = _heading()
        self._grid = CardGrid(248)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._drop = QLabel()
        self._drop.setObjectName("dropHint")
        self._drop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._drop.setWordWrap(True)
        self._lay_out()
        service.previewed.connect(self._show_preview)
        preferences.recent_files_changed.connect(self._show_recent)
        self.show_project("")
        self._retranslate()

    def show_project(self, name: str) -> None:
        """Offer the way back to the project that is open; without a name there is none."""
        self._project = name
        short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH)
        self.back.setText(self.tr("Back to “{name}”").format(name=short.replace("&", "&&")))
        self.back.setToolTip(name)
        self.back.setVisible(bool(name))
        self._escape.setEnabled(bool(name))
        set_mark(self.begin, "role", "" if name else "primary")

    def show_drop(self, is_over: bool) -> None:
        """Show that a file is held over the window."""
        set_mark(self._drop, "over", is_over)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.back)
        buttons.addWidget(self.begin)
        buttons.addWidget(self.open)
        buttons.addStretch(1)
        gallery = QVBoxLayout()
        gallery.setSpacing(8)
        gallery.addWidget(self._worlds_heading)
        gallery.addWidget(self._grid)
        gallery.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self._recent_heading)
        side.addLayout(self._recent)
        side.addSpacing(8)
        side.addWidget(self._drop)
        side.addStretch(1)
        aside = QWidget()
        aside.setFixedWidth(250)
        aside.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        columns = QHBoxLayout()
        columns.setSpacing(32)
        columns.addLayout(gallery, 1)
        columns.addWidget(aside)
        content = QWidget()
        content.setObjectName("startContent")
        content.setMaximumWidth(1280)
        page = QVBoxLayout(content)
        page.setContentsMargins(40, 36, 40, 32)
        page.setSpacing(8)
        page.addWidget(self._title)
        page.addWidget(self._lead)
        page.addSpacing(8)
        page.addLayout(buttons)
        page.addSpacing(20)
        page.addLayout(columns, 1)
        middle = QWidget()
        middle.setObjectName("startContent")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(content, 100)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._worlds:
            self._show_worlds()
        for card, world in zip(self.cards, self._worlds, strict=True):
            if not card.thumbnail.has_result:
                self._service.request_preview(world.key, world.scenario)

    def _show_worlds(self) -> None:
        self._worlds = list(examples()) or [default_world()]
        for world in self._worlds:
            card = WorldCard(world.key, self._appearance)
            card.clicked.connect(lambda _=False, world=world: self.world_chosen.emit(world))
            self.cards.append(card)
        self._grid.show_cards(self.cards)
        self._describe_worlds()

    def _describe_worlds(self) -> None:
        language = self._preferences.language
        for card, world in zip(self.cards, self._worlds, strict=True):
            card.describe(world.title_in(language), world.sentence_in(language))

    def _show_preview(self, key: str, result: "Result") -> None:
        for card in self.cards:
            if card.key == key:
                card.thumbnail.show_result(result)

    def _show_recent(self) -> None:
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        paths = [path for path in self._preferences.recent_files if path.exists()][:_MOST_RECENT]
        for path in paths:
            self._recent.addWidget(self._recent_button(path))
        if not paths:
            nothing = QLabel(self.tr("Nothing yet: projects you save or open will be listed here."))
            nothing.setWordWrap(True)
            set_mark(nothing, "role", "secondary")
            self._recent.addWidget(nothing)

    def _recent_button(self, path: Path) -> QToolButton:
        button = QToolButton()
        button.setObjectName("recentFile")
        button.setText(path.stem)
        button.setToolTip(str(path))
        button.setIcon(self._appearance.icon("open"))
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setFixedWidth(250)
        button.clicked.connect(lambda: self.file_chosen.emit(path))
        return button

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Who captures value in the AI era?"))
        self._lead.setText(
            self.tr("Pick a world, move an assumption, and watch who gains: individuals, organisations or platforms.")
        )
        self.show_project(self._project)
        self.begin.setText(self.tr("Begin with the default world"))
        self.open.setText(self.tr("Open a project…"))
        self._worlds_heading.setText(self.tr("Worlds"))
        self._recent_heading.setText(self.tr("Recent files"))
        self._drop.setText(self.tr("Drop a project or a CSV file anywhere in this window"))
        self._describe_worlds()
        self._show_recent()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _heading() -> QLabel:
    label = QLabel()
    set_mark(label, "role", "heading")
    return label
