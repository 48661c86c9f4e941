"""How many steps a year a model asks for."""

import math

from engine.symbols import RecordedModel

STEPS_PER_YEAR = 256
"""With so many a Runge-Kutta method is far more exact than the solver is."""
MOST_STEPS_PER_YEAR = 16_384
_SEARCHED = 4
"""Up to so many times the least number is looked through for one of which whole steps end where they should."""
_SAME_STEP = 1e-6
"""Part of a step by which one may miss the horizon or a corner."""


def steps_per_year(model: RecordedModel) -> int:
    """So many that nothing overshoots, and that whole steps end at every corner and at the horizon, if any do."""
    least = max(STEPS_PER_YEAR, math.ceil(min(_fastest_rate(model), MOST_STEPS_PER_YEAR)))
    times = (model.scenario.horizon, *model.corners)
    for wanted in (times, times[:1]):
        for number in range(least, _SEARCHED * least + 1):
            if all(abs(number * each - round(number * each)) < _SAME_STEP for each in wanted):
                return number
    return least


def _fastest_rate(model: RecordedModel) -> float:
    """The fastest rate of the model, 1/yr: that at which what is simplest is copied once AI is all that it can be."""
    given = {each.row.key: each for each in model.parameters}
    if "copy_time_floor" not in given:
        return 0.0

    def values(key: str) -> list[float]:
        """What a parameter reaches; 0 where it stands in no equation."""
        if key not in given:
            return [0.0]
        found = given[key]
        ends = (*model.corners[1:], model.scenario.horizon)
        reached = [
            sum(coefficient * moment**power for power, coefficient in enumerate(piece.value))
            for piece, end in zip(found.pieces, ends, strict=False)
            for moment in (0.0, end - piece.start)
        ]
        return [found.value, *reached]

    speedup = max(values("copy_speedup"))
    shortest = min(values("copy_time_floor")) + min(values("copy_time_before_ai")) * math.exp(-speedup)
    return 1.0 / shortest if shortest > 0.0 else math.inf
