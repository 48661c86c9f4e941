"""`export --format html|pdf`: the report of a scenario of a file, without a window."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from engine.command_line.choice import chosen_world
from engine.command_line.interruption import check_interrupted, interruptible
from engine.command_line.outputs import check_outputs, check_standard_output, deliver, is_standard_output
from engine.command_line.progress_line import ProgressLine
from engine.command_line.report import Report
from engine.command_line.solving import SOLVE_FAILED, solved
from engine.project.atomic_file import check_place
from engine.report.material import Material
from engine.text import Language, Text
from gui.render import application_without_screen

if TYPE_CHECKING:
    from gui.report.making import Choice

_GATHERING = Text("claims and evidence, run", "论断与依据，运行")
_DRAWING = Text("drawing the report, piece", "绘制报告，第")


def export_report(options: argparse.Namespace, report: Report) -> int:
    """Write the report of a scenario; the exit status. Bad input raises `InvalidInput`.

    Of the options `file`, `out`, `format`, `scenario`, `set`, `language` and `theme` are read.
    """
    target = Path(options.out)
    check_outputs(options.file, (target,), "--out")
    check_standard_output(target, report, "--out", is_text=options.format == "html")
    if not is_standard_output(target):
        check_place(target)
    world = chosen_world(options, report)
    application = application_without_screen()
    from gui.report.making import Choice, gather
    from gui.theme import THEMES

    result = solved(world.scenario, report)
    if result.problem is not None:
        report.problems([result.problem])
        return SOLVE_FAILED
    language: Language = options.language
    choice = Choice(
        options.format,
        language,
        date.today(),
        THEMES[options.theme or "light"],
        font=application.font(),
    )
    line = report.progress()
    gathering = line.stage(_GATHERING)
    try:
        material = interruptible(lambda cancel: gather(world.project, result, choice, None, cancel, gathering))
        data = _made(material, choice, line)
    finally:
        line.clear()
    written = deliver(target, data)
    report.done(scenario=world.scenario.name, set=world.assigned, format=options.format, written=written)
    return 0


def _made(material: Material, choice: "Choice", line: ProgressLine) -> bytes:
    from gui.report.making import Making

    making = Making(material, choice)
    told = line.stage(_DRAWING)
    try:
        for done, total in making.steps():
            check_interrupted()
            told(done, total)
    finally:
        making.close()
    return making.data
