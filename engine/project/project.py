"""A project: what one file holds."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from engine.printable import is_printable
from engine.problems import Problem, problem
from engine.project.extras import Extras
from engine.scenario import Scenario, Series

MAX_SCENARIOS = 200
MAX_SERIES = 200
MAX_POINTS = 100_000
MAX_CURRENCY_LENGTH = 8
MARKET_SIZE_RANGE = (1e-9, 1e18)


def _nothing() -> Mapping[str, object]:
    return MappingProxyType({})


@dataclass(frozen=True)
class Project:
    """Worlds, measured data, what was looked at and what was analysed.

    title        as shown in the window; may be empty
    notes        free text
    author       free text
    scenarios    at least one; ids and names are unique
    series       measured data
    view         state of the window, JSON values; does not count as a change
    analyses     inputs, seed and summary of each, JSON values
    extras       unknown keys of the file it came from
    currency     in which sums of money are shown; empty for parts of the market
    market_size  yearly revenue of the whole market at the start, in that currency
    """

    title: str = ""
    notes: str = ""
    scenarios: tuple[Scenario, ...] = field(default_factory=lambda: (Scenario(),))
    series: tuple[Series, ...] = ()
    view: Mapping[str, object] = field(default_factory=_nothing)
    analyses: tuple[Mapping[str, object], ...] = ()
    extras: Extras = field(default_factory=Extras)
    author: str = ""
    currency: str = ""
    market_size: float | None = None


def money_problems(currency: str, market_size: float | None) -> tuple[Problem, ...]:
    """What is wrong with the currency and the size of the market of a project; empty when nothing is."""
    found = []
    if len(currency) > MAX_CURRENCY_LENGTH:
        found.append(problem("name_too_long", "currency", maximum=MAX_CURRENCY_LENGTH))
    if not is_printable(currency):
        found.append(problem("unprintable_name", "currency"))
    if market_size is not None:
        minimum, maximum = MARKET_SIZE_RANGE
        if not math.isfinite(market_size):
            found.append(problem("value_not_finite", "market_size"))
        elif not minimum <= market_size <= maximum:
            outside = problem("value_out_of_range", "market_size", value=market_size, minimum=minimum, maximum=maximum)
            found.append(outside)
    return tuple(found)
