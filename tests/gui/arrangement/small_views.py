"""Views that draw next to nothing and note what they are told."""

from collections.abc import Mapping
from typing import ClassVar

from gui.views.picture import Picture
from gui.views.table import Table
from gui.views.view import View


class SmallView(View):
    """Counts how often it draws."""

    made: ClassVar[list[str]] = []

    def __init__(self) -> None:
        super().__init__()
        type(self).made.append(self.view_id)
        self.drawn: list[Picture] = []
        self.read_at: list[float | None] = []
        self.moments: list[float | None] = []
        self.resets = 0
        self.choice = "first"
        self.words = self.canvas.addLabel("")

    def title(self) -> str:
        return f"Small {self.view_id}"

    def data(self) -> Table:
        return Table()

    def state(self) -> dict[str, object]:
        return {"choice": self.choice}

    def restore(self, state: Mapping[str, object]) -> None:
        self.choice = str(state.get("choice", self.choice))

    def reset_zoom(self) -> None:
        self.resets += 1

    def _draw(self, picture: Picture) -> None:
        self.drawn.append(picture)
        self.words.setText(self.view_id, color=self.theme.ink)

    def _show_moment(self, year: float | None) -> None:
        self.moments.append(year)

    def _restyle(self) -> None:
        pass

    def _retranslate(self) -> None:
        pass

    def _read(self, year: float | None) -> None:
        self.read_at.append(year)

    def _set_plain(self, plain: bool) -> None:
        pass


def small(view_id: str) -> type[SmallView]:
    """A type of small views."""
    return type(f"Small{view_id.title()}", (SmallView,), {"view_id": view_id})
