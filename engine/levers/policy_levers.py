"""What policy makers can do, from what the essays say of them."""

from engine.levers.lever import Change, DatedChange, Lever, LeverRole
from engine.scenario import Mode
from engine.text import Text

EXPORT_CONTROL_AFTER = 2.0
"""Years since the start."""

_INTERVENTION = Text(
    "Policy may have to intervene, to guide resources towards a more balanced allocation.",
    "可能需要政策干预来引导资源的更均衡分配",
)

POLICY_LEVERS: tuple[Lever, ...] = (
    Lever(
        id="interoperability",
        role=LeverRole.POLICY,
        name=Text("Interoperability", "互操作性"),
        meaning=Text(
            "Who leaves a platform keeps what made it worth staying: network effects are halved, and less of a stack "
            "must be rented from one provider.",
            "离开平台的人不再失去留下的理由：网络效应减半，需向单一供应商租用的技术栈减少。",
        ),
        sentence=Text(
            "Keep the technology stack flexible through abstraction layers, standardised interfaces and open-source "
            "components.",
            "通过抽象层、标准化接口、开源组件等方式保持技术栈的灵活性",
        ),
        essay=2,
        changes=(
            Change("weight_network", Mode.MULTIPLY, 0.5),
            Change("stack_dependence_individuals", Mode.MULTIPLY, 0.8),
            Change("stack_dependence_organisations", Mode.MULTIPLY, 0.8),
        ),
    ),
    Lever(
        id="merger_control",
        role=LeverRole.POLICY,
        name=Text("Merger control", "并购审查"),
        meaning=Text(
            "Platforms buy a fifth of the organisations that they would have bought.",
            "平台收购的组织减至原来的五分之一。",
        ),
        sentence=_INTERVENTION,
        essay=2,
        changes=(Change("acquisition_rate", Mode.MULTIPLY, 0.2),),
    ),
    Lever(
        id="fee_caps",
        role=LeverRole.POLICY,
        name=Text("Caps on fees", "抽成上限"),
        meaning=Text(
            "Platforms may take half of what they take from the business that depends on them.",
            "平台对依附业务的抽成减半。",
        ),
        sentence=_INTERVENTION,
        essay=2,
        changes=(DatedChange("platform_take_rate", Mode.MULTIPLY, 0.5, start=0.0),),
    ),
    Lever(
        id="open_model_support",
        role=LeverRole.POLICY,
        name=Text("Support for open models", "支持开源模型"),
        meaning=Text(
            "Public money for open models: more of the frontier is open to everyone, and layers of the stack open "
            "faster.",
            "以公共资金支持开源模型：更多前沿能力向所有人开放，技术栈各层更快开放。",
        ),
        sentence=Text(
            "Democratising AI (through open models, cloud interfaces and tools) has lowered the barrier to technology.",
            "AI技术的民主化（通过开源模型、云服务API、开发工具）降低了技术门槛",
        ),
        essay=2,
        changes=(
            Change("model_openness", Mode.ADD, 0.35),
            Change("stack_opening_rate", Mode.MULTIPLY, 1.5),
        ),
    ),
    Lever(
        id="basic_income",
        role=LeverRole.POLICY,
        name=Text("Basic income", "全民基本收入"),
        meaning=Text(
            "An income without work, introduced at the start: people compare their income with that of before, so one "
            "that had always been there would move nobody.",
            "在期初引入的无条件收入：人们将收入与此前相比，若一直存在，便不会改变任何人的选择。",
        ),
        sentence=Text("The disordered era of the useless class, and basic income.", "无用阶层的 乱纪元 和 UBI"),
        essay=1,
        changes=(DatedChange("basic_income", Mode.ADD, 0.2, start=0.0),),
    ),
    Lever(
        id="export_control",
        role=LeverRole.POLICY,
        name=Text("Export control", "出口管制"),
        meaning=Text(
            "From the third year on chips and models are held back at a border: AI grows more slowly, and less of the "
            "frontier is open to everyone.",
            "从第三年起，芯片与模型受出口限制：AI增长放慢，向所有人开放的前沿能力减少。",
        ),
        sentence=Text(
            "Political factors such as rivalry in technology, export controls and rules of data sovereignty are deeply "
            "changing how the global technology ecosystem works.",
            "出口管制、数据主权法规等政治因素，正在深刻改变全球科技生态系统的运行方式",
        ),
        essay=2,
        changes=(
            DatedChange("ai_growth_rate", Mode.MULTIPLY, 0.6, start=EXPORT_CONTROL_AFTER),
            DatedChange("model_openness", Mode.MULTIPLY, 0.6, start=EXPORT_CONTROL_AFTER),
        ),
    ),
)
