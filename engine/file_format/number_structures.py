"""The numbers and the switches of a world, as the catalogue has them."""

from engine.catalogue import CATALOGUE, MECHANISMS
from engine.file_format.field import Field, FieldType, Structure
from engine.scenario import APPEALS, SWITCHES
from engine.text import Text

_SWITCH_MEANINGS = {
    **{each.id: each.name for each in MECHANISMS},
    APPEALS: Text(
        "Appeals inferred, so that a market with nothing to drive it stands still", "推断吸引力，使无推动的市场静止"
    ),
}

PARAMETERS = Structure(
    "parameters",
    Text("parameters", "parameters（数值）"),
    Text("The object at “parameters” of a scenario.", "情景的 “parameters” 对象。"),
    tuple(
        Field(
            row.key,
            FieldType.NUMBER,
            row.name,
            default=row.default,
            unit=row.unit,
            bounds=(row.minimum, row.maximum),
        )
        for row in CATALOGUE.values()
    ),
    (
        Text(
            "A file may leave some of them out; how many take their default is reported.",
            "文件可以省略其中一些；会提示有多少个取了默认值。",
        ),
        Text(
            "The four that begin with “people_start_” sum to 1. A share at the start may not be negative in any niche: "
            "“share_start_…” and “share_start_…” with “share_slope_…” added are 0 or more.",
            "以 “people_start_” 开头的四个之和为 1。任何细分市场的初始份额不得为负："
            "“share_start_…” 以及它与 “share_slope_…” 之和均不小于 0。",
        ),
    ),
)

SWITCHES_OBJECT = Structure(
    "switches",
    Text("switches", "switches（开关）"),
    Text("The object at “switches” of a scenario: true is on.", "情景的 “switches” 对象：true 为开启。"),
    tuple(Field(key, FieldType.FLAG, _SWITCH_MEANINGS[key], default=True) for key in SWITCHES),
)
