"""Rents of an innovation: what being the only one is worth, given how soon one is copied.

A rent that copying ends at a hazard is `engine.indicators.scarcity.rent_until_copied`; here it ends after a fixed lag.
"""

from dataclasses import dataclass

import numpy as np

from engine.indicators.scarcity import DAYS_PER_YEAR
from engine.text import Text


@dataclass(frozen=True, slots=True)
class ImitationLag:
    """A time after which rivals had caught up, as somebody measured or supposes it.

    years   yr
    source  key of the bibliography; empty where the lag is only an example
    """

    name: Text
    years: float
    source: str = ""


def rent_of_lag(discount_rate: float, lag: float) -> float:
    """Present value of a rent of 1 a year that ends after a fixed time, yr: (1 - e^-rT) / r.

    discount_rate  r  1/yr  above 0
    lag            T  yr    0 or more
    """
    return float(-np.expm1(-discount_rate * lag)) / discount_rate


IMITATION_LAGS = (
    ImitationLag(Text("Entry of competitors around 1900", "1900年前后竞争者进入"), 33.0, "AgarwalGort2001"),
    ImitationLag(Text("Entry of competitors, 1967–86", "1967–86年竞争者进入"), 3.4, "AgarwalGort2001"),
    ImitationLag(Text("A year", "一年"), 1.0),
    ImitationLag(Text("Days, as essay 1 has it", "文章一所说的数日"), 7.0 / DAYS_PER_YEAR, "Essay1"),
)
