"""Where Numba looks for the machine code of one function: by the name of its module, wherever the module lies.

Numba's own locators name the folder by the path of the source, so another checkout compiles everything again, and a
frozen program, whose functions have relative paths, in every folder that it is started from. Numba asks for a class
like this by `numba.config.CACHE_LOCATOR_CLASSES`; what it asks of it are the methods below.
"""

import hashlib
import os
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Self

_PACKAGE = __name__.partition(".")[0]


class EngineLocator:
    """The cache of one compiled function of the engine.

    Nothing is stamped with a time: the folder is named by a hash of every source, see `engine.code_cache`, and the
    stamp is that of the function's own source as it is read now, should somebody edit it after the folder was named.
    """

    def __init__(self, folder: Path, stamp: str, line: int) -> None:
        self._folder, self._stamp, self._line = folder, stamp, line

    @classmethod
    def from_function(cls, py_func: Callable[..., Any], py_file: str) -> Self | None:
        """The locator of a function of the engine; none of others, and none where nothing can be written."""
        module = py_func.__module__
        if module.partition(".")[0] != _PACKAGE:
            return None
        from engine.compilation import CACHE_FOLDER

        self = cls(CACHE_FOLDER / module, _source_stamp(module), py_func.__code__.co_firstlineno)
        try:
            self.ensure_cache_path()
        except OSError:
            return None
        return self

    def ensure_cache_path(self) -> None:
        """Make the folder; OSError where it cannot be written."""
        self._folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=self._folder).close()

    def get_cache_path(self) -> str:
        return os.fspath(self._folder)

    def get_source_stamp(self) -> str:
        return self._stamp

    def get_disambiguator(self) -> str:
        """Tell apart functions of one name in one module."""
        return str(self._line)


@cache
def _source_stamp(module: str) -> str:
    """A hash of the source; nothing where there is none, as in a frozen program without its sources."""
    try:
        source = Path(sys.modules[module].__file__ or "").with_suffix(".py").read_bytes()
    except (OSError, ValueError):
        return ""
    return hashlib.sha256(source).hexdigest()
