"""The shock track: the dated events of the scenario over the years, to be dragged, switched, edited and removed."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from engine.catalogue import CATALOGUE
from engine.scenario import Event, Shape
from gui.appearance import Appearance
from gui.bilingual import in_language
from gui.preferences import Preferences
from gui.theme import SECONDARY
from gui.theme.fonts import sized
from gui.time_cursor import TimeCursor
from gui.timeline.lanes import lanes
from gui.timeline.shock_glyphs import Glyph, Part
from gui.timeline.span import Span

SNAP = 0.05
"""Years between the places an event can be dragged to."""

_FAINT = 0.45
_WIDEST_NAME = 220.0


class ShockTrack(QWidget):
    """Draws each event on a lane; one that is taken hold of moves with the mouse, or with the keys once chosen."""

    moved = Signal(int, object, bool)
    """The place of an event, the Event as it is to be, and whether the mouse still holds it."""
    released = Signal()
    edit_asked = Signal(int)
    add_asked = Signal(float)
    """A calendar year at which something new is to happen."""
    remove_asked = Signal(int)
    toggle_asked = Signal(int)

    def __init__(
        self, cursor: TimeCursor, preferences: Preferences, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cursor = cursor
        self._preferences = preferences
        self._appearance = appearance
        self._events: tuple[Event, ...] = ()
        self._chosen = -1
        self._held: tuple[Part, Event, float] | None = None
        self._layout_of: object = None
        self._lanes: list[int] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        cursor.moved.connect(self.update)
        cursor.span_changed.connect(self.update)
        appearance.changed.connect(self.updateGeometry)
        self._retranslate()

    @property
    def chosen(self) -> int:
        """The place of the event that keys act on; -1 for none."""
        return self._chosen

    def show_events(self, events: Sequence[Event]) -> None:
        """Show these."""
        self._events = tuple(events)
        self._chosen = min(self._chosen, len(self._events) - 1)
        self._describe()
        self.updateGeometry()
        self.update()

    def choose(self, place: int) -> None:
        """Let the keys act on the event at a place; -1 for none."""
        self._chosen = place
        self._describe()
        self.update()

    def glyph(self, place: int) -> Glyph:
        """How the event at a place is drawn."""
        lane = self._lanes_now()[place]
        return Glyph.of(self._events[place], self._span, lane * self._lane_height, self._lane_height)

    def sizeHint(self) -> QSize:
        count = max(self._lanes_now(), default=0) + 1
        return QSize(400, round(count * self._lane_height + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    # Where things are -------------------------------------------------------------------------------------------

    @property
    def _span(self) -> Span:
        return Span(self._cursor.start, self._cursor.end, float(self.width()))

    @property
    def _lane_height(self) -> float:
        return QFontMetricsF(self._font()).height() + 8

    def _font(self) -> QFont:
        return sized(self.font(), SECONDARY * self._appearance.scale)

    def _name(self, event: Event) -> str:
        language = self._preferences.language
        return in_language(event.name, language) or CATALOGUE[event.key].name.in_language(language)

    def _lanes_now(self) -> list[int]:
        """The lane of each event; while one is dragged all keep theirs."""
        key = (self.width(), self._appearance.scale, self._preferences.language, self._events, self._span)
        if self._layout_of != key and (self._held is None or len(self._lanes) != len(self._events)):
            metrics = QFontMetricsF(self._font())
            boxes = []
            for event in self._events:
                glyph = Glyph.of(event, self._span, 0, self._lane_height)
                name = min(metrics.horizontalAdvance(self._name(event)), _WIDEST_NAME)
                boxes.append((glyph.box.left(), glyph.label_left + name + 12))
            self._layout_of, self._lanes = key, lanes(boxes)
        return self._lanes

    def _under(self, position: QPoint) -> int:
        """The place of the event under the mouse; -1 for none."""
        metrics = QFontMetricsF(self._font())
        for place in reversed(range(len(self._events))):
            glyph = self.glyph(place)
            name = min(metrics.horizontalAdvance(self._name(glyph.event)), _WIDEST_NAME)
            if glyph.box.adjusted(0, 0, name + 8, 0).contains(position):
                return place
        return -1

    # Hands and keys ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.choose(self._under(event.position().toPoint()))
        if self._chosen >= 0:
            glyph = self.glyph(self._chosen)
            x = event.position().x()
            self._held = (glyph.part_at(x), self._events[self._chosen], x)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            self._show_hand(event.position().toPoint())
            return
        part, before, x = self._held
        after = _shifted(before, part, self._span.years(event.position().x() - x), self._span)
        if after != self._events[self._chosen]:
            self.moved.emit(self._chosen, after, True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and event.button() is Qt.MouseButton.LeftButton:
            self._held = None
            self.released.emit()
            self.updateGeometry()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._held = None
        place = self._under(event.position().toPoint())
        if place >= 0:
            self.edit_asked.emit(place)
        else:
            self.add_asked.emit(self._span.year_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, count = Qt.Key(event.key()), len(self._events)
        if key is Qt.Key.Key_Insert:
            self.add_asked.emit(self._cursor.year)
        elif not count:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            step = 1 if key is Qt.Key.Key_Down else -1
            self.choose((self._chosen + step) % count if self._chosen >= 0 else (0 if step > 0 else count - 1))
        elif self._chosen < 0 or not self._act(key, event.modifiers()):
            super().keyPressEvent(event)

    def _act(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Do with the chosen event what a key asks for; whether it asks for anything."""
        place = self._chosen
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            years = max(self._cursor.step, SNAP) * (10 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1)
            part = Part.END if modifiers & Qt.KeyboardModifier.AltModifier else Part.WHOLE
            years = years if key is Qt.Key.Key_Right else -years
            self.moved.emit(place, _shifted(self._events[place], part, years, self._span), False)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.edit_asked.emit(place)
        elif key is Qt.Key.Key_Space:
            self.toggle_asked.emit(place)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove_asked.emit(place)
        else:
            return False
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self.choose(self._under(event.pos()))
        place = self._chosen
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if place >= 0:
            is_on = self._events[place].is_enabled
            menu.addAction(self.tr("Edit…")).triggered.connect(lambda: self.edit_asked.emit(place))
            switch = menu.addAction(self.tr("Switch off") if is_on else self.tr("Switch on"))
            switch.triggered.connect(lambda: self.toggle_asked.emit(place))
            menu.addAction(self.tr("Remove")).triggered.connect(lambda: self.remove_asked.emit(place))
            menu.addSeparator()
        year = self._span.year_at(event.pos().x())
        menu.addAction(self.tr("Add a shock here…")).triggered.connect(lambda: self.add_asked.emit(year))
        menu.popup(event.globalPos())

    def _show_hand(self, position: QPoint) -> None:
        place = self._under(position)
        shape = Qt.CursorShape.ArrowCursor
        if place >= 0:
            is_end = self.glyph(place).part_at(position.x()) is not Part.WHOLE
            shape = Qt.CursorShape.SizeHorCursor if is_end else Qt.CursorShape.OpenHandCursor
        self.setCursor(shape)

    # Drawing and words ------------------------------------------------------------------------------------------

    def in_words(self, event: Event) -> str:
        """An event in one line: its name, the years, and what it does."""
        language = self._preferences.language
        when = f"{event.start:.2f}" if event.shape is Shape.STEP else f"{event.start:.2f}–{event.end:.2f}"
        parameter = CATALOGUE[event.key].name.in_language(language)
        state = "" if event.is_enabled else self.tr("switched off")
        texts = (self._name(event), when, f"{parameter} {_SIGNS[event.mode.value]} {event.value:.4g}", state)
        return " · ".join(each for each in texts if each)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._under(event.pos())
            QToolTip.showText(event.globalPos(), self.in_words(self._events[place]) if place >= 0 else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, span = self._appearance.theme, self._span
        painter.setPen(QPen(QColor(theme.accent), 1))
        x = round(span.x_of(self._cursor.year))
        painter.drawLine(x, 0, x, self.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        if not self._events:
            painter.setPen(QColor(theme.secondary))
            text = self.tr("No shocks: double-click to let something happen here")
            box = QRectF(span.x_of(span.start), 0, self.width() - 2 * span.x_of(span.start), self.height())
            metrics = QFontMetricsF(self._font())
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        for place in range(len(self._events)):
            self._draw_event(painter, place, span)
        if self.hasFocus() and self._chosen < 0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def _draw_event(self, painter: QPainter, place: int, span: Span) -> None:
        theme, metrics = self._appearance.theme, QFontMetricsF(self._font())
        glyph = self.glyph(place)
        is_on = glyph.event.is_enabled
        name = metrics.elidedText(self._name(glyph.event), Qt.TextElideMode.ElideRight, _WIDEST_NAME)
        width = metrics.horizontalAdvance(name)
        label = QRectF(glyph.label_left, glyph.top, width + 6, glyph.height)
        if label.right() > self.width():  # there is no room on its right
            label.moveRight(glyph.box.left() - 2)
        colour = QColor(theme.ink if is_on else theme.secondary)
        painter.setOpacity(1.0 if is_on else 1 - _FAINT)
        glyph.draw(painter, colour, QColor(theme.panel), min(span.x_of(span.end), glyph.right + GLYPH_TAIL))
        painter.setOpacity(1.0)
        if place == self._chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 1.5 if self.hasFocus() else 1))
            painter.drawRoundedRect(glyph.box.united(label).adjusted(0, 1, 0, -1), 4, 4)
        painter.fillRect(label.adjusted(0, 2, 0, -2), QColor(theme.panel))
        painter.setPen(QColor(theme.ink if is_on else theme.secondary))
        font = self._font()
        font.setStrikeOut(not is_on)
        painter.setFont(font)
        painter.drawText(label.adjusted(3, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)

    def _describe(self) -> None:
        text = self.in_words(self._events[self._chosen]) if self._chosen >= 0 else ""
        self.setAccessibleDescription(text)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Shocks"))
        self._describe()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


GLYPH_TAIL = 10.0
"""How far the line of what lasts is drawn, px: the name follows it."""

_SIGNS = {"set": "=", "add": "+", "multiply": "×"}


def _shifted(event: Event, part: Part, years: float, span: Span) -> Event:
    """The event with a part of it moved by so many years, on the grid of `SNAP` and never turned round."""
    start, end = event.start, event.end
    if part is Part.WHOLE:
        start = _snapped(min(max(event.start + years, span.start), span.end))
        end = event.end + (start - event.start)
    elif part is Part.START:
        start = _snapped(min(max(event.start + years, span.start), event.end - SNAP))
    elif event.shape is not Shape.STEP:
        end = _snapped(max(event.end + years, event.start + SNAP))
    if event.shape is not Shape.STEP and end <= start:
        return event
    return replace(event, start=start, end=round(end, 6))


def _snapped(year: float) -> float:
    return round(round(year / SNAP) * SNAP, 6)
