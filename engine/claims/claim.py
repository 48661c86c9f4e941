"""A claim of one of the two essays, and what it needs to be judged."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from engine.claims.case import Case
from engine.claims.verdict import Finding
from engine.scenario import Kind
from engine.text import Text

FINE = 0.25
"""Distance of outputs, yr, at which what is read between start and end (extremes, means, stages) can be judged."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim: what it says, the sentence it stands for, and the predicate that judges it.

    id                    "E1.3" is the third claim of essay 1
    essay                 it comes from, 1 or 2
    text                  what it says
    sentence              of the essay, in the original and in an English translation
    needs_counterfactual  judged by comparison with other runs, which takes longer than a slider's move
    predicate             compares; raises `NotApplicable` where there is nothing to judge
    mechanisms            those it speaks of: undefined when one is switched off
    kinds                 those it speaks of: undefined when one is absent
    years                 it speaks of: undefined when the horizon is shorter
    coarsest_step         of the outputs, yr: undefined when they are further apart; unbounded where the claim reads
                          nothing but the start and the end
    """

    id: str
    essay: int
    text: Text
    sentence: Text
    needs_counterfactual: bool
    predicate: Callable[[Case], Finding]
    mechanisms: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    years: float = 0.0
    coarsest_step: float = math.inf
