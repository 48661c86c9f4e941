"""A folder whose path leaves room for the name of a socket."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def short_folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="sf-"))
    yield folder
    shutil.rmtree(folder)
