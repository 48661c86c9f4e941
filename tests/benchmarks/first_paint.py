"""A process that shows a window and leaves once it has been painted: `first_paint.py bare|shareflow`.

The parent measures from before the process starts until it says "painted".
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))


def leave_when_painted(window: object, is_ready: object = None) -> None:
    """Say so and quit when the window's contents have been painted once."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    assert isinstance(window, QWidget)

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.window() is window:
                QApplication.instance().removeEventFilter(self)
                QTimer.singleShot(0, self.leave)
            return False

        def leave(self) -> None:
            print("painted", flush=True)
            QApplication.instance().quit()

    watch = Watch(window)
    QApplication.instance().installEventFilter(watch)


def show_bare_window() -> None:
    """A PySide6 window with one pyqtgraph plot."""
    import pyqtgraph as pg
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(pg.PlotWidget())
    window.resize(1400, 900)
    leave_when_painted(window)
    window.show()
    application.exec()


def show_shareflow() -> None:
    """The program as it starts without a file."""
    import tempfile

    from gui import application as program
    from gui.main_window import MainWindow

    shown = MainWindow.showEvent

    def show_event(window: MainWindow, event: object) -> None:
        leave_when_painted(window)
        shown(window, event)  # type: ignore[arg-type]

    MainWindow.showEvent = show_event  # type: ignore[method-assign, assignment]
    with tempfile.TemporaryDirectory() as settings:
        program.run(["--config-dir", settings])


if __name__ == "__main__":
    {"bare": show_bare_window, "shareflow": show_shareflow}[sys.argv[1]]()
