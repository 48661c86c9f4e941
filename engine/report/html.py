"""A report as one HTML file: pictures and run inside, nothing fetched, no script."""

import base64
import hashlib
from collections.abc import Iterator, Mapping
from html import escape

from engine.report.document import (
    Attachment,
    Block,
    Bullets,
    Document,
    Figure,
    KeyNumbers,
    Mark,
    Paragraph,
    Section,
    Table,
    Words,
)
from engine.report.ink import INK, Ink
from engine.report.style import style

RUN_ID = "shareflow-run"
"""Id of the element that holds the run."""

_TAGS = {"strong": "strong", "code": "code", "title": "cite"}


def html_text(document: Document, pictures: Mapping[str, str], ink: Ink = INK) -> str:
    """The file.

    Args:
        document: what it says.
        pictures: SVG elements by the id of the view; ids in them must be unique. A figure without one is left out.
        ink: its colours.
    """
    return _Writer(document, pictures, ink).text()


class _Writer:
    def __init__(self, document: Document, pictures: Mapping[str, str], ink: Ink) -> None:
        self._document = document
        self._pictures = pictures
        self._ink = ink
        shown = (each for each in document.figures() if each.picture in pictures)
        self._numbers = {each.picture: number for number, each in enumerate(shown, 1)}

    def text(self) -> str:
        document = self._document
        language = "zh-Hans" if document.language == "zh_CN" else "en-GB"
        return "\n".join(
            [
                "<!DOCTYPE html>",
                f'<html lang="{language}">',
                *self._head(),
                "<body>",
                "<header>",
                f"<h1>{_text(document.title)}</h1>",
                f'<p class="subtitle">{_text(document.subtitle)}</p>',
                f'<p class="byline">{" · ".join(_text(each) for each in document.byline)}</p>',
                "</header>",
                *self._contents(),
                "<main>",
                *(line for section in document.sections for line in self._section(section, 2)),
                "</main>",
                # A block of data, which no browser runs: < is written so that nothing in it can end the element.
                f'<script type="application/json" id="{RUN_ID}">{_json(document.run)}</script>',
                "</body>",
                "</html>",
                "",
            ]
        )

    def _head(self) -> Iterator[str]:
        rules = style(self._ink)
        allowed = base64.b64encode(hashlib.sha256(rules.encode()).digest()).decode()
        policy = f"default-src 'none'; style-src 'sha256-{allowed}'; img-src data:; base-uri 'none'; form-action 'none'"
        yield "<head>"
        yield '<meta charset="utf-8">'
        yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
        yield f'<meta name="color-scheme" content="{"dark" if self._ink.is_dark else "light"}">'
        yield '<meta name="generator" content="Shareflow">'
        yield f"<title>{_text(self._document.title)}</title>"
        yield f"<style>{rules}</style>"
        yield "</head>"

    def _contents(self) -> Iterator[str]:
        yield '<nav aria-labelledby="contents">'
        yield f'<h2 id="contents">{_text(self._document.contents)}</h2>'
        yield "<ol>"
        for section in self._document.sections:
            yield f'<li><a href="#{section.id}">{_text(section.title)}</a></li>'
        yield "</ol>"
        yield "</nav>"

    def _section(self, section: Section, level: int) -> Iterator[str]:
        # A figure has its title below it, and needs no heading of its own to be found by.
        only = section.blocks[0] if len(section.blocks) == 1 and not section.sections else None
        if isinstance(only, Figure) and only.picture not in self._pictures:
            return
        yield f'<section id="{section.id}">'
        heading = f"<h{level}>{_text(section.title)}</h{level}>"
        if section.is_folded:
            yield f"<details><summary>{heading}</summary>"
        else:
            yield heading
        for block in section.blocks:
            yield from self._block(block)
        for each in section.sections:
            yield from self._section(each, min(level + 1, 6))
        if section.is_folded:
            yield "</details>"
        yield "</section>"

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Paragraph():
                tag = "blockquote" if block.kind == "quotation" else "p"
                sort = "" if block.kind in {"text", "quotation"} else f' class="{block.kind}"'
                yield f"<{tag}{sort}>{_words(block.words)}</{tag}>"
            case Bullets():
                yield "<ul>"
                yield from (f"<li>{_words(each)}</li>" for each in block.items)
                yield "</ul>"
            case KeyNumbers():
                yield from _key_numbers(block)
            case Table():
                yield from _table(block)
            case Figure():
                yield from self._figure(block)
            case Attachment():
                content = base64.b64encode(block.content).decode()
                name = escape(block.name)
                yield (
                    f'<p><a class="file" download="{name}" href="data:{block.media_type};base64,{content}">'
                    f"{_text(block.text)}</a></p>"
                )

    def _figure(self, figure: Figure) -> Iterator[str]:
        picture = self._pictures.get(figure.picture)
        if picture is None:
            return
        number = _text(self._document.figure.format(number=self._numbers[figure.picture]))
        yield f'<figure id="figure-{figure.picture}">'
        yield f'<div class="picture" role="img" aria-label="{escape(figure.alternative)}">{picture}</div>'
        yield f'<figcaption><span class="number">{number}</span> {_words(figure.caption)}</figcaption>'
        yield "</figure>"


def _key_numbers(block: KeyNumbers) -> Iterator[str]:
    yield '<dl class="numbers">'
    for each in block.items:
        remark = f'<dd class="remark">{_text(each.remark)}</dd>' if each.remark else ""
        yield f'<div><dt>{_text(each.label)}</dt><dd class="value">{_text(each.value)}</dd>{remark}</div>'
    yield "</dl>"


def _table(table: Table) -> Iterator[str]:
    yield '<div class="table"><table>'
    yield f"<caption>{_text(table.caption)}</caption>"
    total = sum(table.widths)
    columns = "".join(f'<col width="{100 * each / total:.0f}%">' for each in table.widths)
    yield f"<colgroup>{columns}</colgroup>"
    heads = "".join(_cell("th", _text(each), place in table.numbers) for place, each in enumerate(table.heads))
    yield f"<thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    for row in table.rows:
        cells = (_cell("td", _words(each), place in table.numbers) for place, each in enumerate(row))
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody></table></div>"


def _cell(tag: str, content: str, is_number: bool) -> str:
    scope = ' scope="col"' if tag == "th" else ""
    sort = ' class="number"' if is_number else ""
    return f"<{tag}{scope}{sort}>{content}</{tag}>"


def _words(words: Words) -> str:
    if isinstance(words, str):
        return _text(words)
    return "".join(_text(each) if isinstance(each, str) else _mark(each) for each in words)


def _mark(mark: Mark) -> str:
    text = _text(mark.text)
    if mark.role == "link":
        is_safe = mark.target.startswith(("https://", "http://"))
        return f'<a href="{escape(mark.target)}" rel="noreferrer">{text}</a>' if is_safe else text
    tag = _TAGS.get(mark.role)
    return f"<{tag}>{text}</{tag}>" if tag else f'<span class="{mark.role}">{text}</span>'


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _json(text: str) -> str:
    """JSON that holds no letter with a meaning in HTML."""
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
