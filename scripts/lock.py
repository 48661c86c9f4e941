"""Writes requirements.lock, -package.lock and -dev.lock: exact versions of everything pyproject.toml asks for.

The others hold the first in the same versions. pip resolves for every Python that is supported, none of which needs to
be installed; a package whose version depends on the Python gets one line for each, with a marker. No hashes are
written: registries may serve wheels built by themselves, and no registry is named.
"""

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUPPORTED = ("3.11", "3.12", "3.13", "3.14")
SOURCE_ONLY = "odfpy"
"""The one package, needed by PySD, of which there is no wheel; scripts/setup.sh makes the same exception."""
HEADER = """\
# {purpose} Written by `make lock` from pyproject.toml; not to be edited.
# Without hashes, because the same version may be another wheel on another registry.
"""
_PIP = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]


def build_wheels(folder: str) -> None:
    """Make a wheel of what has none, for pip resolves for another Python from wheels alone."""
    subprocess.run([*_PIP, "wheel", "--no-deps", f"--wheel-dir={folder}", SOURCE_ONLY], check=True)


def resolve(python: str, requirements: list[str], constraints: list[str], wheels: str) -> dict[str, str]:
    """Name to version of all packages that pip would install for a Python such as "3.12"."""
    options = ["--dry-run", "--ignore-installed", "--report=-", "--only-binary=:all:", f"--find-links={wheels}"]
    options += [f"--target={wheels}/installed", f"--python-version={python}"]
    options += [f"--constraint={each}" for each in constraints]
    command = [*_PIP, "install", *options, *requirements]
    report = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout
    chosen = [item["metadata"] for item in json.loads(report)["install"]]
    return {package["name"].replace("_", "-"): package["version"] for package in chosen}


def lines(resolved: dict[str, dict[str, str]]) -> list[str]:
    """The lines of a lock from {Python version: {package: version}}."""
    written = []
    for name in sorted({name for packages in resolved.values() for name in packages}, key=str.lower):
        versions = {python: packages[name] for python, packages in resolved.items() if name in packages}
        if len(versions) == len(resolved) and len(set(versions.values())) == 1:
            written.append(f"{name}=={versions.popitem()[1]}")
        else:
            written += [f'{name}=={version} ; python_version == "{python}"' for python, version in versions.items()]
    return written


def main() -> None:
    """Resolve for every supported Python and write all locks."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    runtime, extras = project["dependencies"], project["optional-dependencies"]
    locks = {
        "requirements.lock": ("Everything needed to run Shareflow.", runtime),
        "requirements-package.lock": ("Everything that goes into the installed program.", runtime + extras["package"]),
        "requirements-dev.lock": ("Everything needed to run, test and check Shareflow.", runtime + extras["dev"]),
    }
    constraints: list[str] = []
    with tempfile.TemporaryDirectory() as wheels:
        build_wheels(wheels)
        for name, (purpose, requirements) in locks.items():
            resolved = {python: resolve(python, requirements, constraints, wheels) for python in SUPPORTED}
            text = HEADER.format(purpose=purpose) + "\n".join(lines(resolved)) + "\n"
            (ROOT / name).write_text(text, encoding="utf-8")
            print(f"{name}: {len(lines(resolved))} lines, resolved for Python {', '.join(resolved)}")
            constraints = [str(ROOT / "requirements.lock")]


if __name__ == "__main__":
    main()
