"""`--kind attribution`: which causes the rise of concentration is put down to, under every grouping of the causes."""

import threading
from typing import Any

from engine.analysis import AI, HHI, OUTCOMES, Attribution, Division, attribute
from engine.command_line.analyses.kind import AnalysisKind, Answer, Request, Tell, Unsolved, json_text
from engine.exports.tables import csv_text
from engine.mechanisms.types import Array
from engine.run import solve
from engine.text import Text


def _answer(request: Request, cancel: threading.Event, tell: Tell) -> Answer:
    result = solve(request.scenario, cancel)
    if result.problem is not None:
        raise Unsolved(result.problem)
    found = attribute(request.scenario, cancel=cancel, progress=tell(Text("worlds compared", "已比较的世界")))
    files = {"attribution.json": json_text(_document(found, request)), "attribution.csv": _table(found, request)}
    return Answer(files, (_finding(found),))


ATTRIBUTION = AnalysisKind("attribution", ("attribution.json", "attribution.csv"), (), _answer)


def _document(found: Attribution, request: Request) -> dict[str, Any]:
    return {
        "kind": "attribution",
        "scenario": request.scenario.name,
        "horizon": request.scenario.start + request.scenario.horizon,
        "runs": found.runs,
        "outcomes": [_outcome(found, place, request) for place in range(len(OUTCOMES))],
        "groupings": [_grouping(each, request) for each in found.divisions],
    }


def _outcome(found: Attribution, place: int, request: Request) -> dict[str, Any]:
    """Where the world ends, and AI's part in it; the first grouping is the one the answer is read from."""
    about, undefined, spread = OUTCOMES[place], found.why_undefined(place), found.ai_share_range(place)
    return {
        "id": about.id,
        "name": request.says(about.text),
        "unit": about.unit,
        "neutral_world": float(found.neutral[place]),
        "this_world": float(found.everything[place]),
        "change": float(found.changes[place]),
        "ai_share": found.share(AI, place),
        "ai_share_lowest": None if spread is None else spread[0],
        "ai_share_highest": None if spread is None else spread[1],
        "why_undefined": None if undefined is None else request.says(undefined),
    }


def _grouping(division: Division, request: Request) -> dict[str, Any]:
    return {
        "id": division.grouping.id,
        "name": request.says(division.grouping.name),
        "players": [
            {
                "id": player.id,
                "name": request.says(player.name),
                "parameters": list(player.keys),
                "contribution": _by_outcome(division.contributions[row]),
                "alone": _by_outcome(division.alone[row]),
                "last": _by_outcome(division.last[row]),
            }
            for row, player in enumerate(division.grouping.players)
        ],
    }


def _by_outcome(values: Array) -> dict[str, float]:
    return {about.id: float(value) for about, value in zip(OUTCOMES, values, strict=True)}


def _table(found: Attribution, request: Request) -> str:
    """One row for every grouping, player and outcome."""
    rows = [
        (
            division.grouping.id,
            player.id,
            request.says(player.name),
            about.id,
            about.unit,
            float(division.contributions[row, place]),
            _part(found, player.id, place, number),
            float(division.alone[row, place]),
            float(division.last[row, place]),
        )
        for number, division in enumerate(found.divisions)
        for row, player in enumerate(division.grouping.players)
        for place, about in enumerate(OUTCOMES)
    ]
    header = ("grouping", "player", "name", "outcome", "unit", "contribution", "part_of_change", "alone", "last")
    return csv_text(header, list(zip(*rows, strict=True)))


def _part(found: Attribution, player: str, outcome: int, division: int) -> float | None:
    share = found.share(player, outcome, division)
    return None if share is None else share + 0.0  # nothing of a fall is -0.0


def _finding(found: Attribution) -> Text:
    undefined, shares = found.why_undefined(), found.ai_shares()
    if undefined is not None:
        return undefined
    share, low, high = shares[0], min(shares), max(shares)
    change = float(found.changes[HHI])
    return Text(
        f"AI accounts for {share:.0%} of the change of the HHI against the neutral world ({change:+,.0f} points); "
        f"{low:.0%} to {high:.0%} over all groupings of the causes.",
        f"与中性世界相比，HHI变化（{change:+,.0f}点）中有{share:.0%}归因于AI；在所有分组方式下为{low:.0%}至{high:.0%}。",
    )
