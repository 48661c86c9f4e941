"""A world and what is in it: actors, niches and events."""

from engine.file_format.field import Field, FieldType, Structure
from engine.project.scenario_reader import KINDS, MODES, SHAPES
from engine.scenario import DEFAULT_ACTORS, Kind, Mode, Scenario, Shape
from engine.scenario.event_validation import LARGEST_VALUE, MAX_EVENTS, MAX_RAMPS
from engine.scenario.validation import (
    ACTOR_RANGES,
    COLOUR,
    HORIZON_RANGE,
    MAX_ACTORS,
    MAX_NAME_LENGTH,
    MAX_NICHES,
    MAX_OUTPUTS,
    MIN_ACTORS,
    SHARE_RANGE,
    SIZE_RANGE,
    START_RANGE,
    STEP_RANGE,
    TOLERANCE_RANGE,
)
from engine.text import Text

_WORLD = Scenario()
_KIND_MEANINGS = {
    Kind.INDIVIDUAL: Text("independent developers and small teams", "独立开发者与小团队"),
    Kind.ORGANISATION: Text("firms that have built up complexity", "积累了复杂度的企业"),
    Kind.PLATFORM: Text("owners of the stack that others build on", "拥有他人赖以建造的技术栈"),
}
_SHAPE_MEANINGS = {
    Shape.STEP: Text("from “start” on", "从 “start” 起一直保持"),
    Shape.RAMP: Text("grows evenly until “end” and stays", "均匀增长到 “end”，此后保持"),
    Shape.PULSE: Text("from “start” until “end”", "从 “start” 到 “end”"),
}
_MODE_MEANINGS = {
    Mode.SET: Text("the number becomes the value", "数值变为该值"),
    Mode.ADD: Text("the value is added", "加上该值"),
    Mode.MULTIPLY: Text("the number is multiplied by the value", "乘以该值"),
}
_AS_ITS_KIND = Text("as usual for its kind", "与同类相同")

