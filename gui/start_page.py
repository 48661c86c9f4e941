"""Where everybody begins: worlds to try, files of one's own, and a place to drop one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.actions import Actions
from gui.appearance import Appearance
from gui.marks import set_mark
from gui.preferences import Preferences
from gui.solve_service import SolveService
from gui.start.gallery import Gallery
from gui.start.news import News
from gui.start.recent_list import RecentList
from gui.start.recovery_list import RecoveryEntry, RecoveryList
from gui.world_card import WorldCard
from gui.worlds import World, default_world

_NAME_WIDTH = 240
_ASIDE, _WIDEST = 264, 1640
_UNBOUND = 16_777_215
"""What Qt takes for no bound at all."""

_ROOM = 600
"""Width that the gallery keeps beside the list of files; with less, the list comes under it."""

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class StartPage(QWidget):
    """The gallery of worlds with the recent files beside it."""

    world_chosen = Signal(object)
    """A World."""
    file_chosen = Signal(object)
    """The path of a recent file."""
    back_asked = Signal()
    """The user wants to go on with the project that is open."""
    recovery_chosen = Signal(object)
    """The item of a RecoveryEntry that is to be opened."""
    recovery_discarded = Signal(object)
    """The item of a RecoveryEntry that is not wanted any more."""

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
        self._appearance = appearance
        self._project = ""
        self._title = QLabel()
        self._title.setObjectName("startTitle")
        self._title.setWordWrap(True)
        self._lead = QLabel()
        self._lead.setObjectName("startLead")
        self._lead.setWordWrap(True)
        self.recoveries = RecoveryList(appearance)
        self.recoveries.chosen.connect(self.recovery_chosen)
        self.recoveries.discarded.connect(self.recovery_discarded)
        self.back = QPushButton()
        self.back.clicked.connect(self.back_asked)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.activated.connect(self.back_asked)
        self.recent = RecentList(preferences, appearance, service)
        self.recent.file_chosen.connect(self.file_chosen)
        self.recent.read.connect(self._show_ways)
        self.resume = QPushButton()
        self.resume.clicked.connect(lambda: self.file_chosen.emit(self.recent.newest))
        self.begin = QPushButton()
        self.begin.clicked.connect(lambda: self.world_chosen.emit(default_world()))
        self.open = QPushButton()
        self.open.clicked.connect(actions.open.trigger)
        self._headings = [_heading() for _ in range(3)]
        self.gallery = Gallery(preferences, appearance, service)
        self.gallery.world_chosen.connect(self.world_chosen)
        self._news = News()
        self._drop = QLabel()
        self._drop.setObjectName("dropHint")
        self._drop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._drop.setWordWrap(True)
        self._lay_out()
        preferences.recent_files_changed.connect(self._show_ways)
        appearance.changed.connect(self._dress)
        self._retranslate()
        self._dress()

    @property
    def worlds(self) -> tuple[World, ...]:
        """The worlds of the gallery that have been read so far; none before the page was shown."""
        return self.gallery.worlds

    @property
    def cards(self) -> list[WorldCard]:
        """The cards of the gallery."""
        return self.gallery.cards

    def show_project(self, name: str) -> None:
        """Offer the way back to the project that is open; without a name there is none."""
        self._project = name
        self._show_ways()

    def show_recoveries(self, entries: Sequence[RecoveryEntry]) -> None:
        """Offer unsaved work of an earlier run; none hides the place for it."""
        self.recoveries.show_entries(entries)

    def show_drop(self, is_over: bool) -> None:
        """Show that a file is held over the window."""
        set_mark(self._drop, "over", is_over)

    def focus_first(self) -> None:
        """Put the focus on the way that most will want to go."""
        ways = (self.back, self.resume, self.begin)
        next(each for each in ways if not each.isHidden()).setFocus()

    def stop(self) -> bool:
        """End the reading of recent files; whether it ended in time."""
        return self.recent.stop()

    def _show_ways(self) -> None:
        """Back to what is open; else on with the newest file; else the default world, whichever comes first."""
        newest = self.recent.newest
        is_open, can_resume = bool(self._project), newest is not None and not self._project
        self.back.setText(self.tr("Back to “{name}”").format(name=self._short(self._project)))
        self.back.setToolTip(self._project)
        self.back.setVisible(is_open)
        self._escape.setEnabled(is_open)
        if newest is not None:
            self.resume.setText(self.tr("Continue with “{name}”").format(name=self._short(newest.stem)))
            self.resume.setToolTip(str(newest))
        self.resume.setVisible(can_resume)
        for button, is_first in ((self.back, is_open), (self.resume, can_resume)):
            set_mark(button, "role", "primary" if is_first else "")
        set_mark(self.begin, "role", "" if is_open or can_resume else "primary")
        self._arrange()

    def _short(self, name: str) -> str:
        width = round(_NAME_WIDTH * self._appearance.scale)
        return self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, width).replace("&", "&&")

    def _lay_out(self) -> None:
        self._buttons = QBoxLayout(_ACROSS)
        self._buttons.setSpacing(8)
        for button in (self.back, self.resume, self.begin, self.open):
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._buttons.addStretch(1)
        gallery = QVBoxLayout()
        gallery.setSpacing(8)
        gallery.addWidget(self._headings[0])
        gallery.addWidget(self.gallery)
        gallery.addStretch(1)
        self._aside = QWidget()
        side = QVBoxLayout(self._aside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(8)
        side.addWidget(self._headings[1])
        side.addWidget(self.recent)
        side.addSpacing(4)
        side.addWidget(self._drop)
        side.addSpacing(12)
        side.addWidget(self._headings[2])
        side.addWidget(self._news)
        side.addStretch(1)
        self._columns = QBoxLayout(_ACROSS)
        self._columns.setSpacing(32)
        self._columns.addLayout(gallery, 1)
        self._columns.addWidget(self._aside)
        self._content = QWidget()
        self._content.setObjectName("startContent")
        page = QVBoxLayout(self._content)
        page.setContentsMargins(40, 32, 40, 32)
        page.setSpacing(8)
        page.addWidget(self._title)
        page.addWidget(self._lead)
        page.addSpacing(8)
        page.addLayout(self._buttons)
        page.addSpacing(4)
        page.addWidget(self.recoveries)
        page.addSpacing(12)
        page.addLayout(self._columns, 1)
        middle = QWidget()
        middle.setObjectName("startContent")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._content, 100)
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
        self.recent.read_again()

    # ---------------------------------------------------------------------------------------------------- appearance

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _dress(self) -> None:
        self._content.setMaximumWidth(round(_WIDEST * self._appearance.scale))
        self._arrange()
        self._show_ways()

    def _arrange(self) -> None:
        """Put the files beside the gallery, or under it where that would leave it too narrow."""
        scale = self._appearance.scale
        ways = [each for each in (self.back, self.resume, self.begin, self.open) if not each.isHidden()]
        is_long = sum(each.sizeHint().width() + 8 for each in ways) > self.width() - 112
        self._buttons.setDirection(_DOWN if is_long else _ACROSS)
        is_wide = self.width() >= round((_ROOM + _ASIDE) * scale) + 112
        self._columns.setDirection(_ACROSS if is_wide else _DOWN)
        if is_wide:
            self._aside.setFixedWidth(round(_ASIDE * scale))
        else:
            self._aside.setMinimumWidth(0)
            self._aside.setMaximumWidth(_UNBOUND)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Who captures value in the AI era?"))
        self._lead.setText(
            self.tr("Pick a world, move an assumption, and watch who gains: individuals, organisations or platforms.")
        )
        self.begin.setText(self.tr("Begin with the default world"))
        self.open.setText(self.tr("Open a project…"))
        names = (self.tr("Worlds"), self.tr("Recent files"), self.tr("What is new"))
        for heading, name in zip(self._headings, names, strict=True):
            heading.setText(name)
        self._drop.setText(self.tr("Drop a project or a CSV file anywhere in this window"))
        self._show_ways()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _heading() -> QLabel:
    label = QLabel()
    set_mark(label, "role", "heading")
    return label
