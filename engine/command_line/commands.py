"""Parsing a command and running it; exit status 0 done, 2 bad input, 3 the solve failed, 130 stopped by Ctrl-C."""

import argparse
import os
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module

from engine.command_line import words
from engine.command_line.dispatch import COMMANDS, first_word, is_mistyped
from engine.command_line.interruption import INTERRUPTED
from engine.command_line.report import Report
from engine.exports.formats import EXPORT_FORMATS
from engine.problems import InvalidInput, Problem, problem
from engine.text import LANGUAGES, Language
from engine.version import VERSION

Command = Callable[[argparse.Namespace, Report], int]

BAD_INPUT = 2


def run_command(arguments: Sequence[str], drawing: Mapping[str, Command]) -> int:
    """Run `solve`, `render`, `analyse`, `export` or `check`.

    Args:
        arguments: the command and its options.
        drawing: what draws, "render" and "report"; it needs more than the engine and is therefore given.

    Returns:
        The exit status.
    """
    language = _language(arguments)
    word = first_word(arguments)
    if word in COMMANDS:
        # The parser wants the command first; people also put the language or --json before it.
        place = list(arguments).index(word)
        arguments = [word, *arguments[:place], *arguments[place + 1 :]]
    elif not {"-h", "--help", "--version"} & set(arguments):
        Report(language, as_json="--json" in arguments).problems([_no_window(word)])
        return BAD_INPUT
    options = _parser(language).parse_args(arguments)
    report = Report(options.language, as_json=options.json)
    try:
        return _command(options, drawing)(options, report)
    except InvalidInput as error:
        report.problems(error.problems)
        return BAD_INPUT
    except KeyboardInterrupt:
        report.problems([problem("interrupted")])
        return INTERRUPTED


def _command(options: argparse.Namespace, drawing: Mapping[str, Command]) -> Command:
    """The function behind a command; only what it needs is loaded, so that a file is checked without the solver."""
    name = options.command
    if name == "render":
        return drawing["render"]
    if name == "export" and options.format in {each.id for each in EXPORT_FORMATS if each.is_drawn}:
        return drawing["report"]
    command: Command = getattr(import_module(f"engine.command_line.{name}_command"), f"{name}_file")
    return command


def _no_window(word: str | None) -> Problem:
    """Why arguments without a command cannot be served here."""
    if word is not None and is_mistyped(word):
        return problem("unknown_command", word=word, commands=", ".join(COMMANDS))
    return problem("no_display")


def default_language() -> Language:
    """The language of the environment: Chinese where it says so, else English."""
    spoken = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "zh_CN" if spoken.startswith("zh") else "en"


def _language(arguments: Sequence[str]) -> Language:
    """The language asked for, read before parsing so that the parser's own help speaks it."""
    early = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    early.add_argument("--language", choices=LANGUAGES, default=default_language())
    try:
        known, _ = early.parse_known_args(arguments)
    except argparse.ArgumentError:
        return default_language()
    language: Language = known.language
    return language


def _parser(language: Language) -> argparse.ArgumentParser:
    def says(name: str) -> str:
        return words.OPTION_HELP[name].in_language(language).replace("%", "%%")

    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("file", metavar="FILE", help=says("file"))
    common.add_argument("--language", choices=LANGUAGES, default=language, help=says("language"))
    common.add_argument("--json", action="store_true", help=says("json"))
    common.add_argument("--config-dir", metavar="DIR", help=says("config-dir"))

    parser = argparse.ArgumentParser(prog="shareflow", description=words.DESCRIPTION.in_language(language))
    parser.add_argument("--version", action="version", version=f"Shareflow {VERSION}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    made = {
        name: commands.add_parser(name, parents=[common], help=text.in_language(language))
        for name, text in words.COMMAND_HELP.items()
    }
    for name in ("solve", "render", "analyse", "export"):
        made[name].add_argument("--scenario", metavar="NAME", help=says("scenario"))
    made["solve"].add_argument("--csv", metavar="OUT.csv", required=True, help=says("csv"))
    made["render"].add_argument("--out", metavar="DIR", required=True, help=says("out"))
    made["render"].add_argument("--views", metavar="LIST", type=_list, default=None, help=says("views"))
    made["render"].add_argument("--format", choices=("png", "svg", "pdf"), default="png", help=says("format"))
    made["render"].add_argument("--size", metavar="WIDTHxHEIGHT", default="1600x1000", help=says("size"))
    made["render"].add_argument("--theme", choices=("light", "dark"), default="light", help=says("theme"))
    made["render"].add_argument("--year", metavar="YEAR", help=says("year"))
    made["analyse"].add_argument("--kind", metavar="KIND", required=True, help=says("kind"))
    made["analyse"].add_argument("--out", metavar="DIR", required=True, help=says("analysis-out"))
    for name, metavar in words.METAVARS.items():
        made["analyse"].add_argument(f"--{name}", metavar=metavar, help=says(name))
    made["export"].add_argument("--format", choices=[each.id for each in EXPORT_FORMATS], required=True, help=says("model-format"))
    made["export"].add_argument("--out", metavar="PATH", required=True, help=says("model-out"))
    made["export"].add_argument("--theme", choices=("light", "dark"), default="light", help=says("theme"))
    return parser


def _list(text: str) -> list[str]:
    return [each.strip() for each in text.split(",") if each.strip()]
