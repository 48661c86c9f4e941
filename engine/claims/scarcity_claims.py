"""Claims about scarcity: how fast what is small is copied, what that leaves, and whether complexity protects.

"An individual" is one typical firm: the novelty and the margin of an actor that stands for many are those of its
typical firm. What befalls one individual is done to a single firm taken out of the largest actor of that kind, not to
all two hundred at once, which would be an upheaval of the market.
"""

import numpy as np

from engine.analysis.continuation import Moment, continue_from
from engine.analysis.single_firm import largest_actor, with_single_firm
from engine.claims.case import Case
from engine.claims.claim import FINE, Claim
from engine.claims.unit import Unit
from engine.claims.verdict import Condition, Finding, NotApplicable
from engine.indicators.scarcity import DAYS_PER_YEAR, copy_time, mean_of_kind
from engine.indicators.value import margin
from engine.progress import check_cancel
from engine.scenario import Kind
from engine.solving import layout as at
from engine.solving.budget import Budget, Stopped
from engine.solving.integrate import TIME_LIMIT
from engine.solving.integrators import StepLimit
from engine.text import Text

LONGEST_SCARCITY = 30.0
"""Days that still count as "in days"."""

MORE_INNOVATION, LESS_EARNED = 1.5, 0.5

SUCCESS_AT, SUCCESS = 2.0, 3.0
"""Years since the start at which an individual succeeds, and by how much its novelty is multiplied."""

WATCHED = 1.0
"""Years in which rivals have to halve its lead."""

LEAD_LEFT = 0.5
_OUTPUTS = 101


def _scarcity_in_days(case: Case) -> Finding:
    shortest = float(copy_time(case.run, Kind.INDIVIDUAL).min())
    text = Text("Shortest copy time of what individuals make", "个体产品的最短复制时间")
    return Finding((Condition(text, shortest, LONGEST_SCARCITY, Unit.DAYS, is_above=False),))


def _more_innovation_less_earned(case: Case) -> Finding:
    run = case.run
    innovation = mean_of_kind(run, run.by_actor(at.INNOVATION), Kind.INDIVIDUAL)
    margins = margin(run, Kind.INDIVIDUAL)
    if innovation[0] <= 0.0 or margins[0] <= 0.0:
        raise NotApplicable(
            Text(
                "Individuals innovate or earn nothing at the start, so there is nothing to compare with.",
                "个体在初始时没有创新或没有利润，因此没有可比较的基准。",
            )
        )
    more = Text("Peak of innovation by individuals against the start", "个体创新峰值与初始值之比")
    less = Text("Margin of individuals at the end against the start", "个体期末利润率与初始值之比")
    return Finding(
        (
            Condition(more, float(innovation.max() / innovation[0]), MORE_INNOVATION, Unit.TIMES),
            Condition(less, float(margins[-1] / margins[0]), LESS_EARNED, Unit.TIMES, is_above=False),
        )
    )


def _complexity_protects(case: Case) -> Finding:
    texts = {
        Kind.PLATFORM: Text("Copy time of what platforms make, at the end", "平台产品的期末复制时间"),
        Kind.ORGANISATION: Text("Copy time of what organisations make, at the end", "组织产品的期末复制时间"),
    }
    present = {actor.kind for actor in case.scenario.actors}
    if not present & texts.keys():
        raise NotApplicable(
            Text("There are neither organisations nor platforms in this world.", "此世界中既没有组织也没有平台。")
        )
    return Finding(
        tuple(
            Condition(text, float(copy_time(case.run, kind)[-1]), DAYS_PER_YEAR, Unit.DAYS)
            for kind, text in texts.items()
            if kind in present
        ),
        is_any=True,
    )


