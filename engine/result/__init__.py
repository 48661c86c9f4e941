"""Results of runs."""

from engine.result.output import Output
from engine.result.result import Result

__all__ = ["Output", "Result"]
