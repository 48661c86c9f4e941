"""The moment of the run that everything in the window looks at."""

from PySide6.QtCore import QObject, Signal


class TimeCursor(QObject):
    """A calendar year within the run, shared by the views, the timeline and the explanation."""

    moved = Signal(float)
    """The calendar year it is at now."""
    span_changed = Signal()
    """Another run begins or ends elsewhere, or has its outputs further apart."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start, self._end, self._step = 0.0, 0.0, 1.0
        self._part = 1.0

    @property
    def year(self) -> float:
        """The calendar year."""
        return self._start + self._part * (self._end - self._start)

    @property
    def start(self) -> float:
        """The first year there is."""
        return self._start

    @property
    def end(self) -> float:
        """The last year there is."""
        return self._end

    @property
    def step(self) -> float:
        """The distance of outputs, yr."""
        return self._step

    def set_span(self, start: float, end: float, step: float) -> None:
        """Move over another run, staying at the same year where it has one."""
        if (start, end, step) == (self._start, self._end, self._step):
            return
        was_at_the_end = self._part >= 1.0
        year = self.year
        self._start, self._end, self._step = start, end, step
        self._part = 1.0 if was_at_the_end else self._part_at(year)
        self.span_changed.emit()
        self.moved.emit(self.year)

    def move(self, year: float) -> None:
        """Go to a year, or as near as there is one."""
        part = self._part_at(year)
        if part != self._part:
            self._part = part
            self.moved.emit(self.year)

    def move_by(self, steps: int) -> None:
        """Go some hundredths of the run, or outputs where those are further apart, forwards or backwards."""
        self.move(self.year + steps * max(self._step, (self._end - self._start) / 100))

    def _part_at(self, year: float) -> float:
        length = self._end - self._start
        return min(max((year - self._start) / length, 0.0), 1.0) if length > 0 else 1.0
