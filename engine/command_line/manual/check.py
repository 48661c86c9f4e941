"""What is said of `check`."""

from engine.command_line.manual.common import BAD, COMMON, DONE, FILE, STOPPED
from engine.command_line.manual.entry import CommandEntry, Example, Operand, Row, Section
from engine.text import Text

CHECK = CommandEntry(
    name="check",
    summary=Text("validate files; with --json, what is in them", "检查文件；加 --json 时列出其中内容"),
    about=(
        Text(
            "Reads files and says “ok”, or every problem on a line of its own with the field it is in. Nothing is "
            "solved "
            "and nothing is written.",
            "读取文件并输出“ok”，或逐行给出每个问题及其所在字段。不求解，也不写出任何内容。",
        ),
    ),
    operands=(Operand(FILE.name, FILE.metavar, FILE.about, is_many=True),),
    groups=(COMMON,),
    sections=(
        Section(
            Text("Says", "输出"),
            (
                Row(
                    "--json",
                    Text(
                        "scenarios: name, start, horizon and step (yr), actors with kind, niches, events, mechanisms "
                        "switched off; series of data; one object for one file, “files” for several",
                        "各情景的名称、起始年份、时长与步长（年）、主体及其类型、细分市场、事件、关闭的机制；数据序列；"
                        "单个文件为一个对象，多个文件列于“files”",
                    ),
                ),
            ),
        ),
    ),
    examples=(
        Example("shareflow check example:essay1", Text("ok, or what is wrong", "输出 ok 或问题")),
        Example(
            "shareflow check example:nyc_rides --json",
            Text("its scenarios and who is in them", "其中的情景与主体"),
        ),
        Example(
            "shareflow check example:essay1 example:essay2 --quiet && echo fine",
            Text("in a script, only the exit status counts", "在脚本中只看退出状态"),
        ),
    ),
    statuses=(DONE, BAD, STOPPED),
)
