"""Choosing stocks one after the other, for who has no mouse to point at a line with."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
"""What the arrow keys do."""


def neighbour(names: Sequence[str], current: str | None, step: int) -> str | None:
    """The name that comes so many after the current one, round and round; None where there are no names."""
    if not names:
        return None
    if current not in names:
        return names[0 if step > 0 else -1]
    return names[(names.index(current) + step) % len(names)]
