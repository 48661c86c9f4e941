"""`export`: a scenario as a model that other programs run, or its run as tables."""

import argparse
import os
import threading
from pathlib import Path

from engine.command_line.choice import chosen_scenario
from engine.command_line.interruption import interruptible
from engine.command_line.outputs import check_outputs
from engine.command_line.progress_line import ProgressLine
from engine.command_line.report import Report
from engine.exports.formats import EXPORTS_BY_ID, ExportFormat
from engine.problems import InvalidInput, Problem, problem
from engine.project import Project, load
from engine.result import Result
from engine.run import solve
from engine.scenario import Scenario
from engine.text import Text

SOLVE_FAILED = 3

_JUDGING = Text("worlds compared", "已比较的世界")
_WRITING = Text("written", "已写入")


class _Unsolved(Exception):
    """Carries the reason why a run did not reach its end."""

    def __init__(self, reason: Problem) -> None:
        self.reason = reason
        super().__init__()


def export_file(options: argparse.Namespace, report: Report) -> int:
    """Write a scenario of the file in a format that needs no pictures; raises `InvalidInput` for bad input."""
    from engine.exports.writing import MODELS, files_of, write_model

    form = EXPORTS_BY_ID[options.format]
    target = Path(options.out)
    files = files_of(form.id, target)
    check_outputs(options.file, files, "--out")
    _check_suffix(target, form)
    opened = load(options.file)
    report.warnings(opened.warnings)
    scenario = chosen_scenario(opened.project, options.scenario)
    if form.id in MODELS:
        written = interruptible(lambda _: write_model(scenario, form.id, target))
        report.done(scenario=scenario.name, format=form.id, written=[os.fspath(each) for each in written])
        return 0
    line = ProgressLine(report.language, is_shown=not report.as_json)
    try:
        result = interruptible(lambda cancel: _write_tables(scenario, opened.project, options, report, line, cancel))
    except _Unsolved as failed:
        line.clear()
        report.problems([failed.reason])
        return SOLVE_FAILED
    finally:
        line.clear()
    report.done(
        scenario=scenario.name,
        format=form.id,
        solver=result.solver,
        seconds=result.seconds,
        written=[os.fspath(each) for each in files],
    )
    return 0


def _write_tables(
    scenario: Scenario,
    project: Project,
    options: argparse.Namespace,
    report: Report,
    line: ProgressLine,
    cancel: threading.Event,
) -> Result:
    """Solve, judge the claims where the format has them, and write; returns the run."""
    from engine.exports.writing import TableStyle, write_csv, write_workbook

    target, style, writing = Path(options.out), TableStyle(report.language), line.stage(_WRITING)
    result = solve(scenario, cancel)
    if result.problem is not None:
        raise _Unsolved(result.problem)
    if options.format == "xlsx":
        from engine.claims import judge_all
        from engine.exports.workbook import Extras

        verdicts = judge_all(result, cancel=cancel, progress=line.stage(_JUDGING))
        write_workbook(result, target, style, Extras(project, verdicts), cancel, writing)
    else:
        write_csv([result], options.format, target, style, cancel, writing)
    return result


def _check_suffix(target: Path, form: ExportFormat) -> None:
    """Refuse a name that says another format, for other programs go by it; any other name is the user's business."""
    suffix = target.suffix.lower()
    if suffix == form.suffix:
        return
    others = [each for each in EXPORTS_BY_ID.values() if each.suffix == suffix]
    if others:
        names = ", ".join(each.id for each in others)
        raise InvalidInput(
            [
                problem(
                    "suffix_of_other_format",
                    "--out",
                    path=target.name,
                    format=form.id,
                    suffix=form.suffix,
                    others=names,
                )
            ]
        )
