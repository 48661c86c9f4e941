"""What goes wrong with a file on disk, as problems a person can read."""

import errno
import os

from engine.problems import Problem, problem

_WRITING = {
    errno.ENOSPC: "file_disk_full",
    errno.EDQUOT: "file_disk_full",
    errno.EFBIG: "file_disk_full",
    errno.EACCES: "file_not_writable",
    errno.EPERM: "file_not_writable",
    errno.EROFS: "file_read_only",
    errno.ENOENT: "file_folder_missing",
    errno.ENOTDIR: "file_folder_missing",
    errno.EISDIR: "file_is_folder",
    errno.ENAMETOOLONG: "file_bad_path",
    errno.ELOOP: "file_bad_path",
    errno.EINVAL: "file_bad_path",
}

_READING = {
    errno.ENOENT: "file_not_found",
    errno.ENOTDIR: "file_not_found",
    errno.EISDIR: "file_is_folder",
    errno.EACCES: "file_not_readable",
    errno.EPERM: "file_not_readable",
    errno.ENAMETOOLONG: "file_bad_path",
    errno.ELOOP: "file_bad_path",
    errno.EINVAL: "file_bad_path",
}


def writing_problem(error: OSError, path: str) -> Problem:
    """Why the file at `path` could not be written."""
    return _problem(error, path, _WRITING, "file_write_failed")


def reading_problem(error: OSError, path: str) -> Problem:
    """Why the file at `path` could not be read."""
    return _problem(error, path, _READING, "file_read_failed")


def _problem(error: OSError, path: str, codes: dict[int, str], otherwise: str) -> Problem:
    number = error.errno or 0
    if number in codes:
        return problem(codes[number], path=shown(path))
    return problem(otherwise, path=shown(path), reason=errno.errorcode.get(number, str(number)))


def shown(path: str | os.PathLike[str]) -> str:
    """The path as text that any screen or file can take: bytes that are no text become question marks."""
    return os.fspath(path).encode("utf-8", "replace").decode("utf-8").replace("\0", "?")
