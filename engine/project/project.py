"""A project: what one file holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from engine.project.extras import Extras
from engine.scenario import Scenario, Series

MAX_SCENARIOS = 200
MAX_SERIES = 200
MAX_POINTS = 100_000


def _nothing() -> Mapping[str, object]:
    return MappingProxyType({})


@dataclass(frozen=True)
class Project:
    """Worlds, measured data, what was looked at and what was analysed.

    scenarios  at least one; ids and names are unique
    view       state of the window, JSON values; does not count as a change
    analyses   inputs, seed and summary of each, JSON values
    extras     unknown keys of the file it came from
    """

    title: str = ""
    notes: str = ""
    scenarios: tuple[Scenario, ...] = field(default_factory=lambda: (Scenario(),))
    series: tuple[Series, ...] = ()
    view: Mapping[str, object] = field(default_factory=_nothing)
    analyses: tuple[Mapping[str, object], ...] = ()
    extras: Extras = field(default_factory=Extras)
