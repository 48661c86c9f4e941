"""The form of one actor."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.scenario import Actor, Kind, Scenario
from engine.scenario.validation import ACTOR_RANGES
from gui.appearance import Appearance
from gui.bilingual import in_language
from gui.editors.actor_table import swatch
from gui.editors.labelled_field import LabelledField
from gui.editors.name_field import NameField
from gui.editors.number_field import NumberField
from gui.editors.numbers import number_text
from gui.editors.start_shares import mean_shares
from gui.new_world import kind_text
from gui.preferences import Preferences
from gui.theme import actor_colours

NUMBERS = ("firms", "complexity", "capital", "appeal")


class ActorForm(QWidget):
    """Shows one actor and says what the user wants it to be."""

    edited = Signal(object)
    """The Actor as it is wanted."""
    share_edited = Signal(float)
    """The share of the whole market at the start, 0 to 1."""
    niches_asked = Signal()

    def __init__(self, preferences: Preferences, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._appearance = appearance
        self._actor: Actor | None = None
        self._colour = QColor()
        language = preferences.language
        self.name = LabelledField(NameField())
        self.kind = LabelledField(QComboBox())
        self._colour_button = QToolButton()
        self._colour_button.setIconSize(QSize(40, 16))
        self._automatic = QPushButton()
        colours = QWidget()
        row = QHBoxLayout(colours)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._colour_button)
        row.addWidget(self._automatic, 1)
        self._colour_line = LabelledField(colours)
        self.share = LabelledField(NumberField(0.0, 100.0, language))
        self._per_niche = QPushButton()
        self.numbers = {
            key: LabelledField(NumberField(*ACTOR_RANGES[key], language, is_optional=True)) for key in NUMBERS
        }
        self.keeps = QCheckBox()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for line in (self.name, self.kind, self._colour_line, self.share):
            layout.addWidget(line)
        niches = QHBoxLayout()
        niches.addStretch(1)
        niches.addWidget(self._per_niche)
        layout.addLayout(niches)
        for line in self.numbers.values():
            layout.addWidget(line)
        layout.addWidget(self.keeps)
        layout.addStretch(1)
        self._connect()
        self._retranslate()

    @property
    def name_field(self) -> NameField:
        """The field of the name."""
        assert isinstance(self.name.control, NameField)
        return self.name.control

    @property
    def kind_picker(self) -> QComboBox:
        """The choice of the kind."""
        assert isinstance(self.kind.control, QComboBox)
        return self.kind.control

    def number_field(self, key: str) -> NumberField:
        """The field of one of the numbers, or of "share"."""
        control = (self.share if key == "share" else self.numbers[key]).control
        assert isinstance(control, NumberField)
        return control

    def show_actor(self, scenario: Scenario, index: int) -> None:
        """Show an actor of a scenario; only what differs is written anew."""
        actor = scenario.actors[index]
        is_other = self._actor is None or self._actor.name != actor.name
        if is_other or not self.name_field.isModified():
            self.name_field.show_name(in_language(actor.name, self._preferences.language))
            self.name.say("")
        self.kind_picker.setCurrentIndex(int(actor.kind))
        for key in NUMBERS:
            field = self.number_field(key)
            value = getattr(actor, key)
            if is_other or self._actor is None or value != getattr(self._actor, key) or not field.message:
                field.show_value(value)
            field.setPlaceholderText(self._usual(key, actor, scenario))
        self.number_field("share").show_value(round(100 * mean_shares(scenario)[index], 4))
        self.keeps.setChecked(actor.keeps_customers)
        self._colour = actor_colours(scenario, self._appearance.theme)[index]
        self._actor = actor
        self._show_colour()

    def _usual(self, key: str, actor: Actor, scenario: Scenario) -> str:
        kind = actor.kind.plural
        if key in {"firms", "complexity"}:
            parameter = f"firms_{kind}" if key == "firms" else f"complexity_start_{kind}"
            return number_text(scenario.parameters[parameter])
        return self.tr("inferred") if key == "appeal" else self.tr("by firms")

    def _connect(self) -> None:
        self.name_field.committed.connect(lambda name: self._commit(name=name))
        self.name_field.edited.connect(lambda: self.name.say(""))
        self.kind_picker.activated.connect(self._commit_kind)
        self._colour_button.clicked.connect(self._choose_colour)
        self._automatic.clicked.connect(lambda: self._commit(colour=None))
        self._per_niche.clicked.connect(self.niches_asked)
        self.keeps.clicked.connect(lambda is_on: self._commit(keeps_customers=is_on))
        self.number_field("share").committed.connect(self._commit_share)
        for key in NUMBERS:
            self.number_field(key).committed.connect(lambda value, key=key: self._commit(**{key: value}))

    def _commit(self, **changes: object) -> None:
        if self._actor is not None:
            self.edited.emit(replace(self._actor, **changes))  # type: ignore[arg-type]

    def _commit_kind(self, index: int) -> None:
        self._commit(kind=Kind(index))

    def _commit_share(self, value: object) -> None:
        if isinstance(value, float):
            self.share_edited.emit(value / 100)

    def _choose_colour(self) -> None:
        dialog = QColorDialog(self._colour, self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.colorSelected.connect(lambda colour: self._commit(colour=colour.name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_colour(self) -> None:
        pixmap = swatch(self._colour, self._appearance.theme.edge, 16)
        self._colour_button.setIcon(QIcon(pixmap))
        self._automatic.setEnabled(self._actor is not None and self._actor.colour is not None)

    def _retranslate(self) -> None:
        language = self._preferences.language
        self.name.name(self.tr("Name"))
        self.kind.name(self.tr("Kind"))
        place = self.kind_picker.currentIndex()
        self.kind_picker.clear()
        self.kind_picker.addItems([kind_text(kind) for kind in Kind])
        self.kind_picker.setCurrentIndex(place)
        self._colour_line.name(self.tr("Colour"))
        self._colour_button.setAccessibleName(self.tr("Choose a colour"))
        self._colour_button.setToolTip(self.tr("Choose a colour"))
        self._automatic.setText(self.tr("Automatic"))
        self._automatic.setToolTip(self.tr("The colour of its kind"))
        self.share.name(
            self.tr("Share at the start"),
            self.tr("Share of the whole market; its shares of the niches keep their proportions."),
        )
        self.number_field("share").set_suffix("%")
        self._per_niche.setText(self.tr("Shares per niche…"))
        self.numbers["firms"].name(
            self.tr("Firms"), self.tr("How many firms it stands for; empty: the number of its kind.")
        )
        self.numbers["complexity"].name(
            self.tr("Complexity"), self.tr("Interlocking choices of its typical firm; empty: that of its kind.")
        )
        self.numbers["capital"].name(
            self.tr("Capital"), self.tr("Its capital at the start; empty: its part of its kind's capital.")
        )
        self.numbers["appeal"].name(
            self.tr("Appeal"), self.tr("Constant part of its attraction; empty: inferred from the start.")
        )
        self.keeps.setText(self.tr("Keeps its customers"))
        self.keeps.setToolTip(self.tr("When a firm of it changes its kind, the customers stay."))
        for key in (*NUMBERS, "share"):
            self.number_field(key).set_language(language)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
