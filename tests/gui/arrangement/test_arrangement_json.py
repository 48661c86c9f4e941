"""An arrangement in a project file, and whatever else may stand there."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.arrangement.arrangement import Arrangement, Floating, Home, joined
from gui.arrangement.arrangement_json import from_json, to_json
from gui.arrangement.presets import ALL, preset, preset_ids
from tests.gui.arrangement.test_arrangement import columns, flaws, group, rows


@pytest.mark.parametrize("preset_id", preset_ids())
def test_what_is_written_is_read_again(preset_id: str) -> None:
    wanted = preset(preset_id, ALL)
    assert from_json(json.loads(json.dumps(to_json(wanted))), ALL) == wanted


def test_windows_are_written_with_their_places_and_homes() -> None:
    windows = (
        Floating(group("claims", "people", current="people"), (-1200, 30, 800, 600), Home(("market",), "right", 0.25)),
        Floating(columns(group("stack"), group("flows")), None, Home(("niches", "market"))),
    )
    wanted = Arrangement(rows(group("market"), group("niches")), windows)
    assert from_json(json.loads(json.dumps(to_json(wanted))), ALL) == wanted


def test_what_is_written_can_be_read_by_people() -> None:
    assert to_json(Arrangement(rows(group("market"), group("flows", "people"), sizes=(0.6, 0.4)))) == {
        "main": {
            "rows": [{"tabs": ["market"], "current": "market"}, {"tabs": ["flows", "people"], "current": "flows"}],
            "sizes": [0.6, 0.4],
        }
    }


def test_what_the_first_files_say_is_understood() -> None:
    assert from_json("market", ALL) == Arrangement(group("market"))
    both = from_json("both", ALL)
    assert both is not None
    assert both.main == joined(True, ((group("market"), 5.0), (group("indicators"), 4.0)))
    assert from_json("something else", ALL) is None


def test_unknown_views_are_dropped_and_each_view_is_taken_once() -> None:
    kept = {"main": {"columns": [{"tabs": ["market", "later", "market"]}, {"tabs": ["market", "people"]}]}}
    assert from_json(kept, ALL) == Arrangement(columns(group("market"), group("people")))
    assert from_json({"main": {"tabs": ["later"]}}, ALL) is None


def test_nesting_without_end_and_huge_lists_are_cut_off() -> None:
    deep: dict[str, object] = {"tabs": ["market"]}
    for _ in range(5000):
        deep = {"rows": [deep, {"tabs": ["flows"]}]}
    found = from_json({"main": deep}, ALL)
    assert found is None or flaws(found) == []
    endless: dict[str, object] = {"columns": []}
    endless["columns"] = [endless] * 50
    assert from_json({"main": endless, "windows": [{"part": endless}] * 1000}, ALL) is None


@pytest.mark.parametrize("place", [[0, 0, 0, 0], [0, 0, 100], ["a"] * 4, [1e300] * 4, [True] * 4, {}, [0, 0, -5, 5]])
def test_a_window_without_a_place_that_makes_sense_is_shown_somewhere(place: object) -> None:
    found = from_json({"main": {"tabs": ["market"]}, "windows": [{"part": {"tabs": ["flows"]}, "place": place}]}, ALL)
    assert found is not None
    assert found.windows == (Floating(group("flows")),)


_WORDS = st.sampled_from(["main", "rows", "columns", "tabs", "current", "sizes", "windows", "part", "place", "home",
                          "beside", "edge", "share", "market", "flows", "people", "left", ""])  # fmt: skip
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-10, 10**6) | st.floats() | _WORDS,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(_WORDS, inner, max_size=5),
    max_leaves=30,
)


@given(_JSON)
def test_any_json_gives_a_sound_arrangement_or_none(value: object) -> None:
    main = {"tabs": ["market"]}
    window = {"part": {"tabs": ["flows"]}, "home": value, "place": value}
    for kept in (
        value,
        {"main": value},
        {"main": {"rows": [value, main], "sizes": value}},
        {"main": main, "windows": [window]},
    ):
        found = from_json(kept, ALL)
        if found is not None:
            assert found.views
            assert flaws(found) == []
            assert set(found.views) <= set(ALL)
