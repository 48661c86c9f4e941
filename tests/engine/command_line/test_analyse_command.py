"""`analyse`, run as a user runs it; what the files say is what the engine finds."""

import csv
import json
import math
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine import Scenario, solve
from engine.analysis import AI, HHI, OUTCOMES, attribute, score_evidence
from engine.catalogue import CATALOGUE, Role
from engine.claims import CLAIMS, judge_all, judge_over
from engine.command_line import commands
from engine.command_line.analyses import KINDS, attribution, claims, explanation, levers, uncertainty
from engine.command_line.analyses.kind import json_text
from engine.ensemble import Ensemble, Plan, latin_hypercube, run_ensemble
from engine.explanation import explain
from engine.levers import LEVERS, LeverRole, apply_lever
from engine.project import Project, save
from engine.result import Result
from engine.scenario import Actor, Kind
from engine.solving.status import Status
from engine.text import LANGUAGES, Language

ROOT = Path(__file__).parents[3]
WORLD = Scenario(name="Short", horizon=5.0, step=1.0)
OPTIONS = {"uncertainty": ("--runs", "20", "--seed", "7")}

Analyse = Callable[..., int]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "world.shareflow"
    second = replace(WORLD, id="second", name="Open models").with_parameters(model_openness=1.0)
    pair = (Actor("Studio", Kind.INDIVIDUAL), Actor("Firm", Kind.ORGANISATION))
    third = replace(WORLD, id="third", name="No platforms", actors=pair)
    save(Project(title="Worlds", scenarios=(WORLD, second, third)), path)
    return path


@pytest.fixture
def analyse(project: Path, tmp_path: Path) -> Analyse:
    """Run `analyse` of a kind on the file, into the folder "out"; the exit status."""

    def run(kind: str, *arguments: str) -> int:
        words = ["analyse", str(project), "--kind", kind, "--out", str(tmp_path / "out"), *arguments]
        return commands.run_command(words, {})

    return run


