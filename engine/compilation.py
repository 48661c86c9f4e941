"""Compilation of the equations to machine code, and where the compiled code is kept.

Numba does not notice that a function called from another file has changed, so the folder of its cache is named by a
hash of everything that goes into the machine code: the engine's sources, the versions of Numba and NumPy, and the
processor. Stale code can then never be loaded.
"""

import getpass
import hashlib
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any, TypeVar, cast

_ENGINE = Path(__file__).parent
_COMPILED_SOURCES = ("compilation.py", "catalogue", "mechanisms", "solving")
_MARKER = "complete"

Function = TypeVar("Function", bound=Callable[..., Any])


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
    try:
        return Path.home() / ".cache" / "shareflow"
    except RuntimeError:
        return Path(tempfile.gettempdir()) / "shareflow"


def _first_writable(folders: list[Path]) -> Path:
    for folder in folders:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder):
                return folder
        except OSError:
            continue
    return Path(tempfile.mkdtemp(prefix="shareflow-"))


def _prepare_cache_folder() -> Path:
    name = f"compiled-{_sources_digest()}"
    folder = _first_writable(
        [_user_cache() / name, Path(tempfile.gettempdir()) / f"shareflow-{getpass.getuser()}" / name]
    )
    os.environ["NUMBA_CACHE_DIR"] = str(folder)
    return folder


CACHE_FOLDER = _prepare_cache_folder()
"""Where the compiled code is kept; set before Numba is imported."""


def compiled(function: Function) -> Function:
    """Compile a function of numbers and arrays; its Python source stays readable as `function.py_func`."""
    from numba import njit

    return cast("Function", njit(cache=True, nogil=True, error_model="numpy")(function))


def woven(function: Function) -> Function:
    """Like `compiled`, but written into its caller, which spares the passing of many arrays."""
    from numba import njit

    return cast("Function", njit(cache=True, nogil=True, error_model="numpy", inline="always")(function))


def cache_is_warm() -> bool:
    """Whether every equation has been compiled for this processor and these sources."""
    return (CACHE_FOLDER / _MARKER).exists()


def mark_cache_warm() -> None:
    """Say that the cache now holds every equation."""
    (CACHE_FOLDER / _MARKER).touch()
