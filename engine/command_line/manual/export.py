"""What is said of `export`."""

from engine.command_line.manual.common import COMMON, FILE, OF_A_RUN, THEME, WORLD, WRITES
from engine.command_line.manual.entry import CommandEntry, Example, Group, Option, Row, Section
from engine.exports.formats import EXPORT_FORMATS
from engine.text import Text

_IDS = tuple(each.id for each in EXPORT_FORMATS)

EXPORT = CommandEntry(
    name="export",
    summary=Text(
        "write a world for other programs: a model, a table, a report", "写成其他程序可读取的模型、表格或报告"
    ),
    about=(
        Text(
            "Writes one scenario in a format that other programs read: the model itself, the numbers of its run, or a "
            "report of it.",
            "将一个情景写成其他程序可读取的格式：模型本身、运行的数值，或关于它的报告。",
        ),
    ),
    operands=(FILE,),
    groups=(
        Group(
            Text("What to write", "写出内容"),
            (
                Option(
                    "--format",
                    Text(f"{', '.join(_IDS[:-1])} or {_IDS[-1]}", f"{'、'.join(_IDS[:-1])} 或 {_IDS[-1]}"),
                    "FORMAT",
                    _IDS,
                    is_required=True,
                ),
                Option(
                    "--out",
                    Text(
                        "the file to write; “-” is standard output, for pipelines",
                        "要写出的文件；“-”表示标准输出，用于管道",
                    ),
                    "PATH",
                    is_required=True,
                    completion="file",
                ),
                Option(
                    THEME.flag,
                    Text(
                        "colours of a report, light or dark (default: light)",
                        "报告的配色：light（浅色，默认）或 dark（深色）",
                    ),
                    THEME.metavar,
                    THEME.choices,
                    THEME.default,
                ),
            ),
        ),
        WORLD,
        COMMON,
    ),
    sections=(
        Section(
            WRITES,
            (
                Row("PATH", Text("the model, the table or the report", "模型、表格或报告")),
                Row(
                    "PATH-metadata.json",
                    Text(
                        "beside a CSV: what every column is, with its unit, as JSON (CSV on the Web)",
                        "位于 CSV 旁：以 JSON 说明每一列的含义与单位（CSV on the Web）",
                    ),
                ),
            ),
        ),
        Section(Text("Formats", "格式"), tuple(Row(each.id, each.about) for each in EXPORT_FORMATS)),
    ),
    examples=(
        Example(
            "shareflow export example:essay1 --format html --out essay1.html",
            Text("a report to read and to hand on, in one file", "供阅读与传递的报告，单个文件"),
        ),
        Example(
            "shareflow export example:essay1 --format xmile --out essay1.xmile",
            Text("for Stella, Vensim and PySD", "供 Stella、Vensim 与 PySD 使用"),
        ),
        Example(
            "shareflow export example:essay1 --format sbml --set model_openness=0.9 --out essay1.sbml",
            Text("for COPASI and libRoadRunner, with open models", "供 COPASI 与 libRoadRunner 使用，且模型开放"),
        ),
        Example(
            "shareflow export example:essay1 --format csv --out - | gzip > essay1.csv.gz",
            Text("every number of the run, packed", "运行的全部数值，压缩保存"),
        ),
    ),
    statuses=OF_A_RUN,
)
