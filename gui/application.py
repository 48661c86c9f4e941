"""The program with its window: everything is made here once and passed on."""

import faulthandler
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gui.appearance import Appearance
from gui.document import Document
from gui.engine_preparation import EnginePreparation
from gui.failures import FailureWatch, start_log
from gui.folders import user_folders
from gui.icons import application_icon
from gui.main_window import MainWindow
from gui.new_world import new_project
from gui.preferences import Preferences
from gui.solve_service import SolveService
from gui.translation import Translation
from gui.version import VERSION
from gui.views import VIEWS


def run(arguments: Sequence[str], path: Path | None, config: Path | None = None) -> int:
    """Show the window, with the project at `path` if there is one, and return the exit status.

    arguments  the program's name and what is meant for Qt
    config     folder of settings, when it is not to be the user's own
    """
    if sys.stderr is not None:
        faulthandler.enable()
    application = QApplication(list(arguments))
    application.setApplicationName("shareflow")
    application.setApplicationDisplayName("Shareflow")
    application.setApplicationVersion(VERSION)
    application.setDesktopFileName("shareflow")
    application.setStyle("Fusion")
    application.setWindowIcon(application_icon())
    folders = user_folders(config)
    start_log(folders.log_file)
    failures = FailureWatch()
    failures.install()
    preferences = Preferences(folders.settings_file)
    translation = Translation()
    translation.use(preferences.language)
    preferences.language_changed.connect(lambda: translation.use(preferences.language))
    appearance = Appearance(application, preferences)
    appearance.apply()
    service = SolveService()
    preparation = EnginePreparation()
    window = MainWindow(Document(new_project()), preferences, appearance, service, VIEWS)
    connect_engine(window, service, preparation, failures)
    if path is not None:
        window.flow.open(path)
    window.show()
    QTimer.singleShot(0, preparation.start)
    status = application.exec()
    preparation.stop()
    service.stop()
    failures.remove()
    return status


def connect_engine(
    window: MainWindow, service: SolveService, preparation: EnginePreparation, failures: FailureWatch
) -> None:
    """Let the window show how the engine is doing, and what went wrong."""
    preparation.began.connect(window.show_preparing)
    preparation.progressed.connect(window.status.say)
    preparation.ready.connect(window.show_prepared)
    preparation.ready.connect(service.start)
    service.failed.connect(failures.report)
    failures.failed.connect(window.show_failure)
    window.run.start()
