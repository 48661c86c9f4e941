"""Asking where an export is to be written."""

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_file(
    parent: QWidget, title: str, name: str, suffix: str, write: Callable[[str], object], others: tuple[str, ...] = ()
) -> None:
    """Ask for a file, and hand its path to `write`.

    name    what is proposed, without the suffix
    suffix  of the format, without the dot; it is added where the user names none
    others  suffixes that the format has elsewhere
    """
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    patterns = " ".join(f"*.{each}" for each in (suffix, *others))
    dialog.setNameFilter(f"{suffix.upper()} ({patterns})")
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(f"{name}.{suffix}")
    _ask(dialog, write)


def ask_for_folder(parent: QWidget, title: str, write: Callable[[str], object]) -> None:
    """Ask for a folder, and hand its path to `write`."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _ask(dialog, write)


def _ask(dialog: QFileDialog, write: Callable[[str], object]) -> None:
    dialog.fileSelected.connect(write)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
