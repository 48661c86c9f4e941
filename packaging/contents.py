"""What goes into the bundle, and what of the libraries stays out."""

import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("engine", "gui")
RESOURCES = "resources"
METADATA = ("numba", "numpy")
"""Distributions whose version the engine asks for: it names the folder of compiled code."""

LIBRARY_DATA = (("scipy.stats", "*.npz"),)
"""Files that a library reads while it runs and PyInstaller does not know of: Sobol's numbers."""

EXCLUDED_MODULES = (
    "IPython",
    "OpenGL",
    "PIL",
    "PyInstaller",
    "PySide6.QtDesigner",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "_bz2",
    "_curses",
    "_lzma",
    "_sqlite3",
    "_ssl",
    "_tkinter",
    "_uuid",
    "colorcet",
    "cupy",
    "curses",
    "distributed",
    "h5py",
    "jinja2",
    "lib2to3",
    "matplotlib",
    "numba.np.ufunc.omppool",
    "numba.np.ufunc.tbbpool",
    "numba.tests",
    "numpy.f2py.tests",
    "pip",
    "pkg_resources",
    "pyqtgraph.examples",
    "pyqtgraph.jupyter",
    "pyqtgraph.opengl",
    "pytest",
    "readline",
    "setuptools",
    "sqlite3",
    "sympy",
    "tkinter",
    "yaml",
)
"""Modules that a library would use if they were there; the program has no way to them."""

QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg", "qjpeg", "qico"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qcocoa", "qminimal", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}
"""The plugins of Qt the program uses, by folder. Without `qgtk3`, for it would bring GTK along."""

SYSTEM_LIBRARIES = re.compile(
    r"^lib(X11|X11-xcb|Xau|Xdmcp|xcb|bsd|md|stdc\+\+|gcc_s|z|uuid"
    r"|fontconfig|freetype|expat|png16|brotlicommon|brotlidec|xkbcommon|xkbcommon-x11"
    r"|dbus-1|systemd|gcrypt|gpg-error|lz4|lzma|zstd|cap|glib-2\.0|gthread-2\.0|pcre2-8"
    r"|gssapi_krb5|krb5|krb5support|k5crypto|com_err|keyutils)\.so"
)
"""What every Linux desktop has, and must not have twice in one process: its graphics drivers, fonts and sign-in use
them, too. A Debian package names them as dependencies."""

_UNUSED_RESOURCES = {".ts"}
_UNUSED_DATA = re.compile(
    r"(^|/)(tests?|__pycache__|examples)/"
    r"|^PySide6/(Qt/)?translations/"
    r"|^PySide6/(Qt/)?(qml|metatypes)/"
    r"|^pyqtgraph/(icons/.*\.svg|jupyter/|opengl/)"
    r"|\.(pyi|pxd|h|hpp|lib|a|nbi|nbc)$"
)
_PLUGIN = re.compile(r"^PySide6/(?:Qt/)?plugins/(?P<folder>[^/]+)/(?:lib)?(?P<name>[^/.]+)\.(?:so|dll|dylib)$")


def modules(packages: Iterable[str] = PACKAGES) -> list[str]:
    """The names of all modules of the program: most are imported by a name that is found out while it runs."""
    found = []
    for package in packages:
        for source in sorted((ROOT / package).rglob("*.py")):
            parts = source.relative_to(ROOT).with_suffix("").parts
            found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def resources() -> list[tuple[str, str]]:
    """Every file of the resources with the folder it goes to."""
    return [
        (str(file), file.parent.relative_to(ROOT).as_posix())
        for file in sorted((ROOT / RESOURCES).rglob("*"))
        if file.is_file() and file.suffix not in _UNUSED_RESOURCES and "__pycache__" not in file.parts
    ]


def is_wanted(place: str) -> bool:
    """Whether a file of a library, by its place in the bundle, is of use."""
    path = PurePosixPath(place.replace("\\", "/")).as_posix()
    if path.startswith((f"{RESOURCES}/", *(f"{package}/" for package in PACKAGES))):
        return True
    if SYSTEM_LIBRARIES.match(path):
        return False
    plugin = _PLUGIN.match(path)
    if plugin is not None:
        return plugin["name"] in QT_PLUGINS.get(plugin["folder"], set())
    return not _UNUSED_DATA.search(path)
