"""The model as a document: equations, symbols, numbers and sources, all from where the program has them."""

from engine.text import Language

__all__ = ["reference_html"]


def reference_html(language: Language, bibliography: str) -> str:
    """The model reference.

    bibliography  the text of the BibTeX file with the sources
    """
    # Who wants a single equation does not have to load everything that the whole document tells of.
    from engine.model_reference.document import reference_html as written

    return written(language, bibliography)
