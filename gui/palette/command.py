"""One entry of the palette: what it is called in both languages, where it stands and what it does."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do or to go to.

    name    in the language of the window
    path    where else it is found, as "View › Theme"
    keys    its shortcut as the system writes it; may be empty
    run     does it
    id      tells it apart from all others, whatever the language; the name unless given
    other   further words it is found by, above all its name in the other language
    reason  why it cannot be had now; empty when it can
    is_on   whether it is a choice that is made already
    """

    name: str
    path: str
    keys: str
    run: Callable[[], object]
    id: str = ""
    other: str = ""
    reason: str = ""
    is_on: bool = False

    @property
    def key(self) -> str:
        """What tells it apart, in one word."""
        return (self.id or self.name).replace(" ", "_")


Provider = Callable[[], Iterable[Command]]
"""Tells the commands there are at the moment."""
