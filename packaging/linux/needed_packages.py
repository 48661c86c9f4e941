"""The Debian packages that a bundle links to beyond itself, as a Depends line: `needed_packages.py BUNDLE`.

`dpkg-shlibdeps` reads every program and library; it must be run where a source package seems to be.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

_ELF = b"\x7fELF"


def needed_packages(bundle: Path) -> str:
    """Packages with the least version that will do, comma-separated; CalledProcessError when a library is nowhere."""
    files = [path for path in sorted(bundle.rglob("*")) if path.is_file() and not path.is_symlink() and _is_elf(path)]
    places = sorted({path.parent for path in files if ".so" in path.name})
    with tempfile.TemporaryDirectory() as folder:
        control = Path(folder) / "debian" / "control"
        control.parent.mkdir()
        control.write_text("Source: bundle\n\nPackage: bundle\nArchitecture: any\n", encoding="utf-8")
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
        command += [f"-l{place}" for place in places] + [f"-e{path}" for path in files]
        command += [f"-x{package}" for package in _packages_of(path.name for path in files)]
        told = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    return told.stdout.partition("=")[2].strip()


def _packages_of(names: Iterable[str]) -> set[str]:
    """The packages whose libraries the bundle brings along."""
    patterns = [f"*/{name}" for name in names if ".so." in name]
    command = ["dpkg-query", "--search", *patterns]
    said = subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    return {line.partition(":")[0] for line in said.splitlines()}


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == _ELF


if __name__ == "__main__":
    print(needed_packages(Path(sys.argv[1]).resolve()))
