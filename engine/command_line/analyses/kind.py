"""What every kind of analysis is asked and answers."""

import json
import math
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from engine.problems import Problem
from engine.progress import Progress
from engine.scenario import Scenario
from engine.text import Language, Text


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked; None where the kind decides.

    runs, seed, workers  of an ensemble: how many worlds, of the random numbers, how many batches at once
    stock, start, end    of an explanation: a name of `Result.stocks`, and calendar years
    """

    scenario: Scenario
    language: Language
    runs: int
    seed: int
    workers: int | None = None
    stock: str | None = None
    start: float | None = None
    end: float | None = None

    def says(self, text: Text) -> str:
        """A text in the language asked for."""
        return text.in_language(self.language)


@dataclass(frozen=True, slots=True)
class Answer:
    """What an analysis found.

    files     text of every file, by its name
    findings  the answer in a few sentences
    """

    files: Mapping[str, str]
    findings: tuple[Text, ...]


class Unsolved(Exception):
    """Raised by an analysis when the world itself, or all of an ensemble, cannot be solved."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.code)


Tell = Callable[[Text], Progress]
"""Called with the name of a part of the work; returns what is told how far it is."""


@dataclass(frozen=True, slots=True)
class AnalysisKind:
    """One kind of analysis.

    files    names of the files it writes
    options  of the command line that mean something to it, besides those that all kinds have
    answer   does the work; may raise `InvalidInput`, `Unsolved` and `Cancelled`
    """

    id: str
    files: tuple[str, ...]
    options: tuple[str, ...]
    answer: Callable[[Request, threading.Event, Tell], Answer]


def json_text(document: Mapping[str, Any]) -> str:
    """A document as JSON; a number that is not finite becomes null."""
    return json.dumps(_plain(document), ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _plain(value: Any) -> Any:
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value
