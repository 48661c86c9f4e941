"""The way to a window: that of the process that runs already, or one of its own."""

from collections.abc import Sequence
from pathlib import Path

from gui.folders import user_folders
from gui.program_options import read_options
from gui.single_instance.address import address_for
from gui.single_instance.meeting import FirstStart, meet
from gui.single_instance.request import Request, token_of_start


def open_window(arguments: Sequence[str]) -> int:
    """Open a window and return the exit status; at once when the process that runs already opens it.

    arguments  those of the program without its name: a file, --language, --config-dir, --new-process, and what is meant
               for Qt
    """
    options = read_options(arguments)
    first: FirstStart | None = None
    # What is meant for Qt can only be followed by a process of its own.
    address = None if options.is_alone or options.meant_for_qt else address_for(user_folders(options.config).config)
    if address is not None:
        met = meet(address, Request(_absolute(options.file), options.language, token_of_start()))
        if met.is_over:
            return 0
        first = met.first
    from gui.application import run

    return run(arguments, first)


def _absolute(file: Path | None) -> Path | None:
    """A path that means the same to a process in another folder, where this one is in any."""
    try:
        return None if file is None else file.absolute()
    except OSError:
        return file
