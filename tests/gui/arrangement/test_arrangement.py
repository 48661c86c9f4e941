"""What can be done to an arrangement, without a window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.arrangement import rearranging
from gui.arrangement.arrangement import (
    EMPTY,
    Arrangement,
    Floating,
    Home,
    Part,
    Split,
    Tabs,
    fractions,
    groups_of,
    joined,
    limited_to,
    tabs,
    views_of,
)

VIEWS = ("market", "flows", "niches", "people", "stack")
EDGES = ("left", "right", "top", "bottom")


def group(*views: str, current: str = "") -> Tabs:
    made = tabs(views, current)
    assert made is not None
    return made


def rows(*parts: Part, sizes: tuple[float, ...] | None = None) -> Part:
    made = joined(True, zip(parts, sizes or (1.0,) * len(parts), strict=True))
    assert made is not None
    return made


def columns(*parts: Part, sizes: tuple[float, ...] | None = None) -> Part:
    made = joined(False, zip(parts, sizes or (1.0,) * len(parts), strict=True))
    assert made is not None
    return made


def flaws(arrangement: Arrangement) -> list[str]:
    """What no arrangement may be."""
    found = []
    if len(set(arrangement.views)) != len(arrangement.views):
        found.append("a view is there twice")
    for part in arrangement.parts:
        found += _flaws_of(part, is_root=part is arrangement.main)
    return found


def _flaws_of(part: Part, *, is_root: bool = False) -> list[str]:
    if isinstance(part, Tabs):
        if not part.views:
            return [] if is_root else ["an empty group"]
        return [] if part.current in part.views else ["nothing in front of a group"]
    found = [flaw for each in part.parts for flaw in _flaws_of(each)]
    if len(part.parts) < 2 or len(part.parts) != len(part.sizes):
        found.append("a split without two parts")
    if sum(part.sizes) != pytest.approx(1.0) or min(part.sizes) <= 0:
        found.append("sizes that are no fractions")
    if any(isinstance(each, Split) and each.is_vertical == part.is_vertical for each in part.parts):
        found.append("a split within a split of its direction")
    return found


def test_a_view_that_is_not_open_joins_the_group_it_is_opened_from_and_is_in_front() -> None:
    before = Arrangement(rows(group("market"), group("flows", "niches")))
    after = rearranging.open_view(before, "people", "flows")
    assert after.group_of("people") == group("flows", "niches", "people", current="people")
    assert rearranging.open_view(after, "flows", "market").group_of("flows") == group(
        "flows", "niches", "people", current="flows"
    )


def test_the_neighbour_is_in_front_when_a_view_is_closed() -> None:
    before = Arrangement(group("market", "flows", "niches", current="flows"))
    assert rearranging.close(before, "flows").main == group("market", "niches", current="niches")
    assert rearranging.close(before, "niches").main == group("market", "flows", current="flows")
    last = rearranging.close(rearranging.close(before, "niches"), "flows")
    assert last.main == group("market")


def test_the_last_view_of_all_stays_open() -> None:
    only = Arrangement(group("market"))
    assert rearranging.close(only, "market") == only


def test_a_split_with_one_part_left_is_no_split_any_more() -> None:
    before = Arrangement(rows(group("market"), columns(group("flows"), group("niches"))))
    after = rearranging.close(before, "niches")
    assert after.main == rows(group("market"), group("flows"))
    assert rearranging.close(after, "flows").main == group("market")


@pytest.mark.parametrize(
    ("edge", "is_vertical", "order"),
    [
        ("left", False, ("flows", "market")),
        ("right", False, ("market", "flows")),
        ("top", True, ("flows", "market")),
        ("bottom", True, ("market", "flows")),
    ],
)
def test_a_view_can_be_put_on_each_side_of_its_group(edge, is_vertical: bool, order: tuple[str, str]) -> None:
    after = rearranging.split_at(Arrangement(group("market", "flows")), "flows", "flows", edge)
    assert isinstance(after.main, Split)
    assert after.main.is_vertical == is_vertical
    assert views_of(after.main) == order


def test_a_split_in_the_direction_of_the_one_around_it_takes_half_of_the_group_only() -> None:
    before = Arrangement(rows(group("market", "people"), group("flows"), sizes=(0.6, 0.4)))
    after = rearranging.split_at(before, "people", "market", "bottom")
    assert isinstance(after.main, Split)
    assert [views_of(each) for each in after.main.parts] == [("market",), ("people",), ("flows",)]
    assert after.main.sizes == pytest.approx((0.3, 0.3, 0.4))


def test_a_view_alone_in_its_group_cannot_be_split_from_itself() -> None:
    before = Arrangement(rows(group("market"), group("flows")))
    assert rearranging.split_at(before, "market", "market", "right") == before


def test_a_tab_is_put_before_the_tab_it_is_dropped_on() -> None:
    before = Arrangement(group("market", "flows", "niches", "people"))
    assert views_of(rearranging.move_to_group(before, "market", "market", 3).main) == (
        *("flows", "niches", "market", "people"),
    )
    assert views_of(rearranging.move_to_group(before, "people", "market", 0).main) == (
        *("people", "market", "flows", "niches"),
    )
    other = rearranging.move_to_group(
        Arrangement(rows(group("market"), group("flows", "niches"))), "market", "niches", 1
    )
    assert other.main == group("flows", "market", "niches", current="market")


def test_a_tab_moves_along_its_group_and_stops_at_its_ends() -> None:
    before = Arrangement(group("market", "flows", "niches"))
    assert views_of(rearranging.move_along(before, "market", 1).main) == ("flows", "market", "niches")
    assert rearranging.move_along(before, "market", -1) == before
    assert rearranging.move_along(before, "niches", 1) == before


@pytest.mark.parametrize("view", ["market", "flows", "niches", "people", "stack"])
def test_a_view_that_is_popped_out_and_docked_is_where_it_was(view: str) -> None:
    lower = columns(group("flows", "people"), rows(group("niches"), group("stack")), sizes=(0.3, 0.7))
    before = Arrangement(rows(group("market"), lower, sizes=(0.7, 0.3)))
    out = rearranging.pop_out(before, view, (10, 20, 300, 200))
    assert views_of(out.windows[0].part) == (view,)
    assert view not in views_of(out.main)
    back = rearranging.dock(out, view)
    assert back.windows == ()
    assert _shape(back.main) == _shape(before.main)
    for new, old in zip(_sizes(back.main), _sizes(before.main), strict=True):
        assert new == pytest.approx(old)


def _shape(part: Part) -> object:
    if isinstance(part, Tabs):
        return frozenset(part.views)
    return (part.is_vertical, *(_shape(each) for each in part.parts))


def _sizes(part: Part) -> list[float]:
    return [] if isinstance(part, Tabs) else [*part.sizes, *(size for each in part.parts for size in _sizes(each))]


def test_a_view_whose_neighbours_are_gone_is_docked_in_the_first_group() -> None:
    out = rearranging.pop_out(Arrangement(rows(group("market"), group("flows", "niches"))), "flows")
    alone = rearranging.close(out, "niches")
    assert rearranging.dock(alone, "flows").main == group("market", "flows", current="flows")


def test_the_main_window_may_be_empty_while_there_are_others() -> None:
    out = rearranging.pop_out(Arrangement(group("market")), "market")
    assert out.main == EMPTY
    assert rearranging.dock(out, "market").main == group("market")


def test_all_views_of_a_window_come_back_together() -> None:
    window = Floating(columns(group("people"), group("flows", "niches")), None, Home(("market",), "right", 0.4))
    back = rearranging.dock_window(Arrangement(group("market"), (window,)), "niches")
    assert back.windows == ()
    assert [set(each.views) for each in groups_of(back.main)] == [{"market"}, {"people", "flows", "niches"}]
    assert isinstance(back.main, Split)
    assert back.main.sizes == pytest.approx((0.6, 0.4))


def test_sizes_that_make_no_sense_are_made_equal_and_small_ones_can_be_seen() -> None:
    assert fractions([0.0, 0.0]) == (0.5, 0.5)
    assert fractions([float("nan"), 1.0]) == (0.5, 0.5)
    assert fractions([-1.0, 3.0]) == (0.5, 0.5)
    assert min(fractions([1.0, 1e6])) >= 0.04


def test_views_that_there_are_not_are_left_out() -> None:
    before = Arrangement(rows(group("market", "flows"), group("niches")), (Floating(group("people")),))
    assert limited_to(before, {"flows"}) == Arrangement(group("flows"))


_STEPS = st.lists(
    st.tuples(st.integers(0, 8), st.sampled_from(VIEWS), st.sampled_from(VIEWS), st.sampled_from(EDGES)), max_size=25
)


@given(_STEPS)
def test_whatever_is_done_leaves_a_sound_arrangement(steps) -> None:
    now = Arrangement(rows(group("market", "flows"), columns(group("niches"), group("people"))))
    for what, view, other, edge in steps:
        before = set(now.views)
        now = (
            rearranging.show(now, view),
            rearranging.open_view(now, view, other),
            rearranging.close(now, view),
            rearranging.move_to_group(now, view, other, 1),
            rearranging.split_at(now, view, other, edge, 0.3),
            rearranging.pop_out(now, view, (0, 0, 100, 100)),
            rearranging.dock(now, view),
            rearranging.dock_window(now, view),
            rearranging.move_along(now, view, -1),
        )[what]
        assert flaws(now) == []
        opened = {view} if what == 1 else set()
        closed = {view} if what == 2 and before != {view} else set()
        assert set(now.views) == (before | opened) - closed
