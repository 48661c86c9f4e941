"""What the panel asks the engine, in a thread of its own, and what comes back."""

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine import Result
    from engine.explanation import Contribution, Explanation
    from engine.model_reference.equations import EquationGroup


@dataclass(frozen=True, eq=False)
class Question:
    """What is to be explained.

    stock       by its name in `Result.stocks`
    loser       another share; None to explain the stock against all
    start, end  calendar years; one year for a moment
    """

    result: "Result"
    stock: str
    loser: str | None
    start: float
    end: float

    @property
    def is_moment(self) -> bool:
        """Whether rates are meant."""
        return self.end <= self.start


@dataclass(frozen=True, eq=False)
class Answer:
    """The explanation, the reasons for which the loser's customers switched, and the equations of the model.

    switched  what customers brought from the loser
    seconds   how long it took to find out
    """

    question: Question
    explanation: "Explanation"
    switched: float
    switching: "tuple[Contribution, ...]"
    equations: "dict[tuple[str, bool], EquationGroup]"
    seconds: float


def answer_to(question: Question, cancel: threading.Event) -> Answer:
    """Find out; stops when the event is set.

    Raises:
        InvalidInput: there is no such stock or no such time in the run.
        Cancelled: the event was set.
    """
    from engine.explanation import moment_of, period_of

    began = time.perf_counter()
    result = question.result
    if question.is_moment:
        period = moment_of(result, question.start, cancel)
    else:
        period = period_of(result, question.start, question.end, cancel)
    explanation = period.explain(question.stock)
    switched = 0.0
    switching: tuple[Contribution, ...] = ()
    if question.loser is not None:
        switched, switching = period.explain_switching(question.loser, question.stock)
    seconds = time.perf_counter() - began
    return Answer(question, explanation, switched, switching, _equations(), seconds)


_known: "dict[tuple[str, bool], EquationGroup]" = {}


def _equations() -> "dict[tuple[str, bool], EquationGroup]":
    """The equations of the model by key and whether they are those of a stock; made once."""
    if not _known:
        from engine.model_reference.equations import equation_groups

        _known.update({(each.key, each.is_stock): each for each in equation_groups()})
    return _known
