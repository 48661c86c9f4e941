"""The SBML document of a scenario.

Stocks are parameters with rate rules, auxiliaries are parameters with assignment rules, in the solver's own equations.
Time counts years from the start of the scenario.
"""

import threading
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from engine.exports.identifiers import identifiers, is_latin, legal_text
from engine.exports.ledger_names import ledger_name
from engine.exports.mathml import apply, math, mathml, number, time
from engine.exports.sbml.parameter_tracks import track
from engine.exports.sbml.unit_definitions import DIMENSIONLESS, UnitDefinitions
from engine.exports.units import NUMBER, YEAR, per_year, units_of
from engine.progress import check_cancel
from engine.scenario import Scenario, check_scenario
from engine.symbols import Expression, RecordedModel, recorded_derivative
from engine.text import Text
from engine.version import VERSION

SBML = "http://www.sbml.org/sbml/level3/version1/core"
XHTML = "http://www.w3.org/1999/xhtml"

_MODEL = "shareflow"
_STRETCH = "stretch"
_STRETCH_TEXT = Text("Stretch between two events", "两次事件之间的时段")
_PLAIN_QUANTITIES = ("substanceUnits", "extentUnits", "volumeUnits", "areaUnits", "lengthUnits")


def sbml_text(scenario: Scenario, cancel: threading.Event | None = None) -> str:
    """The scenario as an SBML document.

    cancel  set it to stop; the largest market takes a quarter of a minute

    Raises:
        InvalidInput: the scenario is not valid.
        Cancelled: the event was set.
    """
    check_scenario(scenario)
    return _Document(recorded_derivative(scenario, cancel), cancel).text()


class _Document:
    """The document being written."""

    def __init__(self, model: RecordedModel, cancel: threading.Event | None) -> None:
        self._model = model
        self._cancel = cancel
        self._names = {name: ledger_name(name) for name in (_STRETCH, *model.names)}
        given = identifiers(self._names.values(), is_latin, ("time", _MODEL))
        self._ids = {name: given[shown] for name, shown in self._names.items()}
        self._units = units_of(model)
        self._definitions = UnitDefinitions()
        self._root = Element("sbml", {"xmlns": SBML, "xmlns:sbml": SBML, "level": "3", "version": "1"})
        self._body = self._add_model()
        definitions = SubElement(self._body, "listOfUnitDefinitions")
        self._parameters = SubElement(self._body, "listOfParameters")
        self._rules = SubElement(self._body, "listOfRules")
        self._add_given()
        self._add_auxiliaries()
        self._add_stocks()
        if len(model.corners) > 1:
            self._add_corners()
        self._definitions.fill(definitions)

    def text(self) -> str:
        """The document with its declaration, one element a line."""
        indent(self._root)
        return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(self._root, encoding="unicode") + "\n"

    def _add_model(self) -> Element:
        scenario = self._model.scenario
        element = SubElement(
            self._root,
            "model",
            {"id": _MODEL, "name": legal_text(scenario.name), "timeUnits": self._definitions.identifier(YEAR)}
            | dict.fromkeys(_PLAIN_QUANTITIES, DIMENSIONLESS),
        )
        _add_notes(
            element,
            f"Scenario {scenario.name}, written by Shareflow {VERSION}: time 0 is {scenario.start!r}, the horizon is "
            f"{scenario.horizon!r} years of 365 days. Money is in market, one year's revenue of the whole market at "
            "the start, declared as items; counts (choices, innovations, ventures, products) are dimensionless.",
            f"情景“{scenario.name}”，由Shareflow {VERSION}导出：时间0为{scenario.start!r}年，期限为{scenario.horizon!r}"
            "年（每年365天）。金额以market（起始时整个市场的年收入）为单位，声明为item；计数为无量纲。",
            scenario.notes,
        )
        return element

    def _add_given(self) -> None:
        for each in self._model.parameters:
            key, note = each.row.key, each.row.meaning
            if each.pieces:
                self._add_parameter(key, note, None, is_constant=False)
                unit = self._units[key]
                formula = track(each.pieces, self._ids[_STRETCH], unit, self._definitions.identifier)
                self._add_rule(key, formula)
            else:
                self._add_parameter(key, note, each.value, is_constant=True)
        for constant in self._model.constants:
            self._add_parameter(constant.quantity.name, constant.quantity.text, constant.value, is_constant=True)

    def _add_auxiliaries(self) -> None:
        for each in self._model.auxiliaries:
            self._add_parameter(each.quantity.name, each.quantity.text, None, is_constant=False)
            self._add_rule(each.quantity.name, self._formula(each.value))

    def _add_stocks(self) -> None:
        for each in self._model.stocks:
            self._add_parameter(each.name, each.text, each.start, is_constant=False)
            rate = self._definitions.identifier(per_year(self._units[each.name]))
            self._add_rule(each.name, mathml(each.rate, self._ids, unit_of_number=rate), "rateRule")

    def _add_corners(self) -> None:
        """An event at every corner, so that a solver begins anew there; it counts the stretches between them."""
        self._add_parameter(_STRETCH, _STRETCH_TEXT, 0.0, is_constant=False)
        # libRoadRunner's `reset` brings back only what has a rate rule, so that the count has one, of 0.
        self._add_rule(_STRETCH, number(0.0, self._definitions.identifier(per_year(NUMBER))), "rateRule")
        events = SubElement(self._body, "listOfEvents")
        for count, corner in enumerate(self._model.corners[1:], start=1):
            event = SubElement(events, "event", id=f"corner_{count}", useValuesFromTriggerTime="true")
            trigger = SubElement(event, "trigger", initialValue="true", persistent="true")
            trigger.append(math(apply("geq", time(), number(corner, self._definitions.identifier(YEAR)))))
            assignments = SubElement(event, "listOfEventAssignments")
            assignment = SubElement(assignments, "eventAssignment", variable=self._ids[_STRETCH])
            assignment.append(math(number(float(count))))

    def _add_parameter(self, name: str, note: Text, value: float | None, *, is_constant: bool) -> None:
        check_cancel(self._cancel)
        unit = self._units.get(name, NUMBER)
        element = SubElement(self._parameters, "parameter", id=self._ids[name], name=legal_text(self._names[name]))
        if value is not None:
            element.set("value", repr(value))
        element.set("units", self._definitions.identifier(unit))
        element.set("constant", "true" if is_constant else "false")
        _add_notes(element, f"{note.en} [{unit}]", note.zh)

    def _add_rule(self, name: str, formula: Element, kind: str = "assignmentRule") -> None:
        SubElement(self._rules, kind, variable=self._ids[name]).append(math(formula))

    def _formula(self, value: Expression) -> Element:
        return mathml(value, self._ids)


def _add_notes(element: Element, *paragraphs: str) -> None:
    notes = SubElement(element, "notes")
    for paragraph in paragraphs:
        if paragraph:
            SubElement(notes, "p", xmlns=XHTML).text = legal_text(paragraph)
