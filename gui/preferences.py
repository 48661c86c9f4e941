"""What the user prefers: language, theme, font size, recent files and the layout of the window."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, TypeVar, cast, get_args

from PySide6.QtCore import QByteArray, QLocale, QObject, QSettings, Signal

from engine.text import LANGUAGES, Language

ThemeChoice = Literal["system", "light", "dark"]

THEME_CHOICES: tuple[ThemeChoice, ...] = get_args(ThemeChoice)
FONT_SCALES: tuple[int, ...] = (100, 125, 150, 200)
RECENT_LIMIT = 10

_Choice = TypeVar("_Choice", bound=str)


def system_language() -> Language:
    """Chinese where the system speaks it, English everywhere else."""
    return "zh_CN" if QLocale.system().language() is QLocale.Language.Chinese else "en"


class Preferences(QObject):
    """Preferences, kept in one settings file; a value that makes no sense there counts as not set."""

    language_changed = Signal(str)
    theme_changed = Signal(str)
    font_scale_changed = Signal(int)
    recent_files_changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system_language = system_language()
        self._language_for_now: Language | None = None
        self._settings = QSettings(str(path), QSettings.Format.IniFormat, self)

    @property
    def language(self) -> Language:
        """The language of the window."""
        return self._language_for_now or self._one_of("language", LANGUAGES, self._system_language)

    def set_language(self, language: Language) -> None:
        is_other = language != self.language
        self._language_for_now = None
        self._settings.setValue("language", language)
        if is_other:
            self.language_changed.emit(language)

    def speak_for_now(self, language: Language) -> None:
        """Use a language until another is chosen, without remembering it."""
        if language != self.language:
            self._language_for_now = language
            self.language_changed.emit(language)

    @property
    def theme(self) -> ThemeChoice:
        """Light, dark, or whichever the system uses."""
        return self._one_of("theme", THEME_CHOICES, "system")

    def set_theme(self, theme: ThemeChoice) -> None:
        if theme != self.theme:
            self._settings.setValue("theme", theme)
            self.theme_changed.emit(theme)

    @property
    def font_scale(self) -> int:
        """Size of all text, per cent."""
        return int(self._one_of("font_scale", tuple(str(each) for each in FONT_SCALES), "100"))

    def set_font_scale(self, scale: int) -> None:
        if scale != self.font_scale:
            self._settings.setValue("font_scale", str(scale))
            self.font_scale_changed.emit(scale)

    @property
    def recent_limit(self) -> int:
        """How many recent files are remembered."""
        text = str(self._settings.value("recent_limit", RECENT_LIMIT))
        return min(int(text), 50) if text.isdecimal() else RECENT_LIMIT

    def set_recent_limit(self, limit: int) -> None:
        self._settings.setValue("recent_limit", limit)
        self._remember_files(self.recent_files)

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """Files opened or saved last, the newest first."""
        try:
            found = json.loads(str(self._settings.value("recent_files", "[]")))
        except ValueError:
            return ()
        return tuple(Path(each) for each in found if isinstance(each, str)) if isinstance(found, list) else ()

    def add_recent_file(self, path: Path) -> None:
        """Put a file first in the list."""
        path = path.absolute()
        self._remember_files((path, *(each for each in self.recent_files if each != path)))

    def remove_recent_file(self, path: Path) -> None:
        """Forget a file, because it is gone."""
        self._remember_files(tuple(each for each in self.recent_files if each != path))

    def clear_recent_files(self) -> None:
        """Forget all files."""
        self._remember_files(())

    def layout(self, name: str) -> QByteArray | None:
        """The remembered geometry or splitter state called `name`."""
        value = self._settings.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else None

    def remember_layout(self, name: str, state: QByteArray) -> None:
        """Keep a geometry or splitter state for the next start."""
        self._settings.setValue(f"layout/{name}", state)

    def write(self) -> None:
        """Write the settings file now."""
        self._settings.sync()

    def _remember_files(self, paths: Sequence[Path]) -> None:
        kept = tuple(paths)[: self.recent_limit]
        if kept != self.recent_files:
            self._settings.setValue("recent_files", json.dumps([str(each) for each in kept]))
            self.recent_files_changed.emit()

    def _one_of(self, key: str, allowed: Sequence[_Choice], otherwise: _Choice) -> _Choice:
        value = self._settings.value(key)
        return cast(_Choice, value) if value in allowed else otherwise
