"""Every object of a project file, from the whole down to a series."""

from collections.abc import Mapping
from types import MappingProxyType

from engine.file_format.field import Structure
from engine.file_format.number_structures import PARAMETERS, SWITCHES_OBJECT
from engine.file_format.project_structures import FILE, PROJECT, SERIES
from engine.file_format.world_structures import ACTOR, EVENT, NICHE, SCENARIO

STRUCTURES: Mapping[str, Structure] = MappingProxyType(
    {each.id: each for each in (FILE, PROJECT, SCENARIO, ACTOR, NICHE, PARAMETERS, EVENT, SWITCHES_OBJECT, SERIES)}
)
"""By id, in the order of their chapters."""
