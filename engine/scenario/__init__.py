"""Domain objects: actors, niches, events, scenarios and data series."""

from engine.scenario.actor import Actor, Kind
from engine.scenario.event import Event, Mode, Shape
from engine.scenario.niche import Niche, zipf_niches
from engine.scenario.scenario import APPEALS, DEFAULT_ACTORS, SWITCHES, Scenario
from engine.scenario.series import Series
from engine.scenario.validation import check_scenario, problems_of

__all__ = [
    "APPEALS",
    "DEFAULT_ACTORS",
    "SWITCHES",
    "Actor",
    "Event",
    "Kind",
    "Mode",
    "Niche",
    "Scenario",
    "Series",
    "Shape",
    "check_scenario",
    "problems_of",
    "zipf_niches",
]
