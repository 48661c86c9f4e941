"""Labels stay inside their bands and do not overlap."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from gui.views.band_labels import place_in_band, spread


def wave(height: float, phase: float, amplitude: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    x = np.linspace(0.0, 600.0, 301)
    upper = 100.0 + amplitude * np.sin(x / 90 + phase)
    return x, upper, upper + height * (1 + 0.8 * np.sin(x / 140 - phase)) / 1.8


@given(st.floats(5, 200), st.floats(0, 6), st.floats(0, 60), st.floats(10, 300))
def test_a_label_that_is_placed_lies_wholly_inside_its_band(
    height: float, phase: float, amplitude: float, width: float
) -> None:
    x, upper, lower = wave(height, phase, amplitude)
    place = place_in_band(x, upper, lower, (width, 14.0))
    if place is None:
        return
    under = np.linspace(place.x - width / 2, place.x + width / 2, 100)
    assert under[0] >= x[0]
    assert under[-1] <= x[-1]
    assert np.all(np.interp(under, x, upper) <= place.y - 7.0)
    assert np.all(np.interp(under, x, lower) >= place.y + 7.0)


def test_a_band_too_thin_for_its_label_gets_none() -> None:
    x = np.linspace(0.0, 600.0, 50)
    assert place_in_band(x, np.full(50, 10.0), np.full(50, 22.0), (50.0, 14.0)) is None


def test_a_label_does_not_jump_while_its_band_hardly_moves() -> None:
    x, upper, lower = wave(90.0, 0.0, 20.0)
    first = place_in_band(x, upper, lower, (60.0, 14.0))
    assert first is not None
    x, upper, lower = wave(90.0, 0.1, 20.0)
    second = place_in_band(x, upper, lower, (60.0, 14.0), before=first.x)
    assert second is not None
    assert second.x == first.x


@given(st.lists(st.floats(0, 400), min_size=1, max_size=12))
def test_labels_at_the_ends_of_lines_keep_their_distance_order_and_bounds(wanted: list[float]) -> None:
    placed = spread(wanted, 14.0, 0.0, 400.0 - 14.0)
    order = sorted(range(len(wanted)), key=lambda each: wanted[each])
    tops = [placed[each] for each in order]
    assert all(later - earlier >= 14.0 - 1e-6 for earlier, later in pairwise(tops))
    assert tops[0] >= -1e-6
    assert tops[-1] <= 386.0 + 1e-6


def test_labels_with_room_stay_where_they_want_to_be() -> None:
    assert spread([200.0, 20.0, 100.0], 14.0, 0.0, 400.0) == [200.0, 20.0, 100.0]
