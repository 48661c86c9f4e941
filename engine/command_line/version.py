"""What `--version` says."""

import platform
from importlib import metadata

from engine.command_line.report import Report
from engine.version import VERSION

_LIBRARIES = {
    "Qt for Python": "PySide6-Essentials",
    "pyqtgraph": "pyqtgraph",
    "NumPy": "numpy",
    "SciPy": "scipy",
    "Numba": "numba",
}
"""Package of each library; its version is read from what was installed, so that none is loaded."""


def say_version(report: Report, *, is_verbose: bool) -> int:
    """Say the version of the program; verbose, or as JSON, those of model, file format and libraries, too."""
    if not (is_verbose or report.as_json):
        print(f"Shareflow {VERSION}")
        return 0
    from engine.catalogue import MODEL_VERSION
    from engine.project.migrations import FORMAT

    libraries = {name: _version(package) for name, package in _LIBRARIES.items()}
    if report.as_json:
        report.done(
            version=VERSION, model=MODEL_VERSION, format=FORMAT, python=platform.python_version(), libraries=libraries
        )
        return 0
    rows = {"model": MODEL_VERSION, "file format": FORMAT, "Python": platform.python_version(), **libraries}
    print(f"Shareflow {VERSION}")
    for name, version in rows.items():
        print(f"{name} {version or '?'}")
    return 0


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
