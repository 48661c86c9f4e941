"""What a run becomes outside the program: tables and summaries."""

from engine.exports.summary import summary
from engine.exports.tables import shares_csv, solution_csv, solution_units

__all__ = ["shares_csv", "solution_csv", "solution_units", "summary"]
