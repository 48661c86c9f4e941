"""Claims about capital: the power law, short-term pressure, one-dimensional metrics."""

import numpy as np

from engine.claims.case import Case
from engine.claims.claim import FINE, Claim
from engine.claims.unit import Unit
from engine.claims.verdict import Condition, Finding, NotApplicable
from engine.indicators.scarcity import mean_of_kind
from engine.indicators.value import misallocation
from engine.mechanisms.types import Array
from engine.scenario import Kind
from engine.solving import layout as at
from engine.solving.trajectory import Trajectory
from engine.text import Text

STARVED = 0.05
BOUGHT_WITHIN = 2.0
"""Years."""

OVERVALUED = 1.5


def _capital_of_small(run: Trajectory) -> Array:
    """Capital of individuals and organisations together, market, shape (outputs,)."""
    return np.asarray(run.stock("capital")[:, run.market.kinds != Kind.PLATFORM].sum(axis=1))


def _power_law_starves(case: Case) -> Finding:
    if all(actor.kind is Kind.PLATFORM for actor in case.scenario.actors):
        raise NotApplicable(
            Text("There are neither individuals nor organisations in this world.", "此世界中既没有个体也没有组织。")
        )
    other = case.if_changed(home_run_preference=1.0, metric_narrowness=0.0)
    now, then = case.mean(_capital_of_small(case.run)), case.mean(_capital_of_small(other))
    text = Text(
        "More capital of individuals and organisations, on average, were investors proportional and after earnings",
        "若投资按比例分配且只看盈利，个体与组织的平均资本增幅",
    )
    return Finding((Condition(text, _more(then, now), STARVED, Unit.PART),))


def _pressure_buys_share(case: Case) -> Finding:
    other = case.if_changed(short_term_pressure=0.0)
    kind = Kind.ORGANISATION
    share, share_then = (_until(BOUGHT_WITHIN, run, run.by_kind(at.KIND_SHARE)[:, kind]) for run in (case.run, other))
    if share.min() <= 0.0:
        raise NotApplicable(Text("Organisations have no customers in this world.", "此世界中组织没有客户。"))
    lost = float((1.0 - share_then / share).max())

    def at_the_end(block: str) -> float:
        now, then = (float(mean_of_kind(run, run.stock(block), kind)[-1]) for run in (case.run, other))
        return _more(then, now)

    return Finding(
        tuple(
            Condition(text, value, case.noise, Unit.PART, scale=1.0)
            for text, value in (
                (
                    Text(
                        "Without the pressure, largest loss of share of organisations in the first two years",
                        "若无压力，组织份额前两年的最大降幅",
                    ),
                    lost,
                ),
                (Text("gain of their complexity by the end", "其期末复杂度增幅"), at_the_end("complexity")),
                (Text("gain of their novelty by the end", "其期末新颖性增幅"), at_the_end("novelty")),
            )
        )
    )


def _until(year: float, run: Trajectory, values: Array) -> Array:
    """Values over time, shape (outputs,), at the outputs before a year since the start, and in that year itself."""
    before = run.years < year
    return np.append(values[before], np.interp(year, run.years, values))


def _metrics_overvalue(case: Case) -> Finding:
    other = case.if_changed(metric_narrowness=0.0)
    peak = float(np.exp(case.run.stock("numbers")[:, at.OVERVALUATION]).max())
    now, then = case.mean(misallocation(case.run)), case.mean(misallocation(other))
    return Finding(
        (
            Condition(
                Text("Highest overvaluation (1 = fair)", "估值倍数的峰值（1为合理）"), peak, OVERVALUED, Unit.TIMES
            ),
            Condition(
                Text(
                    "Less capital misallocated, on average, when investors look at earnings alone",
                    "若投资者只看盈利，资本错配的平均降幅",
                ),
                -_more(then, now),
                case.noise,
                Unit.PART,
                scale=1.0,
            ),
        )
    )


def _more(then: float, now: float) -> float:
    """By which part `then` is more than `now`."""
    if now <= 0.0:
        raise NotApplicable(Text("What would be compared is zero in this world.", "此世界中所比较的量为零。"))
    return then / now - 1.0


E2_1 = Claim(
    id="E2.1",
    essay=2,
    text=Text("The power law starves steady businesses", "幂律投资使稳健企业缺乏资金"),
    sentence=Text(
        "It systematically underrates the value of projects of middling success.",
        '它系统性地低估了那些"中等成功"项目的价值',
    ),
    needs_counterfactual=True,
    predicate=_power_law_starves,
    mechanisms=("capital",),
    coarsest_step=FINE,
)
E2_2 = Claim(
    id="E2.2",
    essay=2,
    text=Text("Short-term pressure buys share now and costs value later", "短期压力换来眼前份额，损失长期价值"),
    sentence=Text(
        "This pressure forces managers into short-term decisions, such as cutting R&D and pursuing fast "
        "commercialisation, instead of truly fundamental innovation.",
        "这种压力迫使企业管理者做出短期优化的决策，如削减研发投入、追求快速商业化路径，而不是进行真正的基础性创新",
    ),
    needs_counterfactual=True,
    predicate=_pressure_buys_share,
    mechanisms=("innovation", "complexity", "demand"),
    kinds=(Kind.ORGANISATION,),
    years=BOUGHT_WITHIN,
    coarsest_step=FINE,
)
E2_4 = Claim(
    id="E2.4",
    essay=2,
    text=Text("One-dimensional metrics overvalue", "单一的衡量标准造成高估"),
    sentence=Text(
        "AI, because of its black-box nature, more easily scores high in this simplified system of measures, which "
        "tilts resources towards this field even more.",
        'AI技术由于其"黑箱"特性，更容易在这种简化的衡量体系中获得高分，进一步加剧了资源向这一领域的倾斜',
    ),
    needs_counterfactual=True,
    predicate=_metrics_overvalue,
    mechanisms=("hype", "capital"),
    coarsest_step=FINE,
)
