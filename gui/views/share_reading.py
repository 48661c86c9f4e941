"""The shares that are read at the cursor."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from gui.views.cursor import Reading
from gui.views.numbers import percent

_FEWEST = 3


@dataclass(frozen=True)
class ShareReading(Reading):
    """The share of one actor."""

    share: float = 0.0


def largest(readings: Sequence[ShareReading], room: int) -> list[ShareReading]:
    """So many of the readings, in their order: of too many the largest, and what the others have together."""
    room = max(room, _FEWEST)
    if len(readings) <= room:
        return list(readings)
    order = sorted(range(len(readings)), key=lambda each: -readings[each].share)
    kept = sorted(order[: room - 1])
    left_out = [readings[each] for each in order[room - 1 :]]
    name = QCoreApplication.translate("EndLabels", "+ {0} more").format(len(left_out))
    rest = ShareReading(name, percent(sum(each.share for each in left_out)), QColor(0, 0, 0, 0))
    return [*(readings[each] for each in kept), rest]
