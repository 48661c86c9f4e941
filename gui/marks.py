"""Marks on widgets that the style sheet knows how to show."""

from PySide6.QtWidgets import QWidget


def set_mark(widget: QWidget, name: str, value: bool | str) -> None:
    """Set a dynamic property and have the widget drawn by the rules that now apply."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
