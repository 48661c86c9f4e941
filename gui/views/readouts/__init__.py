"""The readouts: what a run means for founders, investors and policy makers, in sentences."""

from gui.views.readouts.readouts_view import ReadoutsView

__all__ = ["ReadoutsView"]
