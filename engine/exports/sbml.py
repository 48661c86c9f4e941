"""A scenario as SBML Level 3 Version 1, for COPASI, libRoadRunner, Tellurium and others.

Stocks are parameters with rate rules, auxiliaries are parameters with assignment rules, in the solver's own equations.
Time counts years from the start of the scenario.
"""

import itertools
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from engine.exports.identifiers import identifiers, is_latin, legal_text
from engine.exports.mathml import apply, identifier, math, mathml, number, piecewise, time
from engine.scenario import Scenario, check_scenario
from engine.solving.tracks import Piece
from engine.symbols import RecordedModel, recorded_derivative
from engine.symbols.expression import Expression
from engine.text import Text

SBML = "http://www.sbml.org/sbml/level3/version1/core"
XHTML = "http://www.w3.org/1999/xhtml"
SECONDS_PER_YEAR = 365 * 86_400

_MODEL = "shareflow"
_STRETCH = "stretch"
_UNITS = {"dimensionless": None, "year": 1, "per_year": -1, "per_year_squared": -2}


def sbml_text(scenario: Scenario) -> str:
    """The scenario as an SBML document.

    Raises:
        InvalidInput: the scenario is not valid.
    """
    check_scenario(scenario)
    return _Document(recorded_derivative(scenario)).text()


class _Document:
    """The document being written."""

    def __init__(self, model: RecordedModel) -> None:
        self._model = model
        self._ids = identifiers([_STRETCH, *model.names], is_latin, ("time", _MODEL))
        self._root = Element("sbml", xmlns=SBML, level="3", version="1")
        scenario = model.scenario
        self._body = SubElement(self._root, "model", id=_MODEL, name=legal_text(scenario.name), timeUnits="year")
        _add_notes(
            self._body,
            f"Shareflow scenario {scenario.name}: time 0 is {scenario.start!r}, the horizon is {scenario.horizon!r} "
            "years. Counts (choices, innovations, ventures, products) and money in annual revenue of the whole market "
            "at the start (market) are declared as dimensionless; notes say what they are.",
            scenario.notes,
        )
        self._add_units()
        self._parameters = SubElement(self._body, "listOfParameters")
        self._rules = SubElement(self._body, "listOfRules")
        self._add_given()
        self._add_auxiliaries()
        self._add_stocks()
        if len(model.corners) > 1:
            self._add_corners()

    def text(self) -> str:
        """The document with its declaration, one element a line."""
        indent(self._root)
        return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(self._root, encoding="unicode") + "\n"

    def _add_units(self) -> None:
        definitions = SubElement(self._body, "listOfUnitDefinitions")
        for name, exponent in _UNITS.items():
            if exponent is not None:
                units = SubElement(SubElement(definitions, "unitDefinition", id=name), "listOfUnits")
                SubElement(
                    units, "unit", kind="second", exponent=str(exponent), scale="0", multiplier=str(SECONDS_PER_YEAR)
                )

    def _add_given(self) -> None:
        for each in self._model.parameters:
            note = each.row.meaning
            if each.pieces:
                self._add_parameter(each.row.key, each.row.unit, note, None, is_constant=False)
                self._add_rule(each.row.key, _track(each.pieces, self._ids[_STRETCH]))
            else:
                self._add_parameter(each.row.key, each.row.unit, note, each.value, is_constant=True)
        for constant in self._model.constants:
            quantity = constant.quantity
            self._add_parameter(quantity.name, quantity.unit, quantity.text, constant.value, is_constant=True)

    def _add_auxiliaries(self) -> None:
        for each in self._model.auxiliaries:
            quantity = each.quantity
            self._add_parameter(quantity.name, quantity.unit, quantity.text, None, is_constant=False)
            self._add_rule(quantity.name, self._formula(each.value))

    def _add_stocks(self) -> None:
        for each in self._model.stocks:
            self._add_parameter(each.name, each.unit, each.text, each.start, is_constant=False)
            self._add_rule(each.name, self._formula(each.rate), "rateRule")

    def _add_corners(self) -> None:
        """An event at every corner, so that a solver begins anew there; it counts the stretches between them."""
        self._add_parameter(
            _STRETCH, "1", Text("Stretch between two events", "两次事件之间的时段"), 0.0, is_constant=False
        )
        events = SubElement(self._body, "listOfEvents")
        for count, corner in enumerate(self._model.corners[1:], start=1):
            event = SubElement(events, "event", id=f"corner_{count}", useValuesFromTriggerTime="true")
            trigger = SubElement(event, "trigger", initialValue="true", persistent="true")
            trigger.append(math(apply("geq", time(), number(corner))))
            assignments = SubElement(event, "listOfEventAssignments")
            assignment = SubElement(assignments, "eventAssignment", variable=self._ids[_STRETCH])
            assignment.append(math(number(float(count))))

    def _add_parameter(
        self, name: str, unit: str | None, note: Text, value: float | None, *, is_constant: bool
    ) -> None:
        element = SubElement(self._parameters, "parameter", id=self._ids[name], name=legal_text(name))
        if value is not None:
            element.set("value", repr(value))
        if unit is not None:
            element.set("units", _declared(unit))
        element.set("constant", "true" if is_constant else "false")
        _add_notes(element, f"{note.en} [{unit or '?'}]", note.zh)

    def _add_rule(self, name: str, formula: Element, kind: str = "assignmentRule") -> None:
        SubElement(self._rules, kind, variable=self._ids[name]).append(math(formula))

    def _formula(self, value: Expression) -> Element:
        return mathml(value, self._ids)


def _track(pieces: tuple[Piece, ...], stretch: str) -> Element:
    """A parameter as a polynomial of time in each stretch."""
    known: list[tuple[Element, Element]] = []
    for count, (piece, following) in enumerate(itertools.pairwise(pieces)):
        if piece != following and not _is_same_number(piece, following):
            known.append((_polynomial(piece), apply("lt", identifier(stretch), number(count + 0.5))))
    return piecewise(known, _polynomial(pieces[-1])) if known else _polynomial(pieces[-1])


def _is_same_number(piece: Piece, following: Piece) -> bool:
    return len(piece.value) == 1 and piece.value == following.value


def _polynomial(piece: Piece) -> Element:
    """The value of a piece by Horner's rule."""
    since = apply("minus", time(), number(piece.start)) if piece.start else time()
    value = number(piece.value[-1])
    for coefficient in reversed(piece.value[:-1]):
        value = apply("plus", apply("times", value, since), number(coefficient))
    return value


def _declared(unit: str) -> str:
    """The declared unit that comes closest: counts and money have none of their own."""
    if unit == "yr":
        return "year"
    over = unit.partition("/")[2]
    return {"": "dimensionless", "yr": "per_year", "yr^2": "per_year_squared"}[over]


def _add_notes(element: Element, *paragraphs: str) -> None:
    notes = SubElement(element, "notes")
    for paragraph in paragraphs:
        if paragraph:
            SubElement(notes, "p", xmlns=XHTML).text = legal_text(paragraph)
