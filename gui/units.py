"""Units as they are shown beside a number."""

from PySide6.QtCore import QCoreApplication


def unit_text(unit: str) -> str:
    """The unit in the language of the window; empty for a pure number."""
    texts = {
        "1": "",
        "1/yr": QCoreApplication.translate("Units", "/yr"),
        "yr": QCoreApplication.translate("Units", "yr"),
        "market": QCoreApplication.translate("Units", "market"),
        "market/yr": QCoreApplication.translate("Units", "market/yr"),
        "choices": QCoreApplication.translate("Units", "choices"),
        "choices/yr": QCoreApplication.translate("Units", "choices/yr"),
        "firms": QCoreApplication.translate("Units", "firms"),
        "products": QCoreApplication.translate("Units", "products"),
        "niches": QCoreApplication.translate("Units", "niches"),
        "days": QCoreApplication.translate("Units", "days"),
        "innovations": QCoreApplication.translate("Units", "innovations"),
        "innovations/yr": QCoreApplication.translate("Units", "innovations/yr"),
        "ventures": QCoreApplication.translate("Units", "ventures"),
        "ventures/yr": QCoreApplication.translate("Units", "ventures/yr"),
        "points": QCoreApplication.translate("Units", "points"),
    }
    return texts.get(unit, unit)
