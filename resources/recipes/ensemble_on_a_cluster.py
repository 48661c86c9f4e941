"""A study too large for one machine: the same ensemble through the executor of a cluster engine, here Dask.

    pip install "shareflow[cluster]"
    python ensemble_on_a_cluster.py [ADDRESS OF A SCHEDULER]

Without an address it starts a cluster of two worker processes on this machine. On every worker Shareflow has to be
installed in the same version. The engine itself never imports Dask: any `concurrent.futures.Executor` will do, and each
batch of runs it is given is self-contained.
"""

import sys
from concurrent.futures import Executor

import numpy as np
from distributed import Client

from engine import Scenario
from engine.catalogue import CATALOGUE, Role
from engine.ensemble import Ensemble, latin_hypercube, run_ensemble

ASSUMPTIONS = [key for key, row in CATALOGUE.items() if row.role is Role.PARAMETER]
OUTCOMES = ["share.Individuals", "share.Organisations", "share.Platforms"]
RUNS = 400


def study(executor: Executor | None = None, workers: int | None = None) -> Ensemble:
    """Where the default world ends when all assumptions are uncertain."""
    plan = latin_hypercube(Scenario(), ASSUMPTIONS, runs=RUNS, seed=1)
    return run_ensemble(plan, OUTCOMES, years=[20.0], executor=executor, workers=workers)


def main(address: str | None) -> None:
    """Run the study on a cluster, and once more in threads of this process to compare."""
    local = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None}
    with Client(address) if address else Client(**local) as client:
        workers = len(client.scheduler_info(n_workers=-1)["workers"])
        far = study(client.get_executor(pure=False), workers)
    near = study()
    print(f"{len(far.plan)} runs on {workers} workers in {far.seconds:.2f} s, here in {near.seconds:.2f} s")
    for name in OUTCOMES:
        low, middle, high = np.quantile(far.ends(name), [0.05, 0.5, 0.95])
        print(f"{name}: {low:.3f} .. {middle:.3f} .. {high:.3f}")
    print("the same to the last digit" if np.array_equal(far.values, near.values) else "not the same")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
