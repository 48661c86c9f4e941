"""What the desktop says to the program, in processes of their own."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

FILE_ASKED = """
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFileOpenEvent
from gui.desktop_application import DesktopApplication

application = DesktopApplication(["shareflow"])
asked = []
application.file_asked.connect(asked.append)
QCoreApplication.sendEvent(application, QFileOpenEvent("/tmp/资本.shareflow"))
QCoreApplication.sendEvent(application, QEvent(QEvent.Type.ApplicationPaletteChange))
print(ascii([str(each) for each in asked]))
"""

COMMAND = """
import sys
from main import main

status = main(["check", "resources/examples/essay1.shareflow"])
print(status, sorted(each for each in sys.modules if each.startswith(("gui", "PySide6"))))
"""


def said_by(script: str) -> str:
    command = [sys.executable, "-c", script]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=True).stdout


def test_a_file_that_the_desktop_asks_for_is_told() -> None:
    assert said_by(FILE_ASKED).strip() == ascii(["/tmp/资本.shareflow"])


def test_a_command_never_asks_the_running_program() -> None:
    assert said_by(COMMAND).splitlines()[-1] == "0 []"
