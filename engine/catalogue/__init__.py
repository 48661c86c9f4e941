"""The catalogue of parameters: one table for editor, validation, sampling, help and exports."""

from engine.catalogue.mechanism import MECHANISMS, Mechanism
from engine.catalogue.parameter import Evidence, Parameter, Role
from engine.catalogue.record import KEYS, PARAMETER_DTYPE
from engine.catalogue.revisions import REVISIONS, Revision, version_1_values
from engine.catalogue.table import CATALOGUE, DOZEN, default_values, parameters_of

MODEL_VERSION = 1
"""Version of the equations; a change of any equation raises it."""

__all__ = [
    "CATALOGUE",
    "DOZEN",
    "KEYS",
    "MECHANISMS",
    "MODEL_VERSION",
    "PARAMETER_DTYPE",
    "REVISIONS",
    "Evidence",
    "Mechanism",
    "Parameter",
    "Revision",
    "Role",
    "default_values",
    "parameters_of",
    "version_1_values",
]
