"""An actor of the market and its kind."""

from dataclasses import dataclass
from enum import IntEnum


class Kind(IntEnum):
    """What an actor is; the order is that of the equations (I | O | P).

    INDIVIDUAL    independent developers and small teams
    ORGANISATION  firms that have built up complexity
    PLATFORM      owners of the stack that others build on
    """

    INDIVIDUAL = 0
    ORGANISATION = 1
    PLATFORM = 2

    @property
    def plural(self) -> str:
        """The word used in keys and names: "individuals", "organisations" or "platforms"."""
        return ("individuals", "organisations", "platforms")[self]

    @property
    def file_name(self) -> str:
        """The word used in project files: "individual", "organisation" or "platform"."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Actor:
    """One named actor, standing for `firms` firms of its kind.

    None means: the start value of its kind in the scenario's parameters, or, for the appeal, inferred.

    name             unique in its market
    kind             what it is
    colour           in which it is drawn, "#rrggbb"; None for that of its kind
    firms            number of firms it stands for
    complexity       interlocking choices of its typical firm at the start
    capital          its total capital at the start, market
    appeal           constant term of its attraction
    shares           its share of every niche at the start, relative to the other actors
    keeps_customers  it opts out of business moves: none of its customers leave with a changing firm
    """

    name: str
    kind: Kind
    colour: str | None = None
    firms: float | None = None
    complexity: float | None = None
    capital: float | None = None
    appeal: float | None = None
    shares: tuple[float, ...] | None = None
    keeps_customers: bool = False
