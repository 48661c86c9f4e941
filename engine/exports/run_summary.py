"""The summary of a run: where it starts and ends, which claims hold, and what was assumed otherwise than by default."""

import math
from collections.abc import Sequence
from typing import Any

from engine.catalogue import CATALOGUE
from engine.claims import Verdict, judge_all
from engine.result import Result


def summary(result: Result, verdicts: Sequence[Verdict] | None = None) -> dict[str, Any]:
    """Scenario, start, horizon, indicators, stages, claims and changed assumptions, as JSON values.

    A number that is not finite (the copy time of what is never copied) is None, and so is a verdict that is undefined.
    The margin of a claim is the normalised one, as no unit stands beside it: 0.5 holds by half of its threshold.

    Args:
        result: a run.
        verdicts: on all claims, where they are known; else they are judged here, with more than a hundred other runs.
    """
    scenario = result.scenario
    return {
        "scenario": scenario.name,
        "start": scenario.start,
        "horizon": scenario.start + scenario.horizon,
        "indicators": {
            name.removeprefix("indicator."): {
                "start": _number(float(output.values[0])),
                "horizon": _number(float(output.values[-1])),
                "unit": output.unit,
            }
            for name, output in result.indicators.items()
        },
        "stages": [{"stage": stage, "from": round(year, 4)} for stage, year in result.stages],
        "claims": [
            {
                "id": each.claim,
                "holds": each.holds,
                "margin": None if each.normalised is None else _number(each.normalised),
            }
            for each in (judge_all(result) if verdicts is None else verdicts)
        ],
        "changed": [
            {"key": key, "value": value, "default": CATALOGUE[key].default}
            for key, value in scenario.parameters.items()
            if value != CATALOGUE[key].default
        ],
    }


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None
