"""How far a long command is, on one line of the terminal that is written over."""

import sys
import time

from engine.progress import Progress
from engine.text import Language, Text

_EVERY = 0.1
"""Seconds between two writings."""


class ProgressLine:
    """Says on standard error what is being done and how much of it; says nothing where nobody would read it."""

    def __init__(self, language: Language, *, is_shown: bool) -> None:
        self._language: Language = language
        self._is_shown = is_shown and sys.stderr is not None and sys.stderr.isatty()
        self._width = 0
        self._next = 0.0

    def stage(self, text: Text) -> Progress:
        """What is told how far one part of the work is."""
        words = text.in_language(self._language)

        def progress(done: int, total: int) -> None:
            now = time.monotonic()
            if self._is_shown and now >= self._next:
                self._next = now + _EVERY
                self._write(f"{words} {done}/{total}")

        return progress

    def clear(self) -> None:
        """Leave the line blank, for what comes after."""
        if self._width:
            self._write("")
            print("\r", end="", file=sys.stderr, flush=True)
            self._width = 0

    def _write(self, line: str) -> None:
        # A Chinese character is two columns wide.
        width = sum(2 if ord(letter) > 0x2E7F else 1 for letter in line)
        print(f"\r{line}{' ' * (self._width - width)}", end="", file=sys.stderr, flush=True)
        self._width = width
