"""Words that several parts of a report share."""

from engine.catalogue import Evidence
from engine.report.document import Mark
from engine.report.voice import Voice
from engine.text import Text

EVIDENCE = {
    Evidence.LITERATURE: Text("Literature", "文献"),
    Evidence.ESSAY: Text("Essay", "文章"),
    Evidence.ASSUMPTION: Text("Assumption", "假设"),
}


def sentence_case(text: str) -> str:
    """The text with a capital letter at its beginning."""
    return text[:1].upper() + text[1:]


def evidence_badge(evidence: Evidence, voice: Voice) -> Mark:
    """What a number rests on, as a badge."""
    match evidence:
        case Evidence.LITERATURE:
            return Mark(voice.says(EVIDENCE[evidence]), "literature")
        case Evidence.ESSAY:
            return Mark(voice.says(EVIDENCE[evidence]), "essay")
        case _:
            return Mark(voice.says(EVIDENCE[evidence]), "assumption")
