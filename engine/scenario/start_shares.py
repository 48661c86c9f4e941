"""Shares of the niches at the start, as every actor has them before they are put in proportion."""

from collections.abc import Mapping

from engine.scenario.actor import Actor
from engine.scenario.scenario import Scenario


def firms_of(actor: Actor, values: Mapping[str, float]) -> float:
    """Number of firms an actor stands for: its own, or its kind's in the parameters."""
    return values[f"firms_{actor.kind.plural}"] if actor.firms is None else actor.firms


def part_of_kind(actor: Actor, scenario: Scenario) -> float:
    """Which part of the firms of its kind an actor is: nu_a = N_a / (firms of its kind)."""
    same = (each for each in scenario.actors if each.kind is actor.kind)
    return firms_of(actor, scenario.parameters) / sum(firms_of(each, scenario.parameters) for each in same)


def share_at_start(part: float, start: float, slope: float, specificity: float) -> float:
    """Share of a niche at the start, relative to the other actors: nu_a (start + slope z_j)."""
    return part * (start + slope * specificity)


def relative_shares(scenario: Scenario) -> list[list[float]]:
    """For each actor its share of each niche, relative to the other actors.

    Its own, where given; else nu_a (start + slope z_j) of its kind.
    """
    return [_relative(actor, scenario) for actor in scenario.actors]


def start_shares(scenario: Scenario) -> list[list[float]]:
    """For each actor its share of each niche with which a run begins; a niche sums to 1."""
    rows = relative_shares(scenario)
    totals = [sum(column) for column in zip(*rows, strict=True)]
    return [[share / total if total > 0 else 0.0 for share, total in zip(row, totals, strict=True)] for row in rows]


def _relative(actor: Actor, scenario: Scenario) -> list[float]:
    if actor.shares is not None:
        return list(actor.shares)
    values, kind = scenario.parameters, actor.kind.plural
    part = part_of_kind(actor, scenario)
    start, slope = values[f"share_start_{kind}"], values[f"share_slope_{kind}"]
    return [share_at_start(part, start, slope, niche.specificity) for niche in scenario.niches]
