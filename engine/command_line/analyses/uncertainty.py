"""`--kind uncertainty`: the world under all assumptions at once, each drawn from the whole range of its slider."""

import threading
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np

from engine.analysis import OUTCOMES, EvidenceScore, OutcomeEvidence, VariancePart, score_evidence
from engine.analysis.outcomes import share_outputs
from engine.catalogue import CATALOGUE, Role
from engine.claims import CLAIMS, ClaimShare, judge_over
from engine.claims.over_ensemble import QUANTILES as MARGIN_QUANTILES
from engine.command_line.analyses.kind import AnalysisKind, Answer, Request, Tell, Unsolved, json_text
from engine.ensemble import Ensemble, Plan, latin_hypercube, run_ensemble
from engine.exports.tables import csv_text
from engine.mechanisms.types import Array
from engine.problems import problem
from engine.scenario import Scenario
from engine.solving.integrate import output_years
from engine.text import Text

PROBABILITIES = (0.05, 0.25, 0.5, 0.75, 0.95)
JUDGED = 200
"""Worlds, at most, in which the claims are judged: each must be solved for itself."""
UNITS = {"share": "1", "indicator": "points"}

_HHI = "indicator.hhi"
_MOST_NUMBERS = 25_000_000
"""Runs x outputs x times that are kept, 200 MB; with more runs there are fewer times."""


