"""Flows: who takes what from whom."""

from gui.views.flows.flows_view import FlowsView

__all__ = ["FlowsView"]
