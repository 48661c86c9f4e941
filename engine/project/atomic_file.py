"""Writing a file so that at every moment either the old one or the new one stands there whole."""

import contextlib
import errno
import os
import secrets
import stat
import time
import zlib
from collections.abc import Iterable

from engine.problems import InvalidInput, problem
from engine.project.file_problems import shown, writing_problem

_NEW_FILE_MODE = 0o666  # the user's mask is taken off by the system
_ANYBODY_MAY_WRITE = 0o222
_PREFIX, _SUFFIX = ".shareflow-", ".tmp"
_PART = 1 << 20
_ABANDONED_AFTER = 86_400
"""Seconds after which a temporary file belongs to a process that was killed."""


def write_atomically(path: str | os.PathLike[str], data: bytes | Iterable[bytes]) -> os.stat_result:
    """Put `data` at `path` and return the state of the new file; `InvalidInput` when that fails.

    A symbolic link keeps pointing at its target, which is replaced; permissions are kept. Whatever fails, the old
    file is untouched and no temporary file is left.

    Args:
        path: where the file is to stand.
        data: the whole, or its parts in order, made while they are written; what their making raises is passed on.
    """
    name = os.fspath(path)
    parts = (data,) if isinstance(data, bytes) else data
    try:
        target, existing = _target(name)
        _refuse_what_is_no_file(name, existing)
        return _replace(target, parts, existing)
    except OSError as error:
        raise InvalidInput([writing_problem(error, name)]) from error


def check_place(path: str | os.PathLike[str]) -> None:
    """Raise `InvalidInput` when no file can be written there, as far as that is seen without writing."""
    name = os.fspath(path)
    try:
        target, existing = _target(name)
        _refuse_what_is_no_file(name, existing)
        os.stat(os.path.dirname(target))
    except OSError as error:
        raise InvalidInput([writing_problem(error, name)]) from error


def _target(name: str) -> tuple[str, os.stat_result | None]:
    """Where the path leads, and what stands there."""
    try:
        target = os.path.realpath(name)
        return target, os.stat(target)
    except FileNotFoundError:
        return os.path.realpath(name), None
    except ValueError as error:  # a NUL in the path
        raise InvalidInput([problem("file_bad_path", path=shown(name))]) from error


def _refuse_what_is_no_file(name: str, existing: os.stat_result | None) -> None:
    if existing is None:
        return
    if stat.S_ISDIR(existing.st_mode):
        raise InvalidInput([problem("file_is_folder", path=shown(name))])
    if not stat.S_ISREG(existing.st_mode):
        raise InvalidInput([problem("file_not_regular", path=shown(name))])
    # Replacing needs no right to the file itself, so a file that somebody protected is refused here.
    if not existing.st_mode & _ANYBODY_MAY_WRITE or not os.access(name, os.W_OK):
        raise InvalidInput([problem("file_read_only", path=shown(name))])


def _replace(target: str, parts: Iterable[bytes], existing: os.stat_result | None) -> os.stat_result:
    folder = os.path.dirname(target)
    # Not tempfile.mkstemp: its mode 0600 would stay with a new file, and the user's mask cannot be asked for safely.
    temporary = os.path.join(folder, f"{_PREFIX}{secrets.token_hex(8)}{_SUFFIX}")
    mode = _NEW_FILE_MODE if existing is None else stat.S_IMODE(existing.st_mode)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(temporary, flags, mode)
    try:
        try:
            checksum = _write_all(descriptor, parts)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        _check_written(temporary, checksum)
        if existing is not None:
            _keep_permissions(temporary, existing)
        written = os.stat(temporary)
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    _sync_folder(folder)
    _clear_abandoned(folder)
    return written


def _write_all(descriptor: int, parts: Iterable[bytes]) -> int:
    """Write the parts one after the other and return the checksum of the whole."""
    checksum = 0
    for part in parts:
        checksum = zlib.crc32(part, checksum)
        rest = memoryview(part)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
    return checksum


def _check_written(temporary: str, expected: int) -> None:
    checksum = 0
    with open(temporary, "rb") as file:
        while part := file.read(_PART):
            checksum = zlib.crc32(part, checksum)
    if checksum != expected:
        raise OSError(errno.EIO, "what was read back is not what was written")


def _keep_permissions(temporary: str, existing: os.stat_result) -> None:
    if hasattr(os, "chown"):
        with contextlib.suppress(OSError):  # only the superuser may give files away
            os.chown(temporary, existing.st_uid, existing.st_gid)
    os.chmod(temporary, stat.S_IMODE(existing.st_mode))


def _sync_folder(folder: str) -> None:
    # The new file already stands whole in its place; some file systems cannot sync a folder, and Windows never can.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _clear_abandoned(folder: str) -> None:
    """Remove what processes that were killed in the middle of writing have left."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(_PREFIX) and entry.name.endswith(_SUFFIX):
                with contextlib.suppress(OSError):
                    if time.time() - entry.stat(follow_symlinks=False).st_mtime > _ABANDONED_AFTER:
                        os.unlink(entry.path)
