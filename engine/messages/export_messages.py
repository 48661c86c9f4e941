"""Messages about exports from the window."""

from engine.text import Text

MESSAGES: dict[str, Text] = {
    "export_not_made": Text(
        "the export could not be made: {reason}. Nothing was written; please report this.",
        "无法完成导出：{reason}。未写入任何内容；请反馈此问题。",
    ),
}
