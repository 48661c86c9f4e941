"""Worlds that stand for sentences of the two essays."""

from dataclasses import replace
from types import MappingProxyType

from engine import Scenario
from engine.project import Project
from engine.scenario.neutral import neutral_values
from scripts.example_notes import both

# Essay 1: what cannot be copied is built by many hands, and keeps customers.
COMPLEXITY = {
    "complexity_build_organisations": 20.0,
    "weight_complexity": 1.0,
    "copy_accuracy_gain": 0.0,
    "ai_complexity_erosion": 0.0,
}

# Essay 2, section by section; AI stays small and is, above all, a story that investors pay for.
AI_AS_A_STORY = {
    "ai_growth_rate": 0.3,
    "ai_ceiling": 0.4,
    "coverage_by_ai": 0.5,
    "breakthrough_excitement": 4.0,
    "ai_premium_organisations": 1.5,
    "ai_premium_platforms": 4.0,
}
POWER_LAW = {"home_run_preference": 3.0, "weight_subsidy": 1.2}
NARROW_METRICS = {"metric_narrowness": 0.8}
SHORT_TERM = {"short_term_pressure": 0.6}
BUSINESS_MODELS = {
    "monetisation_individuals": 0.35,
    "monetisation_organisations": 0.45,
    "rate_product_to_commercial": 0.6,
}
DEPENDENCE = {
    "platform_take_rate": 0.4,
    "stack_dependence_individuals": 0.95,
    "stack_dependence_organisations": 0.75,
    "weight_bundling": 0.6,
    "attachment_rate": 0.08,
    "acquisition_rate": 0.06,
    "coverage_by_capital": 0.6,
    "coverage_by_stack": 1.0,
}
SCAPEGOAT = {**AI_AS_A_STORY, **POWER_LAW, **NARROW_METRICS, **SHORT_TERM, **BUSINESS_MODELS, **DEPENDENCE}

# The expectation that essay 1 contradicts: everyone has the frontier, platforms do not follow, and copies take time.
SLOW_COPIES = {
    "copy_time_before_ai": 2.0,
    "copy_speedup": 2.0,
    "copy_accuracy_gain": 0.0,
    "complexity_build_individuals": 2.0,
    "ai_complexity_gain": 3.0,
    "ai_complexity_erosion": 0.3,
}
SUPER_INDIVIDUAL = {
    **SLOW_COPIES,
    "model_openness": 1.0,
    "closed_access_individuals": 0.8,
    "ai_productivity_gain": 20.0,
    "monetisation_individuals": 0.8,
    "demand_diversity": 3.0,
    "weight_network": 0.0,
    "weight_bundling": 0.05,
    "platform_take_rate": 0.05,
    "coverage_by_ai": 0.0,
    "coverage_by_stack": 0.0,
    "attachment_rate": 0.0,
    "graduation_rate": 0.02,
    "spin_out_rate": 0.15,
}

PLURAL = {
    "model_openness": 1.0,
    "weight_network": 0.1,
    "demand_diversity": 3.0,
    "platform_take_rate": 0.1,
    "weight_bundling": 0.1,
    "coverage_by_ai": 1.0,
    "ai_complexity_erosion": 0.5,
}


def essay1() -> Project:
    """The default world, and what becomes of it when one sentence of the essay is taken away or taken further."""
    notes = both(
        "What is small is copied within days, and platforms end with 98% of the market. The default world, 2023 to "
        "2043: a bloom, involution from 2027, oligopoly from 2029. It stands for a sentence of essay 1: “In the end a "
        "few super platforms will dominate the mass market, and creators in small niches can survive only by depending "
        "on platforms.” Try first: lower “Growth of AI capability”, or look at the two other scenarios.",
        "小的东西几天内就被复制，平台最终占有98%的市场。默认世界，2023年至2043年：先是百花齐放，2027年起内卷加剧，"
        "2029年起寡头垄断。它对应文章一的一句话：“最终，几个超级平台将主导大市场，小众创作者只能依附于平台生存”。"
        "先试试：降低“AI能力增长率”，或者看看另外两个情景。",
    )
    world = Scenario(name="Default world · 默认世界", notes=notes)
    return Project(
        "Essay 1: the end of individual innovation? · 文章一：个体创新的终结？",
        notes,
        (world, _complexity_that_cannot_be_copied(world), _nothing_in_passing(world)),
    )


