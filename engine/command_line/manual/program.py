"""What is said of the program as a whole."""

from engine.command_line.manual.common import COMMON
from engine.command_line.manual.entry import Example, Group, Option, Row
from engine.text import Text

TITLE = Text("who captures value in the AI era?", "AI 时代，谁获取价值？")

ABOUT = (
    Text(
        "Shareflow is a laboratory for one question: who captures value in the AI era? A world is a market with its "
        "actors, niches and assumptions; solving it shows how share, people and capital flow between individuals, "
        "organisations and platforms while AI makes building and copying cheap.",
        "Shareflow 是为一个问题而设的实验室：AI 时代，谁获取价值？一个世界就是一个市场及其主体、细分市场与假设；"
        "求解它便可看到，当 AI 使构建与复制变得廉价时，份额、人员与资本如何在个体、组织与平台之间流动。",
    ),
    Text(
        "Without a command it opens the window, with FILE in it when one is named. The commands run the same engine "
        "without a window or a display; they never use the network.",
        "不带命令时打开窗口，若给出 FILE 则在其中打开。各命令运行同一个引擎，不需要窗口或显示器，也从不使用网络。",
    ),
)

BEGIN = (
    Example(
        "shareflow solve example:essay1 --csv run.csv",
        Text("a world that ships with the program, as a table", "将随程序提供的一个世界写成表格"),
    ),
    Example(
        "shareflow render example:essay1 --views market --out pictures",
        Text("the same world as a picture", "将同一个世界绘成图片"),
    ),
    Example(
        "shareflow analyse example:essay1 --kind claims --out verdicts",
        Text("which claims of the essays hold in it", "两篇文章的哪些论断在其中成立"),
    ),
)

VERSION = Option(
    "--version",
    Text(
        "say the version; with --verbose or --json also that of the model and of the libraries",
        "显示版本；加 --verbose 或 --json 时还显示模型与各库的版本",
    ),
)

NEW_PROCESS = Option(
    "--new-process",
    Text(
        "of the window: a process of its own, although one runs already that would open another window",
        "用于窗口：另启一个进程，即使已有可打开新窗口的进程在运行",
    ),
)

OPTIONS = Group(COMMON.title, (*COMMON.options, VERSION, NEW_PROCESS))

HELP = Row("help", Text("this text, or the help of a COMMAND", "显示本文，或某个 COMMAND 的帮助"))

FILES = (
    Row(
        "*.shareflow",
        Text(
            "a project: one readable JSON text with scenarios, events and data; the guide describes its fields",
            "项目：一个可读的 JSON 文本，包含情景、事件与数据；指南说明其各字段",
        ),
    ),
    Row(
        "~/.cache/shareflow",
        Text(
            "the equations as machine code, where none comes with the program: made at the first run, which takes "
            "about a minute longer; may be deleted",
            "编译为机器码的方程（程序未附带时在首次运行中生成，多花约一分钟）；可以删除",
        ),
    ),
    Row(
        "~/.config/shareflow",
        Text(
            "settings and log of the window, unless --config-dir names another folder; Windows and macOS have their "
            "own",
            "窗口的设置与日志，除非以 --config-dir 指定其他文件夹；Windows 与 macOS 有各自的位置",
        ),
    ),
)

ENVIRONMENT = (
    Row(
        "SHAREFLOW_CACHE_DIR",
        Text("folder of the machine code instead of ~/.cache/shareflow", "机器码文件夹，代替 ~/.cache/shareflow"),
    ),
    Row(
        "XDG_CACHE_HOME",
        Text("folder of all caches instead of ~/.cache", "所有缓存的文件夹，代替 ~/.cache"),
    ),
    Row(
        "LC_ALL, LC_MESSAGES, LANG",
        Text(
            "the language, where --language does not say: Chinese if it begins with zh",
            "未给出 --language 时的语言：以 zh 开头即为中文",
        ),
    ),
    Row("COLUMNS", Text("width of this help, where it is not that of the terminal", "本帮助的宽度（不取终端宽度时）")),
    Row(
        "QT_QPA_PLATFORM",
        Text(
            "how Qt draws; commands that draw take “offscreen” where it is not set",
            "Qt 的绘制方式；未设置时，绘图命令使用“offscreen”",
        ),
    ),
    Row(
        "DISPLAY, WAYLAND_DISPLAY",
        Text("the display that the window opens on", "打开窗口所用的显示器"),
    ),
)

FURTHER = (
    Row("shareflow COMMAND --help", Text("everything about a command", "某个命令的全部说明")),
    Row("man shareflow", Text("all of it on one page, where it is installed", "全部内容汇于一页（如已安装）")),
    Row(
        "Help (F1)",
        Text(
            "in the window: the guide, and the model reference with every assumption, its bounds and evidence",
            "在窗口中：指南，以及列出每个假设及其范围与依据的模型参考",
        ),
    ),
)
