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
        evidence_note=Text(
            "Essay 1: scarcity is counted in days, even hours. Assumed: .01 yr is 3.65 days; the range runs from 9 "
            "hours to 18 days.",
            "文章一：稀缺性以天计，甚至以小时计。假设：0.01年为3.65天；范围为9小时至18天。",
        ),
        is_logarithmic=True,
        sources=("Essay1",),
    ),
    Parameter(
        key="copy_time_before_ai",
        symbol="T_0",
        unit="yr",
        default=0.44,
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
            "Geometric middle of 21 days (from the game Threes! to its first clone, 2014: the fastest that is "
            "known) and 3.4 years (time to competitor entry, whole product classes, 1967–86): .44 years.",
            "21天（游戏Threes!至首个克隆，2014年，已知最快）与3.4年（1967–86年整类产品的竞争者进入时间）的几何中点："
            "0.44年。",
        ),
        is_logarithmic=True,
        sources=("AgarwalGort2001", "PocketGamer2014", "VollmerWohlwend2014"),
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
        evidence=Evidence.ASSUMPTION,
        evidence_note=Text(
            "Assumed. Rivkin (2000) gives the form p^C. With 50 choices .95 makes an organisation's product last "
            "5.8 years; .96 would make it the 3.4 years of Agarwal & Gort (2001).",
            "假设。Rivkin（2000）给出p^C的形式。若有50个选择，0.95使组织的产品维持5.8年；0.96则为Agarwal与"
            "Gort（2001）的3.4年。",
        ),
        sources=("Rivkin2000", "AgarwalGort2001"),
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
