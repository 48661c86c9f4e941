"""The text of `--help`, as wide as the terminal."""

import shutil
from collections.abc import Iterable, Sequence

from engine.command_line import words
from engine.command_line.columns import padded, width, wrapped
from engine.command_line.manual import ENTRIES, program
from engine.command_line.manual.common import STATUSES
from engine.command_line.manual.entry import CommandEntry, Example, Group, Row
from engine.text import Language, Text

_NARROWEST, _WIDEST = 40, 100
_INDENT = "  "
_LONGEST_NAME = 26
"""Columns beyond which a name has a line of its own."""


def program_help(language: Language, columns: int | None = None) -> str:
    """What `shareflow --help` says, in lines of at most `columns`; those of the terminal by default."""
    page = _Page(language, columns)
    page.usage(["shareflow [FILE]", "shareflow COMMAND [FILE] [OPTION...]", "shareflow help [COMMAND]"])
    page.paragraphs(program.ABOUT)
    page.examples(words.BEGIN, program.BEGIN)
    commands = [*(Row(each.name, each.summary) for each in ENTRIES.values()), program.HELP]
    page.rows(words.COMMANDS, commands)
    page.groups([program.OPTIONS])
    page.rows(words.EXIT_STATUS, STATUSES)
    page.rows(words.FILES, program.FILES)
    page.rows(words.ENVIRONMENT, program.ENVIRONMENT)
    page.rows(words.FURTHER, program.FURTHER)
    return page.text


def command_help(entry: CommandEntry, language: Language, columns: int | None = None) -> str:
    """What `shareflow COMMAND --help` says, in lines of at most `columns`; those of the terminal by default."""
    page = _Page(language, columns)
    page.usage([entry.synopsis])
    page.paragraphs(entry.about)
    page.rows(words.OPERANDS, [Row(each.metavar, each.about) for each in entry.operands])
    *own, common = entry.groups
    page.groups(own[:1])
    for section in entry.sections:
        page.rows(section.title, section.rows)
    page.groups(own[1:])
    page.examples(words.EXAMPLES, entry.examples)
    page.groups([common])
    page.rows(words.EXIT_STATUS, entry.statuses)
    return page.text


class _Page:
    """Blocks of lines, an empty line between them."""

    def __init__(self, language: Language, columns: int | None) -> None:
        columns = shutil.get_terminal_size().columns if columns is None else columns
        self._language: Language = language
        self._columns = max(_NARROWEST, min(columns, _WIDEST))
        self._blocks: list[str] = []

    @property
    def text(self) -> str:
        return "\n\n".join(self._blocks) + "\n"

    def usage(self, lines: Sequence[str]) -> None:
        self._block(words.USAGE, [part for each in lines for part in self._hanging(each, _INDENT, _INDENT * 3)])

    def paragraphs(self, texts: Iterable[Text]) -> None:
        for each in texts:
            self._blocks.append("\n".join(wrapped(self._said(each), self._columns)))

    def groups(self, groups: Iterable[Group]) -> None:
        for group in groups:
            self.rows(group.title, [Row(each.shown, each.about) for each in group.options])

    def rows(self, title: Text, rows: Sequence[Row]) -> None:
        """Names, and beside them what there is to say; a long name has its own line."""
        longest = max((width(each.name) for each in rows if width(each.name) <= _LONGEST_NAME), default=_LONGEST_NAME)
        beside = _INDENT + " " * longest + _INDENT
        if width(beside) > self._columns // 2:
            beside = _INDENT * 3
        lines = []
        for each in rows:
            fits = width(_INDENT + each.name + _INDENT) <= width(beside)
            first = padded(_INDENT + each.name, width(beside)) if fits else beside
            lines += [] if fits else [_INDENT + each.name]
            lines += self._hanging(self._said(each.about), first, beside)
        self._block(title, lines)

    def examples(self, title: Text, examples: Iterable[Example]) -> None:
        """Each on one line, however long, so that it can be pasted."""
        lines = []
        for each in examples:
            lines += self._hanging(f"# {self._said(each.about)}", _INDENT, f"{_INDENT}# ")
            lines.append(_INDENT + each.line)
        self._block(title, lines)

    def _block(self, title: Text, lines: Iterable[str]) -> None:
        self._blocks.append("\n".join([f"{self._said(title)}{'：' if self._language == 'zh_CN' else ':'}", *lines]))

    def _hanging(self, text: str, first: str, others: str) -> list[str]:
        room = self._columns - max(width(first), width(others))
        return [(others if place else first) + line for place, line in enumerate(wrapped(text, room))]

    def _said(self, text: Text) -> str:
        return text.in_language(self._language)
