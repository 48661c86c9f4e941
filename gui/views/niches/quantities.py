"""What the heat map may show: the leaders, what is covered, the gaps, or one actor's shares."""

from PySide6.QtCore import QCoreApplication

from engine.text import Language
from gui.views.niches.holdings import Holdings
from gui.views.niches.words import actor_name

LEADER, COVERAGE, GAPS, SHARE = "leader", "coverage", "gaps", "share:"


def is_quantity(value: object) -> bool:
    """Whether something names a quantity, whether its actor is there or not."""
    return isinstance(value, str) and (value in {LEADER, COVERAGE, GAPS} or value.startswith(SHARE))


def actor_of(held: Holdings | None, quantity: str) -> int | None:
    """The actor whose shares are asked for; None where no actor is meant, or one that is gone."""
    if held is None or not quantity.startswith(SHARE):
        return None
    names = [each.name for each in held.scenario.actors]
    name = quantity.removeprefix(SHARE)
    return names.index(name) if name in names else None


def quantities_of(held: Holdings | None, language: Language) -> list[tuple[str, str]]:
    """Name and id of everything that can be shown of a world."""
    share_of = QCoreApplication.translate("NichesView", "Share of {0}")
    shares = []
    if held is not None:
        actors = enumerate(held.scenario.actors)
        shares = [(share_of.format(actor_name(held, each, language)), SHARE + actor.name) for each, actor in actors]
    return [
        (QCoreApplication.translate("NichesView", "Leader"), LEADER),
        (QCoreApplication.translate("NichesView", "Coverage"), COVERAGE),
        (QCoreApplication.translate("NichesView", "Gaps"), GAPS),
        *shares,
    ]


def title_of(held: Holdings, quantity: str, language: Language) -> str:
    """What is said over the heat map."""
    actor = actor_of(held, quantity)
    if actor is not None:
        return QCoreApplication.translate("NichesView", "Share of {0}").format(actor_name(held, actor, language))
    return {
        LEADER: QCoreApplication.translate("NichesView", "The largest share in each niche"),
        COVERAGE: QCoreApplication.translate("NichesView", "What platforms cover"),
        GAPS: QCoreApplication.translate("NichesView", "Individuals beyond the platforms' reach"),
    }[quantity]
