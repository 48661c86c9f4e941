"""Shows one part of an arrangement: splitters within splitters, down to the groups."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from gui.arrangement.arrangement import Part, Split, Tabs, fractions, groups_of
from gui.arrangement.group import Group

_WHOLE = 100_000


class PartSplitter(QSplitter):
    """Keeps the fractions of its parts whatever its size."""

    shares_changed = Signal(object, list)
    """By the user: the split as it was, and what its parts measure now."""

    def __init__(self, split: Split) -> None:
        super().__init__(Qt.Orientation.Vertical if split.is_vertical else Qt.Orientation.Horizontal)
        self.split = split
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._on_moved)

    def show_sizes(self, split: Split) -> None:
        """Show a split that differs in its sizes only, or further down."""
        is_other = split.sizes != self.split.sizes
        self.split = split
        if is_other:
            self.apply()

    def apply(self) -> None:
        """Give every part its fraction."""
        whole = self.height() if self.split.is_vertical else self.width()
        self.setSizes([round(share * max(whole, _WHOLE if self.isHidden() else 1)) for share in self.split.sizes])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply()

    def _on_moved(self) -> None:
        old, sizes = self.split, self.sizes()
        self.split = replace(old, sizes=fractions([float(each) for each in sizes]))
        self.shares_changed.emit(old, sizes)


class PartHost(QWidget):
    """A place in a window that shows a part.

    Moving a view to another parent costs more than all else, for its style is worked out anew: splitters that are
    there are used again, from the outermost to the innermost, and what stays in its place is not touched.
    """

    resized = Signal(object, list)
    """A Split, and what its parts measure since the user has dragged a border."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._skeleton: object = None
        self._splitters: list[PartSplitter] = []

    def show_part(self, part: Part, groups: Mapping[Tabs, Group]) -> None:
        """Show a part with the groups made for it; `settle` is to follow when all hosts have theirs."""
        skeleton = _skeleton(part, groups)
        if skeleton == self._skeleton:
            for splitter, split in zip(self._splitters, _splits(part), strict=True):
                splitter.show_sizes(split)
            return
        self._skeleton = skeleton
        spare = {splitter: set(splitter.findChildren(Group)) for splitter in self._splitters}
        self._splitters = []
        self._place(part, groups, spare, None, 0)
        for splitter in spare:
            splitter.hide()
            splitter.setParent(self)
            splitter.deleteLater()

    def settle(self) -> None:
        """Give everything its size, so that views are drawn once and in the size they will have."""
        if self.isVisible():
            self._layout.activate()
        for splitter in self._splitters:
            splitter.apply()

    def _place(
        self,
        part: Part,
        groups: Mapping[Tabs, Group],
        spare: dict[PartSplitter, set[Group]],
        around: PartSplitter | None,
        place: int,
    ) -> None:
        widget = groups[part] if isinstance(part, Tabs) else self._splitter_for(part, groups, spare)
        if around is None:
            if self._layout.indexOf(widget) < 0:
                self._layout.addWidget(widget)
        elif around.widget(place) is not widget:
            around.insertWidget(place, widget)
        widget.show()
        if isinstance(part, Split) and isinstance(widget, PartSplitter):
            for inner_place, each in enumerate(part.parts):
                self._place(each, groups, spare, widget, inner_place)

    def _splitter_for(
        self, split: Split, groups: Mapping[Tabs, Group], spare: dict[PartSplitter, set[Group]]
    ) -> PartSplitter:
        """The splitter, of those that are spare, that has most of the groups of a split; else a new one."""
        wanted = {groups[tabs] for tabs in groups_of(split)}
        fitting = [each for each in spare if each.split.is_vertical == split.is_vertical]
        found = max(fitting, key=lambda each: len(spare[each] & wanted), default=None)
        if found is None:
            found = PartSplitter(split)
            found.shares_changed.connect(self.resized)
        else:
            del spare[found]
            found.split = split
        self._splitters.append(found)
        return found


def _splits(part: Part) -> list[Split]:
    """The splits of a part in the order in which splitters are made for them."""
    if isinstance(part, Tabs):
        return []
    return [part, *(inner for each in part.parts for inner in _splits(each))]


def _skeleton(part: Part, groups: Mapping[Tabs, Group]) -> object:
    """What a part is made of, its sizes and tabs left aside."""
    if isinstance(part, Tabs):
        return groups[part]
    return (part.is_vertical, *(_skeleton(each, groups) for each in part.parts))
