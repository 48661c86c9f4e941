"""The kinds of analysis that the command line offers: each turns what the engine finds into tables."""

from collections.abc import Mapping
from types import MappingProxyType

from engine.command_line.analyses.attribution import ATTRIBUTION
from engine.command_line.analyses.claims import CLAIMS_OF_THE_ESSAYS
from engine.command_line.analyses.explanation import EXPLANATION
from engine.command_line.analyses.kind import AnalysisKind, Answer, Request, Tell, Unsolved
from engine.command_line.analyses.levers import LEVERS_BY_ROLE
from engine.command_line.analyses.uncertainty import UNCERTAINTY

KINDS: Mapping[str, AnalysisKind] = MappingProxyType(
    {each.id: each for each in (UNCERTAINTY, ATTRIBUTION, LEVERS_BY_ROLE, CLAIMS_OF_THE_ESSAYS, EXPLANATION)}
)
"""Every kind by its id, in the order in which they are listed."""

__all__ = ["KINDS", "AnalysisKind", "Answer", "Request", "Tell", "Unsolved"]
