"""How concentrated the market is, and what that does: copying, crowding, value, inequality."""

from typing import ClassVar

from gui.views.panels.indicator_panels import INDICATOR_PANELS
from gui.views.panels_view import PanelsView


class IndicatorsView(PanelsView):
    """How concentrated the market is, and what that does: copying, crowding, value, inequality."""

    view_id: ClassVar[str] = "indicators"
    specs = INDICATOR_PANELS

    def title(self) -> str:
        return self.tr("Indicators")
