"""The parameters as a NumPy record, which compiled functions read field by field."""

import numpy as np

from engine.catalogue.table import CATALOGUE

KEYS: tuple[str, ...] = tuple(CATALOGUE)
"""Keys of the parameters, in the order of the record."""

PARAMETER_DTYPE: np.dtype[np.void] = np.dtype([(key, np.float64) for key in CATALOGUE])
"""One float64 field per parameter, in catalogue order."""
