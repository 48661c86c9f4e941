"""Fits: known parameters are found again, units do not matter, and what cannot be fitted is said in words."""

import dataclasses
import threading

import numpy as np
import pytest

from engine.messages import message
from engine.problems import InvalidInput
from engine.progress import Cancelled
from engine.reference_models import (
    BASS,
    FISHER_PRY,
    LOGISTIC,
    LOTKA_VOLTERRA,
    NORTON_BASS,
    SERIES_MODELS,
    Fit,
    SeriesModel,
    fit,
    search,
)
from engine.text import LANGUAGES

YEARS = np.linspace(1990.0, 2020.0, 61)
TRUTH = {
    "logistic": (LOGISTIC, (95.0, 0.35, 2004.0)),
    "fisher_pry": (FISHER_PRY, (0.15, 2006.0)),
    "bass": (BASS, (0.02, 0.35, 95.0, 1989.0)),
    "lotka_volterra": (LOTKA_VOLTERRA, (20.0, 2.0, 0.4, 0.7, 100.0, 140.0, 0.5, 0.3)),
    "norton_bass": (NORTON_BASS, (0.02, 0.4, 60.0, 50.0, 1987.0, 2004.0)),
}


def noisy(model: SeriesModel, values: tuple[float, ...], part: float) -> np.ndarray:
    exact = model.evaluate(YEARS, np.array(values))
    return exact + np.random.default_rng(7).normal(0.0, part * exact.max(), exact.shape)


@pytest.mark.parametrize("name", TRUTH)
def test_known_parameters_are_found_again_in_noisy_data_within_their_errors(name: str) -> None:
    model, truth = TRUTH[name]
    fitted = fit(model, YEARS, noisy(model, truth, 0.01))
    assert fitted.has_converged
    assert fitted.problem is None
    assert fitted.r_squared is not None
    assert fitted.r_squared > 0.995
    for estimate, value in zip(fitted.estimates, truth, strict=True):
        assert estimate.standard_error is not None
        assert abs(estimate.value - value) < 4 * estimate.standard_error, estimate.key
        assert estimate.standard_error < 0.3 * abs(value), estimate.key


@pytest.mark.parametrize("name", [name for name in TRUTH if name != "lotka_volterra"])
def test_known_parameters_are_found_exactly_in_exact_data(name: str) -> None:
    model, truth = TRUTH[name]
    fitted = fit(model, YEARS, noisy(model, truth, 0.0))
    np.testing.assert_allclose(fitted.values, truth, rtol=1e-5)
    assert fitted.rmse < 1e-5


def test_standard_errors_are_the_spread_of_estimates_over_many_samples() -> None:
    model, truth = TRUTH["logistic"]
    exact = model.evaluate(YEARS, np.array(truth))
    noise = np.random.default_rng(3).normal(0.0, 2.0, (40, *exact.shape))
    fits = [fit(model, YEARS, exact + each) for each in noise]
    spread = np.std([each.values for each in fits], axis=0, ddof=1)
    claimed = np.mean([[estimate.standard_error for estimate in each.estimates] for each in fits], axis=0)
    np.testing.assert_allclose(claimed, spread, rtol=0.4)


def test_errors_are_those_of_the_curve_against_the_data() -> None:
    data = noisy(*TRUTH["bass"], 0.02)
    fitted = fit(BASS, YEARS, data)
    errors = fitted.evaluate(YEARS) - data
    assert fitted.rmse == pytest.approx(np.sqrt((errors**2).mean()), rel=1e-12)
    assert fitted.r_squared == pytest.approx(1 - (errors**2).sum() / ((data - data.mean()) ** 2).sum(), rel=1e-12)


def test_what_was_not_observed_is_ignored() -> None:
    data = noisy(*TRUTH["logistic"], 0.01)[:, 0]
    kept = np.arange(61) % 3 != 0
    gaps = [float(value) if is_kept else None for value, is_kept in zip(data, kept, strict=True)]
    with_gaps, without = fit(LOGISTIC, YEARS, gaps), fit(LOGISTIC, YEARS[kept], data[kept])
    assert with_gaps.points == int(kept.sum())
    np.testing.assert_array_equal(with_gaps.values, without.values)


