"""Running a command; exit status 0 done, 2 bad input, 3 the solve failed, 130 stopped by Ctrl-C."""

import argparse
import os
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module

from engine.command_line.dispatch import COMMANDS, HELP, first_word, is_mistyped
from engine.command_line.help_text import command_help, program_help
from engine.command_line.interruption import INTERRUPTED, attentive
from engine.command_line.manual import ENTRIES
from engine.command_line.nearest import nearest
from engine.command_line.parsing import parsed
from engine.command_line.report import Report
from engine.exports.formats import EXPORT_FORMATS
from engine.problems import InvalidInput, Problem, problem
from engine.text import LANGUAGES, Language

Command = Callable[[argparse.Namespace, Report], int]

BAD_INPUT = 2

_FUNCTIONS = {
    "check": ("check_command", "check_files"),
    "solve": ("solve_command", "solve_file"),
    "analyse": ("analyse_command", "analyse_file"),
    "export": ("export_command", "export_file"),
    "completion": ("completion_command", "print_completion"),
}
_ASKS_FOR_HELP = frozenset({"-h", "--help"})


def run_command(arguments: Sequence[str], drawing: Mapping[str, Command]) -> int:
    """Run the command that is named first among the arguments.

    Args:
        arguments: the command and its options.
        drawing: what draws, "render" and "report"; it needs more than the engine and is therefore given.

    Returns:
        The exit status.
    """
    words = list(arguments)
    report = Report(default_language(), as_json="--json" in words, is_quiet="--quiet" in words)
    try:
        report.language = _language(words)
        with attentive():
            return _run(words, drawing, report)
    except InvalidInput as error:
        report.problems(error.problems)
        return BAD_INPUT
    except KeyboardInterrupt:
        report.problems([problem("interrupted")])
        return INTERRUPTED


def _run(words: list[str], drawing: Mapping[str, Command], report: Report) -> int:
    name = first_word(words)
    if name == HELP:
        words.remove(HELP)
        return _help(first_word(words), report.language)
    if name is None or name not in ENTRIES:
        return _run_nothing(name, words, report)
    if _ASKS_FOR_HELP & set(words):
        return _help(name, report.language)
    # People also put the language or --json before the command.
    words.remove(name)
    options = parsed(ENTRIES[name], words)
    options.command, options.language = name, report.language
    return _function(options, drawing)(options, report)


def _run_nothing(word: str | None, words: Sequence[str], report: Report) -> int:
    """Answer arguments that name no command, and which no window can serve."""
    if word is None and _ASKS_FOR_HELP & set(words):
        return _help(None, report.language)
    if word is None and "--version" in words:
        from engine.command_line.version import say_version

        return say_version(report, is_verbose="--verbose" in words)
    if word is not None and is_mistyped(word):
        raise InvalidInput([_unknown_command(word)])
    if word is None and report.as_json:
        raise InvalidInput([problem("command_missing", commands=", ".join(COMMANDS))])
    raise InvalidInput([problem("no_display")])


def _help(name: str | None, language: Language) -> int:
    if name is None or name == HELP:
        text = program_help(language)
    elif name in ENTRIES:
        text = command_help(ENTRIES[name], language)
    else:
        raise InvalidInput([_unknown_command(name)])
    print(text, end="")
    return 0


def _function(options: argparse.Namespace, drawing: Mapping[str, Command]) -> Command:
    """The function behind a command; only what it needs is loaded, so that a file is checked without the solver."""
    if options.command == "render":
        return drawing["render"]
    if options.command == "export" and options.format in {each.id for each in EXPORT_FORMATS if each.is_drawn}:
        return drawing["report"]
    module, function = _FUNCTIONS[options.command]
    command: Command = getattr(import_module(f"engine.command_line.{module}"), function)
    return command


def _unknown_command(word: str) -> Problem:
    commands, meant = ", ".join(COMMANDS), nearest(word, COMMANDS)
    if meant is None:
        return problem("unknown_command", word=word, commands=commands)
    return problem("unknown_command_nearest", word=word, nearest=meant, commands=commands)


def default_language() -> Language:
    """The language of the environment: Chinese where it says so, else English."""
    spoken = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "zh_CN" if spoken.startswith("zh") else "en"


def _language(words: Sequence[str]) -> Language:
    """The language asked for, read before everything else so that whatever is said is said in it."""
    early = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    early.add_argument("--language", nargs="?")
    asked = early.parse_known_args(words)[0].language
    for each in LANGUAGES:
        if asked == each:
            return each
    if asked is not None:
        raise InvalidInput([problem("no_such_choice", "--language", value=asked, choices=", ".join(LANGUAGES))])
    return default_language()
