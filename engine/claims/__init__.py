"""The claims of the two essays, judged on runs. None of them decides beforehand which essay is right."""

from engine.claims.claim import Claim
from engine.claims.judgement import judge, judge_all
from engine.claims.table import CLAIMS
from engine.claims.unit import Unit
from engine.claims.verdict import Condition, Verdict

__all__ = ["CLAIMS", "Claim", "Condition", "Unit", "Verdict", "judge", "judge_all"]
