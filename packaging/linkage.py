"""Which shared libraries are still needed once plugins have been left out. Linux only; elsewhere all stay."""

import sys
from pathlib import Path

Entry = tuple[str, str, str]
"""Place in the bundle, file on this machine, kind: as PyInstaller lists them."""


def without_orphans(entries: list[Entry]) -> list[Entry]:
    """The entries without the libraries that nothing else links to."""
    if sys.platform != "linux":
        return entries
    from PyInstaller.depend.bindepend import get_imports

    by_name = {Path(place).name: (place, file, kind) for place, file, kind in entries}
    waiting = [entry for entry in entries if not _is_only_linked_to(entry)]
    kept: dict[str, Entry] = {}
    while waiting:
        entry = waiting.pop()
        if entry[0] in kept:
            continue
        kept[entry[0]] = entry
        # The link at the top of the bundle and the library it stands for go together.
        waiting += [other for other in entries if Path(other[0]).name == Path(entry[0]).name]
        if entry[2] != "SYMLINK":
            waiting += [by_name[name] for name, _ in get_imports(entry[1]) if name in by_name]
    return [entry for entry in entries if entry[0] in kept]


def _is_only_linked_to(entry: Entry) -> bool:
    place, _, kind = entry
    name = Path(place).name
    if kind == "EXTENSION" or "/plugins/" in place or name.startswith(("libpython", "libllvmlite")):
        return False
    return ".so" in name
