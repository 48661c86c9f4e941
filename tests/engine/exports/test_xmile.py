"""The XMILE export says what the solver runs: its equations are worked out here and held against the derivative."""

import itertools
import math
import re
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from engine import Actor, Event, InvalidInput, Kind, Mode, Scenario, Shape, solve
from engine.exports.xmile import XMILE, xmile_text
from engine.mechanisms.types import Array
from engine.scenario import SWITCHES, Niche, zipf_niches
from engine.solving.integrate import integrate
from engine.solving.names import stock_names
from engine.solving.start import start_of

X = f"{{{XMILE}}}"
CHINESE = (Actor("平台", Kind.PLATFORM), Actor('a <b> & "c"', Kind.INDIVIDUAL), Actor("A b C", Kind.ORGANISATION))
WORLDS = {
    "default": Scenario(),
    "Chinese names": Scenario(actors=CHINESE, niches=zipf_niches(3)),
    "no hype, no coverage": Scenario().with_switches(hype=False, coverage=False),
    "signs": Scenario(
        actors=(Actor("a×b", Kind.INDIVIDUAL), Actor("a;b", Kind.PLATFORM), Actor("all", Kind.PLATFORM)),
        niches=(
            Niche("ß", 1.0, 0.5),
            Niche("ss", 1.0, 0.5),
            Niche("ſ", 1.0, 0.5),
            Niche("a×b", 1.0, 0.5),
            Niche("😀", 1.0, 0.5),
        ),
    ),
    "alike": Scenario(
        actors=(Actor("Ab", Kind.INDIVIDUAL), Actor("aB", Kind.PLATFORM), Actor("a-b", Kind.ORGANISATION)),
        niches=(Niche("a.b", 1.0, 0.5), Niche("a_b", 1.0, 0.5), Niche("n" * 200, 1.0, 0.5)),
    ),
    "all off": Scenario(niches=zipf_niches(2)).with_switches(**dict.fromkeys(SWITCHES, False)),
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
        found = self.root.find(f"{X}model/{X}variables") or ()
        self.variables = [each for each in found if each.tag != f"{X}group"]
        self.groups = [each for each in found if each.tag == f"{X}group"]
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
    assert [text_in(each, "doc").partition("\n")[0] for each in model.stocks] == list(stock_names(scenario))
    times = model.root.find(f"{X}sim_specs")
    assert times is not None
    assert (text_in(times, "start"), text_in(times, "stop")) == ("2023", "2043")


def test_a_flow_leaves_one_stock_and_enters_another() -> None:
    model = Model(WORLDS["default"])
    ends = {each.get("name"): each for each in model.stocks}
    flow = "people_dependent_displaced"
    assert flow in [each.text for each in ends["people_dependent"].findall(f"{X}outflow")]
    assert flow in [each.text for each in ends["people_displaced"].findall(f"{X}inflow")]


def test_flows_go_by_the_names_of_the_ledger() -> None:
    scenario = WORLDS["events"]
    known = {name.removeprefix("flow.").replace(".", "_") for name in solve(scenario).flows}
    of_niches = ("switching_", "business_moves_", "coverage_entry_", "coverage_exit_")
    flows = [each.get("name", "") for each in Model(scenario).variables if each.tag == f"{X}flow"]
    own = [name for name in flows if not name.startswith(of_niches)]
    assert {name.removesuffix("_2") for name in own} <= known
    assert {name.split("_Niche_")[0] for name in flows if name.startswith("coverage_")} <= known
    assert "ventures_individuals_promotion_validation_product" in own


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
        name, english, chinese = text_in(each, "doc").split("\n")
        assert name
        assert re.search("[a-z]", english)
        assert re.search("[\u4e00-\u9fff]", chinese)
        assert text_in(each, "units")


@pytest.mark.parametrize(
    ("horizon", "steps"), [(20.0, 256), (6.5, 256), (10.1, 260), (0.01, 300), (math.pi, 256), (500.0, 256)]
)
def test_a_whole_number_of_steps_makes_the_horizon_where_it_can(horizon: float, steps: int) -> None:
    model = Model(Scenario(horizon=horizon, step=min(horizon, 1.0), niches=zipf_niches(1)))
    times = model.root.find(f"{X}sim_specs")
    assert times is not None
    assert float(text_in(times, "dt")) == 1.0 / steps


def test_a_parameter_is_told_apart_only_where_it_changes() -> None:
    fees = [
        Event(f"fees {year}", "platform_take_rate", Shape.PULSE, year, year + 0.5, 0.1) for year in range(2024, 2034)
    ]
    early = Event("open", "model_openness", Shape.STEP, 2023.5, 2023.5, 0.9)
    late = Event("network", "weight_network", Shape.STEP, 2035.0, 2035.0, 0.1)
    model = Model(Scenario(events=(*fees, early, late), niches=zipf_niches(1)))
    equations = {each.get("name"): text_in(each, "eqn") for each in model.variables}
    assert equations["model_openness"] == "IF TIME < 2023.5 THEN 0.5 ELSE (0.9)"
    assert equations["weight_network"] == "IF TIME < 2035 THEN 0.4 ELSE (0.1)"
    assert equations["platform_take_rate"].count("IF") == 20


@pytest.mark.parametrize(
    "event",
    [
        Event("long before", "model_openness", Shape.RAMP, 2010.0, 2024.0, 1.0),
        Event("over before", "weight_network", Shape.PULSE, 2000.0, 2010.0, 0.1),
        Event("long after", "model_openness", Shape.RAMP, 2024.0, 2080.0, 1.0),
        Event("never", "platform_take_rate", Shape.STEP, 2050.0, 2050.0, 0.1),
        Event("disabled", "platform_take_rate", Shape.STEP, 2024.0, 2024.0, 0.1, is_enabled=False),
        Event("clipped below", "model_openness", Shape.RAMP, 2023.0, 2026.0, -5.0, Mode.ADD),
    ],
    ids=lambda event: event.name,
)
def test_events_beyond_the_horizon_are_followed_as_far_as_it_goes(event: Event) -> None:
    scenario = Scenario(events=(event,), horizon=2.3, step=0.5, niches=zipf_niches(1))
    model, run = Model(scenario), integrate(scenario)
    for row, year in enumerate(run.years):
        rates = model.rates(run.stocks[row], scenario.start + float(year))
        np.testing.assert_allclose(rates, run.rates[row], rtol=1e-9, atol=1e-12)


def test_another_solver_comes_to_the_same_shares_through_a_clipped_ramp() -> None:
    ramp = Event("open", "model_openness", Shape.RAMP, 2023.0, 2024.0, 3.0, Mode.ADD)
    fees = Event("fees", "platform_take_rate", Shape.PULSE, 2022.0, 2023.4, 0.1)
    scenario = Scenario(events=(ramp, fees), horizon=0.5, step=0.5, niches=zipf_niches(2), tolerance=1e-9)
    model, stocks = Model(scenario), start_of(scenario).stocks
    for began, ends in itertools.pairwise((0.0, 0.5 / 3.0, 0.4, 0.5)):

        def rates(year: float, values: Array, last: float = ends - 1e-9) -> list[float]:
            return model.rates(values, scenario.start + min(year, last))

        path = solve_ivp(rates, (began, ends), stocks, method="LSODA", rtol=1e-7, atol=1e-9)
        stocks = path.y[:, -1]
    run = integrate(scenario)
    is_share = [name.startswith("share.") for name in stock_names(scenario)]
    assert np.abs(run.stocks[-1] - run.stocks[0])[is_share].max() > 1e-3
    np.testing.assert_allclose(stocks[is_share], run.stocks[-1][is_share], atol=1e-6)
    np.testing.assert_allclose(stocks, run.stocks[-1], rtol=1e-5, atol=1e-6)


def test_a_scenario_that_is_not_valid_is_refused() -> None:
    with pytest.raises(InvalidInput):
        xmile_text(Scenario(horizon=-1.0))