SCENARIO = Structure(
    "scenario",
    Text("scenarios", "scenarios（情景）"),
    Text("Each object in the list at “scenarios” is one world.", "“scenarios” 列表中的每个对象是一个世界。"),
    (
        Field(
            "id",
            FieldType.TEXT,
            Text("Unique among the scenarios; stays when the name changes.", "在各情景中唯一；改名后不变。"),
            default="",
            default_text=Text("“scenario-1”, “scenario-2”, …", "“scenario-1”、“scenario-2”……"),
            count=(1, MAX_NAME_LENGTH),
        ),
        Field(
            "name",
            FieldType.TEXT,
            Text("As shown; unique.", "显示的名称；唯一。"),
            default="",
            default_text=Text("“Scenario 1”, “Scenario 2”, …", "“Scenario 1”、“Scenario 2”……"),
            count=(1, MAX_NAME_LENGTH),
        ),
        Field("notes", FieldType.TEXT, Text("Free text.", "任意文字。"), default=""),
        Field(
            "start",
            FieldType.NUMBER,
            Text("Calendar year at which it begins.", "开始的公历年份。"),
            default=_WORLD.start,
            is_reported=True,
            unit="yr",
            bounds=START_RANGE,
        ),
        Field(
            "horizon",
            FieldType.NUMBER,
            Text("Its length.", "时长。"),
            default=_WORLD.horizon,
            is_reported=True,
            unit="yr",
            bounds=HORIZON_RANGE,
        ),
        Field(
            "step",
            FieldType.NUMBER,
            Text("Distance of outputs.", "输出间隔。"),
            default=_WORLD.step,
            is_reported=True,
            unit="yr",
            bounds=STEP_RANGE,
        ),
        Field(
            "tolerance",
            FieldType.NUMBER,
            Text("Relative tolerance of the solver.", "求解器的相对容差。"),
            default=_WORLD.tolerance,
            unit="1",
            bounds=TOLERANCE_RANGE,
        ),
        Field(
            "actors",
            FieldType.OBJECTS,
            Text("Who is in the market.", "市场中的参与者。"),
            default=[],
            default_text=Text(
                "three: " + ", ".join(f"“{each.name}”" for each in DEFAULT_ACTORS),
                "三个：" + "、".join(f"“{each.name}”" for each in DEFAULT_ACTORS),
            ),
            is_reported=True,
            count=(MIN_ACTORS, MAX_ACTORS),
            inner="actor",
        ),
        Field(
            "niches",
            FieldType.OBJECTS,
            Text("The niches of the market.", "细分市场。"),
            default=[],
            default_text=Text(
                f"{len(_WORLD.niches)}, sizes in proportion to 1, 1/2, 1/3, …, specificity rising from 0 to 1",
                f"{len(_WORLD.niches)} 个，规模依次与 1、1/2、1/3……成比例，独特性从 0 升到 1",
            ),
            is_reported=True,
            count=(1, MAX_NICHES),
            inner="niche",
        ),
        Field(
            "parameters",
            FieldType.OBJECT,
            Text("Every number of the model by its key.", "模型的每个数值，按其键。"),
            default={},
            default_text=Text("each at its own default", "各取其默认值"),
            is_reported=True,
            inner="parameters",
        ),
        Field(
            "events",
            FieldType.OBJECTS,
            Text("Dated changes, working in this order.", "有日期的改动，按此顺序起作用。"),
            default=[],
            count=(0, MAX_EVENTS),
            inner="event",
        ),
        Field(
            "switches",
            FieldType.OBJECT,
            Text("Which mechanisms are on.", "哪些机制开启。"),
            default={},
            default_text=Text("all on", "全部开启"),
            inner="switches",
        ),
    ),
    (
        Text(
            f"A run has at most {MAX_OUTPUTS:,} outputs: “horizon” divided by “step”, and one. “step” may not be "
            "longer than “horizon”.",
            f"一次运行最多 {MAX_OUTPUTS:,} 个输出：“horizon” 除以 “step” 再加一。“step” 不得长于 “horizon”。",
        ),
        Text(
            "Outputs are called “share.” and actor and niche: names with dots are refused where two outputs would then "
            "be called the same.",
            "输出名称由 “share.”、参与者和细分市场组成：若名称中的点会使两个输出同名，则拒绝该文件。",
        ),
    ),
)

ACTOR = Structure(
    "actor",
    Text("actors", "actors（参与者）"),
    Text("Each object in the list at “actors” of a scenario.", "情景的 “actors” 列表中的每个对象。"),
    (
        Field("name", FieldType.TEXT, Text("Unique; not “time”.", "唯一；不得为 “time”。"), count=(1, MAX_NAME_LENGTH)),
        Field(
            "kind",
            FieldType.CHOICE,
            Text("What it is.", "类型。"),
            choices=tuple((word, _KIND_MEANINGS[kind]) for word, kind in KINDS.items()),
        ),
        Field(
            "colour",
            FieldType.TEXT,
            Text("In which it is drawn: “#” and six hexadecimal digits.", "绘制颜色：“#” 加六位十六进制数。"),
            default=None,
            default_text=Text("a tint of the colour of its kind", "所属类型颜色的一种深浅"),
            may_be_null=True,
            pattern=COLOUR,
        ),
        Field(
            "firms",
            FieldType.NUMBER,
            Text("How many firms it stands for.", "代表多少家企业。"),
            default=None,
            default_text=_AS_ITS_KIND,
            may_be_null=True,
            unit="firms",
            bounds=ACTOR_RANGES["firms"],
        ),
        Field(
            "complexity",
            FieldType.NUMBER,
            Text("Interlocking choices of its typical firm at the start.", "其典型企业初始时相互咬合的选择数。"),
            default=None,
            default_text=_AS_ITS_KIND,
            may_be_null=True,
            unit="choices",
            bounds=ACTOR_RANGES["complexity"],
        ),
        Field(
            "capital",
            FieldType.NUMBER,
            Text("Its total capital at the start.", "初始总资本。"),
            default=None,
            default_text=_AS_ITS_KIND,
            may_be_null=True,
            unit="market",
            bounds=ACTOR_RANGES["capital"],
        ),
        Field(
            "appeal",
            FieldType.NUMBER,
            Text("Constant part of its attraction.", "吸引力中不变的部分。"),
            default=None,
            default_text=Text("inferred", "推断得出"),
            may_be_null=True,
            unit="1",
            bounds=ACTOR_RANGES["appeal"],
        ),
        Field(
            "shares",
            FieldType.NUMBERS,
            Text(
                "Its share of every niche at the start, in their order; only proportions between actors count.",
                "初始时在各细分市场中的份额，按其顺序；只看参与者之间的比例。",
            ),
            default=None,
            default_text=_AS_ITS_KIND,
            may_be_null=True,
            unit="1",
            bounds=SHARE_RANGE,
            count=(1, MAX_NICHES),
        ),
        Field(
            "keeps_customers",
            FieldType.FLAG,
            Text(
                "It opts out of business moves: none of its customers leave with a changing firm.",
                "不参与业务转移：企业改变类型时客户不随之离开。",
            ),
            default=False,
        ),
    ),
    (
        Text(
            "“shares” has as many numbers as there are niches, and no niche may be left without customers.",
            "“shares” 的个数等于细分市场数，且任何细分市场都不得没有客户。",
        ),
    ),
)

