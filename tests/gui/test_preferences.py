"""Preferences are remembered, and nonsense in their file does no harm."""

from pathlib import Path

from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from gui.folders import user_folders
from gui.preferences import Preferences


def test_what_is_chosen_is_there_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "folder" / "settings.ini"
    first = Preferences(path)
    first.set_language("zh_CN")
    first.set_theme("dark")
    first.set_font_scale(150)
    first.add_recent_file(tmp_path / "世界.shareflow")
    first.write()
    second = Preferences(path)
    assert (second.language, second.theme, second.font_scale) == ("zh_CN", "dark", 150)
    assert second.recent_files == (tmp_path / "世界.shareflow",)


def test_a_change_is_told_once_and_only_when_it_is_one(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.set_theme("light")
    told: list[str] = []
    preferences.theme_changed.connect(told.append)
    preferences.set_theme("dark")
    preferences.set_theme("dark")
    assert told == ["dark"]


def test_a_language_for_now_is_not_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    first = Preferences(path)
    first.set_language("en")
    first.speak_for_now("zh_CN")
    assert first.language == "zh_CN"
    first.write()
    assert Preferences(path).language == "en"


def test_nonsense_in_the_file_counts_as_not_set(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text(
        "[General]\nlanguage=klingon\ntheme=7\nfont_scale=huge\nrecent_files={not json\nrecent_limit=-3\n",
        encoding="utf-8",
    )
    preferences = Preferences(path)
    assert preferences.language in {"en", "zh_CN"}
    assert preferences.theme == "system"
    assert preferences.font_scale == 100
    assert preferences.recent_files == ()
    assert preferences.recent_limit == 10


def test_the_newest_file_comes_first_and_the_oldest_falls_off(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.set_recent_limit(3)
    for name in ("a", "b", "c", "d", "b"):
        preferences.add_recent_file(tmp_path / name)
    assert [each.name for each in preferences.recent_files] == ["b", "d", "c"]
    preferences.remove_recent_file(tmp_path / "d")
    assert [each.name for each in preferences.recent_files] == ["b", "c"]


def test_numbers_threads_saving_and_motion_are_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    first = Preferences(path)
    first.set_number_format("comma")
    first.set_threads(3)
    first.set_autosave_minutes(0)
    first.show_fan(False)
    first.reduce_motion(True)
    first.remember_tour()
    first.add_recent_command("action.save_as")
    first.write()
    second = Preferences(path)
    assert (second.number_format, second.threads, second.workers, second.autosave_minutes) == ("comma", 3, 3, 0)
    assert (second.is_fan_shown, second.is_motion_reduced, second.is_tour_seen) == (False, True, True)
    assert second.recent_commands == ("action.save_as",)


def test_nobody_has_to_choose_anything(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    assert preferences.number_format == "language"
    assert preferences.threads == 0
    assert preferences.workers >= 1
    assert preferences.autosave_minutes > 0
    assert preferences.is_fan_shown
    assert not preferences.is_motion_reduced
    assert not preferences.is_tour_seen
    assert preferences.recent_commands == ()


def test_nonsense_about_numbers_and_threads_counts_as_not_set(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text(
        "[General]\nnumber_format=roman\nthreads=-2\nautosave_minutes=9999\nfan=perhaps\nless_motion=2\n",
        encoding="utf-8",
    )
    preferences = Preferences(path)
    assert preferences.number_format == "language"
    assert preferences.threads == 0
    assert preferences.autosave_minutes == 2
    assert preferences.is_fan_shown
    assert not preferences.is_motion_reduced


def test_a_reset_tells_every_change_and_keeps_the_recent_files(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.set_theme("dark")
    preferences.set_font_scale(200)
    preferences.set_number_format("comma")
    preferences.set_threads(3)
    preferences.show_fan(False)
    preferences.remember_layout("window", QByteArray(b"as it was"))
    preferences.add_recent_file(tmp_path / "mine.shareflow")
    told: list[object] = []
    for changed in (
        preferences.theme_changed,
        preferences.font_scale_changed,
        preferences.number_format_changed,
        preferences.threads_changed,
        preferences.fan_shown_changed,
    ):
        changed.connect(told.append)
    with qtbot.waitSignal(preferences.layout_reset):
        preferences.reset()
    assert told == ["system", 100, "language", 0, True]
    assert preferences.layout("window") is None
    assert preferences.recent_files == (tmp_path / "mine.shareflow",)


def test_a_folder_of_ones_own_holds_everything(tmp_path: Path) -> None:
    folders = user_folders(tmp_path)
    for path in (folders.cache, folders.recovery, folders.settings_file, folders.log_file):
        assert path.is_relative_to(tmp_path)


def test_the_users_folders_are_named_after_the_program() -> None:
    folders = user_folders()
    assert folders.config.name == "shareflow"
    assert folders.cache.name == "shareflow"


def test_choices_of_a_dialog_are_kept_and_what_cannot_be_read_is_none(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    first = Preferences(path)
    first.remember_choices("picture export", {"format": "svg", "size": [800, 500]})
    first.write()
    assert Preferences(path).choices("picture export") == {"format": "svg", "size": [800, 500]}
    for text in ("[1", "[1, 2]", "7, 8"):
        path.write_text(f"[choices]\npicture%20export={text}\n", encoding="utf-8")
        assert Preferences(path).choices("picture export") == {}


def test_choices_of_dialogs_are_forgotten_with_all_preferences(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.remember_choices("picture export", {"format": "svg"})
    preferences.reset()
    assert preferences.choices("picture export") == {}
