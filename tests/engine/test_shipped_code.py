"""Machine code that a program brings with it: taken at the first start, and never when it does not fit."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from engine import code_seal
from tests.engine.test_compilation import ROOT

SUMS = """
import json
from engine import compilation
is_warm = compilation.cache_is_warm()
from engine.mechanisms.structure import kind_sums
import numpy as np
sums = np.zeros(3)
kind_sums(np.array([1.0, 2.0]), np.array([0, 2]), sums)
{more}
print(json.dumps({{
    "sums": sums.tolist(),
    "is_warm": is_warm,
    "folder": str(compilation.CACHE_FOLDER),
    "target": compilation.TARGET.name,
    "found": sum(kind_sums.stats.cache_hits.values()),
}}))
"""
"""Runs one equation, and says where its machine code came from."""

MARKED = SUMS.format(more="compilation.mark_cache_warm()")
GENERIC = {"NUMBA_CPU_NAME": "generic", "NUMBA_CPU_FEATURES": ""}


def surroundings(cache: Path, **further: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("NUMBA_")}
    return {**kept, "SHAREFLOW_CACHE_DIR": str(cache), "TMPDIR": str(cache.parent), **further}


def run(root: Path, cache: Path, code: str = SUMS.format(more=""), **further: str) -> dict[str, Any]:
    """What the code says in a process of its own, over the engine that lies in `root`."""
    command = [sys.executable, "-c", code]
    environment = surroundings(cache, **further)
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment, cwd=root)
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def copy_of_the_engine(root: Path) -> Path:
    shutil.copytree(ROOT / "engine", root / "engine", ignore=shutil.ignore_patterns("__pycache__"))
    return root


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program that brings the machine code of one equation with it, said to be all of them."""
    folder = tmp_path_factory.mktemp("made")
    root = copy_of_the_engine(folder / "program")
    said = run(root, folder / "cache", MARKED, **GENERIC)
    assert said["sums"] == [1.0, 0.0, 2.0]
    (folder / "cache").rename(root / "compiled")
    return root


@pytest.fixture
def program(made: Path, tmp_path: Path) -> Path:
    """The program at another place, which a test may damage."""
    return shutil.copytree(made, tmp_path / "program")


def shipped(program: Path) -> Path:
    return next((program / "compiled").glob("compiled-*"))


def test_the_first_start_compiles_nothing(program: Path, tmp_path: Path) -> None:
    said = run(program, tmp_path / "cache")
    assert (said["sums"], said["is_warm"], said["target"], said["found"]) == ([1.0, 0.0, 2.0], True, "generic", 1)
    folder = Path(said["folder"])
    assert folder.parent == tmp_path / "cache"
    assert code_seal.state(folder).keys() == code_seal.state(shipped(program)).keys()
    assert code_seal.is_whole(folder)


def test_the_second_start_takes_the_copy(program: Path, tmp_path: Path) -> None:
    first = run(program, tmp_path / "cache")
    shutil.rmtree(shipped(program))
    assert run(program, tmp_path / "cache") == first


def damage_code(folder: Path) -> str:
    """Change one bit of a file; the name of that file."""
    file = next(folder.rglob("*.nbc"))
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    return file.relative_to(folder).as_posix()


def truncate_code(folder: Path) -> None:
    file = next(folder.rglob("*.nbc"))
    file.write_bytes(file.read_bytes()[:1000])


def lose_index(folder: Path) -> None:
    next(folder.rglob("*.nbi")).unlink()


def slip_in(folder: Path) -> None:
    shutil.copy(next(folder.rglob("*.nbc")), next(folder.rglob("*.nbc")).with_suffix(".9.nbc"))


def break_seal(folder: Path) -> None:
    (folder / "seal.json").write_text("{", encoding="utf-8")


def reach_out(folder: Path) -> None:
    seal = json.loads((folder / "seal.json").read_text(encoding="utf-8"))
    seal["files"]["../outside.nbc"] = next(iter(seal["files"].values()))
    (folder / "seal.json").write_text(json.dumps(seal), encoding="utf-8")


@pytest.mark.parametrize("damage", [damage_code, truncate_code, lose_index, slip_in, break_seal, reach_out])
def test_damaged_code_is_not_taken(damage: Any, program: Path, tmp_path: Path) -> None:
    damage(shipped(program))
    own = tmp_path / "own"
    own.mkdir()
    assert not code_seal.copy_complete(shipped(program), own)
    assert not any(own.iterdir())


def test_a_program_with_damaged_code_compiles_for_itself(program: Path, tmp_path: Path) -> None:
    damage_code(shipped(program))
    said = run(program, tmp_path / "cache")
    assert (said["sums"], said["is_warm"], said["target"], said["found"]) == ([1.0, 0.0, 2.0], False, "generic", 0)


def test_a_damaged_copy_is_taken_anew(program: Path, tmp_path: Path) -> None:
    folder = Path(run(program, tmp_path / "cache")["folder"])
    damage_code(folder)
    said = run(program, tmp_path / "cache")
    assert (said["sums"], said["is_warm"], said["found"]) == ([1.0, 0.0, 2.0], True, 1)
    assert code_seal.is_whole(folder)


