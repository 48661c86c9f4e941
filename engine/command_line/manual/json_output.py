"""What the JSON object of every command holds."""

from engine.command_line.manual.entry import Row
from engine.text import Text

JSON_OUTPUT = (
    Row(
        "ok",
        Text("true when the exit status is 0; every object has it", "退出状态为 0 时为 true；每个对象都有"),
    ),
    Row(
        "problems",
        Text(
            "when ok is false: objects with field (option, or place in the file), code (stable) and message (a "
            "sentence "
            "in the language asked for)",
            "当 ok 为 false 时：由 field（选项，或文件中的位置）、code（固定不变）与 message（所选语言的句子）"
            "组成的对象列表",
        ),
    ),
    Row(
        "warnings",
        Text(
            "the same objects for what was noticed in the file but does not stand in the way; left out when there "
            "are none",
            "同样的对象，表示文件中发现但不妨碍运行的事项；没有时省略",
        ),
    ),
    Row(
        "written",
        Text(
            "solve, render, analyse, export: paths of the files written",
            "solve、render、analyse、export：已写入文件的路径",
        ),
    ),
    Row(
        "scenario, set",
        Text(
            "solve, render, analyse, export: name of the scenario that was run, and what --set changed, by key",
            "solve、render、analyse、export：所运行情景的名称，以及 --set 所作的更改（按键列出）",
        ),
    ),
    Row(
        "solver, seconds",
        Text(
            "solve, and export of a table: the integrator used and the seconds it took",
            "solve 与导出表格：所用的积分器及其耗时（秒）",
        ),
    ),
    Row(
        "kind, findings", Text("analyse: the kind, and the answer in sentences", "analyse：类型，以及用句子给出的答案")
    ),
    Row("format", Text("export: the format", "export：格式")),
    Row(
        "file, title, scenarios, series",
        Text(
            "check: each scenario has name, start and end (calendar years), horizon and step (yr), actors (name, "
            "kind), "
            "niches (names), events (name, key, start) and switched_off (mechanisms); series are names of data",
            "check：每个情景包括 name、start 与 end（公历年份）、horizon 与 step（年）、actors（name、kind）、"
            "niches（名称）、"
            "events（name、key、start）与 switched_off（机制）；series 为数据序列的名称",
        ),
    ),
    Row(
        "files",
        Text("check of several files: such an object for each", "检查多个文件时：每个文件一个上述对象"),
    ),
    Row(
        "version, model, format, python, libraries",
        Text(
            "--version: versions of the program, of the equations, of the file format, and of what it runs on",
            "--version：程序、方程、文件格式以及所用环境的版本",
        ),
    ),
    Row("shell, script", Text("completion: the shell and its script", "completion：shell 及其脚本")),
)
