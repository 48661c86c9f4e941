"""The processors that machine code is made for: this one, or one that stands for many."""

import os
import platform
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


def target(*, is_for_all: bool) -> Target:
    """The processor to compile for: what the surroundings ask Numba for, else any processor or this one.

    Measured, the equations run as fast on a processor that they were compiled for as on any; but functions of others
    that are compiled in the same process are for the same target, and may gain.
    """
    name = os.environ.get("NUMBA_CPU_NAME")
    if name:
        return Target(name, os.environ.get("NUMBA_CPU_FEATURES", ""))
    return GENERIC if is_for_all else THIS


def _this_processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return platform.processor()
    return next((line for line in lines if line.startswith("flags")), platform.processor())
