"""The labels of shares at the right end of a picture."""

from collections.abc import Collection, Sequence

from PySide6.QtGui import QColor

from gui.views.end_labels import EndLabel
from gui.views.numbers import percent

_CROWD = 3
"""With more bands than this too thin for a label, what is labelled inside gets none at its end: labels push one
another away from their bands, and a number alone could be anybody's."""


def share_labels(
    shares: Sequence[float],
    names: Sequence[str],
    colours: Sequence[QColor],
    *,
    inside: Collection[str],
    thick: float,
    stacked: bool,
) -> list[EndLabel]:
    """A label for each share, from the bottom up.

    inside  names that are written on their bands
    thick   a share above this has room for a label beside it
    """
    labels = []
    below = 0.0
    is_crowded = sum(each <= thick for each in shares) > _CROWD
    for share, name, colour in zip(shares, names, colours, strict=True):
        is_named = name in inside
        if not (is_named and is_crowded):
            written = "" if is_named and share > thick else name
            height = below + share / 2 if stacked else share
            labels.append(EndLabel(height, colour, written, percent(share), weight=share))
        below += share
    return labels
