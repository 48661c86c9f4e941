"""The processors that machine code is made for: this one, or one that stands for many."""

import os
import platform
import sys
from pathlib import Path
from typing import NamedTuple


class Target(NamedTuple):
    """A processor as Numba names it, and its features beyond that name; no name stands for this processor."""

    name: str | None = None
    features: str | None = None

    @property
    def identity(self) -> str:
        """What tells its machine code from that of others."""
        return _this_processor() if self.name is None else f"{self.name} {self.features}"


THIS = Target()
GENERIC = Target("generic", "")
"""Any processor of this architecture."""


def asked_for() -> Target | None:
    """The target that the surroundings ask Numba for."""
    name = os.environ.get("NUMBA_CPU_NAME")
    return Target(name, os.environ.get("NUMBA_CPU_FEATURES", "")) if name else None


def targets(shipped: tuple[Target, ...] = ()) -> list[Target]:
    """The targets whose machine code may be loaded into this process, the most welcome first.

    shipped  those that the program brings with it
    """
    asked = asked_for()
    if asked is not None:
        return [asked]
    # Once Numba is there it may have compiled for this processor, and one process has one target.
    return [THIS] if "numba" in sys.modules else [THIS, *shipped]


def _this_processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return platform.processor()
    return next((line for line in lines if line.startswith("flags")), platform.processor())
