"""Whether pictures may move: only where it explains, and never where the system asks for less."""

import os

from PySide6.QtWidgets import QApplication, QStyle

SHORT = 180
"""The longest any movement takes, ms."""


def is_reduced() -> bool:
    """Whether the user or the system asks for less motion.

    The environment variable SHAREFLOW_REDUCE_MOTION decides where it is set; else the style does, which knows what the
    desktop says.
    """
    wish = os.environ.get("SHAREFLOW_REDUCE_MOTION", "")
    if wish:
        return wish not in {"0", "no", "false"}
    style = QApplication.style()
    if style is None:
        return True
    # Some styles answer 0 where animations are off, others say so by this hint alone.
    is_animated = style.styleHint(QStyle.StyleHint.SH_Widget_Animate)
    return not is_animated or style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
