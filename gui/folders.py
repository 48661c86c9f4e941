"""The user's folders, as the system wants them."""

from dataclasses import dataclass
from pathlib import Path

import appdirs

_NAME = "shareflow"


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the program keeps what is the user's; a folder is made by whoever first writes into it.

    config    settings and the log
    cache     what can be computed again
    recovery  copies of unsaved work
    """

    config: Path
    cache: Path
    recovery: Path

    @property
    def settings_file(self) -> Path:
        """The file of preferences."""
        return self.config / "shareflow.ini"

    @property
    def log_file(self) -> Path:
        """The file that unexpected errors are written to."""
        return self.config / "shareflow.log"


def user_folders(config: Path | None = None) -> Folders:
    """The folders of the user who runs the program; all of them inside `config` when it is given."""
    if config is not None:
        return Folders(config, config / "cache", config / "recovery")
    return Folders(
        Path(appdirs.user_config_dir(_NAME, appauthor=False)),
        Path(appdirs.user_cache_dir(_NAME, appauthor=False)),
        Path(appdirs.user_data_dir(_NAME, appauthor=False)) / "recovery",
    )
