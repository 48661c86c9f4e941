"""What the catalogue has changed since version 1 is recorded, and version 1 stays as it was."""

import csv
import re
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from engine import Scenario
from engine.catalogue import CATALOGUE, REVISIONS, Revision, default_values, version_1_values
from engine.project import load

ROOT = Path(__file__).parents[3]
EVERY_REVISION = [pytest.param(each, id=f"{each.key}-{each.field}") for each in REVISIONS]
CJK = re.compile(r"[\u4e00-\u9fff]")


def pinned_values() -> dict[str, float]:
    return dict(load(ROOT / "tests/golden/model_version_1.shareflow").project.scenarios[0].parameters)


def test_the_revised_numbers_lead_back_to_version_1() -> None:
    assert version_1_values() == pinned_values()
    assert list(version_1_values()) == list(default_values())


def test_a_number_that_differs_from_version_1_is_recorded_once() -> None:
    moved = [key for key, value in pinned_values().items() if value != CATALOGUE[key].default]
    assert [each.key for each in REVISIONS if each.field == "default"] == moved
    recorded = [(each.key, each.field) for each in REVISIONS]
    assert len(set(recorded)) == len(recorded)


@pytest.mark.parametrize("revision", EVERY_REVISION)
def test_a_revision_says_what_was_and_why_in_both_languages(revision: Revision) -> None:
    assert revision.now == getattr(CATALOGUE[revision.key], revision.field)
    assert revision.now != revision.version_1
    assert revision.why.en.endswith(".")
    assert not CJK.search(revision.why.en)
    assert CJK.search(revision.why.zh)
    assert revision.why.zh.endswith("。")


@pytest.mark.parametrize("revision", EVERY_REVISION)
def test_what_was_is_what_the_description_of_version_1_says(revision: Revision) -> None:
    with (ROOT / "tests/golden/catalogue_version_1.csv").open(encoding="utf-8", newline="") as file:
        described = {row["key"]: row for row in csv.DictReader(file)}
    if revision.key in described:
        assert float(described[revision.key][revision.field]) == revision.version_1


@pytest.mark.parametrize("revision", [each for each in REVISIONS if each.field != "default"])
def test_a_range_is_widened_never_narrowed(revision: Revision) -> None:
    assert revision.now < revision.version_1 if revision.field == "low" else revision.now > revision.version_1


def test_revisions_follow_the_order_of_the_catalogue() -> None:
    places = [list(CATALOGUE).index(each.key) for each in REVISIONS]
    assert places == sorted(places)


def test_a_moved_number_rests_on_a_source_or_says_that_it_makes_up_for_others() -> None:
    without = {each.key for each in REVISIONS if each.field == "default" and CATALOGUE[each.key].is_assumed}
    assert without == {"users_per_market"}
    (compensation,) = (each for each in REVISIONS if each.key == "users_per_market")
    assert "No figure" in compensation.why.en


def test_an_old_world_keeps_its_numbers() -> None:
    old = load(ROOT / "tests/golden/model_version_1.shareflow").project.scenarios[0]
    assert dict(old.parameters) != dict(Scenario().parameters)
    assert replace(old, parameters=MappingProxyType(default_values())).parameters == Scenario().parameters


def test_the_new_york_fit_keeps_the_numbers_it_was_made_with() -> None:
    scenarios = load(ROOT / "resources/examples/nyc_rides.shareflow").project.scenarios
    before_the_fit = dict(scenarios[-1].parameters)
    assert before_the_fit == {**version_1_values(), "spin_out_rate": 0.0}
