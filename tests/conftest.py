"""What every test stands on: a Qt without a screen, folders of its own, and nothing left running behind it."""

import atexit
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

PATIENCE = 5.0
"""Seconds that a thread which is already ending may take to end."""

KNOWN_THREADS = ("pytest_timeout", "execnet", "hypothesis")
"""Beginnings of the names of threads that the test tools keep for themselves."""


def _prepare_surroundings() -> None:
    """Set the variables that Qt and the user's folders are read from; before anything of Qt is made."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    locale = os.environ.get("LC_ALL") or os.environ.get("LC_CTYPE") or os.environ.get("LANG") or ""
    if not locale.lower().replace("-", "").endswith("utf8"):
        os.environ["LC_ALL"] = "C.UTF-8"
    # XDG_CACHE_HOME stays: compiled equations are kept there from one run to the next.
    home = Path(tempfile.mkdtemp(prefix="shareflow-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    for variable, name in (("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_STATE_HOME", "state")):
        (home / name).mkdir()
        os.environ[variable] = str(home / name)
    if "XDG_RUNTIME_DIR" not in os.environ:
        (home / "runtime").mkdir(mode=0o700)
        os.environ["XDG_RUNTIME_DIR"] = str(home / "runtime")


_prepare_surroundings()


def _left_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    """The Python threads that were not there before and belong to the program.

    A dummy thread only says that a thread of Qt once ran Python code; Qt's pool is asked for those.
    """
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before
        and not isinstance(thread, threading._DummyThread)
        and not thread.name.startswith(KNOWN_THREADS)
    ]


def _busy_pool_threads() -> int:
    """How many threads of Qt's pool are still busy once they have had time to end."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return 0
    pool = core.QThreadPool.globalInstance()
    pool.waitForDone(round(1e3 * PATIENCE))
    return pool.activeThreadCount()


def _visible_windows() -> list[str]:
    """The windows still shown once the deletions that were asked for have happened."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    shown = (window for window in widgets.QApplication.topLevelWidgets() if window.isVisible())
    return [f"{type(window).__name__} {window.windowTitle()!r}" for window in shown]


@pytest.fixture(scope="session", autouse=True)
def _the_clipboard_is_empty_at_the_end() -> Iterator[None]:
    """Without a screen Qt keeps what was copied until after Python has ended, and then cannot destroy it."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is not None and widgets.QApplication.instance() is not None:
        widgets.QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _nothing_is_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread running or a window open."""
    before = set(threading.enumerate())
    windows_before = _visible_windows()
    yield
    for thread in _left_threads(before):
        thread.join(PATIENCE)
    left = [f"thread {thread.name!r}" for thread in _left_threads(before)]
    if _busy_pool_threads():
        left.append(f"{_busy_pool_threads()} busy threads of Qt's pool")
    left += [f"window {window}" for window in _visible_windows() if window not in windows_before]
    if left:
        pytest.fail(f"left behind: {', '.join(left)}", pytrace=False)
