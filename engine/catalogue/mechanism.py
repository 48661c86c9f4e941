"""The mechanisms of the model, as shown to the user."""

from dataclasses import dataclass

from engine.text import Text


@dataclass(frozen=True, slots=True)
class Mechanism:
    """A group of parameters; the thirteen mechanisms proper can be switched off.

    id                   by which switches, parameters and the model reference name it
    name, summary        as shown
    can_be_switched_off  whether it is a mechanism proper
    """

    id: str
    name: Text
    summary: Text
    can_be_switched_off: bool = True


MECHANISMS: tuple[Mechanism, ...] = (
    Mechanism(
        id="ai_capability",
        name=Text("AI capability", "AI能力"),
        summary=Text(
            "AI capability grows towards its ceiling, and openness decides who has access to it.",
            "AI能力向上限增长，而开放程度决定谁能使用它。",
        ),
    ),
    Mechanism(
        id="replication",
        name=Text("Replication", "复制"),
        summary=Text(
            "What is simple is copied fast, what is complex slowly, and AI shortens both.",
            "简单的产品很快被复制，复杂的较慢，而AI使两者都变快。",
        ),
    ),
    Mechanism(
        id="innovation",
        name=Text("Innovation and scarcity", "创新与稀缺性"),
        summary=Text(
            "R&D makes innovations, which are scarce until they are copied or go out of date.",
            "研发产生创新，创新在被复制或过时之前具有稀缺性。",
        ),
    ),
    Mechanism(
        id="complexity",
        name=Text("Complexity", "复杂度"),
        summary=Text(
            "Effort and capital pile up complexity that a copier must get right; time and AI wear it away.",
            "精力与资本堆积出难以复制的复杂度，时间与AI又将其侵蚀。",
        ),
    ),
    Mechanism(
        id="stack",
        name=Text("Technology stack", "技术栈"),
        summary=Text(
            "The layers of the stack concentrate with scale and open with open models; platforms take fees on them.",
            "技术栈各层因规模而集中、因开放而分散，平台在其上抽成。",
        ),
    ),
    Mechanism(
        id="earnings",
        name=Text("Earnings", "盈利"),
        summary=Text(
            "Scarcity and the business model decide how much of the value becomes profit.",
            "稀缺性与商业模式决定多少价值变成利润。",
        ),
    ),
    Mechanism(
        id="hype",
        name=Text("Hype", "热潮"),
        summary=Text(
            "News and trend following drive valuations away from value and back again.",
            "消息与追涨使估值偏离价值，又使其回落。",
        ),
    ),
    Mechanism(
        id="capital",
        name=Text("Capital", "资本"),
        summary=Text(
            "Investors allocate money by size, story and earnings, with a taste for home runs.",
            "投资者按规模、叙事与盈利分配资金，并偏爱“本垒打”。",
        ),
    ),
    Mechanism(
        id="ventures",
        name=Text("Ventures: the valley of death", "创业：死亡谷"),
        summary=Text(
            "Ventures pass from validation through product and commercial stage to scale, or fail on the way.",
            "创业项目从技术验证经产品化、商业化走向规模化，或在途中失败。",
        ),
    ),
    Mechanism(
        id="demand",
        name=Text("Demand: who is chosen", "需求：谁被选择"),
        summary=Text(
            "Customers reconsider and move to what attracts them, niche by niche.",
            "客户在每个细分市场中重新选择，转向更有吸引力的产品。",
        ),
    ),
    Mechanism(
        id="coverage",
        name=Text("Coverage by platforms", "平台覆盖"),
        summary=Text(
            "Platforms cover the niches that are worth it; AI, capital and the stack lower the threshold.",
            "平台覆盖值得覆盖的细分市场，AI、资本与技术栈降低门槛。",
        ),
    ),
    Mechanism(
        id="business_moves",
        name=Text("Business moves", "业务转移"),
        summary=Text(
            "Businesses change their kind: they grow, attach to a platform, are bought or spin out.",
            "业务改变归属：成长为组织、依附平台、被收购或独立出来。",
        ),
    ),
    Mechanism(
        id="people",
        name=Text("People", "人"),
        summary=Text(
            "People follow income between ways of working, and AI displaces some of them.",
            "人们随收入在不同工作方式之间流动，AI替代了其中一部分人。",
        ),
    ),
    Mechanism(
        id="actors",
        name=Text("Actors at the start", "初始参与者"),
        summary=Text(
            "How many individuals, organisations and platforms there are and what they start with.",
            "个体、组织与平台各有多少，以及它们的起点。",
        ),
        can_be_switched_off=False,
    ),
    Mechanism(
        id="indicators",
        name=Text("Indicators and stages", "指标与阶段"),
        summary=Text(
            "Numbers by which results are judged; they change no curve of the model itself.",
            "用于评判结果的数字，不改变模型本身的曲线。",
        ),
        can_be_switched_off=False,
    ),
)
