"""What the user prefers: looks, words and numbers, saving, threads, recent files and the layout of the window."""

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal, TypeVar, cast, get_args

from PySide6.QtCore import QByteArray, QLocale, QObject, QSettings, Signal

from engine.text import LANGUAGES, Language

ThemeChoice = Literal["system", "light", "dark"]
NumberChoice = Literal["language", "plain", "comma"]
"""As the language writes them; 1062.5 without groups; 1 062,5 with a decimal comma."""

THEME_CHOICES: tuple[ThemeChoice, ...] = get_args(ThemeChoice)
NUMBER_CHOICES: tuple[NumberChoice, ...] = get_args(NumberChoice)
FONT_SCALES: tuple[int, ...] = (100, 125, 150, 200)
RECENT_LIMIT = 10
RECENT_COMMANDS = 8
MOST_THREADS = 64
AUTOSAVE_MINUTES = 2
MOST_MINUTES = 60

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
    number_format_changed = Signal(str)
    threads_changed = Signal(int)
    autosave_minutes_changed = Signal(int)
    fan_shown_changed = Signal(bool)
    motion_changed = Signal(bool)
    layout_reset = Signal()
    """The arrangement of the window is to be as it was at the very first start."""

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
    def number_format(self) -> NumberChoice:
        """How numbers are written."""
        return self._one_of("number_format", NUMBER_CHOICES, "language")

    def set_number_format(self, choice: NumberChoice) -> None:
        if choice != self.number_format:
            self._settings.setValue("number_format", choice)
            self.number_format_changed.emit(choice)

    @property
    def threads(self) -> int:
        """How many runs of an ensemble go on at once; 0 means as many as there are processors."""
        return self._whole("threads", 0, MOST_THREADS)

    def set_threads(self, threads: int) -> None:
        if threads != self.threads:
            self._settings.setValue("threads", threads)
            self.threads_changed.emit(threads)

    @property
    def workers(self) -> int:
        """The number of threads an ensemble gets, 1 or more."""
        return self.threads or min(os.cpu_count() or 1, MOST_THREADS)

    @property
    def autosave_minutes(self) -> int:
        """How often a project that has a file is saved by itself; 0 means never."""
        return self._whole("autosave_minutes", AUTOSAVE_MINUTES, MOST_MINUTES)

    def set_autosave_minutes(self, minutes: int) -> None:
        if minutes != self.autosave_minutes:
            self._settings.setValue("autosave_minutes", minutes)
            self.autosave_minutes_changed.emit(minutes)

    @property
    def is_fan_shown(self) -> bool:
        """Whether the pictures show the range of uncertain assumptions."""
        return self._is_set("fan", otherwise=True)

    def show_fan(self, is_shown: bool) -> None:
        if is_shown != self.is_fan_shown:
            self._settings.setValue("fan", int(is_shown))
            self.fan_shown_changed.emit(is_shown)

    @property
    def is_motion_reduced(self) -> bool:
        """Whether nothing is to move by itself."""
        return self._is_set("less_motion", otherwise=False)

    def reduce_motion(self, is_reduced: bool) -> None:
        if is_reduced != self.is_motion_reduced:
            self._settings.setValue("less_motion", int(is_reduced))
            self.motion_changed.emit(is_reduced)

    @property
    def is_tour_seen(self) -> bool:
        """Whether the tour has been shown, or skipped."""
        return self._is_set("tour_seen", otherwise=False)

    def remember_tour(self) -> None:
        """Do not show the tour by itself again."""
        self._settings.setValue("tour_seen", 1)

    def reset(self) -> None:
        """Everything as at the very first start, except the list of recent files and whether the tour was seen."""
        self.set_language(self._system_language)
        self.set_theme("system")
        self.set_font_scale(100)
        self.set_number_format("language")
        self.set_threads(0)
        self.set_autosave_minutes(AUTOSAVE_MINUTES)
        self.show_fan(True)
        self.reduce_motion(False)
        self._settings.remove("choices")
        self.reset_layout()

    def reset_layout(self) -> None:
        """Forget how the window and its parts were arranged."""
        self._settings.remove("layout")
        self.layout_reset.emit()

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

    @property
    def recent_commands(self) -> tuple[str, ...]:
        """What was chosen last in the command palette, the newest first."""
        return tuple(str(self._settings.value("recent_commands", "")).split())

    def add_recent_command(self, key: str) -> None:
        """Put a command first in the list."""
        kept = (key, *(each for each in self.recent_commands if each != key))[:RECENT_COMMANDS]
        self._settings.setValue("recent_commands", " ".join(kept))

    def layout(self, name: str) -> QByteArray | None:
        """The remembered geometry or splitter state called `name`."""
        value = self._settings.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else None

    def remember_layout(self, name: str, state: QByteArray) -> None:
        """Keep a geometry or splitter state for the next start."""
        self._settings.setValue(f"layout/{name}", state)

    def choices(self, name: str) -> dict[str, object]:
        """What was chosen last in the dialog called `name`; nothing where that cannot be read."""
        text = self._settings.value(f"choices/{name}")
        try:
            found = json.loads(text) if isinstance(text, str) else {}
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def remember_choices(self, name: str, chosen: Mapping[str, object]) -> None:
        """Keep what was chosen in a dialog for the next time."""
        self._settings.setValue(f"choices/{name}", json.dumps(chosen))

    def write(self) -> None:
        """Write the settings file now."""
        self._settings.sync()

    def _remember_files(self, paths: Sequence[Path]) -> None:
        kept = tuple(paths)[: self.recent_limit]
        if kept != self.recent_files:
            self._settings.setValue("recent_files", json.dumps([str(each) for each in kept]))
            self.recent_files_changed.emit()

    def _whole(self, key: str, otherwise: int, most: int) -> int:
        text = str(self._settings.value(key, otherwise))
        return int(text) if text.isdecimal() and int(text) <= most else otherwise

    def _is_set(self, key: str, *, otherwise: bool) -> bool:
        return {"0": False, "1": True}.get(str(self._settings.value(key)), otherwise)

    def _one_of(self, key: str, allowed: Sequence[_Choice], otherwise: _Choice) -> _Choice:
        value = self._settings.value(key)
        return cast(_Choice, value) if value in allowed else otherwise
