"""One second start, as the running process hears it."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalSocket

from gui.single_instance.frames import GO, REFUSED, TAKEN, Frames, framed
from gui.single_instance.request import Request, read_request

_PATIENCE = 5_000
"""Milliseconds after which somebody who connects and says nothing is shown the door."""


class Guest(QObject):
    """Listens to one request, says that it is taken, and waits for the word to do it."""

    asked = Signal(object)
    """A Request that is to be done."""
    refused = Signal(str)
    """What was said made no sense."""
    gone = Signal()

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._frames = Frames()
        self._request: Request | None = None
        self._is_over = False
        socket.setParent(self)
        socket.readyRead.connect(self._listen)
        socket.disconnected.connect(self._leave)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(lambda: self._refuse("nothing was said"))

    def listen(self) -> None:
        """Begin, with what has been said already."""
        self._late.start(_PATIENCE)
        self._listen()

    def _listen(self) -> None:
        try:
            self._frames.add(bytes(self._socket.readAll().data()))
            while not self._is_over and (message := self._frames.take()) is not None:
                self._hear(message)
        except ValueError as trouble:
            self._refuse(str(trouble))

    def _hear(self, message: bytes) -> None:
        if self._request is None:
            self._request = read_request(message)
            self._socket.write(framed(TAKEN))
            self._socket.flush()
        elif message == GO:
            self._is_over = True
            self.asked.emit(self._request)
        else:
            raise ValueError("not the word to go")

    def _refuse(self, reason: str) -> None:
        if self._is_over:
            return
        self._is_over = True
        self.refused.emit(reason)
        self._socket.write(framed(REFUSED))
        self._socket.disconnectFromServer()

    def _leave(self) -> None:
        if not self._is_over and self._socket.bytesAvailable():
            self._listen()
        self._is_over = True
        self._late.stop()
        self.gone.emit()
        self.deleteLater()
