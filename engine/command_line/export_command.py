"""`export`: a scenario as a model that other programs run."""

import argparse
import os
from collections.abc import Callable
from pathlib import Path

from engine.command_line import words
from engine.command_line.choice import chosen_scenario
from engine.command_line.outputs import check_outputs
from engine.command_line.report import Report
from engine.exports import sbml_text, xmile_text
from engine.project import load
from engine.project.atomic_file import write_atomically
from engine.scenario import Scenario

_WRITERS: tuple[Callable[[Scenario], str], ...] = (sbml_text, xmile_text)
FORMATS = dict(zip(words.MODEL_FORMATS, _WRITERS, strict=True))
"""The text of a scenario in each format."""


def export_file(options: argparse.Namespace, report: Report) -> int:
    """Write a scenario of the file in another format; raises `InvalidInput` for bad input."""
    target = Path(options.out)
    check_outputs(options.file, (target,), "--out")
    opened = load(options.file)
    report.warnings(opened.warnings)
    scenario = chosen_scenario(opened.project, options.scenario)
    write_atomically(target, FORMATS[options.format](scenario).encode("utf-8"))
    report.done(scenario=scenario.name, format=options.format, written=[os.fspath(target)])
    return 0
