"""Where one has read, to go back and forward."""

Place = tuple[int, int]
"""The number of a page, and how far it was scrolled."""

_MOST = 100


class ReadingPlaces:
    """The places behind and before the one that is read."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._before: list[Place] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place behind."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether one has come back from somewhere."""
        return bool(self._before)

    def leave(self, place: Place) -> None:
        """Go elsewhere from a place; what one had come back from is forgotten."""
        self._behind = [*self._behind[1 - _MOST :], place]
        self._before.clear()

    def back(self, here: Place) -> Place | None:
        """The place behind, which is left for good; None when there is none."""
        if not self._behind:
            return None
        self._before.append(here)
        return self._behind.pop()

    def forward(self, here: Place) -> Place | None:
        """The place that was come back from; None when there is none."""
        if not self._before:
            return None
        self._behind.append(here)
        return self._before.pop()
