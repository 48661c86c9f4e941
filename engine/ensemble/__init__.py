"""Ensembles: thousands of runs of one market under different parameters.

A plan says what is run, and an ensemble holds what was asked for of every run:

    from engine import Scenario
    from engine.ensemble import latin_hypercube, run_ensemble

    plan = latin_hypercube(Scenario(), ["ai_growth_rate", "weight_network"], runs=1000, seed=1)
    ensemble = run_ensemble(plan, ["share.Platforms", "indicator.hhi"])
    low, middle, high = ensemble.quantiles("share.Platforms", [0.05, 0.5, 0.95])
"""

from engine.ensemble.ensemble import Ensemble
from engine.ensemble.plan import Plan, plan_of
from engine.ensemble.running import TOLERANCE, run_ensemble
from engine.ensemble.sampling import grid, latin_hypercube, plan_around, values_around

__all__ = [
    "TOLERANCE",
    "Ensemble",
    "Plan",
    "grid",
    "latin_hypercube",
    "plan_around",
    "plan_of",
    "run_ensemble",
    "values_around",
]
