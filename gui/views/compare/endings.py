"""How two runs end, side by side."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from engine.scenario import Kind
from engine.text import Language
from gui.views.compare.signed import plain, points, signed, span
from gui.views.numbers import NOTHING, duration, percent, whole

if TYPE_CHECKING:
    from engine import Result
    from engine.claims import Verdict

_WORKS = ("independent", "organisations", "dependent", "displaced")


@dataclass(frozen=True)
class Ending:
    """One quantity at the ends of both runs, in words.

    group  the heading it stands under
    stock  the stock that explains it; empty where there is none
    """

    id: str
    group: str
    title: str
    here: str
    there: str
    difference: str
    stock: str = ""


def endings(here: "Result", there: "Result", before: "Sequence[Verdict]", language: Language) -> list[Ending]:
    """Shares, concentration, margins, copy times, people and claims at the ends of both runs.

    before  verdicts on the claims of `there`
    """
    return [
        *_shares(here, there),
        _concentration(here, there),
        *_by_kind("margin", _margins(), here, there, percent, points),
        *_by_kind("copy_time", _copy_times(), here, there, duration, span),
        *_people(here, there),
        *_claims(here, before, language),
    ]


def _margins() -> str:
    return QCoreApplication.translate("CompareView", "Profit margin")


def _copy_times() -> str:
    return QCoreApplication.translate("CompareView", "Time to copy a product")


def _kinds() -> dict[Kind, str]:
    return {
        Kind.INDIVIDUAL: QCoreApplication.translate("CompareView", "individuals"),
        Kind.ORGANISATION: QCoreApplication.translate("CompareView", "organisations"),
        Kind.PLATFORM: QCoreApplication.translate("CompareView", "platforms"),
    }


def _largest(result: "Result", kind: Kind) -> str:
    """The actor of a kind with the largest share at the end; empty where there is none."""
    shares = {
        actor.name: float(result.shares[-1, column])
        for column, actor in enumerate(result.scenario.actors)
        if actor.kind is kind
    }
    return max(shares, key=lambda each: shares[each], default="")


def _shares(here: "Result", there: "Result") -> Iterator[Ending]:
    group = QCoreApplication.translate("CompareView", "Share of the market")
    for kind, name in _kinds().items():
        now, then = float(here.kind_shares[-1, kind]), float(there.kind_shares[-1, kind])
        actor = _largest(here, kind)
        stock = f"share.{actor}" if actor else ""
        yield Ending(f"share.{kind.plural}", group, name, percent(now), percent(then), points(now - then), stock)


def _concentration(here: "Result", there: "Result") -> Ending:
    now, then = _end(here, "hhi"), _end(there, "hhi")
    group = QCoreApplication.translate("CompareView", "Concentration")
    title = QCoreApplication.translate("CompareView", "HHI, points of 10,000")
    return Ending("hhi", group, title, whole(now), whole(then), plain(now - then))


def _by_kind(
    indicator: str,
    group: str,
    here: "Result",
    there: "Result",
    written: Callable[[float], str],
    apart: Callable[[float], str],
) -> Iterator[Ending]:
    for kind, name in _kinds().items():
        now, then = (_end(each, f"{indicator}.{kind.plural}") for each in (here, there))
        if math.isfinite(now) or math.isfinite(then):
            actor = _largest(here, kind)
            stock = f"complexity.{actor}" if actor else ""
            yield Ending(
                f"{indicator}.{kind.plural}", group, name, written(now), written(then), apart(now - then), stock
            )


def _people(here: "Result", there: "Result") -> Iterator[Ending]:
    group = QCoreApplication.translate("CompareView", "How people work")
    names = {
        "independent": QCoreApplication.translate("CompareView", "independent"),
        "organisations": QCoreApplication.translate("CompareView", "in organisations"),
        "dependent": QCoreApplication.translate("CompareView", "on a platform"),
        "displaced": QCoreApplication.translate("CompareView", "displaced"),
    }
    for work in _WORKS:
        now, then = (_end(each, f"people.{work}") for each in (here, there))
        stock = f"people.{work}"
        yield Ending(stock, group, names[work], percent(now), percent(then), points(now - then), stock)


def _claims(here: "Result", then: "Sequence[Verdict]", language: Language) -> Iterator[Ending]:
    """How many claims hold of those that are judged by the run alone, and those that are decided otherwise."""
    from engine.claims import CLAIMS, judge

    group = QCoreApplication.translate("CompareView", "Claims judged by the run alone")
    now = judge(here)
    held = [sum(each.holds is True for each in verdicts) for verdicts in (now, then)]
    of = QCoreApplication.translate("CompareView", "{0} of {1}")
    title = QCoreApplication.translate("CompareView", "claims that hold")
    counts = [of.format(each, len(now)) for each in held]
    yield Ending("claims", group, title, counts[0], counts[1], signed(whole(held[0] - held[1])))
    words = {
        True: QCoreApplication.translate("CompareView", "holds"),
        False: QCoreApplication.translate("CompareView", "fails"),
        None: NOTHING,
    }
    flipped = QCoreApplication.translate("CompareView", "flipped")
    for one, other in zip(now, then, strict=True):
        if one.holds != other.holds:
            text = CLAIMS[one.claim].text.in_language(language)
            said = QCoreApplication.translate("CompareView", "{0}: {1}").format(one.claim, text)
            yield Ending(f"claim.{one.claim}", group, said, words[one.holds], words[other.holds], flipped)


def _end(result: "Result", indicator: str) -> float:
    """An indicator at the end of a run; not a number where there is none."""
    name = f"indicator.{indicator}"
    return float(result.indicators[name].values[-1]) if name in result.indicators else math.nan
