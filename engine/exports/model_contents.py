"""What is inside a scenario that is exported as a model, in numbers."""

import threading
from dataclasses import dataclass

from engine.exports.xmile.flows import named_flows
from engine.exports.xmile.steps import steps_per_year
from engine.scenario import Scenario, check_scenario
from engine.symbols import recorded_derivative


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
        flows=len(named_flows(model)),
        formulas=len(model.auxiliaries),
        parameters=len(model.parameters) + len(model.constants),
        shocks=sum(each.is_enabled for each in scenario.events),
        steps=steps_per_year(model),
    )
