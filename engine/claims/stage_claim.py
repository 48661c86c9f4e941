"""The claim that the market goes through bloom, involution and oligopoly in this order.

Its margin is the robustness of that statement in temporal logic [DonzeMaler2010]. Each stage has a margin at every
moment, made of the same comparisons by which stages are told, each normalised by its threshold:

    oligopoly   o = max(S_P / .5 - 1, HHI / 1800 - 1)
    involution  i = min(-o, max(1 - margin / (.5 margin(0)), min(Y / .5 - 1, fall of the margin)))
    bloom       b = min(-o, -what is in brackets of i)

and the claim, "at the end an oligopoly, at some time before an involution, and at some time before that a bloom", has

    min(o(end), max over t of min(i(t), max over s < t of b(s)))

which is above 0 exactly when such moments exist. The fall of the margin is in parts of its start per year.
"""

import numpy as np

from engine.claims.case import Case
from engine.claims.claim import FINE, Claim
from engine.claims.unit import Unit
from engine.claims.verdict import Condition, Finding, NotApplicable
from engine.indicators.concentration import herfindahl
from engine.indicators.stages import Stage
from engine.indicators.value import margin
from engine.mechanisms.types import Array
from engine.scenario import Kind
from engine.solving import layout as at
from engine.solving.trajectory import Trajectory
from engine.text import Text


def stage_margins(run: Trajectory) -> tuple[Array, Array, Array]:
    """By how much every moment is a bloom, an involution and an oligopoly, each of shape (outputs,)."""
    share, hhi = run.parameter("oligopoly_share"), run.parameter("oligopoly_hhi")
    oligopoly = np.maximum(_over(run.by_kind(at.KIND_SHARE)[:, Kind.PLATFORM], share), _over(herfindahl(run), hhi))
    margins = margin(run, Kind.INDIVIDUAL)
    squeezed = -_over(margins, run.parameter("involution_margin") * margins[0])
    crowded = _over(run.number(at.CROWDING), run.parameter("involution_crowding"))
    falling = -np.gradient(margins, run.years) / (margins[0] if margins[0] > 0.0 else 1.0)
    involution = np.maximum(squeezed, np.minimum(crowded, falling))
    return np.minimum(-oligopoly, -involution), np.minimum(-oligopoly, involution), oligopoly


def _over(values: Array, threshold: Array) -> Array:
    """How far values are above a threshold, in thresholds; in their own unit where that is 0."""
    return np.asarray((values - threshold) / np.where(threshold > 0.0, threshold, 1.0))


def _stages_in_order(case: Case) -> Finding:
    if margin(case.run, Kind.INDIVIDUAL)[0] <= 0.0:
        raise NotApplicable(
            Text(
                "Involution is told by the margin of individuals, who earn nothing at the start.",
                "内卷以个体利润率判断，而个体在初始时没有利润。",
            )
        )
    bloom, involution, oligopoly = stage_margins(case.run)
    bloomed = np.maximum.accumulate(bloom)[:-1]
    passed = float(np.minimum(involution[1:], bloomed).max())
    conditions = (
        Condition(
            Text("Oligopoly at the end (above 0: it is one)", "期末寡头垄断的程度（大于0即是）"),
            float(oligopoly[-1]),
            0.0,
            Unit.NUMBER,
            scale=1.0,
        ),
        Condition(
            Text("Involution after a bloom (above 0: there is one)", "百花齐放之后内卷的程度（大于0即有）"),
            passed,
            0.0,
            Unit.NUMBER,
            scale=1.0,
        ),
    )
    return Finding(conditions, remark=_told(case))


def _told(case: Case) -> Text:
    stages = [(Stage(stage).text, year) for stage, year in case.result.stages]
    shown = stages if len(stages) <= 6 else [*stages[:3], *stages[-3:]]
    english = [f"{text.en} from {year:.1f}" for text, year in shown]
    chinese = [f"{year:.1f}年起{text.zh}" for text, year in shown]
    if len(stages) > 6:
        english.insert(3, "...")
        chinese.insert(3, "……")
    return Text(f"Stages: {', '.join(english)}.", f"阶段：{'，'.join(chinese)}。")


E1_4 = Claim(
    id="E1.4",
    essay=1,
    text=Text("Bloom, involution, oligopoly, in this order", "依次经历百花齐放、内卷加剧、寡头垄断"),
    sentence=Text(
        "Future development may pass through three stages: first a hundred flowers bloom, second involution "
        "intensifies, third oligopoly.",
        "第一阶段：百花齐放……第二阶段：内卷加剧……第三阶段：寡头垄断",
    ),
    needs_counterfactual=False,
    predicate=_stages_in_order,
    mechanisms=("earnings",),
    kinds=(Kind.INDIVIDUAL,),
    coarsest_step=FINE,
)
