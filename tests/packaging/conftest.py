"""The modules of `packaging/`, which are run as programs and so import each other by their bare names."""

import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
sys.path.append(str(PACKAGING))
