"""People: how they work and how unequal their incomes are."""

import numpy as np

from engine.indicators.indicator import Indicator
from engine.mechanisms.types import Array
from engine.solving.names import WORK_NAMES
from engine.solving.trajectory import Trajectory
from engine.text import Text

_WORK_TEXTS = (
    Text("People working independently", "独立工作者"),
    Text("People in organisations", "组织中的人"),
    Text("People dependent on a platform", "依附平台的人"),
    Text("People displaced", "被取代的人"),
)


def gini(run: Trajectory) -> Array:
    """Gini coefficient of income over the four ways of working, 0..1; 0 where nobody earns anything."""
    incomes, people = run.auxiliary("incomes"), run.stock("people")
    gaps = np.abs(incomes[:, :, None] - incomes[:, None, :])
    pairs = people[:, :, None] * people[:, None, :]
    mean = (incomes * people).sum(axis=1)
    spread = (gaps * pairs).sum(axis=(1, 2))
    return np.asarray(np.divide(spread, 2.0 * mean, out=np.zeros_like(spread), where=mean > 0))


def _people(position: int) -> Indicator:
    return Indicator(
        f"people.{WORK_NAMES[position]}",
        "1",
        _WORK_TEXTS[position],
        lambda run: run.stock("people")[:, position],
    )


INDICATORS = (
    *(_people(position) for position in range(len(WORK_NAMES))),
    Indicator("gini", "1", Text("Gini coefficient of income", "收入基尼系数"), gini),
)
