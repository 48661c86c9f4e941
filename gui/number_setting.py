"""The format of numbers follows the preferences."""

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject
from PySide6.QtWidgets import QApplication

from engine.text import Language
from gui.number_format import COMMA, NO_GROUPS, OF_LANGUAGE
from gui.preferences import NumberChoice, Preferences


def number_locale(language: Language, choice: NumberChoice) -> QLocale:
    """The locale for the numbers of a window in `language`."""
    locale = QLocale(COMMA if choice == "comma" else OF_LANGUAGE[language])
    if choice == "plain":
        locale.setNumberOptions(NO_GROUPS)
    return locale


class NumberFormat(QObject):
    """Writes numbers as the preferences say; made after the translation, whose locale it refines."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        preferences.language_changed.connect(self._use)
        preferences.number_format_changed.connect(self._change)
        self._use()

    def _use(self) -> None:
        QLocale.setDefault(number_locale(self._preferences.language, self._preferences.number_format))

    def _change(self) -> None:
        self._use()
        # Numbers are part of the language: every widget that writes any writes its texts anew.
        for window in QApplication.topLevelWidgets():
            QCoreApplication.postEvent(window, QEvent(QEvent.Type.LanguageChange))
