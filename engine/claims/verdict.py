"""What a claim comes to in one world: whether it holds, by how much, and the numbers compared.

Every claim is a comparison with a threshold, or several joined by "and" or "or". So that comparisons of days, points
and shares can be joined and ranked, each has a normalised margin besides its margin in its own unit:

    above:  margin = value - threshold    normalised = margin / scale
    below:  margin = threshold - value

The scale is the threshold itself (so that "above" gives value/threshold - 1), or, where the threshold is 0, what the
condition names. "And" takes the smallest normalised margin and "or" the largest, as in the robustness of temporal logic
[DonzeMaler2010]; the condition that gives it decides, and lends the verdict its margin and unit. A claim holds exactly
when its margin is above 0.
"""

import math
from dataclasses import dataclass

from engine.claims.unit import Unit
from engine.text import Text


@dataclass(frozen=True, slots=True)
class Condition:
    """A quantity that must be above, or below, a threshold.

    scale  what the margin is divided by to be comparable; the size of the threshold unless given
    """

    quantity: Text
    value: float
    threshold: float
    unit: Unit
    is_above: bool = True
    scale: float | None = None

    @property
    def margin(self) -> float:
        """Signed distance to the threshold in the condition's unit; above 0 exactly when it is met."""
        return self.value - self.threshold if self.is_above else self.threshold - self.value

    @property
    def normalised(self) -> float:
        """The margin divided by the scale; where both are 0 or no scale is left, by 1."""
        scale = abs(self.threshold) if self.scale is None else self.scale
        return self.margin / scale if scale > 0.0 else self.margin

    @property
    def text(self) -> Text:
        """The comparison as a phrase, such as "copy time: 7.8 days, needed: below 30 days"."""
        value, threshold = self.unit.show(self.value), self.unit.show(self.threshold)
        side = Text("above", "高于") if self.is_above else Text("below", "低于")
        return Text(
            f"{self.quantity.en}: {value.en}, needed: {side.en} {threshold.en}",
            f"{self.quantity.zh}：{value.zh}，须{side.zh}{threshold.zh}",
        )


@dataclass(frozen=True, slots=True)
class Finding:
    """What a predicate found: conditions, whether all or any must be met, and what else there is to say."""

    conditions: tuple[Condition, ...]
    is_any: bool = False
    remark: Text | None = None

    @property
    def deciding(self) -> Condition:
        """The condition that decides: the least met of all, or the best met of any."""
        choose = max if self.is_any else min
        return choose(self.conditions, key=lambda each: each.normalised)


class NotApplicable(Exception):
    """Raised by a predicate that has nothing to judge, with the reason."""

    def __init__(self, reason: Text) -> None:
        self.reason = reason
        super().__init__(reason.en)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement of one claim in one world.

    claim        id of the claim
    holds        None when undefined
    margin       by how much it holds (above 0) or fails, in `unit`, of the condition that decides; None when undefined
    unit         unit of the margin
    normalised   the margin made comparable between claims; None when undefined
    explanation  the numbers compared, or why there is no verdict
    conditions   the numbers themselves
    """

    claim: str
    holds: bool | None
    margin: float | None
    unit: Unit
    normalised: float | None
    explanation: Text
    conditions: tuple[Condition, ...] = ()

    @property
    def headline(self) -> Text:
        """The verdict in three words: "holds by 22.2 days"."""
        if self.holds is None or self.margin is None:
            return Text("undefined", "无法判断")
        by = self.unit.show_difference(abs(self.margin))
        return (
            Text(f"holds by {by.en}", f"成立，超出{by.zh}")
            if self.holds
            else Text(f"fails by {by.en}", f"不成立，差{by.zh}")
        )


def undefined(claim: str, reason: Text) -> Verdict:
    """A verdict that there is none."""
    return Verdict(claim, None, None, Unit.NUMBER, None, reason)


def verdict_of(claim: str, finding: Finding) -> Verdict:
    """The verdict that follows from a finding; undefined when a number in it is not one."""
    if any(math.isnan(each.margin) for each in finding.conditions):
        return undefined(claim, Text("A number this claim compares does not exist.", "该论断所比较的数值不存在。"))
    deciding = finding.deciding
    holds = deciding.margin > 0.0
    texts = [each.text for each in finding.conditions]
    joint = Text("; or ", "；或") if finding.is_any else Text("; and ", "；且")
    english, chinese = joint.en.join(each.en for each in texts) + ".", joint.zh.join(each.zh for each in texts) + "。"
    if finding.remark is not None:
        english, chinese = f"{english} {finding.remark.en}", f"{chinese}{finding.remark.zh}"
    return Verdict(
        claim, holds, deciding.margin, deciding.unit, deciding.normalised, Text(english, chinese), finding.conditions
    )
