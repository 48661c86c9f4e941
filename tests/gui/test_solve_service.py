"""Solving beside the window: the newest request wins and nothing is left running."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from engine.problems import InvalidInput, problem
from engine.scenario import Scenario
from gui.solve_service import SolveService


class SlowEngine:
    """Solves a scenario when it is told to, and gives up when it is cancelled."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.cancelled: list[str] = []
        self.may_finish = threading.Event()

    def __call__(self, scenario: Scenario, cancel: threading.Event | None = None, *, is_live: bool = False) -> str:
        assert cancel is not None
        self.begun.append(scenario.name)
        while not self.may_finish.wait(0.002):
            if cancel.is_set():
                self.cancelled.append(scenario.name)
                return f"{scenario.name}, cancelled"
        return scenario.name


@pytest.fixture
def engine() -> SlowEngine:
    return SlowEngine()


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Callable[[object], SolveService]]:
    services: list[SolveService] = []

    def make_one(solve: object) -> SolveService:
        service = SolveService(lambda: solve)  # type: ignore[arg-type,return-value]
        services.append(service)
        return service

    yield make_one
    for service in services:
        assert service.stop()


def named(name: str) -> Scenario:
    return replace(Scenario(), name=name)


def test_only_the_newest_of_many_requests_is_answered(make, engine: SlowEngine, qtbot: QtBot) -> None:
    service = make(engine)
    answers: list[object] = []
    service.solved.connect(answers.append)
    service.start()
    for number in range(20):
        service.request(named(str(number)))
    engine.may_finish.set()
    qtbot.waitUntil(lambda: not service.is_busy)
    assert answers == ["19"]
    assert len(engine.begun) < 20


def test_a_newer_request_cancels_the_one_that_runs(make, engine: SlowEngine, qtbot: QtBot) -> None:
    service = make(engine)
    service.start()
    service.request(named("old"))
    qtbot.waitUntil(lambda: engine.begun == ["old"])
    service.request(named("new"))
    qtbot.waitUntil(lambda: engine.begun == ["old", "new"])
    assert engine.cancelled == ["old"]


class SteppedEngine(SlowEngine):
    """Solves one scenario for each step it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.steps = threading.Semaphore(0)

    def __call__(self, scenario: Scenario, cancel: threading.Event | None = None, *, is_live: bool = False) -> str:
        assert cancel is not None
        self.begun.append(scenario.name)
        while not self.steps.acquire(timeout=0.002):
            if cancel.is_set():
                self.cancelled.append(scenario.name)
                return f"{scenario.name}, cancelled"
        return scenario.name


def test_patient_requests_show_what_runs_and_end_with_the_newest(make, qtbot: QtBot) -> None:
    engine = SteppedEngine()
    service = make(engine)
    answers: list[object] = []
    service.solved.connect(answers.append)
    service.start()
    for number in range(3):
        service.request(named(str(number)), is_patient=True)
        qtbot.waitUntil(lambda: engine.begun == ["0"])
    engine.steps.release()
    qtbot.waitUntil(lambda: answers == ["0"])
    assert service.is_busy
    service.request(named("3"), is_patient=True)
    engine.steps.release()
    engine.steps.release()
    qtbot.waitUntil(lambda: not service.is_busy)
    assert answers in (["0", "2", "3"], ["0", "3"])
    assert engine.cancelled == []


def test_a_request_that_is_not_patient_gives_up_those_that_were(make, qtbot: QtBot) -> None:
    engine = SteppedEngine()
    service = make(engine)
    answers: list[object] = []
    service.solved.connect(answers.append)
    service.start()
    service.request(named("dragged"), is_patient=True)
    qtbot.waitUntil(lambda: engine.begun == ["dragged"])
    service.request(named("waiting"), is_patient=True)
    service.request(named("undone"))
    qtbot.waitUntil(lambda: engine.begun[-1] == "undone")
    engine.steps.release()
    qtbot.waitUntil(lambda: not service.is_busy)
    assert answers == ["undone"]


def test_what_is_asked_before_the_engine_is_ready_is_answered_afterwards(make, engine, qtbot: QtBot) -> None:
    service = make(engine)
    engine.may_finish.set()
    service.request(named("early"))
    assert service.is_busy
    with qtbot.waitSignal(service.solved) as answer:
        service.start()
    assert answer.args == ["early"]


def test_busy_is_told_when_it_begins_and_when_it_ends(make, engine: SlowEngine, qtbot: QtBot) -> None:
    service = make(engine)
    told: list[bool] = []
    service.busy_changed.connect(told.append)
    engine.may_finish.set()
    service.start()
    service.request(named("a"))
    service.request(named("b"))
    qtbot.waitUntil(lambda: not service.is_busy)
    assert told == [True, False]


def test_a_scenario_the_engine_refuses_is_told_with_its_problems(make, qtbot: QtBot) -> None:
    def refuse(scenario: Scenario, cancel: threading.Event | None = None, *, is_live: bool = False) -> None:
        raise InvalidInput([problem("empty_name")])

    service = make(refuse)
    service.start()
    with qtbot.waitSignal(service.refused) as refusal:
        service.request(named("x"))
    assert refusal.args is not None
    assert refusal.args[0].problems[0].code == "empty_name"


def test_an_exception_is_told_and_the_next_request_is_answered(make, qtbot: QtBot) -> None:
    def fail_once(scenario: Scenario, cancel: threading.Event | None = None, *, is_live: bool = False) -> str:
        if scenario.name == "bad":
            raise ZeroDivisionError
        return scenario.name

    service = make(fail_once)
    service.start()
    with qtbot.waitSignal(service.failed) as failure:
        service.request(named("bad"))
    assert failure.args is not None
    assert isinstance(failure.args[0], ZeroDivisionError)
    with qtbot.waitSignal(service.solved) as answer:
        service.request(named("good"))
    assert answer.args == ["good"]


def test_previews_wait_and_give_way_to_requests(make, engine: SlowEngine, qtbot: QtBot) -> None:
    service = make(engine)
    previews: list[str] = []
    service.previewed.connect(lambda key, result: previews.append(key))
    service.start()
    service.request_preview("one", named("preview"))
    qtbot.waitUntil(lambda: engine.begun == ["preview"])
    service.request(named("wanted"))
    qtbot.waitUntil(lambda: engine.begun == ["preview", "wanted"])
    engine.may_finish.set()
    qtbot.waitUntil(lambda: previews == ["one"])
    assert engine.begun == ["preview", "wanted", "preview"]


def test_stopping_in_the_midst_of_a_run_ends_the_thread(make, engine: SlowEngine, qtbot: QtBot) -> None:
    service = make(engine)
    answers: list[object] = []
    service.solved.connect(answers.append)
    service.start()
    service.request(named("endless"))
    qtbot.waitUntil(lambda: engine.begun == ["endless"])
    assert service.stop()
    assert not [each for each in threading.enumerate() if each.name == "solve"]
    assert answers == []


def test_stopping_before_the_start_is_harmless(make, engine: SlowEngine) -> None:
    service = make(engine)
    service.request(named("never"))
    assert service.stop()
    service.start()
    assert engine.begun == []
