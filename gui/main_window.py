"""The window: puts the parts together and closes without losing anything."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.actions import Actions
from gui.appearance import Appearance
from gui.compare_menu import CompareMenu
from gui.dialogs.preferences import PreferencesDialog
from gui.document import Document
from gui.icon_sizes import scale_icons
from gui.menus import Menus
from gui.motion import is_reduced
from gui.notice_bar import NoticeBar
from gui.preferences import Preferences
from gui.project_flow import PICTURE_SUFFIXES, SUFFIX, ProjectFlow
from gui.project_name import project_name
from gui.scenario_bar import ScenarioBar
from gui.scenario_commands import ScenarioCommands
from gui.services import Services
from gui.solve_service import SolveService
from gui.start_page import StartPage
from gui.status_line import StatusLine
from gui.status_reports import StatusReports
from gui.tool_bar import ToolBar
from gui.window_commands import WindowCommands
from gui.work_place import WorkPlace
from gui.workbench import Workbench
from gui.worlds import World

if TYPE_CHECKING:
    from gui.views.view_type import ViewMaker

    pass

_ARRANGEMENT = "arrangement"
_VIEWS = "views"
_SIZE = (1360, 860)
_OPENED_OR_IMPORTED = {SUFFIX, *PICTURE_SUFFIXES, ".csv", ".tsv", ".txt"}


class MainWindow(QMainWindow):
    """Start page or workbench, with everything the user can do around it."""

    closed = Signal()
    furnished = Signal(object)
    """The Workbench has been made."""

    def __init__(
        self,
        document: Document,
        preferences: Preferences,
        appearance: Appearance,
        service: SolveService,
        view_types: "Sequence[ViewMaker]",
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._appearance = appearance
        self._service = service
        self._may_close = False
        self._has_begun = False
        self.document = document
        self.services = Services(document, service, preferences, self)
        self.run = self.services.run
        self._view_types = view_types
        self._place: WorkPlace | None = None
        self.actions_ = Actions(self, appearance)
        compare_menu, compare_button = (self._compare_menu() for _ in range(2))
        self.menus = Menus(self, self.actions_, preferences, compare_menu)
        self.scenario_bar = ScenarioBar(document, self.actions_, preferences)
        self.tool_bar = ToolBar(self.actions_, appearance, self.scenario_bar, compare_button)
        self.addToolBar(self.tool_bar)
        self.notice = NoticeBar(appearance)
        self.status = StatusLine(self.actions_, preferences)
        self.setStatusBar(self.status)
        self.start_page = StartPage(self.actions_, preferences, appearance, service)
        self.flow = ProjectFlow(document, preferences, self.notice, self)
        self._scenario_commands = ScenarioCommands(document, self.actions_, preferences, self)
        self._window_commands = WindowCommands(document, self.actions_, preferences, appearance, self)
        self._reports = StatusReports(self.run, self.services.findings, self.status, preferences, self)
        self._lay_out()
        self._connect()
        self._restore_layout()
        self._dress()
        self._retranslate()
        self.setAcceptDrops(True)
        self.show_start_page()

    @property
    def place(self) -> WorkPlace:
        """The workbench with all that can be done at it, made when it is first needed."""
        if self._place is None:
            self._place = self._make_place()
        return self._place

    @property
    def workbench(self) -> Workbench:
        """Editors, views, explanation and time."""
        return self.place.workbench

    @property
    def has_begun(self) -> bool:
        """Whether a project has ever come into the window."""
        return self._has_begun

    def stop(self) -> bool:
        """End every thread of the window; whether they ended in time."""
        ended = [self.services.stop(), self.start_page.stop()]
        if self._place is not None:
            ended.append(self._place.stop())
        return all(ended)

    def _make_place(self) -> WorkPlace:
        place = WorkPlace(
            self.document,
            self.services,
            self._view_types,
            self.actions_,
            self._preferences,
            self._appearance,
            self.scenario_bar,
            self.notice,
            self.status,
            self,
        )
        place.guidance.world_chosen.connect(self._open_world)
        self.pages.addWidget(place.workbench)
        self._restore("workbench", place.workbench.splitter.restoreState)
        scale_icons(place.workbench, self._appearance.scale)
        self.actions_.enable_world(self.pages.currentWidget() is place.workbench)
        self.furnished.emit(place.workbench)
        return place

    def _look_at(self, view_id: str, year: float | None) -> None:
        self.place.look_at(view_id, year)

    def _compare_menu(self) -> CompareMenu:
        menu = CompareMenu(self.document, self.services.comparison, self._preferences, self)
        menu.view_asked.connect(lambda: self.place.views.show("compare"))
        return menu

    def _lay_out(self) -> None:
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start_page)
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
        actions.start_page.triggered.connect(self.show_start_page)
        actions.preferences.triggered.connect(lambda: PreferencesDialog(self._preferences, self).show())
        actions.reset_window.triggered.connect(self._reset_layout)
        self._preferences.layout_reset.connect(self._reset_layout)
        actions.replay.triggered.connect(self._replay_last_change)
        for chooser in (self.menus, self.start_page):
            chooser.world_chosen.connect(self._open_world)
            chooser.file_chosen.connect(self._open_known)
        self.start_page.back_asked.connect(self.show_workbench)
        flow.began.connect(self.show_workbench)
        flow.view_asked.connect(self._look_at)
        flow.remarked.connect(self.status.say)
        document.opened.connect(self._name_window)
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
        if self._place is not None:
            self._place.leave()
        self.pages.setCurrentWidget(self.start_page)
        self._enable_world(False)
        self.start_page.focus_first()

    def show_workbench(self) -> None:
        """Show the editors and the pictures."""
        self._has_begun = True
        self.pages.setCurrentWidget(self.workbench)
        self._enable_world(True)
        self._service.forget_previews()
        self.workbench.assumptions.focus_first()
        self.place.guidance.tour.offer()

    def _enable_world(self, is_shown: bool) -> None:
        self.actions_.enable_world(is_shown)
        self.tool_bar.show_world(is_shown)
        self.status.show_world(is_shown)

    def show_preparing(self) -> None:
        """Say that the very first start takes a little longer."""
        self.status.show_preparing(True)

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

    def _replay_last_change(self) -> None:
        change = self.document.last_change
        if change is None:
            self.status.say(self.tr("There is no change of this scenario to be replayed"))
        else:
            self.services.replay.play(*change, is_still=is_reduced() or self._preferences.is_motion_reduced)

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
        if path.suffix.lower() in {SUFFIX, *PICTURE_SUFFIXES}:
            self.flow.open(path)
        else:
            self.show_workbench()
            self.place.exchange.import_file(path)

    @staticmethod
    def _dropped(event: QDropEvent) -> Path | None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return next((path for path in paths if path.suffix.lower() in _OPENED_OR_IMPORTED), None)

    # ---------------------------------------------------------------------------------- opening and closing

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.document.is_dirty and not self._may_close:
            event.ignore()
            self.flow.leave(self.close_for_good)
            return
        self._preferences.remember_layout("window", self.saveGeometry())
        if self._place is not None:
            self._preferences.remember_layout("workbench", self.workbench.splitter.saveState())
            self.workbench.views.remember()
        self._preferences.write()
        event.accept()
        self.closed.emit()

    def close_for_good(self) -> None:
        """Close without a question: what is not saved is not wanted."""
        self._may_close = True
        self.close()

    def _restore_layout(self) -> None:
        self.resize(*_SIZE)
        self._restore("window", self.restoreGeometry)

    def _restore(self, name: str, restore: Callable[[QByteArray], object]) -> None:
        state = self._preferences.layout(name)
        if state is not None:
            restore(state)

    def _reset_layout(self) -> None:
        """As at the very first start."""
        self.resize(*_SIZE)
        for action in (self.actions_.why, self.actions_.timeline):
            if not action.isChecked():
                action.trigger()
        self.workbench.reset_layout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button that has the focus, as it does in dialogs."""
        button = self.focusWidget()
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()
        if is_return and isinstance(button, QAbstractButton) and button.isEnabled():
            button.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------------------------------- appearance

    def _dress(self) -> None:
        scale_icons(self, self._appearance.scale)

    def _name_window(self) -> None:
        self.setWindowTitle(f"{project_name(self.document, self._preferences)}[*] — Shareflow")

    def _retranslate(self) -> None:
        self.actions_.retranslate()
        self.menus.retranslate()
        if self._place is not None:
            self.workbench.views.set_language(self._preferences.language)
        self._window_commands.refresh()
        self._scenario_commands.refresh()
        self._name_window()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.flow.check_disk()
