"""Messages about unsaved work of windows that ended without leaving."""

from engine.text import Text

MESSAGES = {
    "recovery_damaged": Text(
        "the recovery file is damaged and cannot be opened; it is left as it is.",
        "恢复文件已损坏，无法打开；文件保持原样。",
    ),
    "recovery_in_use": Text(
        "another window is working on this; close it there first.", "另一个窗口正在使用这份内容；请先在那里关闭。"
    ),
}
