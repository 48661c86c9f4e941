"""The colours and sizes of a page of help."""

from gui.theme import Theme

_SIZES = {"h1": 22, "h2": 20, "h3": 15}


def page_style(theme: Theme, scale: float) -> str:
    """Rules for the theme, headings grown like all text."""
    headings = " ".join(
        f"{tag} {{ font-size: {round(scale * size)}px; color: {theme.ink}; }}" for tag, size in _SIZES.items()
    )
    return (
        f"body, td, th, li, p {{ color: {theme.ink}; }} a {{ color: {theme.accent}; }} "
        f"code {{ color: {theme.secondary}; }} "
        f"pre {{ color: {theme.ink}; background-color: {theme.panel}; white-space: pre-wrap; }} "
        f".note {{ color: {theme.secondary}; }} "
        f"table {{ border-collapse: collapse; border-style: none; }} "
        f"td, th {{ border-style: none; border-bottom: 1px solid {theme.hairline}; vertical-align: top; }} "
        f"th {{ background-color: {theme.panel}; }} {headings}"
    )
