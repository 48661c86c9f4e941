"""The views: pictures of a result."""

from gui.views.indicators import IndicatorsView
from gui.views.market import MarketView
from gui.views.view import Picture, View

VIEWS: tuple[type[View], ...] = (MarketView, IndicatorsView)

__all__ = ["VIEWS", "IndicatorsView", "MarketView", "Picture", "View"]
