"""Collects the licences of everything that is in a bundle.

What Python packages say of themselves comes from their metadata, what the system's libraries say from the
documentation folder of their Debian package.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_BUILT_WITH = ("pyinstaller",)
"""Its starter and loader are part of the bundle."""


def collect(bundle: Path, inner: Path) -> Path:
    """Write the folder `licences` of the bundle and return it; libraries of the system are looked for in `inner`."""
    folder = (inner if (bundle / "Contents").is_dir() else bundle) / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for text in sorted((ROOT / "packaging" / "licences").iterdir()):
        shutil.copyfile(text, folder / text.name)
    shutil.copyfile(ROOT / "LICENSE", folder / "Shareflow.txt")
    shutil.copyfile(_python_licence(), folder / "Python.txt")
    rows = [("Python", sys.version.split()[0], "PSF-2.0")]
    rows += [row for name in _distributions() if (row := _of_distribution(name, folder))]
    rows += _of_system_libraries(inner, folder)
    lines = [f"{name} {version}: {licence}" for name, version, licence in sorted(rows, key=lambda row: row[0].lower())]
    (folder / "BILL_OF_MATERIALS.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def _distributions() -> list[str]:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    return [line.partition("==")[0] for line in lines if line and not line.startswith("#")] + list(_BUILT_WITH)


def _of_distribution(name: str, folder: Path) -> tuple[str, str, str] | None:
    try:
        distribution = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None
    facts = distribution.metadata
    for file in distribution.files or []:
        inside = next((part for part in file.parts if part.endswith(".dist-info")), None)
        if inside is None or not _TEXT.search(file.name) or file.suffix == ".py":
            continue
        source = Path(str(distribution.locate_file(file)))
        place = folder / name / Path(*file.parts[1:])
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, place)
    said = [facts[key].partition("\n")[0] for key in ("License-Expression", "License") if key in facts]
    licence = next((line for line in said if line), "") or _classified(facts)
    return facts["Name"], distribution.version, licence


def _classified(facts: metadata.PackageMetadata) -> str:
    found = [each.rpartition(" :: ")[2] for each in facts.get_all("Classifier") or [] if each.startswith("License ::")]
    return ", ".join(found) or "see its folder"


def _python_licence() -> Path:
    for place in (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if place.is_file():
            return place
    return Path("/usr/share/doc") / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "copyright"


def _of_system_libraries(inner: Path, folder: Path) -> list[tuple[str, str, str]]:
    if shutil.which("dpkg-query") is None:
        return []
    rows = []
    for name in sorted(path.name for path in inner.glob("lib*.so*") if not path.is_symlink()):
        package = _said(["dpkg-query", "--search", f"*/{name}"]).partition(":")[0]
        text = Path("/usr/share/doc") / package / "copyright"
        if not package or not text.is_file():
            continue
        place = folder / "system" / f"{package}.txt"
        place.parent.mkdir(exist_ok=True)
        if not place.exists():
            shutil.copyfile(text, place)
            version = _said(["dpkg-query", "--show", "--showformat=${Version}\n", package]).partition("\n")[0]
            rows.append((package, version, f"see system/{place.name}"))
    return rows


def _said(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, check=False, text=True).stdout