def test_one_of_two_series_may_begin_later() -> None:
    data = noisy(*TRUTH["norton_bass"], 0.005)
    data[:20, 1] = np.nan
    fitted = fit(NORTON_BASS, YEARS, data)
    assert fitted.points == 102
    assert fitted.value("launch_2") == pytest.approx(2004.0, abs=0.5)


def test_neither_the_unit_of_time_nor_that_of_the_data_matters() -> None:
    data = noisy(*TRUTH["bass"], 0.02)
    years, months = fit(BASS, YEARS, data), fit(BASS, YEARS * 12, data * 1e6)
    factors = np.array([1 / 12, 1 / 12, 1e6, 12])
    np.testing.assert_allclose(months.values, years.values * factors, rtol=1e-6)
    assert months.r_squared == pytest.approx(years.r_squared, abs=1e-10)
    for estimate, error, factor in zip(months.estimates, years.estimates, factors, strict=True):
        assert estimate.standard_error == pytest.approx((error.standard_error or 0.0) * factor, rel=1e-3)


def test_the_same_data_give_the_same_fit() -> None:
    data = noisy(*TRUTH["bass"], 0.02)
    np.testing.assert_array_equal(fit(BASS, YEARS, data).values, fit(BASS, YEARS, data).values)


def test_what_declines_has_a_rate_below_zero() -> None:
    fitted = fit(FISHER_PRY, YEARS, 1 - noisy(*TRUTH["fisher_pry"], 0.0))
    assert fitted.value("early_growth") == pytest.approx(-0.15, rel=1e-6)


def test_a_parameter_that_is_known_stays_and_makes_room_for_the_others() -> None:
    data = noisy(*TRUTH["logistic"], 0.01)
    free, fixed = fit(LOGISTIC, YEARS, data), fit(LOGISTIC, YEARS, data, fixed={"ceiling": 95.0})
    assert fixed.value("ceiling") == 95.0
    assert fixed.estimates[0].standard_error is None
    assert (fixed.estimates[1].standard_error or 1) < (free.estimates[1].standard_error or 0)


def test_held_out_error_is_that_of_a_forecast() -> None:
    data = noisy(*TRUTH["logistic"], 0.01)
    fitted = fit(LOGISTIC, YEARS, data, held_out=0.5)
    early = fit(LOGISTIC, YEARS[:31], data[:31])
    errors = early.evaluate(YEARS[31:]) - data[31:]
    assert fitted.held_out_rmse == pytest.approx(np.sqrt((errors**2).mean()), rel=1e-9)
    assert fitted.held_out_rmse > fitted.rmse
    assert fit(LOGISTIC, YEARS, data).held_out_rmse is None


def test_growth_that_shows_no_ceiling_does_not_determine_one() -> None:
    exponential = np.exp(0.1 * (YEARS - 1990.0))
    fitted = fit(LOGISTIC, YEARS, exponential)
    assert_readable(fitted, "K")
    assert fitted.estimates[0].standard_error is None


def test_a_parameter_without_effect_is_named() -> None:
    data = NORTON_BASS.evaluate(YEARS, np.array([0.5, 0.5, 60.0, 50.0, 1900.0, 2004.0]))
    data += np.random.default_rng(1).normal(0.0, 1.0, data.shape)
    fitted = fit(NORTON_BASS, YEARS, data)
    assert_readable(fitted, "tau_1")
    assert fitted.value("potential_1") == pytest.approx(60.0, abs=1.0)


def assert_readable(fitted: Fit, symbol: str) -> None:
    assert fitted.problem is not None
    assert symbol in dict(fitted.problem.arguments)["parameters"]  # type: ignore[operator]
    for language in LANGUAGES:
        assert symbol in message(fitted.problem, language)


def test_a_model_that_cannot_be_followed_is_reported_and_not_raised() -> None:
    broken = SeriesModel(
        "broken", LOGISTIC.name, LOGISTIC.summary, "", (), LOGISTIC.parameters, LOGISTIC.series,
        lambda times, values, origin: np.full((len(times), 1), np.nan),
    )  # fmt: skip
    fitted = fit(broken, YEARS, noisy(*TRUTH["logistic"], 0.01))
    assert not fitted.has_converged
    assert fitted.problem is not None
    assert fitted.problem.code == "fit_not_converged"


