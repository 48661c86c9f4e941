"""What is wrong with the words of a command: every problem, in both languages, with what was meant."""

import json

import pytest

from engine.command_line.commands import run_command
from engine.command_line.manual import ENTRIES
from engine.command_line.parsing import parsed
from engine.problems import InvalidInput
from engine.text import LANGUAGES, Language


def problems(command: str, *words: str) -> list[tuple[str, str, dict[str, object]]]:
    with pytest.raises(InvalidInput) as found:
        parsed(ENTRIES[command], words)
    return [(each.field, each.code, dict(each.arguments)) for each in found.value.problems]


def fields(command: str, *words: str) -> list[tuple[str, str]]:
    return [(field, code) for field, code, _ in problems(command, *words)]


def test_options_are_the_text_that_is_typed_and_have_their_defaults() -> None:
    options = parsed(ENTRIES["render"], ["--out=x y", "w.shareflow", "--views", "market, flows,", "--set", "a=-1"])
    assert (options.file, options.out, options.views) == ("w.shareflow", "x y", ["market", "flows"])
    assert (options.format, options.size, options.theme) == ("png", "1600x1000", "light")
    assert (options.set, options.year, options.scenario, options.json, options.quiet) == (
        ["a=-1"],
        None,
        None,
        False,
        False,
    )


def test_an_option_that_is_repeated_adds_to_the_others_and_starts_anew_each_time() -> None:
    words = ["f", "--csv", "-", "--set", "a=1", "--set=b=2"]
    assert parsed(ENTRIES["solve"], words).set == ["a=1", "b=2"]
    assert parsed(ENTRIES["solve"], words).set == ["a=1", "b=2"]
    assert parsed(ENTRIES["solve"], words[:3]).set == []


def test_a_hyphen_is_a_file_and_what_follows_two_is_a_name() -> None:
    assert parsed(ENTRIES["solve"], ["-", "--csv", "-"]).file == "-"
    assert parsed(ENTRIES["check"], ["--json", "--", "--odd.shareflow", "-"]).file == ["--odd.shareflow", "-"]


def test_files_may_stand_anywhere_among_the_options() -> None:
    assert parsed(ENTRIES["check"], ["a", "--json", "b", "--language", "en", "c"]).file == ["a", "b", "c"]


def test_every_problem_is_named_at_once() -> None:
    assert fields("render", "--format", "gif", "--views", "marketing,simplex,x") == [
        ("FILE", "operand_missing"),
        ("--out", "option_missing"),
        ("--views", "no_such_choice_nearest"),
        ("--views", "no_such_choice"),
        ("--format", "no_such_choice"),
    ]


def test_a_misspelt_option_is_answered_with_the_nearest_and_its_value_is_not_held_against_it() -> None:
    assert problems("solve", "f", "--cvs", "out.csv") == [
        ("--cvs", "unknown_option_nearest", {"command": "solve", "nearest": "--csv"})
    ]
    assert problems("solve", "f", "--csv", "o", "--Set", "a=1")[0][2]["nearest"] == "--set"
    assert fields("solve", "f", "--csv", "o", "--frobnicate=9") == [("--frobnicate", "unknown_option")]


def test_an_option_is_not_guessed_from_its_beginning() -> None:
    assert fields("check", "f", "--lang", "en") == [("--lang", "unknown_option_nearest")]


def test_values_that_are_missing_or_too_many_are_said() -> None:
    assert problems("solve", "f", "--csv") == [("--csv", "option_needs_value", {"metavar": "OUT.csv"})]
    assert fields("solve", "f", "--csv", "--json") == [("--csv", "option_needs_value")]
    assert fields("check", "f", "--json=yes") == [("--json", "option_without_value")]
    assert fields("check", "f", "-hx") == [("--help", "option_without_value")]
    assert fields("solve", "f", "g", "h", "--csv", "o") == [("g", "operand_too_many"), ("h", "operand_too_many")]
    assert fields("completion", "tcsh") == [("SHELL", "no_such_choice")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "words",
    [
        ["slove", "f"],
        ["qwertz"],
        ["solve"],
        ["solve", "f", "--cvs", "x"],
        ["solve", "f", "--zzz"],
        ["export", "f", "--format", "xslx", "--out", "o"],
        ["export", "f", "--format", "q", "--out", "o"],
        ["check", "f", "--json=1"],
        ["render", "f", "--out"],
        ["solve", "a", "b", "--csv", "o"],
        ["solve", "example:essay9", "--csv", "o"],
        ["solve", "example:q", "--csv", "o"],
    ],
    ids=" ".join,
)
def test_errors_are_sentences_in_the_language_asked_for(
    words: list[str], language: Language, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command([*words, "--language", language], {}) == 2
    said = capsys.readouterr()
    assert said.out == ""
    for line in said.err.splitlines():
        assert line.endswith((".", "?") if language == "en" else ("。", "？"))
        assert any("\u4e00" <= each <= "\u9fff" for each in line) == (language == "zh_CN")


@pytest.mark.parametrize("words", [["--json"], ["solve", "--json"], ["slove", "--json"], ["--json", "help", "slove"]])
def test_errors_are_json_on_request(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(words, {}) == 2
    said = capsys.readouterr()
    assert said.err == ""
    outcome = json.loads(said.out)
    assert outcome["ok"] is False
    assert all(each.keys() == {"field", "code", "message"} for each in outcome["problems"])


def test_a_language_there_is_not_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["check", "f", "--language", "de"], {}) == 2
    assert "zh_CN" in capsys.readouterr().err


@pytest.mark.parametrize("word", ["=1+1", "“x”", "一个世界", "🙂", "x" * 300, "a\x01b", "--\x1b[31m", "%s", "{0}", ""])
def test_hostile_words_are_answered_with_a_sentence(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["check", word], ["solve", "f", "--csv", "o", word], ["export", "f", "--format", word, "--out", "o"]):
        assert run_command([*words, "--language", "en"], {}) == 2
        said = capsys.readouterr().err
        assert said.strip()
        assert "\x1b" not in said
        assert "\x01" not in said
