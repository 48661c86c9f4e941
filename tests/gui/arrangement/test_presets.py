"""The arrangements made beforehand and the names of the views."""

import pytest

from gui.arrangement.arrangement import Split, views_of
from gui.arrangement.presets import ALL, DEFAULT, preset, preset_description, preset_ids, preset_name
from gui.arrangement.view_names import view_description, view_name
from tests.gui.arrangement.test_arrangement import flaws


@pytest.mark.parametrize("preset_id", preset_ids())
def test_every_preset_is_sound_and_has_a_name_and_a_sentence(preset_id: str) -> None:
    assert flaws(preset(preset_id, ALL)) == []
    assert set(preset(preset_id, ALL).views) <= set(ALL)
    assert preset_name(preset_id) != preset_id
    assert preset_description(preset_id)


@pytest.mark.parametrize("preset_id", preset_ids())
@pytest.mark.parametrize("known", [("market", "indicators"), ("people",)])
def test_every_preset_shows_something_of_what_there_is(preset_id: str, known: tuple[str, ...]) -> None:
    found = preset(preset_id, known)
    assert found.views
    assert set(found.views) <= set(known)
    assert flaws(found) == []


def test_the_first_arrangement_has_the_market_above_earnings_and_indicators_and_every_view_in_reach() -> None:
    main = preset(DEFAULT, ALL).main
    assert isinstance(main, Split)
    assert main.is_vertical
    assert preset(DEFAULT, ALL).visible == ("market", "earnings", "indicators")
    assert set(views_of(main)) == set(ALL)


def test_every_role_sees_its_readouts() -> None:
    for preset_id in ("founder", "investor", "policy"):
        assert "readouts" in preset(preset_id, ALL).visible


def test_everything_in_tabs_is_one_group_of_all_views() -> None:
    assert preset("tabs", ALL).groups[0].views == ALL


def test_every_view_has_a_name_of_its_own_and_a_sentence() -> None:
    assert len({view_name(each) for each in ALL}) == len(ALL)
    assert all(view_name(each) != each and view_description(each) for each in ALL)
    assert view_name("later") == "later"
