"""The second start: asks the running process, which takes a few milliseconds and nothing of the window."""

import os
import sys
import time
from enum import Enum, auto
from typing import TYPE_CHECKING

from gui.single_instance.address import Address
from gui.single_instance.frames import GO, TAKEN, Frames, framed
from gui.single_instance.request import Request

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

PATIENCE = 4.0
"""Seconds in which a running process answers, unless it is stopped."""


class Answer(Enum):
    """What became of a request."""

    TAKEN = auto()
    """The running process does it."""
    NOBODY = auto()
    """There is no running process."""
    NONE = auto()
    """There is one, and it does not answer."""


def hand_over(address: Address, request: Request) -> Answer:
    """Ask the running process for a window."""
    if sys.platform != "win32" and not os.path.exists(address.server):
        return Answer.NOBODY
    from PySide6.QtNetwork import QLocalSocket

    until = time.monotonic() + PATIENCE
    socket = QLocalSocket()
    socket.connectToServer(address.server)
    if not socket.waitForConnected(_left(until)):
        error = QLocalSocket.LocalSocketError
        is_nobody = socket.error() in {error.ServerNotFoundError, error.ConnectionRefusedError}
        return Answer.NOBODY if is_nobody else Answer.NONE
    _let_come_to_front()
    socket.write(framed(request.to_bytes()))
    answer = _answer(socket, until)
    if answer is Answer.TAKEN:
        socket.write(framed(GO))
        socket.disconnectFromServer()
        if socket.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
            socket.waitForDisconnected(_left(until))
    else:
        socket.abort()
    return answer


def _answer(socket: "QLocalSocket", until: float) -> Answer:
    frames = Frames()
    while True:
        try:
            frames.add(bytes(socket.readAll().data()))
        except ValueError:
            return Answer.NONE
        message = frames.take()
        if message is not None:
            return Answer.TAKEN if message == TAKEN else Answer.NONE
        if not socket.waitForReadyRead(_left(until)):
            is_over = socket.state() is not type(socket).LocalSocketState.ConnectedState
            return Answer.NOBODY if is_over else Answer.NONE


def _left(until: float) -> int:
    """Milliseconds to a moment; at least 1, for 0 and less mean something else to Qt."""
    return max(1, round(1e3 * (until - time.monotonic())))


def _let_come_to_front() -> None:
    """Windows lets only the program in front, which is this start, raise a window."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