def _complexity_that_cannot_be_copied(world: Scenario) -> Scenario:
    notes = both(
        "What if organisations pile up complexity that no AI can copy? They end with 61% and platforms with 39%; "
        "single individuals vanish all the same. It stands for the patch to essay 1: “Individuals need to gather into "
        "organisations and then innovate; through a vast volume of engineering they form complexity that cannot be "
        "copied.” Try first: raise “Erosion of complexity by AI” to 0.1, and platforms lead.",
        "如果组织积累起AI无法复制的复杂度，会怎样？组织最终占61%，平台占39%；单独的个体仍然消失。它对应文章一的补丁："
        "“个体需要 聚合成组织，再进行创新，通过庞大的工程体量，形成不可复制的复杂度”。先试试：把“AI对复杂度的侵蚀”"
        "提高到0.1，领先的便是平台。",
    )
    name = "What if complexity cannot be copied · 如果复杂度不可复制"
    return replace(world.with_parameters(**COMPLEXITY), id="complexity", name=name, notes=notes)


def _nothing_in_passing(world: Scenario) -> Scenario:
    notes = both(
        "What if AI did not help platforms to cover small niches in passing? Individuals keep 15%, and the oligopoly "
        "comes two years later; it comes all the same. It takes away a sentence of essay 1: “Any valuable segment may "
        "in an instant be covered in passing by a big player.” Try first: raise “Diversity of demand” to 4, "
        "and individuals keep 22%.",
        "如果AI不能帮助平台“顺手”覆盖小的细分市场，会怎样？个体保有15%，寡头垄断推迟两年，但仍会到来。它去掉了文章一的"
        "一句话：“任何一个有价值的细分领域都可能在瞬间，被大玩家‘顺手’覆盖”。先试试：把“需求的多样性”提高到4，个体便保有22%。",
    )
    name = "What if nothing is covered in passing · 如果没有“顺手”覆盖"
    return replace(world.with_parameters(coverage_by_ai=0.0), id="nothing-in-passing", name=name, notes=notes)


def essay2() -> Project:
    """Strong structural causes with little AI; then without the AI, and without the structure."""
    notes = both(
        "Structure does it: with little AI and much talk of it, platforms take 94% of the market. Investors look for "
        "home runs and count size and growth, quarters must look good, business models are poor, and most of the stack "
        "is rented from platforms. It stands for the title of essay 2: “AI is only the scapegoat, not the root cause”; "
        "AI accounts for about a sixth of the rise of concentration. Try first: freeze AI in the second scenario, "
        "repair the structure in the third, and compare.",
        "起作用的是结构：AI不多而谈论很多，平台仍占有94%的市场。投资者追求本垒打，只看规模与增长；季度业绩必须好看；"
        "商业模式匮乏；技术栈大多租自平台。它对应文章二的标题：“AI只是替罪羊，而非根本原因”；集中度的上升约有六分之一"
        "归因于AI。先试试：在第二个情景里冻结AI，在第三个情景里修复结构，再加以比较。",
    )
    world = replace(
        Scenario(name="AI as the scapegoat · AI作为替罪羊", notes=notes).with_parameters(**SCAPEGOAT), id="scapegoat"
    )
    return Project(
        "Essay 2: AI is only the scapegoat · 文章二：AI只是替罪羊",
        notes,
        (world, _same_without_ai(world), _same_without_structure(world)),
    )


def _same_without_ai(world: Scenario) -> Scenario:
    notes = both(
        "The same market with AI frozen: platforms still take 82%, and the oligopoly comes half a year later. It "
        "stands for “excessive dependence of the ecosystem on platform companies leads to centralised innovation” in "
        "essay 2. Try first: lower “Coverage helped by the stack” to 0.",
        "同一个市场，AI能力不变：平台仍占82%，寡头垄断只推迟半年。它对应文章二的“生态系统过度依赖‘平台公司’导致创新"
        "集中化”。先试试：把“技术栈助力的覆盖”降到0。",
    )
    frozen = world.with_parameters(ai_growth_rate=0.0, coverage_by_ai=0.0)
    return replace(frozen, id="without-ai", name="The same without AI · 同一市场，没有AI", notes=notes)


def _same_without_structure(world: Scenario) -> Scenario:
    notes = both(
        "The same AI with every structural cause off: organisations lead with 52%, individuals keep a fifth, and no "
        "oligopoly comes. It stands for the hope of essay 2: “more diverse models of investment, a more pragmatic "
        "start-up culture, a more balanced path of technology”. Try first: switch the causes on again one by one.",
        "同样的AI，但所有结构性原因都关闭：组织以52%领先，个体保有五分之一，不出现寡头垄断。它对应文章二的期望："
        "“更多元化的投资模式、更务实的创业文化、更平衡的技术发展路径”。先试试：把这些原因逐一打开。",
    )
    values = neutral_values(world.parameters)
    values |= {key: world.parameters[key] for key in ("ai_growth_rate", "coverage_by_ai")}
    repaired = replace(world, parameters=MappingProxyType(values))
    name = "The same AI without the structure · 同样的AI，没有结构性原因"
    return replace(repaired, id="without-structure", name=name, notes=notes)


