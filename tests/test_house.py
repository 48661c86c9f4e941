"""The house itself: what is pinned, what is tracked, and which way imports point."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-package.lock")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def tracked_files() -> list[Path]:
    """Every file that belongs to the project: tracked by git, or about to be."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
        text=True,
    )
    if listing.returncode != 0:
        pytest.skip("not a git checkout")
    files = {ROOT / name for name in listing.stdout.split("\0") if name}
    return sorted(path for path in files if path.is_file())


def text_of(path: Path) -> str | None:
    """The text of a file, or None when it is not text."""
    content = path.read_bytes()
    if b"\0" in content:
        return None
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return None


def lines_of(lock: str) -> list[str]:
    """The lines of a lock that pin something."""
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def pins(lock: str) -> dict[str, str]:
    """Package to exact version, for the Python that runs the tests."""
    requirements = (Requirement(line) for line in lines_of(lock))
    return {
        canonicalize_name(each.name): str(each.specifier).removeprefix("==")
        for each in requirements
        if each.marker is None or each.marker.evaluate()
    }


def needed_by(requirements: list[str]) -> set[str]:
    """Names of the packages that `requirements` ask for, directly or through others, as installed here."""
    needed: set[tuple[str, str]] = set()
    waiting = [Requirement(line) for line in requirements]
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        for extra in {"", *requirement.extras}:
            if (name, extra) in needed:
                continue
            needed.add((name, extra))
            for line in metadata.requires(name) or []:
                inner = Requirement(line)
                if inner.marker is None or inner.marker.evaluate({"extra": extra}):
                    waiting.append(inner)
    return {name for name, _ in needed}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_exact_versions_and_names_no_host(lock: str) -> None:
    for line in lines_of(lock):
        assert re.fullmatch(r'[A-Za-z0-9._-]+==[0-9][^\s;@/]*( ; python_version == "3\.\d+")?', line), line
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")


def test_every_lock_holds_what_the_program_needs_to_run() -> None:
    runtime, *others = LOCKS
    for larger in others:
        assert pins(runtime).items() <= pins(larger).items()


def test_the_locks_pin_all_that_is_needed_and_nothing_else() -> None:
    runtime = PROJECT["dependencies"]
    assert needed_by(runtime) == set(pins("requirements.lock"))
    assert needed_by(runtime + PROJECT["optional-dependencies"]["dev"]) == set(pins("requirements-dev.lock"))


def test_what_is_installed_is_what_is_pinned() -> None:
    pinned = pins("requirements-dev.lock")
    assert {name: metadata.version(name) for name in pinned} == pinned


def test_every_dependency_is_pinned_within_its_range() -> None:
    pinned = pins("requirements-dev.lock")
    for line in PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"]:
        requirement = Requirement(line)
        assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)]), line


def test_nothing_that_sets_up_names_a_package_host() -> None:
    setting_up = [ROOT / "Makefile", ROOT / "pyproject.toml", ROOT / ".pre-commit-config.yaml"]
    setting_up += [path for folder in ("scripts", ".ci") for path in (ROOT / folder).iterdir() if path.is_file()]
    for path in setting_up:
        text = text_of(path) or ""
        for word in ("://", "index-url", "trusted-host"):
            assert word not in text, f"{path.relative_to(ROOT)} says {word}"


def test_no_tracked_text_file_names_a_path_of_one_machine() -> None:
    somebodys = re.compile(r"(?<![\w.~/-])/(?:work|home|root|Users)/\w")
    for path in tracked_files():
        found = somebodys.search(text_of(path) or "")
        assert found is None, f"{path.relative_to(ROOT)} says {found and found.group()}"


def test_every_tracked_text_file_ends_with_a_line_and_has_unix_line_ends() -> None:
    for path in tracked_files():
        text = text_of(path)
        if text and path.suffix not in {".csv", ".svg"}:
            assert text.endswith("\n"), path.relative_to(ROOT)
            assert "\r" not in text, path.relative_to(ROOT)


def test_every_tracked_python_file_that_says_anything_has_a_module_docstring() -> None:
    for path in tracked_files():
        if path.suffix == ".py" and (text := path.read_text(encoding="utf-8")).strip():
            assert ast.get_docstring(ast.parse(text)), path.relative_to(ROOT)


def test_no_build_product_or_cache_is_tracked() -> None:
    products = re.compile(r"(^|/)(\.venv|build|dist|__pycache__|\.\w+_cache|[^/]+\.egg-info)/|\.(pyc|nbi|nbc)$")
    for path in tracked_files():
        assert not products.search(path.relative_to(ROOT).as_posix()), path.relative_to(ROOT)


def test_the_check_of_a_change_is_executable_and_runs_the_tests() -> None:
    check = ROOT / ".ci" / "run"
    assert os.access(check, os.X_OK)
    assert check.read_text(encoding="utf-8").rstrip().endswith("make --no-print-directory test")


@pytest.mark.parametrize("script", sorted(path.name for path in (ROOT / "scripts").glob("*.sh")))
def test_a_script_is_valid_posix_shell(script: str) -> None:
    checked = subprocess.run(["sh", "-n", ROOT / "scripts" / script], capture_output=True, check=False, text=True)
    assert checked.returncode == 0, checked.stderr


def test_plain_make_lists_every_command() -> None:
    if shutil.which("make") is None:
        pytest.skip("make is not installed")
    listed = subprocess.run(["make", "--silent"], cwd=ROOT, capture_output=True, check=True, text=True).stdout
    for command in ("setup", "run", "test", "lint", "format", "bench", "lock", "clean"):
        assert f"make {command} " in listed


def test_the_engine_can_be_imported_without_qt_plots_folders_or_the_window() -> None:
    program = """
import importlib, json, pkgutil, sys
import engine
for module in pkgutil.walk_packages(engine.__path__, "engine."):
    importlib.import_module(module.name)
print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
"""
    fresh = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=False, text=True)
    assert fresh.returncode == 0, fresh.stderr
    imported = set(json.loads(fresh.stdout))
    assert "engine" in imported
    assert not imported & {"PySide6", "shiboken6", "pyqtgraph", "appdirs", "gui", "main"}


def test_tests_never_touch_the_users_folders() -> None:
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        assert "shareflow-tests-" in os.environ[variable]
