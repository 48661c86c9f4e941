"""What is said of `completion`."""

from engine.command_line.manual.common import BAD, COMMON, DONE
from engine.command_line.manual.entry import CommandEntry, Example, Operand, Row, Section
from engine.text import Text

SHELLS = ("bash", "zsh", "fish")

COMPLETION = CommandEntry(
    name="completion",
    summary=Text("print what makes a shell complete these commands", "打印使 shell 能补全这些命令的脚本"),
    about=(
        Text(
            "Prints a script for a shell, which then completes commands, options, their values and .shareflow files "
            "when "
            "Tab is pressed.",
            "打印供 shell 使用的脚本；之后按 Tab 键即可补全命令、选项、选项的取值与 .shareflow 文件。",
        ),
    ),
    operands=(Operand("shell", "SHELL", Text("bash, zsh or fish", "bash、zsh 或 fish"), SHELLS),),
    groups=(COMMON,),
    sections=(
        Section(
            Text("Where it goes", "放置位置"),
            (
                Row(
                    "bash",
                    Text(
                        "~/.local/share/bash-completion/completions/shareflow",
                        "~/.local/share/bash-completion/completions/shareflow",
                    ),
                ),
                Row("zsh", Text("_shareflow in a folder of $fpath", "$fpath 中某个文件夹内的 _shareflow")),
                Row(
                    "fish",
                    Text("~/.config/fish/completions/shareflow.fish", "~/.config/fish/completions/shareflow.fish"),
                ),
            ),
        ),
    ),
    examples=(
        Example(
            'eval "$(shareflow completion bash)"',
            Text("in this shell, until it is closed", "在当前 shell 中，直到其关闭"),
        ),
        Example(
            "shareflow completion zsh > _shareflow",
            Text("as a file", "存为文件"),
        ),
    ),
    statuses=(DONE, BAD),
)
