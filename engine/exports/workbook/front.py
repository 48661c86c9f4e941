"""The first sheet: what was run, what came of it, and what was assumed otherwise than by default."""

from collections.abc import Sequence
from typing import Any

from engine.catalogue import CATALOGUE, MECHANISMS, MODEL_VERSION
from engine.claims import Verdict
from engine.exports.quantities import Quantity, indicators, shares_of_actors
from engine.exports.workbook.book import Book, Cell, Column
from engine.exports.workbook.chart import shares_chart
from engine.exports.workbook.judged import FAILS, HOLDS, UNDEFINED, verdict_text
from engine.exports.workbook.over_time import style_of
from engine.indicators import Stage
from engine.project import Project
from engine.result import Result
from engine.scenario import APPEALS
from engine.text import Text
from engine.unit_words import unit_text
from engine.version import VERSION

SUMMARY = Text("Summary", "摘要")
_SWITCH_NAMES = {each.id: each.name for each in MECHANISMS} | {APPEALS: Text("Inferred appeals", "推断的吸引力")}
_WIDTHS = (44.0, 16.0, 16.0, 16.0, 3.0)


class FrontSheet:
    """Fills the first sheet from its top to its bottom."""

    def __init__(self, book: Book, sheet: Any, result: Result) -> None:
        self._book = book
        self._sheet = sheet
        self._result = result
        self._row = 0

    def fill(self, project: Project | None, verdicts: Sequence[Verdict]) -> None:
        """Write everything."""
        for column, width in enumerate(_WIDTHS):
            self._sheet.set_column(column, column, width)
        self._line((self._result.scenario.name, "title"))
        self._row += 1
        self._put_origin(project)
        self._put_stages()
        self._put_ends(Text("Market shares", "市场份额"), shares_of_actors(self._result))
        self._put_ends(Text("Indicators", "指标"), indicators(self._result))
        self._put_verdicts(verdicts)
        self._put_changes()
        self._sheet.insert_chart(2, len(_WIDTHS), shares_chart(self._book, self._result))

    def _line(self, *cells: tuple[Cell, str]) -> None:
        for column, (value, style) in enumerate(cells):
            self._book.put(self._sheet, self._row, column, value, style)
        self._row += 1

    def _heading(self, *titles: Cell) -> None:
        self._row += 1
        styles = ("heading", "number heading", "number heading", "unit heading")
        self._line(*zip((*titles, *[""] * (4 - len(titles))), styles, strict=True))

    def _put_origin(self, project: Project | None) -> None:
        scenario, result = self._result.scenario, self._result
        if project is not None:
            for word, text in ((Text("Project", "项目"), project.title), (Text("Author", "作者"), project.author)):
                if text:
                    self._line((word, "text"), (text, "text"))
        self._line((Text("Start, year", "起点（年份）"), "text"), (scenario.start, "general"))
        self._line((Text("End, year", "期末（年份）"), "text"), (scenario.start + scenario.horizon, "general"))
        self._line((Text("Distance of rows, years", "行间隔（年）"), "text"), (scenario.step, "number"))
        self._line((Text("Solver", "求解器"), "text"), (result.solver, "general"))
        self._line((Text("Relative tolerance", "相对容差"), "text"), (scenario.tolerance, "general"))
        self._line((Text("Version of the model", "模型版本"), "text"), (MODEL_VERSION, "general"))
        self._line((Text("Written by", "写出程序"), "text"), (f"Shareflow {VERSION}", "general"))
        off = [self._book.says(_SWITCH_NAMES[key]) for key, is_on in scenario.switches.items() if not is_on]
        for position, name in enumerate(off):
            self._line((Text("Switched off", "已关闭") if position == 0 else None, "text"), (name, "text"))

    def _put_stages(self) -> None:
        self._heading(Text("Stage", "阶段"), Text("from", "起始"))
        for stage, year in self._result.stages:
            self._line((Stage(stage).text, "text"), (year, "year"))

    def _put_ends(self, title: Text, quantities: Sequence[Quantity]) -> None:
        self._heading(title, Text("at the start", "期初"), Text("at the end", "期末"), Text("unit", "单位"))
        for each in quantities:
            values, style = each.compute(), style_of(each)
            name: Cell = each.subject.actor or each.text
            first, last = float(values[0]), float(values[-1])
            self._line((name, "text"), (first, style), (last, style), (unit_text(each.unit), "unit text"))

    def _put_verdicts(self, verdicts: Sequence[Verdict]) -> None:
        self._heading(Text("Claims of the essays", "两篇文章的论断"))
        for word in (HOLDS, FAILS, UNDEFINED):
            count = sum(verdict_text(each) is word for each in verdicts)
            self._line((word, "text"), (count, "general"))

    def _put_changes(self) -> None:
        changed = {
            key: value for key, value in self._result.scenario.parameters.items() if value != CATALOGUE[key].default
        }
        if not changed:
            return
        self._heading(
            Text("Assumptions changed", "已更改的假设"),
            Text("value", "值"),
            Text("default", "默认值"),
            Text("unit", "单位"),
        )
        for key, value in changed.items():
            row = CATALOGUE[key]
            numbers = ((value, "general"), (row.default, "general"), (unit_text(row.unit), "unit text"))
            self._line((row.name, "text"), *numbers)


NOTES = Text("Notes", "备注")


def notes_of(result: Result, project: Project | None) -> list[str]:
    """The paragraphs that were written about the scenario and the project."""
    notes = [result.scenario.notes, "" if project is None else project.notes]
    return [line for note in dict.fromkeys(notes) for line in note.splitlines() if line.strip()]


def put_notes(book: Book, sheet: Any, paragraphs: Sequence[str]) -> None:
    """Fill the sheet of notes."""
    book.put_table(sheet, [Column(NOTES, style="wrapped", width=110)], [[each] for each in paragraphs])
