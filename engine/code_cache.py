"""Where machine code is kept between runs: never stale, never damaged, and there from the first start if it is shipped.

Numba does not notice that a function called from another file has changed, so the folder is named by a hash of
everything that goes into the machine code: the engine's sources, the versions of Numba and NumPy, and the processor.
Every checkout of the same sources has the same folder. It carries a seal, see `engine.code_seal`; what is no longer as
it was sealed is removed before Numba sees it.

An installed program brings machine code for any processor of its architecture. It is copied into the user's folder,
for Numba wants one that can be written.
"""

import atexit
import contextlib
import hashlib
import os
import platform
import shutil
import stat
import sys
import tempfile
import time
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from engine import code_seal, processor
from engine.processor import Target

SHIPPED = Path(__file__).parents[1] / "compiled"
"""Folders of machine code that the program brings with it, named as they are in the user's cache."""

_ENGINE = Path(__file__).parent
_COMPILED_SOURCES = ("compilation.py", "catalogue", "scenario/start_shares.py", "mechanisms", "solving")
_PREFIX = "compiled-"
_ROOM = 32e6
"""Bytes that have to be free where code will be compiled."""
_FORGOTTEN_AFTER = 60 * 86_400
"""Seconds after which a folder that nobody has used is removed."""


class CodeCache(NamedTuple):
    """A folder of machine code that can be written, and the processor its code is for."""

    folder: Path
    target: Target


def prepare() -> CodeCache:
    """The folder to load from and to compile into: complete if there is any such, and whole."""
    found = _find()
    with contextlib.suppress(OSError):
        os.utime(found.folder)
    atexit.register(_seal_at_exit, found.folder, code_seal.state(found.folder))
    return found


def _find() -> CodeCache:
    """The user's own complete folder, else one filled with what is shipped, else one to compile into."""
    target = processor.target(is_for_all=SHIPPED.is_dir())
    name = folder_name(target)
    places = [_user_cache() / name, *_shared_temporary(name)]
    for folder in places:
        if code_seal.is_complete(folder) and code_seal.is_whole(folder) and _is_writable(folder):
            return CodeCache(folder, target)
    folder = _first_usable(places)
    if code_seal.copy_complete(SHIPPED / name, folder):
        _forget_old(folder)
    return CodeCache(folder, target)


def folder_name(target: Target) -> str:
    """The name of the folder of machine code that these sources have on that processor, wherever they lie."""
    digest = hashlib.sha256()
    for name in _COMPILED_SOURCES:
        root = _ENGINE / name
        for source in sorted(root.rglob("*.py")) if root.is_dir() else [root]:
            digest.update(source.relative_to(_ENGINE).as_posix().encode())
            digest.update(source.read_bytes())
    for package in ("numba", "numpy"):
        digest.update(metadata.version(package).encode())
    digest.update(f"{platform.machine()} {sys.version_info[:2]} {target.identity}".encode())
    return f"{_PREFIX}{digest.hexdigest()[:16]}"


def _seal_at_exit(folder: Path, before: dict[str, tuple[int, int]]) -> None:
    if code_seal.state(folder) != before:
        code_seal.seal(folder, is_complete=code_seal.is_complete(folder))
        _forget_old(folder)


def _forget_old(folder: Path) -> None:
    for other in folder.parent.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            if other != folder and time.time() - other.stat().st_mtime > _FORGOTTEN_AFTER:
                shutil.rmtree(other, ignore_errors=True)


def _user_cache() -> Path:
    if "SHAREFLOW_CACHE_DIR" in os.environ:
        return Path(os.environ["SHAREFLOW_CACHE_DIR"])
    if "XDG_CACHE_HOME" in os.environ:
        return Path(os.environ["XDG_CACHE_HOME"]) / "shareflow"
    return Path(os.path.expanduser("~")) / ".cache" / "shareflow"


def _shared_temporary(name: str) -> list[Path]:
    """A folder of this user's own where everybody may write; none where its owner cannot be told."""
    if not hasattr(os, "getuid"):
        return []
    root = Path(tempfile.gettempdir()) / f"shareflow-{os.getuid()}"
    try:
        root.mkdir(mode=0o700, exist_ok=True)
        state = root.lstat()
    except OSError:
        return []
    is_own = stat.S_ISDIR(state.st_mode) and state.st_uid == os.getuid() and not state.st_mode & 0o077
    return [root / name] if is_own else []


def _first_usable(folders: list[Path]) -> Path:
    """The first folder that can be made, written and filled; else one that goes when the process does.

    What is damaged there is thrown away.
    """
    for folder in folders:
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            has_room = shutil.disk_usage(folder).free > _ROOM
            if has_room and _is_writable(folder) and code_seal.mend(folder):
                return folder
    own = Path(tempfile.mkdtemp(prefix="shareflow-"))
    atexit.register(shutil.rmtree, own, ignore_errors=True)
    return own


def _is_writable(folder: Path) -> bool:
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
