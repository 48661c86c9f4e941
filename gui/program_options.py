"""The arguments of the program with its window."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.text import LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class ProgramOptions:
    """What the window is started with.

    file         the project to open; None for the start page
    language     to be spoken for now; None for the preferred one
    config       the folder of settings and recovery files; None for the user's own
    is_alone     whether to start a process although one runs already
    meant_for_qt what is left
    """

    file: Path | None
    language: Language | None
    config: Path | None
    is_alone: bool
    meant_for_qt: tuple[str, ...]


def read_options(arguments: Sequence[str]) -> ProgramOptions:
    """The options in the arguments of the program without its name."""
    parser = argparse.ArgumentParser(prog="shareflow", add_help=False)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--config-dir", type=Path)
    parser.add_argument("--new-process", action="store_true")
    found, rest = parser.parse_known_args(arguments)
    return ProgramOptions(found.file, found.language, found.config_dir, found.new_process, tuple(rest))
