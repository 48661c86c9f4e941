"""The views: pictures of a result, each loaded when it is first looked at."""

from gui.views.view_type import ViewType

VIEWS: tuple[ViewType, ...] = (
    ViewType("market", "market", "MarketView"),
    ViewType("flows", "flows", "FlowsView"),
    ViewType("niches", "niches", "NichesView"),
    ViewType("simplex", "simplex", "SimplexView"),
    ViewType("earnings", "earnings", "EarningsView"),
    ViewType("capital", "capital", "CapitalView"),
    ViewType("ventures", "ventures", "VenturesView"),
    ViewType("people", "people", "PeopleView"),
    ViewType("stack", "stack", "StackView"),
    ViewType("indicators", "indicators", "IndicatorsView"),
    ViewType("claims", "claims", "ClaimsView"),
    ViewType("readouts", "readouts", "ReadoutsView"),
    ViewType("compare", "compare", "CompareView"),
)
"""In the order in which they are listed."""

__all__ = ["VIEWS", "ViewType"]
