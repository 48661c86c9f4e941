"""Writes what shells complete the commands with into a folder: shareflow.bash, _shareflow (zsh) and shareflow.fish.

python -m scripts.completions FOLDER
"""

import sys
from pathlib import Path

from engine.command_line.completion import SCRIPTS, completion_script


def main(arguments: list[str]) -> int:
    """Write the scripts into the folder that is named; what they say of options is in English."""
    if len(arguments) != 1:
        print("python -m scripts.completions FOLDER", file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    for shell, name in SCRIPTS.items():
        target = folder / name
        target.write_text(completion_script(shell, "en"), encoding="utf-8")
        print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
