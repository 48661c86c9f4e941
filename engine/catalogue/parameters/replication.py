"""Parameters of replication."""

from engine.catalogue.evidence_notes import ASSUMED_CRUX
from engine.catalogue.parameter import Evidence, Parameter
from engine.text import Text

PARAMETERS: tuple[Parameter, ...] = (
    Parameter(
        key="copy_time_floor",
        symbol="T_min",
        unit="yr",
        default=0.01,
        low=0.001,
        high=0.05,
        minimum=1e-05,
        maximum=10.0,
        mechanism="replication",
        name=Text("Shortest copy time", "最短复制时间"),
        meaning=Text(
            "Shortest possible time to copy anything, however capable AI is.",
            "无论AI多强，复制任何东西至少需要的时间。",
        ),
        evidence=Evidence.ESSAY,
        evidence_note=Text("Essay 1: scarcity is counted in days, even hours.", "文章一：稀缺性以天计，甚至以小时计。"),
        is_logarithmic=True,
        sources=("Essay1",),
    ),
    Parameter(
        key="copy_time_before_ai",
        symbol="T_0",
        unit="yr",
        default=0.5,
        low=0.05,
        high=5.0,
        minimum=0.0001,
        maximum=100.0,
        mechanism="replication",
        name=Text("Copy time before AI", "AI之前的复制时间"),
        meaning=Text(
            "Time to copy something simple without AI; higher keeps small innovations scarce for longer.",
            "没有AI时复制一个简单产品所需的时间；越长，小创新的稀缺性保持得越久。",
        ),
        evidence=Evidence.LITERATURE,
        evidence_note=Text(
            "Between 21 days (the game Threes!, 2014) and 3.4 years (whole product classes, Agarwal & Gort 2001).",
            "介于21天（游戏Threes!，2014年）与3.4年（整个产品类别，Agarwal与Gort，2001年）之间。",
        ),
        is_logarithmic=True,
        sources=(
            "AgarwalGort2001",
            "VollmerWohlwend2014",
        ),
    ),
    Parameter(
        key="copy_speedup",
        symbol="beta",
        unit="1",
        default=4.0,
        low=1.0,
        high=7.0,
        minimum=0.0,
        maximum=50.0,
        mechanism="replication",
        name=Text("Copying speed gained from AI", "AI带来的复制加速"),
        meaning=Text(
            "How fast AI shortens copying: the time falls as exp(-copy_speedup × AI capability).",
            "AI缩短复制时间的强度：时间按exp(-复制加速 × AI能力)下降。",
        ),
        evidence=Evidence.ESSAY,
        evidence_note=Text(
            "Essay 1: what is small can be copied easily; the number is assumed.",
            "文章一：“小”意味着可以被轻易复制；数值为假设。",
        ),
        sources=("Essay1",),
    ),
    Parameter(
        key="copy_accuracy_before_ai",
        symbol="p_0",
        unit="1",
        default=0.95,
        low=0.9,
        high=0.97,
        minimum=0.5,
        maximum=0.999999,
        mechanism="replication",
        name=Text("Copy accuracy before AI", "AI之前的复制准确率"),
        meaning=Text(
            "Probability that one interlocking choice is copied right without AI; higher weakens complexity.",
            "没有AI时，一个相互关联的选择被正确复制的概率；越高，复杂度的保护作用越弱。",
        ),
        evidence=Evidence.LITERATURE,
        evidence_note=Text(
            "Rivkin (2000) gives the form p^C; the number is assumed.", "形式p^C来自Rivkin（2000年）；数值为假设。"
        ),
        sources=("Rivkin2000",),
    ),
    Parameter(
        key="copy_accuracy_gain",
        symbol="p_g",
        unit="1",
        default=0.01,
        low=0.0,
        high=0.045,
        minimum=0.0,
        maximum=0.2,
        mechanism="replication",
        name=Text("Copy accuracy gained from AI", "AI带来的复制准确率提升"),
        meaning=Text(
            "What full AI capability adds to copy accuracy; higher lets AI copy complex products, too.",
            "AI能力达到满值时复制准确率的提升；越高，复杂的产品也越容易被复制。",
        ),
        evidence=Evidence.ASSUMPTION,
        evidence_note=ASSUMED_CRUX,
        is_crux=True,
    ),
)
