"""`check`: validate a file."""

import argparse

from engine.command_line import words
from engine.command_line.report import Report
from engine.project import load


def check_file(options: argparse.Namespace, report: Report) -> int:
    """Say "ok" when the file is valid; raises `InvalidInput` with its problems when it is not."""
    opened = load(options.file)
    report.warnings(opened.warnings)
    if report.as_json:
        report.done(scenarios=[each.name for each in opened.project.scenarios])
    else:
        print(words.OK.in_language(report.language))
    return 0
