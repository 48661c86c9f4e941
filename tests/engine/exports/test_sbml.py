"""The SBML export says what the solver runs: its rules are worked out here and held against the compiled derivative."""

import math
import re
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import numpy as np
import pytest

from engine import Actor, Event, InvalidInput, Kind, Mode, Scenario, Shape
from engine.exports.sbml import SBML, sbml_text
from engine.mechanisms.types import Array
from engine.scenario import zipf_niches
from engine.solving.integrate import integrate
from engine.solving.names import stock_names
from engine.solving.start import start_of

M = "{http://www.w3.org/1998/Math/MathML}"
S = f"{{{SBML}}}"
FOLDED = {
    "times": math.prod,
    "plus": sum,
    "minus": lambda terms: terms[0] - terms[1] if len(terms) == 2 else -terms[0],
    "divide": lambda terms: terms[0] / terms[1],
    "power": lambda terms: terms[0] ** terms[1],
    "exp": lambda terms: math.exp(terms[0]),
    "ln": lambda terms: math.log(terms[0]),
    "tanh": lambda terms: math.tanh(terms[0]),
    "lt": lambda terms: terms[0] < terms[1],
    "geq": lambda terms: terms[0] >= terms[1],
}
CHINESE = (Actor("平台", Kind.PLATFORM), Actor('a <b> & "c"', Kind.INDIVIDUAL), Actor("a_b_c", Kind.ORGANISATION))
OPENING = Event("open", "model_openness", Shape.RAMP, 2024.0, 2026.0, 3.0, Mode.ADD)
FEES = Event("fees", "platform_take_rate", Shape.PULSE, 2025.0, 2025.5, 0.1)
WORLDS = {
    "default": Scenario(),
    "Chinese names": Scenario(name="世界 <1>", notes="a\x01b", actors=CHINESE, niches=zipf_niches(3)),
    "no hype, no coverage": Scenario().with_switches(hype=False, coverage=False),
    "events": Scenario(events=(OPENING, FEES), horizon=6.0, step=0.25, niches=zipf_niches(2)),
}


def value_of(element: Element, known: dict[str, float]) -> float:
    """What a piece of MathML comes to."""
    tag = element.tag.removeprefix(M)
    if tag == "cn":
        exponents = [each.tail for each in element]
        return float(f"{element.text}e{exponents[0]}" if exponents else element.text or "")
    if tag in ("ci", "csymbol"):
        return known[(element.text or "").strip()]
    if tag == "piecewise":
        for piece in element.findall(f"{M}piece"):
            value, condition = piece
            if value_of(condition, known):
                return value_of(value, known)
        return value_of(element.findall(f"{M}otherwise")[0][0], known)
    operator, *operands = element
    return float(FOLDED[operator.tag.removeprefix(M)]([value_of(each, known) for each in operands]))


def rates_in(model: Element, stocks: Array, scenario: Scenario, year: float, stretch: float) -> list[float]:
    """Rates of change of the stocks by the rules of a model."""
    parameters = model.findall(f"{S}listOfParameters/{S}parameter")
    known = {each.get("id", ""): float(each.get("value", "nan")) for each in parameters}
    ids = {each.get("name"): each.get("id", "") for each in parameters}
    known |= {ids[name]: float(value) for name, value in zip(stock_names(scenario), stocks, strict=True)}
    known |= {"time": year, "stretch": stretch}
    for rule in model.findall(f"{S}listOfRules/{S}assignmentRule"):
        known[rule.get("variable", "")] = value_of(rule[0][0], known)
    rules = {each.get("variable"): each[0][0] for each in model.findall(f"{S}listOfRules/{S}rateRule")}
    return [value_of(rules[ids[name]], known) for name in stock_names(scenario)]


def model_of(scenario: Scenario) -> Element:
    model = ElementTree.fromstring(sbml_text(scenario)).find(f"{S}model")
    assert model is not None
    return model


@pytest.mark.parametrize("world", [name for name in WORLDS if name != "events"])
def test_the_rules_are_the_equations(world: str) -> None:
    scenario = WORLDS[world]
    start = start_of(scenario)
    stocks = start.stocks * np.random.default_rng(3).uniform(0.5, 1.5, len(start.stocks))
    rates = rates_in(model_of(scenario), stocks, scenario, 0.0, 0.0)
    np.testing.assert_allclose(rates, start.market.evaluate(stocks)[0], rtol=1e-11, atol=1e-13)


def test_a_model_begins_where_the_run_begins() -> None:
    scenario = WORLDS["default"]
    values = {each.get("name"): each.get("value") for each in model_of(scenario).iter(f"{S}parameter")}
    for name, value in zip(stock_names(scenario), start_of(scenario).stocks, strict=True):
        assert float(values[name] or "nan") == value


def test_events_become_corners_between_which_the_rules_follow_the_solvers_parameters() -> None:
    scenario = WORLDS["events"]
    model, run = model_of(scenario), integrate(scenario)
    triggers = model.findall(f"{S}listOfEvents/{S}event/{S}trigger")
    corners = [float(each[0][0][2].text or "") for each in triggers]
    assert corners == pytest.approx([1.0, 1.0 + 1.0 / 3.0, 2.0, 2.5, 3.0])
    for row, year in enumerate(run.years):
        stretch = float(np.searchsorted(corners, year + 1e-9, side="right"))
        rates = rates_in(model, run.stocks[row], scenario, float(year), stretch)
        np.testing.assert_allclose(rates, run.rates[row], rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("world", WORLDS)
def test_identifiers_are_legal_unique_and_everything_referred_to_exists(world: str) -> None:
    model = model_of(WORLDS[world])
    ids = [each.get("id", "") for each in model.iter(f"{S}parameter")]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("[A-Za-z_][A-Za-z0-9_]*", each) for each in ids)
    assert {(each.text or "").strip() for each in model.iter(f"{M}ci")} <= set(ids)
    variables = [each.get("variable") for each in model.find(f"{S}listOfRules") or ()]
    assert len(set(variables)) == len(variables)
    assert set(variables) <= set(ids)
    declared = {each.get("id") for each in model.iter(f"{S}unitDefinition")} | {"dimensionless"}
    assert {each.get("units") for each in model.iter(f"{S}parameter")} <= declared | {None}


def test_names_keep_every_letter_and_notes_say_what_a_quantity_is() -> None:
    parameters = {each.get("name"): each for each in model_of(WORLDS["Chinese names"]).iter(f"{S}parameter")}
    assert {"hazard.平台", 'hazard.a <b> & "c"'} <= parameters.keys()
    notes = "".join(parameters["hazard.平台"].itertext())
    assert "Copy hazard" in notes
    assert "[1/yr]" in notes
    assert "被复制的速率" in notes


def test_a_scenario_that_is_not_valid_is_refused() -> None:
    with pytest.raises(InvalidInput):
        sbml_text(Scenario(horizon=-1.0))
