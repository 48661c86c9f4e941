"""The ledger of a stock as bands over time: the largest flows by name, the rest together."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from engine.text import Language
from gui.theme import Theme, actor_colours, mixed
from gui.views.flow_words import flow_words, other_end, sentence, without_owner
from gui.views.flows.rate_bands import RateBand
from gui.views.scale import Array

if TYPE_CHECKING:
    from engine import Result
    from engine.explanation import Rate

_MOST = 8
"""Bands that eyes can tell apart; smaller flows go together."""

_PLAIN_FLOWS = ("flow.switching.", "flow.people.")
"""Flows that go without saying: what counts is who is at the other end."""


def rate_bands(
    result: "Result", rates: "Sequence[Rate]", factor: float, theme: Theme, language: Language, *, is_net: bool
) -> list[RateBand]:
    """The flows of a stock, the largest first, each `factor` times its rate.

    `is_net` puts the two ways of a flow between two stocks together.
    """
    colours = _Colours(result, theme)
    groups: dict[tuple[str, str], list[Rate]] = {}
    for each in rates:
        flow = each.name.split(".")[1]
        way = "" if is_net and each.counterpart else str(bool((each.values > 0).any()))
        groups.setdefault((flow, f"{each.counterpart or each.name}{way}"), []).append(each)
    bands = []
    for (flow, _), together in groups.items():
        values: Array = factor * np.sum([each.values for each in together], axis=0)
        if not values.any():
            continue
        first = together[0]
        name = rate_name(result, first, language, float(values.sum()), is_net=is_net and len(together) > 1)
        bands.append(RateBand(name, colours.of(first), colours.order(flow), values, first.counterpart))
    bands.sort(key=lambda each: -float(np.abs(each.values).sum()))
    return bands if len(bands) <= _MOST else [*bands[: _MOST - 1], *_rest(bands[_MOST - 1 :], theme)]


def rate_name(result: "Result", rate: "Rate", language: Language, amount: float, *, is_net: bool = False) -> str:
    """A flow in words, such as "from Organisations" or "Attachment from Individuals"."""
    flow = "" if rate.name.startswith(_PLAIN_FLOWS) else without_owner(rate.text, language)
    if rate.counterpart is None:
        return sentence(flow or without_owner(rate.text, language))
    other = other_end(rate.counterpart, result.stocks[rate.counterpart].text, result.scenario, language)
    if is_net:
        return sentence(QCoreApplication.translate("FlowWords", "balance with {0}").format(other))
    return sentence(flow_words(flow, other, is_gain=amount > 0))


def _rest(bands: list[RateBand], theme: Theme) -> list[RateBand]:
    """What is left, in one band above zero and one below."""
    total = np.stack([each.values for each in bands])
    found = []
    for values in (np.maximum(total, 0.0).sum(axis=0), np.minimum(total, 0.0).sum(axis=0)):
        if values.any():
            name = QCoreApplication.translate("FlowWords", "Others")
            found.append(RateBand(name, mixed(theme.edge, theme.paper, 0.4), 0, np.asarray(values)))
    return found


class _Colours:
    """A colour for each flow: that of the actor at its other end, else one of a few."""

    def __init__(self, result: "Result", theme: Theme) -> None:
        scenario = result.scenario
        self._actors = {
            actor.name: colour for actor, colour in zip(scenario.actors, actor_colours(scenario, theme), strict=True)
        }
        self._people = {
            "people.independent": QColor(theme.kinds[0]),
            "people.organisations": QColor(theme.kinds[1]),
            "people.dependent": QColor(theme.kinds[2]),
            "people.displaced": mixed(theme.edge, theme.ink, 0.2),
        }
        self._few = [
            QColor(theme.stages["bloom"]),
            QColor(theme.stages["involution"]),
            QColor(theme.stages["oligopoly"]),
        ]
        self._few += [QColor(theme.kinds[1]), QColor(theme.kinds[0]), QColor(theme.kinds[2]), QColor(theme.edge)]
        self._given: dict[str, QColor] = {}

    def of(self, rate: "Rate") -> QColor:
        """The colour of a flow."""
        if rate.counterpart is not None:
            if rate.counterpart in self._people:
                return self._people[rate.counterpart]
            owner = rate.counterpart.partition(".")[2]
            found = self._actors.get(owner) or next(
                (colour for name, colour in self._actors.items() if owner.startswith(f"{name}.")), None
            )
            if found is not None and rate.counterpart.startswith("share."):
                return found
        flow = ".".join(rate.name.split(".")[1:3])
        return self._given.setdefault(flow, self._few[len(self._given) % len(self._few)])

    def order(self, flow: str) -> int:
        """The hatch of a flow: moves of business carry one each."""
        moves = ("graduation", "attachment", "acquisition", "spin_out", "displacement")
        return 1 + moves.index(flow) if flow in moves else 0
