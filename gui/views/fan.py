"""The uncertainty fan: what the outputs of many worlds around this one do."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from gui.views.scale import Array

LEVELS = (0.05, 0.25, 0.5, 0.75, 0.95)
"""The quantiles of a fan: nine worlds of ten lie between the outermost, half between the inner ones."""


@dataclass(frozen=True, eq=False)
class Fan:
    """Outputs of every run of an ensemble around the world that is looked at.

    times    calendar years, shape (times,)
    samples  of each output by its name, as in `Result.output`, shape (runs, times)
    reach    part of the way from the world to the ends of the ranges of its assumptions
    """

    times: Array
    samples: Mapping[str, Array]
    reach: float

    @property
    def runs(self) -> int:
        """How many worlds it is made of."""
        return next((len(each) for each in self.samples.values()), 0)

    def band(self, name: str) -> Array | None:
        """The quantiles of an output, shape (`LEVELS`, times); None when it was not kept."""
        return quantiles(self.samples[name]) if name in self.samples else None


def quantiles(samples: Array) -> Array:
    """The quantiles of `LEVELS` over the runs, shape (levels, times)."""
    return np.asarray(np.quantile(samples, LEVELS, axis=0))


NO_SAMPLES: Mapping[str, Array] = MappingProxyType({})
