"""One indicator: what it is called, its unit, and how it is read off a trajectory."""

from collections.abc import Callable
from dataclasses import dataclass

from engine.mechanisms.types import Array
from engine.scenario import Kind
from engine.solving.trajectory import Trajectory
from engine.text import Text


@dataclass(frozen=True, slots=True)
class Indicator:
    """A quantity computed from a run.

    kind     the kind it speaks of; None when it speaks of the whole market
    compute  its values, shape (outputs,)
    """

    id: str
    unit: str
    text: Text
    compute: Callable[[Trajectory], Array]
    kind: Kind | None = None


KIND_NAMES = {
    Kind.INDIVIDUAL: Text("individuals", "个体"),
    Kind.ORGANISATION: Text("organisations", "组织"),
    Kind.PLATFORM: Text("platforms", "平台"),
}


def for_each_kind(
    identifier: str, unit: str, text: Text, compute: Callable[[Trajectory, Kind], Array]
) -> tuple[Indicator, ...]:
    """One indicator per kind, its text made of `text` and the name of the kind."""

    def of(kind: Kind) -> Indicator:
        name = KIND_NAMES[kind]
        return Indicator(
            f"{identifier}.{kind.plural}",
            unit,
            Text(f"{text.en}, {name.en}", f"{text.zh}（{name.zh}）"),
            lambda run: compute(run, kind),
            kind,
        )

    return tuple(of(kind) for kind in Kind)