def _answer(request: Request, cancel: threading.Event, tell: Tell) -> Answer:
    scenario = request.scenario
    keys = [row.key for row in CATALOGUE.values() if row.role is Role.PARAMETER]
    plan = latin_hypercube(scenario, keys, request.runs, request.seed)
    outputs = (*share_outputs(scenario), _HHI)
    ensemble = run_ensemble(
        plan,
        outputs,
        years=years_kept(scenario, _MOST_NUMBERS // (request.runs * len(outputs))),
        workers=request.workers,
        cancel=cancel,
        progress=tell(Text("worlds", "世界")),
    )
    if not ensemble.is_done.any():
        raise Unsolved(problem("no_world_solved", runs=request.runs))
    evidence = score_evidence(
        scenario, seed=request.seed, cancel=cancel, progress=tell(Text("worlds for the evidence", "用于证据评分的世界"))
    )
    judged = Plan(scenario, plan.keys, plan.values[:JUDGED])
    claims = judge_over(judged, cancel, tell(Text("worlds judged", "已判断的世界")))
    files = {
        "uncertainty.csv": _fans(ensemble),
        "ends.csv": _ends(ensemble),
        "uncertainty.json": json_text(_document(ensemble, evidence, claims, request)),
    }
    return Answer(files, _findings(ensemble, evidence))


UNCERTAINTY = AnalysisKind(
    "uncertainty",
    ("uncertainty.csv", "ends.csv", "uncertainty.json"),
    ("--runs", "--seed", "--workers"),
    _answer,
)


def years_kept(scenario: Scenario, most: int) -> Array:
    """Output times, years since the start; of too many evenly chosen ones, the first and the last among them."""
    years = output_years(scenario)
    chosen = np.linspace(0, len(years) - 1, min(len(years), max(2, most)))
    return np.asarray(years[np.unique(chosen.round().astype(int))])


def _label(probability: float) -> str:
    return f"q{100.0 * probability:02.0f}"


def _fans(ensemble: Ensemble) -> str:
    """Quantiles of every output at every time, one row each."""
    times, names = ensemble.times, ensemble.names
    fans = [ensemble.quantiles(name, PROBABILITIES) for name in names]
    header = ("time", "output", *(_label(each) for each in PROBABILITIES))
    columns: list[Sequence[Any] | Array] = [
        np.tile(times, len(names)),
        [name for name in names for _ in times],
        *np.concatenate(fans, axis=1),
    ]
    return csv_text(header, columns)


def _ends(ensemble: Ensemble) -> str:
    """One row for every run: what was drawn, and where it ended."""
    plan = ensemble.plan
    header = ("run", "status", *plan.keys, *ensemble.names)
    return csv_text(
        header,
        [
            list(range(1, len(plan) + 1)),
            [each.value for each in ensemble.statuses],
            *plan.values.T,
            *(ensemble.ends(name) for name in ensemble.names),
        ],
    )


def _document(
    ensemble: Ensemble, evidence: EvidenceScore, claims: Sequence[ClaimShare], request: Request
) -> dict[str, Any]:
    plan, statuses = ensemble.plan, Counter(each.value for each in ensemble.statuses)
    return {
        "kind": "uncertainty",
        "scenario": request.scenario.name,
        "about": request.says(_ABOUT),
        "runs": len(plan),
        "seed": request.seed,
        "solved": int(ensemble.is_done.sum()),
        "statuses": dict(statuses),
        "horizon": float(ensemble.times[-1]),
        "at_horizon": {
            name: {
                "unit": UNITS[name.partition(".")[0]],
                **{
                    _label(each): float(value)
                    for each, value in zip(PROBABILITIES, ensemble.quantiles(name, PROBABILITIES)[:, -1], strict=True)
                },
            }
            for name in ensemble.names
        },
        "evidence": _evidence(evidence, request),
        "claims": [_claim(each, request) for each in claims],
        "sampled": [
            {
                "key": row.key,
                "name": request.says(row.name),
                "unit": row.unit,
                "low": row.low,
                "high": row.high,
                "logarithmic": row.is_logarithmic and row.low > 0.0,
                "evidence": row.evidence.value,
            }
            for row in (CATALOGUE[key] for key in plan.keys)
        ],
    }


_ABOUT = Text(
    "Every assumption is drawn from the whole range of its slider, independently of the others and of its value in "
    "this world (Latin hypercube); actors, niches, start values, switches and events are those of the world. How "
    "likely a world is, this does not say.",
    "每个假设在其滑块的整个范围内独立抽取，与该世界中的取值无关（拉丁超立方）；主体、细分市场、初始值、开关与事件保持不变。"
    "这并不表示某个世界有多大可能。",
)


def _evidence(evidence: EvidenceScore, request: Request) -> dict[str, Any]:
    return {
        "about": request.says(evidence.text),
        "runs": evidence.runs,
        "failed": evidence.failed,
        "reach": evidence.reach,
        "parameters": {each.value: count for each, count in evidence.parameters.items()},
        "outcomes": [_outcome(evidence, place, request) for place in range(len(OUTCOMES))],
    }


def _outcome(evidence: EvidenceScore, place: int, request: Request) -> dict[str, Any]:
    about, found, undefined = OUTCOMES[place], evidence.of(place), evidence.why_undefined(place)
    named = {"id": about.id, "name": request.says(about.text), "unit": about.unit}
    if found is None:
        return {**named, "why_undefined": None if undefined is None else request.says(undefined)}
    return {
        **named,
        "mean": found.mean,
        "deviation": found.deviation,
        "score": _part(found.score),
        "first_order": {each.value: _part(part) for each, part in found.first.items()},
        "total": {each.value: _part(part) for each, part in found.total.items()},
        "text": request.says(found.text),
    }


def _part(part: VariancePart) -> dict[str, float]:
    return {"value": part.value, "low": part.low, "high": part.high}


def _claim(each: ClaimShare, request: Request) -> dict[str, Any]:
    margins = None
    if each.margins is not None:
        margins = {_label(part): margin for part, margin in zip(MARGIN_QUANTILES, each.margins, strict=True)}
    return {
        "id": each.claim,
        "claim": request.says(CLAIMS[each.claim].text),
        "runs": each.runs,
        "holds": each.holds,
        "fails": each.fails,
        "undefined": each.undefined,
        "normalised_margins": margins,
        "text": request.says(each.text),
    }


def _findings(ensemble: Ensemble, evidence: EvidenceScore) -> tuple[Text, ...]:
    low, middle, high = ensemble.quantiles(_HHI, (0.05, 0.5, 0.95))[:, -1]
    solved, runs = int(ensemble.is_done.sum()), len(ensemble.plan)
    spread = Text(
        f"{solved} of {runs} worlds solved. HHI at {ensemble.times[-1]:g}: {middle:,.0f} points in the middle, "
        f"{low:,.0f} to {high:,.0f} in nine worlds of ten.",
        f"{runs}个世界中有{solved}个已求解。{ensemble.times[-1]:g}年的HHI：中位数{middle:,.0f}点，"
        f"九成世界在{low:,.0f}至{high:,.0f}之间。",
    )
    found: OutcomeEvidence | None = evidence.of()
    text = evidence.why_undefined() if found is None else found.text
    return (spread,) if text is None else (spread, text)
