"""Whether arguments are meant for the command line or for the window; importing this loads nothing else."""

import os
import sys
from collections.abc import Sequence

HELP = "help"

COMMANDS: tuple[str, ...] = ("check", "solve", "render", "analyse", "export", "completion", HELP)

_WITH_VALUE = ("--language", "--config-dir")
_ANSWERED_HERE = ("-h", "--help", "--version", "--json")


def first_word(arguments: Sequence[str]) -> str | None:
    """The first argument that is neither an option nor the value of one."""
    rest = iter(arguments)
    for argument in rest:
        if argument in _WITH_VALUE:
            next(rest, None)
        elif not argument.startswith("-"):
            return argument
    return None


def is_for_command_line(arguments: Sequence[str]) -> bool:
    """Whether a command is named, help is asked for, or no window could come of the arguments."""
    word = first_word(arguments)
    if word is None:
        return any(each in _ANSWERED_HERE for each in arguments) or not has_display()
    return word in COMMANDS or is_mistyped(word) or not has_display()


def is_mistyped(word: str) -> bool:
    """Whether a word looks like a command rather than a file."""
    return word.isalpha() and not os.path.exists(word)


def has_display() -> bool:
    """Whether a window can be shown; other systems than Linux always have a display."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
