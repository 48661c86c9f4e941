"""`--kind claims`: the verdict on every claim of the essays, with the numbers compared."""

import threading
from typing import Any

from engine.claims import CLAIMS, Verdict, judge_all
from engine.command_line.analyses.kind import AnalysisKind, Answer, Request, Tell, Unsolved, json_text
from engine.exports.tables import csv_text
from engine.run import solve
from engine.text import Text


def _answer(request: Request, cancel: threading.Event, tell: Tell) -> Answer:
    result = solve(request.scenario, cancel)
    if result.problem is not None:
        raise Unsolved(result.problem)
    verdicts = judge_all(result, cancel=cancel, progress=tell(Text("worlds compared", "已比较的世界")))
    claims = [_document(each, request) for each in verdicts]
    document = {"kind": "claims", "scenario": request.scenario.name, "claims": claims}
    return Answer({"claims.json": json_text(document), "claims.csv": _table(claims)}, (_finding(verdicts),))


CLAIMS_OF_THE_ESSAYS = AnalysisKind("claims", ("claims.json", "claims.csv"), (), _answer)

_COLUMNS = (
    "id",
    "essay",
    "claim",
    "sentence",
    "holds",
    "verdict",
    "margin",
    "unit",
    "normalised_margin",
    "explanation",
    "needs_counterfactual",
)


def _document(verdict: Verdict, request: Request) -> dict[str, Any]:
    claim, says = CLAIMS[verdict.claim], request.says
    return {
        "id": claim.id,
        "essay": claim.essay,
        "claim": says(claim.text),
        "sentence": says(claim.sentence),
        "holds": verdict.holds,
        "verdict": says(verdict.headline),
        "margin": verdict.margin,
        "unit": None if verdict.margin is None else verdict.unit.value,
        "normalised_margin": verdict.normalised,
        "explanation": says(verdict.explanation),
        "needs_counterfactual": claim.needs_counterfactual,
        "conditions": [
            {
                "quantity": says(each.quantity),
                "value": each.value,
                "needed": "above" if each.is_above else "below",
                "threshold": each.threshold,
                "unit": each.unit.value,
            }
            for each in verdict.conditions
        ],
    }


def _table(claims: list[dict[str, Any]]) -> str:
    return csv_text(_COLUMNS, [[each[column] for each in claims] for column in _COLUMNS])


def _finding(verdicts: tuple[Verdict, ...]) -> Text:
    holds, fails = (sum(each.holds is answer for each in verdicts) for answer in (True, False))
    undefined = len(verdicts) - holds - fails
    return Text(
        f"Of {len(verdicts)} claims {holds} hold, {fails} fail and {undefined} are undefined.",
        f"{len(verdicts)}个论断中，{holds}个成立，{fails}个不成立，{undefined}个无法判断。",
    )
