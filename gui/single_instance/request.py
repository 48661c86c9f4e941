"""What a second start asks of the running process."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from engine.text import LANGUAGES, Language
from engine.version import VERSION

_LONGEST_TOKEN = 1024


@dataclass(frozen=True, slots=True)
class Request:
    """A window, perhaps with a project in it.

    file      an absolute path; None for the start page
    language  to be spoken for now; None for the one that is spoken
    token     what the desktop gave the start so that its window may come to the front; empty when nothing
    """

    file: Path | None = None
    language: Language | None = None
    token: str = ""

    def to_bytes(self) -> bytes:
        """The request as a message."""
        file = None if self.file is None else os.fspath(self.file)
        said = {"shareflow": VERSION, "file": file, "language": self.language, "token": self.token}
        return json.dumps(said).encode("ascii")


def read_request(message: bytes) -> Request:
    """The request in a message; ValueError says what is wrong with it."""
    try:
        said = json.loads(message)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(said, dict) or said.get("shareflow") != VERSION:
        raise ValueError("not of this version")
    file, language, token = said.get("file"), said.get("language"), said.get("token")
    if file is not None and not (isinstance(file, str) and os.path.isabs(file) and "\0" not in file):
        raise ValueError("no absolute path")
    if language is not None and language not in LANGUAGES:
        raise ValueError("no language that is known")
    if not isinstance(token, str) or len(token) > _LONGEST_TOKEN or not (token.isprintable() and token.isascii()):
        raise ValueError("no token")
    return Request(None if file is None else Path(file), language, token)


def token_of_start() -> str:
    """What the desktop gave this start; empty when nothing."""
    found = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""
    return found if len(found) <= _LONGEST_TOKEN and found.isprintable() and found.isascii() else ""
