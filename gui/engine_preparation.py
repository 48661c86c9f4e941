"""The very first start: a child process compiles the equations while the window stays alive."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

SOLVER_READY = "solver ready"
"""What the child says when worlds can be solved; as in `engine.preparation`, which is not imported for it."""

_MAIN = Path(__file__).resolve().parents[1] / "main.py"


def warming_command() -> tuple[str, list[str]]:
    """The program and arguments that fill the cache of compiled code, frozen or not."""
    if getattr(sys, "frozen", False):
        return sys.executable, ["--warm-cache"]
    return sys.executable, [str(_MAIN), "--warm-cache"]


class EnginePreparation(QObject):
    """Makes sure that the compiled code is there before anybody loads it.

    When the child fails the engine compiles for itself: slower, but the window works.
    """

    began = Signal()
    """The code has to be compiled first, which takes up to a minute."""
    progressed = Signal(str)
    """A line the child has written."""
    ready = Signal()
    """Worlds can be solved; what else there is to compile, the child goes on with."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._is_started = self._is_ready = False

    @property
    def is_ready(self) -> bool:
        """Whether worlds can be solved."""
        return self._is_ready

    @property
    def is_under_way(self) -> bool:
        """Whether the code is being compiled, and worlds have to wait for it."""
        return self._process is not None and not self._is_ready

    def start(self) -> None:
        """Look at the cache, fill it if need be, and say `ready`; once, however many windows ask for it."""
        if self._is_started:
            return
        self._is_started = True
        from engine.compilation import cache_is_warm

        if cache_is_warm():
            self._say_ready()
            return
        self.began.emit()
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail)
        self._process = process
        process.start(*warming_command())

    def stop(self) -> None:
        """End the child, because the window closes."""
        process, self._process = self._process, None
        if process is not None and process.state() is not QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished(2000)

    def _read(self) -> None:
        if self._process is None:
            return
        lines = bytes(self._process.readAllStandardOutput().data()).decode(errors="replace").split("\n")
        said = [line.strip() for line in lines if line.strip()]
        if SOLVER_READY in said:
            self._say_ready()
        elif said and not self._is_ready:
            self.progressed.emit(said[-1])

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finish()

    def _finish(self) -> None:
        if self._process is not None:
            self._process = None
            self._say_ready()

    def _say_ready(self) -> None:
        if not self._is_ready:
            self._is_ready = True
            self.ready.emit()
