"""A niche of the market."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Niche:
    """One niche of the market.

    name         unique in its market
    size         relative to the other niches, above 0
    specificity  how special its needs are, 0 to 1
    """

    name: str
    size: float
    specificity: float


def zipf_niches(count: int) -> tuple[Niche, ...]:
    """So many niches with sizes proportional to 1/rank and specificity rising from 0 to 1.

    Args:
        count: how many, 1 to 200 in a valid scenario.
    """
    return tuple(
        Niche(
            name=f"Niche {rank}",
            size=1.0 / rank,
            specificity=(rank - 1) / (count - 1) if count > 1 else 0.0,
        )
        for rank in range(1, count + 1)
    )
