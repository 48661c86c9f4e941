"""How a run ended."""

from enum import Enum


class Status(Enum):
    """How a run ended; the problem of the result says why, and `engine.message` says it in a sentence.

    DONE            it reached the horizon
    CANCELLED       somebody stopped it
    NOT_FINITE      a stock or a rate became infinite or undefined
    TIME_LIMIT      it took longer than it was allowed to
    NEGATIVE_STOCK  a stock that cannot be negative was
    SOLVER_FAILED   the integrator could not go on
    """

    DONE = "done"
    CANCELLED = "cancelled"
    NOT_FINITE = "not_finite"
    TIME_LIMIT = "time_limit"
    NEGATIVE_STOCK = "negative_stock"
    SOLVER_FAILED = "solver_failed"
