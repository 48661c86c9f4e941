"""Which pictures a report can show: their titles, what they show, and those that fit a world."""

from engine.scenario import Scenario
from engine.text import Text

USUAL = ("market", "flows", "earnings", "indicators", "niches", "capital", "ventures", "people")
"""Ids of the views that a report shows unless others are chosen; all that are known are in `SHOWN`."""

_NEEDED = {
    "flows": ("demand", "business_moves"),
    "earnings": ("replication", "innovation", "complexity"),
    "capital": ("capital", "hype"),
    "ventures": ("ventures",),
    "people": ("people",),
}
"""Mechanisms of which one at least must be at work, or else the picture is empty."""

SHOWN: dict[str, tuple[Text, Text]] = {
    "market": (
        Text("Who holds the market", "谁占有市场"),
        Text(
            "Shares of the whole market over time, one band for each actor; the ribbon above names the stages.",
            "整个市场的份额随时间的变化，每个参与者一条色带；上方的彩条标出各阶段。",
        ),
    ),
    "flows": (
        Text("Who takes share from whom", "份额从谁流向谁"),
        Text(
            "What passed between the actors over the whole run: on the left who lost it, on the right who won it; the "
            "wider a band, the more.",
            "整个运行期间各参与者之间的份额流动：左侧为失去者，右侧为获得者；带越宽，流动越多。",
        ),
    ),
    "niches": (
        Text("Niche by niche", "各细分市场"),
        Text(
            "The largest share in each niche over time, the largest niches on top; circles are gaps that platforms do "
            "not cover.",
            "各细分市场中最大的份额随时间的变化，市场大的在上；圆圈是平台未覆盖的空隙。",
        ),
    ),
    "simplex": (
        Text("The path of the market", "市场的路径"),
        Text(
            "The corners of the triangle are markets of one kind alone; the curve is the path the market takes.",
            "三角形的顶点是只有一类参与者的市场；曲线是市场所走的路径。",
        ),
    ),
    "earnings": (
        Text("Earnings and scarcity", "盈利与稀缺性"),
        Text(
            "How fast what is made is copied (on a logarithmic axis), how scarce it stays, and what is earned with it.",
            "产品多快被复制（对数坐标）、稀缺性能保持多少、由此能赚多少。",
        ),
    ),
    "capital": (
        Text("Capital and hype", "资本与热潮"),
        Text(
            "Valuations against what would be fair, the capital of each actor, and where new capital goes.",
            "估值与合理水平之比、各参与者的资本，以及新增资本的去向。",
        ),
    ),
    "ventures": (
        Text("Ventures and the valley of death", "创业与死亡谷"),
        Text(
            "How many ventures come through each stage, and how many are stuck between product and business.",
            "有多少创业项目通过各阶段，又有多少停在产品与商业之间。",
        ),
    ),
    "people": (
        Text("People and their incomes", "人与收入"),
        Text(
            "How people work, what they earn against the start, where they move, and how unequal incomes are.",
            "人们如何工作、收入与初始相比如何、向何处流动，以及收入有多不平等。",
        ),
    ),
    "stack": (
        Text("The technology stack", "技术栈"),
        Text(
            "How concentrated its layers are, what AI can do and who has access, and what platforms charge.",
            "各层的集中程度、AI的能力与可及性，以及平台的抽成。",
        ),
    ),
    "indicators": (
        Text("Concentration and coverage", "集中度与覆盖"),
        Text(
            "Indicators of the market; the lines at 1,000 and 1,800 points are those of merger guidelines.",
            "市场的各项指标；1,000点与1,800点的线出自并购指南。",
        ),
    ),
    "claims": (
        Text("Where the claims stand", "各论断的状况"),
        Text(
            "The claims of the two essays, by how much each holds or fails.",
            "两篇文章的论断，以及各自成立或不成立的幅度。",
        ),
    ),
    "readouts": (
        Text("What it means for one role", "对某一角色的含义"),
        Text("The numbers that one role looks at first.", "某一角色首先关注的数字。"),
    ),
    "compare": (
        Text("Against the other scenarios", "与其他情景比较"),
        Text("What differs between the scenarios drawn over each other.", "叠加各情景后的差异。"),
    ),
}


def usual_pictures(scenario: Scenario) -> tuple[str, ...]:
    """The pictures that have something to show of a world."""

    def shows(picture: str) -> bool:
        if picture == "niches":
            return len(scenario.niches) > 1
        needed = _NEEDED.get(picture, ())
        return not needed or any(scenario.switches[each] for each in needed)

    return tuple(each for each in USUAL if shows(each))
