"""What the small pictures of each view show."""

from gui.views.panels.indicator_panels import INDICATOR_PANELS as PANELS
from gui.views.panels.panel import Panel, PanelLine
from gui.views.panels.unit import Unit

__all__ = ["PANELS", "Panel", "PanelLine", "Unit"]
