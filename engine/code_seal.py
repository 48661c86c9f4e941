"""The seal of a folder of machine code: the hash of every file in it, so that no damaged code is ever loaded.

Numba does not notice a damaged file, which can end the process.
"""

import contextlib
import hashlib
import json
import os
import shutil
from pathlib import Path

_SEAL = "seal.json"


def is_complete(folder: Path) -> bool:
    """Whether the folder is sealed as holding every equation."""
    return bool(_read(folder).get("complete"))


def is_whole(folder: Path) -> bool:
    """Whether every sealed file is as it was; a folder without a seal has nothing to be measured by."""
    sealed = _read(folder).get("files")
    if not isinstance(sealed, dict):
        return not (folder / _SEAL).exists()
    return all(_digest(folder / name) == digest for name, digest in sealed.items())


def seal(folder: Path, *, is_complete: bool) -> None:
    """Write down the hash of every file in the folder; a folder that cannot be written stays as it is."""
    files = {name: _digest(folder / name) for name in state(folder)}
    text = json.dumps({"complete": is_complete, "files": files}, indent=1)
    with contextlib.suppress(OSError):
        _write(folder / _SEAL, text.encode())


def state(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and time of every file of machine code below the folder."""
    found = {}
    for file in sorted(folder.rglob("*.nb?")):
        with contextlib.suppress(OSError):
            status = file.stat()
            found[file.relative_to(folder).as_posix()] = (status.st_size, status.st_mtime_ns)
    return found


def mend(folder: Path) -> bool:
    """Remove every file that is not as it was sealed, which its function alone pays for; whether that went well.

    A function that was compiled for further types of arguments has grown its index, and is no longer as sealed until
    the process that did so ends: nothing else is lost by it.
    """
    if is_whole(folder):
        return True
    sealed = _read(folder).get("files")
    try:
        if isinstance(sealed, dict):
            for name in state(folder):
                if name in sealed and _digest(folder / name) != sealed[name]:
                    (folder / name).unlink(missing_ok=True)
            seal(folder, is_complete=False)
        else:
            for each in folder.iterdir():
                _remove(each)
    except OSError:
        return False
    return is_whole(folder)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def copy_complete(source: Path, target: Path) -> bool:
    """Copy a complete folder, the seal last; whether every file was as sealed, and is now in the target.

    Nothing is written before everything has been checked, and a file that others may be reading is replaced at once;
    so two processes may copy at the same time.
    """
    sealed = _read(source).get("files")
    if not (is_complete(source) and isinstance(sealed, dict) and sealed.keys() == state(source).keys()):
        return False
    try:
        contents = {name: (source / name).read_bytes() for name in sealed}
        if any(hashlib.sha256(content).hexdigest() != sealed[name] for name, content in contents.items()):
            return False
        for name, content in contents.items():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            _write(target / name, content)
        _write(target / _SEAL, json.dumps({"complete": True, "files": sealed}, indent=1).encode())
    except OSError:
        return False
    return True


def _write(file: Path, content: bytes) -> None:
    temporary = file.with_name(f"{file.name}.{os.getpid()}")
    temporary.write_bytes(content)
    temporary.replace(file)


def _read(folder: Path) -> dict[str, object]:
    try:
        read = json.loads((folder / _SEAL).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}


def _digest(file: Path) -> str:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError:
        return ""
