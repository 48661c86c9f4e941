"""How much of a result rests on assumptions."""

import re
import threading
from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest

import engine.analysis.evidence_score as analysis
from engine import Scenario, solve
from engine.analysis import HHI, OUTCOMES, SHARE_OF_PLATFORMS, Cancelled, EvidenceScore, VariancePart, score_evidence
from engine.analysis.evidence_score import CLASSES, mixed_samples
from engine.catalogue import CATALOGUE, Role
from engine.ensemble import Ensemble, values_around
from engine.scenario import SWITCHES

CJK = re.compile(r"[\u4e00-\u9fff]")
LITERATURE, ESSAY, ASSUMPTION = CLASSES


@pytest.fixture(scope="module")
def score() -> EvidenceScore:
    return score_evidence(Scenario(horizon=10.0), rows=128)


def test_every_parameter_is_varied_in_its_class(score: EvidenceScore) -> None:
    rows = [row for row in CATALOGUE.values() if row.role is Role.PARAMETER]
    assert sum(score.parameters.values()) == len(rows)
    assert score.parameters[LITERATURE] == sum(not row.is_assumed for row in rows)
    assert score.runs == 5 * 128
    assert score.failed == 0


def test_the_score_is_what_is_left_when_everything_published_is_known(score: EvidenceScore) -> None:
    assert [each.outcome for each in score.outcomes if each is not None] == list(OUTCOMES)
    for found in score.outcomes:
        assert found is not None
        known, part = found.first[LITERATURE], found.score
        assert (part.value, part.low, part.high) == (1.0 - known.value, 1.0 - known.high, 1.0 - known.low)
        for each in (part, *found.first.values(), *found.total.values()):
            assert each.low <= each.value <= each.high
        # All that is assumed together answers for no less than either class of it.
        assert part.high > max(found.total[ASSUMPTION].low, found.total[ESSAY].low)
        assert found.deviation > 0.0


def test_mixed_samples_take_one_group_from_the_other_sample() -> None:
    one, other = np.zeros((4, 5)), np.ones((4, 5))
    found = mixed_samples(one, other, np.array([0, 1, 2, 1, 0]))
    assert found.shape == (5, 4, 5)
    assert found[:, 0].tolist() == [[0] * 5, [1] * 5, [1, 0, 0, 0, 1], [0, 1, 0, 1, 0], [0, 0, 1, 0, 0]]


