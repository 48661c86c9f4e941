"""What a project and its file are called."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from gui.application import Shell
from gui.project_name import file_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Taxis / trains: a?b", "Taxis - trains- a-b"),
        ("two\nlines", "twolines"),
        ("ends with dots...", "ends with dots"),
        ("???", "---"),
        (" . ", "world"),
        ("网约车", "网约车"),
    ],
)
def test_a_file_is_named_without_what_file_systems_dislike(text: str, name: str) -> None:
    assert file_name(text) == name


def test_the_name_proposed_for_a_file_is_the_title_in_the_language_of_the_window(
    workbench: Shell, tmp_path: Path
) -> None:
    document = workbench.document
    document.start(replace(document.project, title="Rides: New York · 纽约网约车"))
    workbench.window.flow.save_as()
    dialog = next(each for each in workbench.window.findChildren(QFileDialog) if each.isVisible())
    assert [Path(each).name for each in dialog.selectedFiles()] == ["Rides- New York.shareflow"]
    dialog.reject()