def document(tmp_path: Path, kind: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((tmp_path / "out" / f"{kind}.json").read_text(encoding="utf-8"))
    return found


def table(tmp_path: Path, name: str) -> list[dict[str, str]]:
    with (tmp_path / "out" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_writes_its_files_in_both_languages(
    analyse: Analyse, tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str, language: Language
) -> None:
    assert analyse(kind, "--language", language, *OPTIONS.get(kind, ())) == 0
    said = capsys.readouterr()
    assert said.err == ""
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == sorted(KINDS[kind].files)
    assert document(tmp_path, kind)["scenario"] == "Short"
    for name in KINDS[kind].files:
        assert str(tmp_path / "out" / name) in said.out
    is_chinese = any("\u4e00" <= each <= "\u9fff" for each in (tmp_path / "out" / f"{kind}.json").read_text("utf-8"))
    assert is_chinese == (language == "zh_CN")
    assert any("\u4e00" <= each <= "\u9fff" for each in said.out) == (language == "zh_CN")


def test_the_fans_and_ends_of_the_ensemble_are_those_of_the_library(analyse: Analyse, tmp_path: Path) -> None:
    assert analyse("uncertainty", "--runs", "20", "--seed", "7", "--workers", "1") == 0
    keys = [row.key for row in CATALOGUE.values() if row.role is Role.PARAMETER]
    names = ("share.Individuals", "share.Organisations", "share.Platforms", "indicator.hhi")
    plan = latin_hypercube(WORLD, keys, runs=20, seed=7)
    ensemble = run_ensemble(plan, names)
    fans = table(tmp_path, "uncertainty.csv")
    assert list(fans[0]) == ["time", "output", "q05", "q25", "q50", "q75", "q95"]
    for name in names:
        rows = [each for each in fans if each["output"] == name]
        assert [float(each["time"]) for each in rows] == ensemble.times.tolist()
        for column, probability in (("q05", 0.05), ("q25", 0.25), ("q50", 0.5), ("q75", 0.75), ("q95", 0.95)):
            assert [float(each[column]) for each in rows] == ensemble.quantiles(name, [probability])[0].tolist()
    ends = table(tmp_path, "ends.csv")
    assert list(ends[0]) == ["run", "status", *keys, *names]
    assert [each["run"] for each in ends] == [str(run) for run in range(1, 21)]
    assert {each["status"] for each in ends} == {"done"}
    assert [[float(each[key]) for key in keys] for each in ends] == plan.values.tolist()
    assert [float(each["indicator.hhi"]) for each in ends] == ensemble.ends("indicator.hhi").tolist()


def test_uncertainty_tells_what_rests_on_assumptions_and_how_often_claims_hold(
    analyse: Analyse, tmp_path: Path
) -> None:
    assert analyse("uncertainty", "--runs", "20", "--seed", "7") == 0
    found = document(tmp_path, "uncertainty")
    assert (found["runs"], found["seed"], found["solved"], found["statuses"]) == (20, 7, 20, {"done": 20})
    ends = [float(each["share.Platforms"]) for each in table(tmp_path, "ends.csv")]
    assert found["at_horizon"]["share.Platforms"]["q25"] == pytest.approx(np.quantile(ends, 0.25))
    score = score_evidence(WORLD, seed=7).of(HHI)
    assert score is not None
    evidence = found["evidence"]["outcomes"][HHI]
    assert evidence["score"] == {"value": score.score.value, "low": score.score.low, "high": score.score.high}
    for part, parts in (("first_order", score.first), ("total", score.total)):
        assert {name: each["value"] for name, each in evidence[part].items()} == {
            each.value: whole.value for each, whole in parts.items()
        }
    keys = [row.key for row in CATALOGUE.values() if row.role is Role.PARAMETER]
    shares = judge_over(latin_hypercube(WORLD, keys, runs=20, seed=7))
    assert [(each["id"], each["holds"], each["undefined"]) for each in found["claims"]] == [
        (each.claim, each.holds, each.undefined) for each in shares
    ]


def test_worlds_that_were_not_solved_are_left_blank_and_counted(
    analyse: Analyse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uncertainty, "run_ensemble", losing(3))
    assert analyse("uncertainty", "--runs", "20") == 0
    ends = table(tmp_path, "ends.csv")
    assert [each["status"] for each in ends[:4]] == ["time_limit"] * 3 + ["done"]
    assert [each["indicator.hhi"] == "" for each in ends[:4]] == [True, True, True, False]
    found = document(tmp_path, "uncertainty")
    assert (found["solved"], found["statuses"]) == (17, {"time_limit": 3, "done": 17})


def losing(count: int) -> Callable[..., Ensemble]:
    """`run_ensemble`, the first runs of which run out of time."""

    def run(plan: Plan, *arguments: Any, **options: Any) -> Ensemble:
        whole = run_ensemble(plan, *arguments, **options)
        values = whole.values.copy()
        values[:count, 1:] = np.nan
        return replace(whole, values=values, statuses=(Status.TIME_LIMIT,) * count + whole.statuses[count:])

    return run


def test_an_ensemble_of_which_nothing_is_solved_is_a_failed_solve(
    analyse: Analyse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(uncertainty, "run_ensemble", losing(20))
    assert analyse("uncertainty", "--runs", "20", "--language", "en") == 3
    assert capsys.readouterr().err == "None of the 20 worlds could be solved.\n"
    assert list((tmp_path / "out").iterdir()) == []


def test_many_runs_keep_fewer_times_but_both_ends() -> None:
    assert uncertainty.years_kept(WORLD, 1000).tolist() == [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]
    assert uncertainty.years_kept(WORLD, 3).tolist() == [0.0, 2.0, 5.0]
    assert uncertainty.years_kept(WORLD, 0).tolist() == [0.0, 5.0]


def test_the_attribution_is_that_of_the_library_under_every_grouping(analyse: Analyse, tmp_path: Path) -> None:
    assert analyse("attribution") == 0
    expected = attribute(WORLD)
    found, rows = document(tmp_path, "attribution"), table(tmp_path, "attribution.csv")
    assert found["runs"] == expected.runs
    for place, about in enumerate(OUTCOMES):
        outcome = found["outcomes"][place]
        assert (outcome["neutral_world"], outcome["this_world"]) == (
            expected.neutral[place],
            expected.everything[place],
        )
        spread = expected.ai_share_range(place)
        assert (outcome["why_undefined"] is None) == (spread is not None)
        assert outcome["ai_share"] == expected.share(AI, place)
        if spread is not None:
            assert (outcome["ai_share_lowest"], outcome["ai_share_highest"]) == spread
        for division, grouping in zip(expected.divisions, found["groupings"], strict=True):
            for values in ("contribution", "alone", "last"):
                array = {"contribution": division.contributions, "alone": division.alone, "last": division.last}[values]
                of_json = [player[values][about.id] for player in grouping["players"]]
                of_csv = [
                    float(each[values])
                    for each in rows
                    if (each["grouping"], each["outcome"]) == (grouping["id"], about.id)
                ]
                assert of_json == of_csv == array[:, place].tolist()


def test_an_attribution_without_a_change_says_why_there_is_none(tmp_path: Path) -> None:
    path = tmp_path / "calm.shareflow"
    save(Project(scenarios=(replace(WORLD, horizon=0.1, step=0.1),)), path)
    words = ["analyse", str(path), "--kind", "attribution", "--out", str(tmp_path / "out"), "--language", "en"]
    assert commands.run_command(words, {}) == 0
    outcome = document(tmp_path, "attribution")["outcomes"][HHI]
    assert outcome["ai_share"] is None
    assert "nothing to attribute" in outcome["why_undefined"]
    assert {each["part_of_change"] for each in table(tmp_path, "attribution.csv") if each["outcome"] == "hhi"} == {""}


def test_every_lever_is_compared_with_the_world_without_it(analyse: Analyse, tmp_path: Path) -> None:
    assert analyse("levers") == 0
    without, *rows = table(tmp_path, "levers.csv")
    assert (without["role"], without["lever"]) == ("", "")
    assert [each["lever"] for each in rows] == [each["id"] for each in document(tmp_path, "levers")["levers"]]
    roles = [each.value for each in LeverRole]
    assert [each["role"] for each in rows] == sorted((each["role"] for each in rows), key=roles.index)
    assert {each["lever"] for each in rows} == set(LEVERS)
    fine = replace(WORLD, step=0.25)
    base = solve(fine)
    for row in rows:
        pulled = solve(apply_lever(fine, LEVERS[row["lever"]]))
        for moment, place in (("half", 10), ("end", -1)):
            assert pulled.times[place] == {"half": 2025.5, "end": 2028.0}[moment]
            for kind in Kind:
                name = f"share_{kind.plural}_{moment}"
                assert float(row[name]) == pytest.approx(pulled.kind_shares[place, kind], abs=1e-12)
                change = pulled.kind_shares[place, kind] - base.kind_shares[place, kind]
                assert float(row[f"change_{name}"]) == pytest.approx(change, abs=1e-12)
            hhi = pulled.indicators["indicator.hhi"].values[place]
            assert float(row[f"hhi_{moment}"]) == pytest.approx(hhi, abs=1e-9)
        assert row["stages"] == "; ".join(f"{stage} {year:.1f}" for stage, year in pulled.stages)
        assert row["why_not_solved"] == ""
    assert any(float(row["change_hhi_end"]) < -1.0 for row in rows)


def test_the_levers_that_do_most_are_named_and_none_where_none_does_anything(
    analyse: Analyse, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert analyse("levers", "--json", "--language", "en") == 0
    found = json.loads(capsys.readouterr().out)["findings"]
    _, *rows = table(tmp_path, "levers.csv")
    helper = max(rows, key=lambda each: float(each["change_share_individuals_end"]))
    opener = min(rows, key=lambda each: float(each["change_hhi_end"]))
    assert f"“{helper['name']}”" in found[0]
    assert f"“{opener['name']}”" in found[1]
    path = tmp_path / "still.shareflow"
    save(Project(scenarios=(WORLD.with_switches(demand=False, business_moves=False),)), path)
    words = ["analyse", str(path), "--kind", "levers", "--out", str(tmp_path / "still"), "--json", "--language", "en"]
    assert commands.run_command(words, {}) == 0
    assert all(each.startswith("No lever") for each in json.loads(capsys.readouterr().out)["findings"])


@pytest.mark.parametrize(("horizon", "step"), [(5.0, 2.0), (1.0, 1.0), (20.0, 0.05), (4.1, 0.3), (500.0, 1.0)])
def test_half_of_the_horizon_is_an_output_for_the_levers(horizon: float, step: float) -> None:
    world = levers.with_half_an_output(replace(WORLD, horizon=horizon, step=step))
    assert world.step <= min(step, 0.25) + 1e-9
    assert horizon / 2.0 / world.step == pytest.approx(round(horizon / 2.0 / world.step))


def test_a_lever_that_cannot_be_solved_is_listed_with_the_reason(
    analyse: Analyse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pulled = apply_lever(replace(WORLD, step=0.25), LEVERS["merger_control"])

    def failing(scenario: Scenario, cancel: Any) -> Result:
        return solve(scenario, cancel, time_limit=0.0 if scenario == pulled else 60.0)

    monkeypatch.setattr(levers, "solve", failing)
    assert analyse("levers", "--language", "en") == 0
    failed = [each for each in table(tmp_path, "levers.csv") if each["why_not_solved"]]
    assert [each["lever"] for each in failed] == ["merger_control"]
    assert (failed[0]["hhi_end"], failed[0]["change_hhi_end"]) == ("", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_claim_has_its_verdict_and_the_sentence_of_its_essay(
    analyse: Analyse, tmp_path: Path, language: Language
) -> None:
    assert analyse("claims", "--language", language) == 0
    verdicts = judge_all(solve(WORLD))
    rows, found = table(tmp_path, "claims.csv"), document(tmp_path, "claims")["claims"]
    assert [each["id"] for each in rows] == [each["id"] for each in found] == list(CLAIMS)
    for verdict, row, entry in zip(verdicts, rows, found, strict=True):
        assert entry["sentence"] == row["sentence"] == CLAIMS[verdict.claim].sentence.in_language(language)
        assert entry["explanation"] == row["explanation"] == verdict.explanation.in_language(language)
        assert entry["verdict"] == row["verdict"] == verdict.headline.in_language(language)
        assert entry["holds"] is verdict.holds
        assert row["holds"] == {True: "true", False: "false", None: ""}[verdict.holds]
        if verdict.margin is None:
            assert (row["margin"], row["unit"], entry["margin"]) == ("", "", None)
        else:
            assert float(row["margin"]) == pytest.approx(verdict.margin, rel=1e-6)
            assert row["unit"] == verdict.unit.value


def test_without_a_stock_the_share_of_the_largest_platform_is_explained(analyse: Analyse, tmp_path: Path) -> None:
    assert analyse("explanation") == 0
    why = explain(solve(WORLD), "share.Platforms", 2023.0, 2028.0)
    found, rows = document(tmp_path, "explanation"), table(tmp_path, "explanation.csv")
    assert (found["stock"], found["from"], found["to"], found["change"]) == (why.stock, 2023.0, 2028.0, why.change)
    assert [each["amount"] for each in found["flows"]] == [each.amount for each in why.flows]
    assert [each["amount"] for each in found["mechanisms"]] == [each.amount for each in why.mechanisms]
    assert (found["flows_remainder"], found["terms_remainder"]) == (why.remainder, why.terms_remainder)
    for part in ("flow", "mechanism", "term"):
        amounts = [float(each["amount"]) for each in rows if each["part"] == part]
        assert math.fsum(amounts) == pytest.approx(why.change, abs=1e-12)
        assert len(amounts) > 3


def test_a_stock_of_another_scenario_and_a_period_can_be_asked_for(analyse: Analyse, tmp_path: Path) -> None:
    asked = ("--stock", "people.independent", "--from", "2024", "--to", "2025.5", "--scenario", "Open models")
    assert analyse("explanation", *asked) == 0
    world = replace(WORLD, id="second", name="Open models").with_parameters(model_openness=1.0)
    found = document(tmp_path, "explanation")
    why = explain(solve(world), "people.independent", 2024.0, 2025.5)
    assert (found["change"], found["mechanisms"], len(found["flows"])) == (why.change, [], len(why.flows))


def test_where_there_is_no_platform_the_largest_actor_is_explained(analyse: Analyse, tmp_path: Path) -> None:
    assert analyse("explanation", "--scenario", "No platforms") == 0
    world = replace(WORLD, actors=(Actor("Studio", Kind.INDIVIDUAL), Actor("Firm", Kind.ORGANISATION)))
    largest = ("share.Studio", "share.Firm")[int(solve(world).shares[-1].argmax())]
    assert document(tmp_path, "explanation")["stock"] == largest


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("kind", "arguments", "fields"),
    [
        ("uncertainties", (), ["--kind"]),
        ("uncertainty", ("--runs", "0"), ["--runs"]),
        ("uncertainty", ("--runs", "100001", "--seed", "-1", "--workers", "0"), ["--runs", "--seed", "--workers"]),
        ("uncertainty", ("--runs", "9" * 30), ["--runs"]),
        ("uncertainty", ("--runs", "9" * 5000), ["--runs"]),
        ("uncertainty", ("--runs", "1e3", "--seed", ""), ["--runs", "--seed"]),
        ("uncertainty", ("--stock", "share.Platforms"), ["--stock"]),
        ("claims", ("--runs", "5", "--from", "2024"), ["--runs", "--from"]),
        ("explanation", ("--stock", "share.platforms"), ["--stock"]),
        ("explanation", ("--stock", ""), ["--stock"]),
        ("explanation", ("--stock", "indicator.hhi"), ["--stock"]),
        ("explanation", ("--from", "nan", "--to", "soon"), ["--from", "--to"]),
        ("explanation", ("--from", "1999", "--to", "1e300"), ["--from", "--to"]),
        ("explanation", ("--from", "2025", "--to", "2025"), ["--to"]),
        ("levers", ("--scenario", "Nowhere"), ["--scenario"]),
    ],
)
def test_bad_options_are_refused_one_a_line_with_their_names(
    analyse: Analyse,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    kind: str,
    arguments: tuple[str, ...],
    fields: list[str],
    language: Language,
) -> None:
    assert analyse(kind, *arguments, "--language", language) == 2
    said = capsys.readouterr()
    lines = said.err.splitlines()
    assert [line.partition("：" if language == "zh_CN" else ":")[0] for line in lines] == fields
    assert said.out == ""
    assert all(len(line) < 300 for line in lines)
    assert not (tmp_path / "out").exists() or list((tmp_path / "out").iterdir()) == []


def test_a_misspelt_stock_is_answered_with_those_like_it(analyse: Analyse, capsys: pytest.CaptureFixture[str]) -> None:
    assert analyse("explanation", "--stock", "share.platforms", "--language", "en") == 2
    assert "“share.Platforms”" in capsys.readouterr().err


@pytest.mark.parametrize("out", ["world.shareflow", "world.shareflow/deeper", "a\0b"])
def test_a_folder_that_cannot_be_made_is_bad_input(project: Path, capsys: pytest.CaptureFixture[str], out: str) -> None:
    before = project.read_bytes()
    words = ["analyse", str(project), "--kind", "claims", "--out", str(project.parent / out), "--language", "en"]
    assert commands.run_command(words, {}) == 2
    assert capsys.readouterr().err.startswith("--out: ")
    assert project.read_bytes() == before


def test_analyse_never_writes_onto_the_file_it_reads(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = project.rename(project.with_name("claims.json"))
    before = source.read_bytes()
    words = ["analyse", str(source), "--kind", "claims", "--out", str(source.parent), "--language", "en"]
    assert commands.run_command(words, {}) == 2
    assert capsys.readouterr().err.startswith("--out: ")
    assert source.read_bytes() == before


@pytest.mark.parametrize("module", [attribution, claims, explanation, levers])
def test_a_world_that_cannot_be_solved_says_so_with_status_3(
    analyse: Analyse,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    module: Any,
) -> None:
    monkeypatch.setattr(module, "solve", lambda scenario, cancel: solve(scenario, cancel, time_limit=0.0))
    assert analyse(module.__name__.rpartition(".")[2]) == 3
    assert capsys.readouterr().err.count("\n") == 1
    assert list((tmp_path / "out").iterdir()) == []


def test_the_outcome_is_json_on_request(analyse: Analyse, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert analyse("claims", "--json", "--language", "en") == 0
    outcome = json.loads(capsys.readouterr().out)
    assert (outcome["ok"], outcome["scenario"], outcome["kind"]) == (True, "Short", "claims")
    assert outcome["written"] == [str(tmp_path / "out" / name) for name in ("claims.json", "claims.csv")]
    assert outcome["findings"][0].startswith(f"Of {len(CLAIMS)} claims ")
    assert analyse("uncertainty", "--runs", "x", "--json") == 2
    outcome = json.loads(capsys.readouterr().out)
    assert [(each["field"], each["code"]) for each in outcome["problems"]] == [("--runs", "field_needs_whole_number")]


def test_numbers_that_are_not_finite_are_null_in_json() -> None:
    text = json_text({"a": math.nan, "b": [math.inf, 1.5], "c": {"d": -math.inf}})
    assert json.loads(text) == {"a": None, "b": [None, 1.5], "c": {"d": None}}


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_lists_the_kinds_there_are(capsys: pytest.CaptureFixture[str], language: Language) -> None:
    assert commands.run_command(["analyse", "--help", "--language", language], {}) == 0
    said = capsys.readouterr().out
    assert all(kind in said for kind in KINDS)


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of its own is a matter of Unix")
def test_progress_is_shown_on_a_terminal_and_control_c_ends_it_without_a_traceback(
    project: Path, tmp_path: Path
) -> None:
    import pty

    ours, theirs = pty.openpty()
    words = ["analyse", project, "--kind", "uncertainty", "--runs", "100000", "--out", tmp_path / "out"]
    # Whoever starts the tests in the background may have them ignore the signal, which children inherit.
    listening = (
        "import runpy, signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
        "sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
    )
    program = [sys.executable, "-c", listening, str(ROOT / "main.py")]
    command = [*program, *map(str, words), "--language", "en"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs) as process:
        os.close(theirs)
        said = b""
        while b"/100000" not in said:
            said += os.read(ours, 1000)
        process.send_signal(signal.SIGINT)
        assert process.wait() == 130
        said += rest_of(ours)
    os.close(ours)
    assert b"\rworlds " in said
    assert said.endswith(b"\rStopped.\r\n")
    assert b"Traceback" not in said
    assert list((tmp_path / "out").iterdir()) == []


def rest_of(terminal: int) -> bytes:
    """What is still to be read; a terminal that nobody writes to any more says so by an error on Linux."""
    said = b""
    try:
        while part := os.read(terminal, 1000):
            said += part
    except OSError:
        pass
    return said
