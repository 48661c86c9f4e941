"""What a reference model is: its texts, its formula, its sources and, where it describes series, its parameters."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from engine.text import Text

Array = NDArray[np.float64]


class Scale(Enum):
    """What a parameter is measured in, so that its range and first guess fit any data in any unit.

    NUMBER  1
    RATE    per length of the observation
    DATE    0 at the first observation, 1 at the last
    LEVEL   the largest observed value
    """

    NUMBER = "number"
    RATE = "rate"
    DATE = "date"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class ModelParameter:
    """A parameter of a series model.

    unit                    as shown: "1", "1/yr", "yr", or "data" for the unit of the data
    low, high               the range that a fit searches, as multiples of `scale`
    guess                   where a fit begins, as a multiple of `scale`
    """

    key: str
    symbol: str
    unit: str
    name: Text
    scale: Scale
    low: float
    high: float
    guess: float


@dataclass(frozen=True, slots=True)
class ReferenceModel:
    """A model of the literature.

    formula  as one would write it down
    sources  keys of the bibliography
    """

    id: str
    name: Text
    summary: Text
    formula: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SeriesModel(ReferenceModel):
    """A model of one or more series over time.

    series  what it describes, in the order of the columns
    curves  (times, values of the parameters, origin) -> shape (times, series); the origin is the date of start values
    """

    parameters: tuple[ModelParameter, ...]
    series: tuple[Text, ...]
    curves: Callable[[Array, Array, float], Array]

    def evaluate(self, times: Array, values: Array, origin: float | None = None) -> Array:
        """The series at `times` (yr, rising), shape (times, series).

        values  of the parameters, shape (parameters,)
        origin  yr, the date to which start values belong; the first of `times` unless given
        """
        times = np.asarray(times, dtype=np.float64)
        return self.curves(times, np.asarray(values, dtype=np.float64), float(times[0] if origin is None else origin))
