"""Claims about the market: crowding, coverage, gaps, and whether AI centralises."""

import numpy as np

from engine.claims.case import Case
from engine.claims.claim import FINE, Claim
from engine.claims.unit import Unit
from engine.claims.verdict import Condition, Finding, NotApplicable
from engine.indicators.concentration import herfindahl
from engine.indicators.market import covered_niches, gap_share, head_share, uncovered_by_niche
from engine.scenario import Kind
from engine.solving import given
from engine.solving import layout as at
from engine.solving.trajectory import Trajectory
from engine.text import Text

FULL = 1.0
COVERED, COVERED_IN_LARGEST_THIRD = 0.9, 0.95
GAP_OVER_HEAD, SMALLEST_GAP = 2.0, 0.1
CENTRALISED = 100.0
"""Points of the HHI."""


def _more_products_than_users(case: Case) -> Finding:
    crowding = float(case.run.number(at.CROWDING).max())
    text = Text("Most products per product that users can absorb", "产品数与用户可容纳数之比的最大值")
    return Finding((Condition(text, crowding, FULL, Unit.TIMES),))


def _covered_in_largest_third(run: Trajectory) -> float:
    """Part of the largest third of niches that platforms cover at the end, weighted by size."""
    weights = run.market.niches[given.WEIGHT]
    largest = np.argsort(-weights, kind="stable")[: -(-len(weights) // 3)]
    covered = 1.0 - uncovered_by_niche(run)[-1]
    return float(covered[largest] @ weights[largest] / weights[largest].sum())


def _every_valuable_niche_covered(case: Case) -> Finding:
    everywhere = Text("Part of the market platforms cover at the end", "期末平台覆盖的市场部分")
    largest = Text("Part of the largest third of niches they cover", "其中最大三分之一细分市场被覆盖的部分")
    return Finding(
        (
            Condition(everywhere, float(covered_niches(case.run)[-1]), COVERED, Unit.PART),
            Condition(largest, _covered_in_largest_third(case.run), COVERED_IN_LARGEST_THIRD, Unit.PART),
        )
    )


def _diversity_leaves_gaps(case: Case) -> Finding:
    if len(case.scenario.niches) < 2:
        raise NotApplicable(
            Text("A market of a single niche has no gaps.", "只有一个细分市场时，不存在大众与小众之分。")
        )
    gap, head = float(gap_share(case.run)[-1]), float(head_share(case.run)[-1])
    in_gaps = Text("Share of individuals in small niches at the end", "期末个体在小众市场的份额")
    against_head = Text(
        f"{in_gaps.en}, against twice that in large ones", f"{in_gaps.zh}，与其在大众市场份额的两倍相比"
    )
    return Finding(
        (
            Condition(
                against_head,
                gap,
                GAP_OVER_HEAD * head,
                Unit.PART,
                scale=GAP_OVER_HEAD * head if head > 0.0 else SMALLEST_GAP,
            ),
            Condition(in_gaps, gap, SMALLEST_GAP, Unit.PART),
        )
    )


def _ai_centralises(case: Case) -> Finding:
    without = float(herfindahl(case.if_changed(ai_growth_rate=0.0))[-1])
    with_ai = float(herfindahl(case.run)[-1])
    text = Text(
        "Concentration (HHI) at the end above that without growth of AI", "期末集中度（HHI）高出AI不增长时的幅度"
    )
    remark = Text(
        f"HHI {with_ai:.1f} with, {without:.1f} without.", f"AI增长时为{with_ai:.1f}，不增长时为{without:.1f}。"
    )
    return Finding((Condition(text, with_ai - without, CENTRALISED, Unit.POINTS),), remark=remark)


E1_3 = Claim(
    id="E1.3",
    essay=1,
    text=Text("There will be more products than users can take", "产品数量超过用户数量"),
    sentence=Text(
        "In niche markets an absurd thing may even appear: more products than users.",
        "在小众市场，甚至可能会出现一个荒谬的现象：产品数量 >用户数量。",
    ),
    needs_counterfactual=False,
    predicate=_more_products_than_users,
    mechanisms=("ventures",),
    coarsest_step=FINE,
)
E1_5 = Claim(
    id="E1.5",
    essay=1,
    text=Text("Platforms cover any valuable niche", "平台覆盖任何有价值的细分市场"),
    sentence=Text(
        "Any valuable niche may in an instant be covered by a big player in passing.",
        '任何一个有价值的细分领域都可能在瞬间，被大玩家"顺手"覆盖',
    ),
    needs_counterfactual=False,
    predicate=_every_valuable_niche_covered,
    mechanisms=("coverage",),
    kinds=(Kind.PLATFORM,),
)
E1_6 = Claim(
    id="E1.6",
    essay=1,
    text=Text("The diversity of needs leaves gaps", "需求的多样性留下缝隙"),
    sentence=Text(
        "The diversity and difference of human needs will leave some gaps for innovation of small volume.",
        "人性需求的多样性、差异化，会为小体量创新预留一些“缝隙”",
    ),
    needs_counterfactual=False,
    predicate=_diversity_leaves_gaps,
    kinds=(Kind.INDIVIDUAL,),
)
E1_8 = Claim(
    id="E1.8",
    essay=1,
    text=Text("AI centralises", "AI加速中心化"),
    sentence=Text(
        "AI will not bring decentralisation; on the contrary, it will speed up centralisation.",
        "AI不会带来去中心化，反而会加速中心化",
    ),
    needs_counterfactual=True,
    predicate=_ai_centralises,
    mechanisms=("ai_capability",),
)
