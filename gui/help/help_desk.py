"""Help where it is asked for: the guide at the page about what has the focus, other books at a place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gui.actions import Actions
from gui.appearance import Appearance
from gui.dialogs.model_reference import ModelReference
from gui.help.extending_book import ExtendingBook
from gui.help.file_format_book import FileFormatBook
from gui.help.guide import Guide
from gui.help.help_window import HelpWindow
from gui.help.topics import assign_topics, parts_of_window, parts_of_workbench, topic_of, view_topic
from gui.preferences import Preferences
from gui.workbench import Workbench

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class HelpDesk(QObject):
    """Keeps one window of each book, made when it is first wanted."""

    def __init__(
        self, actions: Actions, preferences: Preferences, appearance: Appearance, window: "MainWindow"
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._preferences = preferences
        self._appearance = appearance
        self._window = window
        self._books: dict[str, HelpWindow] = {}
        assign_topics(parts_of_window(window))
        actions.guide.triggered.connect(self._show_page_in_focus)
        actions.model_reference.triggered.connect(lambda _=False: self.show_reference())
        actions.file_format.triggered.connect(lambda _=False: self.show_book("file_format"))
        actions.extending.triggered.connect(lambda _=False: self.show_book("extending"))
        window.furnished.connect(self._serve)
        window.closed.connect(self._close)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._lend_key)

    def show_guide(self, topic: str = "") -> None:
        """Show the guide at a page, or where it was read last."""
        self.show_book("guide", topic)

    def show_reference(self, anchor: str = "") -> None:
        """Show the model reference at a place, or where it was read last."""
        self.show_book("model_reference", anchor)

    def show_book(self, name: str, anchor: str = "") -> None:
        """Show a book at a place, or where it was read last; KeyError when there is no book of this name."""
        if name not in self._books:
            self._books[name] = book = self._made(name)
            book.book_asked.connect(self.show_book)
        self._books[name].read(anchor)

    def _made(self, name: str) -> HelpWindow:
        if name == "guide":
            return Guide(self._preferences, self._appearance, self._actions, self._window)
        book = {"model_reference": ModelReference, "file_format": FileFormatBook, "extending": ExtendingBook}[name]
        return book(self._preferences, self._appearance, self._window)

    def _serve(self, bench: Workbench) -> None:
        """Answer what is asked at the workbench, which is made later than the window."""
        assign_topics(parts_of_workbench(bench))
        bench.views.help_asked.connect(lambda view_id: self.show_guide(view_topic(view_id)))
        bench.reference_asked.connect(self.show_reference)

    def _show_page_in_focus(self) -> None:
        self.show_guide(topic_of(QApplication.focusWidget() or self._window))

    def _lend_key(self, _old: QWidget | None, new: QWidget | None) -> None:
        """The key of the guide works in the dialogs, too."""
        dialog = None if new is None else new.window()
        is_ours = isinstance(dialog, QDialog) and not isinstance(dialog, HelpWindow) and dialog.parent() is not None
        if dialog is not None and is_ours and self._actions.guide not in dialog.actions():
            dialog.addAction(self._actions.guide)

    def _close(self) -> None:
        for book in self._books.values():
            book.close()