def test_where_only_published_numbers_matter_little_rests_on_assumptions(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same outcomes under two catalogues: in one all numbers that matter have a source, in the other none."""
    scenario = Scenario(horizon=4.0).with_switches(**{key: key in {"demand", "appeals"} for key in SWITCHES})
    published = {
        key: replace(row, evidence=LITERATURE if row.mechanism == "demand" else ASSUMPTION)
        for key, row in CATALOGUE.items()
    }
    assumed = {key: replace(row, evidence=ASSUMPTION) for key, row in CATALOGUE.items()}
    scores = []
    for catalogue in (published, assumed):
        monkeypatch.setattr(analysis, "CATALOGUE", MappingProxyType(catalogue))
        found = score_evidence(scenario, rows=64).of(SHARE_OF_PLATFORMS)
        scores.append(None if found is None else found.score.value)
    assert scores[1] == pytest.approx(1.0, abs=1e-9)
    assert scores[0] is not None
    assert scores[0] < 0.5


def geometric(a: float, b: float) -> float:
    return float(np.sqrt(a * b))


def test_nothing_is_varied_beyond_its_way_to_the_ends_of_its_range() -> None:
    row = CATALOGUE["coverage_by_ai"]
    ends, here = np.array([[0.0], [1.0]]), 0.9 * row.low + 0.1 * row.high
    scenario = Scenario().with_parameters(coverage_by_ai=here)
    for rows, middle in (([row], lambda a, b: (a + b) / 2), ([replace(row, low=0.5, is_logarithmic=True)], geometric)):
        half = values_around(scenario, rows, ends, 0.5)[:, 0]
        low = min(rows[0].low, here)
        assert half == pytest.approx([middle(here, low), middle(here, row.high)])
        assert values_around(scenario, rows, ends, 1.0)[:, 0] == pytest.approx([low, row.high])


def test_another_world_has_another_score_though_the_ranges_are_the_same(score: EvidenceScore) -> None:
    other = score_evidence(Scenario(horizon=10.0).with_parameters(coverage_by_ai=0.0, weight_network=0.0), rows=128)
    mine, theirs = score.of(), other.of()
    assert mine is not None
    assert theirs is not None
    assert theirs.mean < mine.mean - 100.0


def test_the_same_seed_gives_the_same_score_and_another_a_similar_one(score: EvidenceScore) -> None:
    again = score_evidence(Scenario(horizon=10.0), rows=128)
    assert again.outcomes == score.outcomes
    other = score_evidence(Scenario(horizon=10.0), rows=128, seed=2)
    mine, theirs = score.of(), other.of()
    assert mine is not None
    assert theirs is not None
    assert theirs.score != mine.score
    assert theirs.score.low < mine.score.high
    assert mine.score.low < theirs.score.high


def test_a_slider_outside_its_range_is_varied_around_where_it_stands() -> None:
    row = CATALOGUE["weight_network"]
    scenario = Scenario(horizon=0.5).with_parameters(weight_network=row.maximum, coverage_threshold=1e-6)
    assert row.maximum > row.high
    assert score_evidence(scenario, rows=32).failed == 0


def test_where_nothing_moves_nothing_is_scored_and_the_reason_is_given() -> None:
    still = Scenario(horizon=1.0).with_switches(**dict.fromkeys(SWITCHES, False))
    found = score_evidence(still, rows=32)
    assert found.of() is None
    why = found.why_undefined()
    assert why is not None
    assert "rests on no uncertain number" in why.en
    assert CJK.search(why.zh)


def test_worlds_that_fail_are_left_out_and_when_too_many_do_the_reason_is_given(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    outcomes_of = analysis.outcomes_of_ensemble

    def some_fail(ensemble: Ensemble) -> np.ndarray:
        outcomes = outcomes_of(ensemble)
        outcomes[::2] = np.nan
        return outcomes

    monkeypatch.setattr(analysis, "outcomes_of_ensemble", some_fail)
    found = score_evidence(Scenario(), rows=64)
    assert found.failed == 5 * 32
    assert found.rows == 32
    assert found.of() is not None
    found = score_evidence(Scenario(horizon=2.0), rows=32)
    assert found.of() is None
    why = found.why_undefined()
    assert why is not None
    assert "could not be solved" in why.en
    assert CJK.search(why.zh)


def test_a_score_speaks_both_languages(score: EvidenceScore) -> None:
    found = score.of()
    assert found is not None
    for text in (score.text, found.text):
        assert not CJK.search(text.en)
        assert CJK.search(text.zh)
        assert "%" in text.en
        assert "%" in text.zh
    assert found.score.percentage.en in found.text.en
    assert "640 worlds" in score.text.en
    assert score.why_undefined() is None
    assert VariancePart(-0.02, -0.1, 0.031).percentage.en == "0\u202f% (0–3\u202f%)"
    assert VariancePart(-0.02, -0.1, 0.031).percentage.zh == "0%（0–3%）"


def test_the_mean_is_that_of_worlds_around_this_one() -> None:
    """A hundredth of the way, all worlds are this one but for a hundredth."""
    scenario = Scenario(horizon=10.0)
    found = score_evidence(scenario, rows=64, reach=0.01).of(HHI)
    here = solve(scenario).indicators["indicator.hhi"].values[-1]
    assert found is not None
    assert found.mean == pytest.approx(here, rel=0.02)
    assert found.deviation < 0.05 * here


@pytest.mark.parametrize("arguments", [{"rows": 100}, {"rows": 16}, {"reach": 0.0}, {"reach": 1.5}])
def test_rows_and_reach_must_be_as_they_must(arguments: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=str(next(iter(arguments.values())))):
        score_evidence(Scenario(), **arguments)  # type: ignore[arg-type]


def test_progress_rises_to_all_runs_and_a_cancel_is_heard() -> None:
    told: list[tuple[int, int]] = []
    score_evidence(Scenario(horizon=2.0), rows=32, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (160, 160)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    cancel = threading.Event()

    def stop(done: int, total: int) -> None:
        cancel.set()

    with pytest.raises(Cancelled):
        score_evidence(Scenario(), cancel=cancel, progress=stop)
