"""What the command line says besides messages and the manual, in both languages."""

from engine.text import Text

OK = Text("ok", "ok")
WROTE = Text("wrote {path}", "已写入 {path}")
WARNING = Text("warning: {text}", "警告：{text}")

SOLVING = Text("solving", "正在求解")
COMPILING = Text(
    "solving; the first time, the equations are compiled, about a minute", "正在求解；首次运行需编译方程，约一分钟"
)
WRITING = Text("writing", "正在写入")
COMPARING = Text("worlds compared", "已比较的世界")
SCORING = Text("worlds for the evidence", "用于证据评分的世界")
DRAWING = Text("views drawn", "已绘制的视图")
CHECKING = Text("files checked", "已检查的文件")

USAGE = Text("Usage", "用法")
COMMANDS = Text("Commands", "命令")
BEGIN = Text("How to begin", "如何开始")
OPERANDS = Text("What it takes", "输入")
EXAMPLES = Text("Examples", "示例")
EXIT_STATUS = Text("Exit status", "退出状态")
FILES = Text("Files", "文件")
ENVIRONMENT = Text("Environment", "环境变量")
FURTHER = Text("Where to read on", "延伸阅读")