def test_only_what_is_damaged_is_thrown_away(program: Path, tmp_path: Path) -> None:
    folder = tmp_path / "own"
    shutil.copytree(shipped(program), folder)
    before = code_seal.state(folder)
    lost = damage_code(folder)
    assert not code_seal.is_whole(folder)
    assert code_seal.mend(folder)
    assert code_seal.state(folder) == {name: state for name, state in before.items() if name != lost}
    assert code_seal.is_whole(folder)
    assert not code_seal.is_complete(folder)


def test_a_folder_without_a_readable_seal_is_emptied(program: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(shipped(program), tmp_path / "own")
    break_seal(folder)
    assert code_seal.mend(folder)
    assert not any(folder.iterdir())


def test_code_of_other_sources_is_not_taken(program: Path, tmp_path: Path) -> None:
    mechanism = program / "engine" / "mechanisms" / "structure.py"
    source = mechanism.read_text(encoding="utf-8")
    mechanism.write_text(source.replace("sums[kinds[a]] += values[a]", "sums[kinds[a]] += 2.0 * values[a]"))
    said = run(program, tmp_path / "cache")
    assert (said["sums"], said["is_warm"], said["target"]) == ([2.0, 0.0, 4.0], False, "generic")


def test_a_cache_that_cannot_be_written_is_no_reason_to_compile(program: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("not a folder")
    said = run(program, blocked)
    assert (said["is_warm"], said["found"]) == (True, 1)
    assert not said["folder"].startswith(str(blocked))


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="no folder of the user's own among the temporary ones")
def test_where_nothing_can_be_written_for_long_the_copy_goes_with_the_process(program: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("not a folder")
    (tmp_path / f"shareflow-{os.getuid()}").write_text("not a folder either")
    said = run(program, blocked)
    assert (said["is_warm"], said["found"]) == (True, 1)
    assert not Path(said["folder"]).exists()


def test_two_programs_may_start_at_once(program: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", SUMS.format(more="")]
    environment = surroundings(tmp_path / "cache")
    both = [
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=program) for _ in range(2)
    ]
    for each in both:
        said = json.loads(each.communicate()[0])
        assert (each.returncode, said["is_warm"], said["found"]) == (0, True, 1)
    assert code_seal.is_whole(next((tmp_path / "cache").glob("compiled-*")))


def test_shipped_code_asks_for_nothing_that_only_some_processors_have(program: Path, tmp_path: Path) -> None:
    more = "print('\\n'.join(kind_sums.inspect_asm().values()), file=sys.stderr)"
    command = [sys.executable, "-c", "import sys\n" + SUMS.format(more=more)]
    environment = surroundings(tmp_path / "cache", **GENERIC)
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment, cwd=ROOT)
    if "rax" not in done.stderr:
        pytest.skip("another architecture")
    assert not re.findall(r"%[yz]mm|^\s+v[a-z0-9]+\s", done.stderr, re.MULTILINE)


def test_another_checkout_of_the_same_sources_compiles_nothing(tmp_path: Path) -> None:
    run(copy_of_the_engine(tmp_path / "one"), tmp_path / "cache")
    folder = next((tmp_path / "cache").glob("compiled-*"))
    before = code_seal.state(folder)
    said = run(copy_of_the_engine(tmp_path / "other"), tmp_path / "cache")
    assert (said["sums"], said["folder"], said["found"]) == ([1.0, 0.0, 2.0], str(folder), 1)
    assert code_seal.state(folder) == before


def test_numba_asks_who_we_say_and_knows_the_processor_by_these_names() -> None:
    """A later Numba may have other names; then code is compiled twice, or for the wrong processor."""
    import numba
    from numba.core import caching

    from engine.cache_locator import EngineLocator
    from engine.compilation import CACHE_FOLDER, LOCATORS
    from engine.mechanisms.structure import kind_sums

    assert {"CACHE_LOCATOR_CLASSES", "CPU_NAME", "CPU_FEATURES"} <= vars(numba.config).keys()
    assert list(LOCATORS[1:]) == [each.__name__ for each in caching.CacheImpl._locator_classes]
    wanted = {name for name in vars(caching._CacheLocator) if not name.startswith("_")}
    assert wanted - {"get_suitable_cache_subpath"} <= vars(EngineLocator).keys()
    assert Path(kind_sums.stats.cache_path) == CACHE_FOLDER / "engine.mechanisms.structure"


def test_functions_of_others_are_kept_where_numba_keeps_them(tmp_path: Path) -> None:
    source = """
from engine.mechanisms.structure import kind_sums
from numba import njit

@njit(cache=True)
def twice(x):
    return 2 * x

assert twice(2) == 4
print('{"path": "%s"}' % twice.stats.cache_path)
"""
    (tmp_path / "theirs.py").write_text(source, encoding="utf-8")
    said = run(ROOT, tmp_path / "cache", f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import theirs")
    assert Path(said["path"]) == tmp_path / "__pycache__"
