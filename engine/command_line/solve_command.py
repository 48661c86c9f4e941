"""`solve`: every stock and indicator of a run as CSV, with units beside it."""

import argparse
import json
import os
from pathlib import Path

from engine.command_line.choice import chosen_scenario
from engine.command_line.outputs import check_outputs
from engine.command_line.report import Report
from engine.exports import solution_csv, solution_units
from engine.project import load
from engine.project.atomic_file import write_atomically
from engine.run import solve

SOLVE_FAILED = 3


def solve_file(options: argparse.Namespace, report: Report) -> int:
    """Solve a scenario of the file and write its table; raises `InvalidInput` for bad input."""
    table = Path(options.csv)
    units = Path(f"{os.path.splitext(options.csv)[0]}.json")
    check_outputs(options.file, (table, units), "--csv")
    opened = load(options.file)
    report.warnings(opened.warnings)
    result = solve(chosen_scenario(opened.project, options.scenario))
    if result.problem is not None:
        report.problems([result.problem])
        return SOLVE_FAILED
    write_atomically(table, solution_csv(result).encode("utf-8"))
    write_atomically(units, json.dumps(solution_units(result), ensure_ascii=False, indent=2).encode("utf-8"))
    written = [os.fspath(table), os.fspath(units)]
    report.done(scenario=result.scenario.name, solver=result.solver, seconds=result.seconds, written=written)
    return 0
