"""The model as a document: equations, symbols, numbers and sources, all from where the program has them."""

from engine.model_reference.document import reference_html

__all__ = ["reference_html"]
