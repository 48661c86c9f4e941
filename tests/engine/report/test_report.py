"""What a report says, and that its HTML is whole, harmless and the same every time."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from engine import Actor, Event, Kind, Scenario, Series, Shape, solve
from engine.claims import judge
from engine.project import Project, load
from engine.report import Material, causes_of, compose, html_text
from engine.report.captions import figure
from engine.report.document import Document, Table, plain
from engine.report.in_short import concentration_sentence, sentences
from engine.report.pictures import SHOWN, usual_pictures
from engine.report.voice import Voice
from engine.scenario.event import Mode
from engine.text import LANGUAGES, Language
from tests.engine.report.conftest import DAY, ROOT, MakeMaterial
from tests.engine.report.html_checks import Checked

EXAMPLES = sorted((ROOT / "resources" / "examples").glob("*.shareflow"))
SVG = '<svg viewBox="0 0 1 1"><rect width="1" height="1"/></svg>'
HOSTILE = "</script><script>alert(1)</script>&\"'<img src=x onerror=1>"


def written(material: Material) -> str:
    return html_text(compose(material), {"market": SVG, "flows": SVG})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_has_a_whole_report_in_both_languages(path: Path, language: Language) -> None:
    project = load(path).project
    results = [solve(each) for each in project.scenarios]
    material = Material(
        project,
        results[0],
        language,
        DAY,
        usual_pictures(results[0].scenario),
        judge(results[0]),
        causes=causes_of(results[0]),
        others=tuple(results[1:]),
        bibliography=(ROOT / "resources" / "references.bib").read_text(encoding="utf-8"),
    )
    document = compose(material)
    pictures = dict.fromkeys(material.pictures, SVG)
    text = html_text(document, pictures)
    checked = Checked(text)
    assert not checked.flaws
    assert text.count("<figure ") == len(material.pictures)
    assert f'lang="{"zh-Hans" if language == "zh_CN" else "en-GB"}"' in text
    assert "nan" not in checked.text.lower().split()
    has_chinese = re.search(r"[\u4e00-\u9fff]", "".join(each.title for each in document.sections))
    assert bool(has_chinese) is (language == "zh_CN")


def test_the_answer_comes_first_with_shares_lines_stages_and_claims(material: MakeMaterial) -> None:
    made = material()
    lead, *rest = sentences(made)
    last = made.result.kind_shares[-1]
    assert lead.startswith(f"In 2043, platforms hold {made.voice.percent(float(last[Kind.PLATFORM]))}")
    hhi = made.result.indicators["indicator.hhi"].values
    years = [int(made.result.times[(hhi > line).argmax()]) for line in (1000, 1800)]
    assert all(f"in {year}" in rest[0] for year in years)
    assert "oligopoly from" in rest[1]
    held = sum(each.holds is True for each in made.verdicts)
    assert rest[2].startswith(f"{held} of the {len(made.verdicts)} claims")


def test_a_market_that_never_concentrates_crosses_no_line(material: MakeMaterial) -> None:
    quiet = Scenario(actors=tuple(Actor(f"A{each}", Kind.INDIVIDUAL) for each in range(3)), horizon=2.0)
    said = concentration_sentence(material(quiet))
    assert "below the 1,000" in said
    assert "passes" not in said


def test_a_report_says_what_differs_from_the_defaults_and_what_it_rests_on(material: MakeMaterial) -> None:
    document = compose(material(Scenario().with_parameters(model_openness=0.9)))
    changed = _table(document, "Assumptions that differ from the defaults")
    assert [tuple(plain(each) for each in row[:3]) for row in changed.rows] == [("Openness of models", "0.9", "0.5")]
    assert plain(changed.rows[0][3]).startswith("Literature")
    assert len(_table(document, "Assumptions with their evidence").rows) == 12


def test_shocks_are_sentences_with_their_years(material: MakeMaterial) -> None:
    events = (
        Event("Open weights", "model_openness", Shape.STEP, 2030.5, 2030.5, 0.9),
        Event("", "ai_growth_rate", Shape.PULSE, 2027.0, 2028.25, -0.2, Mode.ADD, is_enabled=False),
    )
    text = Checked(written(material(Scenario(events=events)))).text
    assert "Open weights: from 2030.5 on, “Openness of models” is 0.9." in text
    assert "(turned off): from 2027 to 2028.25, “Growth of AI capability” changes by −0.2/yr." in text


def test_scenarios_are_compared_and_a_failed_one_does_not_stop_the_report(material: MakeMaterial) -> None:
    other = solve(replace(Scenario().with_parameters(model_openness=1.0), id="b", name="Open"), time_limit=0.0)
    assert other.problem is not None
    made = material(others=(solve(replace(Scenario(), id="c", name="Same")), other))
    table = _table(compose(made), "Main indicators at the end of each scenario")
    assert [plain(row[0]) for row in table.rows] == ["Default world", "Same", "Open"]
    assert table.rows[0][1:] == table.rows[1][1:]
    assert set(table.rows[2][1:]) == {"–"}


def test_nothing_that_a_user_typed_becomes_part_of_the_page(material: MakeMaterial) -> None:
    scenario = replace(
        Scenario(),
        name=HOSTILE,
        notes=HOSTILE,
        actors=(Actor(HOSTILE, Kind.INDIVIDUAL), Actor("=1+1", Kind.PLATFORM)),
        events=(Event(HOSTILE, "model_openness", Shape.STEP, 2030.0, 2030.0, 0.9),),
    )
    series = Series("s", HOSTILE, "indicator.hhi", (2024.0, 2025.0), (200.0, None), source=HOSTILE)
    made = material(scenario)
    project = Project(title=HOSTILE, author=HOSTILE, scenarios=(made.scenario,), series=(series,))
    checked = Checked(written(replace(made, project=project)))
    assert not checked.flaws
    assert checked.scripts == [{"type": "application/json", "id": "shareflow-run"}]
    assert "img" not in checked.tags
    assert checked.text.count("<img src=x onerror=1>") >= 4


def test_the_same_run_and_day_give_the_same_bytes(material: MakeMaterial) -> None:
    assert written(material()) == written(material(Scenario()))


def test_nothing_is_fetched_and_no_other_style_is_allowed(material: MakeMaterial) -> None:
    text = written(material())
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy is not None
    assert policy[1].startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy[1]
    assert "@import" not in text


def test_the_run_is_inside_with_the_scenario_of_the_report_as_the_current_one(material: MakeMaterial) -> None:
    text = written(material())
    found = re.search(r'id="shareflow-run">(.*?)</script>', text, re.DOTALL)
    assert found is not None
    run = json.loads(found[1])
    assert run["project"]["view"]["current_scenario"] == "scenario-1"
    assert 'download="run.shareflow" href="data:application/json;base64,' in text


def test_the_pictures_of_what_is_switched_off_are_not_among_the_usual() -> None:
    off = dict.fromkeys(("people", "ventures", "capital", "hype"), False)
    assert not {"people", "ventures", "capital"} & set(usual_pictures(Scenario().with_switches(**off)))
    assert "people" in usual_pictures(Scenario())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_has_a_caption_and_words_for_who_cannot_see_it(
    material: MakeMaterial, language: Language
) -> None:
    made = material(language=language)
    for picture in SHOWN:
        found = figure(picture, made, "NYC TLC")
        assert "NYC TLC" in plain(found.caption)
        assert found.title in found.alternative


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (Voice("en").percent(0.643), "64\u202f%"),
        (Voice("zh_CN").percent(0.0421), "4.2%"),
        (Voice("en").percent(1e-5), "<0.1\u202f%"),
        (Voice("en").signed_points(-0.031), "−3.1"),
        (Voice("en").signed_points(1e-6), "0"),
        (Voice("en").days(800.0), "2.2 years"),
        (Voice("zh_CN").days(float("inf")), "永不"),
        (Voice("en", currency="USD", market_size=2e9).money(0.25), "USD 500 million"),
        (Voice("zh_CN", currency="元", market_size=2e9).money(0.25), "5.0亿元"),
        (Voice("en").join(["a", "b", "c"]), "a, b and c"),
        (Voice("zh_CN").join(["甲", "乙"]), "甲和乙"),
        (Voice("en").name("x" * 300), "x" * 59 + "…"),
        (Voice("en").name("a\x01b"), "a\ufffdb"),
    ],
)
def test_numbers_and_names_are_said_as_people_say_them(said: str, expected: str) -> None:
    assert said == expected


def _table(document: Document, caption: str) -> Table:
    return next(each for each in document.blocks() if isinstance(each, Table) and each.caption == caption)