def test_a_fit_can_be_cancelled() -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        fit(LOGISTIC, YEARS, noisy(*TRUTH["logistic"], 0.01), cancel=cancel)


def test_a_model_whose_parameters_are_all_known_is_only_compared() -> None:
    data = noisy(*TRUTH["logistic"], 0.01)
    fitted = fit(LOGISTIC, YEARS, data, fixed={"ceiling": 95.0, "rate": 0.35, "midpoint": 2004.0})
    assert fitted.values.tolist() == [95.0, 0.35, 2004.0]
    assert 0.8 < fitted.rmse < 1.1
    assert fitted.problem is None


NAN = float("nan")


@pytest.mark.parametrize(
    ("code", "times", "values"),
    [
        ("fit_too_few_points", [1.0, 2.0, 3.0, 4.0], [1.0, NAN, 3.0, 4.0]),
        ("fit_lengths_differ", [1.0, 2.0, 3.0], [1.0, 2.0]),
        ("fit_times_not_rising", [1.0, 3.0, 3.0, 4.0], [1.0, 2.0, 3.0, 4.0]),
        ("fit_times_not_rising", [1.0, 2.0, 3.0, float("inf")], [1.0, 2.0, 3.0, 4.0]),
        ("fit_value_infinite", [1.0, 2.0, 3.0, 4.0], [1.0, 2.0, 3.0, float("inf")]),
        ("fit_nothing_observed", [1.0, 2.0, 3.0, 4.0], [0.0, NAN, 0.0, 0.0]),
        ("fit_nothing_observed", [1.0, 2.0], [NAN, NAN]),
        ("fit_nothing_observed", [], []),
        ("fit_wrong_number_of_series", [1.0, 2.0, 3.0], [[1.0, 2.0], [1.0, 2.0], [1.0, 2.0]]),
    ],
)
def test_data_that_cannot_be_fitted_to_are_refused_with_the_reason(
    code: str, times: list[float], values: list[float]
) -> None:
    with pytest.raises(InvalidInput) as caught:
        fit(LOGISTIC, times, values)
    assert [each.code for each in caught.value.problems] == [code]
    for language in LANGUAGES:
        assert "{" not in message(caught.value.problems[0], language)


@pytest.mark.parametrize(
    ("code", "arguments"),
    [
        ("fit_unknown_parameter", {"fixed": {"no_such": 1.0}}),
        ("fit_bad_held_out", {"held_out": 1.0}),
        ("fit_too_few_times", {"held_out": 0.99}),
        ("fit_too_few_points", {"held_out": 0.95}),
    ],
)
def test_a_wrong_question_is_refused_with_the_reason(code: str, arguments: dict[str, object]) -> None:
    with pytest.raises(InvalidInput) as caught:
        fit(LOGISTIC, YEARS, noisy(*TRUTH["logistic"], 0.01), **arguments)  # type: ignore[arg-type]
    assert [each.code for each in caught.value.problems] == [code]
    assert "{" not in message(caught.value.problems[0], "zh_CN")


@pytest.mark.parametrize("model", SERIES_MODELS, ids=lambda model: model.id)
def test_a_guess_lies_within_the_range_that_is_searched(model: SeriesModel) -> None:
    for each in model.parameters:
        assert each.low < each.guess < each.high


BASS_GIVEN = {"innovation": 0.03, "imitation": 0.4, "market": 95.0, "launch": 1990.0}
RIVALS_GIVEN = dict(
    zip([each.key for each in LOTKA_VOLTERRA.parameters][1:], TRUTH["lotka_volterra"][1][1:], strict=True)
)


@pytest.mark.parametrize(
    ("model", "values", "fixed"), [(BASS, [5.0], BASS_GIVEN), (LOTKA_VOLTERRA, [[5.0, 6.0]], RIVALS_GIVEN)]
)
def test_one_time_alone_is_refused_whatever_is_known(
    model: SeriesModel, values: list[float], fixed: dict[str, float]
) -> None:
    # Rows in which nothing was observed do not count.
    nothing = np.full_like(np.array(values), NAN)
    with pytest.raises(InvalidInput) as caught:
        fit(model, [2000.0, 2001.0], np.concatenate([np.array(values), nothing]), fixed=fixed)
    assert [each.code for each in caught.value.problems] == ["fit_too_few_times"]
    for language in LANGUAGES:
        assert "{" not in message(caught.value.problems[0], language)


