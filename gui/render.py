"""`render`: pictures of a scenario, with its shares and its summary, without a window."""

import argparse
import json
import math
import os
import re
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from engine.command_line import words
from engine.command_line.choice import chosen_world
from engine.command_line.interruption import check_interrupted, interruptible
from engine.command_line.outputs import check_outputs, output_folder
from engine.command_line.progress_line import ProgressLine
from engine.command_line.report import Report
from engine.command_line.solving import SOLVE_FAILED, solved
from engine.exports import shares_csv, summary
from engine.problems import InvalidInput, problem
from engine.progress import Progress
from engine.project.atomic_file import write_atomically
from engine.scenario import Scenario

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from engine import Result
    from gui.pictures import PictureSize
    from gui.views import ViewType
    from gui.views.findings import Findings
    from gui.views.picture import Picture

SIDE_RANGE = (200, 8000)
"""Pixels."""

_JUDGING = frozenset({"claims", "readouts"})
"""The views that speak of what has been found out about the run."""

_SIZE = re.compile(r"(\d{1,5})\s*[xX×]\s*(\d{1,5})")


def render(options: argparse.Namespace, report: Report) -> int:
    """Draw a scenario of a file, one picture for each view; the exit status. Bad input raises `InvalidInput`."""
    size = _size(options.size)
    world = chosen_world(options, report)
    scenario, project = world.scenario, world.project
    year = _year(options.year, scenario)
    use_no_screen()
    from gui.views import VIEWS
    from gui.views.money import Money
    from gui.views.picture import Picture

    views = _chosen_views({each.view_id: each for each in VIEWS}, options.views)
    folder = output_folder(options.out)
    names = [*(f"{each.view_id}.{options.format}" for each in views), "shares.csv", "summary.json"]
    check_outputs(options.file, (folder / name for name in names), "--out")
    result = solved(scenario, report)
    if result.problem is not None:
        report.problems([result.problem])
        return SOLVE_FAILED

    application = application_without_screen()
    from gui.translation import Translation

    translation = Translation(application)
    translation.use(options.language)
    line = report.progress()
    try:
        money = Money(project.currency, project.market_size)
        judges = bool(_JUDGING & {each.view_id for each in views})
        findings = interruptible(lambda cancel: _findings(result, line, cancel)) if judges else None
        picture = Picture(result, project.series, title=project.title, findings=findings, money=money)
        written = _draw(picture, views, size, year, folder, options, line.stage(words.DRAWING))
    finally:
        line.clear()
        translation.use("en")
        translation.deleteLater()
    texts = {
        "shares.csv": shares_csv(result),
        "summary.json": json.dumps(summary(result), ensure_ascii=False, indent=2) + "\n",
    }
    for name, text in texts.items():
        write_atomically(folder / name, text.encode("utf-8"))
        written.append(folder / name)
    report.done(scenario=scenario.name, set=world.assigned, written=[os.fspath(each) for each in written])
    return 0


def _draw(
    picture: "Picture",
    views: Sequence["ViewType"],
    size: "PictureSize",
    year: float | None,
    folder: Path,
    options: argparse.Namespace,
    progress: Progress,
) -> list[Path]:
    """Write one picture for each view; the paths."""
    from gui.pictures import export_pdf, export_png, export_svg
    from gui.theme import THEMES

    theme = THEMES[options.theme]
    written: list[Path] = []
    for view_type in views:
        check_interrupted()
        progress(len(written), len(views))
        view = view_type()
        view.set_language(options.language)
        view.set_time(year)
        view.show_picture(picture)
        path = folder / f"{view.view_id}.{options.format}"
        if options.format == "png":
            export_png(view, path, dpi=size.resolution, size=size, theme=theme)
        else:
            {"svg": export_svg, "pdf": export_pdf}[options.format](view, path, size=size, theme=theme)
        view.deleteLater()
        written.append(path)
    return written


def _findings(result: "Result", line: ProgressLine, cancel: threading.Event) -> "Findings":
    """What the boards say of the run."""
    from engine.analysis import score_evidence
    from engine.claims import judge_all
    from gui.views.findings import Findings

    verdicts = judge_all(result, cancel=cancel, progress=line.stage(words.COMPARING))
    evidence = score_evidence(result.scenario, cancel=cancel, progress=line.stage(words.SCORING))
    return Findings(result, verdicts, evidence)


def _size(text: str) -> "PictureSize":
    from gui.pictures.sizes import PictureSize

    found = _SIZE.fullmatch(text.strip())
    smallest, largest = SIDE_RANGE
    if found is None or not all(smallest <= int(each) <= largest for each in found.groups()):
        raise InvalidInput([problem("picture_bad_size", "--size", size=text, minimum=smallest, maximum=largest)])
    return PictureSize(int(found[1]), int(found[2]))


def _year(text: str | None, scenario: Scenario) -> float | None:
    """The moment that pictures of a moment show; None for the end of the run."""
    if text is None:
        return None
    first, last = scenario.start, scenario.start + scenario.horizon
    try:
        year = float(text)
    except ValueError:
        year = math.nan
    if not first <= year <= last:
        raise InvalidInput([problem("picture_no_such_year", "--year", year=text, minimum=first, maximum=last)])
    return year


def _chosen_views(known: Mapping[str, "ViewType"], names: Sequence[str] | None) -> list["ViewType"]:
    """The views called `names`, all when none are named."""
    unknown = [each for each in names or () if each not in known]
    if unknown:
        available = ", ".join(known)
        raise InvalidInput([problem("unknown_view", "--views", view=each, views=available) for each in unknown])
    return [known[each] for each in dict.fromkeys(names or known)]


def use_no_screen() -> None:
    """Let Qt draw in memory: a command must not depend on a display, nor on one that is named but not there."""
    if sys.platform not in {"win32", "darwin"}:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def application_without_screen() -> "QApplication":
    """The program's Qt, made if there is none yet, drawing in memory."""
    use_no_screen()
    from PySide6.QtWidgets import QApplication

    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(["shareflow"])
    application.setStyle("Fusion")
    return application
