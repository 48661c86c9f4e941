"""The XMILE export says what the solver runs: its equations are worked out here and held against the derivative."""

import math
import re
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import numpy as np
import pytest

from engine import Actor, Event, InvalidInput, Kind, Mode, Scenario, Shape
from engine.exports.xmile import XMILE, xmile_text
from engine.mechanisms.types import Array
from engine.scenario import zipf_niches
from engine.solving.integrate import integrate
from engine.solving.names import stock_names
from engine.solving.start import start_of

X = f"{{{XMILE}}}"
CHINESE = (Actor("平台", Kind.PLATFORM), Actor('a <b> & "c"', Kind.INDIVIDUAL), Actor("A b C", Kind.ORGANISATION))
WORLDS = {
    "default": Scenario(),
    "Chinese names": Scenario(actors=CHINESE, niches=zipf_niches(3)),
    "no hype, no coverage": Scenario().with_switches(hype=False, coverage=False),
    "named like functions": Scenario(actors=(Actor("exp", Kind.INDIVIDUAL), Actor("2", Kind.PLATFORM))),
    "events": Scenario(
        events=(
            Event("open", "model_openness", Shape.RAMP, 2024.0, 2026.0, 3.0, Mode.ADD),
            Event("fees", "platform_take_rate", Shape.PULSE, 2025.0, 2025.5, 0.1),
        ),
        horizon=6.0,
        step=0.25,
        niches=zipf_niches(2),
    ),
}


def in_python(equation: str) -> str:
    """An equation of the export in Python's notation."""
    while found := re.fullmatch(r"IF (.*?) THEN (.*?) ELSE \((.*)\)", equation):
        condition, value, rest = found.groups()
        return f"(({value}) if {condition} else ({in_python(rest)}))"
    return equation.replace("^", "**")


class Model:
    """The variables of an export."""

    def __init__(self, scenario: Scenario) -> None:
        self.root = ElementTree.fromstring(xmile_text(scenario))
        self.variables = list(self.root.find(f"{X}model/{X}variables") or ())
        self.names = [each.get("name", "") for each in self.variables]
        self.stocks = [each for each in self.variables if each.tag == f"{X}stock"]

    def rates(self, stocks: Array, time: float) -> list[float]:
        """Inflows less outflows of every stock."""
        known = {"TIME": time, "exp": math.exp, "ln": math.log, "min": min, "max": max}
        known |= {each.get("name", ""): value for each, value in zip(self.stocks, stocks, strict=True)}
        waiting = {
            each.get("name", ""): compile(in_python(text_in(each, "eqn")), each.get("name", ""), "eval")
            for each in self.variables
            if each.tag != f"{X}stock"
        }
        while waiting:
            ready = [name for name, code in waiting.items() if set(code.co_names) <= known.keys()]
            assert ready, f"these need each other or what is not there: {sorted(waiting)}"
            for name in ready:
                known[name] = eval(waiting.pop(name), known)
        return [
            sum(known[each.text or ""] for each in stock.findall(f"{X}inflow"))
            - sum(known[each.text or ""] for each in stock.findall(f"{X}outflow"))
            for stock in self.stocks
        ]


def text_in(element: Element, tag: str) -> str:
    return element.findtext(f"{X}{tag}") or ""


@pytest.mark.parametrize("world", [name for name in WORLDS if name != "events"])
def test_the_flows_are_the_equations(world: str) -> None:
    scenario = WORLDS[world]
    start = start_of(scenario)
    stocks = start.stocks * np.random.default_rng(3).uniform(0.5, 1.5, len(start.stocks))
    rates = Model(scenario).rates(stocks, scenario.start)
    np.testing.assert_allclose(rates, start.market.evaluate(stocks)[0], rtol=1e-11, atol=1e-13)


def test_events_are_polynomials_of_time_between_corners() -> None:
    scenario = WORLDS["events"]
    model, run = Model(scenario), integrate(scenario)
    for row, year in enumerate(run.years):
        rates = model.rates(run.stocks[row], scenario.start + float(year))
        np.testing.assert_allclose(rates, run.rates[row], rtol=1e-9, atol=1e-12)


def test_stocks_begin_where_the_run_begins_and_the_times_are_the_scenarios() -> None:
    scenario = WORLDS["default"]
    model = Model(scenario)
    assert [float(text_in(each, "eqn")) for each in model.stocks] == start_of(scenario).stocks.tolist()
    assert [text_in(each, "doc").partition(": ")[0] for each in model.stocks] == list(stock_names(scenario))
    times = model.root.find(f"{X}sim_specs")
    assert times is not None
    assert (text_in(times, "start"), text_in(times, "stop")) == ("2023", "2043")


def test_a_flow_leaves_one_stock_and_enters_another() -> None:
    model = Model(WORLDS["default"])
    ends = {each.get("name"): each for each in model.stocks}
    flow = "people_moving_dependent_displaced"
    assert flow in [each.text for each in ends["people_dependent"].findall(f"{X}outflow")]
    assert flow in [each.text for each in ends["people_displaced"].findall(f"{X}inflow")]


@pytest.mark.parametrize("world", WORLDS)
def test_flows_have_one_source_and_one_target_at_most_and_names_are_legal_and_unique(world: str) -> None:
    model = Model(WORLDS[world])
    flows = {each.get("name") for each in model.variables if each.tag == f"{X}flow"}
    for kind in ("inflow", "outflow"):
        named = [each.text for stock in model.stocks for each in stock.findall(f"{X}{kind}")]
        assert len(set(named)) == len(named)
        assert set(named) <= flows
    folded = [each.casefold() for each in model.names]
    assert len(set(folded)) == len(folded)
    assert not set(folded) & {"time", "exp", "min", "dt", "if"}
    assert all(each.isidentifier() for each in model.names)


def test_every_variable_says_its_name_and_unit() -> None:
    for each in Model(WORLDS["Chinese names"]).variables:
        assert ": " in text_in(each, "doc")
        name = each.get("name") or ""
        assert text_in(each, "units") or name.startswith(
            ("shared", "share_all", "attraction_all", "investor_score_all")
        )


def test_a_scenario_that_is_not_valid_is_refused() -> None:
    with pytest.raises(InvalidInput):
        xmile_text(Scenario(horizon=-1.0))
