"""Shareflow: who captures value in the AI era? Runs a command, or opens the window."""

import argparse
import sys
from collections.abc import Sequence
from multiprocessing import freeze_support
from typing import TYPE_CHECKING

from engine.command_line.dispatch import is_for_command_line

if TYPE_CHECKING:
    from engine.command_line.report import Report


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window; the exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if "--warm-cache" in arguments:
        return _warm_cache()
    if is_for_command_line(arguments):
        from engine.command_line.streams import with_forgiving_streams

        return with_forgiving_streams(lambda: _run_command(arguments))
    from gui.application import run

    return run(arguments)


def _run_command(arguments: Sequence[str]) -> int:
    from engine.command_line.commands import run_command

    return run_command(arguments, {"render": _render, "report": _export_report})


def _warm_cache() -> int:
    """Compile the equations and leave: what the window asks a process of its own to do at its very first start."""
    from engine import warm_cache

    warm_cache(lambda line: print(line, flush=True))
    return 0


def _render(options: argparse.Namespace, report: "Report") -> int:
    from gui.render import render

    return render(options, report)


def _export_report(options: argparse.Namespace, report: "Report") -> int:
    from gui.report.command import export_report

    return export_report(options, report)


if __name__ == "__main__":
    freeze_support()
    sys.exit(main())
