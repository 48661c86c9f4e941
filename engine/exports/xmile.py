"""A scenario as XMILE 1.0, for Stella, Vensim, PySD and others.

Stocks have their named flows, one that leaves one stock and enters another being the same flow; what has no name goes
into one net flow for each stock. Time is in calendar years.
"""

import re
import unicodedata
from collections import Counter
from dataclasses import replace
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from engine.exports.identifiers import identifiers, legal_text
from engine.scenario import Scenario, check_scenario
from engine.solving.tracks import Piece
from engine.symbols import Expression, RecordedModel, recorded_derivative
from engine.symbols.expression import Call, Number, Symbol, call
from engine.symbols.infix import Notation, number_text
from engine.symbols.recording import RecordedStock
from engine.symbols.rewriting import Rewriting, terms_of
from engine.text import Text
from engine.version import VERSION

XMILE = "http://docs.oasis-open.org/xmile/ns/XMILE/v1.0"
STEPS_PER_YEAR = 256
"""Steps of the method that is asked for; with so many a Runge-Kutta method is far more exact than the solver is."""
_MOST_STEPS_PER_YEAR = 1024
_SAME_STEP = 1e-6
"""Part of a step by which the last one may miss the horizon."""

_LETTERS = re.compile(r"[A-Za-z\u00c0-\u024f\u0370-\u04ff\u3400-\u9fff]")
"""Latin, Greek, Cyrillic, Chinese; between them stand some signs, such as the one for multiplication."""
_FUNCTIONS = (
    *(
        "abs",
        "arccos",
        "arcsin",
        "arctan",
        "cos",
        "exp",
        "int",
        "ln",
        "log10",
        "max",
        "min",
        "sin",
        "sqrt",
        "tan",
        "tanh",
    ),
    *("delay", "delay1", "delay3", "delayn", "forcst", "smth1", "smth3", "smthn", "trend", "pulse", "ramp", "step"),
    *("exprnd", "lognormal", "normal", "poisson", "random", "uniform", "mean", "rank", "size", "stddev", "sum"),
)
_WORDS = ("and", "or", "not", "mod", "if", "then", "else", "inf", "pi", "init", "previous", "self")
_TIMES = ("time", "dt", "starttime", "stoptime", "initial_time", "final_time", "time_step", "saveper")
_RESERVED = (*_FUNCTIONS, *_WORDS, *_TIMES)
_NOTATION = Notation(str, {"+": "+", "-": "-", "*": " * ", "/": " / ", "**": " ^ "}, {})


def xmile_text(scenario: Scenario) -> str:
    """The scenario as an XMILE document.

    Raises:
        InvalidInput: the scenario is not valid.
    """
    check_scenario(scenario)
    return _Document(recorded_derivative(scenario)).text()


class _Document:
    """The document being written."""

    def __init__(self, model: RecordedModel) -> None:
        self._model = model
        self._flows = _flows_by_name(model)
        nets = [_net_name(stock) for stock in model.stocks]
        self._ids = identifiers([*model.names, *nets], _is_letter, _RESERVED, ignores_case=True)
        self._notation = replace(_NOTATION, symbol=self._ids.__getitem__)
        self._root = Element("xmile", version="1.0", xmlns=XMILE)
        self._add_header()
        self._variables = SubElement(SubElement(self._root, "model"), "variables")
        self._add_stocks()
        self._add_auxiliaries()
        self._add_given()

    def text(self) -> str:
        """The document with its declaration, one element a line."""
        indent(self._root)
        return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(self._root, encoding="unicode") + "\n"

    def _add_header(self) -> None:
        scenario = self._model.scenario
        header = SubElement(self._root, "header")
        SubElement(header, "vendor").text = "Shareflow"
        SubElement(header, "product", version=VERSION, lang="en").text = "Shareflow"
        SubElement(header, "name").text = legal_text(scenario.name)
        specifications = SubElement(self._root, "sim_specs", method="rk4", time_units="year")
        SubElement(specifications, "start").text = number_text(scenario.start)
        SubElement(specifications, "stop").text = number_text(scenario.start + scenario.horizon)
        SubElement(specifications, "dt").text = number_text(1.0 / _steps_per_year(scenario.horizon))

    def _add_stocks(self) -> None:
        for stock in self._model.stocks:
            inflows, outflows = list[str](), list[str]()
            left: list[tuple[bool, Expression]] = []
            for is_added, term in terms_of(stock.rate):
                if isinstance(term, Symbol) and term.name in self._flows:
                    (inflows if is_added else outflows).append(term.name)
                else:
                    left.append((is_added, term))
            element = self._add("stock", stock.name, stock.unit, stock.text, number_text(stock.start))
            rest = _sum_of(left)
            if not isinstance(rest, Number) or rest.value:
                inflows.append(_net_name(stock))
            for kind, names in (("inflow", inflows), ("outflow", outflows)):
                for name in names:
                    SubElement(element, kind).text = self._ids[name]
            if inflows and inflows[-1] == _net_name(stock):
                text = Text(f"Net flow into: {stock.text.en}", f"净流入：{stock.text.zh}")
                self._add("flow", _net_name(stock), _per_year(stock.unit), text, self._formula(rest))

    def _add_auxiliaries(self) -> None:
        for each in self._model.auxiliaries:
            quantity = each.quantity
            kind = "flow" if quantity.name in self._flows else "aux"
            self._add(kind, quantity.name, quantity.unit, quantity.text, self._formula(each.value))

    def _add_given(self) -> None:
        start = self._model.scenario.start
        for each in self._model.parameters:
            value = _track(each.pieces, self._model.corners, start) if each.pieces else number_text(each.value)
            self._add("aux", each.row.key, each.row.unit, each.row.meaning, value)
        for constant in self._model.constants:
            quantity = constant.quantity
            self._add("aux", quantity.name, quantity.unit, quantity.text, number_text(constant.value))

    def _add(self, kind: str, name: str, unit: str | None, text: Text, equation: str) -> Element:
        element = SubElement(self._variables, kind, name=self._ids[name])
        SubElement(element, "doc").text = legal_text(f"{name}: {text.en} / {text.zh}")
        SubElement(element, "eqn").text = equation
        if unit is not None:
            SubElement(element, "units").text = _unit(unit)
        return element

    def _formula(self, value: Expression) -> str:
        return self._notation.text(Rewriting(_without_tanh).of(value))


