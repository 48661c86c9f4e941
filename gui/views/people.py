"""People: how they work, what it pays, and where they move."""

from typing import ClassVar

from gui.views.panels.people_panels import PEOPLE_PANELS
from gui.views.panels_view import PanelsView


class PeopleView(PanelsView):
    """People: how they work, what it pays, and where they move."""

    view_id: ClassVar[str] = "people"
    specs = PEOPLE_PANELS

    def title(self) -> str:
        return self.tr("People")
