"""Writes the manual page into a folder, in both languages, from what `--help` is made of.

    python -m scripts.manual FOLDER

shareflow.1 is in English, zh_CN/shareflow.1 in Chinese. Its date is SOURCE_DATE_EPOCH, else that of the newest release
in the changelog, so that the same sources give the same page.
"""

import os
import re
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from engine.command_line.manual import ENTRIES, CommandEntry, program
from engine.command_line.manual.common import FILE, STATUSES, WORLD
from engine.command_line.manual.entry import Row
from engine.command_line.manual.json_output import JSON_OUTPUT
from engine.text import LANGUAGES, Language, Text
from engine.version import VERSION
from scripts.roff import Roff

ROOT = Path(__file__).resolve().parents[1]

NAME = Text("NAME", "名称")
SYNOPSIS = Text("SYNOPSIS", "概要")
DESCRIPTION = Text("DESCRIPTION", "描述")
COMMANDS = Text("COMMANDS", "命令")
WORLDS = Text("WORLDS", "世界")
OPTIONS = Text("COMMON OPTIONS", "通用选项")
EXIT_STATUS = Text("EXIT STATUS", "退出状态")
FILES = Text("FILES", "文件")
ENVIRONMENT = Text("ENVIRONMENT", "环境变量")
JSON = Text("JSON OUTPUT", "JSON 输出")
EXAMPLES = Text("EXAMPLES", "示例")
SEE_ALSO = Text("SEE ALSO", "另请参阅")
MANUAL = Text("User Commands", "用户命令")

OTHERS = "bash(1), zsh(1), fish(1), jq(1)"


def page(language: Language) -> str:
    """The manual page in a language, as troff reads it."""

    def said(text: Text) -> str:
        return text.in_language(language)

    def rows(title: Text, entries: Iterable[Row]) -> None:
        roff.section(said(title))
        for each in entries:
            roff.item(each.name, said(each.about))

    roff = Roff()
    roff.title("SHAREFLOW", 1, _date(), f"Shareflow {VERSION}", said(MANUAL))
    roff.section(said(NAME))
    roff.request(f"shareflow \\- {said(program.TITLE)}")
    roff.section(said(SYNOPSIS))
    roff.synopsis(["shareflow [FILE]", *(each.synopsis for each in ENTRIES.values()), "shareflow help [COMMAND]"])
    roff.section(said(DESCRIPTION))
    for text in program.ABOUT:
        roff.paragraph(said(text))
    roff.section(said(COMMANDS))
    for entry in ENTRIES.values():
        _command(roff, entry, language)
    rows(WORLDS, [Row(FILE.metavar, FILE.about), *(Row(each.shown, each.about) for each in WORLD.options)])
    rows(OPTIONS, [Row(each.shown, each.about) for each in program.OPTIONS.options])
    rows(EXIT_STATUS, STATUSES)
    rows(JSON, JSON_OUTPUT)
    rows(FILES, program.FILES)
    rows(ENVIRONMENT, program.ENVIRONMENT)
    roff.section(said(EXAMPLES))
    for each in (each for entry in ENTRIES.values() for each in entry.examples):
        roff.example(each.line, said(each.about))
    roff.section(said(SEE_ALSO))
    roff.paragraph(OTHERS)
    for row in program.FURTHER:
        if row.name != "man shareflow":
            roff.item(row.name, said(row.about))
    return roff.text


def _command(roff: Roff, entry: CommandEntry, language: Language) -> None:
    """What a command does, what it alone takes, and what else there is to know."""
    roff.subsection(entry.name)
    roff.synopsis([entry.synopsis])
    for text in entry.about:
        roff.paragraph(text.in_language(language))
    for operand in entry.operands:
        if operand.about != FILE.about:
            roff.item(operand.metavar, operand.about.in_language(language))
    for group in entry.groups[:-1]:
        for option in group.options if group is not WORLD else ():
            roff.item(option.shown, option.about.in_language(language))
    for section in entry.sections:
        roff.heading(section.title.in_language(language))
        for row in section.rows:
            roff.item(row.name, row.about.in_language(language))


def _date() -> str:
    """The day the page is of."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    if seconds.isdigit():
        return datetime.fromtimestamp(int(seconds), UTC).date().isoformat()
    found = re.search(r"^## .*?(\d{4}-\d\d-\d\d)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    return found[1] if found else ""


def main(arguments: list[str]) -> int:
    """Write the pages into the folder that is named."""
    if len(arguments) != 1:
        print("python -m scripts.manual FOLDER", file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    for language in LANGUAGES:
        target = folder / ("" if language == "en" else language) / "shareflow.1"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page(language), encoding="utf-8")
        print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
