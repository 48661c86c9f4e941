"""What is said of `solve`."""

from engine.command_line.manual.common import COMMON, FILE, OF_A_RUN, WORLD, WRITES
from engine.command_line.manual.entry import CommandEntry, Example, Group, Option, Row, Section
from engine.text import Text

SOLVE = CommandEntry(
    name="solve",
    summary=Text(
        "solve a world; every stock and indicator over time as CSV", "求解一个世界；以 CSV 写出各存量与指标的时间序列"
    ),
    about=(
        Text(
            "Solves one scenario and writes a table with one row for every output time.",
            "求解一个情景，写出一张表，每个输出时刻一行。",
        ),
    ),
    operands=(FILE,),
    groups=(
        Group(
            Text("What to write", "写出内容"),
            (
                Option(
                    "--csv",
                    Text(
                        "the table. “-” writes it to standard output, without units, for the next program of a "
                        "pipeline",
                        "表格。“-”表示写到标准输出，不含单位，供管道中的下一个程序使用",
                    ),
                    "OUT.csv",
                    is_required=True,
                    completion="file",
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
                Row(
                    "OUT.csv",
                    Text(
                        "columns: time (calendar years; 2015.0417 is the middle of January 2015), share.ACTOR.NICHE "
                        "for "
                        "every actor in every niche, the other stocks, then indicator.ID for every indicator. A number "
                        "that does not exist is left blank, an infinite one is inf",
                        "各列：time（公历年份；2015.0417 为 2015 年 1 月中旬）、"
                        "每个主体在每个细分市场的 share.主体.细分市场、"
                        "其余存量，以及各指标的 indicator.标识。不存在的数值留空，无穷大写作 inf",
                    ),
                ),
                Row(
                    "OUT.json",
                    Text("beside it: the unit of every column, by its name", "位于同一文件夹：按列名给出每一列的单位"),
                ),
            ),
        ),
    ),
    examples=(
        Example(
            "shareflow solve example:essay1 --csv run.csv",
            Text("the world of the first essay as a table", "将第一篇文章的世界写成表格"),
        ),
        Example(
            "shareflow solve example:essay1 --set model_openness=0.9 --csv open.csv",
            Text("the same world with open models", "同一个世界，但模型开放"),
        ),
        Example(
            "shareflow solve example:essay1 --set ai_capability=off --csv - | head -n 3",
            Text("without AI; the first rows, and no file", "没有 AI；只看前几行，不写文件"),
        ),
    ),
    statuses=OF_A_RUN,
)
