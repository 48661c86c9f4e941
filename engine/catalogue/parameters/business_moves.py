"""Parameters of business moves."""

from engine.catalogue.evidence_notes import ASSUMED
from engine.catalogue.parameter import Evidence, Parameter, Role
from engine.text import Text

PARAMETERS: tuple[Parameter, ...] = (
    Parameter(
        key="graduation_rate",
        symbol="grad",
        unit="1/yr",
        default=0.06,
        low=0.0,
        high=0.2,
        minimum=0.0,
        maximum=10.0,
        mechanism="business_moves",
        name=Text("Graduation", "成长为组织"),
        meaning=Text(
            "Rate at which the business of individuals grows into organisations, at full scarcity.",
            "在完全稀缺时，个体的业务成长为组织的速率。",
        ),
        evidence=Evidence.ESSAY,
        evidence_note=Text(
            "Essay 1: individuals need to gather into organisations (reply); the number is assumed.",
            "文章一：个体需要聚合成组织（回复）；数值为假设。",
        ),
        sources=("Essay1",),
    ),
    Parameter(
        key="spin_out_rate",
        symbol="spin",
        unit="1/yr",
        default=0.06,
        low=0.0,
        high=0.2,
        minimum=0.0,
        maximum=10.0,
        mechanism="business_moves",
        name=Text("Spin-out", "从组织独立"),
        meaning=Text(
            "Rate at which people leave organisations with a share of the business to become individuals.",
            "人们带着部分业务离开组织、成为个体的速率。",
        ),
        evidence=Evidence.ESSAY,
        evidence_note=Text(
            "Essay 1 names the expectation of super-individuals, and doubts it; the number is assumed.",
            "文章一提到“超级个体”的预期，并表示怀疑；数值为假设。",
        ),
        sources=("Essay1",),
    ),
    Parameter(
        key="acquisition_rate",
        symbol="acq",
        unit="1/yr",
        default=0.023,
        low=0.0,
        high=0.2,
        minimum=0.0,
        maximum=10.0,
        mechanism="business_moves",
        name=Text("Acquisition", "收购"),
        meaning=Text("Rate at which fully funded platforms buy organisations.", "资金充足的平台收购组织的速率。"),
        evidence=Evidence.LITERATURE,
        evidence_note=Text(
            "5.5 % of US startups of 2018 had been bought by January 2025, .014 per year beside closing; at the "
            "platforms' funding met of .62 at the start: .023. Startups stand for organisations, and any buyer for "
            "a platform.",
            "2018年的美国初创企业到2025年1月有5.5%被收购，与关闭并行的速率为每年0.014；按平台初始资金满足度0.62折算"
            "为0.023。以初创企业代表组织，以任何买家代表平台。",
        ),
        sources=("Carta2025",),
    ),
    Parameter(
        key="attachment_rate",
        symbol="att",
        unit="1/yr",
        default=0.05,
        low=0.0,
        high=0.2,
        minimum=0.0,
        maximum=10.0,
        mechanism="business_moves",
        name=Text("Attachment to platforms", "依附平台"),
        meaning=Text(
            "Rate at which individuals without scarcity move their business onto a fully concentrated stack.",
            "在技术栈完全集中时，没有稀缺性的个体把业务迁到平台上的速率。",
        ),
        evidence=Evidence.ESSAY,
        evidence_note=Text(
            "Essay 1: small creators can only depend on platforms; the number is assumed.",
            "文章一：小众创作者只能依附于平台生存；数值为假设。",
        ),
        sources=("Essay1",),
    ),
    Parameter(
        key="spin_out_base",
        symbol="spin_0",
        unit="1",
        default=0.5,
        low=0.2,
        high=1.0,
        minimum=0.0,
        maximum=10.0,
        mechanism="business_moves",
        name=Text("Spin-out without AI", "无AI时的独立"),
        meaning=Text("Part of the spin-out rate that needs no AI.", "从组织独立的速率中不依赖AI的部分。"),
        evidence=Evidence.ASSUMPTION,
        evidence_note=ASSUMED,
        role=Role.CONSTANT,
    ),
)
