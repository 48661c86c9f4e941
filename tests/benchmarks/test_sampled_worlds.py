"""Ten thousand worlds drawn from everything a scenario may say: each is solved, or ends with a readable status.

About four minutes of one processor. A world is found again as `sample(WORLDS, SEED).world(place)`.
"""

import os
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

import numpy as np
import pytest

from tests.benchmarks.reporting import keep
from tests.engine.solving.sampled_worlds import examine, sample

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(3600)]

WORLDS, SEED = 10_000, 2023
_AT_ONCE = 50


def test_every_world_is_solved_or_says_why_not(capsys: pytest.CaptureFixture[str]) -> None:
    began = time.perf_counter()
    workers = os.cpu_count() or 1
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as executor:
        found = list(executor.map(partial(examine, sample(WORLDS, SEED)), range(WORLDS), chunksize=_AT_ONCE))
    # The first world of every worker waits for compiled code to be loaded.
    seconds = np.sort([each.seconds for each in found])[:-workers]
    endings = Counter(each.status for each in found)
    failed = [each for each in found if not each.is_kept]
    row = {
        "worlds": WORLDS,
        "seed": SEED,
        "solved": endings["done"],
        "ended_otherwise": {status: count for status, count in endings.items() if status != "done"},
        "solvers": dict(Counter(each.solvers for each in found)),
        "lowest_share": min(each.lowest for each in found),
        "highest_share": max(each.highest for each in found),
        "largest_error_of_a_total": max(each.unequal for each in found),
        "most_stocks": max(each.stocks for each in found),
        "median_ms": 1e3 * float(np.median(seconds)),
        "p95_ms": 1e3 * float(np.quantile(seconds, 0.95)),
        "longest_s": float(seconds[-1]),
        "seconds": time.perf_counter() - began,
        "places_that_failed": [each.place for each in failed],
        "places_that_ended_otherwise": [each.place for each in found if each.status != "done"],
    }
    keep("sampled worlds", row)
    with capsys.disabled():
        print("\n" + "\n".join(f"{key}: {value}" for key, value in row.items()))
    assert not failed
