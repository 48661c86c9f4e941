"""What a run, or the scenario behind it, becomes outside the program: tables, summaries and models."""

from engine.exports.sbml import sbml_text
from engine.exports.summary import summary
from engine.exports.tables import shares_csv, solution_csv, solution_units
from engine.exports.xmile import xmile_text

__all__ = ["sbml_text", "shares_csv", "solution_csv", "solution_units", "summary", "xmile_text"]
