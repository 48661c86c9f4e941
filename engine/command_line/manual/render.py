"""What is said of `render`."""

from engine.command_line.manual.common import COMMON, FILE, OF_A_RUN, THEME, WORLD, WRITES
from engine.command_line.manual.entry import CommandEntry, Example, Group, Option, Row, Section
from engine.text import Text

VIEWS = (
    "market",
    "flows",
    "niches",
    "simplex",
    "earnings",
    "capital",
    "ventures",
    "people",
    "stack",
    "indicators",
    "claims",
    "readouts",
    "compare",
)
"""The views there are; they are drawn outside the engine."""

RENDER = CommandEntry(
    name="render",
    summary=Text(
        "draw a world: pictures, shares.csv and summary.json", "绘制一个世界：图片、shares.csv 与 summary.json"
    ),
    about=(
        Text(
            "Solves one scenario and draws what the window shows of it, one picture a view. No display is needed.",
            "求解一个情景，并绘制窗口所显示的内容，每个视图一张图片。不需要显示器。",
        ),
    ),
    operands=(FILE,),
    groups=(
        Group(
            Text("What to write", "写出内容"),
            (
                Option(
                    "--out",
                    Text("folder for everything; made if there is none", "存放全部内容的文件夹；不存在时创建"),
                    "DIR",
                    is_required=True,
                    completion="folder",
                ),
                Option(
                    "--views",
                    Text(
                        "some of, separated by commas: market, flows, niches, simplex, earnings, capital, ventures, "
                        "people, stack, indicators, claims, readouts, compare (default: all)",
                        "以逗号分隔，可选：market、flows、niches、simplex、earnings、capital、ventures、people、stack、"
                        "indicators、claims、readouts、compare（默认：全部）",
                    ),
                    "LIST",
                    VIEWS,
                    is_list=True,
                ),
                Option(
                    "--format",
                    Text("png, svg or pdf (default: png)", "png、svg 或 pdf（默认：png）"),
                    "FORMAT",
                    ("png", "svg", "pdf"),
                    "png",
                ),
                Option(
                    "--size",
                    Text(
                        "pixels, each side from 200 to 8000 (default: 1600x1000)",
                        "像素，每边 200 至 8000（默认：1600x1000）",
                    ),
                    "WIDTHxHEIGHT",
                    default="1600x1000",
                ),
                Option(
                    "--year",
                    Text(
                        "moment of the pictures that show one, such as 2030.5, within the run (default: its end)",
                        "单一时刻图片所取的年份，例如 2030.5，须在运行期间之内（默认：期末）",
                    ),
                    "YEAR",
                ),
                THEME,
            ),
        ),
        WORLD,
        COMMON,
    ),
    sections=(
        Section(
            WRITES,
            (
                Row("VIEW.png", Text("(or .svg, .pdf) one picture for each view", "（或 .svg、.pdf）每个视图一张图片")),
                Row(
                    "shares.csv",
                    Text(
                        "time, then one column for each actor; every row sums to 1",
                        "time，然后每个主体一列；每行之和为 1",
                    ),
                ),
                Row(
                    "summary.json",
                    Text(
                        "indicators at start and horizon with units, stages, the verdict on every claim, and what "
                        "differs from the default world",
                        "起点与期末的指标及单位、各阶段、对每个论断的判断，以及与默认世界的不同之处",
                    ),
                ),
            ),
        ),
    ),
    examples=(
        Example(
            "shareflow render example:essay1 --out pictures --views market,flows",
            Text("two pictures of the first essay's world", "第一篇文章世界的两张图片"),
        ),
        Example(
            "shareflow render example:nyc_rides --out rides --views market --format pdf --theme dark",
            Text("the NYC rides for a page", "纽约出行市场，用于排版"),
        ),
    ),
    statuses=OF_A_RUN,
)
