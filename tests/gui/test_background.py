"""Work beside the window: the newest request wins, and nothing outlives the window."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from engine.problems import InvalidInput, problem
from engine.progress import Cancelled, check_cancel
from gui.background import Background
from gui.turns import Turns


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    result = Background("tested")
    yield result
    assert result.stop()


def test_an_answer_comes_back_as_a_signal(background: Background, qtbot: QtBot) -> None:
    with qtbot.waitSignal(background.answered) as told:
        background.ask(lambda _: threading.current_thread().name)
    assert told.args == ["tested"]
    assert not background.is_busy


def test_a_newer_request_ends_the_one_that_runs_and_its_answer_never_comes(
    background: Background, qtbot: QtBot
) -> None:
    answers: list[object] = []
    has_begun, was_told_to_stop = threading.Event(), threading.Event()
    background.answered.connect(answers.append)

    def long(cancel: threading.Event) -> str:
        has_begun.set()
        assert cancel.wait(10)
        was_told_to_stop.set()
        return "old"

    background.ask(long)
    assert has_begun.wait(10)
    with qtbot.waitSignal(background.answered):
        background.ask(lambda _: "new")
    assert was_told_to_stop.is_set()
    assert answers == ["new"]


def test_a_patient_request_lets_the_one_that_runs_come_to_its_end(background: Background, qtbot: QtBot) -> None:
    answers: list[object] = []
    background.answered.connect(answers.append)
    may_end, has_begun = threading.Event(), threading.Event()

    def slow(cancel: threading.Event) -> str:
        has_begun.set()
        assert may_end.wait(10)
        check_cancel(cancel)
        return "first"

    background.ask(slow)
    assert has_begun.wait(10)
    background.ask(lambda _: "skipped", is_patient=True)
    background.ask(lambda _: "last", is_patient=True)
    may_end.set()
    qtbot.waitUntil(lambda: answers == ["first", "last"])


def test_forgetting_leaves_no_answer_and_nobody_waiting(background: Background, qtbot: QtBot) -> None:
    answers: list[object] = []
    background.answered.connect(answers.append)
    has_begun = threading.Event()

    def endless(cancel: threading.Event) -> None:
        has_begun.set()
        assert cancel.wait(10)
        raise Cancelled

    background.ask(endless)
    assert has_begun.wait(10)
    background.forget()
    assert not background.is_busy
    with qtbot.waitSignal(background.answered):
        background.ask(lambda _: 2)
    assert answers == [2]


def test_bad_input_and_the_unexpected_come_back_as_signals_of_their_own(background: Background, qtbot: QtBot) -> None:
    def refuse(_: threading.Event) -> None:
        raise InvalidInput([problem("file_not_found", path="x")])

    def fail(_: threading.Event) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(background.refused) as refused:
        background.ask(refuse)
    assert isinstance(refused.args[0], InvalidInput)
    with qtbot.waitSignal(background.failed) as failed:
        background.ask(fail)
    assert isinstance(failed.args[0], ZeroDivisionError)


def test_stopping_in_the_midst_of_a_job_ends_the_thread(qtbot: QtBot) -> None:
    background = Background("short-lived")
    has_begun = threading.Event()

    def endless(cancel: threading.Event) -> None:
        has_begun.set()
        cancel.wait(10)

    background.ask(endless)
    assert has_begun.wait(10)
    assert background.stop()
    assert not any(each.name == "short-lived" for each in threading.enumerate())
    background.ask(endless)
    assert not background.is_busy


def test_what_shares_its_turns_never_runs_at_once_and_who_waits_can_be_stopped(qtbot: QtBot) -> None:
    turns = Turns()
    first, second, third = (Background(f"sharing {place}", turns=turns) for place in range(3))
    has_begun, may_end = threading.Event(), threading.Event()
    done: list[str] = []

    def long(_: threading.Event) -> None:
        has_begun.set()
        assert may_end.wait(10)
        done.append("first")

    with qtbot.waitSignals([first.answered, third.answered]):
        first.ask(long)
        assert has_begun.wait(10)
        second.ask(lambda _: done.append("second"))
        third.ask(lambda _: done.append("of old"))
        third.ask(lambda _: done.append("third"))
        assert second.stop()
        may_end.set()
    assert done == ["first", "third"]
    assert first.stop()
    assert third.stop()
