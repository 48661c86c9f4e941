"""Parameters of hype."""

from engine.catalogue.evidence_notes import ASSUMED
from engine.catalogue.parameter import Evidence, Parameter, Role
from engine.text import Text

PARAMETERS: tuple[Parameter, ...] = (
    Parameter(
        key="valuation_adjustment",
        symbol="l_x",
        unit="1/yr",
        default=1.2,
        low=0.5,
        high=3.0,
        minimum=0.05,
        maximum=50.0,
        mechanism="hype",
        name=Text("Adjustment of valuations", "估值调整速度"),
        meaning=Text("Speed at which valuations follow expectations.", "估值跟随预期变化的速度。"),
        evidence=Evidence.ASSUMPTION,
        evidence_note=Text(
            "Assumed. Chiarella (1992) gives the form, no number.", "假设。Chiarella（1992）给出形式，没有数值。"
        ),
        sources=("Chiarella1992",),
    ),
    Parameter(
        key="trend_following",
        symbol="chi",
        unit="1",
        default=1.7,
        low=0.5,
        high=2.5,
        minimum=0.0,
        maximum=20.0,
        mechanism="hype",
        name=Text("Trend following", "追涨强度"),
        meaning=Text(
            "How strongly investors extrapolate the trend; high values turn into cycles of boom and bust.",
            "投资者外推趋势的强度；过高会形成泡沫与崩盘的循环。",
        ),
        evidence=Evidence.ASSUMPTION,
        evidence_note=Text(
            "Assumed. Chiarella (1992) gives the form, no number.", "假设。Chiarella（1992）给出形式，没有数值。"
        ),
        sources=("Chiarella1992",),
    ),
    Parameter(
        key="expectation_time",
        symbol="t_e",
        unit="yr",
        default=1.0,
        low=0.5,
        high=3.0,
        minimum=0.02,
        maximum=50.0,
        mechanism="hype",
        name=Text("Memory of the trend", "趋势记忆时间"),
        meaning=Text(
            "Time over which investors average past growth of valuations.", "投资者对过去估值增速取平均的时间。"
        ),
        evidence=Evidence.ASSUMPTION,
        evidence_note=ASSUMED,
    ),
    Parameter(
        key="breakthrough_excitement",
        symbol="news",
        unit="1",
        default=2.0,
        low=0.0,
        high=5.0,
        minimum=0.0,
        maximum=50.0,
        mechanism="hype",
        name=Text("Excitement about breakthroughs", "技术突破带来的热度"),
        meaning=Text("Rise of valuations per unit of progress of AI.", "AI每进步一个单位带来的估值上升。"),
        evidence=Evidence.ESSAY,
        evidence_note=Text(
            "Essay 2: breakthroughs draw in capital and drive valuations up; the number is assumed.",
            "文章二：技术突破伴随资本涌入、估值飙升；数值为假设。",
        ),
        sources=("Essay2",),
    ),
    Parameter(
        key="background_news",
        symbol="n_0",
        unit="1/yr",
        default=0.1,
        low=0.0,
        high=0.4,
        minimum=0.0,
        maximum=2.0,
        mechanism="hype",
        name=Text("Excitement about other technology", "其他技术的热度"),
        meaning=Text("Excitement per year from all technology other than AI.", "AI以外的所有技术每年带来的热度。"),
        evidence=Evidence.ESSAY,
        evidence_note=Text(
            "Essay 2: the internet, mobile and blockchain had their bubbles, too; the number is assumed.",
            "文章二：互联网、移动互联网、区块链也有过泡沫；数值为假设。",
        ),
        sources=("Essay2",),
    ),
    Parameter(
        key="trend_following_base",
        symbol="chi_0",
        unit="1",
        default=0.4,
        low=0.2,
        high=0.8,
        minimum=0.0,
        maximum=10.0,
        mechanism="hype",
        name=Text("Trend following without narrow metrics", "与指标无关的追涨"),
        meaning=Text(
            "Part of trend following that does not come from narrow metrics.", "追涨行为中与单一化指标无关的部分。"
        ),
        evidence=Evidence.ASSUMPTION,
        evidence_note=ASSUMED,
        role=Role.CONSTANT,
    ),
)
