"""The claims of the two essays, judged on runs. None of them decides beforehand which essay is right."""

from engine.claims.claim import Claim
from engine.claims.judgement import judge, judge_all
from engine.claims.over_ensemble import ClaimShare, judge_over
from engine.claims.table import CLAIMS
from engine.claims.unit import Unit
from engine.claims.verdict import Condition, Verdict

__all__ = ["CLAIMS", "Claim", "ClaimShare", "Condition", "Unit", "Verdict", "judge", "judge_all", "judge_over"]
