"""Where a command writes: never onto the file it reads, nor two things into one."""

import os
from collections.abc import Iterable
from pathlib import Path

from engine.problems import InvalidInput, problem
from engine.project.file_problems import writing_problem


def check_outputs(source: str | os.PathLike[str], outputs: Iterable[Path], option: str) -> None:
    """Raise `InvalidInput` when an output has no name, is the file that is read, or is named twice."""
    seen: set[str] = set()
    for output in outputs:
        if not output.name:
            raise InvalidInput([problem("output_without_name", option)])
        if _is_same(output, source):
            raise InvalidInput([problem("output_is_input", option, path=os.fspath(output))])
        place = os.path.realpath(output)
        if place in seen:
            raise InvalidInput([problem("outputs_coincide", option, path=os.fspath(output))])
        seen.add(place)


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


def _is_same(output: Path, source: str | os.PathLike[str]) -> bool:
    try:
        return os.path.samefile(output, source)
    except OSError:
        return os.path.realpath(output) == os.path.realpath(source)
