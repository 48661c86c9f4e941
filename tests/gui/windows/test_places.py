"""Where windows open, and how they come to the front."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize

from gui.windows.placing import free_place
from gui.windows.same_file import is_same_file
from gui.windows.x11_activation import moment_in, removal

SCREEN = QRect(100, 50, 1600, 1000)


def test_a_window_stands_a_step_to_the_right_and_below() -> None:
    begin = QRect(120, 97, 1000, 700)
    assert free_place(begin, SCREEN, [begin.topLeft()]) == begin.translated(32, 32)


def test_no_window_hides_the_title_of_another_one() -> None:
    begin = QRect(120, 97, 1360, 860)
    taken = [begin.topLeft()]
    for _ in range(10):
        place = free_place(begin, SCREEN, taken)
        assert SCREEN.contains(place)
        assert all((place.topLeft() - each).manhattanLength() >= 32 for each in taken)
        taken.append(place.topLeft())


def test_a_window_larger_than_the_screen_is_cut_and_never_lost() -> None:
    begin = QRect(-500, -500, 5000, 4000)
    assert SCREEN.contains(free_place(begin, SCREEN, [QPoint(100, 50)]))
    everywhere = [SCREEN.topLeft() + QPoint(each, each) for each in range(0, 2000, 16)]
    place = free_place(QRect(SCREEN.topLeft(), QSize(900, 700)), SCREEN, everywhere)
    assert place == QRect(SCREEN.topLeft(), QSize(900, 700))


def test_files_that_are_missing_are_the_same_by_their_names(tmp_path: Path) -> None:
    assert is_same_file(tmp_path / "a" / ".." / "gone", tmp_path / "gone")
    assert not is_same_file(tmp_path / "gone", tmp_path / "other")
    assert not is_same_file(tmp_path / "a\0b", tmp_path)


def test_the_moment_of_a_click_is_read_from_the_name_of_the_start() -> None:
    assert moment_in("nautilus-1234-host-shareflow-0_TIME4294967295") == 4_294_967_295
    assert moment_in("no moment") == moment_in("") == moment_in("_TIME12x") == 0


def test_the_end_of_a_start_is_told_in_pieces_of_twenty_bytes() -> None:
    pieces = list(removal('host "1" \\ _TIME12'))
    assert {len(each) for each in pieces} == {20}
    assert b"".join(pieces).rstrip(b"\0") == b'remove: ID="host \\"1\\" \\\\ _TIME12"'