def _is_letter(character: str) -> bool:
    """Whether a character may stand in an identifier; one that others would take for another may not."""
    is_itself = unicodedata.normalize("NFKC", character) == character
    return is_itself and bool(_LETTERS.match(character)) and character.isidentifier()


def _steps_per_year(horizon: float) -> int:
    """So many steps a year that a whole number of them makes the horizon, if not too many are needed."""
    numbers = range(STEPS_PER_YEAR, _MOST_STEPS_PER_YEAR + 1)
    whole = (each for each in numbers if abs(horizon * each - round(horizon * each)) < _SAME_STEP)
    return next(whole, STEPS_PER_YEAR)


def _without_tanh(part: Expression) -> Expression | None:
    """XMILE's functions do not include tanh x = 1 - 2 / (exp 2x + 1)."""
    if isinstance(part, Call) and part.function == "tanh":
        return 1.0 - 2.0 / (call("exp", 2.0 * part.arguments[0]) + 1.0)
    return None


def _flows_by_name(model: RecordedModel) -> set[str]:
    """The auxiliaries that are flows: terms of rates that enter one stock at most and leave one at most."""
    names = {each.quantity.name for each in model.auxiliaries}
    ends: Counter[tuple[str, bool]] = Counter()
    for stock in model.stocks:
        for is_added, term in terms_of(stock.rate):
            if isinstance(term, Symbol) and term.name in names:
                ends[term.name, is_added] += 1
    return {name for name, _ in ends if ends[name, True] <= 1 and ends[name, False] <= 1}


def _net_name(stock: RecordedStock) -> str:
    return f"net_flow.{stock.name}"


def _sum_of(terms: list[tuple[bool, Expression]]) -> Expression:
    total: Expression = Number(0.0)
    for is_added, term in terms:
        total = total + term if is_added else total - term
    return total


def _track(pieces: tuple[Piece, ...], corners: tuple[float, ...], start: float) -> str:
    """A parameter as a polynomial of time between any two corners."""
    text = following = _polynomial(pieces[-1], start)
    for piece, corner in zip(pieces[-2::-1], corners[:0:-1], strict=True):
        earlier = _polynomial(piece, start)
        if earlier != following:
            text = f"IF TIME < {number_text(start + corner)} THEN {earlier} ELSE ({text})"
        following = earlier
    return text


def _polynomial(piece: Piece, start: float) -> str:
    """The value of a piece by Horner's rule."""
    text = number_text(piece.value[-1])
    for coefficient in reversed(piece.value[:-1]):
        text = f"({text}) * (TIME - {number_text(start + piece.start)}) + ({number_text(coefficient)})"
    return text


def _unit(unit: str) -> str:
    return "dimensionless" if unit == "1" else unit.replace("yr", "year")


def _per_year(unit: str) -> str:
    """The unit of a flow into a stock of this unit."""
    return f"{unit}^2" if unit.endswith("/yr") else f"{unit}/yr"
