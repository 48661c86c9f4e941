"""Parameters of AI capability."""

from engine.catalogue.evidence_notes import ASSUMED
from engine.catalogue.parameter import Evidence, Parameter, Role
from engine.text import Text

PARAMETERS: tuple[Parameter, ...] = (
    Parameter(
        key="ai_growth_rate",
        symbol="g_A",
        unit="1/yr",
        default=0.51,
        low=0.0,
        high=1.2,
        minimum=0.0,
        maximum=20.0,
        mechanism="ai_capability",
        name=Text("Growth of AI capability", "AI能力增长率"),
        meaning=Text(
            "Growth rate of AI capability while it is far from its ceiling; higher brings everything AI does sooner.",
            "AI能力远离上限时的增长率；越高，AI的一切影响来得越早。",
        ),
        evidence=Evidence.LITERATURE,
        evidence_note=Text(
            "Read off use as a proxy of capability: 3.7 % of US firms used AI in autumn 2023 and 9.7 % in "
            "September 2025, a logistic slope of .51 per year; 20 % of US employees in 2023 and 40 % in 2025 give "
            ".49. The range ends where the length of tasks that AI can do doubles every 7 months: 1.19 per year.",
            "以使用率代表能力：2023年秋3.7%的美国企业使用AI，2025年9月为9.7%，逻辑斯蒂斜率为每年0.51；美国雇员2023"
            "年20%、2025年40%，给出0.49。上限对应AI可完成任务的时长每7个月翻一番：每年1.19。",
        ),
        sources=("CensusBTOS2024", "AnthropicIndex2025", "METR2025"),
    ),
    Parameter(
        key="ai_ceiling",
        symbol="A_max",
        unit="1",
        default=1.0,
        low=0.4,
        high=1.0,
        minimum=0.01,
        maximum=1.0,
        mechanism="ai_capability",
        name=Text("Ceiling of AI capability", "AI能力上限"),
        meaning=Text(
            "Highest capability that compute, energy and resources allow; 1 means that no limit binds.",
            "算力、能源与资源所允许的最高AI能力；1表示没有约束。",
        ),
        evidence=Evidence.ESSAY,
        evidence_note=Text(
            "Essay 2: compute, energy and resources may limit AI; the number is assumed.",
            "文章二：算力、能源和资源可能限制AI；数值为假设。",
        ),
        sources=("Essay2",),
    ),
    Parameter(
        key="model_openness",
        symbol="open",
        unit="1",
        default=0.5,
        low=0.0,
        high=1.0,
        minimum=0.0,
        maximum=1.0,
        mechanism="ai_capability",
        name=Text("Openness of models", "模型开放程度"),
        meaning=Text(
            "How much of the AI frontier is open to everyone (open weights, open source), copiers included.",
            "前沿AI能力中对所有人（包括复制者）开放的部分，如开放权重与开源。",
        ),
        evidence=Evidence.LITERATURE,
        evidence_note=Text(
            "Midway between two readings: open models lead to .88 of the frontier if only their lag of 3 months "
            "counts (at .51 per year), but to .12 if use counts: 11–13 % of enterprise workloads in 2025 (survey "
            "by an investor in a closed provider, reported second-hand).",
            "两种解读的中点：若只看落后3个月（按每年0.51增长），开放模型可达前沿的0.88；若看使用，则为0.12，即2025"
            "年企业负载的11–13%（由一家闭源厂商的投资者调查，二手报道）。",
        ),
        sources=("Essay2", "Emberson2025", "Menlo2025"),
    ),
    Parameter(
        key="closed_access_individuals",
        symbol="phi_I",
        unit="1",
        default=0.5,
        low=0.2,
        high=0.8,
        minimum=0.0,
        maximum=1.0,
        mechanism="ai_capability",
        name=Text("Closed-model access, individuals", "个体获得的闭源能力"),
        meaning=Text(
            "Share of the frontier's capability that an individual gets from providers of closed models.",
            "个体能从闭源模型提供商获得的前沿能力比例。",
        ),
        evidence=Evidence.ASSUMPTION,
        evidence_note=ASSUMED,
    ),
    Parameter(
        key="closed_access_organisations",
        symbol="phi_O",
        unit="1",
        default=0.8,
        low=0.5,
        high=1.0,
        minimum=0.0,
        maximum=1.0,
        mechanism="ai_capability",
        name=Text("Closed-model access, organisations", "组织获得的闭源能力"),
        meaning=Text(
            "Share of the frontier's capability that an organisation gets from providers of closed models.",
            "组织能从闭源模型提供商获得的前沿能力比例。",
        ),
        evidence=Evidence.ASSUMPTION,
        evidence_note=ASSUMED,
    ),
    Parameter(
        key="ai_productivity_gain",
        symbol="lam",
        unit="1",
        default=9.0,
        low=2.0,
        high=20.0,
        minimum=0.0,
        maximum=200.0,
        mechanism="ai_capability",
        name=Text("Productivity gained from AI", "AI带来的生产力提升"),
        meaning=Text(
            "Extra output per person at full AI capability; 9 means ten times the output.",
            "AI能力达到满值时人均增加的产出；9表示产出为原来的十倍。",
        ),
        evidence=Evidence.ESSAY,
        evidence_note=Text(
            "Essay 1: AI greatly frees productivity; tenfold and the range are assumed.",
            "文章一：AI时代生产力极大解放；十倍与范围均为假设。",
        ),
        is_logarithmic=True,
        sources=("Essay1",),
    ),
    Parameter(
        key="ai_initial",
        symbol="A_0",
        unit="1",
        default=0.037,
        low=0.02,
        high=0.2,
        minimum=0.0,
        maximum=1.0,
        mechanism="ai_capability",
        name=Text("AI capability at the start", "初始AI能力"),
        meaning=Text(
            "AI capability when the scenario starts, on a scale from 0 to 1.", "情景开始时的AI能力，取值0到1。"
        ),
        evidence=Evidence.LITERATURE,
        evidence_note=Text(
            "Read off use as a proxy of capability: 3.7 % of US firms used AI in autumn 2023. The range goes up to "
            "the 20 % of US employees who said so in 2023.",
            "以使用率代表能力：2023年秋3.7%的美国企业使用AI。上限为2023年自称使用AI的美国雇员比例20%。",
        ),
        role=Role.START,
        sources=("CensusBTOS2024", "AnthropicIndex2025"),
    ),
)
