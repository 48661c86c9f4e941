"""Drawing in a language that need not be the window's."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import QApplication

from engine.text import Language
from gui.resources import RESOURCES


class _Sources(QTranslator):
    """Says everything as it stands in the sources, which is English, whatever is installed below it."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return source


@contextmanager
def speaking(language: Language, spoken: Language) -> Iterator[None]:
    """Within this, what is drawn speaks `language`, while the window goes on speaking `spoken`.

    Windows are told of a new language when the program next has time; they must not be, for by then it is the old one
    again. So nothing in here may run the event loop.
    """
    if language == spoken:
        yield
        return
    translator: QTranslator = _Sources()
    if language != "en":
        translator = QTranslator()
        translator.load(f"shareflow_{language}", str(RESOURCES / "translations"))
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        # Qt tells the windows of the screen, which tell the widgets in them.
        for window in (*QApplication.topLevelWidgets(), *QApplication.topLevelWindows()):
            QCoreApplication.removePostedEvents(window, QEvent.Type.LanguageChange.value)
