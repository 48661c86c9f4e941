"""What goes into a bundle: all of the program, and of the libraries what it uses."""

import fnmatch
import importlib.resources
import tomllib
from pathlib import Path

import contents
import pytest
from facts import ROOT

SETUPTOOLS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
FOLDERS = sorted({path.parent for path in (ROOT / "resources").rglob("*") if path.is_file()})


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_folder_of_resources_is_collected(folder: Path) -> None:
    place = folder.relative_to(ROOT).as_posix()
    collected = {Path(source).name for source, target in contents.resources() if target == place}
    assert collected == {path.name for path in folder.iterdir() if path.is_file() and path.suffix != ".ts"}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_folder_of_resources_is_in_the_wheel(folder: Path) -> None:
    name = folder.relative_to(ROOT).as_posix().replace("/", ".")
    assert any(fnmatch.fnmatch(name, pattern) for pattern in SETUPTOOLS["packages"]["find"]["include"])
    assert SETUPTOOLS["package-data"] == {"*": ["*"]}
    assert SETUPTOOLS["exclude-package-data"] == {"*": ["*.ts"]}


def test_no_resource_is_dropped_as_if_it_were_a_librarys() -> None:
    for source, target in contents.resources():
        assert contents.is_wanted(f"{target}/{Path(source).name}"), source


def test_every_module_of_the_program_is_collected() -> None:
    named = contents.modules()
    assert {"engine", "gui", "gui.application", "engine.solving.integrators"} <= set(named)
    sources = [path for package in contents.PACKAGES for path in (ROOT / package).rglob("*.py")]
    assert len(named) == len(set(named)) == len(sources)


@pytest.mark.parametrize(
    ("place", "is_wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", True),
        ("PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so", True),
        ("PySide6/QtOpenGL.abi3.so", True),
        ("pyqtgraph/colors/maps/viridis.csv", True),
        ("libxcb-cursor.so.0", True),
        ("libcrypto.so.3", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("numba/tests/data/something.bin", False),
        ("libstdc++.so.6", False),
        ("libxcb.so.1", False),
        ("libfontconfig.so.1", False),
    ],
)
def test_of_the_libraries_only_what_is_used_is_collected(place: str, is_wanted: bool) -> None:
    assert contents.is_wanted(place) == is_wanted


def test_what_must_stay_is_not_excluded() -> None:
    assert not {"PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "pydoc", "PySide6.QtNetwork"} & set(
        contents.EXCLUDED_MODULES
    )


def test_every_table_that_scipy_reads_while_it_runs_is_collected() -> None:
    folder = Path(str(importlib.resources.files("scipy")))
    tables = [path for path in folder.rglob("*") if path.suffix in {".npz", ".npy", ".dat", ".json"}]
    shipped = [path for path in tables if "tests" not in path.parts]
    assert shipped
    for table in shipped:
        package = ".".join(["scipy", *table.parent.relative_to(folder).parts])
        named = [files for name, files in contents.LIBRARY_DATA if name == package]
        assert any(fnmatch.fnmatch(table.name, files) for files in named), table
