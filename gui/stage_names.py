"""What the stages of the market are called."""

from PySide6.QtCore import QCoreApplication


def stage_name(stage: str) -> str:
    """The name of a stage in the language of the window; its id where it has no name."""
    names = {
        "bloom": QCoreApplication.translate("Stages", "Bloom"),
        "involution": QCoreApplication.translate("Stages", "Involution"),
        "oligopoly": QCoreApplication.translate("Stages", "Oligopoly"),
    }
    return names.get(stage, stage)
