"""Author, currency and size of the market: kept, optional, and checked."""

import json
from typing import Any

import pytest

from engine.messages import message
from engine.problems import InvalidInput
from engine.project import Project, from_bytes, to_bytes
from engine.project.project import money_problems


def document(**about: object) -> bytes:
    made: dict[str, Any] = json.loads(to_bytes(Project(title="Mine")))
    made["project"] = {"title": "Mine", "notes": "", **about}
    return json.dumps(made).encode()


def test_they_are_written_and_read_again() -> None:
    project = Project(title="Mine", author="Ada Lovelace", currency="元", market_size=2.5e12)
    assert from_bytes(to_bytes(project)) == (project, ())
    written = json.loads(to_bytes(project))
    assert written["format"] == 1
    assert list(written["project"]) == ["title", "author", "notes", "currency", "market_size"]


def test_a_file_from_before_they_were_there_opens_without_a_warning() -> None:
    assert from_bytes(document()) == (Project(title="Mine"), ())


@pytest.mark.parametrize("empty", [None, ""])
def test_nothing_said_about_money_is_parts_of_the_market(empty: object) -> None:
    project, warnings = from_bytes(document(currency="", market_size=None))
    assert (project.currency, project.market_size, warnings) == ("", None, ())


@pytest.mark.parametrize("size", [1e-9, 1, 3.25e9, 1e18])
def test_any_size_above_nothing_is_one(size: float) -> None:
    assert from_bytes(document(market_size=size))[0].market_size == size


@pytest.mark.parametrize(
    ("about", "field", "code"),
    [
        ({"market_size": 0}, "project.market_size", "value_out_of_range"),
        ({"market_size": -0.0}, "project.market_size", "value_out_of_range"),
        ({"market_size": -5}, "project.market_size", "value_out_of_range"),
        ({"market_size": 1.1e18}, "project.market_size", "value_out_of_range"),
        ({"market_size": 10**400}, "project.market_size", "json_not_finite"),
        ({"market_size": "1e9"}, "project.market_size", "field_needs_number"),
        ({"market_size": True}, "project.market_size", "field_needs_number"),
        ({"market_size": [1]}, "project.market_size", "field_needs_number"),
        ({"currency": "US dollars"}, "project.currency", "name_too_long"),
        ({"currency": "U\x07D"}, "project.currency", "unprintable_name"),
        ({"currency": "\u202eDSU"}, "project.currency", "unprintable_name"),
        ({"currency": 7}, "project.currency", "field_needs_text"),
        ({"currency": None}, "project.currency", "field_needs_text"),
        ({"author": {"name": "me"}}, "project.author", "field_needs_text"),
    ],
)
def test_what_makes_no_sense_is_refused_once_with_its_place(about: dict[str, object], field: str, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        from_bytes(document(**about))
    assert [(each.field, each.code) for each in caught.value.problems] == [(field, code)]
    for language in ("en", "zh_CN"):
        assert message(caught.value.problems[0], language)


@pytest.mark.parametrize("size", [float("nan"), float("inf"), -float("inf")])
def test_no_number_is_no_size(size: float) -> None:
    assert [each.code for each in money_problems("USD", size)] == ["value_not_finite"]
