"""Rows of the table of oracles that are reached through a reference model."""

import numpy as np
import pytest

from engine.reference_models.bass import adopted, peak_time
from engine.reference_models.lotka_volterra import coexistence, compete
from engine.reference_models.replicator import replicated
from engine.reference_models.stage_chain import reach_probabilities, residence_times

UPWARDS, EXITS = np.array([0.5, 0.4, 0.3, 0.25]), np.array([0.2, 0.3, 0.3, 0.15])


def test_an_isolated_chain_of_four_stages_is_passed_by_one_in_eight() -> None:
    reached = reach_probabilities(UPWARDS, EXITS)
    np.testing.assert_allclose(reached, [0.71428571, 0.40816327, 0.20408163, 0.12755102], atol=5e-9)
    assert residence_times(UPWARDS, EXITS).sum() == pytest.approx(7.02380952, abs=5e-9)


def test_replicators_of_three_kinds_stand_where_the_closed_form_says_after_ten_years() -> None:
    found = replicated(np.array([10.0]), np.array([0.1, 0.3, 0.6]), np.array([0.3, 0.2, 0.1]))[0]
    np.testing.assert_allclose(found, [0.34297669, 0.37852222, 0.27850109], atol=5e-9)


def test_bass_diffusion_of_a_consumer_durable() -> None:
    expected = [0.035758164, 0.085056281, 0.331198642, 0.812803221, 0.996259415]
    np.testing.assert_allclose(adopted(np.array([1.0, 2, 5, 10, 20]), 0.03, 0.38), expected, atol=5e-10)
    assert peak_time(0.03, 0.38) == pytest.approx(6.192619197703, abs=5e-13)


@pytest.mark.parametrize("start", [(0.01, 0.01), (0.9, 0.05), (0.05, 0.9), (2.0, 2.0), (1e-6, 3.0)])
def test_two_competitors_coexist_from_any_start(start: tuple[float, float]) -> None:
    ceilings, effects = np.ones(2), np.array([0.5, 0.7])
    np.testing.assert_allclose(coexistence(ceilings, effects), [10 / 13, 6 / 13], rtol=1e-14)
    late = compete(np.array([300.0]), 0.0, np.array(start), np.array([0.6, 0.4]), ceilings, effects)
    np.testing.assert_allclose(late[0], [10 / 13, 6 / 13], rtol=1e-6)
