"""`export`: a scenario as a model that other programs run, or its run as tables."""

import argparse
import os
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from engine.command_line import words
from engine.command_line.attended import attended
from engine.command_line.choice import ChosenWorld, chosen_world
from engine.command_line.interruption import interruptible
from engine.command_line.outputs import check_outputs, check_standard_output, deliver, is_standard_output
from engine.command_line.progress_line import ProgressLine
from engine.command_line.report import Report
from engine.exports.formats import EXPORTS_BY_ID, ExportFormat
from engine.problems import InvalidInput, problem
from engine.project.atomic_file import check_place
from engine.text import Language, Text

if TYPE_CHECKING:
    from engine.exports.workbook import Extras
    from engine.result import Result

_MODELS = frozenset({"xmile", "sbml"})
_WRITING = Text("written", "已写入")
_BINARY = frozenset({"xlsx"})


def export_file(options: argparse.Namespace, report: Report) -> int:
    """Write a scenario of the file in a format that needs no pictures; raises `InvalidInput` for bad input."""
    form = EXPORTS_BY_ID[options.format]
    target = Path(options.out)
    check_standard_output(target, report, "--out", is_text=form.id not in _BINARY)
    _check_suffix(target, form)
    if form.id in _MODELS:
        return _export_model(options, report)
    return _export_tables(options, report)


def _export_model(options: argparse.Namespace, report: Report) -> int:
    from engine.exports.writing import MODELS

    target = Path(options.out)
    check_outputs(options.file, (target,), "--out")
    world = chosen_world(options, report)
    text = attended(
        lambda cancel: MODELS[options.format](world.scenario, cancel).encode("utf-8"), report, words.WRITING
    )
    written = deliver(target, text)
    report.done(scenario=world.scenario.name, set=world.assigned, format=options.format, written=written)
    return 0


def _export_tables(options: argparse.Namespace, report: Report) -> int:
    from engine.command_line.solving import SOLVE_FAILED, solved
    from engine.exports.writing import files_of

    files = () if is_standard_output(options.out) else files_of(options.format, Path(options.out))
    check_outputs(options.file, files, "--out")
    world = chosen_world(options, report)
    for each in files:
        check_place(each)
    result = solved(world.scenario, report)
    if result.problem is not None:
        report.problems([result.problem])
        return SOLVE_FAILED
    line = report.progress()
    try:
        if is_standard_output(options.out):
            deliver(options.out, _table(result, world, options, report.language, line))
        else:
            interruptible(lambda cancel: _write_tables(result, world, options, report.language, line, cancel))
    finally:
        line.clear()
    report.done(
        scenario=world.scenario.name,
        set=world.assigned,
        format=options.format,
        solver=result.solver,
        seconds=result.seconds,
        written=[os.fspath(each) for each in files],
    )
    return 0


def _table(
    result: "Result", world: ChosenWorld, options: argparse.Namespace, language: Language, line: ProgressLine
) -> Iterable[bytes]:
    """The table, without the metadata that stand beside it in a file of their own."""
    if options.format == "xlsx":
        from engine.exports.workbook import workbook_bytes

        extras = interruptible(lambda cancel: _extras(result, world, line, cancel))
        return (workbook_bytes(result, language, extras),)
    from engine.exports import tidy_csv, wide_csv

    return tidy_csv([result]) if options.format == "csv" else wide_csv(result)


def _write_tables(
    result: "Result",
    world: ChosenWorld,
    options: argparse.Namespace,
    language: Language,
    line: ProgressLine,
    cancel: threading.Event,
) -> None:
    from engine.exports.writing import TableStyle, write_csv, write_workbook

    target, style, writing = Path(options.out), TableStyle(language), line.stage(_WRITING)
    if options.format == "xlsx":
        write_workbook(result, target, style, _extras(result, world, line, cancel), cancel, writing)
    else:
        write_csv([result], options.format, target, style, cancel, writing)


def _extras(result: "Result", world: ChosenWorld, line: ProgressLine, cancel: threading.Event) -> "Extras":
    from engine.claims import judge_all
    from engine.exports.workbook import Extras

    return Extras(world.project, judge_all(result, cancel=cancel, progress=line.stage(words.COMPARING)))


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
