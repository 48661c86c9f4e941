"""What the command line says, in both languages."""

from engine.text import Text

DESCRIPTION = Text(
    "Shareflow: who captures value in the AI era? Without a command it opens the window.",
    "Shareflow：AI 时代，谁获取价值？不带命令时打开窗口。",
)
COMMAND_HELP = {
    "solve": Text(
        "solve a scenario and write every stock and indicator as CSV", "求解一个情景，并将所有存量与指标写为 CSV"
    ),
    "render": Text(
        "draw a scenario: pictures, shares.csv and summary.json", "绘制一个情景：图片、shares.csv 与 summary.json"
    ),
    "export": Text("write a scenario as a model that other programs run", "将一个情景写成其他程序可运行的模型"),
    "check": Text("validate a file: “ok”, or its problems one a line", "检查文件：输出“ok”，或逐行列出问题"),
}
OPTION_HELP = {
    "file": Text("a .shareflow file", ".shareflow 文件"),
    "scenario": Text("name of the scenario (default: the first)", "情景名称（默认：第一个）"),
    "csv": Text("where the table goes; its units go beside it as .json", "表格的写入位置；单位写入同名 .json 文件"),
    "out": Text("folder for the pictures", "图片文件夹"),
    "views": Text("views to draw, separated by commas", "要绘制的视图，以逗号分隔"),
    "format": Text("format of the pictures", "图片格式"),
    "model-format": Text(
        "sbml for COPASI and libRoadRunner, xmile for Stella, Vensim and PySD",
        "sbml 适用于 COPASI 与 libRoadRunner，xmile 适用于 Stella、Vensim 与 PySD",
    ),
    "model-out": Text("where the model goes", "模型的写入位置"),
    "size": Text("size of a picture in pixels", "图片的像素尺寸"),
    "theme": Text("light or dark", "浅色或深色"),
    "language": Text("language of messages and pictures", "消息与图片的语言"),
    "json": Text("say the outcome as JSON", "以 JSON 输出结果"),
    "config-dir": Text("folder for settings", "设置文件夹"),
}
OK = Text("ok", "ok")
WROTE = Text("wrote {path}", "已写入 {path}")
WARNING = Text("warning: {text}", "警告：{text}")
