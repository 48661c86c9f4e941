"""The language of the window: the program's own texts and Qt's."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from engine.text import Language
from gui.resources import RESOURCES

_FOLDER = RESOURCES / "translations"


class Translation(QObject):
    """Installs the translators of one language; widgets learn of it by their LanguageChange event."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._installed: list[QTranslator] = []

    def use(self, language: Language) -> None:
        """Speak this language from now on; English is what the sources are written in."""
        self.remove()
        QLocale.setDefault(QLocale("en_GB" if language == "en" else language))
        if language == "en":
            return
        for catalogue in ("qtbase", "shareflow"):
            translator = QTranslator(self)
            if translator.load(f"{catalogue}_{language}", str(_FOLDER)):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)

    def remove(self) -> None:
        """Speak the language of the sources again."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []
