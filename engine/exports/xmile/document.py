"""The XMILE document of a scenario.

Stocks have their named flows, one that leaves one stock and enters another being the same flow; what has no name goes
into one net flow for each stock. Time is in calendar years. Variables are grouped by mechanism, and laid out so.
"""

import threading
from collections.abc import Mapping
from math import floor, log10
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from engine.catalogue import Mechanism
from engine.exports.identifiers import legal_text
from engine.exports.ledger_names import ledger_name
from engine.exports.units import per_year, units_of
from engine.exports.xmile.diagram import add_view
from engine.exports.xmile.equations import Equations, track
from engine.exports.xmile.flows import StockFlows, flow_text, flows_by_stock
from engine.exports.xmile.layout import Picture, laid_out
from engine.exports.xmile.mechanisms import names_by_mechanism
from engine.exports.xmile.names import names_in_model
from engine.exports.xmile.steps import steps_per_year
from engine.exports.xmile.units import add_model_units, unit_text
from engine.progress import check_cancel
from engine.scenario import Scenario, check_scenario
from engine.symbols import RecordedModel, recorded_derivative
from engine.symbols.infix import number_text
from engine.symbols.recording import RecordedParameter
from engine.text import Text
from engine.version import VERSION

XMILE = "http://docs.oasis-open.org/xmile/ns/XMILE/v1.0"
_ALIKE = {ord('"'): "\N{RIGHT DOUBLE QUOTATION MARK}", ord("\\"): "\N{BIG REVERSE SOLIDUS}"}
"""Signs that look like others."""
_POSITIONS = 1000
"""So many positions at least lie between the ends of a slider."""


def xmile_text(scenario: Scenario, cancel: threading.Event | None = None) -> str:
    """The scenario as an XMILE document.

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
        self._flows: Mapping[str, StockFlows] = flows_by_stock(model)
        own = [name for each in self._flows.values() for name in each.own]
        self._names = names_in_model([*model.names, *own])
        self._units = units_of(model)
        self._equations = Equations(self._names)
        self._steps = steps_per_year(model)
        self._root = Element("xmile", version="1.0", xmlns=XMILE)
        self._add_header()
        nets_per_year = (per_year(self._units[stock.name]) for stock in model.stocks)
        add_model_units(self._root, [*self._units.values(), *nets_per_year])
        body = SubElement(self._root, "model")
        self._variables = SubElement(body, "variables")
        self._add_stocks()
        self._add_auxiliaries()
        self._add_given()
        mechanisms = names_by_mechanism(model)
        groups = [(_group_name(count, each), members) for count, (each, members) in enumerate(mechanisms, start=1)]
        for (mechanism, members), (name, _) in zip(mechanisms, groups, strict=True):
            self._add_group(name, mechanism, members)
        picture: Picture = laid_out(model, self._flows, groups)
        add_view(SubElement(body, "views"), picture, self._names, _advice(self._steps))

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
        SubElement(header, "caption").text = legal_text(" ".join([_advice(self._steps).en, scenario.notes]).strip())
        SubElement(SubElement(header, "options"), "has_model_view")
        specifications = SubElement(self._root, "sim_specs", method="rk4", time_units="year")
        SubElement(specifications, "start").text = number_text(scenario.start)
        SubElement(specifications, "stop").text = number_text(scenario.start + scenario.horizon)
        SubElement(specifications, "dt").text = number_text(1.0 / self._steps)

    def _add_stocks(self) -> None:
        for stock in self._model.stocks:
            flows = self._flows[stock.name]
            element = self._add("stock", stock.name, self._units[stock.name], stock.text, number_text(stock.start))
            for kind, names in (("inflow", flows.inflows), ("outflow", flows.outflows)):
                for name in names:
                    SubElement(element, kind).text = self._names[name]
            for name, value in flows.own.items():
                unit = per_year(self._units[stock.name])
                self._add("flow", name, unit, flow_text(name, stock.text), self._equations.formula(value))

    def _add_auxiliaries(self) -> None:
        flows = {name for each in self._flows.values() for name in (*each.inflows, *each.outflows)}
        for each in self._model.auxiliaries:
            name = each.quantity.name
            kind = "flow" if name in flows else "aux"
            self._add(kind, name, self._units[name], each.quantity.text, self._equations.formula(each.value))

    def _add_given(self) -> None:
        start = self._model.scenario.start
        for each in self._model.parameters:
            key, row = each.row.key, each.row
            value = track(each.pieces, self._model.corners, start) if each.pieces else number_text(each.value)
            text = Text(f"{row.name.en}. {row.meaning.en}", f"{row.name.zh}。{row.meaning.zh}")
            element = self._add("aux", key, self._units[key], text, value)
            if not each.pieces:
                _add_range(element, each)
        for constant in self._model.constants:
            name = constant.quantity.name
            self._add("aux", name, self._units[name], constant.quantity.text, number_text(constant.value))

    def _add(self, kind: str, name: str, unit: str, text: Text, equation: str) -> Element:
        check_cancel(self._cancel)
        element = SubElement(self._variables, kind, name=self._names[name])
        SubElement(element, "doc").text = _documentation(f"{ledger_name(name)}\n{text.en}\n{text.zh}")
        SubElement(element, "eqn").text = equation
        SubElement(element, "units").text = unit_text(unit)
        return element

    def _add_group(self, name: str, mechanism: Mechanism, members: list[str]) -> None:
        element = SubElement(self._variables, "group", name=name)
        text = f"{mechanism.name.en}. {mechanism.summary.en}\n{mechanism.name.zh}。{mechanism.summary.zh}"
        SubElement(element, "doc").text = text
        for member in members:
            SubElement(element, "entity", name=self._names[member])
            for flow in self._flows[member].own if member in self._flows else ():
                SubElement(element, "entity", name=self._names[flow])


def _group_name(count: int, mechanism: Mechanism) -> str:
    """With its number, so that no variable has the same name."""
    return f"{count}. {mechanism.name.en}"


def _documentation(text: str) -> str:
    """A text that PySD can copy into the Python that it writes: a quotation mark or a backslash would end it there."""
    return legal_text(text).translate(
        {ord('"'): "\N{RIGHT DOUBLE QUOTATION MARK}", ord("\\"): "\N{BIG REVERSE SOLIDUS}"}
    )


def _add_range(element: Element, parameter: RecordedParameter) -> None:
    """The ends of a slider: those of the catalogue, or the value where it lies beyond."""
    low, high = min(parameter.row.low, parameter.value), max(parameter.row.high, parameter.value)
    if low < high:
        SubElement(element, "range", min=number_text(low), max=number_text(high))
        SubElement(element, "format", precision=f"{10.0 ** floor(log10((high - low) / _POSITIONS)):g}")


def _advice(steps: int) -> Text:
    """What to know about methods and steps; tests hold it against every example."""
    return Text(
        f"Runge-Kutta 4 with the {steps} steps a year that are asked for agrees with Shareflow to 1e-6 of a share, or "
        "1e-4 where a shock jumps. Euler's method is in error in proportion to its step: 256 steps a year come within "
        "1e-3, 2048 within 1e-4.",
        f"使用龙格－库塔四阶法与所要求的每年{steps}步时，份额与Shareflow相差不超过1e-6；有突变的冲击时不超过1e-4。"
        "欧拉法的误差与步长成正比：每年256步时误差小于1e-3，2048步时小于1e-4。",
    )
