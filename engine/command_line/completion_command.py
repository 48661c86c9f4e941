"""`completion`: the script that makes a shell complete the commands."""

import argparse

from engine.command_line.completion import completion_script
from engine.command_line.report import Report


def print_completion(options: argparse.Namespace, report: Report) -> int:
    """Print the script for the shell that is named; in JSON it is the outcome."""
    script = completion_script(options.shell, report.language)
    if report.as_json:
        report.done(shell=options.shell, script=script)
    else:
        print(script, end="")
    return 0
