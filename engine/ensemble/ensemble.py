"""What came of an ensemble."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.ensemble.plan import Plan
from engine.mechanisms.types import Array
from engine.solving.status import Status


@dataclass(frozen=True, eq=False)
class Ensemble:
    """The outputs asked for, of every run. Nothing in it can be changed.

    plan      what was run
    names     outputs kept, as in `Result.output`
    times     calendar years, shape (times,)
    values    shape (runs, times, outputs); NaN after the end of a run that did not reach the horizon
    statuses  how each run ended
    calls     of the derivative, over all runs
    seconds   it took
    """

    plan: Plan
    names: tuple[str, ...]
    times: Array
    values: Array
    statuses: tuple[Status, ...]
    calls: int
    seconds: float

    def __post_init__(self) -> None:
        self.values.setflags(write=False)
        self.times.setflags(write=False)

    @property
    def is_done(self) -> Array:
        """Which runs reached the horizon, shape (runs,)."""
        return np.array([each is Status.DONE for each in self.statuses])

    def output(self, name: str) -> Array:
        """One output of every run, shape (runs, times); ValueError when it was not kept."""
        return self.values[:, :, self.names.index(name)]

    def ends(self, name: str) -> Array:
        """One output at the horizon, shape (runs,)."""
        return self.output(name)[:, -1]

    def quantiles(self, name: str, probabilities: Sequence[float]) -> Array:
        """Quantiles of an output over the runs that reached the horizon, shape (probabilities, times); NaN without."""
        if not self.is_done.any():
            return np.full((len(probabilities), len(self.times)), np.nan)
        return np.asarray(np.quantile(self.output(name)[self.is_done], probabilities, axis=0))
