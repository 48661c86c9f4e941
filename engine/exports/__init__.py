"""What a run, or the scenario behind it, becomes outside the program: tables, summaries and models.

Names are imported when they are first used, so that the formats can be listed without loading the solver.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.exports.run_summary import summary
    from engine.exports.sbml import sbml_text
    from engine.exports.tables import shares_csv, solution_csv, solution_units
    from engine.exports.xmile import xmile_text

_HOMES = {
    "engine.exports.sbml": ("sbml_text",),
    "engine.exports.run_summary": ("summary",),
    "engine.exports.tables": ("shares_csv", "solution_csv", "solution_units"),
    "engine.exports.xmile": ("xmile_text",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = ["sbml_text", "shares_csv", "solution_csv", "solution_units", "summary", "xmile_text"]


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module 'engine.exports' has no attribute {name!r}")
    found = getattr(import_module(_HOME_OF[name]), name)
    globals()[name] = found
    return found
