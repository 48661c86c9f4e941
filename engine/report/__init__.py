"""A report on a run: what a board reads before it decides, from the answer down to every assumption.

from engine.report import Material, compose, html_text

document = compose(Material(project, result, "en", date(2026, 3, 2), ("market",)))
text = html_text(document, {"market": svg}, INK)
"""

from engine.report.composition import compose
from engine.report.document import Document
from engine.report.gathering import causes_of
from engine.report.html import html_text
from engine.report.ink import INK, Ink
from engine.report.material import Material

__all__ = ["INK", "Document", "Ink", "Material", "causes_of", "compose", "html_text"]
