"""A line that says what is wrong, and is not there when nothing is."""

from PySide6.QtWidgets import QLabel, QSizePolicy

from gui.marks import set_mark


def problem_line() -> QLabel:
    """A hidden line for problems."""
    line = QLabel()
    line.setWordWrap(True)
    line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    set_mark(line, "role", "problem")
    line.hide()
    return line


def show_problem(line: QLabel, text: str) -> None:
    """Say what is wrong; hide the line when nothing is."""
    line.setText(text)
    line.setVisible(bool(text))
