"""The whole file, what it says of itself, and its measured data."""

from engine.catalogue import MODEL_VERSION
from engine.file_format.field import Field, FieldType, Structure
from engine.project.migrations import FORMAT
from engine.project.project import MARKET_SIZE_RANGE, MAX_CURRENCY_LENGTH, MAX_POINTS, MAX_SCENARIOS, MAX_SERIES
from engine.project.project_reader import MAX_ANALYSES
from engine.scenario.series import LARGEST_VALUE
from engine.scenario.validation import MAX_NAME_LENGTH
from engine.text import Text

FILE = Structure(
    "file",
    Text("The whole file", "整个文件"),
    Text("The file is one JSON object.", "文件是一个 JSON 对象。"),
    (
        Field(
            "format",
            FieldType.WHOLE,
            Text("Version of the file format.", "文件格式的版本。"),
            bounds=(1, FORMAT),
        ),
        Field(
            "model",
            FieldType.WHOLE,
            Text(
                "Version of the equations that the file was made with. Numbers are kept whatever it is.",
                "制作此文件时方程的版本。无论版本如何，数值都保持不变。",
            ),
            default=MODEL_VERSION,
            bounds=(1, MODEL_VERSION),
        ),
        Field(
            "project",
            FieldType.OBJECT,
            Text("What the file says of itself.", "文件对自身的说明。"),
            default={},
            inner="project",
        ),
        Field(
            "scenarios",
            FieldType.OBJECTS,
            Text("The worlds, in the order in which they are listed.", "各个情景，按列出的顺序。"),
            count=(1, MAX_SCENARIOS),
            inner="scenario",
        ),
        Field(
            "series",
            FieldType.OBJECTS,
            Text("Measured data, drawn as open circles.", "实测数据，画成空心圆。"),
            default=[],
            count=(0, MAX_SERIES),
            inner="series",
        ),
        Field(
            "view",
            FieldType.ANYTHING,
            Text(
                "How the window looked. A file without it opens as a new one does; nothing in it changes a number.",
                "窗口当时的样子。没有它，文件就像新建的一样打开；其中的内容不影响任何数值。",
            ),
            default={},
        ),
        Field(
            "analyses",
            FieldType.ANYTHINGS,
            Text("Kept as they stand.", "原样保留。"),
            default=[],
            count=(0, MAX_ANALYSES),
        ),
    ),
)

PROJECT = Structure(
    "project",
    Text("project", "project（项目）"),
    Text("The object at “project”.", "位于 “project” 的对象。"),
    (
        Field("title", FieldType.TEXT, Text("As shown in the window.", "显示在窗口中。"), default=""),
        Field("author", FieldType.TEXT, Text("Free text.", "任意文字。"), default=""),
        Field("notes", FieldType.TEXT, Text("Free text, of any length.", "任意文字，长度不限。"), default=""),
        Field(
            "currency",
            FieldType.TEXT,
            Text(
                "In which sums of money are shown, such as “€”; empty for parts of the market.",
                "金额以何种货币显示，例如“¥”；留空则显示为市场的比重。",
            ),
            default="",
            count=(0, MAX_CURRENCY_LENGTH),
        ),
        Field(
            "market_size",
            FieldType.NUMBER,
            Text(
                "Yearly revenue of the whole market at the start, in that currency.",
                "初始时整个市场的年收入，以该货币计。",
            ),
            default=None,
            may_be_null=True,
            bounds=MARKET_SIZE_RANGE,
        ),
    ),
)

SERIES = Structure(
    "series",
    Text("series", "series（数据序列）"),
    Text("Each object in the list at “series”.", "“series” 列表中的每个对象。"),
    (
        Field(
            "id",
            FieldType.TEXT,
            Text("Unique among the series.", "在各序列中唯一。"),
            default="",
            default_text=Text("“series-1”, “series-2”, …", "“series-1”、“series-2”……"),
            count=(1, MAX_NAME_LENGTH),
        ),
        Field(
            "name",
            FieldType.TEXT,
            Text("As shown.", "显示的名称。"),
            default="",
            default_text=Text("the text at “output”", "“output” 处的文字"),
        ),
        Field(
            "output",
            FieldType.TEXT,
            Text(
                "What it measures: “share.” and the name of an actor, “indicator.hhi” and other outputs by name. "
                "A name that no output has is kept and drawn nowhere.",
                "所测量的量：“share.” 加参与者名称，“indicator.hhi” 等输出名称。没有对应输出的名称会保留，但不画出。",
            ),
            count=(1, None),
        ),
        Field("unit", FieldType.TEXT, Text("Of the values.", "数值的单位。"), default="1"),
        Field(
            "source",
            FieldType.TEXT,
            Text("Whom to name; printed under pictures.", "数据来源，印在图片下方。"),
            default="",
        ),
        Field(
            "times",
            FieldType.NUMBERS,
            Text("Calendar years with their fractions, rising.", "带小数的公历年份，递增。"),
            unit="yr",
            bounds=(-LARGEST_VALUE, LARGEST_VALUE),
            count=(0, MAX_POINTS),
        ),
        Field(
            "values",
            FieldType.BLANKS,
            Text(
                "One for every time; null where nothing was published. Shares are parts of 1.",
                "每个时间一个；未发表处为 null。份额以 1 为整体。",
            ),
            bounds=(-LARGEST_VALUE, LARGEST_VALUE),
            count=(0, MAX_POINTS),
        ),
    ),
)
