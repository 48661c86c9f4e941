"""`check`: validate files."""

import argparse
from dataclasses import dataclass
from typing import Any

from engine.command_line import words
from engine.command_line.contents import contents
from engine.command_line.opening import opened
from engine.command_line.report import Report
from engine.problems import InvalidInput, Problem
from engine.project import Project

_BAD_INPUT = 2


@dataclass(frozen=True, slots=True)
class _Checked:
    """What came of a file; it has a project when it is valid."""

    name: str
    project: Project | None
    warnings: tuple[Problem, ...] = ()
    problems: tuple[Problem, ...] = ()


def check_files(options: argparse.Namespace, report: Report) -> int:
    """Say "ok" of every file that is valid, and what is wrong with the others; the exit status."""
    names: list[str] = options.file
    line = report.progress()
    progress, checked = line.stage(words.CHECKING), []
    for place, name in enumerate(names):
        progress(place, len(names))
        checked.append(_checked(name))
        if not report.as_json:
            line.clear()
            _say(checked[-1], report, f"{name}: " if len(names) > 1 else "")
    line.clear()
    is_valid = all(each.project is not None for each in checked)
    if report.as_json:
        objects = [_object(each, report) for each in checked]
        report.document(objects[0] if len(objects) == 1 else {"ok": is_valid, "files": objects})
    return 0 if is_valid else _BAD_INPUT


def _checked(name: str) -> _Checked:
    try:
        file = opened(name)
    except InvalidInput as error:
        return _Checked(name, None, problems=error.problems)
    return _Checked(name, file.project, file.warnings)


def _say(checked: _Checked, report: Report, lead: str) -> None:
    report.warnings(checked.warnings, lead)
    report.problems(checked.problems, lead)
    if checked.project is not None:
        report.found([f"{lead}{words.OK.in_language(report.language)}"])


def _object(checked: _Checked, report: Report) -> dict[str, Any]:
    found: dict[str, Any] = {"ok": checked.project is not None, "file": checked.name}
    if checked.project is not None:
        found |= contents(checked.project)
    for name, problems in (("problems", checked.problems), ("warnings", checked.warnings)):
        if problems:
            found[name] = [report.as_object(each) for each in problems]
    return found
