"""The recorded formulas are the equations the solver runs."""

from dataclasses import replace

import numpy as np
import pytest

from engine import Actor, Event, Kind, Mode, Niche, Scenario, Shape
from engine.catalogue import CATALOGUE
from engine.catalogue.parameter import Role
from engine.scenario import SWITCHES, zipf_niches
from engine.solving import layout as at
from engine.solving.integrate import integrate
from engine.solving.market import parameter_record
from engine.solving.start import start_of
from engine.symbols import recorded_derivative
from engine.symbols.expression import symbols_in
from engine.symbols.infix import PYTHON
from engine.symbols.quantities import auxiliaries_of
from tests.engine.symbols.evaluating import rates_of

LITTLE = 1e-12
SAMPLED = [key for key, row in CATALOGUE.items() if row.role is Role.PARAMETER]
CHINESE = (
    Actor("平台", Kind.PLATFORM, firms=3.0),
    Actor("AWS", Kind.PLATFORM, firms=1.0, keeps_customers=True),
    Actor("my studio", Kind.INDIVIDUAL, appeal=0.3),
    Actor("share.all", Kind.INDIVIDUAL),
)
WORLDS = {
    "default": Scenario(),
    "one niche": Scenario(niches=zipf_niches(1)),
    "many niches": Scenario(niches=zipf_niches(60)),
    "named actors": Scenario(actors=CHINESE, niches=(Niche("游戏", 2.0, 0.5), Niche("a.b", 1.0, 1.0))),
    "nine actors, one called all": Scenario(
        actors=tuple(Actor(name, Kind(row % 3)) for row, name in enumerate(("all", *"BCDEFGHI")))
    ),
    "no platforms": Scenario(actors=(Actor("A", Kind.INDIVIDUAL), Actor("B", Kind.ORGANISATION))),
    "platforms only": Scenario(actors=(Actor("A", Kind.PLATFORM), Actor("B", Kind.PLATFORM))),
    **{f"without {key}": Scenario().with_switches(**{key: False}) for key in SWITCHES},
    "nothing on": Scenario().with_switches(**dict.fromkeys(SWITCHES, False)),
}


def assert_same(found: np.ndarray, expected: np.ndarray, scale: np.ndarray, names: tuple[str, ...]) -> None:
    """Equal to rounding, against the sizes of what may cancel."""
    error = np.abs(found - expected) / (np.abs(expected) + np.abs(scale) + 1e-300)
    worst = int(error.argmax())
    assert error[worst] < LITTLE, f"{names[worst]}: {found[worst]} instead of {expected[worst]}"


@pytest.mark.parametrize("world", WORLDS)
def test_every_rate_and_auxiliary_is_that_of_the_compiled_derivative(world: str) -> None:
    scenario = WORLDS[world]
    chance = np.random.default_rng(1)
    model, start = recorded_derivative(scenario), start_of(scenario)
    names = tuple(each.name for each in model.stocks)
    for _ in range(3):
        stocks = start.stocks * chance.uniform(0.5, 1.5, len(start.stocks))
        stocks[at.EXPECTED_GROWTH] = chance.normal()
        drawn = {key: chance.uniform(CATALOGUE[key].low, CATALOGUE[key].high) for key in SAMPLED}
        values = {**scenario.parameters, **drawn}
        market = replace(start.market, parameters=parameter_record(values))
        expected, compiled = market.evaluate(stocks)
        rates, known = rates_of(model, stocks, values)
        assert_same(rates, expected, stocks, names)
        cells = np.arange(len(compiled), dtype=np.int64)
        for name, position in cell_names(scenario, cells).items():
            if name in known:
                assert known[name] == pytest.approx(compiled[position], rel=LITTLE, abs=1e-300), name


def cell_names(scenario: Scenario, cells: np.ndarray) -> dict[str, int]:
    """Position of every auxiliary in its vector, by name."""
    view = at.view_auxiliaries.py_func(cells, len(scenario.actors), len(scenario.niches))
    places = auxiliaries_of(scenario)
    return {
        place.name: int(cell)
        for block in view._fields
        for cell, (place, _) in zip(getattr(view, block).flat, places[block], strict=True)
    }


