"""The window: puts the parts together and closes without losing anything."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from gui.actions import Actions
from gui.appearance import Appearance
from gui.document import Document
from gui.editors.actors import ActorsEditor
from gui.editors.assumptions import AssumptionsEditor
from gui.editors.niches import NichesEditor
from gui.event_line import EventLine
from gui.exchange import Exchange
from gui.icon_sizes import scale_icons
from gui.live_run import LiveRun
from gui.menus import Menus
from gui.notice_bar import NoticeBar
from gui.picture_area import PictureArea
from gui.preferences import Preferences
from gui.project_flow import SUFFIX, ProjectFlow
from gui.project_name import project_name
from gui.scenario_bar import ScenarioBar
from gui.scenario_commands import ScenarioCommands
from gui.solve_service import SolveService
from gui.start_page import StartPage
from gui.status_line import StatusLine
from gui.tool_bar import ToolBar
from gui.window_commands import WindowCommands
from gui.worlds import World

if TYPE_CHECKING:
    from gui.views.view import View

_ARRANGEMENT = "arrangement"
_VIEWS = "views"
_LEFT_WIDTH = 310


class MainWindow(QMainWindow):
    """Start page or workbench, with everything the user can do around it."""

    closed = Signal()

    def __init__(
        self,
        document: Document,
        preferences: Preferences,
        appearance: Appearance,
        service: SolveService,
        view_types: "Sequence[type[View]]",
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._appearance = appearance
        self._service = service
        self._may_close = False
        self._has_begun = False
        self.document = document
        self.actions_ = Actions(self, appearance)
        self.menus = Menus(self, self.actions_, preferences)
        self.tool_bar = ToolBar(self.actions_)
        self.addToolBar(self.tool_bar)
        self.notice = NoticeBar(appearance)
        self.status = StatusLine(self.actions_, preferences)
        self.setStatusBar(self.status)
        self.pictures = PictureArea(view_types, self.actions_)
        self.start_page = StartPage(self.actions_, preferences, appearance, service)
        self.assumptions = AssumptionsEditor(document, preferences, appearance)
        self.actors = ActorsEditor(document, preferences, appearance)
        self.niches = NichesEditor(document, preferences, appearance)
        self.scenario_bar = ScenarioBar(document, self.actions_, preferences)
        self.event_line = EventLine(document, preferences)
        self.run = LiveRun(document, service, self.pictures, self.status, preferences, self)
        self.flow = ProjectFlow(document, preferences, self.notice, self)
        self.exchange = Exchange(
            document, self.run, self.pictures, self.actions_, preferences, self.notice, self.status, self
        )
        self._scenario_commands = ScenarioCommands(document, self.actions_, preferences, self)
        self._window_commands = WindowCommands(document, self.actions_, preferences, appearance, self)
        self._lay_out()
        self._connect()
        self._restore_layout()
        self._dress()
        self._retranslate()
        self.setAcceptDrops(True)
        self.show_start_page()

    def _lay_out(self) -> None:
        self.editors = QTabWidget()
        self.editors.setDocumentMode(True)
        for editor in (self.assumptions, self.actors, self.niches):
            self.editors.addTab(editor, "")
        self._left = left = QFrame()
        left.setObjectName("leftPanel")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scenario_bar)
        column.addWidget(self.event_line)
        column.addWidget(self.editors, 1)
        self.workbench = QSplitter(Qt.Orientation.Horizontal)
        self.workbench.setChildrenCollapsible(False)
        self.workbench.addWidget(left)
        self.workbench.addWidget(self.pictures)
        self.workbench.setStretchFactor(0, 0)
        self.workbench.setStretchFactor(1, 1)
        self.workbench.setSizes([420, 1000])
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start_page)
        self.pages.addWidget(self.workbench)
        centre = QWidget()
        middle = QVBoxLayout(centre)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.notice)
        middle.addWidget(self.pages, 1)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        actions, flow, document = self.actions_, self.flow, self.document
        actions.new.triggered.connect(flow.new)
        actions.open.triggered.connect(flow.choose_file)
        actions.save.triggered.connect(lambda: flow.save(None))
        actions.save_as.triggered.connect(lambda: flow.save_as(None))
        actions.quit.triggered.connect(self.close)
        actions.start_page.triggered.connect(self.show_start_page)
        actions.find.triggered.connect(self._find)
        for chooser in (self.menus, self.start_page):
            chooser.world_chosen.connect(self._open_world)
            chooser.file_chosen.connect(self._open_known)
        self.start_page.back_asked.connect(self.show_workbench)
        self.assumptions.drag_changed.connect(self.pictures.set_dragging)
        self.assumptions.drag_changed.connect(self.run.set_dragging)
        self.pictures.arrangement_changed.connect(lambda name: document.set_view(_ARRANGEMENT, name))
        flow.began.connect(self.show_workbench)
        document.opened.connect(self._take_view)
        document.about_to_save.connect(self._note_view)
        document.dirty_changed.connect(self.setWindowModified)
        document.path_changed.connect(self._name_window)
        document.description_changed.connect(self._name_window)
        document.dirty_changed.connect(lambda: self.status.say(""))
        document.saved.connect(lambda: self.status.say(self.tr("Saved")))
        self._appearance.changed.connect(self._dress)

    # ------------------------------------------------------------------------------------------------- pages

    def show_start_page(self) -> None:
        """Show the gallery; what is open stays open, and out of reach until it is seen again."""
        is_open = self._has_begun
        self.start_page.show_project(project_name(self.document, self._preferences) if is_open else "")
        self.pages.setCurrentWidget(self.start_page)
        self.actions_.enable_world(False)
        self.status.show_world(False)
        (self.start_page.back if is_open else self.start_page.begin).setFocus()

    def show_workbench(self) -> None:
        """Show the editors and the pictures."""
        self._has_begun = True
        self.pages.setCurrentWidget(self.workbench)
        self.actions_.enable_world(True)
        self.status.show_world(True)
        self._service.forget_previews()
        self.assumptions.focus_first()

    def show_preparing(self) -> None:
        """Say that the very first start takes a little longer."""
        self.status.show_preparing(True)
        self.pictures.show_busy(True)

    def show_prepared(self) -> None:
        """The engine is ready to run."""
        self.status.show_preparing(False)
        self.status.say("")

    def show_failure(self, what: str) -> None:
        """Say that something went wrong which nobody expected."""
        text = self.tr("Something went wrong. Your work is still here; the log says more.")
        self.notice.say(text, what, is_problem=True)

    def _open_world(self, world: World) -> None:
        if world.path is None:
            self.flow.new()
        elif self._is_open(world.path):
            self.show_workbench()
        else:
            self.flow.open_example(world.path)

    def _open_known(self, path: Path) -> None:
        if self._is_open(path):
            self.show_workbench()
        else:
            self.flow.open(path)

    def _is_open(self, path: Path) -> bool:
        return self.document.path is not None and path.absolute() == self.document.path.absolute()

    def _find(self) -> None:
        self.editors.setCurrentWidget(self.assumptions)
        self.assumptions.search.setFocus()
        self.assumptions.search.selectAll()

    def _take_view(self) -> None:
        self.pictures.arrange(str(self.document.view.get(_ARRANGEMENT, self.pictures.arrangement)))
        self.pictures.restore(self.document.view.get(_VIEWS))
        self._name_window()

    def _note_view(self) -> None:
        self.document.set_view(_VIEWS, self.pictures.state())

    # -------------------------------------------------------------------------------------- files dropped here

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event) is not None:
            event.acceptProposedAction()
            self.start_page.show_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start_page.show_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start_page.show_drop(False)
        path = self._dropped(event)
        if path is None:
            return
        event.acceptProposedAction()
        if path.suffix.lower() == SUFFIX:
            self.flow.open(path)
        else:
            self.show_workbench()
            self.exchange.import_file(path)

    @staticmethod
    def _dropped(event: QDropEvent) -> Path | None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return next((path for path in paths if path.suffix.lower() in {SUFFIX, ".csv", ".tsv", ".txt"}), None)

    # ---------------------------------------------------------------------------------- opening and closing

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.document.is_dirty and not self._may_close:
            event.ignore()
            self.flow.leave(self._close_for_good)
            return
        self._preferences.remember_layout("window", self.saveGeometry())
        if self.pages.currentWidget() is self.workbench:
            self._preferences.remember_layout("workbench", self.workbench.saveState())
            self._preferences.remember_layout("pictures", self.pictures.layout_state())
        self._preferences.write()
        event.accept()
        self.closed.emit()

    def _close_for_good(self) -> None:
        self._may_close = True
        self.close()

    def _restore_layout(self) -> None:
        self.resize(1360, 860)
        for name, restore in (
            ("window", self.restoreGeometry),
            ("workbench", self.workbench.restoreState),
            ("pictures", self.pictures.splitter.restoreState),
        ):
            state = self._preferences.layout(name)
            if state is not None:
                restore(state)

    # ------------------------------------------------------------------------------------------- appearance

    def _dress(self) -> None:
        self.pictures.set_theme(self._appearance.theme)
        scale_icons(self, self._appearance.scale)
        self._left.setMinimumWidth(round(_LEFT_WIDTH * self._appearance.scale))

    def _name_window(self) -> None:
        self.setWindowTitle(f"{project_name(self.document, self._preferences)}[*] — Shareflow")

    def _retranslate(self) -> None:
        self.actions_.retranslate()
        self.menus.retranslate()
        self.tool_bar.setWindowTitle(self.tr("Tools"))
        names = (self.tr("Assumptions"), self.tr("Actors"), self.tr("Niches"))
        for place, name in enumerate(names):
            self.editors.setTabText(place, name)
        self.pictures.set_language(self._preferences.language)
        self._window_commands.refresh()
        self._scenario_commands.refresh()
        self._name_window()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.flow.check_disk()
