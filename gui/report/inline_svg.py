"""A picture as an SVG element that can stand inside an HTML document among others."""

import re

from gui.pictures.svg import svg_of
from gui.report.figures import MARGIN, Drawn

_HEAD = re.compile(r"^.*?<defs>", re.DOTALL)
_EMPTY_GROUP = re.compile(r"<g\b[^>]*>\s*</g>")
_BLANK = re.compile(r"\s*\n\s*")
_NUMBER = re.compile(r"-?\d+\.\d{2,}(?:e-?\d+)?")
_USELESS = re.compile(
    r' (?:font-style="normal"|transform="matrix\(1,0,0,1,0,0\)"|font-family="[^"]*"|stroke-dashoffset="0"'
    r'|xml:space="preserve")'
)
_NAMES = re.compile(r'\bid="([^"]+)"')
_GROUP = re.compile(r"<g\b[^>]*>")
_FULL = re.compile(r' (?:fill|stroke)-opacity="1"')


def inline_svg(drawn: Drawn, name: str) -> str:
    """The element; what it defines is called after `name`, so that no two pictures define the same.

    Fonts are left to the document, whose reader has others.
    """
    page = drawn.page
    text = _HEAD.sub("<defs>", svg_of(page, drawn.size), count=1)
    text = _BLANK.sub(" ", text)
    text = _USELESS.sub("", text.replace('" >', '">'))
    text = _GROUP.sub(lambda found: _FULL.sub("", found[0]), text)  # text says so against its group
    text = _NUMBER.sub(_rounded, text)
    for _ in range(3):
        text = _EMPTY_GROUP.sub("", text)
    for each in sorted(set(_NAMES.findall(text)), key=len, reverse=True):
        text = re.sub(rf'(\bid="|url\(#|href="#){re.escape(each)}(?=["\)])', rf"\g<1>{name}-{each}", text)
    text = text.replace("xlink:href", "href").replace("> <", "><").replace("<defs></defs>", "").strip()
    width, height = page.width - 2 * MARGIN, page.height
    return f'<svg viewBox="{MARGIN:g} 0 {width:g} {height:g}" aria-hidden="true">{text}'


def _rounded(found: "re.Match[str]") -> str:
    # Opacities and strokes are small; a twentieth of a unit is not seen in a place.
    return f"{float(found[0]):.2f}".rstrip("0").rstrip(".")
