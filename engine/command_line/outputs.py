"""Where a command writes: never onto the file it reads, nor two things into one."""

import errno
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from engine.command_line.opening import STANDARD_STREAM
from engine.command_line.report import Report
from engine.problems import InvalidInput, problem
from engine.project.atomic_file import write_atomically
from engine.project.file_problems import writing_problem


def check_outputs(source: str | os.PathLike[str], outputs: Iterable[Path], option: str) -> None:
    """Raise `InvalidInput` when an output has no name, is the file that is read, or is named twice."""
    seen: set[str] = set()
    for output in outputs:
        if not output.name:
            raise InvalidInput([problem("output_without_name", option)])
        if is_standard_output(output):
            continue
        if _is_same(output, source):
            raise InvalidInput([problem("output_is_input", option, path=os.fspath(output))])
        place = os.path.realpath(output)
        if place in seen:
            raise InvalidInput([problem("outputs_coincide", option, path=os.fspath(output))])
        seen.add(place)


def is_standard_output(output: str | os.PathLike[str]) -> bool:
    """Whether the name of an output is `-`."""
    return os.fspath(output) == STANDARD_STREAM


def check_standard_output(output: str | os.PathLike[str], report: Report, option: str, *, is_text: bool = True) -> None:
    """Raise `InvalidInput` when the output is `-` and standard output cannot take it: it has JSON, or is a terminal.

    is_text  whether what will be written can be read on a terminal
    """
    if not is_standard_output(output):
        return
    if report.as_json:
        raise InvalidInput([problem("standard_output_has_json", option)])
    if not is_text and sys.stdout is not None and sys.stdout.isatty():
        raise InvalidInput([problem("terminal_shows_text_only", option)])


def deliver(output: str | os.PathLike[str], data: bytes | Iterable[bytes]) -> list[str]:
    """Write to the file, or to standard output when it is `-`; the paths written, for `Report.done`.

    Raises:
        InvalidInput: the file cannot be written, and an old one is then intact; or standard output cannot.
        BrokenPipeError: whoever read standard output has left.
    """
    if not is_standard_output(output):
        write_atomically(output, data)
        return [os.fspath(output)]
    if sys.stdout is not None:
        _print_bytes((data,) if isinstance(data, bytes) else data)
    return []


def output_folder(name: str) -> Path:
    """The folder that `--out` names, made if there is none; `InvalidInput` when that fails."""
    folder = Path(name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise InvalidInput([problem("picture_folder_is_file", "--out", path=name)]) from error
    except (OSError, ValueError) as error:
        reason = error if isinstance(error, OSError) else OSError(str(error))
        raise InvalidInput([writing_problem(reason, name).under("--out")]) from error
    return folder


def _print_bytes(parts: Iterable[bytes]) -> None:
    try:
        sys.stdout.flush()
        sys.stdout.buffer.writelines(parts)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise InvalidInput(
            [problem("standard_output_failed", reason=errno.errorcode.get(error.errno or 0, str(error.errno)))]
        ) from error


def _is_same(output: Path, source: str | os.PathLike[str]) -> bool:
    try:
        return os.path.samefile(output, source)
    except OSError:
        return os.path.realpath(output) == os.path.realpath(source)
