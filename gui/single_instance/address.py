"""Where the running process is reached."""

import hashlib
import os
import stat
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from engine.version import VERSION

_LONGEST = 100
"""Characters of the path of a socket: systems take 103 bytes or a few more."""


@dataclass(frozen=True, slots=True)
class Address:
    """The same for every start by one user, on one screen, of one version and with one config folder.

    server  the path of the socket; on Windows the name of a pipe
    lock    a file that is locked while a start decides whether it is the first
    """

    server: str
    lock: str


def address_for(config: Path) -> Address | None:
    """Where a process with this config folder is reached; None where there is no folder that is the user's alone.

    Versions never meet: each keeps to its own process, for what is on disk may be newer than what runs. Nor do screens:
    a window has to open where its user sits.
    """
    screen = [os.environ.get(each, "") for each in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")]
    parts = [_user(), os.path.realpath(config), VERSION, *screen]
    name = f"shareflow-{hashlib.sha256(os.fsencode(chr(0).join(parts))).hexdigest()[:16]}"
    folder = _private_folder(len(name))
    if folder is None:
        return None
    lock = os.path.join(folder, f"{name}.lock")
    return Address(name if sys.platform == "win32" else os.path.join(folder, name), lock)


def _user() -> str:
    return os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())


def _private_folder(room: int) -> str | None:
    """Where nobody else can put a socket of the same name; `room` is for the characters of that."""
    if sys.platform == "win32":
        return tempfile.gettempdir()
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(runtime) and len(runtime) + room < _LONGEST and _is_private(runtime):
        return runtime
    own = os.path.join(tempfile.gettempdir(), f"shareflow-{_user()}")
    try:
        os.mkdir(own, 0o700)
    except FileExistsError:
        pass
    except OSError:
        return None
    return own if len(own) + room < _LONGEST and _is_private(own) else None


def _is_private(folder: str) -> bool:
    """Whether a folder belongs to the user and is closed to others."""
    if sys.platform == "win32":
        return True
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    is_closed = stat.S_ISDIR(found.st_mode) and not stat.S_IMODE(found.st_mode) & 0o077
    return is_closed and found.st_uid == os.getuid() and os.access(folder, os.W_OK | os.X_OK)
