"""What the columns of exported tables are called, and what they hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from engine.text import Text


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the tidy table.

    name  in words
    about what it holds
    """

    name: Text
    about: Text


TIDY_COLUMNS: Mapping[str, Column] = MappingProxyType(
    {
        "time": Column(
            Text("time", "时间"), Text("calendar year; 2023.5 is the middle of 2023", "公历年；2023.5 为 2023 年年中")
        ),
        "scenario": Column(Text("scenario", "情景"), Text("name of the scenario", "情景名称")),
        "name": Column(
            Text("name", "标识"),
            Text(
                "name of the quantity as in every other table of the program",
                "数量的标识，与程序其他表格一致",
            ),
        ),
        "type": Column(
            Text("type", "类型"), Text("stock, flow or indicator", "stock（存量）、flow（流量）或 indicator（指标）")
        ),
        "quantity": Column(Text("quantity", "数量"), Text("what is measured", "度量的内容")),
        "kind": Column(
            Text("kind", "类别"),
            Text(
                "individual, organisation or platform: of the actor, or of all actors that are spoken of",
                "individual（个体）、organisation（组织）或 platform（平台）：主体的类别，或所涉全部主体的类别",
            ),
        ),
        "actor": Column(
            Text("actor", "主体"),
            Text("whose it is; of a flow between actors, whom it leaves", "所属主体；主体之间的流量则为流出方"),
        ),
        "niche": Column(
            Text("niche", "细分市场"), Text("where; empty for the whole market", "所在细分市场；空白表示整个市场")
        ),
        "part": Column(
            Text("part", "部分"),
            Text(
                "layer of the stack, stage of ventures or way of working; of a flow, what it leaves",
                "技术栈层、创业阶段或工作方式；流量则为流出处",
            ),
        ),
        "to": Column(Text("to", "流入"), Text("actor or part that the flow enters", "流量流入的主体或部分")),
        "text": Column(Text("description", "说明"), Text("the quantity in words", "数量的文字说明")),
        "value": Column(Text("value", "值"), Text("the number, in the unit beside it", "数值，单位见旁列")),
        "unit": Column(
            Text("unit", "单位"),
            Text(
                "1 is a plain number or a part of one; market is the yearly revenue of the whole market at the start",
                "1 表示纯数或占比；market 为起点时整个市场的年收入",
            ),
        ),
    }
)
