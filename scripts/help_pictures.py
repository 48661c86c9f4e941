"""Makes the pictures of the README and the help by running the program itself: `python -m scripts.help_pictures`."""

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from gui.application import Shell
from gui.folders import user_folders
from gui.preferences import Preferences

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "help"
SIZE = (1400, 900)
SETTLED = 500
"""Milliseconds after the last result until everything has been painted."""
LONGEST = 120_000


def window_picture(application: QApplication, example: Path, target: Path) -> None:
    """Open an example in the window, in English and light, and save what it looks like once it is solved."""
    with tempfile.TemporaryDirectory() as settings:
        folders = user_folders(Path(settings))
        preferences = Preferences(folders.settings_file)
        preferences.set_language("en")
        preferences.set_theme("light")
        preferences.write()
        shell = Shell(application, folders)
        shell.window.resize(*SIZE)
        loop = QEventLoop()
        shell.window.run.result_changed.connect(lambda _: QTimer.singleShot(SETTLED, loop.quit))
        QTimer.singleShot(LONGEST, loop.quit)
        shell.start(example)
        loop.exec()
        target.parent.mkdir(parents=True, exist_ok=True)
        if shell.window.run.result is None or not shell.window.grab().save(str(target)):
            sys.exit(f"{target} could not be made")
        shell.document.undo_stack.setClean()
        shell.window.close()
        shell.stop()


def main() -> None:
    """Make every picture."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    window_picture(application, ROOT / "resources" / "examples" / "nyc_rides.shareflow", FOLDER / "window.png")


if __name__ == "__main__":
    main()
