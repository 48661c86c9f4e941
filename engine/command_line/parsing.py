"""From the words of a command line to options, with every problem named at once and in both languages.

argparse takes the words apart; what may stand where is checked here, for argparse says what is wrong in English only,
and stops at the first.
"""

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from engine.command_line.manual import CommandEntry
from engine.command_line.manual.entry import Option
from engine.command_line.nearest import nearest
from engine.problems import InvalidInput, Problem, problem

_END_OF_OPTIONS = "--"


def parser_of(entry: CommandEntry) -> argparse.ArgumentParser:
    """The parser of a command's options; what it does not know it leaves over."""
    parser = argparse.ArgumentParser(prog=f"shareflow {entry.name}", add_help=False, allow_abbrev=False)
    parser.exit_on_error = False
    add_options(parser, entry.options)
    return parser


def add_options(parser: argparse.ArgumentParser, options: Iterable[Option]) -> list[tuple[Option, argparse.Action]]:
    """Let the parser take the options, each as the text that is typed."""
    return [(option, _add_option(parser, option)) for option in options]


def _add_option(parser: argparse.ArgumentParser, option: Option) -> argparse.Action:
    flags = ("-h", option.flag) if option.name == "help" else (option.flag,)
    if not option.metavar:
        return parser.add_argument(*flags, dest=option.name, action="store_true")
    if option.is_repeated:
        return parser.add_argument(*flags, dest=option.name, metavar=option.metavar, action="append", default=[])
    return parser.add_argument(*flags, dest=option.name, metavar=option.metavar, default=option.default)


def parsed(entry: CommandEntry, arguments: Sequence[str]) -> argparse.Namespace:
    """The options and operands of a command; lists as lists, everything else as text.

    Args:
        entry: the command.
        arguments: what stands after its name.

    Raises:
        InvalidInput: with every problem found.
    """
    words, names = _split(arguments)
    try:
        options, left = parser_of(entry).parse_known_args(words)
    except argparse.ArgumentError as error:
        raise InvalidInput([_of_value(entry, error)]) from error
    values: dict[str, Any] = vars(options)
    problems = [_unknown(entry, each) for each in left if _is_option(each)]
    misspelt = {value for each in problems for name, value in each.arguments if name == "nearest"}
    names = [*(each for each in left if not _is_option(each)), *names]
    superfluous = list(_take_operands(entry, names, values))
    # A word behind an option that there is not is most likely its value.
    problems = problems or superfluous
    for option in entry.options:
        if option.flag not in misspelt:
            problems += _check(option, values)
    if problems:
        raise InvalidInput(problems)
    return options


def _split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """What stands before `--`, and the names behind it, which may begin with a hyphen."""
    words = list(arguments)
    if _END_OF_OPTIONS not in words:
        return words, []
    place = words.index(_END_OF_OPTIONS)
    return words[:place], words[place + 1 :]


def _is_option(word: str) -> bool:
    return word.startswith("-") and word != "-"


def _of_value(entry: CommandEntry, error: argparse.ArgumentError) -> Problem:
    """The one thing that argparse itself refuses: a value that is missing, or one too many."""
    flag = (error.argument_name or "").split("/")[-1]
    option = next(each for each in entry.options if each.flag == flag)
    if not option.metavar:
        return problem("option_without_value", flag)
    return problem("option_needs_value", flag, metavar=option.metavar)


def _unknown(entry: CommandEntry, word: str) -> Problem:
    flag = word.partition("=")[0]
    meant = nearest(flag, [each.flag for each in entry.options])
    if meant is None:
        return problem("unknown_option", flag, command=entry.name)
    return problem("unknown_option_nearest", flag, command=entry.name, nearest=meant)


def _take_operands(entry: CommandEntry, names: list[str], values: dict[str, Any]) -> Iterator[Problem]:
    """Put the operands among the values."""
    for operand in entry.operands:
        taken, names = (names, []) if operand.is_many else (names[:1], names[1:])
        values[operand.name] = taken if operand.is_many else next(iter(taken), None)
        if operand.is_required and not taken:
            yield problem("operand_missing", operand.metavar, command=entry.name)
        if operand.choices:
            yield from (
                _no_choice(operand.metavar, each, operand.choices) for each in taken if each not in operand.choices
            )
    for each in names:
        yield problem("operand_too_many", each, command=entry.name)


def _check(option: Option, values: dict[str, Any]) -> Iterator[Problem]:
    """What is wrong with the value of an option; one that is a list becomes a list."""
    value = values[option.name]
    if value is None:
        if option.is_required:
            yield problem("option_missing", option.flag, metavar=option.metavar)
        return
    if option.is_list:
        value = values[option.name] = [each.strip() for each in value.split(",") if each.strip()]
    if option.choices:
        chosen = value if option.is_list else [value]
        yield from (_no_choice(option.flag, each, option.choices) for each in chosen if each not in option.choices)


def _no_choice(field: str, word: str, choices: Sequence[str]) -> Problem:
    said: Mapping[str, str] = {"value": word, "choices": ", ".join(choices)}
    meant = nearest(word, choices)
    if meant is None:
        return problem("no_such_choice", field, **said)
    return problem("no_such_choice_nearest", field, **said, nearest=meant)