def _rivals_follow_success(case: Case) -> Finding:
    run, scenario = case.run, case.scenario
    row = int(np.searchsorted(run.years, SUCCESS_AT + 1e-9)) - 1
    actor = largest_actor(scenario, run.by_actor(at.SHARE)[row], Kind.INDIVIDUAL)
    assert actor is not None, "the claim needs individuals"
    budget = Budget(TIME_LIMIT, case.cancel)
    before = Moment(run.market, float(run.years[row]), run.stocks[row].copy())
    years = np.linspace(SUCCESS_AT, SUCCESS_AT + WATCHED, _OUTPUTS)
    try:
        stocks = continue_from(before, scenario, years[:1], budget)[0]
        calm, firm = with_single_firm(Moment(run.market, SUCCESS_AT, stocks), scenario, actor)
        position = at.FIXED_STOCKS + len(calm.market.kinds) + firm
        successful = Moment(calm.market, SUCCESS_AT, calm.stocks.copy())
        successful.stocks[position] *= SUCCESS
        paths = [continue_from(each, scenario, years, budget)[:, position] for each in (successful, calm)]
    except (StepLimit, Stopped) as error:
        check_cancel(case.cancel)
        raise NotApplicable(
            Text("The world with the success could not be solved.", "加入该次成功后的世界无法求解。")
        ) from error
    lead = paths[0] - paths[1]
    if lead[0] <= 0.0:
        raise NotApplicable(Text("Individuals have no novelty to build a lead on.", "个体没有可供领先的新颖性。"))
    left = lead / lead[0]
    text = Text(
        "What is left of the lead of an individual whose novelty tripled, within a year",
        "新颖性增至三倍的个体，其领先优势在一年内的剩余部分",
    )
    return Finding(
        (Condition(text, float(left.min()), LEAD_LEFT, Unit.PART, is_above=False),), remark=_half_time(years, left)
    )


def _half_time(years: np.ndarray, left: np.ndarray) -> Text:
    gone = np.flatnonzero(left < LEAD_LEFT)
    if not len(gone):
        return Text("Half of the lead outlasts the year.", "一年后仍保有一半以上的领先优势。")
    days = DAYS_PER_YEAR * float(years[gone[0]] - years[0])
    return Text(f"Half of the lead is gone after {days:.0f} days.", f"约{days:.0f}天后领先优势失去一半。")


E1_1 = Claim(
    id="E1.1",
    essay=1,
    text=Text("Small products stay scarce for days only", "小产品的稀缺性以天计"),
    sentence=Text(
        "The innovation of a single individual is copied at top speed, because its volume is limited; its scarcity is "
        "counted in days, even in hours.",
        "单一个体的创新，因为体量有限，容易被极速复制，其稀缺性以天计，甚至以小时计",
    ),
    needs_counterfactual=False,
    predicate=_scarcity_in_days,
    mechanisms=("replication",),
    kinds=(Kind.INDIVIDUAL,),
    coarsest_step=FINE,
)
E1_2 = Claim(
    id="E1.2",
    essay=1,
    text=Text("Individuals innovate more and earn less", "个体创新更多，回报更少"),
    sentence=Text(
        "Small developers can innovate, but hardly get the return on the value of their innovation.",
        "虽然小开发者可以“创新”，但难以获得创新的价值回报。",
    ),
    needs_counterfactual=False,
    predicate=_more_innovation_less_earned,
    mechanisms=("innovation", "earnings"),
    kinds=(Kind.INDIVIDUAL,),
    coarsest_step=FINE,
)
E1_7 = Claim(
    id="E1.7",
    essay=1,
    text=Text("Complexity cannot be copied", "复杂度不可复制"),
    sentence=Text(
        "An accumulation of engineering volume, until it cannot be copied (in the short term).",
        "实现工程体量的堆积，直至不可复制（短期）",
    ),
    needs_counterfactual=False,
    predicate=_complexity_protects,
    mechanisms=("replication",),
)
E1_11 = Claim(
    id="E1.11",
    essay=1,
    text=Text("A small team's success soon meets rivals", "小团队的成功很快遇到竞品"),
    sentence=Text("Rival products should be coming soon, shouldn't they?", "竞品应该会快了吧？"),
    needs_counterfactual=True,
    predicate=_rivals_follow_success,
    mechanisms=("replication", "innovation"),
    kinds=(Kind.INDIVIDUAL,),
    years=SUCCESS_AT + WATCHED,
)
