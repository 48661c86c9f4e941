"""Unsaved work that was found, as the start page offers it, and what becomes of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.bilingual import in_language
from gui.dialogs.question import Answer, ask
from gui.preferences import Preferences
from gui.recovery.recovery import Recovery
from gui.recovery.recovery_file import Found
from gui.start.recovery_list import RecoveryEntry

if TYPE_CHECKING:
    from gui.project_flow import ProjectFlow
    from gui.start_page import StartPage


class RecoveryOffers(QObject):
    """Stands between what is found and the start page; nothing is discarded by one click."""

    def __init__(
        self, recovery: Recovery, flow: "ProjectFlow", page: "StartPage", preferences: Preferences, window: QWidget
    ) -> None:
        super().__init__(window)
        self._recovery = recovery
        self._page = page
        self._preferences = preferences
        self._window = window
        flow.attach(recovery)
        page.recovery_chosen.connect(flow.recover)
        page.recovery_discarded.connect(self._ask_discard)
        recovery.found_changed.connect(self.refresh)
        # Queued, for the texts of the new language have to be there first.
        preferences.language_changed.connect(self.refresh, Qt.ConnectionType.QueuedConnection)

    def refresh(self) -> None:
        """Look again at what there is."""
        self._page.show_recoveries([self._entry(each) for each in self._recovery.found()])

    def _entry(self, found: Found) -> RecoveryEntry:
        work = found.work
        if work is None:
            return RecoveryEntry(found.file.name, None, found, self.tr("damaged"))
        parts = [self.tr("1 change") if work.changes == 1 else self.tr("{count} changes").format(count=work.changes)]
        if work.path is None:
            parts.append(self.tr("never saved to a file"))
        return RecoveryEntry(self._name_of(found), work.time, found, " · ".join(parts))

    def _name_of(self, found: Found) -> str:
        work = found.work
        if work is None:
            return found.file.name
        if work.path is not None:
            return work.path.stem
        return in_language(work.title, self._preferences.language) or self.tr("Untitled")

    def _ask_discard(self, found: Found) -> None:
        ask(
            self._window,
            self.tr("Discard unsaved work"),
            self.tr("Discard the unsaved work on “{name}”?").format(name=self._name_of(found)),
            self.tr("It cannot be had back."),
            (
                Answer(
                    self.tr("Discard"),
                    lambda: self._recovery.discard(found),
                    QMessageBox.ButtonRole.DestructiveRole,
                ),
            ),
            self.tr("Keep"),
        )
