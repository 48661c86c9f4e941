"""What an explanation says: the flows that changed a stock and, for a share, why customers moved."""

from dataclasses import dataclass

from engine.catalogue import MECHANISMS
from engine.explanation.reasons import EQUAL_ATTRACTION, EVENLY
from engine.text import Text

_MECHANISM_TEXTS = {EVENLY: EQUAL_ATTRACTION, **{each.id: each.name for each in MECHANISMS}}


@dataclass(frozen=True, slots=True)
class Entry:
    """A flow in the ledger of a stock.

    name         of the flow, as in `Result.flows`; with the name of the niche behind it where only one is meant
    amount       what it brought over the period, in the unit of the stock; negative when it carried away
    counterpart  the stock at its other end; None when it comes from nowhere or leads there
    """

    name: str
    text: Text
    amount: float
    counterpart: str | None = None


@dataclass(frozen=True, slots=True)
class Rival:
    """What was won from the owner of another share; negative when it was lost to it."""

    stock: str
    amount: float


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one term of attraction, one business move, or a whole mechanism contributed to a change of share.

    name       of the term, the move or the mechanism
    mechanism  id of the mechanism it belongs to, or "evenly"
    rivals     the amount by whom it was won from or lost to; an entry of a rival's explanation is minus this one's
    """

    name: str
    mechanism: str
    text: Text
    amount: float
    rivals: tuple[Rival, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a stock changed over a period, or how fast it changes at one moment.

    stock, text, unit  of what is explained; the unit is per year when `start` and `end` are one moment
    start, end         calendar years
    change             the change of the stock in the run that is shown
    flows              the ledger
    terms              why customers moved, by term of attraction and business move; empty unless a share is explained
    """

    stock: str
    text: Text
    unit: str
    start: float
    end: float
    change: float
    flows: tuple[Entry, ...]
    terms: tuple[Contribution, ...]

    @property
    def remainder(self) -> float:
        """The part of the change that the flows leave unexplained: the error of the run and of the integration."""
        return self.change - sum(each.amount for each in self.flows)

    @property
    def terms_remainder(self) -> float:
        """The part of the change of a share that the terms leave unexplained; 0 when there are no terms."""
        return self.change - sum(each.amount for each in self.terms) if self.terms else 0.0

    @property
    def mechanisms(self) -> tuple[Contribution, ...]:
        """The terms added up by mechanism, in the order of their first term."""
        return by_mechanism(self.terms)


def by_mechanism(terms: tuple[Contribution, ...]) -> tuple[Contribution, ...]:
    """Contributions added up by mechanism, in the order of their first term."""
    groups: dict[str, list[Contribution]] = {}
    for each in terms:
        groups.setdefault(each.mechanism, []).append(each)
    return tuple(_together(mechanism, together) for mechanism, together in groups.items())


def _together(mechanism: str, terms: list[Contribution]) -> Contribution:
    rivals: dict[str, float] = {}
    for term in terms:
        for rival in term.rivals:
            rivals[rival.stock] = rivals.get(rival.stock, 0.0) + rival.amount
    return Contribution(
        mechanism,
        mechanism,
        _MECHANISM_TEXTS[mechanism],
        sum(each.amount for each in terms),
        tuple(Rival(stock, amount) for stock, amount in rivals.items()),
    )
