"""The worlds as cards, read one after the other so that the window is never held up."""

from collections import deque
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.appearance import Appearance
from gui.card_grid import CardGrid
from gui.preferences import Preferences
from gui.solve_service import SolveService
from gui.world_card import WorldCard
from gui.worlds import World, default_world, example_files, read_example

if TYPE_CHECKING:
    from engine import Result

_CARD = 264


class Gallery(QWidget):
    """A card for each example; its text comes when it has been read, its picture when it has been solved."""

    world_chosen = Signal(object)
    """A World."""

    def __init__(
        self, preferences: Preferences, appearance: Appearance, service: SolveService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._appearance = appearance
        self._service = service
        self._worlds: dict[str, World] = {}
        self._to_read: deque[Path] = deque()
        self._reader = QTimer(self)
        self._reader.setInterval(0)
        self._reader.timeout.connect(self._read_one)
        self.cards: list[WorldCard] = []
        self.grid = CardGrid(_CARD)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)
        service.previewed.connect(self._show_preview)
        appearance.changed.connect(self._dress)
        self._dress()

    @property
    def worlds(self) -> tuple[World, ...]:
        """The worlds that have been read so far, in the order of their cards."""
        return tuple(self._worlds[card.key] for card in self.cards if card.key in self._worlds)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.cards:
            self._make_cards()
        if not self._to_read:
            self._ask_all()

    def _make_cards(self) -> None:
        files = example_files()
        self._to_read.extend(files)
        for key in [path.stem for path in files] or [default_world().key]:
            card = WorldCard(key, self._appearance)
            card.describe("\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}\n")
            card.clicked.connect(partial(self._choose, card))
            self.cards.append(card)
        self.grid.show_cards(self.cards)
        if files:
            self._reader.start()
        else:
            self._take(default_world())
            self._ask_all()

    def _read_one(self) -> None:
        path = self._to_read.popleft()
        world = read_example(path)
        if world is not None:
            self._take(world)
        else:
            self._drop(path.stem)
        if not self._to_read:
            self._reader.stop()
            # Pictures come after all words: loading the compiled equations holds up the window for a moment.
            self._ask_all()

    def _take(self, world: World) -> None:
        self._worlds[world.key] = world
        self._describe(world)

    def _drop(self, key: str) -> None:
        """Take away the card of a file that cannot be read."""
        for card in [each for each in self.cards if each.key == key]:
            self.cards.remove(card)
            card.hide()
            card.deleteLater()
        self.grid.show_cards(self.cards)

    def _choose(self, card: WorldCard, _is_checked: bool = False) -> None:
        while card.key not in self._worlds and self._to_read:
            self._read_one()
        world = self._worlds.get(card.key)
        if world is not None:
            self.world_chosen.emit(world)

    def _ask_all(self) -> None:
        for world in self._worlds.values():
            self._ask(world)

    def _ask(self, world: World) -> None:
        """Have the picture drawn when there is nothing else to do."""
        card = next(each for each in self.cards if each.key == world.key)
        if self.isVisible() and not card.thumbnail.has_result:
            self._service.request_preview(world.key, world.scenario)

    def _describe(self, world: World) -> None:
        language = self._preferences.language
        for card in self.cards:
            if card.key == world.key:
                card.describe(world.title_in(language), world.sentence_in(language))

    def _show_preview(self, key: str, result: "Result") -> None:
        for card in self.cards:
            if card.key == key:
                card.thumbnail.show_result(result)

    def _dress(self) -> None:
        self.grid.set_card_width(round(_CARD * self._appearance.scale))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for world in self._worlds.values():
                self._describe(world)
