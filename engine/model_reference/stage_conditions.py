"""When a market is in which stage, with the thresholds of the catalogue."""

from dataclasses import dataclass

from engine.indicators import Stage
from engine.text import Text


@dataclass(frozen=True, slots=True)
class Condition:
    """A stage and when it holds, as a formula like those of `definitions`."""

    name: Text
    formula: Text


CONDITIONS: tuple[Condition, ...] = (
    Condition(
        Stage.OLIGOPOLY.text,
        Text(
            "{S_P} > {oligopoly_share} or HHI > {oligopoly_hhi}",
            "{S_P} > {oligopoly_share} 或 HHI > {oligopoly_hhi}",
        ),
    ),
    Condition(
        Stage.INVOLUTION.text,
        Text(
            "else {margin_I} < {involution_margin} · {margin_I(0)}, "
            "or {Y} > {involution_crowding} while {margin_I} falls",
            "否则 {margin_I} < {involution_margin} · {margin_I(0)}，或 {Y} > {involution_crowding} 且 {margin_I} 下降",
        ),
    ),
    Condition(Stage.BLOOM.text, Text("else", "否则")),
    Condition(
        Text("plural", "多元"),
        Text(
            "at the horizon no oligopoly and {S_I} > {plural_share}",
            "期末不是寡头垄断，且 {S_I} > {plural_share}",
        ),
    ),
)
"""In the order in which they are asked; plural is no stage of its own."""
