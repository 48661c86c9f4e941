"""A scenario as XMILE 1.0, for Stella, Vensim, PySD and others."""

from engine.exports.xmile.document import XMILE, xmile_text

__all__ = ["XMILE", "xmile_text"]
