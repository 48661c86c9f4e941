"""The report of the benchmarks, build/benchmarks.json: one row for everything measured."""

import json
from collections.abc import Mapping
from pathlib import Path

REPORT = Path(__file__).parents[2] / "build" / "benchmarks.json"


def keep(name: str, row: Mapping[str, object]) -> None:
    """Keep a row under a name; what was kept under it before is replaced, all else stays."""
    kept = json.loads(REPORT.read_text(encoding="utf-8")) if REPORT.exists() else {}
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    REPORT.write_text(json.dumps({**kept, name: dict(row)}, indent=2), encoding="utf-8")
