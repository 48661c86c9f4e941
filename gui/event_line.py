"""What happens in the scenario: its dated events in words, for they bend the curves without any slider."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from engine.catalogue import CATALOGUE
from engine.scenario import Event, Scenario, Shape
from gui.bilingual import in_language
from gui.document import Document
from gui.preferences import Preferences

_SHOWN = 2


class EventLine(QLabel):
    """The first events of the scenario being looked at; hidden when it has none."""

    def __init__(self, document: Document, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._preferences = preferences
        self.setObjectName("sectionSummary")
        self.setWordWrap(True)
        self.setContentsMargins(14, 0, 12, 4)
        document.scenario_changed.connect(self._on_change)
        self._show(document.scenario)

    def _on_change(self, new: Scenario, old: Scenario) -> None:
        if new.events != old.events:
            self._show(new)

    def _show(self, scenario: Scenario) -> None:
        events = [each for each in scenario.events if each.is_enabled]
        lines = [self._in_words(each) for each in events]
        more = len(lines) - _SHOWN
        shown = [*lines[:_SHOWN], *([self.tr("and {count} more").format(count=more)] if more > 0 else [])]
        self.setText("\n".join(shown))
        self.setToolTip("\n".join(lines))
        self.setVisible(bool(lines))

    def _in_words(self, event: Event) -> str:
        language = self._preferences.language
        when = f"{event.start:.1f}" if event.shape is Shape.STEP else f"{event.start:.1f}–{event.end:.1f}"
        name = in_language(event.name, language) or CATALOGUE[event.key].name.in_language(language)
        return self.tr("Event {when}: {name}").format(when=when, name=name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show(self._document.scenario)
