"""Types of what the mechanisms read and write."""

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float64]
Kinds: TypeAlias = NDArray[np.int64]

Parameters: TypeAlias = Any
"""One record of `engine.catalogue.PARAMETER_DTYPE`: every key of the catalogue is a field."""

INDIVIDUAL, ORGANISATION, PLATFORM = 0, 1, 2
"""The values of `engine.scenario.Kind`, as plain integers for compiled code."""

VALIDATION, PRODUCT, COMMERCIAL, SCALE = 0, 1, 2, 3
"""The stages of a venture."""

INDEPENDENT, EMPLOYED, DEPENDENT, DISPLACED = 0, 1, 2, 3
"""The ways of working."""
