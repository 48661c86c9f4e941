"""The order of the stages: its margin is above 0 exactly where the stages come in the order of essay 1."""

import numpy as np
import pytest

from engine import Result, Scenario, solve
from engine.claims import judge
from engine.claims.stage_claim import stage_margins
from engine.indicators.stages import stages_of

WORLDS = [
    {},
    {"ai_growth_rate": 0.0},
    {"demand_diversity": 4.0, "weight_network": 0.0},
    {"weight_network": 1.1},
    {"oligopoly_share": 0.1},
    {"involution_margin": 0.0, "involution_crowding": 0.1},
    {"involution_margin": 0.0, "involution_crowding": 0.0, "oligopoly_hhi": 0.0, "oligopoly_share": 0.0},
    {"monetisation_individuals": 0.2, "users_per_market": 40.0, "ai_growth_rate": 1.2},
]


def is_in_order(result: Result) -> bool:
    stages = [stage for stage, _ in result.stages]
    rest = iter(stages)
    return stages[-1] == "oligopoly" and all(stage in rest for stage in ("bloom", "involution", "oligopoly"))


@pytest.mark.parametrize("values", WORLDS, ids=lambda values: ",".join(values) or "default")
def test_margins_tell_the_same_stages_as_the_ribbon(values: dict[str, float]) -> None:
    result = solve(Scenario().with_parameters(**values))
    run = result.trajectory
    stages = np.argmax(stage_margins(run), axis=0)
    changes = np.flatnonzero(np.append(True, np.diff(stages) != 0))
    told = [(("bloom", "involution", "oligopoly")[stages[row]], run.scenario.start + run.years[row]) for row in changes]
    assert told == [(stage.value, year) for stage, year in stages_of(run)]
    verdict = next(each for each in judge(result) if each.claim == "E1.4")
    assert verdict.holds is is_in_order(result)


def test_the_margin_of_the_default_world_is_that_of_its_weakest_stage(version_1: Result) -> None:
    bloom, involution, oligopoly = stage_margins(version_1.trajectory)
    verdict = next(each for each in judge(version_1) if each.claim == "E1.4")
    last = int(np.argmax(np.minimum(involution[1:], np.maximum.accumulate(bloom)[:-1]))) + 1
    assert verdict.holds
    assert verdict.margin == min(oligopoly[-1], involution[last], bloom[:last].max())
    assert verdict.explanation.en.endswith("bloom from 2023.0, involution from 2027.0, oligopoly from 2029.0.")


def test_a_stricter_oligopoly_lowers_the_margin_until_the_claim_fails() -> None:
    margins = []
    for share in (0.5, 0.8, 0.95, 1.0):
        result = solve(Scenario().with_parameters(oligopoly_share=share, oligopoly_hhi=5000.0))
        margins.append(next(each for each in judge(result) if each.claim == "E1.4").conditions[0].margin)
    assert margins == sorted(margins, reverse=True)
    assert margins[0] > 0.0 > margins[-1]
