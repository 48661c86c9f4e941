"""How the benchmarks measure: pairs taken in turn, so that a machine whose speed drifts leaves the ratio alone."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

from tests.benchmarks.reporting import keep


@dataclass(frozen=True)
class Comparison:
    """Times of something and of its floor, s, measured in turn."""

    name: str
    times: tuple[float, ...]
    floor: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """Median of the ratios pair by pair."""
        return statistics.median(a / b for a, b in zip(self.times, self.floor, strict=True))

    def report(self) -> str:
        """One line: medians, 95th percentile and ratio; also kept in build/benchmarks.json."""
        ordered = sorted(self.times)
        row = {
            "median_ms": 1e3 * statistics.median(ordered),
            "p95_ms": 1e3 * ordered[int(0.95 * (len(ordered) - 1))],
            "floor_ms": 1e3 * statistics.median(self.floor),
            "ratio": self.ratio,
            "pairs": len(ordered),
        }
        keep(self.name, row)
        return (
            f"{self.name}: median {row['median_ms']:.2f} ms, 95 % {row['p95_ms']:.2f} ms, "
            f"floor {row['floor_ms']:.2f} ms, ratio {row['ratio']:.2f} over {row['pairs']} pairs"
        )


def clocked(action: Callable[[], object]) -> float:
    """Seconds that one call takes."""
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def compare(name: str, action: Callable[[], object], floor: Callable[[], object], pairs: int = 40) -> Comparison:
    """Measure an action and its floor in turn, after one of each that does not count."""
    action()
    floor()
    measured = [(clocked(action), clocked(floor)) for _ in range(pairs)]
    return Comparison(name, tuple(each[0] for each in measured), tuple(each[1] for each in measured))
