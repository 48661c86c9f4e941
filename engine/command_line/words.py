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
    "analyse": Text(
        "analyse a scenario: uncertainty, attribution, levers, claims or explanation as CSV and JSON",
        "分析一个情景：将不确定性、归因、杠杆、论断或解释写为 CSV 与 JSON",
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
    "kind": Text(
        "uncertainty (all assumptions at once), attribution (AI or scapegoat?), levers (what each does), claims "
        "(of the essays) or explanation (why a stock changed)",
        "uncertainty（同时变动所有假设）、attribution（是 AI 还是替罪羊？）、levers（各杠杆的作用）、"
        "claims（两篇文章的论断）或 explanation（存量为何变化）",
    ),
    "analysis-out": Text("folder for the tables", "表格文件夹"),
    "runs": Text("uncertainty: how many worlds (default: 1000)", "uncertainty：世界的数量（默认：1000）"),
    "seed": Text(
        "uncertainty: the same seed gives the same worlds (default: 1)",
        "uncertainty：相同的随机种子给出相同的世界（默认：1）",
    ),
    "workers": Text(
        "uncertainty: threads that run the worlds (default: one for each processor)",
        "uncertainty：运行各世界的线程数（默认：每个处理器一个）",
    ),
    "stock": Text(
        "explanation: share.NAME of an actor, or a stock as the table of “solve” names it (default: the share of the "
        "largest platform)",
        "explanation：某主体的 share.名称，或“solve”表格中的存量列名（默认：最大平台的份额）",
    ),
    "from": Text(
        "explanation: first year, such as 2025.5 (default: the start)",
        "explanation：起始年份，例如 2025.5（默认：起点）",
    ),
    "to": Text("explanation: last year (default: the end)", "explanation：结束年份（默认：期末）"),
    "size": Text("size of a picture in pixels", "图片的像素尺寸"),
    "theme": Text("light or dark", "浅色或深色"),
    "year": Text(
        "moment of the pictures that show one, such as 2030.5 (default: the end)",
        "单一时刻图片所取的年份，例如 2030.5（默认：期末）",
    ),
    "language": Text("language of messages and pictures", "消息与图片的语言"),
    "json": Text("say the outcome as JSON", "以 JSON 输出结果"),
    "config-dir": Text("folder for settings", "设置文件夹"),
}
MODEL_FORMATS = ("sbml", "xmile")
"""What a scenario can be exported as."""
METAVARS = {"runs": "N", "seed": "N", "workers": "N", "stock": "NAME", "from": "YEAR", "to": "YEAR"}
"""Options that only some kinds of analysis have, and what their values are called."""
OK = Text("ok", "ok")
WROTE = Text("wrote {path}", "已写入 {path}")
WARNING = Text("warning: {text}", "警告：{text}")
