"""One lever: pulled or not, what it stands for, and what exactly it changes."""

import html
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.catalogue import CATALOGUE
from engine.levers import Lever
from engine.text import Language
from gui.appearance import Appearance
from gui.editors.event_words import year_text
from gui.editors.numbers import number_text
from gui.editors.pulled_levers import Effect
from gui.editors.section import Fold
from gui.marks import set_mark
from gui.switch import Switch
from gui.units import unit_text


class LeverRow(QWidget):
    """Shows a lever and says when the user wants it pulled or let go."""

    asked = Signal(str, bool)
    """Id of the lever, and whether it is to be pulled."""
    parameter_asked = Signal(str)
    """The user wants to see the parameter with this key."""

    def __init__(self, lever: Lever, language: Language, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lever = lever
        self._language = language
        self._effects: Sequence[Effect] = ()
        self.switch = Switch()
        self.switch.clicked.connect(lambda is_on: self.asked.emit(lever.id, is_on))
        self._name = QLabel()
        self._name.setObjectName("assumptionName")
        self._name.setWordWrap(True)
        self._name.setBuddy(self.switch)
        self._meaning, self.effects, self.state, self._sentence = (QLabel() for _ in range(4))
        for label in (self._meaning, self.effects, self.state, self._sentence):
            label.setWordWrap(True)
            set_mark(label, "role", "secondary")
        set_mark(self.state, "role", "warning")
        self.effects.setTextFormat(Qt.TextFormat.RichText)
        self.effects.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.effects.linkActivated.connect(self.parameter_asked)
        self.essay = Fold(appearance)
        self.essay.setObjectName("detailsFold")
        self.essay.toggled.connect(self._sentence.setVisible)
        self._sentence.hide()
        self._lay_out()
        self.set_language(language)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name, 1)
        head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 8)
        layout.setSpacing(3)
        layout.addLayout(head)
        for label in (self._meaning, self.effects, self.state):
            layout.addWidget(label)
        layout.addWidget(self.essay)
        layout.addWidget(self._sentence)

    def show_effects(self, effects: Sequence[Effect], *, is_pulled: bool) -> None:
        """Show what the lever does in the scenario, or would do."""
        self._effects = effects
        self.switch.setChecked(is_pulled)
        set_mark(self._name, "changed", is_pulled)
        self.effects.setText("".join(self._effect(each, is_pulled=is_pulled) for each in effects))
        changed = sum(each.is_changed for each in effects)
        if is_pulled and changed:
            text = self.tr("Partly in force: {changed} of its {count} changes were changed since.")
            self.state.setText(text.format(changed=changed, count=len(effects)))
        else:
            self.state.setText("")
        self.state.setVisible(bool(self.state.text()))
        self._name_switch()

    def set_language(self, language: Language) -> None:
        """Speak this language."""
        self._language = language
        lever = self.lever
        self._name.setText(lever.name.in_language(language).replace("&", "&&"))
        self._meaning.setText(lever.meaning.in_language(language))
        sentence = lever.sentence.in_language(language)
        if language == "en":
            quoted = self.tr("“{sentence}” — essay {essay}, translated")
        else:
            quoted = self.tr("“{sentence}” — essay {essay}")
        self._sentence.setText(quoted.format(sentence=sentence, essay=lever.essay))
        self._name_essay()
        self.show_effects(self._effects, is_pulled=self.switch.isChecked())

    def _effect(self, effect: Effect, *, is_pulled: bool) -> str:
        """One change with its numbers, the name of the parameter leading to it."""
        row = CATALOGUE[effect.key]
        unit = unit_text(row.unit)
        name = html.escape(row.name.in_language(self._language))
        numbers = f"{number_text(effect.before)} → {number_text(effect.after)} {unit}".strip()
        if effect.is_changed and effect.year is None:
            numbers = self.tr("changed since, now {value}").format(value=f"{number_text(effect.after)} {unit}".strip())
        elif effect.is_changed:
            numbers = self.tr("its event was changed since")
        elif effect.year is not None:
            numbers = self.tr("{numbers} from {year} on").format(numbers=numbers, year=year_text(effect.year))
        said = html.escape(numbers)
        if is_pulled and not effect.is_changed:
            said = f"<b>{said}</b>"
        link = f'<a href="{effect.key}" style="text-decoration: none">{name}</a>'
        return f'<div>{link}</div><div style="margin-left: 12px">{said}</div>'

    def _name_switch(self) -> None:
        name = self.lever.name.in_language(self._language)
        self.switch.setAccessibleName(self.tr("{lever}: pulled or not").format(lever=name))
        self.switch.setAccessibleDescription(self.lever.meaning.in_language(self._language))
        if self.switch.isChecked():
            self.switch.setToolTip(self.tr("Let go: takes back exactly what it has changed."))
        else:
            self.switch.setToolTip(self.tr("Pull this lever."))

    def _name_essay(self) -> None:
        self.essay.setText(self.tr("What the essay says"))
        self.essay.setAccessibleDescription(self.lever.name.in_language(self._language))

    def tab_order(self) -> list[QWidget]:
        """Its controls in the order in which the tabulator key reaches them."""
        return [self.switch, self.effects, self.essay]
