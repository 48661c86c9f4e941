"""`solve`: every stock and indicator of a run as CSV, with units beside it."""

import argparse
import json
import os
from pathlib import Path

from engine.command_line import words
from engine.command_line.attended import attended
from engine.command_line.choice import chosen_world
from engine.command_line.outputs import check_outputs, check_standard_output, deliver, is_standard_output
from engine.command_line.report import Report
from engine.project.atomic_file import write_atomically


def solve_file(options: argparse.Namespace, report: Report) -> int:
    """Solve a scenario of the file and write its table; raises `InvalidInput` for bad input."""
    table = Path(options.csv)
    units = Path(f"{os.path.splitext(options.csv)[0]}.json")
    has_units = not is_standard_output(table)
    check_outputs(options.file, (table, units) if has_units else (table,), "--csv")
    check_standard_output(table, report, "--csv")
    world = chosen_world(options, report)
    # The solver takes a second to load: what is wrong with the file is said before.
    from engine.command_line.solving import SOLVE_FAILED, solved
    from engine.exports import solution_csv, solution_units

    result = solved(world.scenario, report)
    if result.problem is not None:
        report.problems([result.problem])
        return SOLVE_FAILED
    text = attended(lambda _: solution_csv(result).encode("utf-8"), report, words.WRITING)
    written = deliver(table, text)
    if has_units:
        write_atomically(units, json.dumps(solution_units(result), ensure_ascii=False, indent=2).encode("utf-8"))
        written.append(os.fspath(units))
    report.done(
        scenario=world.scenario.name, set=world.assigned, solver=result.solver, seconds=result.seconds, written=written
    )
    return 0
