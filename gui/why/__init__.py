"""Why: the ledger of a stock, the reasons behind it, and the equations behind those."""

from gui.why.why_panel import WhyPanel

__all__ = ["WhyPanel"]
