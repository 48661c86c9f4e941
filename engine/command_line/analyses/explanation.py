"""`--kind explanation`: which flows and which mechanisms changed a stock over a period."""

import threading
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import Any

from engine.analysis.single_firm import largest_actor
from engine.command_line.analyses.kind import AnalysisKind, Answer, Request, Tell, Unsolved, json_text
from engine.explanation import Contribution, Entry, Explanation, explain
from engine.explanation.reasons import EVENLY
from engine.exports.tables import csv_text
from engine.problems import InvalidInput, Problem, problem
from engine.result import Result
from engine.run import solve
from engine.scenario import Kind
from engine.text import Text

_OPTIONS = {"start": "--from", "end": "--to", "stock": "--stock"}
"""The fields that the engine speaks of, as options of the command line."""


def _answer(request: Request, cancel: threading.Event, _tell: Tell) -> Answer:
    result = solve(request.scenario, cancel)
    if result.problem is not None:
        raise Unsolved(result.problem)
    stock = _largest_share(result) if request.stock is None else request.stock
    if stock not in result.stocks:
        raise InvalidInput([_unknown_stock(stock, result)])
    start = float(result.times[0]) if request.start is None else request.start
    end = float(result.times[-1]) if request.end is None else request.end
    try:
        why = explain(result, stock, start, end, cancel)
    except InvalidInput as error:
        raise InvalidInput(
            replace(each, field=_OPTIONS.get(each.field, each.field)) for each in error.problems
        ) from error
    files = {"explanation.json": json_text(_document(why, request)), "explanation.csv": _table(why, request)}
    return Answer(files, (_finding(why),))


EXPLANATION = AnalysisKind(
    "explanation", ("explanation.json", "explanation.csv"), ("--stock", "--from", "--to"), _answer
)

_SUGGESTIONS = 3


def _largest_share(result: Result) -> str:
    """The share of the platform, or else of the actor, that is largest at the end."""
    scenario, shares = result.scenario, result.shares[-1]
    largest = largest_actor(scenario, shares, Kind.PLATFORM)
    return f"share.{scenario.actors[int(shares.argmax()) if largest is None else largest].name}"


def _unknown_stock(stock: str, result: Result) -> Problem:
    """There is none of that name; says which are like it, or else some that there are."""
    names = list(result.stocks)
    alike = get_close_matches(stock, names, _SUGGESTIONS) or names[:_SUGGESTIONS]
    return problem("no_such_stock", "--stock", stock=stock, stocks=", ".join(f"“{each}”" for each in alike))


def _document(why: Explanation, request: Request) -> dict[str, Any]:
    return {
        "kind": "explanation",
        "scenario": request.scenario.name,
        "stock": why.stock,
        "name": request.says(why.text),
        "unit": why.unit,
        "from": why.start,
        "to": why.end,
        "change": why.change,
        "flows": [
            {"name": each.name, "text": request.says(each.text), "amount": each.amount, "other_end": each.counterpart}
            for each in why.flows
        ],
        "flows_remainder": why.remainder,
        "mechanisms": [_contribution(each, request) for each in why.mechanisms],
        "terms": [_contribution(each, request) for each in why.terms],
        "terms_remainder": why.terms_remainder,
    }


def _contribution(each: Contribution, request: Request) -> dict[str, Any]:
    return {
        "name": each.name,
        "mechanism": each.mechanism,
        "text": request.says(each.text),
        "amount": each.amount,
        "won_from": {rival.stock: rival.amount for rival in each.rivals},
    }


def _table(why: Explanation, request: Request) -> str:
    """The flows with their remainder add up to the change, and so do the mechanisms, and the terms, with theirs."""
    rows: list[tuple[str, str, str, str | None, float]] = [
        ("change", why.stock, request.says(why.text), None, why.change)
    ]
    rows += [("flow", each.name, request.says(each.text), each.counterpart, each.amount) for each in why.flows]
    rows.append(("flow", "remainder", request.says(_REMAINDER), None, why.remainder))
    for part, contributions in (("mechanism", why.mechanisms), ("term", why.terms)):
        rows += [(part, each.name, request.says(each.text), None, each.amount) for each in contributions]
        if contributions:
            rows.append((part, "remainder", request.says(_REMAINDER), None, why.terms_remainder))
    units = [why.unit] * len(rows)
    return csv_text(("part", "name", "text", "other_end", "amount", "unit"), [*zip(*rows, strict=True), units])


_REMAINDER = Text("Left unexplained", "未解释部分")
_NAMED = 3


def _finding(why: Explanation) -> Text:
    """The change, and what contributed most to it."""
    evenly = sum(each.amount for each in why.mechanisms if each.mechanism == EVENLY)
    mechanisms = [each for each in why.mechanisms if each.mechanism != EVENLY]
    parts: Sequence[Contribution | Entry] = mechanisms or why.flows
    causes = sorted(parts, key=lambda each: -abs(each.amount))[:_NAMED]
    period = Text(f"from {why.start:g} to {why.end:g}", f"从{why.start:g}到{why.end:g}")
    unit = Text("", "") if why.unit == "1" else Text(f" ({why.unit})", f"（{why.unit}）")
    english = f"{why.text.en}, {period.en}: {why.change:+.3g}{unit.en}."
    chinese = f"{why.text.zh}，{period.zh}：{why.change:+.3g}{unit.zh}。"
    if not causes:
        return Text(english, chinese)
    most = Text(
        "; ".join(f"{each.text.en} {each.amount:+.3g}" for each in causes),
        "；".join(f"{each.text.zh} {each.amount:+.3g}" for each in causes),
    )
    english, chinese = f"{english} Most by: {most.en}.", f"{chinese}主要来自：{most.zh}。"
    if not mechanisms:
        return Text(english, chinese)
    return Text(
        f"{english} Customers who spread evenly, were all equally attractive, count for {evenly:+.3g}.",
        f"{chinese}若所有主体同样有吸引力，客户平均分散所占的部分为{evenly:+.3g}。",
    )
