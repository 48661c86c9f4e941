"""A window to read in beside one's work: contents at the left, a page at the right, search, back and forward."""

import re

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QColor, QHideEvent, QKeySequence, QShortcut, QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.appearance import Appearance
from gui.dialogs.buttons import close_button
from gui.dialogs.sizes import fit
from gui.help.book import Book, Page, plain_text, read_book
from gui.help.help_style import page_style
from gui.help.page_text import PageText
from gui.help.reading_places import ReadingPlaces
from gui.icons import SIZE
from gui.marks import set_mark
from gui.preferences import Preferences
from gui.resources import RESOURCES

BOOKS = {
    "guide": "guide",
    "reference": "model_reference",
    "format": "file_format",
    "extending": "extending",
}
"""How links name the books, and the names of their files."""
_PLACE = Qt.ItemDataRole.UserRole
_MOST_MARKS = 200
"""Places that are marked at a time, around the one that was gone to: a single letter stands in thousands."""


class HelpWindow(QDialog):
    """Shows a book; stays where it was read when it is closed and shown again, even at the next start."""

    book_asked = Signal(str, str)
    """A link leads to another book, by the name of its file, and to this place in it."""

    def __init__(self, name: str, preferences: Preferences, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._preferences = preferences
        self._appearance = appearance
        self._book = Book((), {})
        self._texts: tuple[str, ...] = ()
        self._places = ReadingPlaces()
        self._page = -1
        self._found: list[int] = []
        self._current = 0
        self._is_stale = True
        self.back, self.forward = QToolButton(), QToolButton()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._search_icon = QAction(self.search)
        self.search.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        self.count = QLabel()
        set_mark(self.count, "role", "secondary")
        self.contents = QListWidget()
        self.contents.setWordWrap(True)
        self.contents.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = PageText()
        self._lay_out()
        self._connect()
        self._retranslate()
        fit(self, 1080, 740)

    # ------------------------------------------------------------------------------------------ what a book tells

    def title(self) -> str:
        """What the window is called, in the language of the program."""
        raise NotImplementedError

    def search_hint(self) -> str:
        """What is said in the empty field of the search."""
        raise NotImplementedError

    def source(self) -> str:
        """The whole book in the language of the program."""
        path = RESOURCES / "help" / f"{self._name}.{self._preferences.language}.html"
        return path.read_text(encoding="utf-8")

    def living(self, text: str) -> str:
        """A page with the words that are only known when it is read."""
        return text

    # ---------------------------------------------------------------------------------------------- where one reads

    @property
    def anchor(self) -> str:
        """The anchor of the page that is read."""
        return self._book.pages[self._page].anchor if self._book.pages else ""

    @property
    def anchors(self) -> frozenset[str]:
        """Every place that can be gone to."""
        self._load()
        return frozenset(self._book.places)

    def read(self, anchor: str = "") -> None:
        """Show the window at a place, or where it was read last."""
        self._load()
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()
        if anchor:
            self.go_to(anchor)

    def go_to(self, anchor: str) -> None:
        """Go to a place of the book; nothing happens where there is no such place."""
        number = self._book.place(anchor)
        if number is None:
            return
        if number != self._page:
            self._note()
            self._show_page(number)
        if anchor == self._book.pages[number].anchor:
            self.text.verticalScrollBar().setValue(0)
        else:
            self.text.scrollToAnchor(anchor)

    def go_back(self) -> None:
        """Go where one was before."""
        self._return_to(self._places.back(self._here()))

    def go_forward(self) -> None:
        """Go on to where one has come back from."""
        self._return_to(self._places.forward(self._here()))

    def _here(self) -> tuple[int, int]:
        return self._page, self.text.verticalScrollBar().value()

    def _note(self) -> None:
        if self._page >= 0:
            self._places.leave(self._here())

    def _return_to(self, place: tuple[int, int] | None) -> None:
        if place is not None:
            self._show_page(place[0])
            self.text.verticalScrollBar().setValue(place[1])

    def _show_page(self, number: int) -> None:
        self._page = number
        page = self._book.pages[number]
        self.text.show_page(self.living(page.html), page_style(self._appearance.theme, self._appearance.scale))
        self.text.setAccessibleName(page.title)
        self._choose_row(number)
        self._find_here()
        self.back.setEnabled(self._places.can_go_back)
        self.forward.setEnabled(self._places.can_go_forward)

    def _choose_row(self, number: int) -> None:
        for row in range(self.contents.count()):
            if self.contents.item(row).data(_PLACE) == number:
                self.contents.blockSignals(True)
                self.contents.setCurrentRow(row)
                self.contents.blockSignals(False)
                self.contents.scrollToItem(self.contents.item(row))

    def _go_to_chapter(self, item: QListWidgetItem | None) -> None:
        number = None if item is None else item.data(_PLACE)
        if number is not None and number != self._page:
            self._note()
            self._show_page(number)

    def _follow(self, link: QUrl) -> None:
        """Links lead to places of this book or of another; none leads out of the help."""
        if link.scheme() in BOOKS:
            self.book_asked.emit(BOOKS[link.scheme()], link.path())
        elif link.hasFragment() and not link.scheme():
            self.go_to(link.fragment())

    # ------------------------------------------------------------------------------------------------------ search

    def _search(self) -> None:
        """List the pages in which something was found and go to the first of it."""
        wanted = self.search.text().strip().lower()
        hits = [not wanted or wanted in words for words in self._words()]
        for row in range(self.contents.count()):
            number = self.contents.item(row).data(_PLACE)
            self.contents.item(row).setHidden(bool(wanted) and (number is None or not hits[number]))
        if wanted and any(hits) and not hits[self._page]:
            self._note()
            self._show_page(hits.index(True))
        else:
            self._find_here()

    def _words(self) -> tuple[str, ...]:
        """The text of every page in small letters; made once, when something is searched for."""
        if not self._texts:
            self._texts = tuple(plain_text(self.living(page.html)).lower() for page in self._book.pages)
        return self._texts

    def _find_here(self) -> None:
        wanted = self.search.text().strip()
        text = self.text.toPlainText()
        self._found = [each.start() for each in re.finditer(re.escape(wanted), text, re.IGNORECASE)] if wanted else []
        self._current = -1
        if self._found:
            self._go_on()
        else:
            self._mark_found()

    def _go_on(self) -> None:
        """Go to the next of what was found, on the next page after the last of this one."""
        if not self._found or (self._current + 1 == len(self._found) and self._turn_to_next_hit()):
            return
        self._current = (self._current + 1) % len(self._found)
        place = QTextCursor(self.text.document())
        place.setPosition(self._found[self._current])
        self.text.setTextCursor(place)
        self._mark_found()

    def _turn_to_next_hit(self) -> bool:
        wanted, words = self.search.text().strip().lower(), self._words()
        for step in range(1, len(words)):
            number = (self._page + step) % len(words)
            if wanted in words[number]:
                self._note()
                self._show_page(number)
                return True
        return False

    def _mark_found(self) -> None:
        theme, length = self._appearance.theme, len(self.search.text().strip())
        first = max(0, self._current - _MOST_MARKS // 2)
        marks = []
        for position, place in enumerate(self._found[first : first + _MOST_MARKS], first):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.text.document())
            mark.cursor.setPosition(place)
            mark.cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
            ground = theme.accent if position == self._current else theme.selection
            mark.format.setBackground(QColor(ground))
            if position == self._current:
                mark.format.setForeground(QColor(theme.paper))
            marks.append(mark)
        self.text.setExtraSelections(marks)
        if self._found:
            said = QCoreApplication.translate("HelpWindow", "{place} of {count} on this page")
            self.count.setText(said.format(place=self._current + 1, count=len(self._found)))
        else:
            is_wanted = bool(self.search.text().strip())
            self.count.setText(QCoreApplication.translate("HelpWindow", "Not found") if is_wanted else "")

    # ------------------------------------------------------------------------------------------ language and theme

    def _load(self) -> None:
        """Read the book when it is wanted, in the language and the colours of now."""
        if not self._is_stale:
            return
        self._is_stale = False
        anchor, scroll = self.anchor or self._remembered(), self.text.verticalScrollBar().value()
        self._book = read_book(self.source())
        self._texts = ()
        self._list_pages()
        number = self._book.place(anchor) if anchor else None
        self._show_page(0 if number is None else number)
        self.text.verticalScrollBar().setValue(scroll)
        if self.search.text().strip():
            self._search()

    def _dress(self) -> None:
        """Write the page anew, where it was; a hidden one waits until it is shown."""
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        for button, icon in ((self.back, "back"), (self.forward, "forward")):
            button.setIcon(self._appearance.icon(icon))
            button.setIconSize(QSize(SIZE, SIZE) * self._appearance.scale)
        self._search_icon.setIcon(self._appearance.icon("search"))
        self._load()

    def _list_pages(self) -> None:
        self.contents.blockSignals(True)
        self.contents.clear()
        part = ""
        for number, page in enumerate(self._book.pages):
            if page.part != part:
                part = page.part
                self._add_heading(part)
            self._add_page(number, page)
        self.contents.blockSignals(False)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setForeground(QColor(self._appearance.theme.secondary))
        self.contents.addItem(item)

    def _add_page(self, number: int, page: Page) -> None:
        item = QListWidgetItem(page.title)
        item.setData(_PLACE, number)
        self.contents.addItem(item)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.title())
        self.search.setPlaceholderText(self.search_hint())
        self.search.setAccessibleName(self.search_hint())
        self.contents.setAccessibleName(QCoreApplication.translate("HelpWindow", "Contents"))
        for button, text in (
            (self.back, QCoreApplication.translate("HelpWindow", "Back")),
            (self.forward, QCoreApplication.translate("HelpWindow", "Forward")),
        ):
            button.setAccessibleName(text)
            keys = self._keys[button].key().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{text} ({keys})")
        self._buttons.buttons()[0].setText(QCoreApplication.translate("Buttons", "Close"))
        self._dress()

    # -------------------------------------------------------------------------------------------------- the window

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self.forward)
        head.addWidget(self.search, 1)
        head.addWidget(self.count)
        middle = QSplitter(Qt.Orientation.Horizontal)
        middle.setChildrenCollapsible(False)
        middle.addWidget(self.contents)
        middle.addWidget(self.text)
        middle.setStretchFactor(1, 1)
        middle.setSizes([240, 760])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(middle, 1)
        self._buttons = close_button(self)
        layout.addWidget(self._buttons)
        for button in (self.back, self.forward):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setEnabled(False)

    def _connect(self) -> None:
        self.contents.currentItemChanged.connect(self._go_to_chapter)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._go_on)
        self.text.anchorClicked.connect(self._follow)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self._keys = {
            self.back: QShortcut(QKeySequence("Alt+Left"), self, self.go_back),
            self.forward: QShortcut(QKeySequence("Alt+Right"), self, self.go_forward),
        }
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._to_search)
        self._appearance.changed.connect(self._dress)

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _remembered(self) -> str:
        kept = self._preferences.layout(self._name)
        return bytes(kept.data()).decode("ascii", "ignore") if kept is not None else ""

    def showEvent(self, event: QShowEvent) -> None:
        # A dialog that waits for an answer blocks the windows of its parent's family; help must stay readable.
        handle = self.windowHandle()
        if handle is not None:
            handle.setTransientParent(None)  # type: ignore[arg-type]
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._preferences.remember_layout(self._name, QByteArray(self.anchor.encode()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
