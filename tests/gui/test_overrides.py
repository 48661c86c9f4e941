"""An exception in a method that Qt calls is told to the program and does not end it."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import sys
import gui
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Fragile(QWidget):
    def {method}(self, *arguments):
        {body}

caught = []
sys.excepthook = lambda kind, failure, _: caught.append(kind.__name__)
application = QApplication(["test"])
widget = Fragile()
widget.installEventFilter(widget)
QTimer.singleShot(0, widget.show)
QTimer.singleShot(20, lambda: widget.resize(321, 123))
QTimer.singleShot(100, application.quit)
application.exec()
print(*set(caught))
"""


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("1 / 0", "ZeroDivisionError"),
        ("int('x')", "ValueError"),
        ("[][0]", "IndexError"),
        ("len(3)", "TypeError"),
        ("self.move(2**40, 0)", "OverflowError"),
        ("raise KeyError(1)", "KeyError"),
    ],
)
@pytest.mark.parametrize("method", ["paintEvent", "eventFilter"])
def test_an_exception_in_an_override_is_caught_by_the_hook(method: str, body: str, kind: str) -> None:
    program = PROGRAM.format(method=method, body=body)
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.split() == [kind]


def test_an_override_keeps_its_name_and_what_it_returns() -> None:
    from gui.views.view import View

    assert View.sizeHint.__name__ == "sizeHint"
    assert View.title.__name__ == "title"
