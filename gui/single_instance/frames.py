"""Messages of known length over a stream."""

LONGEST = 65_536
"""Bytes that one message may have."""

_HEAD = 4

TAKEN = b"taken"
"""The running process has understood and will do it."""

REFUSED = b"refused"
"""The running process will not do it; somebody who merely leaves is gone."""

GO = b"go"
"""The second start has heard so: only now is it done, for otherwise it would have opened a window of its own."""


def framed(message: bytes) -> bytes:
    """A message with its length before it; ValueError for one that is too long."""
    if len(message) > LONGEST:
        raise ValueError("a message that is too long")
    return len(message).to_bytes(_HEAD, "big") + message


class Frames:
    """Puts messages together from the pieces in which they arrive."""

    def __init__(self) -> None:
        self._waiting = b""

    def add(self, piece: bytes) -> None:
        """Take what has arrived; ValueError when it announces a message that is too long."""
        self._waiting += piece
        if self._length > LONGEST:
            raise ValueError("a message that is too long")

    def take(self) -> bytes | None:
        """The next message; None while it is not complete."""
        end = _HEAD + self._length
        if len(self._waiting) < end:
            return None
        message, self._waiting = self._waiting[_HEAD:end], self._waiting[end:]
        return message

    @property
    def _length(self) -> int:
        return int.from_bytes(self._waiting[:_HEAD], "big") if len(self._waiting) >= _HEAD else 0
