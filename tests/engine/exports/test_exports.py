"""Tables and summaries say what the run says."""

import csv
import io
import json

import numpy as np
import pytest

from engine import Actor, Kind, Scenario, solve
from engine.claims import CLAIMS, Condition, Unit, judge_all
from engine.claims.verdict import Finding, verdict_of
from engine.exports import shares_csv, solution_csv, solution_units, summary
from engine.text import Text


def read(text: str) -> tuple[list[str], np.ndarray]:
    header, *rows = csv.reader(io.StringIO(text))
    return header, np.array(rows, dtype=float)


def test_share_rows_sum_to_one_and_are_read_back_the_same() -> None:
    result = solve(Scenario(horizon=2.0))
    header, rows = read(shares_csv(result))
    assert header == ["time", "Individuals", "Organisations", "Platforms"]
    np.testing.assert_array_equal(rows[:, 1:], result.shares)
    np.testing.assert_allclose(rows[:, 1:].sum(axis=1), 1.0, atol=1e-9)


def test_names_are_quoted_as_typed() -> None:
    actors = (Actor('My "studio", Berlin', Kind.INDIVIDUAL), Actor("平台", Kind.PLATFORM))
    header, _ = read(shares_csv(solve(Scenario(actors=actors, horizon=1.0))))
    assert header == ["time", 'My "studio", Berlin', "平台"]


def test_the_solution_has_every_stock_and_indicator_with_its_unit() -> None:
    result = solve(Scenario(horizon=1.0))
    header, rows = read(solution_csv(result))
    assert list(solution_units(result)) == header
    assert len(header) == 1 + result.trajectory.stocks.shape[1] + len(result.indicators)
    np.testing.assert_array_equal(rows[:, 1 : 1 + result.trajectory.stocks.shape[1]], result.trajectory.stocks)


def test_the_summary_is_json_and_names_what_was_changed() -> None:
    result = solve(Scenario(name="Open", horizon=2.0).with_parameters(model_openness=1.0))
    read_back = json.loads(json.dumps(summary(result), allow_nan=False))
    assert read_back["scenario"] == "Open"
    assert (read_back["start"], read_back["horizon"]) == (2023.0, 2025.0)
    assert read_back["changed"] == [{"key": "model_openness", "value": 1.0, "default": 0.5}]
    assert read_back["stages"][0] == {"stage": "bloom", "from": 2023.0}
    hhi = read_back["indicators"]["hhi"]
    assert hhi["unit"] == "points"
    assert hhi["start"] == pytest.approx(193.1165, abs=1e-3)


def test_what_is_never_copied_has_no_copy_time_in_the_summary() -> None:
    result = solve(Scenario(horizon=1.0).with_switches(replication=False))
    assert summary(result, ())["indicators"]["copy_time.platforms"]["start"] is None


def test_the_summary_has_all_claims_with_their_verdicts_and_margins() -> None:
    result = solve(Scenario(horizon=4.0))
    claims = {each["id"]: each for each in summary(result)["claims"]}
    assert list(claims) == list(CLAIMS)
    assert all(set(each) == {"id", "holds", "margin"} for each in claims.values())
    for verdict in judge_all(result):
        assert claims[verdict.claim] == {
            "id": verdict.claim,
            "holds": verdict.holds,
            "margin": verdict.normalised,
        }
    assert claims["E1.11"]["holds"] is True
    assert claims["E2.5"] == {"id": "E2.5", "holds": None, "margin": None}


def test_a_margin_without_end_is_null_in_the_summary_and_verdicts_may_be_given() -> None:
    result = solve(Scenario(horizon=1.0))
    boundless = Condition(Text("Copy time", "复制时间"), float("inf"), 365.0, Unit.DAYS)
    verdict = verdict_of("E1.7", Finding((boundless,)))
    claims = summary(result, [verdict])["claims"]
    assert claims == [{"id": "E1.7", "holds": True, "margin": None}]
    json.dumps(claims, allow_nan=False)
