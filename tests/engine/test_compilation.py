"""The cache of compiled code: never stale, never in the way."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

GROWTH = """
from engine.compilation import CACHE_FOLDER
from engine.mechanisms.structure import kind_sums
import numpy as np
sums = np.zeros(3)
kind_sums(np.array([1.0, 2.0]), np.array([0, 2]), sums)
print(sums.tolist(), CACHE_FOLDER.name, any(CACHE_FOLDER.rglob("*.nbi")))
"""


def run(code: str, root: Path, cache: Path) -> list[str]:
    environment = {**os.environ, "SHAREFLOW_CACHE_DIR": str(cache)}
    environment.pop("NUMBA_CACHE_DIR", None)
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment, cwd=root)
    return done.stdout.splitlines()


def test_an_edited_mechanism_is_compiled_anew(tmp_path: Path) -> None:
    root = tmp_path / "copy"
    shutil.copytree(ROOT / "engine", root / "engine", ignore=shutil.ignore_patterns("__pycache__"))
    before = run(GROWTH, root, tmp_path / "cache")[0]
    assert before == run(GROWTH, root, tmp_path / "cache")[0]
    mechanism = root / "engine" / "mechanisms" / "structure.py"
    source = mechanism.read_text(encoding="utf-8")
    assert "sums[kinds[a]] += values[a]" in source
    mechanism.write_text(source.replace("sums[kinds[a]] += values[a]", "sums[kinds[a]] += 2.0 * values[a]"))
    after = run(GROWTH, root, tmp_path / "cache")[0]
    assert before.startswith("[1.0, 0.0, 2.0]")
    assert after.startswith("[2.0, 0.0, 4.0]")
    assert before.split()[3] != after.split()[3]
    assert before.endswith("True")


def test_a_cache_folder_that_cannot_be_written_is_passed_over(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    code = "from engine.compilation import CACHE_FOLDER; print(CACHE_FOLDER)"
    assert not run(code, ROOT, blocked)[0].startswith(str(blocked))


def test_importing_the_engine_loads_no_solver() -> None:
    code = "import sys, engine, engine.scenario, engine.project; print({'numba', 'scipy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "set()"


def test_every_public_name_of_the_engine_can_be_imported() -> None:
    import engine

    for name in engine.__all__:
        assert getattr(engine, name) is not None
    with pytest.raises(AttributeError):
        engine.no_such_name  # noqa: B018


def test_damaged_machine_code_is_compiled_anew(tmp_path: Path) -> None:
    before = run(GROWTH, ROOT, tmp_path)[0]
    folder = next(tmp_path.glob("compiled-*"))
    damaged = [*folder.rglob("*.nbi"), *folder.rglob("*.nbc")]
    assert damaged
    for file in damaged:
        file.write_bytes(file.read_bytes()[:100] + bytes(400))
    assert run(GROWTH, ROOT, tmp_path)[0] == before


def test_machine_code_with_a_broken_seal_is_compiled_anew(tmp_path: Path) -> None:
    before = run(GROWTH, ROOT, tmp_path)[0]
    next(tmp_path.glob("compiled-*/seal.json")).write_text("{", encoding="utf-8")
    assert run(GROWTH, ROOT, tmp_path)[0] == before
