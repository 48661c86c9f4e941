"""Whether two paths lead to one file, however they are spelled or linked."""

import os
from pathlib import Path


def is_same_file(one: Path, other: Path) -> bool:
    """By what the system knows of the files; by their names where there are none."""
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return os.path.abspath(one) == os.path.abspath(other)
