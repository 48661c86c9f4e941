"""A series of measured data."""

from dataclasses import dataclass

LARGEST_VALUE = 1e15
"""Larger numbers measure nothing, and a plot cannot show them."""


@dataclass(frozen=True, slots=True)
class Series:
    """Measured values of one output over time.

    id      unique in its project
    name    as shown
    output  name of the output it measures, such as "share.Platforms" or "indicator.hhi"
    times   calendar years, increasing
    values  one per time, in `unit`; None where nothing was published
    unit    of the values, "1" for shares
    source  attribution, shown under pictures
    """

    id: str
    name: str
    output: str
    times: tuple[float, ...]
    values: tuple[float | None, ...]
    unit: str = "1"
    source: str = ""
