"""How far a long command is, on one line of the terminal that is written over."""

import shutil
import sys
import time
from collections.abc import Callable

from engine.command_line.columns import width
from engine.progress import Progress
from engine.text import Language, Text

_EVERY = 0.1
"""Seconds between two writings."""

_SOON = 1.0
"""Seconds within which work that cannot say how far it is may end without a word."""


class ProgressLine:
    """Says on standard error what is being done and how much of it; says nothing where nobody would read it."""

    def __init__(self, language: Language, *, is_shown: bool) -> None:
        self._language: Language = language
        self._is_shown = is_shown and sys.stderr is not None and sys.stderr.isatty()
        self._width = 0
        self._next = 0.0
        self._is_counting = False

    def stage(self, text: Text) -> Progress:
        """What is told how far one part of the work is."""
        words = text.in_language(self._language)

        def progress(done: int, total: int) -> None:
            self._is_counting = True
            self._say(f"{words} {done}/{total}")

        return progress

    def waiting(self, text: Text) -> Callable[[], None]:
        """What is called again and again during work until that can say how far it is; says how long it has taken."""
        words, began = text.in_language(self._language), time.monotonic()

        def tick() -> None:
            passed = time.monotonic() - began
            if passed >= _SOON and not self._is_counting:
                self._say(f"{words} {passed:.0f} s")

        return tick

    def clear(self) -> None:
        """Leave the line blank, for what comes after."""
        if self._width:
            self._write("")
            print("\r", end="", file=sys.stderr, flush=True)
            self._width = 0
        self._next = 0.0

    def _say(self, line: str) -> None:
        now = time.monotonic()
        if self._is_shown and now >= self._next:
            self._next = now + _EVERY
            # A line that reaches the edge would go on in the next one, which is not written over.
            room = shutil.get_terminal_size().columns - 1
            while width(line) > room:
                line = line[:-1]
            self._write(line)

    def _write(self, line: str) -> None:
        columns = width(line)
        print(f"\r{line}{' ' * (self._width - columns)}", end="", file=sys.stderr, flush=True)
        self._width = columns
