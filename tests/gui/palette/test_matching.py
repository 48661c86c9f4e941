"""Which commands are meant by what is typed."""

import pytest

from gui.palette.command import Command
from gui.palette.matching import matching


def command(name: str, path: str = "", other: str = "", reason: str = "") -> Command:
    return Command(name, path, "", lambda: None, other=other, reason=reason)


COMMANDS = (
    command("Save as", "File", "另存为"),
    command("Export picture", "File", "导出图片"),
    command("Openness of models", "Assumptions › AI capability", "模型的开放程度 model openness"),
    command("Open", "File", "打开"),
    command("网络效应", "假设 › 需求", "Network effects weight network"),
    command("Reopen the stack", "Assumptions", ""),
)


def names(typed: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [each.name for each in matching(COMMANDS, typed, {key: place for place, key in enumerate(recent)})]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("openness", "Openness of models"),
        ("OPEN", "Open"),
        ("export", "Export picture"),
        ("pict", "Export picture"),
        ("ep", "Export picture"),
        ("expic", "Export picture"),
        ("as save", "Save as"),
        ("开放", "Openness of models"),
        ("导出", "Export picture"),
        ("图片 导出", "Export picture"),
        ("网络", "网络效应"),
        ("network eff", "网络效应"),
        ("ｏｐｅｎ", "Open"),
    ],
)
def test_the_command_meant_comes_first(typed: str, expected: str) -> None:
    assert names(typed)[0] == expected


def test_a_name_that_begins_so_comes_before_one_that_only_holds_it() -> None:
    assert names("open") == ["Open", "Openness of models", "Reopen the stack"]


def test_what_nothing_is_called_finds_nothing() -> None:
    assert names("zzz") == []
    assert names("export zzz") == []


def test_nothing_typed_lists_all_with_the_ones_used_last_in_front() -> None:
    assert names("") == [each.name for each in COMMANDS]
    assert names("", ("Open", "Save_as"))[:3] == ["Open", "Save as", "Export picture"]


def test_a_command_that_cannot_be_had_comes_after_its_equals() -> None:
    pair = (command("Save", reason="Nothing to save"), command("Save"))
    assert [each.reason for each in matching(pair, "save", {})] == ["", "Nothing to save"]


def test_a_place_in_the_menus_finds_what_stands_there() -> None:
    assert set(names("file")) == {"Save as", "Export picture", "Open"}
