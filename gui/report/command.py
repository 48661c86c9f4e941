"""`export --format html|pdf`: the report of a scenario of a file, without a window."""

import argparse
import errno
import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from engine.command_line.choice import chosen_scenario
from engine.command_line.outputs import check_outputs
from engine.command_line.progress_line import ProgressLine
from engine.command_line.report import Report
from engine.problems import InvalidInput
from engine.project import load
from engine.project.atomic_file import write_atomically
from engine.project.file_problems import writing_problem
from engine.report.material import Material
from engine.text import Language, Text
from gui.render import SOLVE_FAILED, application_without_screen

if TYPE_CHECKING:
    from gui.report.making import Choice

_GATHERING = Text("claims and evidence, run", "论断与依据，运行")
_DRAWING = Text("drawing the report, piece", "绘制报告，第")


def export_report(options: argparse.Namespace, report: Report) -> int:
    """Write the report of a scenario; the exit status. Bad input raises `InvalidInput`.

    Of the options `file`, `out`, `format`, `scenario`, `language` and, where there is one, `theme` are read.
    """
    target = Path(options.out)
    check_outputs(options.file, (target,), "--out")
    if not target.absolute().parent.is_dir():  # said now, and not after all the work
        raise InvalidInput([writing_problem(FileNotFoundError(errno.ENOENT, ""), options.out)])
    opened = load(options.file)
    report.warnings(opened.warnings)
    scenario = chosen_scenario(opened.project, options.scenario)
    application = application_without_screen()
    from engine import solve
    from gui.report.making import Choice, gather
    from gui.theme import THEMES

    result = solve(scenario)
    if result.problem is not None:
        report.problems([result.problem])
        return SOLVE_FAILED
    language: Language = options.language
    choice = Choice(
        options.format,
        language,
        date.today(),
        THEMES[getattr(options, "theme", None) or "light"],
        font=application.font(),
    )
    line = ProgressLine(report.language, is_shown=not report.as_json)
    try:
        material = gather(opened.project, result, choice, progress=line.stage(_GATHERING))
        data = _made(material, choice, line)
    finally:
        line.clear()
    write_atomically(target, data)
    report.done(scenario=scenario.name, format=options.format, written=[os.fspath(target)])
    return 0


def _made(material: Material, choice: "Choice", line: ProgressLine) -> bytes:
    from gui.report.making import Making

    making = Making(material, choice)
    told = line.stage(_DRAWING)
    try:
        for done, total in making.steps():
            told(done, total)
    finally:
        making.close()
    return making.data
