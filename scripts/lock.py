"""Writes requirements.lock, -dev.lock and -peers.lock: exact versions of everything pyproject.toml asks for.

Each lock holds the one before it in the same versions. pip resolves for each Python named on the command line (by
default those of 3.11, 3.12 and 3.13 that are installed); a package whose version depends on the Python gets one line
for each, with a marker. No hashes are written: registries may serve wheels built by themselves, and no registry is
named.
"""

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUPPORTED = ("python3.11", "python3.12", "python3.13")
SOURCE_ONLY = "odfpy"
"""The one package, needed by PySD, of which there is no wheel; scripts/setup.sh makes the same exception."""
HEADER = """\
# {purpose} Written by `make lock` from pyproject.toml; not to be edited.
# Without hashes, because the same version may be another wheel on another registry.
"""


def version_of(python: str) -> str | None:
    """The version of an interpreter as "3.11", or None when it does not run."""
    command = [python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    try:
        return subprocess.run(command, capture_output=True, check=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return None


def resolve(python: str, requirements: list[str], constraints: list[str]) -> dict[str, str]:
    """Name to version of all packages that pip would install for `python`."""
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--disable-pip-version-check"]
    options = ["--dry-run", "--ignore-installed", "--report=-", "--only-binary=:all:", f"--no-binary={SOURCE_ONLY}"]
    options += [f"--constraint={each}" for each in constraints]
    report = subprocess.run([*pip, *options, *requirements], stdout=subprocess.PIPE, check=True, text=True).stdout
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


def main(pythons: list[str]) -> None:
    """Resolve for each of `pythons` and write all locks."""
    found = {version: shutil.which(python) or python for python in pythons if (version := version_of(python))}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    runtime, extras = project["dependencies"], project["optional-dependencies"]
    constraints: list[str] = []
    for name, purpose, requirements in (
        ("requirements.lock", "Everything needed to run Shareflow.", runtime),
        ("requirements-dev.lock", "Everything needed to run, test and check Shareflow.", runtime + extras["dev"]),
        (
            "requirements-peers.lock",
            "Everything needed to run, test and check Shareflow, and to compare it with other programs.",
            runtime + extras["dev"] + extras["peers"],
        ),
    ):
        resolved = {version: resolve(python, requirements, constraints) for version, python in found.items()}
        (ROOT / name).write_text(HEADER.format(purpose=purpose) + "\n".join(lines(resolved)) + "\n", encoding="utf-8")
        print(f"{name}: {len(lines(resolved))} packages, resolved for Python {', '.join(found)}")
        constraints = [str(ROOT / name)]


if __name__ == "__main__":
    main(sys.argv[1:] or list(SUPPORTED))
