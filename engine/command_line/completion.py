"""Scripts with which shells complete the commands, their options and values, and project files."""

import argparse
import re
from collections.abc import Iterable, Mapping
from typing import Any

from engine.command_line.dispatch import HELP
from engine.command_line.manual import ENTRIES, program
from engine.command_line.manual.entry import Operand, Option
from engine.command_line.parsing import add_options
from engine.text import Language, Text

SUFFIX = ".shareflow"

SCRIPTS: Mapping[str, str] = {"bash": "shareflow.bash", "zsh": "_shareflow", "fish": "shareflow.fish"}
"""What the script of each shell is called where shells look for it."""

_FIRST_PART = re.compile(r"(?:[^;；。:：(（.]|\.(?=\S))+")
"""Of what is said of an option, as much as fits beside it while one types."""


def completion_script(shell: str, language: Language) -> str:
    """The script for a shell, a key of `SCRIPTS`; what it says of options is in `language`."""
    import shtab

    # Of a single pattern in brackets, as shtab has it, zsh thinks that it says what kind of file is wanted.
    project = {**shtab.glob(f"*{SUFFIX}"), "zsh": f"_files -g '*{SUFFIX}'"}
    completes = {"file": shtab.FILE, "folder": shtab.DIRECTORY, "project": project}
    script: str = shtab.complete(_whole_parser(language, completes), shell=shell)
    # Nor does shtab say in zsh's words that any number of files may follow.
    return script.replace('"(*):', '"*:').rstrip() + "\n"


def _whole_parser(language: Language, completes: Mapping[str, Any]) -> argparse.ArgumentParser:
    """Every command as a parser below that of the program."""
    whole = argparse.ArgumentParser(prog="shareflow", add_help=False)
    _add_options(whole, program.OPTIONS.options, language, completes)
    commands = whole.add_subparsers()
    for entry in ENTRIES.values():
        parser = commands.add_parser(entry.name, help=_brief(entry.summary, language), add_help=False)
        _add_options(parser, entry.options, language, completes)
        for operand in entry.operands:
            _add_operand(parser, operand, language, completes)
    asked = commands.add_parser(HELP, help=_brief(program.HELP.about, language), add_help=False)
    asked.add_argument("about", nargs="?", choices=tuple(ENTRIES))
    return whole


def _add_options(
    parser: argparse.ArgumentParser, options: Iterable[Option], language: Language, completes: Mapping[str, Any]
) -> None:
    for option, action in add_options(parser, options):
        action.help = _brief(option.about, language)
        if option.choices:
            action.choices = option.choices
        if option.completion:
            _complete(action, completes[option.completion])


def _add_operand(
    parser: argparse.ArgumentParser, operand: Operand, language: Language, completes: Mapping[str, Any]
) -> None:
    action = parser.add_argument(operand.name, nargs="+" if operand.is_many else None, metavar=operand.metavar)
    action.help = _brief(operand.about, language)
    if operand.choices:
        action.choices = operand.choices
    else:
        _complete(action, completes["project"])


def _complete(action: argparse.Action, completion: Any) -> None:
    vars(action)["complete"] = completion


def _brief(text: Text, language: Language) -> str:
    found = _FIRST_PART.match(text.in_language(language))
    return found[0].strip().replace("%", "%%") if found else ""
