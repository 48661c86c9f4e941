"""Icons that grow with the text beside them."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

_ORIGINAL = "originalIconSize"


def scale_icons(root: QWidget, scale: float) -> None:
    """Give every tool bar and tool button under `root` icons `scale` times the size they were made with."""
    bars: list[QToolBar | QToolButton] = [*root.findChildren(QToolBar), *root.findChildren(QToolButton)]
    if isinstance(root, QToolButton):
        bars.append(root)
    for widget in bars:
        if isinstance(widget.parentWidget(), QToolBar):
            continue
        original = widget.property(_ORIGINAL)
        if not isinstance(original, QSize):
            original = widget.iconSize()
            widget.setProperty(_ORIGINAL, original)
        widget.setIconSize(original * scale)
