"""A scenario: one world with all its assumptions."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any

from engine.catalogue import CATALOGUE, MECHANISMS, default_values
from engine.scenario.actor import Actor, Kind
from engine.scenario.event import Event
from engine.scenario.niche import Niche, zipf_niches

APPEALS = "appeals"
"""The switch that turns the inferred appeals off."""

SWITCHES: tuple[str, ...] = (*(each.id for each in MECHANISMS if each.can_be_switched_off), APPEALS)

DEFAULT_ACTORS = (
    Actor("Individuals", Kind.INDIVIDUAL),
    Actor("Organisations", Kind.ORGANISATION),
    Actor("Platforms", Kind.PLATFORM),
)


def _all_on() -> Mapping[str, bool]:
    return MappingProxyType(dict.fromkeys(SWITCHES, True))


def _defaults() -> Mapping[str, float]:
    return MappingProxyType(default_values())


@dataclass(frozen=True)
class Scenario:
    """One world: who is in it, what is assumed, and over which years.

    id          unique in its project
    name        unique in its project, as shown
    notes       free text
    start       calendar year at which it begins
    horizon     length, yr
    step        distance of outputs, yr
    tolerance   relative tolerance of the solver, 1
    actors      who is in the market, 2 to 24
    niches      of the market, 1 to 200
    parameters  a value for every key of the catalogue, in its unit there
    events      dated changes of parameters, working in this order
    switches    for every mechanism, and for the appeals, whether it is on
    """

    id: str = "scenario-1"
    name: str = "Default world"
    notes: str = ""
    start: float = 2023.0
    horizon: float = 20.0
    step: float = 0.05
    tolerance: float = 1e-6
    actors: tuple[Actor, ...] = DEFAULT_ACTORS
    niches: tuple[Niche, ...] = field(default_factory=lambda: zipf_niches(12))
    parameters: Mapping[str, float] = field(default_factory=_defaults)
    events: tuple[Event, ...] = ()
    switches: Mapping[str, bool] = field(default_factory=_all_on)

    def __reduce__(self) -> tuple[Any, ...]:
        """Read-only mappings cannot be pickled; plain dictionaries can."""
        kept = {each.name: getattr(self, each.name) for each in fields(self)}
        return _restored, ({**kept, "parameters": dict(self.parameters), "switches": dict(self.switches)},)

    def with_parameters(self, **values: float) -> "Scenario":
        """The same world with some parameters changed.

        Whether the values are legal is found out by `solve`.

        Args:
            values: by key of the catalogue, each in its unit there.

        Raises:
            KeyError: one is not in the catalogue.
        """
        for key in values:
            CATALOGUE[key]
        return replace(self, parameters=MappingProxyType({**self.parameters, **values}))

    def with_switches(self, **switches: bool) -> "Scenario":
        """The same world with some mechanisms turned on or off.

        Args:
            switches: by id of the mechanism; `appeals` is the switch of the inferred appeals.

        Raises:
            KeyError: there is no such mechanism.
        """
        for key in switches:
            self.switches[key]
        return replace(self, switches=MappingProxyType({**self.switches, **switches}))


def _restored(kept: dict[str, Any]) -> Scenario:
    """A scenario that was pickled."""
    for name in ("parameters", "switches"):
        kept[name] = MappingProxyType(kept[name])
    return Scenario(**kept)