def test_random_markets_too() -> None:
    chance = np.random.default_rng(2)
    for _ in range(6):
        kinds = chance.integers(0, 3, chance.integers(2, 9))
        actors = tuple(Actor(f"Actor {row}", Kind(int(kind))) for row, kind in enumerate(kinds))
        scenario = Scenario(actors=actors, niches=zipf_niches(int(chance.integers(1, 15))))
        model, start = recorded_derivative(scenario), start_of(scenario)
        stocks = start.stocks * chance.uniform(0.5, 1.5, len(start.stocks))
        rates, _ = rates_of(model, stocks, scenario.parameters)
        assert_same(rates, start.market.evaluate(stocks)[0], stocks, tuple(each.name for each in model.stocks))


@pytest.mark.parametrize("world", WORLDS)
def test_names_are_unique_and_everything_is_known_before_it_is_used(world: str) -> None:
    model = recorded_derivative(WORLDS[world])
    assert len(set(model.names)) == len(model.names)
    known = {each.row.key for each in model.parameters} | {each.quantity.name for each in model.constants}
    known |= {each.name for each in model.stocks}
    for each in model.auxiliaries:
        assert symbols_in(each.value) <= known, each.quantity.name
        known.add(each.quantity.name)
    for stock in model.stocks:
        assert symbols_in(stock.rate) <= known, stock.name


def test_what_is_used_once_is_written_out_and_what_is_costly_and_shared_gets_a_name() -> None:
    names = recorded_derivative(Scenario()).names
    assert "attraction.Platforms.Niche 3" in names
    assert "investor_score.Individuals" in names
    assert "investor_score.all" not in names
    many = recorded_derivative(Scenario(actors=tuple(Actor(name, Kind(ord(name) % 3)) for name in "ABCDEFGH"))).names
    assert {"investor_score.all", "attraction.all.Niche 12", "share.all.Niche 1"} <= set(many)


def test_a_formula_reads_like_its_source() -> None:
    model = recorded_derivative(Scenario())
    formulas = {each.quantity.name: PYTHON.text(each.value) for each in model.auxiliaries}
    assert formulas["capability_growth"] == "ai_growth_rate * ai_capability * (1 - ai_capability / ai_ceiling)"
    assert formulas["hazard.Platforms"] == "copy_accuracy**complexity.Platforms / simple_copy_time"
    assert formulas["simple_copy_time"] == (
        "copy_time_floor + copy_time_before_ai * exp(-copy_speedup * copiers_capability)"
    )


def test_a_flow_leaves_one_stock_by_the_name_under_which_it_enters_another() -> None:
    stocks = {each.name: each for each in recorded_derivative(Scenario()).stocks}
    flow = "people_moving.dependent.displaced"
    assert flow in symbols_in(stocks["people.dependent"].rate)
    assert flow in symbols_in(stocks["people.displaced"].rate)


def test_every_auxiliary_has_one_name() -> None:
    scenario = WORLDS["named actors"]
    names = [place.name for block in auxiliaries_of(scenario).values() for place, _ in block]
    assert len(set(names)) == len(names) == at.auxiliary_count(len(scenario.actors), len(scenario.niches))


def test_stocks_begin_where_the_run_begins() -> None:
    scenario = Scenario(horizon=1.0)
    model = recorded_derivative(scenario)
    np.testing.assert_array_equal([each.start for each in model.stocks], integrate(scenario).stocks[0])


def test_a_parameter_moved_by_events_is_as_the_solver_has_it() -> None:
    events = (
        Event("open", "model_openness", Shape.RAMP, 2025.0, 2027.0, 3.0, Mode.ADD),
        Event("shock", "model_openness", Shape.PULSE, 2026.5, 2030.0, 0.5, Mode.MULTIPLY),
        Event("fees", "platform_take_rate", Shape.STEP, 2024.0, 2024.0, 0.1),
    )
    scenario = Scenario(events=events, horizon=10.0, step=0.01)
    model, run = recorded_derivative(scenario), integrate(scenario)
    moved = {each.row.key: each for each in model.parameters if each.pieces}
    assert set(moved) == {"model_openness", "platform_take_rate"}
    place = np.searchsorted(model.corners, run.years + 1e-9, side="right") - 1
    for key, parameter in moved.items():
        assert len(parameter.pieces) == len(model.corners)
        pieces = [parameter.pieces[each] for each in place]
        values = [
            sum(coefficient * (year - piece.start) ** power for power, coefficient in enumerate(piece.value))
            for year, piece in zip(run.years, pieces, strict=True)
        ]
        np.testing.assert_allclose(values, run.parameter(key), rtol=1e-12)
    assert run.parameter("model_openness").max() == CATALOGUE["model_openness"].maximum
