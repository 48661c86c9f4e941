"""The probability of being chosen, taken apart: known answers and the axioms of Aumann and Shapley."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.explanation.attraction import Attraction
from engine.explanation.switching import Chosen, how_chosen
from engine.mechanisms.types import Array


def attraction(
    parts: list[float] | Array, coverage: list[float] | None = None, **terms: list[float] | Array
) -> Attraction:
    """Terms of actors in one niche at one moment."""
    found = {name: np.asarray(values, dtype=float)[:, None] for name, values in terms.items()}
    offered = np.ones(len(parts)) if coverage is None else np.asarray(coverage)
    nothing = np.zeros((len(parts), 1, 1))
    return Attraction(found, {"network": nothing}, np.asarray(parts, dtype=float), offered[:, None, None])


def probabilities(parts: list[float] | Array, utility: Array, coverage: list[float] | Array | float = 1.0) -> Array:
    weights = np.asarray(parts) * np.exp(utility - utility.max()) * coverage
    return np.asarray(weights / weights.sum())


def won(attraction: Attraction, chosen: Chosen, actor: int, term: str) -> Array:
    """What the actor wins from each rival by a term."""
    values = attraction.of_actors[term]
    return (chosen.rivalry[:, 0] * (values[actor] - values))[:, 0]


def test_two_actors_divide_the_lead_in_proportion_to_the_difference_of_their_terms() -> None:
    given_terms = attraction([1.0, 1.0], novelty=[1.2, 0.2], fee=[-0.5, 0.0])
    chosen = how_chosen(given_terms, 0)
    lead = 1.0 / (1.0 + np.exp(-0.5)) - 0.5
    assert won(given_terms, chosen, 0, "novelty").sum() == pytest.approx(lead * 1.0 / 0.5, abs=1e-12)
    assert won(given_terms, chosen, 0, "fee").sum() == pytest.approx(lead * -0.5 / 0.5, abs=1e-12)


def test_when_only_novelty_differs_all_of_the_lead_is_novelty() -> None:
    given_terms = attraction([0.3, 0.5, 1.0], novelty=[2.0, 0.5, 0.1], complexity=[1.7, 1.7, 1.7])
    utility = np.array([3.7, 2.2, 1.8])
    for actor in range(3):
        chosen = how_chosen(given_terms, actor)
        lead = probabilities([0.3, 0.5, 1.0], utility)[actor] - chosen.evenly[actor]
        assert won(given_terms, chosen, actor, "novelty").sum() == pytest.approx(lead, abs=1e-10)
        assert np.all(won(given_terms, chosen, actor, "complexity") == 0.0)


def test_under_equal_attraction_firms_of_a_kind_are_chosen_alike() -> None:
    chosen = how_chosen(attraction([0.25, 0.75, 1.0], novelty=[0.0, 0.0, 0.0]), 0)
    np.testing.assert_allclose(chosen.evenly, [0.125, 0.375, 0.5])


def test_symmetric_actors_contribute_alike() -> None:
    given_terms = attraction([1.0, 1.0, 1.0], novelty=[0.4, 1.1, 1.1], fee=[0.0, -0.3, -0.3])
    chosen = how_chosen(given_terms, 0)
    for term in ("novelty", "fee"):
        from_each = won(given_terms, chosen, 0, term)
        assert from_each[1] == pytest.approx(from_each[2], abs=1e-15)
    assert won(given_terms, how_chosen(given_terms, 1), 1, "fee")[2] == 0.0


def test_a_platform_that_covers_nothing_loses_all_it_would_have_been_chosen_for() -> None:
    parts, utility = [1.0, 1.0, 1.0], np.array([0.3, -0.2, 1.4])
    given_terms = attraction(parts, coverage=[1.0, 1.0, 0.0], novelty=utility)
    chosen = how_chosen(given_terms, 2)
    assert chosen.coverage.sum() == pytest.approx(-probabilities(parts, utility)[2], abs=1e-15)
    assert won(given_terms, chosen, 2, "novelty").sum() + chosen.evenly[2] == pytest.approx(
        -chosen.coverage.sum(), abs=1e-10
    )


def test_coverage_in_closed_form_is_the_integral_along_its_line() -> None:
    parts, utility, coverage = np.array([1.0, 0.6, 0.4]), np.array([0.5, 0.1, 0.9]), np.array([1.0, 0.7, 0.2])
    chosen = how_chosen(attraction(parts, coverage=list(coverage), novelty=utility), 2)
    theta = (np.arange(20_000) + 0.5) / 20_000
    offered = 1.0 - theta[:, None] * (1.0 - coverage)
    weights = parts * np.exp(utility) * offered
    slope = parts * np.exp(utility) * (coverage - 1.0)
    total = weights.sum(axis=1, keepdims=True)
    integral = ((slope[2] * weights - weights[:, 2:] * slope) / total**2).mean(axis=0)
    np.testing.assert_allclose(chosen.coverage[:, 0, 0], integral, atol=1e-9)


@pytest.mark.parametrize("spread", [3.9, 12.0, 40.0, 120.0])
def test_the_quadrature_is_exact_to_1e_8_however_far_attractions_lie_apart(spread: float) -> None:
    utility = np.array([0.0, spread, spread * 0.97, -spread / 3])
    given_terms = attraction([1.0, 0.2, 0.8, 1.0], novelty=utility)
    for actor in range(4):
        chosen = how_chosen(given_terms, actor)
        lead = probabilities([1.0, 0.2, 0.8, 1.0], utility)[actor] - chosen.evenly[actor]
        assert won(given_terms, chosen, actor, "novelty").sum() == pytest.approx(lead, abs=1e-8)


numbers = st.floats(-6.0, 6.0)


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.tuples(st.floats(0.05, 1.0), numbers, numbers, st.floats(1e-9, 1.0)), min_size=2, max_size=6), numbers
)
def test_contributions_add_up_are_won_from_who_loses_them_and_know_no_origin(
    actors: list[tuple[float, float, float, float]], constant: float
) -> None:
    parts, first, second, coverage = (np.array(each) for each in zip(*actors, strict=True))
    terms = attraction(parts, coverage=list(coverage), first=first, second=second)
    moved = attraction(parts, coverage=list(coverage), first=first + constant, second=second)
    actual = probabilities(parts, first + second, coverage)
    of_each = [how_chosen(terms, actor) for actor in range(len(parts))]
    first_of_each = np.array([won(terms, each, actor, "first") for actor, each in enumerate(of_each)])
    np.testing.assert_allclose(first_of_each, -first_of_each.T, atol=1e-12)
    for actor, chosen in enumerate(of_each):
        second_of_it = won(terms, chosen, actor, "second").sum()
        total = chosen.evenly[actor] + first_of_each[actor].sum() + second_of_it + chosen.coverage.sum()
        assert total == pytest.approx(actual[actor], abs=1e-7)
        np.testing.assert_allclose(
            won(moved, how_chosen(moved, actor), actor, "first"), first_of_each[actor], atol=1e-11
        )
