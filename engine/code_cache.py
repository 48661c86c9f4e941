"""Where machine code is kept between runs: never stale, never damaged.

Numba does not notice that a function called from another file has changed, so the folder is named by a hash of
everything that goes into the machine code: the engine's sources, the versions of Numba and NumPy, and the processor.
Nor does it notice a damaged file, which can end the process; so a folder carries a seal, the hash of every file in it,
and one whose seal is broken is emptied before Numba sees it.
"""

import atexit
import contextlib
import hashlib
import json
import os
import platform
import shutil
import stat
import sys
import tempfile
import time
from importlib import metadata
from pathlib import Path

_ENGINE = Path(__file__).parent
_COMPILED_SOURCES = ("compilation.py", "catalogue", "scenario/start_shares.py", "mechanisms", "solving")
_SEAL = "seal.json"
_PREFIX = "compiled-"
_FORGOTTEN_AFTER = 60 * 86_400
"""Seconds after which a folder that nobody has used is removed."""


def prepare() -> Path:
    """A folder that can be written and whose seal, if it has one, is whole; Numba is told of it."""
    name = f"{_PREFIX}{_sources_digest()}"
    folder = _first_usable([_user_cache() / name, *_shared_temporary(name)])
    if not _is_whole(folder):
        _empty(folder)
    with contextlib.suppress(OSError):
        os.utime(folder)
    os.environ["NUMBA_CACHE_DIR"] = str(folder)
    atexit.register(_seal_at_exit, folder, _state(folder))
    return folder


def is_complete(folder: Path) -> bool:
    """Whether the folder is sealed as holding every equation."""
    return bool(_read_seal(folder).get("complete"))


def seal(folder: Path, *, is_complete: bool) -> None:
    """Write down the hash of every file in the folder; a folder that cannot be written stays as it is."""
    files = {name: _digest(folder / name) for name in _state(folder)}
    text = json.dumps({"complete": is_complete, "files": files}, indent=1)
    with contextlib.suppress(OSError):
        temporary = folder / f"{_SEAL}.{os.getpid()}"
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(folder / _SEAL)


def _seal_at_exit(folder: Path, before: dict[str, tuple[int, int]]) -> None:
    if _state(folder) != before:
        seal(folder, is_complete=is_complete(folder))
        _forget_old(folder)


def _read_seal(folder: Path) -> dict[str, object]:
    try:
        read = json.loads((folder / _SEAL).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}


def _is_whole(folder: Path) -> bool:
    sealed = _read_seal(folder).get("files")
    if not isinstance(sealed, dict):
        return not (folder / _SEAL).exists()
    return all(_digest(folder / name) == digest for name, digest in sealed.items())


def _digest(file: Path) -> str:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError:
        return ""


def _state(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and time of every file of machine code below the folder."""
    found = {}
    for file in sorted(folder.rglob("*.nb?")):
        with contextlib.suppress(OSError):
            state = file.stat()
            found[file.relative_to(folder).as_posix()] = (state.st_size, state.st_mtime_ns)
    return found


def _empty(folder: Path) -> None:
    for each in folder.iterdir():
        if each.is_dir() and not each.is_symlink():
            shutil.rmtree(each, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                each.unlink()


def _forget_old(folder: Path) -> None:
    for other in folder.parent.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            if other != folder and time.time() - other.stat().st_mtime > _FORGOTTEN_AFTER:
                shutil.rmtree(other, ignore_errors=True)


def _sources_digest() -> str:
    digest = hashlib.sha256()
    for name in _COMPILED_SOURCES:
        root = _ENGINE / name
        for source in sorted(root.rglob("*.py")) if root.is_dir() else [root]:
            digest.update(source.relative_to(_ENGINE).as_posix().encode())
            digest.update(source.read_bytes())
    for package in ("numba", "numpy"):
        digest.update(metadata.version(package).encode())
    digest.update(f"{platform.machine()} {sys.version_info[:2]} {_processor()}".encode())
    return digest.hexdigest()[:16]


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return platform.processor()
    return next((line for line in lines if line.startswith("flags")), platform.processor())


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
    for folder in folders:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder):
                return folder
        except OSError:
            continue
    return Path(tempfile.mkdtemp(prefix="shareflow-"))
