"""Reading a whole file that may not be larger than a bound."""

import os
import stat

from engine.problems import InvalidInput, problem
from engine.project.file_problems import reading_problem, shown

_MIB = 1024 * 1024


def read_bounded(path: str | os.PathLike[str], limit: int) -> tuple[bytes, os.stat_result]:
    """The bytes of the regular file at `path` and its state on disk; `InvalidInput` when that cannot be had.

    Kind and size are looked at before anything is opened, so that a pipe does not hang and a huge file is not read.

    limit  largest size allowed, bytes
    """
    name = os.fspath(path)
    try:
        found = os.stat(name)
        if stat.S_ISDIR(found.st_mode):
            raise InvalidInput([problem("file_is_folder", path=shown(name))])
        if not stat.S_ISREG(found.st_mode):
            raise InvalidInput([problem("file_not_regular", path=shown(name))])
        _check_size(name, found.st_size, limit)
        with open(name, "rb") as file:
            data = file.read(limit + 1)
            found = os.fstat(file.fileno())
    except OSError as error:
        raise InvalidInput([reading_problem(error, name)]) from error
    except InvalidInput:
        raise
    except ValueError as error:  # a NUL in the path
        raise InvalidInput([problem("file_bad_path", path=shown(name))]) from error
    _check_size(name, len(data), limit)
    return data, found


def _check_size(name: str, size: int, limit: int) -> None:
    if size > limit:
        raise InvalidInput([problem("file_too_large", path=shown(name), size=size / _MIB, maximum=limit // _MIB)])
