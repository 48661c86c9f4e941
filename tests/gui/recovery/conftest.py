"""A document, and a folder for what is kept of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gui.document import Document
from gui.new_world import new_project
from gui.recovery import Recovery

Keep = Callable[[Document], Recovery]


@pytest.fixture
def document(qapp: QApplication) -> Iterator[Document]:
    made = Document(new_project())
    yield made
    made.retire()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "recovery"


@pytest.fixture
def recovery(document: Document, folder: Path) -> Recovery:
    return Recovery(document, folder)
