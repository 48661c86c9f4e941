"""Where each claim stands in the world that is looked at, and where it stood in the baseline."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.views.findings import Findings

if TYPE_CHECKING:
    from engine import Result
    from engine.claims import Claim, Verdict


@dataclass(frozen=True)
class Standing:
    """One claim and its verdict.

    verdict  None while the other worlds it is compared with have not been run
    is_old   the verdict speaks of the world before the last change
    before   whether the claim holds in the baseline; None where that is not known or cannot be judged
    """

    claim: "Claim"
    verdict: "Verdict | None"
    is_old: bool = False
    before: bool | None = None

    @property
    def holds(self) -> bool | None:
        """Whether it holds; None when that is not known or cannot be judged."""
        return None if self.verdict is None else self.verdict.holds

    @property
    def has_flipped(self) -> bool:
        """Whether it holds here and not in the baseline, or the other way round."""
        return not self.is_old and None not in (self.holds, self.before) and self.holds != self.before


def standings(
    verdicts: "Sequence[Verdict]", result: "Result", findings: Findings | None, baseline: Mapping[str, bool | None]
) -> tuple[Standing, ...]:
    """Every claim in the order of the essays.

    verdicts  on the claims that need no other run
    findings  on all claims, of this run or of an older one
    baseline  whether claims hold in the baseline, as far as known
    """
    from engine.claims import CLAIMS

    is_new = findings is not None and findings.result is result
    found = {} if findings is None else {each.claim: each for each in findings.verdicts}
    quick = {each.claim: each for each in verdicts}
    rows = []
    for claim in CLAIMS.values():
        verdict = found.get(claim.id) if is_new or claim.needs_counterfactual else quick.get(claim.id)
        is_old = claim.needs_counterfactual and verdict is not None and not is_new
        rows.append(Standing(claim, verdict, is_old, baseline.get(claim.id)))
    return tuple(rows)
