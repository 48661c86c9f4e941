"""The program with its window: everything is made here once and passed on."""

import argparse
import faulthandler
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from engine.text import LANGUAGES
from engine.version import VERSION
from gui.appearance import Appearance
from gui.document import Document
from gui.engine_preparation import EnginePreparation
from gui.failures import FailureWatch, start_log
from gui.first_paint import FirstPaint
from gui.folders import Folders, user_folders
from gui.icons import application_icon
from gui.main_window import MainWindow
from gui.new_world import new_project
from gui.number_setting import NumberFormat
from gui.preferences import Preferences
from gui.recovery import Recovery, RecoveryOffers
from gui.solve_service import SolveService, load_engine
from gui.solve_worker import Solve
from gui.translation import Translation
from gui.views import VIEWS
from gui.warming import Warming

_TURN = 0.001
"""Seconds after which a thread that computes gives way to the window; Python's own five are felt in a drag."""


class Shell:
    """The window and all that lives as long as it does."""

    def __init__(self, application: QApplication, folders: Folders, load: Callable[[], Solve] = load_engine) -> None:
        self.failures = FailureWatch()
        self.preferences = Preferences(folders.settings_file)
        self.translation = Translation()
        self.translation.use(self.preferences.language)
        self.appearance = Appearance(application, self.preferences)
        self.service = SolveService(load)
        self.preparation = EnginePreparation()
        self.warming = Warming()
        self.document = Document(new_project())
        self.window = MainWindow(self.document, self.preferences, self.appearance, self.service, VIEWS)
        window = self.window
        self.recovery = Recovery(self.document, folders.recovery)
        self.offers = RecoveryOffers(self.recovery, window.flow, window.start_page, self.preferences, window)
        # Last, for a style sheet is worked out anew for every widget that gets a parent.
        self.appearance.apply()
        self._connect()
        # After the translation is connected, which chooses the language that numbers follow.
        self.number_format = NumberFormat(self.preferences)

    def start(self, path: Path | None = None) -> None:
        """Show the window, then make the engine ready."""
        sys.setswitchinterval(_TURN)
        self.window.run.start()
        if path is not None:
            self.window.flow.open(path)
        painted = FirstPaint(self.window)
        painted.over.connect(self.preparation.start)
        painted.over.connect(self.offers.refresh)
        painted.over.connect(self._warm_up)
        self.window.show()

    def stop(self) -> bool:
        """End everything that runs; whether it ended in time."""
        self.warming.stop()
        self.preparation.stop()
        self.translation.remove()
        self.document.retire()
        return all([self.window.stop(), self.service.stop()])

    def take_down(self) -> None:
        """Destroy the window while Python is there: what it draws with would miss it later."""
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _warm_up(self) -> None:
        """Make the workbench, load the views, and make those that will be seen first."""
        self.warming.start([lambda: self.window.place, *(each.load for each in VIEWS), self._make_views])

    def _make_views(self) -> None:
        views = self.window.workbench.views
        self.warming.start(partial(views.view, each) for each in views.front)

    def _connect(self) -> None:
        window, preparation = self.window, self.preparation
        self.preferences.language_changed.connect(lambda: self.translation.use(self.preferences.language))
        window.closed.connect(self.recovery.forget)
        preparation.began.connect(window.show_preparing)
        preparation.progressed.connect(window.status.show_progress)
        preparation.ready.connect(window.show_prepared)
        preparation.ready.connect(self.service.start)
        for part in (self.service, *window.services.that_may_fail):
            part.failed.connect(self.failures.report)
        self.failures.failed.connect(window.show_failure)


def run(arguments: Sequence[str], path: Path | None = None) -> int:
    """Show the window, with the project at `path` if there is one, and return the exit status.

    arguments  those of the program without its name: a file, --language, --config-dir, and what is meant for Qt
    """
    if sys.stderr is not None:
        faulthandler.enable()
    options, rest = _parser().parse_known_args(arguments)
    application = QApplication(["shareflow", *rest])
    application.setApplicationName("shareflow")
    application.setApplicationDisplayName("Shareflow")
    application.setApplicationVersion(VERSION)
    application.setDesktopFileName("shareflow")
    application.setStyle("Fusion")
    application.setWindowIcon(application_icon())
    folders = user_folders(options.config_dir)
    start_log(folders.log_file)
    shell = Shell(application, folders)
    shell.failures.install()
    if options.language is not None:
        shell.preferences.speak_for_now(options.language)
    shell.start(path or options.file)
    status = application.exec()
    shell.stop()
    shell.failures.remove()
    shell.take_down()
    _let_go_of_the_clipboard(application)
    return status


def _let_go_of_the_clipboard(application: QApplication) -> None:
    """Without a screen Qt keeps what was copied until after Python has ended, and then cannot destroy it."""
    if application.platformName() in {"offscreen", "minimal"}:
        application.clipboard().clear()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="shareflow", add_help=False)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--config-dir", type=Path)
    return parser
