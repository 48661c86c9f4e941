"""What a view may draw: a run with everything that stands around it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.scenario import Scenario, Series
from gui.views.fan import Fan
from gui.views.findings import Findings
from gui.views.money import NO_MONEY, Money

if TYPE_CHECKING:
    from engine import Result


@dataclass(frozen=True)
class Picture:
    """Everything a view may draw.

    series     measured data
    baseline   another run, drawn as a ghost behind the result
    reference  the scenario as it was opened; a picture on paper says what has been changed since
    title      of the project
    overlays   runs of other scenarios of the project, drawn over the result and named after their scenarios
    fan        what worlds around this one do
    findings   what is found out when nothing else is to be done; it may speak of an older run
    money      how sums are written
    """

    result: "Result"
    series: tuple[Series, ...] = ()
    baseline: "Result | None" = None
    reference: Scenario | None = None
    title: str = ""
    overlays: "tuple[Result, ...]" = ()
    fan: Fan | None = None
    findings: Findings | None = None
    money: Money = NO_MONEY
