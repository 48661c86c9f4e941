"""Makes the pictures of the README and the guide by running the program itself.

python -m scripts.help_pictures            all of them
python -m scripts.help_pictures guide      those of the guide
python -m scripts.help_pictures dialogs    those of its dialogs
"""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from engine.text import LANGUAGES, Language
from gui.application import Shell
from gui.editors.event_templates import template_events
from gui.folders import user_folders
from gui.preferences import Preferences

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "help"
README_SIZE = QSize(1400, 900)
GUIDE_SIZE = QSize(1120, 760)
YEAR = 2030.0
WIDEST = 760
"""Pixels; wider pictures are drawn smaller."""
SETTLED = 1500
"""Milliseconds after the last result until everything has been painted."""
LONGEST = 120_000

VIEWS = {
    "market": (700, 420),
    "flows": (700, 380),
    "niches": (760, 500),
    "simplex": (620, 540),
    "ventures": (760, 560),
    "claims": (700, 480),
}
"""Views whose pictures are in the guide, and the size of each."""


DIALOGS = {"export_data": QSize(760, 440), "export_report": QSize(640, 560)}
"""Commands that open a dialog whose picture is in the guide, and its size."""


def wait(milliseconds: int) -> None:
    """Let the program run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(is_done: Callable[[], bool]) -> None:
    """Let the program run until something is so; give up after a long time."""
    for _ in range(LONGEST // 100):
        wait(100)
        if is_done():
            return
    sys.exit("the program did not come to rest")


def open_shell(application: QApplication, folder: Path, language: Language, size: QSize) -> Shell:
    """The window, light and without anything that would cover it."""
    folders = user_folders(folder)
    preferences = Preferences(folders.settings_file)
    preferences.set_language(language)
    preferences.set_theme("light")
    preferences.remember_tour()
    preferences.write()
    shell = Shell(application, folders)
    shell.window.resize(size)
    return shell


def close_shell(shell: Shell) -> None:
    """End the window without a question."""
    shell.document.undo_stack.setClean()
    shell.window.close()
    shell.stop()


def is_at_rest(shell: Shell) -> bool:
    """Whether everything that is computed in the background has been shown."""
    window = shell.window
    return window.run.result is not None and not shell.service.is_busy and window.services.findings.findings is not None


def save(image: QImage, target: Path) -> None:
    """Write a small file: at most so many pixels wide, framed by a hairline."""
    if image.width() > WIDEST:
        image = image.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.lightGray)
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(target), quality=0):
        sys.exit(f"{target} could not be made")


def grabbed(widget: QWidget, height: int | None = None) -> QImage:
    """What a widget shows, from its top down to a height."""
    rectangle = QRect(QPoint(0, 0), QSize(widget.width(), min(widget.height(), height or widget.height())))
    return widget.grab(rectangle).toImage().convertToFormat(QImage.Format.Format_RGB32)


def readme_picture(application: QApplication, example: Path, target: Path) -> None:
    """Open an example in the window, in English, and save what it looks like once it is solved."""
    with tempfile.TemporaryDirectory() as settings:
        shell = open_shell(application, Path(settings), "en", README_SIZE)
        shell.start(example)
        wait_until(lambda: shell.window.run.result is not None)
        wait(SETTLED)
        if not shell.window.grab().save(str(target)):
            sys.exit(f"{target} could not be made")
        close_shell(shell)


def guide_pictures(application: QApplication, language: Language, folder: Path) -> None:
    """The parts of the window and the views that the guide speaks of, in one language."""
    with tempfile.TemporaryDirectory() as settings:
        shell = open_shell(application, Path(settings), language, GUIDE_SIZE)
        shell.start()
        wait(SETTLED)
        shell.window.start_page.begin.click()
        wait_until(lambda: is_at_rest(shell))
        bench = shell.window.workbench
        bench.time.move(YEAR)
        bench.why.explain("share.Platforms")
        wait(SETTLED)
        save(grabbed(shell.window), folder / "window.png")
        save(grabbed(bench.assumptions, 470), folder / "assumptions.png")
        save(grabbed(bench.why, 560), folder / "why.png")
        bench.views.apply_preset("tabs")
        for view_id, size in VIEWS.items():
            bench.views.show_view(view_id)
            bench.views.pop_out(view_id)
            view = bench.views.view(view_id)
            view.window().resize(size[0] + view.window().width() - view.width(),
                                 size[1] + view.window().height() - view.height())  # fmt: skip
            wait(SETTLED)
            bench.time.move(bench.time.end)
            bench.time.move(YEAR)
            wait(SETTLED)
            save(grabbed(view), folder / f"{view_id}.png")
            bench.views.dock(view_id)
        scenario = shell.document.scenario
        events = (*template_events("cloud_price", 2027.0), *template_events("open_weights", 2032.0))
        shell.document.edit("", replace(scenario, events=events))
        wait_until(lambda: is_at_rest(shell))
        save(grabbed(bench.timeline), folder / "timeline.png")
        close_shell(shell)


def dialog_pictures(application: QApplication, language: Language, folder: Path) -> None:
    """The dialogs that the guide speaks of, in one language."""
    with tempfile.TemporaryDirectory() as settings:
        shell = open_shell(application, Path(settings), language, GUIDE_SIZE)
        shell.start()
        wait(SETTLED)
        shell.window.start_page.begin.click()
        wait_until(lambda: is_at_rest(shell))
        for name, size in DIALOGS.items():
            getattr(shell.window.actions_, name).trigger()
            wait(SETTLED)
            dialog = next(each for each in shell.window.findChildren(QDialog) if each.isVisible())
            dialog.resize(size)
            wait(SETTLED)
            save(grabbed(dialog), folder / f"{name}.png")
            dialog.close()
        close_shell(shell)


def main() -> None:
    """Make every picture, or only those that are asked for."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    wanted = sys.argv[1:]
    if not wanted:
        readme_picture(application, ROOT / "resources" / "examples" / "nyc_rides.shareflow", FOLDER / "window.png")
    for language in LANGUAGES:
        folder = FOLDER / "pictures" / language
        if wanted in ([], ["guide"]):
            guide_pictures(application, language, folder)
        if wanted in ([], ["guide"], ["dialogs"]):
            dialog_pictures(application, language, folder)


if __name__ == "__main__":
    main()
