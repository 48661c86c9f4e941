"""A question with a few answers that does not stop the window."""

import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget


@dataclass(frozen=True)
class Answer:
    """One button: its text, what it does, and its place among the buttons."""

    text: str
    act: Callable[[], object]
    role: QMessageBox.ButtonRole = QMessageBox.ButtonRole.AcceptRole


def ask(parent: QWidget, title: str, text: str, details: str, answers: Sequence[Answer], cancel: str) -> QMessageBox:
    """Show the question; the first answer is the default one, `cancel` and Escape do nothing."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(title)
    box.setText(f"<b>{html.escape(text)}</b>")
    box.setInformativeText(details)
    buttons: dict[QPushButton, Answer] = {}
    for answer in answers:
        button = box.addButton(answer.text, answer.role)
        buttons[button] = answer
    first = next(iter(buttons))
    first.setProperty("role", "primary")
    box.setDefaultButton(first)
    stay = box.addButton(cancel, QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(stay)

    def act() -> None:
        clicked = box.clickedButton()
        answer = next((each for button, each in buttons.items() if button is clicked), None)
        if answer is not None:
            answer.act()

    box.finished.connect(act)
    layout = box.layout()
    if layout is not None:
        layout.setContentsMargins(20, 20, 20, 16)
    box.open()
    return box
