"""What is inside a scenario that is exported as a model, in numbers."""

import threading
from collections import Counter
from dataclasses import dataclass

from engine.exports.xmile.steps import steps_per_year
from engine.scenario import Scenario, check_scenario
from engine.symbols import RecordedModel, recorded_derivative
from engine.symbols.expression import Symbol
from engine.symbols.rewriting import terms_of


@dataclass(frozen=True, slots=True)
class ModelContents:
    """How much of what.

    flows       formulas that fill one stock, empty one, or carry from one to another
    formulas    all that is computed from stocks and numbers, flows included
    parameters  numbers of the catalogue and of the scenario that formulas use
    shocks      dated changes that are in force
    steps       steps a year that a method of fixed steps is asked for
    """

    stocks: int
    flows: int
    formulas: int
    parameters: int
    shocks: int
    steps: int


def model_contents(scenario: Scenario, cancel: threading.Event | None = None) -> ModelContents:
    """What is inside a scenario; takes about as long as writing it.

    cancel  set it to stop

    Raises:
        InvalidInput: the scenario is not valid.
        Cancelled: the event was set.
    """
    check_scenario(scenario)
    model = recorded_derivative(scenario, cancel)
    return ModelContents(
        stocks=len(model.stocks),
        flows=len(_flows(model)),
        formulas=len(model.auxiliaries),
        parameters=len(model.parameters) + len(model.constants),
        shocks=sum(each.is_enabled for each in scenario.events),
        steps=steps_per_year(model),
    )


def _flows(model: RecordedModel) -> set[str]:
    """The formulas that are terms of rates of change, of one stock that gains by them and one that loses at most."""
    formulas = {each.quantity.name for each in model.auxiliaries}
    ends: Counter[tuple[str, bool]] = Counter()
    for stock in model.stocks:
        for is_added, term in terms_of(stock.rate):
            if isinstance(term, Symbol) and term.name in formulas:
                ends[term.name, is_added] += 1
    return {name for name, _ in ends if ends[name, True] <= 1 and ends[name, False] <= 1}
