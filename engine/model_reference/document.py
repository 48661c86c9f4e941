"""The model reference as one HTML document in a language."""

import importlib
import inspect
import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from engine.catalogue import CATALOGUE, MECHANISMS, MODEL_VERSION, Evidence, Mechanism, Parameter, parameters_of
from engine.indicators import INDICATORS, Indicator
from engine.model_reference import words
from engine.model_reference.bibliography import Reference, references
from engine.model_reference.definitions import definition_of, formula_html
from engine.model_reference.equations import Equation, EquationGroup, equation_groups
from engine.model_reference.further_chapters import Chapter, further_chapters
from engine.model_reference.stage_conditions import CONDITIONS, Condition
from engine.model_reference.symbols import INDICES
from engine.model_reference.typesetting import number_html, symbol_html
from engine.text import Language, Text
from engine.unit_words import unit_text

_CITATION = re.compile(r"\[([A-Z][A-Za-z]+\d{4})\]")
_BETWEEN = {"en": " to ", "zh_CN": " 至 "}


def reference_html(language: Language, bibliography: str) -> str:
    """The model reference.

    bibliography  the text of the BibTeX file with the sources
    """
    return _Document(language, references(bibliography)).text()


class _Document:
    """The document being written."""

    def __init__(self, language: Language, sources: dict[str, Reference]) -> None:
        self._language: Language = language
        self._sources = sources
        self._groups = equation_groups()
        self._further = further_chapters()

    def text(self) -> str:
        """The whole document."""
        title = self._said(words.TITLE)
        body = [
            f"<h1>{title}</h1>",
            f"<p>{self._said(words.INTRODUCTION).format(version=MODEL_VERSION, sum=formula_html('{S_k} = {S_a}'))}</p>",
            self._contents(),
            *(part for mechanism in MECHANISMS for part in self._mechanism(mechanism)),
            *self._indicators(),
            *(part for chapter in self._further for part in self._chapter(chapter)),
            *self._references(),
        ]
        head = f'<meta charset="utf-8"><title>{title}</title>'
        language = self._language.replace("_", "-")
        return "\n".join(
            ["<!DOCTYPE html>", f'<html lang="{language}"><head>{head}</head><body>', *body, "</body></html>", ""]
        )

    def _said(self, text: Text) -> str:
        return escape(text.in_language(self._language), quote=False)

    def _contents(self) -> str:
        chapters = [(each.id, each.name) for each in MECHANISMS]
        chapters += [
            ("list_of_indicators", words.INDICATORS),
            ("stages", words.STAGES),
            *((each.id, each.title) for each in self._further),
            ("references", words.REFERENCES),
        ]
        items = "\n".join(f'<li><a href="#{place}">{self._said(name)}</a></li>' for place, name in chapters)
        return f"<h2>{self._said(words.CONTENTS)}</h2>\n<ul>\n{items}\n</ul>"

    def _mechanism(self, mechanism: Mechanism) -> Iterator[str]:
        groups = [each for each in self._groups if each.mechanism == mechanism.id]
        yield f'<h2><a name="{mechanism.id}"></a>{self._said(mechanism.name)}</h2>'
        yield f"<p>{self._said(mechanism.summary)}</p>"
        if mechanism.can_be_switched_off:
            yield f"<p>{self._said(words.SWITCH)}</p>"
        cited = self._cited_by(mechanism)
        if cited:
            yield f"<p>{self._said(words.FORMS_AFTER).format(sources=cited)}</p>"
        for title, chosen in (
            (words.STOCKS, [each for each in groups if each.is_stock]),
            (words.EQUATIONS, [each for each in groups if not each.is_stock]),
        ):
            if chosen:
                yield f"<h3>{self._said(title)}</h3>"
                yield self._table(
                    (words.SYMBOL, words.QUANTITY, words.UNIT, words.EQUATION),
                    map(self._group_cells, chosen),
                    (12, 20, 13, 55),
                )
        rows = parameters_of(mechanism.id)
        yield f"<h3>{self._said(words.PARAMETERS)}</h3>"
        heads = (words.SYMBOL, words.NAME, words.UNIT, words.DEFAULT, words.RANGE, words.MEANING)
        yield self._table(heads, map(self._parameter_cells, rows), (10, 16, 11, 10, 17, 36))

    def _cited_by(self, mechanism: Mechanism) -> str:
        """The sources that the equations of a mechanism name, as links."""
        try:
            module = importlib.import_module(f"engine.mechanisms.{mechanism.id}")
        except ModuleNotFoundError:
            return ""
        keys = dict.fromkeys(_CITATION.findall(inspect.getsource(module)))
        return ", ".join(self._link(key) for key in keys)

    def _link(self, key: str) -> str:
        return f'<a href="#{key}">{escape(self._sources[key].short)}</a>'

    def _group_cells(self, group: EquationGroup) -> tuple[str, ...]:
        lines = "<br>".join(map(_line, group.equations))
        return group.symbol, self._said(group.title), self._unit(group.unit), lines

    def _unit(self, unit: str | None) -> str:
        return "" if unit is None else self._said(unit_text(unit))

    def _parameter_cells(self, row: Parameter) -> tuple[str, ...]:
        evidence = [self._said(words.EVIDENCE[row.evidence])]
        if row.is_crux:
            evidence.append(f"<b>{self._said(words.CRUX)}</b>")
        role = self._said(words.ROLES[row.role])
        # That an assumption is assumed need not be said twice.
        note = self._said(row.evidence_note)
        if row.evidence is Evidence.ASSUMPTION:
            note = note.removeprefix(self._said(words.ASSUMED)).strip()
        note = words.EVIDENCE_NOTE.in_language(self._language).format(
            evidence=" · ".join(each for each in (role, *evidence) if each), note=note
        )
        cited = ", ".join(self._link(key) for key in row.sources)
        between = _BETWEEN[self._language]
        return (
            symbol_html(row.symbol),
            self._said(row.name),
            self._unit(row.unit),
            number_html(row.default),
            f"{number_html(row.low)}{between}{number_html(row.high)}<br>"
            f"({number_html(row.minimum)}{between}{number_html(row.maximum)})",
            f"{self._said(row.meaning)}<br>{note}{f' [{cited}]' if cited else ''}<br><code>{row.key}</code>",
        )

    def _indicators(self) -> Iterator[str]:
        yield f'<h2><a name="list_of_indicators"></a>{self._said(words.INDICATORS)}</h2>'
        heads = (words.NAME, words.UNIT, words.DEFINITION)
        yield self._table(heads, map(self._indicator_cells, INDICATORS), (34, 10, 56))
        yield f'<h2><a name="stages"></a>{self._said(words.STAGES)}</h2>'
        yield f"<p>{self._said(words.STAGES_INTRODUCTION)}</p>"
        yield self._table((words.STAGE, words.CONDITION), map(self._stage_cells, CONDITIONS), (20, 80))

    def _indicator_cells(self, indicator: Indicator) -> tuple[str, ...]:
        definition = definition_of(indicator.id)
        note = self._said(definition.note)
        formula = definition.formula
        if indicator.kind is not None:
            formula = formula.replace("_k}", f"_{INDICES[indicator.kind.plural]}}}")
        formula = formula_html(formula)
        name = f"{self._said(indicator.text)}<br><code>{indicator.id}</code>"
        return name, self._unit(indicator.unit), f"{formula}<br>{note}" if note else formula

    def _stage_cells(self, condition: Condition) -> tuple[str, ...]:
        text = self._said(condition.formula)
        keys = [key for key in CATALOGUE if f"{{{key}}}" in text]
        values = "; ".join(
            f"{symbol_html(CATALOGUE[key].symbol)} = {number_html(CATALOGUE[key].default)}" for key in keys
        )
        return self._said(condition.name), f"{formula_html(text)}<br>{values}" if values else formula_html(text)

    def _chapter(self, chapter: Chapter) -> Iterator[str]:
        yield f'<h2><a name="{chapter.id}"></a>{self._said(chapter.title)}</h2>'
        yield f"<p>{self._said(chapter.introduction)}</p>"
        rows = ([self._said(cell) if isinstance(cell, Text) else cell for cell in row] for row in chapter.rows)
        yield self._table(chapter.heads, rows, chapter.widths)

    def _references(self) -> Iterator[str]:
        yield f'<h2><a name="references"></a>{self._said(words.REFERENCES)}</h2>'
        for key in sorted(self._sources, key=str.lower):
            yield f'<p><a name="{key}"></a>{self._sources[key].full}</p>'

    def _table(self, heads: Sequence[Text], rows: Iterable[Sequence[str]], widths: Sequence[int] = ()) -> str:
        """A table; widths of its columns in per cent."""
        lines = ['<table border="1" cellspacing="0" cellpadding="5" width="100%">']
        sized = [f' width="{each}%"' for each in widths] or [""] * len(heads)
        lines.append(
            _row(f'<th align="left"{size}>{self._said(each)}</th>' for each, size in zip(heads, sized, strict=True))
        )
        lines += [_row(f"<td>{each}</td>" for each in cells) for cells in rows]
        return "\n".join([*lines, "</table>"])


def _row(cells: Iterable[str]) -> str:
    return f"<tr>{''.join(cells)}</tr>"


def _line(equation: Equation) -> str:
    return f"{equation.html} &nbsp; ({equation.holds_for})" if equation.holds_for else equation.html
