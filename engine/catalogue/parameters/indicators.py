"""Parameters of indicators."""

from engine.catalogue.evidence_notes import ASSUMED
from engine.catalogue.parameter import Evidence, Parameter, Role
from engine.text import Text

PARAMETERS: tuple[Parameter, ...] = (
    Parameter(
        key="discount_rate",
        symbol="r_d",
        unit="1/yr",
        default=0.1,
        low=0.03,
        high=0.2,
        minimum=0.001,
        maximum=2.0,
        mechanism="indicators",
        name=Text("Discount rate", "折现率"),
        meaning=Text(
            "Rate at which the future earnings of an innovation are discounted.", "对一项创新未来收益折现的比率。"
        ),
        evidence=Evidence.ASSUMPTION,
        evidence_note=ASSUMED,
        role=Role.CONSTANT,
    ),
    Parameter(
        key="created_value_base",
        symbol="cv_0",
        unit="1",
        default=0.3,
        low=0.1,
        high=0.5,
        minimum=0.01,
        maximum=1.0,
        mechanism="indicators",
        name=Text("Value without scarcity", "无稀缺性的价值"),
        meaning=Text(
            "Part of the value of an offer for its users that needs no scarcity; the rest grows with scarcity.",
            "产品对用户的价值中不依赖稀缺性的部分；其余部分随稀缺性增长。",
        ),
        evidence=Evidence.ASSUMPTION,
        evidence_note=ASSUMED,
        role=Role.CONSTANT,
    ),
    Parameter(
        key="oligopoly_share",
        symbol="S_olig",
        unit="1",
        default=0.5,
        low=0.3,
        high=0.7,
        minimum=0.0,
        maximum=1.0,
        mechanism="indicators",
        name=Text("Oligopoly: share of platforms", "寡头垄断：平台份额"),
        meaning=Text(
            "Share of platforms above which the market counts as an oligopoly.", "平台份额超过该值即视为寡头垄断。"
        ),
        evidence=Evidence.ESSAY,
        evidence_note=Text(
            "Essay 1: a few super platforms dominate the market; one half is assumed.",
            "文章一：几个超级平台主导大市场；以一半为界为假设。",
        ),
        role=Role.CONSTANT,
        sources=("Essay1",),
    ),
    Parameter(
        key="oligopoly_hhi",
        symbol="HHI_olig",
        unit="points",
        default=1800.0,
        low=1000.0,
        high=2500.0,
        minimum=0.0,
        maximum=10000.0,
        mechanism="indicators",
        name=Text("Oligopoly: concentration", "寡头垄断：集中度"),
        meaning=Text(
            "Concentration (HHI) above which the market counts as an oligopoly.",
            "集中度（HHI）超过该值即视为寡头垄断。",
        ),
        evidence=Evidence.LITERATURE,
        evidence_note=Text(
            "US merger guidelines 2023: highly concentrated above 1800; those of 2010: above 2500, the end of the "
            "range.",
            "美国合并指南2023年版：超过1800为高度集中；2010年版：超过2500，即范围的上限。",
        ),
        role=Role.CONSTANT,
        sources=("DOJFTC2023",),
    ),
    Parameter(
        key="involution_margin",
        symbol="margin_inv",
        unit="1",
        default=0.5,
        low=0.3,
        high=0.8,
        minimum=0.0,
        maximum=1.0,
        mechanism="indicators",
        name=Text("Involution: margin lost", "内卷：利润率下降"),
        meaning=Text(
            "Part of their start margin below which individuals count as being in involution.",
            "个体利润率低于初始值的这一比例即视为内卷。",
        ),
        evidence=Evidence.ESSAY,
        evidence_note=Text(
            "Essay 1: the room of small developers is squeezed; one half is assumed.",
            "文章一：小开发者的生存空间被不断挤压；以一半为界为假设。",
        ),
        role=Role.CONSTANT,
        sources=("Essay1",),
    ),
    Parameter(
        key="involution_crowding",
        symbol="Y_inv",
        unit="1",
        default=0.5,
        low=0.3,
        high=1.0,
        minimum=0.0,
        maximum=100.0,
        mechanism="indicators",
        name=Text("Involution: crowding", "内卷：拥挤度"),
        meaning=Text(
            "Crowding above which a falling margin of individuals counts as involution.",
            "拥挤度超过该值且个体利润率下降即视为内卷。",
        ),
        evidence=Evidence.ESSAY,
        evidence_note=Text(
            "Essay 1: competition intensifies; the threshold is assumed.", "文章一：竞争迅速加剧；阈值为假设。"
        ),
        role=Role.CONSTANT,
        sources=("Essay1",),
    ),
    Parameter(
        key="plural_share",
        symbol="S_plur",
        unit="1",
        default=0.2,
        low=0.1,
        high=0.3,
        minimum=0.0,
        maximum=1.0,
        mechanism="indicators",
        name=Text("Plural market: share of individuals", "多元市场：个体份额"),
        meaning=Text(
            "Share of individuals at the horizon above which a market without oligopoly counts as plural.",
            "期末个体份额超过该值且非寡头垄断的市场视为多元市场。",
        ),
        evidence=Evidence.ESSAY,
        evidence_note=Text(
            "Essay 1: the diversity of needs leaves gaps; the threshold is assumed.",
            "文章一：需求的多样性预留“缝隙”；阈值为假设。",
        ),
        role=Role.CONSTANT,
        sources=("Essay1",),
    ),
)
