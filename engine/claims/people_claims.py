"""Claims about people: gathering in organisations, depending on platforms, being displaced."""

import numpy as np

from engine.claims.case import Case
from engine.claims.claim import FINE, Claim
from engine.claims.unit import Unit
from engine.claims.verdict import Condition, Finding, NotApplicable
from engine.mechanisms.types import DEPENDENT, DISPLACED, EMPLOYED, INDEPENDENT
from engine.scenario import Kind
from engine.text import Text

DISPLACED_CLASS = 0.1
GENEROUS_INCOME = 0.4
"""Basic income of the counterfactual, market."""

PEOPLE_WHO_LEAVE = 0.01


def _individuals_gather(case: Case) -> Finding:
    moves = case.run.auxiliary("people")
    years = case.run.years
    gathering = float(np.trapezoid(moves[:, INDEPENDENT, EMPLOYED], years))
    leaving = float(np.trapezoid(moves[:, EMPLOYED, INDEPENDENT], years))
    text = Text("Net flow of people from independent work into organisations", "从独立工作到组织的人口净流量")
    remark = Text(
        f"In: {Unit.PART.show(gathering).en} of all people, out: {Unit.PART.show(leaving).en}.",
        f"流入占总人口{Unit.PART.show(gathering).zh}，流出占{Unit.PART.show(leaving).zh}。",
    )
    return Finding((Condition(text, gathering - leaving, 0.0, Unit.PART, scale=gathering + leaving),), remark=remark)


def _small_creators_depend(case: Case) -> Finding:
    people = case.run.stock("people")[-1]
    text = Text(
        "People dependent on a platform at the end, against those independent", "期末依附平台者，与独立工作者相比"
    )
    return Finding((Condition(text, float(people[DEPENDENT]), float(people[INDEPENDENT]), Unit.PART),))


def _displaced_class(case: Case) -> Finding:
    if case.scenario.parameters["basic_income"] >= GENEROUS_INCOME:
        raise NotApplicable(
            Text(
                f"The basic income of this world is {GENEROUS_INCOME:g} or more already.",
                f"此世界的基本收入已不低于{GENEROUS_INCOME:g}。",
            )
        )
    generous = case.if_changed(basic_income=GENEROUS_INCOME).stock("people")[-1]
    people = case.run.stock("people")[-1]
    displaced = Text("People displaced at the end", "期末被取代的人")
    leaving = Text(
        "People fewer in organisations at the end when a basic income of .4 is introduced at the start",
        "若在期初引入0.4的基本收入，期末组织中减少的人",
    )
    return Finding(
        (
            Condition(displaced, float(people[DISPLACED]), DISPLACED_CLASS, Unit.PART),
            Condition(leaving, float(people[EMPLOYED] - generous[EMPLOYED]), PEOPLE_WHO_LEAVE, Unit.PART),
        )
    )


E1_9 = Claim(
    id="E1.9",
    essay=1,
    text=Text("Individuals gather in organisations", "个体聚合成组织"),
    sentence=Text(
        "Individuals need to gather into organisations and innovate then.", "个体需要 聚合成组织，再进行创新"
    ),
    needs_counterfactual=False,
    predicate=_individuals_gather,
    mechanisms=("people",),
    coarsest_step=FINE,
)
E1_10 = Claim(
    id="E1.10",
    essay=1,
    text=Text("Small creators depend on platforms", "小众创作者依附平台"),
    sentence=Text(
        "Niche creators can live only by depending on platforms; truly independent innovators will almost disappear.",
        "小众创作者只能依附于平台生存，真正的独立创新者将几近消失",
    ),
    needs_counterfactual=False,
    predicate=_small_creators_depend,
    mechanisms=("people",),
    kinds=(Kind.PLATFORM,),
)
E1_12 = Claim(
    id="E1.12",
    essay=1,
    text=Text(
        "A displaced class appears, and basic income changes what people do", "出现无用阶层，基本收入改变人们的选择"
    ),
    sentence=Text("The disordered era of the useless class, and basic income.", "无用阶层的 乱纪元 和 UBI"),
    needs_counterfactual=True,
    predicate=_displaced_class,
    mechanisms=("people",),
)
