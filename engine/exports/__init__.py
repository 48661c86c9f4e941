"""What a run, or the scenario behind it, becomes outside the program: tables, summaries and models.

Names are imported when they are first used, so that naming the formats does not load the solver.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.exports.formats import EXPORT_FORMATS, EXPORTS_BY_ID, ExportFormat
    from engine.exports.run_summary import summary
    from engine.exports.sbml import sbml_text
    from engine.exports.tables import shares_csv, solution_csv, solution_units
    from engine.exports.tidy_table import tidy_csv
    from engine.exports.wide_table import wide_csv
    from engine.exports.writing import TableStyle, write_csv, write_model
    from engine.exports.xmile import xmile_text

_HOMES = {
    "engine.exports.formats": ("EXPORTS_BY_ID", "EXPORT_FORMATS", "ExportFormat"),
    "engine.exports.sbml": ("sbml_text",),
    "engine.exports.run_summary": ("summary",),
    "engine.exports.tables": ("shares_csv", "solution_csv", "solution_units"),
    "engine.exports.tidy_table": ("tidy_csv",),
    "engine.exports.wide_table": ("wide_csv",),
    "engine.exports.writing": ("TableStyle", "write_csv", "write_model"),
    "engine.exports.xmile": ("xmile_text",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "EXPORTS_BY_ID",
    "EXPORT_FORMATS",
    "ExportFormat",
    "TableStyle",
    "sbml_text",
    "shares_csv",
    "solution_csv",
    "solution_units",
    "summary",
    "tidy_csv",
    "wide_csv",
    "write_csv",
    "write_model",
    "xmile_text",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module 'engine.exports' has no attribute {name!r}")
    return getattr(import_module(_HOME_OF[name]), name)
