"""What is said between two starts, and what is not listened to."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from engine.version import VERSION
from gui.folders import user_folders
from gui.single_instance.address import Address, address_for
from gui.single_instance.frames import GO, LONGEST, REFUSED, TAKEN, Frames, framed
from gui.single_instance.guest import Guest
from gui.single_instance.instance_server import InstanceServer
from gui.single_instance.meeting import FirstStart
from gui.single_instance.request import Request, read_request, token_of_start

GOOD = {"shareflow": VERSION, "file": "/tmp/mine.shareflow", "language": "en", "token": ""}


@pytest.fixture
def address(tmp_path: Path) -> Address:
    return Address(str(tmp_path / "socket"), str(tmp_path / "lock"))


@pytest.fixture
def server(address: Address, qtbot: QtBot) -> Iterator[InstanceServer]:
    made = InstanceServer(FirstStart(address, QLockFile(address.lock)))
    made.listen()
    yield made
    made.stop()
    made.deleteLater()


def connected(address: Address, qtbot: QtBot) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(address.server)
    assert socket.waitForConnected(5000)
    return socket


@pytest.mark.parametrize(
    "request_", [Request(), Request(Path("/tmp/资本 \udcff'\"\x01.shareflow"), "zh_CN", "host+1_TIME12")]
)
def test_a_request_arrives_as_it_was_sent(request_: Request) -> None:
    assert read_request(request_.to_bytes()) == request_


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\xff\xfe",
        b"[" * 60_000,
        b"[]",
        b"null",
        json.dumps(GOOD | {"shareflow": "0.0"}).encode(),
        json.dumps(GOOD | {"file": "mine.shareflow"}).encode(),
        json.dumps(GOOD | {"file": "/tmp/a\0b"}).encode(),
        json.dumps(GOOD | {"file": ["/tmp"]}).encode(),
        json.dumps(GOOD | {"language": "fr"}).encode(),
        json.dumps(GOOD | {"language": {}}).encode(),
        json.dumps(GOOD | {"token": 7}).encode(),
        json.dumps(GOOD | {"token": "a\nb"}).encode(),
        json.dumps(GOOD | {"token": "x" * 2000}).encode(),
    ],
)
def test_what_makes_no_sense_is_refused_logged_and_changes_nothing(
    server: InstanceServer, address: Address, qtbot: QtBot, caplog: pytest.LogCaptureFixture, message: bytes
) -> None:
    heard: list[Request] = []
    server.asked.connect(heard.append)
    socket = connected(address, qtbot)
    socket.write(framed(message) + framed(GO))
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert bytes(socket.readAll().data()) == framed(REFUSED)
    assert "Another start was not heard" in caplog.text
    assert heard == []


def test_a_message_that_is_too_long_is_not_waited_for(
    server: InstanceServer, address: Address, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    socket = connected(address, qtbot)
    socket.write((LONGEST + 1).to_bytes(4, "big"))
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert "too long" in caplog.text


def test_nothing_is_done_before_the_other_side_says_go(server: InstanceServer, address: Address, qtbot: QtBot) -> None:
    heard: list[Request] = []
    server.asked.connect(heard.append)
    silent, speaking = connected(address, qtbot), connected(address, qtbot)
    for each in (silent, speaking):
        for byte in framed(json.dumps(GOOD).encode()):
            each.write(bytes([byte]))
        qtbot.waitUntil(lambda each=each: each.bytesAvailable() == len(framed(TAKEN)))
    silent.abort()
    speaking.write(framed(GO))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [Request(Path("/tmp/mine.shareflow"), "en")]
    speaking.abort()


def test_a_crowd_is_sent_away_and_the_next_one_is_heard(
    server: InstanceServer, address: Address, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    crowd = [connected(address, qtbot) for _ in range(20)]
    qtbot.waitUntil(lambda: "too many at once" in caplog.text)
    for each in crowd:
        each.abort()
    qtbot.waitUntil(lambda: not server.findChildren(Guest))
    socket = connected(address, qtbot)
    socket.write(framed(Request().to_bytes()))
    qtbot.waitUntil(lambda: socket.bytesAvailable() > 0)
    assert bytes(socket.readAll().data()) == framed(TAKEN)
    socket.abort()


def test_messages_are_put_together_however_they_arrive() -> None:
    frames, found = Frames(), []
    for byte in framed(b"one") + framed(b"") + framed(b"three"):
        frames.add(bytes([byte]))
        while (message := frames.take()) is not None:
            found.append(message)
    assert found == [b"one", b"", b"three"]


def test_an_address_is_of_one_folder_one_screen_and_one_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, short_folder: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(short_folder))
    config = user_folders(tmp_path).config
    one = address_for(config)
    assert one is not None
    assert Path(one.server).parent == short_folder
    assert address_for(tmp_path / "other" / "..") == one
    assert address_for(tmp_path / "other") != one
    monkeypatch.setenv("DISPLAY", ":77")
    assert address_for(config) != one


def test_a_token_that_is_no_token_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    monkeypatch.setenv("DESKTOP_STARTUP_ID", "host+12_TIME34")
    assert token_of_start() == "host+12_TIME34"
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "x" * 5000)
    assert token_of_start() == ""
