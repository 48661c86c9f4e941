"""The menu bar: every command has an access key of its own, in both languages."""

import re
from collections import Counter

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from tests.gui.conftest import OpenShell

ACCESS_KEY = re.compile(r"&(\w)")


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_no_two_commands_of_a_menu_share_an_access_key(open_shell: OpenShell, language: str) -> None:
    shell = open_shell(language=language)
    menus = shell.window.menuBar().findChildren(QMenu)
    for menu in (shell.window.menuBar(), *menus):
        names = [action.text().replace("&&", "") for action in menu.actions()]
        keys = Counter(found[1].upper() for found in map(ACCESS_KEY.search, names) if found)
        assert not [key for key, count in keys.items() if count > 1], names


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_command_of_every_menu_has_an_access_key(open_shell: OpenShell, language: str) -> None:
    shell = open_shell(language=language)
    for top in shell.window.menuBar().actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        names = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert names
        assert all(map(ACCESS_KEY.search, [top.text(), *names])), names


def test_no_key_means_two_commands(open_shell: OpenShell) -> None:
    window = open_shell().window
    commands = {each for each in vars(window.actions_).values() if isinstance(each, QAction)}
    commands |= {each for menu in window.menuBar().findChildren(QMenu) for each in menu.actions()}
    keys = Counter(key.toString() for command in commands for key in command.shortcuts())
    assert not [key for key, count in keys.items() if count > 1]
