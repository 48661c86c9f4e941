"""What the open project is called."""

from PySide6.QtCore import QCoreApplication

from gui.bilingual import in_language
from gui.document import Document
from gui.preferences import Preferences

_DISLIKED = frozenset('\\/:*?"<>|')
"""What some file systems refuse in a name."""


def project_name(document: Document, preferences: Preferences) -> str:
    """The name of its file, else its title."""
    if document.path is not None:
        return document.path.stem
    title = in_language(document.project.title, preferences.language)
    return title or QCoreApplication.translate("ProjectName", "Untitled")


def file_name(text: str) -> str:
    """`text` as the name of a file, without what file systems dislike."""
    plain = "".join(character if character not in _DISLIKED else "-" for character in text if character.isprintable())
    return plain.strip(" .") or "world"
