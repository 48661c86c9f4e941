"""What a picture says of itself inside its file."""

import json
from xml.sax.saxutils import escape

from engine.version import VERSION
from gui.pictures.page import Page

PNG_KEY = "shareflow"


def as_json(page: Page) -> str:
    """The program, its version, the view and the scenario."""
    facts = {"program": "Shareflow", "version": VERSION, "view": page.view_id, "scenario": page.scenario}
    return json.dumps(facts, ensure_ascii=False)


def as_svg(page: Page) -> str:
    """The same as an SVG element."""
    return f"<metadata>{escape(as_json(page))}</metadata>"


def as_xmp(page: Page) -> bytes:
    """The same as the description of a PDF document (XMP)."""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(page.title)}</rdf:li></rdf:Alt></dc:title>'
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{escape(as_json(page))}</rdf:li></rdf:Alt>'
        "</dc:description>"
        f"<xmp:CreatorTool>Shareflow {VERSION}</xmp:CreatorTool><pdf:Producer>Shareflow {VERSION}</pdf:Producer>"
        '</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
    ).encode()
