"""Shareflow: who captures value in the AI era? Dispatches the command line, or opens the window."""

import argparse
import sys
from collections.abc import Sequence
from multiprocessing import freeze_support
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.command_line.report import Report


def _render(options: argparse.Namespace, report: "Report") -> int:
    from gui.render import render

    return render(options, report)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window; the exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if "--warm-cache" in arguments:
        from engine import warm_cache

        warm_cache()
        return 0
    from engine.command_line.names import COMMANDS

    if arguments and (arguments[0] in COMMANDS or arguments[0] in ("-h", "--help")):
        from engine.command_line.commands import run_command

        return run_command(arguments, _render)
    from gui.application import run

    return run(arguments)


if __name__ == "__main__":
    freeze_support()
    sys.exit(main())
