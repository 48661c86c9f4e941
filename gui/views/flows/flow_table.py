"""What a Sankey diagram shows: who gives, who takes, and every band between them."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from engine.scenario import Kind, Scenario
from engine.text import Language
from gui.bilingual import in_language
from gui.theme import Theme, actor_colours, kind_colour, mixed
from gui.views.scale import Array

if TYPE_CHECKING:
    from engine.explanation import Transfers

Integers = NDArray[np.intp]

_PLACES = {"investors": 0, "profits": 0, "used_up": 2}
"""Sources come first, drains last."""

LEAST = 1e-4
"""Of all that passes, the part below which a band is left out: nobody would see it."""


@dataclass(frozen=True)
class Holder:
    """One who gives or takes; `stock` is what of it can be explained, None for a source or a drain."""

    key: str
    name: str
    colour: QColor
    stock: str | None
    gives: float = 0.0
    takes: float = 0.0

    @property
    def net(self) -> float:
        """What it takes less what it gives."""
        return self.takes - self.gives


@dataclass(frozen=True)
class Band:
    """What passes from one holder to another by one flow; `pair` are the stocks behind it that count most."""

    source: str
    target: str
    flow: str
    text: str
    order: int
    amount: float
    pair: tuple[str, str]

    @property
    def key(self) -> tuple[str, str, str]:
        """The same band at another time has the same key."""
        return self.source, self.target, self.flow


@dataclass(frozen=True)
class FlowTable:
    """Holders in their order, and the bands that can be seen."""

    holders: tuple[Holder, ...] = ()
    bands: tuple[Band, ...] = ()

    @property
    def total(self) -> float:
        """All that passes, also in bands too thin to be shown."""
        return sum(each.gives for each in self.holders)

    def holder(self, key: str) -> Holder:
        """The holder of a key."""
        return next(each for each in self.holders if each.key == key)

    def between(self, other: "FlowTable", part: float) -> "FlowTable":
        """A table on the way to another; bands that only one has grow out of nothing or shrink to it."""
        mine, theirs = ({each.key: each for each in table.bands} for table in (self, other))
        bands = []
        for key in dict.fromkeys((*theirs, *mine)):
            band = theirs.get(key) or mine[key]
            before = mine[key].amount if key in mine else 0.0
            after = theirs[key].amount if key in theirs else 0.0
            bands.append(replace(band, amount=before + part * (after - before)))
        former = {each.key: each for each in self.holders}
        holders = []
        for holder in other.holders:
            was = former.get(holder.key, holder)
            gives, takes = was.gives + part * (holder.gives - was.gives), was.takes + part * (holder.takes - was.takes)
            holders.append(replace(holder, gives=gives, takes=takes))
        return FlowTable(tuple(holders), tuple(bands))


@dataclass(frozen=True)
class Groups:
    """How holders are put together: the group of each holder, and the groups in their order.

    group_of  position of its group, shape (holders,)
    """

    group_of: Integers
    groups: tuple[Holder, ...]


def actors_apart(holders: tuple[str, ...], scenario: Scenario, theme: Theme, language: Language) -> Groups:
    """Every holder by itself."""
    colours = actor_colours(scenario, theme)
    own = {
        f"{stock}.{actor.name}": (in_language(actor.name, language), colour)
        for stock in ("share", "capital")
        for actor, colour in zip(scenario.actors, colours, strict=True)
    }
    own |= _others(theme)
    stocks = {each: each if "." in each else None for each in holders}
    order = sorted(holders, key=lambda each: _PLACES.get(each, 1))
    groups = tuple(Holder(each, *own[each], stocks[each]) for each in order)
    return Groups(np.array([order.index(each) for each in holders]), groups)


def by_kind(holders: tuple[str, ...], scenario: Scenario, theme: Theme) -> Groups:
    """Actors put together by their kind; the stock of a group is that of its first actor."""
    kind_of = {actor.name: actor.kind for actor in scenario.actors}
    names = {
        Kind.INDIVIDUAL: QCoreApplication.translate("FlowTable", "Individuals"),
        Kind.ORGANISATION: QCoreApplication.translate("FlowTable", "Organisations"),
        Kind.PLATFORM: QCoreApplication.translate("FlowTable", "Platforms"),
    }
    found: dict[str, Holder] = {}
    group_of = []
    others = _others(theme)
    for each in holders:
        owner = each.partition(".")[2]
        if owner:
            kind = kind_of[owner]
            found.setdefault(kind.plural, Holder(kind.plural, names[kind], kind_colour(kind, theme), each))
            group_of.append(kind.plural)
        else:
            found.setdefault(each, Holder(each, *others[each], None))
            group_of.append(each)
    order = [kind.plural for kind in Kind if kind.plural in found] + [each for each in found if each in others]
    order.sort(key=lambda each: _PLACES.get(each, 1))
    return Groups(np.array([order.index(each) for each in group_of]), tuple(found[each] for each in order))


def flow_table(transfers: "Transfers", groups: Groups, language: Language, *, is_net: bool) -> FlowTable:
    """The first row of what passed, put together; `is_net` leaves of two ways between two holders the difference."""
    amounts = transfers.amounts[:, 0]
    together = put_together(amounts, groups, is_net=is_net)
    least = LEAST * together.sum()
    bands = []
    for flow, a, c in zip(*np.nonzero(together > least), strict=True):
        name, text = transfers.flows[flow]
        source, target = groups.groups[a], groups.groups[c]
        bands.append(
            Band(
                source.key,
                target.key,
                name,
                text.in_language(language),
                int(flow),
                float(together[flow, a, c]),
                _pair(transfers.holders, amounts[flow], groups.group_of, int(a), int(c)),
            )
        )
    every = together.sum(axis=0)
    gives, takes = every.sum(axis=1), every.sum(axis=0)
    holders = tuple(
        replace(each, gives=float(gives[place]), takes=float(takes[place])) for place, each in enumerate(groups.groups)
    )
    return FlowTable(holders, tuple(bands))


def put_together(amounts: Array, groups: Groups, *, is_net: bool) -> Array:
    """Amounts between holders, shape (..., holders, holders), as amounts between groups, none within one."""
    count = len(groups.groups)
    membership = np.zeros((len(groups.group_of), count))
    membership[np.arange(len(groups.group_of)), groups.group_of] = 1.0
    together: Array = membership.T @ amounts @ membership
    own = np.arange(count)
    together[..., own, own] = 0.0
    if is_net:
        together = np.maximum(together - np.swapaxes(together, -1, -2), 0.0)
    return together


def _pair(holders: tuple[str, ...], amounts: Array, group_of: Integers, a: int, c: int) -> tuple[str, str]:
    """The two holders of two groups between which most passes."""
    giving, taking = np.flatnonzero(group_of == a), np.flatnonzero(group_of == c)
    row, column = np.unravel_index(np.argmax(amounts[np.ix_(giving, taking)]), (giving.size, taking.size))
    return holders[giving[row]], holders[taking[column]]


def _others(theme: Theme) -> dict[str, tuple[str, QColor]]:
    """Ways of working, and where capital comes from and goes to."""
    grey = QColor(theme.edge)
    return {
        "people.independent": (QCoreApplication.translate("FlowTable", "Independent"), QColor(theme.kinds[0])),
        "people.organisations": (QCoreApplication.translate("FlowTable", "In organisations"), QColor(theme.kinds[1])),
        "people.dependent": (
            QCoreApplication.translate("FlowTable", "Dependent on a platform"),
            QColor(theme.kinds[2]),
        ),
        "people.displaced": (QCoreApplication.translate("FlowTable", "Displaced"), mixed(grey, theme.ink, 0.2)),
        "investors": (QCoreApplication.translate("FlowTable", "Venture capital"), mixed(grey, theme.ink, 0.35)),
        "profits": (QCoreApplication.translate("FlowTable", "Profits kept"), mixed(grey, theme.paper, 0.35)),
        "used_up": (QCoreApplication.translate("FlowTable", "Used up"), mixed(grey, theme.ink, 0.6)),
    }
