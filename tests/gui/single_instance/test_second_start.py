"""Real processes: the second start hands over, is alone where it has to be, and never opens nothing."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.project import save
from gui.new_world import new_project

ROOT = Path(__file__).resolve().parents[3]

PROGRAM = """
import json, sys
from PySide6.QtCore import QTimer
from gui import entrance
from gui.single_instance import handing_over

handing_over.PATIENCE = float(sys.argv[1])

def watch():
    from gui import application
    from gui.single_instance.instance_server import InstanceServer

    def tell(what):
        print(json.dumps(what), flush=True)

    class Watched(application.Shell):
        def start(self, path=None):
            self.preferences.remember_tour()
            super().start(path)
            tell(["opened", [str(each.document.path) for each in self.windows.opened]])

        def answer(self, request):
            super().answer(request)
            tell(["asked", [str(each.document.path) for each in self.windows.opened], self.preferences.language])

    listen = InstanceServer.listen

    def listen_and_tell(self):
        listen(self)
        tell(["listens"])

    InstanceServer.listen = listen_and_tell
    application.Shell = Watched

def meet_and_watch(*request):
    met = meet(*request)
    if not met.is_over:
        watch()
    return met

meet, entrance.meet = entrance.meet, meet_and_watch
status = entrance.open_window(sys.argv[2:])
if "gui.application" not in sys.modules:
    print(json.dumps(["left", sorted(sys.modules)]), flush=True)
sys.exit(status)
"""
"""The program, saying what it does; a start that hands over says what it has loaded."""


class Start:
    """One start of the program."""

    def __init__(self, *arguments: object, patience: float = 60.0, **surroundings: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(patience), *map(str, arguments)],
            cwd=ROOT,
            env=os.environ | surroundings,
            stdout=subprocess.PIPE,
            text=True,
        )

    def hear(self) -> list[object]:
        """What it says next; nothing at its end."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        return list(json.loads(line)) if line else []

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def start(tmp_path: Path, short_folder: Path) -> Iterator[Callable[..., Start]]:
    """Starts the program with a folder of its own, where sockets go, too."""
    started: list[Start] = []

    def begin(*arguments: object, config: str = "config", patience: float = 60.0) -> Start:
        surroundings = {"XDG_RUNTIME_DIR": str(short_folder)}
        started.append(Start("--config-dir", tmp_path / config, *arguments, patience=patience, **surroundings))
        return started[-1]

    yield begin
    for each in started:
        each.end()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / '资本 \' "quoted" 🎲.shareflow'
    save(new_project(), path)
    return path


def is_listening(first: Start, *paths: object) -> None:
    said = sorted([first.hear(), first.hear()], key=str)
    assert said == [["listens"], ["opened", list(map(str, paths or [None]))]]


@pytest.mark.slow
def test_a_second_start_hands_over_what_it_was_asked_for_and_loads_no_window(
    start: Callable[..., Start], file: Path
) -> None:
    first = start(file)
    is_listening(first, file)
    for arguments, opened, language in (
        ((), [str(file), "None"], "en"),
        ((file,), [str(file), "None"], "en"),
        (("--language", "zh_CN", os.path.relpath(file, ROOT)), [str(file), "None"], "zh_CN"),
    ):
        second = start(*arguments)
        what, modules = second.hear()
        assert what == "left"
        assert isinstance(modules, list)
        assert not {"PySide6.QtWidgets", "PySide6.QtGui", "numpy", "numba", "engine.scenario"} & set(modules)
        assert second.process.wait() == 0
        assert first.hear() == ["asked", opened, language]


@pytest.mark.slow
def test_after_a_kill_the_next_start_is_the_first(start: Callable[..., Start], file: Path) -> None:
    first = start()
    is_listening(first)
    first.process.send_signal(signal.SIGKILL)
    first.process.wait()
    second = start(file)
    is_listening(second, file)
    third = start()
    assert third.hear()[0] == "left"
    assert second.hear()[0] == "asked"


@pytest.mark.slow
def test_of_two_at_the_same_moment_one_opens_both_windows(start: Callable[..., Start]) -> None:
    both = [start(), start()]
    words = [each.hear()[0] for each in both]
    assert words.count("left") == 1
    winner = both[1 - words.index("left")]
    assert winner.hear()[0] in {"listens", "opened"}
    assert winner.hear() == ["asked", ["None", "None"], "en"]


@pytest.mark.slow
def test_a_start_that_gets_no_answer_opens_a_window_of_its_own_and_only_that(start: Callable[..., Start]) -> None:
    first = start()
    is_listening(first)
    first.process.send_signal(signal.SIGSTOP)
    second = start(patience=0.5)
    assert second.hear() == ["opened", ["None"]]
    first.process.send_signal(signal.SIGCONT)
    third = start()
    assert third.hear()[0] == "left"
    # Two windows, not three: what the second start had asked for before it gave up is not done.
    assert first.hear() == ["asked", ["None", "None"], "en"]


@pytest.mark.slow
@pytest.mark.parametrize("arguments", [("--new-process",), ("-style", "fusion")])
def test_a_start_that_wants_to_be_alone_is(start: Callable[..., Start], arguments: tuple[str, ...]) -> None:
    is_listening(start())
    assert start(*arguments).hear() == ["opened", ["None"]]


@pytest.mark.slow
def test_another_folder_of_settings_has_a_process_of_its_own(start: Callable[..., Start]) -> None:
    is_listening(start())
    is_listening(start(config="other"))


@pytest.mark.slow
def test_without_a_place_for_the_socket_the_window_opens_all_the_same(
    start: Callable[..., Start], short_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(short_folder))
    others = short_folder / f"shareflow-{os.getuid()}"
    others.mkdir()
    for folder in (short_folder, others):
        folder.chmod(0o777)
    assert start().hear() == ["opened", ["None"]]
