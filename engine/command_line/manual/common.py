"""What several commands have in common."""

from engine.command_line.manual.entry import Group, Operand, Option, Row
from engine.text import LANGUAGES, Text

FILE = Operand(
    "file",
    "FILE",
    Text(
        "a .shareflow file; “-” reads one from standard input; “example:NAME” is a world that ships with the program: "
        "essay1, essay2, super_individual, plural, no_ai, neutral, empty_market or nyc_rides",
        ".shareflow 文件；“-”表示从标准输入读取；“example:名称”是随程序提供的世界：essay1、essay2、super_individual、"
        "plural、"
        "no_ai、neutral、empty_market 或 nyc_rides",
    ),
)

WORLD = Group(
    Text("Which world", "选择世界"),
    (
        Option("--scenario", Text("scenario of the file (default: the first)", "文件中的情景（默认：第一个）"), "NAME"),
        Option(
            "--set",
            Text(
                "change the world for this run only; may be repeated. KEY is an assumption, within the bounds that the "
                "model reference gives; or start (year), horizon or step (yr); or a mechanism, switched on or off: "
                "ai_capability, replication, innovation, complexity, stack, earnings, hype, capital, ventures, demand, "
                "coverage, business_moves, people, appeals. Events act on top of it",
                "仅为本次运行更改世界；可重复使用。KEY 是某个假设，取值须在模型参考给出的范围内；"
                "也可以是 start（年份）、horizon 或 step（年）；或者是用 on、off 开关的机制："
                "ai_capability、replication、innovation、complexity、stack、earnings、hype、capital、ventures、demand、"
                "coverage、business_moves、people、appeals。事件在其基础上起作用",
            ),
            "KEY=VALUE",
            is_repeated=True,
        ),
    ),
)

THEME = Option(
    "--theme", Text("colours, light or dark", "配色：light（浅色）或 dark（深色）"), "THEME", ("light", "dark"), "light"
)

LANGUAGE = Option(
    "--language",
    Text(
        "of messages, of pictures and of what is written: en or zh_CN (default: that of the environment)",
        "消息、图片与写出内容的语言：en 或 zh_CN（默认：环境的语言）",
    ),
    "LANG",
    tuple(LANGUAGES),
)
JSON = Option(
    "--json",
    Text(
        "say the outcome, or what is wrong, as one JSON object on standard output",
        "以一个 JSON 对象在标准输出上给出结果或问题",
    ),
)
QUIET = Option(
    "--quiet",
    Text(
        "say only what is wrong: no progress, no warnings, no list of files", "只报告问题：不显示进度、警告与文件列表"
    ),
)
CONFIG_DIR = Option(
    "--config-dir",
    Text(
        "folder of the window's settings. A command has none, reads nothing there and writes nothing there; the option "
        "is taken so that the same words serve both",
        "窗口设置所在的文件夹。命令没有设置，既不读取也不写入该文件夹；接受该选项只是为了与窗口的写法一致",
    ),
    "DIR",
    completion="folder",
)
HELP = Option("--help", Text("show this help (-h as well)", "显示本帮助（也可用 -h）"))

COMMON = Group(Text("Common options", "通用选项"), (LANGUAGE, JSON, QUIET, CONFIG_DIR, HELP))

DONE = Row("0", Text("done", "完成"))
GONE = Row("1", Text("whoever reads standard output has left", "标准输出的读取方已离开"))
BAD = Row(
    "2",
    Text(
        "bad input: the sentence on standard error names the option or the field, and what is allowed",
        "输入有误：标准错误上的句子会指出选项或字段以及允许的取值",
    ),
)
UNSOLVED = Row("3", Text("the world could not be solved; the reason is said", "世界无法求解；会说明原因"))
STOPPED = Row(
    "130",
    Text("stopped by Ctrl-C; no file is left half written", "被 Ctrl-C 停止；不会留下写到一半的文件"),
)
STATUSES = (DONE, GONE, BAD, UNSOLVED, STOPPED)
"""Exit statuses of the program."""

OF_A_RUN = (DONE, BAD, UNSOLVED, STOPPED)
"""Exit statuses of a command that solves something."""

WRITES = Text("Writes", "写出")
"""The title over what a command writes."""
