"""The derivative of a scenario, recorded as formulas by running its own code on symbols."""

import inspect
import threading
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from engine.catalogue import CATALOGUE, Parameter
from engine.mechanisms.types import Array
from engine.progress import check_cancel
from engine.result.stock_outputs import descriptions
from engine.scenario import Scenario
from engine.solving import layout as at
from engine.solving.derivative import derivative
from engine.solving.names import stock_names
from engine.solving.start import Start, start_of
from engine.solving.tracks import Piece, segments_of
from engine.symbols.assignments import Assignment, assignments_of
from engine.symbols.expression import Expression, Symbol, UnsupportedConstruct, symbols_in
from engine.symbols.quantities import Place, Quantity, auxiliaries_of, given_of
from engine.symbols.rebuilding import Rebuilder
from engine.symbols.recorded_array import Memory, RecordedArray
from engine.text import Text


@dataclass(frozen=True)
class RecordedStock:
    """A stock, its value at the start and its rate of change, 1/yr of its unit."""

    name: str
    unit: str
    text: Text
    start: float
    rate: Expression


@dataclass(frozen=True)
class Constant:
    """A number of the scenario that is no parameter of the catalogue, such as the size of a niche."""

    quantity: Quantity
    value: float


@dataclass(frozen=True)
class RecordedParameter:
    """A parameter of the catalogue as the scenario has it.

    pieces  what it follows, one piece from each corner of the scenario on; empty where no event changes it
    """

    row: Parameter
    value: float
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class RecordedModel:
    """Everything that happens in a scenario, as formulas.

    corners      years since the start at which events change what parameters follow; the first is 0
    stocks       in the order of their vector
    auxiliaries  in an order in which each needs only what stands before it, stocks, constants and parameters
    parameters   those that the formulas use
    """

    scenario: Scenario
    corners: tuple[float, ...]
    stocks: tuple[RecordedStock, ...]
    auxiliaries: tuple[Assignment, ...]
    constants: tuple[Constant, ...]
    parameters: tuple[RecordedParameter, ...]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Names of all parameters, constants, auxiliaries and stocks; no two are the same."""
        return (
            *(each.row.key for each in self.parameters),
            *(each.quantity.name for each in self.constants),
            *(each.quantity.name for each in self.auxiliaries),
            *(each.name for each in self.stocks),
        )


def recorded_derivative(scenario: Scenario, cancel: threading.Event | None = None) -> RecordedModel:
    """The formulas of a valid scenario; those of mechanisms that are off are not among them.

    cancel  set it to stop; the largest market takes ten seconds

    Raises:
        Cancelled: the event was set.
        UnsupportedConstruct: an equation does what no formula can say.
    """
    start = start_of(scenario)
    recording = _Recording(scenario, start, cancel)
    recording.run()
    auxiliaries, rates = recording.formulas()
    names = stock_names(scenario)
    texts = descriptions(scenario)
    stocks = tuple(
        RecordedStock(name, unit, text, float(value), rate)
        for name, (unit, text), value, rate in zip(names, texts, start.stocks, rates, strict=True)
    )
    used = set[str]()
    for value in (*(each.value for each in auxiliaries), *rates):
        check_cancel(cancel)
        used |= symbols_in(value)
    segments = segments_of(scenario)

    def pieces(key: str) -> tuple[Piece, ...]:
        if key not in segments[0].constants and key not in segments[0].moving:
            return ()
        return tuple(each.moving.get(key) or Piece(each.start, (each.constants[key],)) for each in segments)

    return RecordedModel(
        scenario,
        tuple(each.start for each in segments),
        stocks,
        auxiliaries,
        tuple(each for each in recording.constants if each.quantity.name in used),
        tuple(
            RecordedParameter(row, scenario.parameters[key], pieces(key))
            for key, row in CATALOGUE.items()
            if key in used
        ),
    )


class _Recording:
    """The arguments of the derivative as symbols, and what it writes into its buffers."""

    def __init__(self, scenario: Scenario, start: Start, cancel: threading.Event | None) -> None:
        self._cancel = cancel
        market, names = start.market, given_of(scenario)
        self.constants: list[Constant] = []
        self._stocks = Memory.of([Symbol(name) for name in stock_names(scenario)])
        self._auxiliaries, self._rates = Memory(is_kept=True, cancel=cancel), Memory(cancel=cancel)
        niches = market.niches.shape[1]
        self._arguments: dict[str, Any] = {
            "stocks": self._stocks.view(len(start.stocks)),
            "parameters": (ParameterSymbols(),),
            "actors": self._given(market.actors, [each for row in names.actors for each in row]),
            "niches": self._given(market.niches, [each for row in names.niches for each in row]),
            "kinds": market.kinds,
            "fixed": self._given(market.fixed, names.fixed),
            "auxiliaries": self._auxiliaries.array(at.auxiliary_count(len(market.kinds), niches)),
            "rates": self._rates.array(len(start.stocks)),
        }
        self._names = _names_of_cells(scenario, self._arguments["auxiliaries"])

    def _given(self, values: Array, quantities: Any) -> RecordedArray:
        """An array of constants by their names, where they have any."""
        cells: list[Expression | float] = []
        for value, quantity in zip(values.flat, quantities, strict=True):
            if quantity is None:
                cells.append(float(value))
            else:
                cells.append(Symbol(quantity.name))
                self.constants.append(Constant(quantity, float(value)))
        return Memory.of(cells).view(values.shape)

    def run(self) -> None:
        """Run the derivative's own code on symbols."""
        wanted = inspect.signature(derivative.py_func).parameters  # type: ignore[attr-defined]
        unknown = wanted.keys() - self._arguments.keys()
        if unknown:
            raise UnsupportedConstruct(f"the derivative is given {', '.join(sorted(unknown))}, not known as symbols")
        Rebuilder().function(derivative)(**{name: self._arguments[name] for name in wanted})

    def formulas(self) -> tuple[tuple[Assignment, ...], tuple[Expression, ...]]:
        """Auxiliaries, and the rate of change of every stock."""
        return assignments_of(self._auxiliaries, self._names, self._rates.cells, self._cancel)


class ParameterSymbols:
    """Stands for the record of parameters: every key of the catalogue is a symbol."""

    def __getattr__(self, key: str) -> Symbol:
        if key not in CATALOGUE:
            raise UnsupportedConstruct(f"an equation reads {key}, which is no parameter")
        return Symbol(key)


def _names_of_cells(scenario: Scenario, auxiliaries: RecordedArray) -> dict[int, Place]:
    """What every cell of the auxiliaries is called."""
    view = Rebuilder().function(at.view_auxiliaries)
    blocks = view(auxiliaries, len(scenario.actors), len(scenario.niches))._asdict()
    places = auxiliaries_of(scenario)
    if blocks.keys() != places.keys():
        raise UnsupportedConstruct(f"blocks of auxiliaries without names: {sorted(blocks.keys() ^ places.keys())}")
    return {
        int(cell): place
        for name, block in blocks.items()
        for cell, place in zip(block.positions.flat, places[name], strict=True)
    }