def super_individual() -> Project:
    """A world in which single people with AI prosper, and what the author of essay 1 would object."""
    notes = both(
        "One person with AI does the work of many, and individuals end with 72% of the market and a higher margin. "
        "Models are open, platforms stay out of small niches and take little, needs differ, and copies take more than "
        "a year. It stands for what essay 1 says it contradicts: “the expectation that the AI era would give birth to "
        "‘super-individuals’”, and for a reply to it: “Moonshot has just three developers and takes over half a "
        "million dollars a month.” Try first: raise “Copying speed gained from AI” to 4, and platforms lead.",
        "一个人加上AI抵得上许多人，个体最终占有72%的市场，利润率也更高。模型开放，平台不进入小的细分市场、抽成很低，"
        "需求各不相同，复制需要一年以上。它对应文章一自称所违背的“AI时代催生‘超级个体’的预期”，以及一条回复："
        "“moonshot开发者就三个人，一个月营收超50万美元”。先试试：把“AI带来的复制加速”提高到4，领先的便是平台。",
    )
    world = replace(
        Scenario(name="Super-individuals · 超级个体", notes=notes).with_parameters(**SUPER_INDIVIDUAL),
        id="super-individuals",
    )
    return Project("The super-individual's world · 超级个体的世界", notes, (world, _copied_as_in_essay_1(world)))


def _copied_as_in_essay_1(world: Scenario) -> Scenario:
    notes = both(
        "The same world, but what individuals make is copied as fast as in essay 1: within days. They keep 36%, their "
        "margin falls below its start, and platforms lead. It stands for the author's question in reply: “Rival "
        "products should be coming soon, shouldn't they?” Try first: lower “Copying speed gained from AI” to 2, "
        "and their margin rises again.",
        "同一个世界，但个体的产品像文章一所说的那样在几天内被复制：个体保有36%，利润率低于起点，平台领先。它对应作者的"
        "反问：“竞品应该会快了吧？”先试试：把“AI带来的复制加速”降到2，个体的利润率便重新上升。",
    )
    defaults = Scenario().parameters
    fast = world.with_parameters(**{key: defaults[key] for key in SLOW_COPIES})
    return replace(fast, id="copied-fast", name="Copied as in essay 1 · 像文章一那样被复制", notes=notes)


def plural() -> Project:
    """A world in which individuals keep the larger half."""
    notes = both(
        "Needs differ, AI wears down what is big, and individuals keep 51% of the market with smaller margins. Models "
        "are open, network effects weak and platform fees low. It stands for a reply in essay 1: “The diversity and "
        "differences of human needs will leave some gaps for small innovation.” Try first: lower “Erosion "
        "of complexity by AI” to 0.1, and platforms lead: the gaps alone are not enough.",
        "需求多样，AI又侵蚀庞大的复杂度，个体保有51%的市场，但利润率下降。模型开放，网络效应较弱，平台抽成较低。"
        "它对应文章一的一条回复：“人性需求的多样性、差异化，会为小体量创新预留一些‘缝隙’”。先试试：把“AI对复杂度的侵蚀”"
        "降到0.1，领先的便是平台：仅有缝隙还不够。",
    )
    scenario = Scenario(name="Plural world · 多元世界", notes=notes).with_parameters(**PLURAL)
    return Project("A plural world · 多元世界", notes, (scenario,))


def no_ai() -> Project:
    """The default world with AI frozen."""
    notes = both(
        "Even with AI frozen at its capability of 2023, platforms take 58% of the market by 2043. They become an "
        "oligopoly only in 2037, eight years later than with AI. It stands for the title of essay 2: “AI is only the "
        "scapegoat, not the root cause”. Here that is half of the story. Try first: lower “Network effects” to 0.",
        "即使AI能力停留在2023年的水平，到2043年平台仍占有58%的市场。只是寡头垄断推迟到2037年，比有AI时晚八年。"
        "它对应文章二的标题：“AI只是替罪羊，而非根本原因”。在这里，这句话说对了一半。先试试：把“网络效应”降到0。",
    )
    scenario = Scenario(name="No growth of AI · AI不增长", notes=notes).with_parameters(ai_growth_rate=0.0)
    return Project("No AI: structure alone · 没有AI：只有结构性原因", notes, (scenario,))
