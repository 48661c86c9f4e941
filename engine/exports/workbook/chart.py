"""The chart of the shares, drawn by the spreadsheet itself from the sheet of shares."""

from collections import Counter
from typing import Any

from engine.exports.workbook.book import HAIRLINE, INK, QUIET, Book
from engine.exports.workbook.over_time import SHARES
from engine.result import Result
from engine.scenario import Kind, Scenario
from engine.text import Text

_KINDS = {Kind.INDIVIDUAL: (0xE6, 0x9F, 0x00), Kind.ORGANISATION: (0x00, 0x72, 0xB2), Kind.PLATFORM: (0xCC, 0x79, 0xA7)}
_LIGHTEST = 0.6
_LABELS = 5
_FIRST = 2
"""Row of the first numbers in the sheet of shares."""
_TITLE = Text("Market share", "市场份额")


def shares_chart(book: Book, result: Result) -> Any:
    """Stacked areas of the shares of all actors."""
    sheet, last = book.says(SHARES), _FIRST + len(result.times) - 1
    chart = book.workbook.add_chart({"type": "area", "subtype": "percent_stacked"})
    for column, colour in enumerate(_colours(result.scenario), 1):
        chart.add_series(
            {
                "name": [sheet, 0, column],
                "categories": [sheet, _FIRST, 0, last, 0],
                "values": [sheet, _FIRST, column, last, column],
                "fill": {"color": colour},
                "border": {"color": "#ffffff", "width": 0.5},
            }
        )
    font = {"color": QUIET, "size": 9}
    spacing = max(1, (len(result.times) - 1) // (_LABELS - 1))
    chart.set_title(
        {"name": book.says(_TITLE), "name_font": {"color": INK, "size": 12, "bold": True}, "overlay": False}
    )
    chart.set_x_axis(
        {
            "num_format": "0",
            "num_font": font,
            "interval_unit": spacing,
            "interval_tick": spacing,
            "line": {"color": HAIRLINE},
            "position_axis": "on_tick",
        }
    )
    chart.set_y_axis(
        {
            "num_format": "0%",
            "num_font": font,
            "line": {"none": True},
            "major_gridlines": {"visible": True, "line": {"color": HAIRLINE, "width": 0.5}},
        }
    )
    chart.set_legend({"position": "bottom", "font": {"color": INK, "size": 9}})
    chart.set_chartarea({"border": {"none": True}})
    chart.set_size({"width": 720, "height": 400})
    return chart


def _colours(scenario: Scenario) -> list[str]:
    """The colour of each actor: its own, or its kind's, lighter for each further one of that kind."""
    count, seen = Counter(each.kind for each in scenario.actors), Counter[Kind]()
    colours = []
    for each in scenario.actors:
        lighter = _LIGHTEST * seen[each.kind] / count[each.kind]
        tint = "".join(f"{round(part + (255 - part) * lighter):02x}" for part in _KINDS[each.kind])
        colours.append(each.colour or f"#{tint}")
        seen[each.kind] += 1
    return colours
