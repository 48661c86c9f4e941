"""The summary of a run: where it starts and ends, and what was assumed otherwise than by default."""

import math
from typing import Any

from engine.catalogue import CATALOGUE
from engine.result import Result


def summary(result: Result) -> dict[str, Any]:
    """Scenario, start, horizon, indicators, stages and changed assumptions, as JSON values.

    A number that is not finite (the copy time of what is never copied) is None.
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
        "changed": [
            {"key": key, "value": value, "default": CATALOGUE[key].default}
            for key, value in scenario.parameters.items()
            if value != CATALOGUE[key].default
        ],
    }


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None
