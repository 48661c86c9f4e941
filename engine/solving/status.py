"""How a run ended."""

from enum import Enum


class Status(Enum):
    """How a run ended; `engine.messages` has the sentence for each but DONE."""

    DONE = "done"
    CANCELLED = "cancelled"
    NOT_FINITE = "not_finite"
    TIME_LIMIT = "time_limit"
    NEGATIVE_STOCK = "negative_stock"
    SOLVER_FAILED = "solver_failed"
