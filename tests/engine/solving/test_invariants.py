"""What holds in every world."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine import Actor, Kind, Result, Scenario, Status, solve
from engine.catalogue import CATALOGUE
from engine.catalogue.parameter import Role
from engine.scenario import SWITCHES, zipf_niches
from engine.solving import layout as at
from engine.solving.market import Market
from engine.solving.names import stock_names
from engine.solving.start import start_of

STOCKS_THAT_EMPTY = ("novelty.", "complexity.", "capital.", "stack.", "people.", "ventures.")
SAMPLED = [key for key, row in CATALOGUE.items() if row.role is Role.PARAMETER]


def markets() -> st.SearchStrategy[tuple[Actor, ...]]:
    return st.lists(st.sampled_from(list(Kind)), min_size=2, max_size=7).map(
        lambda kinds: tuple(Actor(f"Actor {row}", kind) for row, kind in enumerate(kinds))
    )


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(actors=markets(), niches=st.integers(1, 20), data=st.data())
def test_shares_people_and_coverage_stay_within_their_bounds(
    actors: tuple[Actor, ...], niches: int, data: st.DataObject
) -> None:
    keys = data.draw(st.lists(st.sampled_from(SAMPLED), max_size=12, unique=True))
    values = {key: data.draw(st.floats(CATALOGUE[key].low, CATALOGUE[key].high)) for key in keys}
    scenario = Scenario(actors=actors, niches=zipf_niches(niches), horizon=10.0, step=0.5).with_parameters(**values)
    result = solve(scenario)
    assert result.status is Status.DONE, result.problem
    shares = result.trajectory.stock("shares")
    np.testing.assert_allclose(shares.sum(axis=1), 1.0, atol=1e-9)
    np.testing.assert_allclose(result.trajectory.stock("people").sum(axis=1), 1.0, atol=1e-9)
    assert shares.min() > -1e-9
    assert shares.max() < 1 + 1e-9
    coverage = result.trajectory.stock("coverage")
    if coverage.size:
        assert coverage.min() >= -1e-9
        assert coverage.max() <= 1 + 1e-9


@st.composite
def states(draw: st.DrawFn) -> tuple[Scenario, Market, np.ndarray]:
    """A random market under random assumptions, and a random state of it, far from where it starts."""
    keys = draw(st.lists(st.sampled_from(SAMPLED), max_size=12, unique=True))
    values = {key: draw(st.floats(CATALOGUE[key].low, CATALOGUE[key].high)) for key in keys}
    scenario = Scenario(
        actors=draw(markets()), niches=zipf_niches(draw(st.integers(1, 6))), horizon=0.05
    ).with_parameters(**values)
    start = start_of(scenario)
    chance = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    stocks = start.stocks * chance.uniform(0.2, 1.8, len(start.stocks))
    stocks[at.OVERVALUATION], stocks[at.EXPECTED_GROWTH] = chance.normal(0.0, 1.0, 2)
    view = at.view_stocks(stocks, len(scenario.actors), len(scenario.niches))
    stocks[at.CAPABILITY] = chance.uniform(0.0, values.get("ai_ceiling", 1.0))
    view.stack[:] = chance.uniform(0.0, 1.0, at.LAYERS)
    view.coverage[:] = chance.uniform(0.0, 1.0, view.coverage.shape)
    view.people[:] /= view.people.sum()
    view.shares[:] = chance.dirichlet(np.ones(len(scenario.actors)), len(scenario.niches)).T
    return scenario, start.market, stocks


def result_at(scenario: Scenario, market: Market, stocks: np.ndarray) -> Result:
    """The result of a run that stands in one state."""
    rates, auxiliaries = market.evaluate(stocks)
    run = solve(replace(scenario, step=0.05)).trajectory
    return Result(
        replace(
            run,
            years=run.years[:1],
            stocks=stocks[np.newaxis].copy(),
            auxiliaries=auxiliaries[np.newaxis],
            rates=rates[np.newaxis],
            track=run.track[:1],
        )
    )


@settings(max_examples=60, deadline=None)
@given(state=states())
def test_at_any_state_the_changes_of_shares_and_of_people_sum_to_nothing(
    state: tuple[Scenario, Market, np.ndarray],
) -> None:
    scenario, market, stocks = state
    rates, _ = market.evaluate(stocks)
    view = at.view_stocks(rates, len(scenario.actors), len(scenario.niches))
    np.testing.assert_allclose(view.shares.sum(axis=0), 0.0, atol=1e-13 * (1.0 + np.abs(view.shares).max()))
    assert abs(view.people.sum()) < 1e-13 * (1.0 + np.abs(view.people).max())


@settings(max_examples=60, deadline=None)
@given(state=states())
def test_no_share_nor_coverage_nor_capability_grows_beyond_its_bound(
    state: tuple[Scenario, Market, np.ndarray],
) -> None:
    scenario, market, stocks = state
    view = at.view_stocks(stocks, len(scenario.actors), len(scenario.niches))
    view.shares[:] = 0.0
    view.shares[0] = 1.0
    view.coverage[:] = 1.0
    view.stack[:] = 1.0
    stocks[at.CAPABILITY] = scenario.parameters["ai_ceiling"]
    rates, _ = market.evaluate(stocks)
    change = at.view_stocks(rates, len(scenario.actors), len(scenario.niches))
    assert change.shares[0].max() <= 1e-15
    assert change.stack.max() <= 0.0
    assert change.coverage.size == 0 or change.coverage.max() <= 0.0
    assert rates[at.CAPABILITY] == 0.0


def leaving(stock: str) -> tuple[str, ...]:
    """Beginnings of the names of the flows that leave a stock."""
    quantity, _, owner = stock.partition(".")
    return {
        "novelty": (f"flow.copying.{owner}", f"flow.obsolescence.{owner}"),
        "complexity": (f"flow.complexity_loss.{owner}",),
        "capital": (f"flow.burn.{owner}",),
        "stack": (f"flow.opening.{owner}",),
        "people": (f"flow.people.{owner}.", *(("flow.displacement",) if owner == "organisations" else ())),
        "coverage": (f"flow.coverage_exit.{owner}",),
        "share": tuple(
            f"flow.{move}.{owner}." for move in ("switching", "graduation", "attachment", "acquisition", "spin_out")
        ),
        "ventures": tuple(
            f"flow.ventures.{kind}.{move}.{stage}"
            for kind, _, stage in [owner.partition(".")]
            for move in ("promotion", "failure")
        ),
    }[quantity]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(state=states(), data=st.data())
def test_nothing_flows_out_of_an_empty_stock(state: tuple[Scenario, Market, np.ndarray], data: st.DataObject) -> None:
    scenario, market, stocks = state
    view = at.view_stocks(stocks, len(scenario.actors), len(scenario.niches))
    emptied = []
    actors = list(enumerate(scenario.actors))
    for row, actor in data.draw(st.lists(st.sampled_from(actors), max_size=len(actors) - 1, unique=True)):
        view.shares[row] = 0.0
        emptied.append(f"share.{actor.name}")
        if actor.kind is Kind.PLATFORM:
            view.coverage[[each for each, other in actors if other.kind is Kind.PLATFORM].index(row)] = 0.0
            emptied.append(f"coverage.{actor.name}")
    view.shares[:] /= view.shares.sum(axis=0)
    names = stock_names(scenario)
    others = [name for name in names if name.startswith(tuple(STOCKS_THAT_EMPTY))]
    for name in data.draw(st.lists(st.sampled_from(others), max_size=10, unique=True)):
        stocks[names.index(name)] = 0.0
        emptied.append(name)
    result = result_at(scenario, market, stocks)
    for stock in emptied:
        flows = [name for name in result.flows if name.startswith(leaving(stock))]
        assert flows
        for name in flows:
            assert result.flows[name].values[0] == 0.0, name
    rates = result.trajectory.rates[0]
    empty = (stocks == 0.0) & ~np.isin(np.arange(len(stocks)), [at.OVERVALUATION, at.EXPECTED_GROWTH])
    assert rates[empty].min(initial=0.0) >= 0.0


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(actors=markets(), data=st.data())
def test_renaming_and_reordering_actors_permutes_results(actors: tuple[Actor, ...], data: st.DataObject) -> None:
    firms = [data.draw(st.floats(0.5, 50.0)) for _ in actors]
    actors = tuple(replace(each, firms=count) for each, count in zip(actors, firms, strict=True))
    order = data.draw(st.permutations(range(len(actors))))
    world = Scenario(actors=actors, niches=zipf_niches(3), horizon=6.0, step=1.0, tolerance=1e-9)
    renamed = tuple(replace(actors[row], name=f"Renamed {row}") for row in order)
    one, other = solve(world), solve(replace(world, actors=renamed))
    np.testing.assert_allclose(other.shares, one.shares[:, order], atol=1e-7)
    np.testing.assert_allclose(other.kind_shares, one.kind_shares, atol=1e-7)
    for quantity in ("capital", "novelty", "complexity"):
        for row, actor in enumerate(actors):
            values = other.output(f"{quantity}.Renamed {row}").values
            np.testing.assert_allclose(values, one.output(f"{quantity}.{actor.name}").values, rtol=1e-5, atol=1e-9)


def test_the_flows_of_share_add_up_to_its_change() -> None:
    result = solve(Scenario())
    run = result.trajectory
    weights = run.market.niches[0]
    change = run.rates[:, run.position_of("share.Platforms.Niche 1") :][:, :12] @ weights
    moves = ("switching", "graduation", "attachment", "acquisition", "spin_out")
    net = np.zeros_like(change)
    for name, flow in result.flows.items():
        _, kind, *ends = name.split(".")
        if kind in moves:
            net += flow.values * (ends[1] == "Platforms") - flow.values * (ends[0] == "Platforms")
    np.testing.assert_allclose(net, change, atol=1e-14)


@pytest.mark.parametrize("mechanism", SWITCHES)
def test_every_mechanism_can_be_switched_off(mechanism: str) -> None:
    result = solve(Scenario().with_switches(**{mechanism: False}))
    assert result.status is Status.DONE, result.problem
    np.testing.assert_allclose(result.shares.sum(axis=1), 1.0, atol=1e-9)


STOCKS_OF = {
    "ai_capability": ["ai_capability"],
    "innovation": ["novelty.Individuals", "novelty.Platforms"],
    "complexity": ["complexity.Individuals", "complexity.Platforms"],
    "stack": ["stack.model", "stack.infrastructure"],
    "earnings": ["market"],
    "hype": ["overvaluation", "expected_growth"],
    "capital": ["capital.Individuals", "capital.Platforms"],
    "ventures": ["ventures.individuals.validation", "ventures.organisations.scale"],
    "coverage": ["coverage.Platforms.Niche 1", "coverage.Platforms.Niche 12"],
    "people": ["people.independent", "people.displaced"],
}


@pytest.mark.parametrize("mechanism", STOCKS_OF)
def test_the_stocks_of_a_mechanism_that_is_off_stay_at_their_start(mechanism: str) -> None:
    on, off = solve(Scenario()), solve(Scenario().with_switches(**{mechanism: False}))
    for name in STOCKS_OF[mechanism]:
        values = off.output(name).values
        assert np.ptp(values) == 0.0
        assert np.ptp(on.output(name).values) > 0.0


@pytest.mark.parametrize(
    ("mechanism", "output", "neutral"),
    [
        ("replication", "indicator.copy_time.individuals", np.inf),
        ("innovation", "indicator.scarcity.individuals", 1.0),
        ("stack", "indicator.take_rate", 0.0),
        ("earnings", "indicator.margin.platforms", 0.0),
        ("ventures", "indicator.crowding", 0.0),
        ("business_moves", "flow.graduation.Individuals.Organisations", 0.0),
        ("demand", "flow.switching.Individuals.Platforms", 0.0),
        ("capital", "flow.allocation.Platforms", 0.0),
    ],
)
def test_a_mechanism_that_is_off_supplies_its_neutral_value(mechanism: str, output: str, neutral: float) -> None:
    values = solve(Scenario().with_switches(**{mechanism: False})).output(output).values
    assert np.all(values == neutral)


def test_an_absent_kind_breaks_nothing() -> None:
    for absent in Kind:
        actors = tuple(each for each in Scenario().actors if each.kind is not absent)
        result = solve(replace(Scenario(), actors=actors))
        assert result.status is Status.DONE, result.problem
        assert f"indicator.margin.{absent.plural}" not in result.indicators
        assert all(np.isfinite(each.values).all() for each in result.indicators.values())


def test_an_actor_may_start_with_nothing() -> None:
    niches = zipf_niches(2)
    actors = (
        Actor("Incumbent", Kind.ORGANISATION, shares=(1.0, 1.0)),
        Actor("Newcomer", Kind.PLATFORM, shares=(0.0, 0.0), capital=0.0),
    )
    result = solve(Scenario(actors=actors, niches=niches))
    assert result.status is Status.DONE, result.problem
    assert result.shares[0].tolist() == [1.0, 0.0]
