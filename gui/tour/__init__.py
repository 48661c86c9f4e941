"""The first minute: what is where, shown on the window itself."""

from gui.tour.stops import Stop, workbench_stops
from gui.tour.tour import Tour

__all__ = ["Stop", "Tour", "workbench_stops"]
