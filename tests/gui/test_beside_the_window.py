"""What is computed beside the window: the fan, the findings, and the frames of a replay."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from engine import Scenario, solve, warm_cache
from engine.catalogue import CATALOGUE
from gui.fan_service import RUNS, FanService
from gui.findings_service import FindingsService
from gui.preferences import Preferences
from gui.replay import FRAMES, Replay, between
from tests.gui.conftest import SOLVED_WITHIN


@pytest.fixture(autouse=True, scope="module")
def compiled() -> None:
    warm_cache()


@pytest.fixture
def fans(qtbot: QtBot, tmp_path: Path) -> Iterator[FanService]:
    result = FanService(Preferences(tmp_path / "settings.ini"))
    yield result
    assert result.stop()


@pytest.fixture
def findings(qtbot: QtBot) -> Iterator[FindingsService]:
    result = FindingsService()
    yield result
    assert result.stop()


def test_a_fan_holds_the_run_it_was_made_around(fans: FanService, qtbot: QtBot) -> None:
    result = solve(Scenario(horizon=10.0))
    with qtbot.waitSignal(fans.changed, timeout=SOLVED_WITHIN):
        fans.follow(result)
    assert fans.fan is not None
    assert fans.fan.runs == RUNS
    band = fans.fan.band("share.Platforms")
    assert band is not None
    assert (np.diff(band, axis=0) >= 0).all()
    shares = np.interp(fans.fan.times, result.times, result.kind_shares[:, 2])
    assert (band[0] <= shares + 1e-3).all()
    assert (shares <= band[-1] + 1e-3).all()
    together = sum(fans.fan.samples[f"share.{each}"] for each in ("Individuals", "Organisations", "Platforms"))
    assert together == pytest.approx(1.0, abs=1e-6)
    assert fans.fan.band("indicator.hhi") is not None
    assert fans.fan.band("share.Nobody") is None


def test_a_fan_of_another_market_is_taken_away_at_once(fans: FanService, qtbot: QtBot) -> None:
    scenario = Scenario(horizon=5.0)
    with qtbot.waitSignal(fans.changed, timeout=SOLVED_WITHIN):
        fans.follow(solve(scenario))
    renamed = replace(scenario, actors=(replace(scenario.actors[0], name="Makers"), *scenario.actors[1:]))
    fans.follow(solve(renamed))
    assert fans.fan is None
    qtbot.waitUntil(lambda: fans.fan is not None, timeout=SOLVED_WITHIN)
    assert fans.fan is not None
    assert fans.fan.band("share.Makers") is not None


def test_a_fan_that_is_switched_off_is_gone_and_comes_back(fans: FanService, qtbot: QtBot) -> None:
    with qtbot.waitSignal(fans.changed, timeout=SOLVED_WITHIN):
        fans.follow(solve(Scenario(horizon=5.0)))
    fans.set_on(False)
    assert fans.fan is None
    assert not fans.is_busy
    with qtbot.waitSignal(fans.changed, timeout=SOLVED_WITHIN):
        fans.set_on(True)
    assert fans.fan is not None


def test_claims_come_first_and_the_evidence_after_them(findings: FindingsService, qtbot: QtBot) -> None:
    result = solve(Scenario())
    told = []
    findings.changed.connect(told.append)
    findings.follow(result)
    assert findings.is_busy
    qtbot.waitUntil(lambda: len(told) == 2, timeout=SOLVED_WITHIN)
    assert told[0].evidence is None
    assert told[1].evidence is not None
    assert told[1].result is result
    assert len(told[1].verdicts) == 19


def test_the_same_world_is_not_judged_twice(findings: FindingsService, qtbot: QtBot) -> None:
    result = solve(Scenario(horizon=10.0))
    findings.follow(result)
    qtbot.waitUntil(lambda: getattr(findings.findings, "evidence", None) is not None, timeout=SOLVED_WITHIN)
    findings.follow(solve(Scenario(horizon=10.0)))
    assert not findings.is_busy


def test_a_pause_gives_up_what_is_being_found_out(findings: FindingsService, qtbot: QtBot) -> None:
    findings.follow(solve(Scenario()))
    findings.pause()
    assert not findings.is_busy
    assert findings.findings is None


def test_a_world_between_two_moves_by_logarithm_where_the_slider_does() -> None:
    before, row = Scenario(), next(each for each in CATALOGUE.values() if each.is_logarithmic)
    now = before.with_parameters(model_openness=1.0, **{row.key: row.high})
    middle = between(before, now, 0.5)
    assert middle.parameters["model_openness"] == pytest.approx((before.parameters["model_openness"] + 1.0) / 2)
    assert middle.parameters[row.key] == pytest.approx((before.parameters[row.key] * row.high) ** 0.5)
    assert between(before, now, 0.0).parameters == before.parameters


def test_a_replay_shows_the_world_before_and_ends_with_the_world_as_it_is(qtbot: QtBot) -> None:
    replay = Replay()
    shown: list[object] = []
    replay.frame_changed.connect(shown.append)
    before = Scenario()
    replay.play(before, before.with_parameters(model_openness=1.0))
    assert replay.is_running
    qtbot.waitUntil(lambda: shown[-1:] == [None], timeout=SOLVED_WITHIN)
    assert len(shown) == FRAMES + 1
    openness = [each.scenario.parameters["model_openness"] for each in shown[:-1]]  # type: ignore[attr-defined]
    assert openness == sorted(openness)
    assert openness[0] == before.parameters["model_openness"]
    assert not replay.is_running
    assert replay.stop()


def test_a_replay_that_is_cancelled_shows_the_world_as_it_is(qtbot: QtBot) -> None:
    replay = Replay()
    shown: list[object] = []
    replay.frame_changed.connect(shown.append)
    replay.play(Scenario(), Scenario().with_parameters(model_openness=1.0), is_still=True)
    qtbot.waitUntil(lambda: len(shown) == 1, timeout=SOLVED_WITHIN)
    replay.cancel()
    assert shown[-1] is None
    assert replay.stop()
