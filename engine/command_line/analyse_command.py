"""`analyse`: what many runs of a world say together, as tables."""

import argparse
import os

from engine.command_line.analyses import KINDS, AnalysisKind, Request, Unsolved
from engine.command_line.choice import chosen_world
from engine.command_line.interruption import interruptible
from engine.command_line.manual.analyse import OF_SOME_KINDS
from engine.command_line.numbers import finite_number, whole_number
from engine.command_line.outputs import check_outputs, output_folder
from engine.command_line.report import Report
from engine.command_line.solving import SOLVE_FAILED, waiting_words
from engine.problems import InvalidInput, Problem, problem
from engine.project.atomic_file import write_atomically
from engine.scenario import Scenario

RUNS, RUNS_RANGE = 1000, (1, 100_000)
SEED, SEED_RANGE = 1, (0, 2**32 - 1)
WORKERS_RANGE = (1, 256)

_OPTIONS = tuple(each.flag for each in OF_SOME_KINDS.options)


def analyse_file(options: argparse.Namespace, report: Report) -> int:
    """Analyse a scenario of the file and write what was found; raises `InvalidInput` for bad input."""
    kind = _kind(options)
    world = chosen_world(options, report)
    request = _request(world.scenario, options, report)
    folder = output_folder(options.out)
    paths = {name: folder / name for name in kind.files}
    check_outputs(options.file, paths.values(), "--out")
    line = report.progress()
    try:
        answer = interruptible(lambda cancel: kind.answer(request, cancel, line.stage), line.waiting(waiting_words()))
    except Unsolved as failed:
        line.clear()
        report.problems([failed.problem])
        return SOLVE_FAILED
    finally:
        line.clear()
    for name, path in paths.items():
        write_atomically(path, answer.files[name].encode("utf-8"))
    report.found(each.in_language(report.language) for each in answer.findings)
    report.done(
        scenario=request.scenario.name,
        set=world.assigned,
        kind=kind.id,
        findings=[each.in_language(report.language) for each in answer.findings],
        written=[os.fspath(each) for each in paths.values()],
    )
    return 0


def _kind(options: argparse.Namespace) -> AnalysisKind:
    """The kind asked for; options that mean nothing to it are refused rather than forgotten."""
    kind = KINDS[options.kind]
    foreign = [each for each in _OPTIONS if each not in kind.options and _given(options, each) is not None]
    if foreign:
        raise InvalidInput([_foreign(each, kind) for each in foreign])
    return kind


def _foreign(option: str, kind: AnalysisKind) -> Problem:
    kinds = ", ".join(each.id for each in KINDS.values() if option in each.options)
    return problem("option_of_other_kind", option, kind=kind.id, kinds=kinds)


def _given(options: argparse.Namespace, option: str) -> str | None:
    value: str | None = getattr(options, option.removeprefix("--"))
    return value


def _request(scenario: Scenario, options: argparse.Namespace, report: Report) -> Request:
    """What is asked; the numbers that are wrong are all named at once."""
    problems: list[Problem] = []

    def whole(option: str, bounds: tuple[int, int]) -> int | None:
        text = _given(options, option)
        try:
            return None if text is None else whole_number(option, text, bounds)
        except InvalidInput as error:
            problems.extend(error.problems)
            return None

    def year(option: str) -> float | None:
        text = _given(options, option)
        try:
            return None if text is None else finite_number(option, text)
        except InvalidInput as error:
            problems.extend(error.problems)
            return None

    runs, seed, workers = whole("--runs", RUNS_RANGE), whole("--seed", SEED_RANGE), whole("--workers", WORKERS_RANGE)
    start, end = year("--from"), year("--to")
    if problems:
        raise InvalidInput(problems)
    return Request(
        scenario,
        report.language,
        RUNS if runs is None else runs,
        SEED if seed is None else seed,
        workers,
        _given(options, "--stock"),
        start,
        end,
    )
