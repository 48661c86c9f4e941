"""How many steps a year a model asks for."""

import itertools
import math

from engine.solving.tracks import Piece
from engine.symbols import RecordedModel

STEPS_PER_YEAR = 256
"""With so many a Runge-Kutta method is far more exact than the solver is."""
STEPS_WITH_JUMPS = 1024
"""At a jump its error is a sixth of what one step brings, so that more are asked for."""
MOST_STEPS_PER_YEAR = 16_384
_SEARCHED = 4
"""Up to so many times the least number is looked through for one of which whole steps end where they should."""
_SAME_STEP = 1e-6
"""Part of a step by which one may miss the horizon or a corner."""


def steps_per_year(model: RecordedModel) -> int:
    """So many that nothing overshoots, and that whole steps end at every corner and at the horizon, if any do."""
    usual = STEPS_WITH_JUMPS if _has_jumps(model) else STEPS_PER_YEAR
    least = max(usual, math.ceil(min(_fastest_rate(model), MOST_STEPS_PER_YEAR)))
    times = (model.scenario.horizon, *model.corners)
    for wanted in (times, times[:1]):
        for number in range(least, _SEARCHED * least + 1):
            if all(abs(number * each - round(number * each)) < _SAME_STEP for each in wanted):
                return number
    return least


def _value(piece: Piece, year: float) -> float:
    return sum(coefficient * (year - piece.start) ** power for power, coefficient in enumerate(piece.value))


def _has_jumps(model: RecordedModel) -> bool:
    """Whether an event changes a parameter at once."""
    return any(
        not math.isclose(_value(piece, corner), following.value[0], rel_tol=1e-9, abs_tol=1e-12)
        for each in model.parameters
        for (piece, following), corner in zip(itertools.pairwise(each.pieces), model.corners[1:], strict=False)
    )


def _fastest_rate(model: RecordedModel) -> float:
    """The fastest rate of the model, 1/yr: that at which what is simplest is copied once AI is all that it can be."""
    given = {each.row.key: each for each in model.parameters}
    if "copy_time_floor" not in given:
        return 0.0

    def values(key: str) -> list[float]:
        """What a parameter reaches; 0 where it stands in no equation."""
        if key not in given:
            return [0.0]
        pieces = given[key].pieces
        spans = zip(model.corners, (*model.corners[1:], model.scenario.horizon), strict=True)
        ends = [_value(piece, year) for piece, span in zip(pieces, spans, strict=False) for year in span]
        return [given[key].value, *ends]

    shortest = min(values("copy_time_floor")) + min(values("copy_time_before_ai")) * math.exp(
        -max(values("copy_speedup"))
    )
    return 1.0 / shortest if shortest > 0.0 else math.inf
