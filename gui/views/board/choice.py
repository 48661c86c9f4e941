"""A choice of one among several: buttons side by side where there is room, else a list to open."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from gui.views.segmented import Segmented


class Choice(QWidget):
    """Offers the same names as joined buttons or as a list, whichever fits."""

    chosen = Signal(str)
    """By the user, not by the program."""

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = names
        self._name = names[0]
        self.segments = Segmented(names, self)
        self.list = QComboBox(self)
        self.list.addItems(names)
        self.segments.chosen.connect(self._follow)
        self.list.activated.connect(lambda index: self._follow(self.names[index]))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.choose(self._name)
        self._arrange()

    @property
    def name(self) -> str:
        """What is chosen."""
        return self._name

    def set_texts(self, what: str, texts: Mapping[str, tuple[str, str]]) -> None:
        """What the choice is of; what each says, and says more fully when the mouse rests on it."""
        self.segments.set_texts(texts)
        self.segments.setAccessibleName(what)
        self.list.setAccessibleName(what)
        for index, name in enumerate(self.names):
            self.list.setItemText(index, texts[name][0])
        self.updateGeometry()
        self._arrange()

    def choose(self, name: str) -> None:
        """Choose one without telling."""
        self._name = name
        self.segments.choose(name)
        self.list.setCurrentIndex(self.names.index(name))

    def sizeHint(self) -> QSize:
        return self.segments.sizeHint().expandedTo(QSize(0, self.list.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.list.minimumSizeHint().width(), self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        wanted = self.segments.sizeHint()
        fits = wanted.width() <= self.width()
        self.segments.setVisible(fits)
        self.list.setVisible(not fits)
        self.segments.resize(wanted)
        self.list.resize(min(self.width(), self.list.sizeHint().width()), self.list.sizeHint().height())

    def _follow(self, name: str) -> None:
        self.choose(name)
        self.chosen.emit(name)
