"""The model reference: equations, numbers and sources, to read beside one's work."""

import html
import re

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QAction, QColor, QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from gui.appearance import Appearance
from gui.dialogs.buttons import close_button
from gui.dialogs.sizes import fit
from gui.marks import set_mark
from gui.preferences import Preferences
from gui.resources import RESOURCES
from gui.theme import Theme

_CHAPTER = re.compile(r'<h2><a name="(\w+)"></a>(.*?)</h2>')
_PLACE = Qt.ItemDataRole.UserRole
_MOST_MARKS = 200
"""Places that are marked at a time, around the one that was gone to: a single letter stands in thousands."""


class ModelReference(QDialog):
    """The reference with its contents at the left and a search over all of it."""

    def __init__(self, preferences: Preferences, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._appearance = appearance
        self._found: list[int] = []
        self._current = 0
        self._is_stale = True
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._search_icon = QAction(self.search)
        self.search.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        self.count = QLabel()
        set_mark(self.count, "role", "secondary")
        self.contents = QListWidget()
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self._lay_out()
        self.contents.currentItemChanged.connect(self._go_to_chapter)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._go_on)
        self.text.anchorClicked.connect(self._follow)
        appearance.changed.connect(self._dress)
        self._retranslate()
        fit(self, 1040, 720)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.search, 1)
        head.addWidget(self.count)
        middle = QSplitter(Qt.Orientation.Horizontal)
        middle.setChildrenCollapsible(False)
        middle.addWidget(self.contents)
        middle.addWidget(self.text)
        middle.setStretchFactor(1, 1)
        middle.setSizes([220, 800])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(middle, 1)
        self._buttons = close_button(self)
        layout.addWidget(self._buttons)

    # ---------------------------------------------------------------------------------------------- where one reads

    def _go_to_chapter(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.text.scrollToAnchor(item.data(_PLACE))

    def _follow(self, link: QUrl) -> None:
        """Links lead to places of the document; none leads out of it."""
        if link.hasFragment():
            self.text.scrollToAnchor(link.fragment())

    def _search(self) -> None:
        """Mark everything found and go to the first of it."""
        wanted = self.search.text().strip()
        self._found = self._places_of(wanted) if wanted else []
        self._current = -1
        self._go_on()

    def _places_of(self, wanted: str) -> list[int]:
        """Where the words stand in the document, whatever their case; thousands of places are found in a moment."""
        return [each.start() for each in re.finditer(re.escape(wanted), self.text.toPlainText(), re.IGNORECASE)]

    def _go_on(self) -> None:
        """Go to the next of what was found."""
        if self._found:
            self._current = (self._current + 1) % len(self._found)
            place = QTextCursor(self.text.document())
            place.setPosition(self._found[self._current])
            self.text.setTextCursor(place)
        self._mark_found()

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
            self.count.setText(self.tr("{place} of {count}").format(place=self._current + 1, count=len(self._found)))
        else:
            self.count.setText(self.tr("Not found") if self.search.text().strip() else "")

    # ------------------------------------------------------------------------------------------ language and theme

    def _dress(self) -> None:
        """Write the page anew in the colours of the theme, where it was; a hidden one waits until it is shown."""
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        self._search_icon.setIcon(self._appearance.icon("search"))
        place = self.text.verticalScrollBar().value()
        path = RESOURCES / "help" / f"model_reference.{self._preferences.language}.html"
        page = path.read_text(encoding="utf-8")
        self.text.document().setDefaultStyleSheet(_style(self._appearance.theme, self._appearance.scale))
        self.text.setHtml(page)
        self._list_chapters(page)
        self._found = self._places_of(self.search.text().strip()) if self.search.text().strip() else []
        self._current = min(self._current, len(self._found) - 1)
        self._mark_found()
        self.text.verticalScrollBar().setValue(place)

    def _list_chapters(self, page: str) -> None:
        row = self.contents.currentRow()
        self.contents.blockSignals(True)
        self.contents.clear()
        for place, title in _CHAPTER.findall(page):
            item = QListWidgetItem(html.unescape(title))
            item.setData(_PLACE, place)
            self.contents.addItem(item)
        self.contents.setCurrentRow(row)
        self.contents.blockSignals(False)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Model reference"))
        self.search.setPlaceholderText(self.tr("Search the reference"))
        self.search.setAccessibleName(self.tr("Search the reference"))
        self.contents.setAccessibleName(self.tr("Contents"))
        self.text.setAccessibleName(self.windowTitle())
        self._buttons.buttons()[0].setText(QCoreApplication.translate("Buttons", "Close"))
        self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _style(theme: Theme, scale: float) -> str:
    """The colours and sizes of the page."""
    sizes = {"h1": 22, "h2": 18, "h3": 15}
    headings = " ".join(f"{tag} {{ font-size: {round(scale * size)}px; }}" for tag, size in sizes.items())
    return (
        f"body, td, th {{ color: {theme.ink}; }} a {{ color: {theme.accent}; }} code {{ color: {theme.secondary}; }} "
        f"table {{ border-collapse: collapse; border-style: none; }} "
        f"td, th {{ border-style: none; border-bottom: 1px solid {theme.hairline}; vertical-align: top; }} "
        f"th {{ background-color: {theme.panel}; }} {headings}"
    )
