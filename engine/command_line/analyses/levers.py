"""`--kind levers`: what each lever does to shares, concentration and stages, by role."""

import math
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from engine.claims.claim import FINE
from engine.command_line.analyses.kind import AnalysisKind, Answer, Request, Tell, Unsolved, json_text
from engine.exports.tables import csv_text
from engine.levers import LEVERS, Lever, LeverRole, apply_lever
from engine.messages import message
from engine.problems import InvalidInput, Problem
from engine.progress import check_cancel
from engine.result import Result
from engine.run import solve
from engine.scenario import Kind, Scenario, problems_of
from engine.text import Text

QUANTITIES = (*(f"share_{kind.plural}" for kind in Kind), "hhi")
MOMENTS = ("half", "end")
"""Half of the horizon, and its end."""
LEAST_GAIN, LEAST_FALL = 0.1, 1.0
"""Percentage points of share, and points of the HHI, below which a lever is not said to do anything."""


@dataclass(frozen=True, slots=True)
class Pulled:
    """What came of one lever, or of none; `problem` says why nothing did.

    values  each quantity at each moment: "share_platforms_end"; empty with a problem
    """

    lever: Lever | None
    values: Mapping[str, float]
    stages: tuple[tuple[str, float], ...] = ()
    problem: Problem | None = None


def _answer(request: Request, cancel: threading.Event, tell: Tell) -> Answer:
    world = with_half_an_output(request.scenario)
    base = _pulled(None, world, cancel)
    if base.problem is not None:
        raise Unsolved(base.problem)
    roles = list(LeverRole)
    levers = sorted(LEVERS.values(), key=lambda each: roles.index(each.role))
    progress = tell(Text("levers", "杠杆"))
    pulled = []
    for lever in levers:
        check_cancel(cancel)
        pulled.append(_pulled(lever, apply_lever(world, lever, request.language), cancel))
        check_cancel(cancel)
        progress(len(pulled), len(levers))
    files = {"levers.json": json_text(_document(base, pulled, request)), "levers.csv": _table(base, pulled, request)}
    return Answer(files, _findings(base, pulled))


LEVERS_BY_ROLE = AnalysisKind("levers", ("levers.json", "levers.csv"), (), _answer)


def with_half_an_output(scenario: Scenario) -> Scenario:
    """The same world with an output at half of its horizon, and outputs fine enough for stages where they may be so."""
    for coarsest in (min(scenario.step, FINE), scenario.step):
        pieces = 2 * math.ceil(scenario.horizon / (2.0 * coarsest) - 1e-9)
        world = replace(scenario, step=scenario.horizon / pieces)
        if not problems_of(world):
            return world
    return scenario


def _pulled(lever: Lever | None, world: Scenario, cancel: threading.Event) -> Pulled:
    try:
        result = solve(world, cancel)
    except InvalidInput as error:
        if lever is None:
            raise
        return Pulled(lever, {}, problem=error.problems[0])
    if result.problem is not None:
        return Pulled(lever, {}, problem=result.problem)
    return Pulled(lever, _values(result), result.stages)


def _values(result: Result) -> dict[str, float]:
    outputs = (*result.kind_shares.T, result.indicators["indicator.hhi"].values)
    half = result.scenario.start + result.scenario.horizon / 2.0
    years = (half, float(result.times[-1]))
    return {
        f"{quantity}_{moment}": float(np.interp(year, result.times, values))
        for moment, year in zip(MOMENTS, years, strict=True)
        for quantity, values in zip(QUANTITIES, outputs, strict=True)
    }


def _document(base: Pulled, pulled: Sequence[Pulled], request: Request) -> dict[str, Any]:
    scenario = request.scenario
    return {
        "kind": "levers",
        "scenario": scenario.name,
        "half": scenario.start + scenario.horizon / 2.0,
        "end": scenario.start + scenario.horizon,
        "without_lever": {"values": dict(base.values), "stages": _stages(base)},
        "levers": [
            {
                **_named(each, request),
                "meaning": request.says(each.lever.meaning),
                "values": dict(each.values),
                "changes": _changes(base, each),
                "stages": _stages(each),
                "why_not_solved": _why(each, request),
            }
            for each in pulled
            if each.lever is not None
        ],
    }


def _named(each: Pulled, request: Request) -> dict[str, str]:
    if each.lever is None:
        return {"role": "", "role_name": "", "id": "", "name": request.says(Text("Without a lever", "不采用任何杠杆"))}
    lever = each.lever
    return {
        "role": lever.role.value,
        "role_name": request.says(lever.role.text),
        "id": lever.id,
        "name": request.says(lever.name),
    }


def _stages(each: Pulled) -> list[dict[str, Any]]:
    return [{"stage": stage, "from": round(year, 4)} for stage, year in each.stages]


def _changes(base: Pulled, each: Pulled) -> dict[str, float]:
    return {name: value - base.values[name] for name, value in each.values.items()}


def _why(each: Pulled, request: Request) -> str | None:
    return None if each.problem is None else message(each.problem, request.language)


def _table(base: Pulled, pulled: Sequence[Pulled], request: Request) -> str:
    """One row for every lever, after one for the world as it is."""
    columns: dict[str, list[Any]] = {}
    for each in (base, *pulled):
        named = _named(each, request)
        row: dict[str, Any] = {"role": named["role"], "lever": named["id"], "name": named["name"]}
        row |= {name: each.values.get(name, math.nan) for name in base.values}
        row |= {f"change_{name}": _changes(base, each).get(name, math.nan) for name in base.values}
        row["stages"] = "; ".join(f"{stage} {year:.1f}" for stage, year in each.stages)
        row["why_not_solved"] = _why(each, request)
        for name, value in row.items():
            columns.setdefault(name, []).append(value)
    return csv_text(list(columns), list(columns.values()))


def _findings(base: Pulled, pulled: Sequence[Pulled]) -> tuple[Text, ...]:
    """Which lever helps individuals most, and which lowers concentration most, where any does."""
    solved = [(each.lever, _changes(base, each)) for each in pulled if each.lever is not None and each.values]
    if not solved:
        return (Text("No world with a lever could be solved.", "采用杠杆后的世界均无法求解。"),)
    helper, gains = max(solved, key=lambda each: each[1]["share_individuals_end"])
    opener, falls = min(solved, key=lambda each: each[1]["hhi_end"])
    share, hhi = 100.0 * gains["share_individuals_end"], falls["hhi_end"]
    return (
        Text(
            f"Most for individuals at the end: “{helper.name.en}” ({share:+.1f} percentage points of share).",
            f"期末对个体最有利：“{helper.name.zh}”（份额{share:+.1f}个百分点）。",
        )
        if share >= LEAST_GAIN
        else Text("No lever helps individuals noticeably at the end.", "没有杠杆在期末明显有利于个体。"),
        Text(
            f"Most against concentration at the end: “{opener.name.en}” (HHI {hhi:+,.0f} points).",
            f"期末最能降低集中度：“{opener.name.zh}”（HHI {hhi:+,.0f}点）。",
        )
        if hhi <= -LEAST_FALL
        else Text("No lever lowers concentration noticeably at the end.", "没有杠杆在期末明显降低集中度。"),
    )
