"""Makes the example projects in resources/examples.

    python -m scripts.make_examples [FOLDER]

Every file follows from the scripts beside this one, the defaults of the catalogue, the data in resources/data and, for
the New York rides, the values stored by `fit_nyc_rides` and the defaults of version 1, with which that fit was made.
"""

import sys
from pathlib import Path

from engine.project import SUFFIX, save
from scripts.essay_worlds import essay1, essay2, no_ai, plural, super_individual
from scripts.new_york_world import EXAMPLES, nyc_rides
from scripts.yardstick_worlds import empty_market, neutral

PROJECTS = (essay1, essay2, super_individual, plural, no_ai, neutral, nyc_rides, empty_market)
"""In the order of the gallery."""


def main(folder: Path) -> None:
    """Write every example into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for project in PROJECTS:
        save(project(), folder / f"{project.__name__}{SUFFIX}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLES)
