"""Capital and hype: what investors expect, whom they fund, and what comes back."""

from typing import ClassVar

from gui.views.panels.capital_panels import CAPITAL_PANELS
from gui.views.panels_view import PanelsView


class CapitalView(PanelsView):
    """Capital and hype: what investors expect, whom they fund, and what comes back."""

    view_id: ClassVar[str] = "capital"
    specs = CAPITAL_PANELS

    def title(self) -> str:
        return self.tr("Capital and hype")
