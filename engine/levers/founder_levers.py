"""What founders can do, from the advice of essay 2 and the answer of essay 1."""

from engine.levers.lever import Change, DatedChange, Lever, LeverRole
from engine.scenario import Mode
from engine.text import Text

FOUNDER_LEVERS: tuple[Lever, ...] = (
    Lever(
        id="start_from_the_problem",
        role=LeverRole.FOUNDER,
        name=Text("Start from the problem", "从实际问题出发"),
        meaning=Text(
            "What is built for a pain that exists finds paying customers sooner and fits their needs better: products "
            "turn commercial half as fast again, and organisations miss special needs less.",
            "针对真实痛点的产品更快找到付费客户，也更贴合需求：产品走向商业化的速度提高一半，组织对特殊需求的不匹配减小。",
        ),
        sentence=Text(
            "Start from the actual problem, not from what the technology can do.", "从实际问题出发，而非从技术能力出发"
        ),
        essay=2,
        changes=(
            DatedChange("rate_product_to_commercial", Mode.MULTIPLY, 1.5, start=0.0),
            DatedChange("misfit_organisations", Mode.MULTIPLY, 0.7, start=0.0),
        ),
    ),
    Lever(
        id="validate_early",
        role=LeverRole.FOUNDER,
        name=Text("Validate the business model early", "尽早验证商业模式"),
        meaning=Text(
            "What nobody would pay for is given up as an experiment rather than as a product, and what goes on keeps "
            "more of the value it creates: twice the failures in validation, and better monetisation.",
            "没有人愿意付费的项目在验证阶段就被放弃，继续下去的则保有更多自己创造的价值：验证阶段失败率加倍，变现能力更强。",
        ),
        sentence=Text(
            "Validate the business model as early as possible; a minimum viable product can test whether users are "
            "willing to pay.",
            "尽早验证商业模式……可以通过最小可行产品（MVP）测试用户付费意愿",
        ),
        essay=2,
        changes=(
            Change("exit_rate_validation", Mode.MULTIPLY, 2.0),
            DatedChange("monetisation_individuals", Mode.ADD, 0.1, start=0.0),
            DatedChange("monetisation_organisations", Mode.ADD, 0.1, start=0.0),
        ),
    ),
    Lever(
        id="several_clouds",
        role=LeverRole.FOUNDER,
        name=Text("Several clouds", "多云策略"),
        meaning=Text(
            "Who can move to another provider is less exposed to the fees of one: individuals and organisations "
            "depend less on a stack they rent.",
            "能够迁移到其他供应商的人受单一平台收费的影响更小：个体与组织对租用技术栈的依赖降低。",
        ),
        sentence=Text(
            "Consider a strategy of several clouds, so as not to be locked in by a single provider.",
            "考虑多云策略以避免被单一云服务商锁定",
        ),
        essay=2,
        changes=(
            Change("stack_dependence_individuals", Mode.MULTIPLY, 0.6),
            Change("stack_dependence_organisations", Mode.MULTIPLY, 0.6),
        ),
    ),
    Lever(
        id="open_models",
        role=LeverRole.FOUNDER,
        name=Text("Build on open models", "使用开源模型"),
        meaning=Text(
            "Founders who build on open models and give their components back make more of the frontier usable by all, "
            "and the stack open faster. Copiers profit as well.",
            "基于开源模型开发并回馈组件的创业者，使更多前沿能力为所有人所用，并加快技术栈的开放。复制者同样受益。",
        ),
        sentence=Text(
            "Explore open-source alternatives, to depend less on proprietary frameworks.",
            "探索开源替代方案以减少对专有框架的依赖",
        ),
        essay=2,
        changes=(
            Change("model_openness", Mode.ADD, 0.15),
            Change("stack_opening_rate", Mode.MULTIPLY, 1.25),
        ),
    ),
    Lever(
        id="niche_focus",
        role=LeverRole.FOUNDER,
        name=Text("Focus on a niche", "专注垂直领域"),
        meaning=Text(
            "The more special an offer, the further a general one is from it: niches differ more in what they want, "
            "and individuals build more depth. Essay 1 doubts that it still helps, for AI lets platforms cover niches "
            "in passing; the model has both.",
            "产品越专，通用产品离它越远：各细分市场的需求差异增大，个体积累更多深度。文章一怀疑这是否仍有效，因为AI使平台能“顺手”覆盖细分市场；模型同时包含这两种作用。",
        ),
        sentence=Text(
            "Rather than develop a general model for generating text, focus on a specific problem of one vertical.",
            "与其开发一个通用的文本生成模型，不如专注于某个垂直领域（如法律文档、医疗记录）的特定问题",
        ),
        essay=2,
        changes=(
            DatedChange("demand_diversity", Mode.MULTIPLY, 1.4, start=0.0),
            Change("complexity_build_individuals", Mode.MULTIPLY, 1.5),
        ),
    ),
    Lever(
        id="pool_into_an_organisation",
        role=LeverRole.FOUNDER,
        name=Text("Pool into an organisation", "聚合成组织"),
        meaning=Text(
            "Individuals put their businesses together: more of them grow into organisations and fewer leave again; "
            "organisations, having more hands for one thing, pile up complexity faster. Individuals lose share by it, "
            "and are meant to: what they pooled is then counted as an organisation's.",
            "个体把业务聚合在一起：更多业务成长为组织，离开的更少；组织有更多人力做同一件事，更快积累复杂度。个体份额因此下降，这正是本意：聚合之后的业务计入组织。",
        ),
        sentence=Text(
            "Individuals need to gather into organisations and then innovate; through a vast volume of engineering "
            "they form complexity that cannot be copied.",
            "个体需要 聚合成组织，再进行创新，通过庞大的工程体量，形成不可复制的复杂度",
        ),
        essay=1,
        changes=(
            Change("graduation_rate", Mode.MULTIPLY, 3.0),
            Change("spin_out_rate", Mode.MULTIPLY, 0.5),
            Change("complexity_build_organisations", Mode.MULTIPLY, 1.25),
        ),
    ),
)
