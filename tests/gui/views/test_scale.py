"""From numbers to pixels, and curves cut and thinned for drawing."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from gui.views.scale import Scale, clipped_times, simplified, thinned

SCALE = Scale(2023.0, 2043.0, 0.0, 1.0, 800.0, 400.0)


@given(st.floats(2023, 2043), st.floats(0, 1))
def test_a_pixel_knows_the_number_it_came_from(time: float, value: float) -> None:
    assert abs(SCALE.time_at(SCALE.x_of(time)) - time) < 1e-6
    assert abs(SCALE.value_at(SCALE.y_of(value)) - value) < 1e-9


def test_a_curve_cut_at_both_ends_starts_and_ends_exactly_there() -> None:
    times = np.linspace(0.0, 10.0, 11)
    at, values = clipped_times(times, np.stack([times, -times], axis=1), 2.5, 7.25)
    assert (at[0], at[-1]) == (2.5, 7.25)
    assert np.allclose(values[:, 0], at)
    assert np.allclose(values[:, 1], -at)


def test_a_curve_outside_what_is_shown_leaves_nothing() -> None:
    times = np.linspace(0.0, 10.0, 11)
    at, _ = clipped_times(times, times[:, None], 12.0, 15.0)
    assert at.size == 0


def test_thinning_keeps_both_ends() -> None:
    times = np.linspace(0.0, 10.0, 20_001)
    at, values = thinned(times, times[:, None], 500)
    assert at.size == 500
    assert (values[0, 0], values[-1, 0]) == (0.0, 10.0)


@given(st.integers(5, 500), st.floats(0.1, 30))
def test_a_simplified_curve_is_nowhere_off_by_a_third_of_a_pixel(count: int, waves: float) -> None:
    x = np.linspace(0.0, 600.0, count)
    y = 100 + 90 * np.sin(waves * x / 600)
    px, py = simplified(x, y)
    assert (px[0], px[-1]) == (x[0], x[-1])
    assert np.max(np.abs(np.interp(x, px, py) - y)) < 0.33
