"""A cohort of startups: how many of those that raised one round of money raised the next.

These are financing rounds, not the stages of this model's ventures: a firm may sell at scale without a further round.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.text import Text


@dataclass(frozen=True, slots=True)
class Cohort:
    """Startups of one year, counted at each financing round they reached.

    counts   how many reached each round, falling
    source   key of the bibliography
    caution  what the numbers are not
    """

    name: Text
    counts: tuple[int, ...]
    source: str
    caution: Text


def conversions(cohort: Cohort) -> NDArray[np.float64]:
    """Part of those at each round that reached the next, 1, shape (rounds - 1,): n_(i+1) / n_i."""
    counts = np.array(cohort.counts, dtype=np.float64)
    return np.asarray(counts[1:] / counts[:-1])


def reached(cohort: Cohort) -> NDArray[np.float64]:
    """Part of the whole cohort that reached each round, 1, shape (rounds,)."""
    counts = np.array(cohort.counts, dtype=np.float64)
    return np.asarray(counts / counts[0])


CARTA_2018 = Cohort(
    name=Text("US startups of 2018 on Carta, by financing round", "Carta上2018年的美国初创公司，按融资轮次"),
    counts=(4369, 2464, 1588, 643, 194, 50),
    source="Carta2025",
    caution=Text(
        "Financing rounds, not the stages of this model.",
        "这是融资轮次，而非本模型的创业阶段。",
    ),
)
