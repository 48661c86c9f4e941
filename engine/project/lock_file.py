"""A lock that says that somebody works on a file, and that ends with the process that holds it."""

import contextlib
import json
import os
import socket
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType

_LONGEST = 4096
"""Bytes of a lock file that are read."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who works on a file.

    process  its number on that machine; 0 when unknown
    machine  name; empty when unknown
    since    when the lock was taken, ISO 8601 in UTC; empty when unknown
    """

    process: int = 0
    machine: str = ""
    since: str = ""


class LockFile:
    """A file that is locked for as long as this object holds it; the system unlocks it when the process ends.

    So a lock that was left behind by a process that was killed is nobody's, and is taken without asking.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.fspath(path)
        self._descriptor: int | None = None

    def __enter__(self) -> "LockFile":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.release()

    @property
    def is_held(self) -> bool:
        """Whether this object holds the lock."""
        return self._descriptor is not None

    def take(self) -> bool:
        """Take the lock unless somebody else has it; `OSError` where no lock can be made."""
        while self._descriptor is None:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
            try:
                if not _lock(descriptor):
                    os.close(descriptor)
                    return False
                # Between opening and locking, whoever held it may have let go and removed the file.
                if not _is_at(descriptor, self.path):
                    os.close(descriptor)
                    continue
                _describe(descriptor)
            except OSError:
                os.close(descriptor)
                raise
            self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Let go of the lock and remove its file."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is None:
            return
        if sys.platform == "win32":
            os.close(descriptor)
            with contextlib.suppress(OSError):
                os.unlink(self.path)
        else:
            # Removed while it is still locked, so that nobody's new lock is removed.
            with contextlib.suppress(OSError):
                if _is_at(descriptor, self.path):
                    os.unlink(self.path)
            os.close(descriptor)


def holder_of(path: str | os.PathLike[str]) -> Holder | None:
    """Who holds the lock at `path`; None when nobody does."""
    try:
        descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return None
    try:
        return None if _lock(descriptor) else _read(descriptor)
    except OSError:
        return None
    finally:
        os.close(descriptor)


def lock_beside(path: str | os.PathLike[str]) -> str:
    """The path of the lock of a file: hidden, in the same folder, and the same however the file is linked to."""
    folder, name = os.path.split(os.path.realpath(path))
    return os.path.join(folder, f".~{name}.lock")


def _describe(descriptor: int) -> None:
    since = datetime.now(UTC).isoformat(timespec="seconds")
    text = json.dumps({"process": os.getpid(), "machine": socket.gethostname(), "since": since})
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, text.encode())


def _read(descriptor: int) -> Holder:
    try:
        found = json.loads(os.read(descriptor, _LONGEST))
        return Holder(int(found["process"]), str(found["machine"]), str(found["since"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return Holder()


def _is_at(descriptor: int, path: str) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), os.stat(path))
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 20
    """The byte that is locked lies behind the text, so that everybody can read who holds it."""

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
