"""The running process: listens to the starts that follow."""

import logging

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer

from gui.single_instance.frames import REFUSED, framed
from gui.single_instance.guest import Guest
from gui.single_instance.meeting import FirstStart

_LOGGER = logging.getLogger("shareflow")

_MOST = 16
"""Starts that are listened to at once."""


class InstanceServer(QObject):
    """Takes requests of the same user only; what makes no sense is logged and changes nothing."""

    asked = Signal(object)
    """A Request."""

    def __init__(self, first: FirstStart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self._guests = 0
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)

    def listen(self) -> None:
        """Be reachable from now on."""
        server = self._first.address.server
        # A process that was killed has left its socket behind.
        QLocalServer.removeServer(server)
        if not self._server.listen(server):
            self._log(self._server.errorString())
        self._first.lock.unlock()

    def stop(self) -> None:
        """Leave the address to whoever starts next."""
        self._server.close()

    def _receive(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if self._guests >= _MOST:
                self._log("too many at once")
                socket.write(framed(REFUSED))
                socket.disconnected.connect(socket.deleteLater)
                socket.disconnectFromServer()
                continue
            self._guests += 1
            guest = Guest(socket, self)
            guest.asked.connect(self.asked)
            guest.refused.connect(self._log)
            guest.gone.connect(self._forget)
            guest.listen()

    def _forget(self) -> None:
        self._guests -= 1

    @staticmethod
    def _log(reason: str) -> None:
        _LOGGER.warning("Another start was not heard: %s", reason)
