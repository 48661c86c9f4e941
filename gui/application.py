"""The program with its windows: everything that there is once is made here and passed on."""

import faulthandler
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from engine.version import VERSION
from gui.appearance import Appearance
from gui.desktop_application import DesktopApplication
from gui.document import Document
from gui.engine_preparation import EnginePreparation
from gui.failures import FailureWatch, start_log
from gui.folders import Folders, user_folders
from gui.icons import application_icon
from gui.main_window import MainWindow
from gui.number_setting import NumberFormat
from gui.preferences import Preferences
from gui.program_options import read_options
from gui.recovery import Recovery
from gui.single_instance.meeting import FirstStart
from gui.single_instance.request import Request
from gui.solve_service import SolveService, load_engine
from gui.solve_worker import Solve
from gui.translation import Translation
from gui.windows.common import Common
from gui.windows.windows import Windows

_TURN = 0.001
"""Seconds after which a thread that computes gives way to the window; Python's own five are felt in a drag."""

_UNSEEN = 3000
"""Milliseconds after which other starts are listened to although no window has been seen."""


class Shell:
    """The windows and all that there is once."""

    def __init__(self, application: QApplication, folders: Folders, load: Callable[[], Solve] = load_engine) -> None:
        self.failures = FailureWatch()
        self.preferences = Preferences(folders.settings_file)
        self.translation = Translation()
        self.translation.use(self.preferences.language)
        self.appearance = Appearance(application, self.preferences)
        self.preparation = EnginePreparation()
        self.windows = Windows(
            Common(self.failures, self.preferences, self.appearance, self.preparation, folders.recovery, load)
        )
        # After the first window, for a style sheet is worked out anew for every widget that gets a parent.
        self.appearance.apply()
        self._connect()
        # After the translation is connected, which chooses the language that numbers follow.
        self.number_format = NumberFormat(self.preferences)

    @property
    def window(self) -> MainWindow:
        """The window that has been open for the longest time."""
        return self.windows.first.window

    @property
    def document(self) -> Document:
        """The project in that window."""
        return self.windows.first.document

    @property
    def service(self) -> SolveService:
        """What solves for that window."""
        return self.windows.first.service

    @property
    def recovery(self) -> Recovery:
        """What keeps the unsaved work of that window."""
        return self.windows.first.recovery

    def start(self, path: Path | None = None) -> None:
        """Show the first window, then make the engine ready."""
        sys.setswitchinterval(_TURN)
        self.windows.first.start(path=path)

    def answer(self, request: Request) -> None:
        """Do what another start of the program was asked for."""
        if request.language is not None:
            self.preferences.speak_for_now(request.language)
        self.windows.open(request.file, request.token)

    def stop(self) -> bool:
        """End everything that runs; whether it ended in time."""
        self.preparation.stop()
        self.translation.remove()
        return self.windows.stop()

    def take_down(self) -> None:
        """Destroy the windows while Python is there: what they draw with would miss it later."""
        self.windows.take_down()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _connect(self) -> None:
        self.preferences.language_changed.connect(lambda: self.translation.use(self.preferences.language))
        self.windows.painted.connect(self.preparation.start)
        self.failures.failed.connect(self.windows.show_failure)


def run(arguments: Sequence[str], first: FirstStart | None = None) -> int:
    """Show a window and return the exit status when the last one is closed.

    arguments  those of the program without its name: a file, --language, --config-dir, and what is meant for Qt
    first      not None when this process is to open the windows that later starts ask for
    """
    if sys.stderr is not None:
        faulthandler.enable()
    options = read_options(arguments)
    application = DesktopApplication(["shareflow", *options.meant_for_qt])
    application.setApplicationName("shareflow")
    application.setApplicationDisplayName("Shareflow")
    application.setApplicationVersion(VERSION)
    application.setDesktopFileName("shareflow")
    application.setStyle("Fusion")
    application.setWindowIcon(application_icon())
    folders = user_folders(options.config)
    start_log(folders.log_file)
    shell = Shell(application, folders)
    shell.failures.install()
    if options.language is not None:
        shell.preferences.speak_for_now(options.language)
    application.file_asked.connect(shell.windows.open)
    if first is not None:
        _listen_when_painted(shell, first)
    shell.start(options.file)
    status = application.exec()
    shell.stop()
    shell.failures.remove()
    shell.take_down()
    _let_go_of_the_clipboard(application)
    return status


def _listen_when_painted(shell: Shell, first: FirstStart) -> None:
    """Listen to later starts as soon as they can be answered; until then they wait for the lock."""

    def listen() -> None:
        if not first.lock.isLocked():
            return
        from gui.single_instance.instance_server import InstanceServer

        server = InstanceServer(first, shell.windows)
        server.asked.connect(shell.answer)
        shell.windows.emptied.connect(server.stop)
        server.listen()

    shell.windows.painted.connect(listen)
    QTimer.singleShot(_UNSEEN, shell.windows, listen)


def _let_go_of_the_clipboard(application: QApplication) -> None:
    """Without a screen Qt keeps what was copied until after Python has ended, and then cannot destroy it."""
    if application.platformName() in {"offscreen", "minimal"}:
        application.clipboard().clear()
