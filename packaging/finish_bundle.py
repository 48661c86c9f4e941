"""What a bundle still needs once PyInstaller has made it: `finish_bundle.py BUNDLE`, and `... times` for that alone.

Byte code beside the engine's sources, for they lie outside PyInstaller's archive and the folder cannot be written
later; licences; modes and times that are the same wherever it was built.
"""

import compileall
import os
import shutil
import subprocess
import sys
from pathlib import Path
from py_compile import PycInvalidationMode

import contents
import licences
from facts import facts, source_date

_STRIPPED = ("libpython*.so*", "python3.*/lib-dynload/*.so", "llvmlite/binding/libllvmlite.so")
"""Libraries that carry what only a debugger reads. Not those of SciPy and NumPy: OpenBLAS does not survive it."""


def finish(bundle: Path) -> None:
    """Complete the bundle; calling it twice does no harm."""
    inner = inner_folder(bundle)
    _drop_dangling_links(inner)
    _strip(inner)
    _compile_sources(inner)
    licences.collect(bundle, inner)
    set_modes(bundle)
    set_times(bundle)


def inner_folder(bundle: Path) -> Path:
    """Where the sources and resources lie: an application of macOS keeps them apart from programs."""
    application = bundle / "Contents"
    return application / "Resources" if application.is_dir() else bundle / "_internal"


def set_modes(bundle: Path) -> None:
    """Programs 755, all other files 644, folders 755."""
    programs = {facts()["name"], f"{facts()['name']}.exe", f"{facts()['name']}-console.exe"}
    for path in [bundle, *bundle.rglob("*")]:
        if not path.is_symlink():
            is_open = path.is_dir() or (
                path.parent in {bundle, bundle / "Contents" / "MacOS"} and path.name in programs
            )
            path.chmod(0o755 if is_open else 0o644)


def set_times(bundle: Path) -> None:
    """Give everything the time of what was packaged: Numba's cache knows a source by its content and its time."""
    moment = source_date()
    for path in [*bundle.rglob("*"), bundle]:
        os.utime(path, (moment, moment), follow_symlinks=False)


def _drop_dangling_links(inner: Path) -> None:
    for path in inner.iterdir():
        if path.is_symlink() and not path.exists():
            path.unlink()


def _strip(inner: Path) -> None:
    if sys.platform != "linux" or shutil.which("strip") is None:
        return
    for pattern in _STRIPPED:
        for library in inner.glob(pattern):
            if not library.is_symlink():
                subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


def _compile_sources(inner: Path) -> None:
    for package in contents.PACKAGES:
        folder = inner / package
        if any(folder.rglob("*.py")) and not compileall.compile_dir(
            str(folder), ddir=package, quiet=1, force=True, invalidation_mode=PycInvalidationMode.UNCHECKED_HASH
        ):
            sys.exit(f"{folder} could not be compiled")


if __name__ == "__main__":
    match sys.argv[1:]:
        case [place]:
            finish(Path(place))
        case [place, "times"]:
            set_times(Path(place))
        case _:
            sys.exit("usage: finish_bundle.py BUNDLE [times]")
