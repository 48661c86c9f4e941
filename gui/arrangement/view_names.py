"""What the views are called and what each shows, known before any of them is made."""

from PySide6.QtCore import QCoreApplication


def view_name(view_id: str) -> str:
    """The short name of a view in the language of the window, as on its tab."""
    return {
        "market": QCoreApplication.translate("ViewNames", "Market"),
        "flows": QCoreApplication.translate("ViewNames", "Flows"),
        "niches": QCoreApplication.translate("ViewNames", "Niches"),
        "simplex": QCoreApplication.translate("ViewNames", "Triangle"),
        "earnings": QCoreApplication.translate("ViewNames", "Earnings and scarcity"),
        "capital": QCoreApplication.translate("ViewNames", "Capital and hype"),
        "ventures": QCoreApplication.translate("ViewNames", "Ventures"),
        "people": QCoreApplication.translate("ViewNames", "People"),
        "stack": QCoreApplication.translate("ViewNames", "Stack"),
        "indicators": QCoreApplication.translate("ViewNames", "Indicators"),
        "claims": QCoreApplication.translate("ViewNames", "Claims"),
        "readouts": QCoreApplication.translate("ViewNames", "Readouts"),
        "compare": QCoreApplication.translate("ViewNames", "Compare"),
    }.get(view_id, view_id)


def view_description(view_id: str) -> str:
    """What a view shows, in one sentence; empty for an unknown one."""
    return {
        "market": QCoreApplication.translate("ViewNames", "Who holds which share of the market, stage by stage"),
        "flows": QCoreApplication.translate("ViewNames", "Which share moves from whom to whom, and by what"),
        "niches": QCoreApplication.translate("ViewNames", "Who leads in which niche, and where nobody serves"),
        "simplex": QCoreApplication.translate("ViewNames", "The path between the three kinds of actors"),
        "earnings": QCoreApplication.translate("ViewNames", "How fast work is copied and what is earned by it"),
        "capital": QCoreApplication.translate("ViewNames", "What investors expect and where their money goes"),
        "ventures": QCoreApplication.translate("ViewNames", "How many ventures start, cross the valley and grow"),
        "people": QCoreApplication.translate("ViewNames", "How people work: on their own, employed, dependent"),
        "stack": QCoreApplication.translate("ViewNames", "How concentrated the layers of the AI stack become"),
        "indicators": QCoreApplication.translate("ViewNames", "Concentration, crowding and coverage over time"),
        "claims": QCoreApplication.translate("ViewNames", "Which claims of the essays hold here, and by how much"),
        "readouts": QCoreApplication.translate("ViewNames", "What this means for founders, investors and policy"),
        "compare": QCoreApplication.translate("ViewNames", "Where scenarios differ, and which assumptions do it"),
    }.get(view_id, "")
