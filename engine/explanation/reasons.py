"""Why a customer moves: the terms of attraction and the business moves, each with the mechanism it belongs to.

Selling under short-term pressure belongs to innovation, the mechanism that moves effort from R&D to it; hype does no
more than relieve or tighten the pressure. A mechanism that is off contributes nothing: what it leaves behind, stocks
that stay where they began, is a constant part of an offer, as the constant appeal is, and counts with demand.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.scenario import Kind
from engine.text import Text

EVENLY = "evenly"
"""What customers who reconsider would do if all were equally attractive; the beginning of every path of attraction."""

DEMAND = "demand"
"""Id of the mechanism by which customers choose."""

EQUAL_ATTRACTION = Text("Customers spreading evenly", "客户平均分散")


@dataclass(frozen=True, slots=True)
class Reason:
    """A term of attraction, or a business move, and the mechanism that moves it."""

    name: str
    mechanism: str
    text: Text

    def mechanism_in(self, switches: Mapping[str, bool]) -> str:
        """The mechanism it belongs to in a world with these switches."""
        return self.mechanism if switches.get(self.mechanism, True) else DEMAND


@dataclass(frozen=True, slots=True)
class Move(Reason):
    """A business move and the kinds between which it carries share."""

    source: Kind
    target: Kind


SPREADING = Reason(EVENLY, EVENLY, EQUAL_ATTRACTION)

TERMS: tuple[Reason, ...] = (
    Reason("appeal", DEMAND, Text("Constant appeal", "固有吸引力")),
    Reason("novelty", "innovation", Text("Innovations not copied yet", "尚未被复制的创新")),
    Reason("complexity", "complexity", Text("Complexity (quality, integration)", "复杂度（质量、集成）")),
    Reason("supply", "ventures", Text("Products to be found", "可获得的产品")),
    Reason("marketing", "innovation", Text("Selling under short-term pressure", "短期压力下的营销")),
    Reason("fee", "stack", Text("Fees paid to platforms", "向平台缴纳的抽成")),
    Reason("bundling", "stack", Text("Bundling with the stack", "与技术栈捆绑")),
    Reason("subsidy", "capital", Text("Subsidised prices", "补贴价格")),
    Reason("misfit", DEMAND, Text("Fit to special needs", "与特殊需求的契合")),
    Reason("network", DEMAND, Text("Network effect", "网络效应")),
)
"""The terms of the logarithm of attraction, in the order in which they are shown."""

COVERAGE = Reason("coverage", "coverage", Text("Niches that platforms do not cover", "平台未覆盖的细分市场"))

MOVES: tuple[Move, ...] = (
    Move("graduation", "business_moves", Text("Graduation", "成长为组织"), Kind.INDIVIDUAL, Kind.ORGANISATION),
    Move("attachment", "business_moves", Text("Attachment", "依附平台"), Kind.INDIVIDUAL, Kind.PLATFORM),
    Move("acquisition", "business_moves", Text("Acquisition", "收购"), Kind.ORGANISATION, Kind.PLATFORM),
    Move("spin_out", "business_moves", Text("Spin-out", "分拆独立"), Kind.ORGANISATION, Kind.INDIVIDUAL),
)
"""In the order of `engine.mechanisms.business_moves`."""
