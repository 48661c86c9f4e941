"""What takes longer than a slider's move and is found out when nothing else is to be done."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine import Result
    from engine.analysis.evidence_score import EvidenceScore
    from engine.claims import Verdict


@dataclass(frozen=True, eq=False)
class Findings:
    """The claims with their counterfactuals, and how much of the answer rests on assumptions.

    result    the run they speak of, which may be an older one than is looked at
    verdicts  on every claim, in the order of the essays
    evidence  None while it is not known yet
    """

    result: "Result"
    verdicts: "tuple[Verdict, ...]"
    evidence: "EvidenceScore | None" = None