NICHE = Structure(
    "niche",
    Text("niches", "niches（细分市场）"),
    Text("Each object in the list at “niches” of a scenario.", "情景的 “niches” 列表中的每个对象。"),
    (
        Field("name", FieldType.TEXT, Text("Unique; not “time”.", "唯一；不得为 “time”。"), count=(1, MAX_NAME_LENGTH)),
        Field(
            "size",
            FieldType.NUMBER,
            Text("Relative to the other niches.", "相对于其他细分市场。"),
            unit="1",
            bounds=SIZE_RANGE,
        ),
        Field(
            "specificity",
            FieldType.NUMBER,
            Text("How special its needs are.", "需求有多特殊。"),
            unit="1",
            bounds=(0.0, 1.0),
        ),
    ),
)

EVENT = Structure(
    "event",
    Text("events", "events（事件）"),
    Text("Each object in the list at “events” of a scenario.", "情景的 “events” 列表中的每个对象。"),
    (
        Field("name", FieldType.TEXT, Text("As shown; need not be unique.", "显示的名称；不必唯一。"), default=""),
        Field(
            "parameter",
            FieldType.TEXT,
            Text(
                "Key of the number that changes; no start value.",
                "所改变数值的键；不能是初始值。",
            ),
        ),
        Field(
            "shape",
            FieldType.CHOICE,
            Text("How it unfolds.", "展开方式。"),
            choices=tuple((word, _SHAPE_MEANINGS[shape]) for word, shape in SHAPES.items()),
        ),
        Field("start", FieldType.NUMBER, Text("Calendar year.", "公历年份。"), unit="yr"),
        Field(
            "end",
            FieldType.NUMBER,
            Text("Calendar year, later than “start”.", "公历年份，晚于 “start”。"),
            default=None,
            default_text=Text("unused by a step, otherwise required", "阶跃不使用，其他情形必需"),
            unit="yr",
        ),
        Field(
            "value",
            FieldType.NUMBER,
            Text("In the unit of the number, or a factor.", "以该数值的单位计，或为倍数。"),
            bounds=(-LARGEST_VALUE, LARGEST_VALUE),
        ),
        Field(
            "mode",
            FieldType.CHOICE,
            Text("What the value does.", "该值的作用。"),
            default=Mode.SET.value,
            choices=tuple((word, _MODE_MEANINGS[mode]) for word, mode in MODES.items()),
        ),
        Field("enabled", FieldType.FLAG, Text("Whether it happens at all.", "是否发生。"), default=True),
    ),
    (
        Text(
            "A value that would leave what is possible for its number is cut off there. At most "
            f"{MAX_RAMPS} ramps of one number may be under way at once.",
            f"超出该数值可能范围的值会在边界处截断。同一数值同时进行的渐变最多 {MAX_RAMPS} 个。",
        ),
    ),
)
