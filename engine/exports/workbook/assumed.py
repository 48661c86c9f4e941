"""The sheets of what was assumed: parameters with their evidence, shocks, actors, niches and measured data."""

from collections.abc import Iterator, Sequence
from typing import Any

from engine.catalogue import CATALOGUE, MECHANISMS, Evidence
from engine.exports.workbook.book import Book, Cell, Column
from engine.indicators import KIND_NAMES
from engine.result import Result
from engine.scenario import Event, Mode, Scenario, Series, Shape
from engine.text import Text
from engine.unit_words import unit_text

_MECHANISM_NAMES = {each.id: each.name for each in MECHANISMS}
_EVIDENCE = {
    Evidence.LITERATURE: Text("literature", "文献"),
    Evidence.ESSAY: Text("essay", "文章"),
    Evidence.ASSUMPTION: Text("assumed", "假设"),
}
_SHAPES = {
    Shape.STEP: Text("step", "阶跃"),
    Shape.RAMP: Text("ramp", "渐变"),
    Shape.PULSE: Text("pulse", "脉冲"),
}
_MODES = {Mode.SET: Text("set to", "设为"), Mode.ADD: Text("add", "加上"), Mode.MULTIPLY: Text("multiply by", "乘以")}


def put_assumptions(book: Book, sheet: Any, scenario: Scenario) -> None:
    """Every parameter: what it is here, what it is by default, and what it rests on."""
    columns = [
        Column(Text("Mechanism", "机制"), width=24),
        Column(Text("Assumption", "假设"), width=40),
        Column(Text("Key", "键"), style="quiet", width=30),
        Column(Text("Value", "值"), style="general", width=12),
        Column(Text("Default", "默认值"), style="general", width=12),
        Column(Text("Changed", "已更改"), style="marked", width=10),
        Column(Text("Unit", "单位"), width=14),
        Column(Text("Lowest", "下限"), style="general", width=10),
        Column(Text("Highest", "上限"), style="general", width=10),
        Column(Text("Evidence", "依据"), width=12),
        Column(Text("What it rests on", "依据说明"), style="wrapped", width=60),
        Column(Text("Sources", "来源"), style="quiet", width=30),
    ]
    book.put_table(sheet, columns, _assumptions(scenario), frozen=2)


def _assumptions(scenario: Scenario) -> Iterator[list[Cell]]:
    for key, value in scenario.parameters.items():
        row = CATALOGUE[key]
        yield [
            _MECHANISM_NAMES[row.mechanism],
            row.name,
            key,
            value,
            row.default,
            True if value != row.default else None,
            unit_text(row.unit),
            row.low,
            row.high,
            _EVIDENCE[row.evidence],
            row.evidence_note,
            ", ".join(row.sources),
        ]


def put_shocks(book: Book, sheet: Any, events: Sequence[Event]) -> None:
    """Every dated change of a parameter, also those that are switched off."""
    columns = [
        Column(Text("Shock", "冲击"), width=36),
        Column(Text("Assumption", "假设"), width=36),
        Column(Text("Key", "键"), style="quiet", width=26),
        Column(Text("Shape", "形状"), width=10),
        Column(Text("From", "起"), style="general", width=10),
        Column(Text("To", "止"), style="general", width=10),
        Column(Text("What it does", "作用"), width=14),
        Column(Text("Value", "值"), style="general", width=12),
        Column(Text("Unit", "单位"), width=14),
        Column(Text("In force", "已启用"), width=10),
    ]
    book.put_table(sheet, columns, _shocks(events))


def _shocks(events: Sequence[Event]) -> Iterator[list[Cell]]:
    for each in events:
        row = CATALOGUE[each.key]
        end = None if each.shape is Shape.STEP else each.end
        unit = None if each.mode is Mode.MULTIPLY else unit_text(row.unit)
        effect: list[Cell] = [_MODES[each.mode], each.value, unit, each.is_enabled]
        yield [each.name, row.name, each.key, _SHAPES[each.shape], each.start, end, *effect]


def put_actors(book: Book, sheet: Any, result: Result) -> None:
    """Every actor, with what was assumed of it alone; empty where it has what its kind has."""
    columns = [
        Column(Text("Actor", "主体"), width=36),
        Column(Text("Kind", "类别"), width=14),
        Column(Text("Share at the start", "期初份额"), style="part", width=12),
        Column(Text("Share at the end", "期末份额"), style="part", width=12),
        Column(Text("Firms", "企业数"), style="general", width=12),
        Column(Text("Complexity, choices", "复杂度（选择）"), style="general", width=14),
        Column(Text("Capital, market", "资本（市场）"), style="general", width=14),
        Column(Text("Appeal", "吸引力"), style="general", width=10),
        Column(Text("Keeps its customers", "保有自己的客户"), width=14),
    ]
    shares = result.shares

    def rows() -> Iterator[list[Cell]]:
        for place, each in enumerate(result.scenario.actors):
            ends = [float(shares[0, place]), float(shares[-1, place])]
            own = [each.firms, each.complexity, each.capital, each.appeal, each.keeps_customers]
            yield [each.name, KIND_NAMES[each.kind], *ends, *own]

    book.put_table(sheet, columns, rows())


def put_niches(book: Book, sheet: Any, result: Result) -> None:
    """Every niche, and who leads in it in the end."""
    columns = [
        Column(Text("Niche", "细分市场"), width=36),
        Column(Text("Size", "大小"), style="general", width=12),
        Column(Text("Part of the market", "占市场比例"), style="part", width=12),
        Column(Text("Specificity", "特殊性"), style="general", width=12),
        Column(Text("Leader at the end", "期末领先者"), width=36),
        Column(Text("Share of the leader", "领先者份额"), style="part", width=12),
    ]
    scenario = result.scenario
    total = sum(each.size for each in scenario.niches)
    shares = result.trajectory.stock("shares")[-1]

    def rows() -> Iterator[list[Cell]]:
        for place, each in enumerate(scenario.niches):
            leader = int(shares[:, place].argmax())
            name, share = scenario.actors[leader].name, float(shares[leader, place])
            yield [each.name, each.size, each.size / total, each.specificity, name, share]

    book.put_table(sheet, columns, rows())


def put_measured(book: Book, sheet: Any, series: Sequence[Series]) -> None:
    """Measured data, a row for each point."""
    columns = [
        Column(Text("Series", "序列"), width=36),
        Column(Text("Measures", "度量对象"), style="quiet", width=36),
        Column(Text("Time", "时间"), style="year", width=10),
        Column(Text("Value", "值"), style="general", width=14),
        Column(Text("Unit", "单位"), width=12),
        Column(Text("Source", "来源"), style="quiet", width=50),
    ]
    rows = (
        [each.name, each.output, time, value, each.unit, each.source]
        for each in series
        for time, value in zip(each.times, each.values, strict=True)
    )
    book.put_table(sheet, columns, rows)
