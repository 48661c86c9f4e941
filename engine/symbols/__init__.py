"""The equations as formulas: the functions that the solver runs, evaluated on symbols."""

from engine.symbols.expression import Expression, UnsupportedConstruct
from engine.symbols.recording import RecordedModel, recorded_derivative

__all__ = ["Expression", "RecordedModel", "UnsupportedConstruct", "recorded_derivative"]
