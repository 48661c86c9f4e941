"""A small picture: which lines it holds, in which unit and over which range."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from engine.scenario import Kind, Scenario
from engine.text import Language
from gui.bilingual import in_language
from gui.views.panels.unit import Unit
from gui.views.scale import Array
from gui.views.thresholds import Threshold

if TYPE_CHECKING:
    from engine import Result

_MULTIPLES = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)

_INDICATOR, _FLOW = "indicator.", "flow."


@dataclass(frozen=True)
class PanelLine:
    """One line: what it shows, what it is called, and whose colour it has.

    output   as in `Result.output`; a name of its own where `compute` says how to read it off a run
    kind     the kind whose colour it has
    actor    the actor whose colour it has, by its name
    shade    without either: from the ink of the theme (0) to its accent (1)
    stock    the stock that explains it, where that is not the output itself
    fan      what a fan calls it, where that is not the output itself
    compute  None for an output of the engine
    """

    output: str
    name: Callable[[], str]
    kind: Kind | None = None
    actor: str | None = None
    shade: float = 0.0
    stock: str = ""
    fan: str = ""
    compute: "Callable[[Result], Array] | None" = None

    @property
    def in_fan(self) -> str:
        """Its name in a fan."""
        return self.fan or self.output

    def is_in(self, result: "Result") -> bool:
        """Whether the run has it."""
        if self.compute is not None:
            return self.actor is None or any(each.name == self.actor for each in result.scenario.actors)
        if self.output.startswith(_INDICATOR):
            return self.output in result.indicators
        return self.output in (result.flows if self.output.startswith(_FLOW) else result.stocks)

    def values(self, result: "Result") -> Array:
        """Its values over the times of a run; not a number where the run does not have it."""
        if not self.is_in(result):
            return np.full(result.times.size, np.nan)
        if self.compute is not None:
            return self.compute(result)
        if self.output.startswith(_INDICATOR):
            return result.indicators[self.output].values
        return (result.flows if self.output.startswith(_FLOW) else result.stocks)[self.output].values

    def explained(self, result: "Result") -> str:
        """The stock that a click on it asks about; empty for none."""
        if self.stock:
            return self.stock
        is_named = self.compute is None and not self.output.startswith((_INDICATOR, _FLOW))
        return self.output if is_named and self.output in result.stocks else ""


@dataclass(frozen=True)
class Panel:
    """One small picture.

    unit_words  what is counted, in plain words
    by_actor    begins the names of outputs of which there is one for each actor, such as "capital."
    of_actor    instead of an output of the engine, how to read it off a run for the actor of a name
    ladder      heights the axis may have, so that it stands still while values change a little; empty for round numbers
    mechanism   whose doing it shows: with it switched off there is nothing to see; None when no one mechanism's
    is_stacked  whether the lines are parts of a whole
    label_room  what labels at the ends may take, in heights of the text
    """

    id: str
    title: Callable[[], str]
    unit_words: Callable[[], str]
    unit: Unit
    lines: tuple[PanelLine, ...] = ()
    by_actor: str = ""
    of_actor: "Callable[[Result, str], Array] | None" = None
    ladder: tuple[float, ...] = ()
    thresholds: Callable[[], tuple[Threshold, ...]] = field(default=tuple)
    mechanism: str | None = None
    is_stacked: bool = False
    label_room: float = 11.0

    def lines_for(self, scenario: Scenario, language: Language) -> tuple[PanelLine, ...]:
        """The lines that a scenario asks for."""
        if not self.by_actor:
            return self.lines
        compute = self.of_actor
        return tuple(
            PanelLine(
                f"{self.by_actor}{actor.name}",
                partial(in_language, actor.name, language),
                actor.kind,
                actor.name,
                compute=None if compute is None else partial(_call, compute, actor.name),
            )
            for actor in scenario.actors
        )

    def bounds(self, values: Array, before: tuple[float, float] | None) -> tuple[float, float]:
        """The lowest and the highest value of the axis; `before` is kept in sight, if given."""
        finite = values[np.isfinite(values)]
        low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)
        if self.unit.is_logarithmic:
            result = (float(min(0, math.floor(low))), float(max(3, math.ceil(high))))
        else:
            result = (-_step_up(-low, self.ladder) if low < -1e-9 else 0.0, _step_up(high, self.ladder))
        return result if before is None else (min(result[0], before[0]), max(result[1], before[1]))


def _call(compute: "Callable[[Result, str], Array]", actor: str, result: "Result") -> Array:
    return compute(result, actor)


def _step_up(value: float, ladder: Sequence[float]) -> float:
    """The first rung not below the value; beyond the ladder, twice the last as often as needed.

    Without a ladder, the rungs are a few round multiples of the powers of ten.
    """
    for rung in ladder:
        if value <= rung * (1 + 1e-9):
            return rung
    if ladder:
        return float(ladder[-1] * 2 ** math.ceil(math.log2(value / ladder[-1])))
    if value <= 1e-12:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(each * power for each in _MULTIPLES if value <= each * power * (1 + 1e-9))
