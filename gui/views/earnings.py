"""Earnings and scarcity: how long something stays one's own, and what that pays."""

from typing import ClassVar

from gui.views.panels.earnings_panels import EARNINGS_PANELS
from gui.views.panels_view import PanelsView


class EarningsView(PanelsView):
    """Earnings and scarcity: how long something stays one's own, and what that pays."""

    view_id: ClassVar[str] = "earnings"
    specs = EARNINGS_PANELS

    def title(self) -> str:
        return self.tr("Earnings and scarcity")
