"""On which lane each event is drawn, so that neither shapes nor names cover one another."""

from collections.abc import Sequence


def lanes(boxes: Sequence[tuple[float, float]]) -> list[int]:
    """For each box, from left to right edge in pixels, the first lane on which it has room."""
    ends: list[float] = []
    found = [0] * len(boxes)
    for place in sorted(range(len(boxes)), key=lambda each: boxes[each][0]):
        left, right = boxes[place]
        lane = next((number for number, end in enumerate(ends) if end <= left), len(ends))
        if lane == len(ends):
            ends.append(right)
        else:
            ends[lane] = right
        found[place] = lane
    return found
