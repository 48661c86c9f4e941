"""Solving for a command."""

from engine.command_line import words
from engine.command_line.attended import attended
from engine.command_line.report import Report
from engine.compilation import cache_is_warm
from engine.result import Result
from engine.run import solve
from engine.scenario import Scenario
from engine.text import Text

SOLVE_FAILED = 3
"""Exit status of a command whose world could not be solved."""


def solved(scenario: Scenario, report: Report) -> Result:
    """The run of a scenario; it may have ended early, and then says why.

    Raises:
        KeyboardInterrupt: Ctrl-C was pressed.
    """
    return attended(lambda cancel: solve(scenario, cancel), report, waiting_words())


def waiting_words() -> Text:
    """What is said while something is solved, and at a first run compiled."""
    return words.SOLVING if cache_is_warm() else words.COMPILING