@pytest.mark.parametrize("held_out", [0.0, 0.5])
def test_a_series_without_a_value_is_refused_also_where_only_the_part_kept_back_has_any(held_out: float) -> None:
    data = noisy(*TRUTH["lotka_volterra"], 0.01)
    data[: 40 if held_out else None, 1] = NAN
    with pytest.raises(InvalidInput) as caught:
        fit(LOTKA_VOLTERRA, YEARS, data, held_out=held_out, fixed=RIVALS_GIVEN)
    assert [(each.code, dict(each.arguments)["number"]) for each in caught.value.problems] == [
        ("fit_series_without_values", 2)
    ]
    assert caught.value.problems[0].field == ("held_out" if held_out else "values")
    assert "2" in message(caught.value.problems[0], "zh_CN")


def test_rows_of_different_lengths_are_refused() -> None:
    with pytest.raises(InvalidInput) as caught:
        fit(LOTKA_VOLTERRA, [2000.0, 2001.0, 2002.0], [[1.0, 2.0], [1.0], [1.0, 2.0]])
    assert [each.code for each in caught.value.problems] == ["fit_rows_differ"]
    assert "1" in message(caught.value.problems[0], "en")


@pytest.mark.parametrize(
    ("code", "fixed"),
    [
        ("fit_fixed_not_finite", {"market": NAN}),
        ("fit_fixed_not_finite", {"launch": float("-inf")}),
        ("fit_fixed_not_positive", {"innovation": 0.0}),
        ("fit_fixed_not_positive", {"market": -5.0}),
    ],
)
def test_what_no_curve_can_have_cannot_be_fixed(code: str, fixed: dict[str, float]) -> None:
    with pytest.raises(InvalidInput) as caught:
        fit(BASS, YEARS, noisy(*TRUTH["bass"], 0.01), fixed=fixed)
    assert [each.code for each in caught.value.problems] == [code]
    assert "fixed" in caught.value.problems[0].field
    for language in LANGUAGES:
        assert "{" not in message(caught.value.problems[0], language)


@pytest.mark.parametrize("size", [1e-300, 1e200, 1e300])
def test_the_largest_and_smallest_numbers_are_fitted_like_any_other(size: float) -> None:
    data = noisy(*TRUTH["logistic"], 0.01)
    far, near = fit(LOGISTIC, YEARS, data * size), fit(LOGISTIC, YEARS, data)
    assert far.value("rate") == pytest.approx(near.value("rate"), rel=1e-6)
    assert far.r_squared == pytest.approx(near.r_squared, rel=1e-9)
    assert far.rmse == pytest.approx(near.rmse * size, rel=1e-6)


def test_a_known_value_beyond_all_reason_is_reported_and_not_raised() -> None:
    fitted = fit(LOTKA_VOLTERRA, YEARS, noisy(*TRUTH["lotka_volterra"], 0.01), fixed={"rate_1": 1e300})
    assert not fitted.has_converged
    assert fitted.problem is not None
    assert fitted.problem.code == "fit_not_converged"


def test_the_search_ends_after_so_many_curves_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = 0

    def counted(times: np.ndarray, values: np.ndarray, origin: float) -> np.ndarray:
        nonlocal drawn
        drawn += 1
        return LOTKA_VOLTERRA.curves(times, values, origin)

    model = dataclasses.replace(LOTKA_VOLTERRA, curves=counted)
    noise = np.random.default_rng(6).normal(0.0, 1.0, (30, 2))
    monkeypatch.setattr(search, "MOST_CURVES", 500)
    fitted = fit(model, YEARS[:30], noise)
    assert drawn <= 502
    assert fitted.problem is not None
    assert fitted.problem.code in ("fit_cut_short", "fit_not_converged")
    assert dict(fitted.problem.arguments)["evaluations"] <= 500
    for language in LANGUAGES:
        assert str(dict(fitted.problem.arguments)["evaluations"]) in message(fitted.problem, language)
