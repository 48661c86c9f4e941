"""What is compiled beforehand is all that is needed afterwards."""

import json
import os
import subprocess
import sys
from pathlib import Path

from engine import warm_cache

ROOT = Path(__file__).parents[2]

WORK = """
import json
import sys
from dataclasses import replace
from engine import Scenario, solve
from engine.claims import judge_all
from engine.compilation import cache_is_warm
from engine.ensemble import latin_hypercube, run_ensemble
from engine.explanation import explain
from engine.scenario import Event, Shape, zipf_niches
from engine.solving.integrators import COMPILED

assert cache_is_warm()
shock = Event("a shock", "ai_ceiling", Shape.PULSE, 2023.5, 2024.0, 1.0)
brief = Scenario(horizon=3.0, events=(shock,))
for world in (brief, replace(brief, niches=zipf_niches(60))):
    result = solve(world)
    explain(result, "share.Platforms", 2023.25, 2025.5)
    solve(world, integrator=COMPILED).kind_shares
judge_all(solve(replace(brief, horizon=8.0)))
run_ensemble(latin_hypercube(brief, ["ai_growth_rate"], 4, seed=1), ["indicator.hhi", "share.Platforms"], workers=2)

from numba.core.dispatcher import Dispatcher

functions = {
    each
    for name, module in sys.modules.items()
    if name.startswith("engine.")
    for each in vars(module).values()
    if isinstance(each, Dispatcher)
}
print(json.dumps({
    "found": sum(sum(each.stats.cache_hits.values()) for each in functions),
    "compiled": sorted(each.__name__ for each in functions if each.stats.cache_misses),
}))
"""


def test_once_everything_is_compiled_nothing_else_is() -> None:
    warm_cache()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", WORK]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["compiled"] == []
    assert said["found"] > 10
