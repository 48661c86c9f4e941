"""Analyses: what many runs of a world and of its neighbours say together."""

from engine.analysis.attribution import Attribution, Division, attribute
from engine.analysis.evidence_score import EvidenceScore, OutcomeEvidence, VariancePart, score_evidence
from engine.analysis.outcomes import HHI, OUTCOMES, SHARE_OF_INDIVIDUALS, SHARE_OF_PLATFORMS, Outcome, Runs, Solve
from engine.analysis.players import AI, MODEL_GROUPING, REGROUPINGS, Grouping, Player
from engine.progress import Cancelled, Progress

__all__ = [
    "AI",
    "HHI",
    "MODEL_GROUPING",
    "OUTCOMES",
    "REGROUPINGS",
    "SHARE_OF_INDIVIDUALS",
    "SHARE_OF_PLATFORMS",
    "Attribution",
    "Cancelled",
    "Division",
    "EvidenceScore",
    "Grouping",
    "Outcome",
    "OutcomeEvidence",
    "Player",
    "Progress",
    "Runs",
    "Solve",
    "VariancePart",
    "attribute",
    "score_evidence",
]
