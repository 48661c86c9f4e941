"""Numbers in the cells of a table: read as people write them, within what is allowed."""

from PySide6.QtCore import QCoreApplication

from engine.messages import message
from engine.problems import problem
from engine.text import Language
from gui.editors.numbers import parse_number
from gui.editors.pasting import CellProblem


def read_number(text: str, bounds: tuple[float, float], language: Language) -> float:
    """The number meant by the text of a cell; CellProblem when it is none, or is not allowed."""
    value = parse_number(text)
    if value is None:
        reason = QCoreApplication.translate("Pasting", "“{text}” is not a number.")
        raise CellProblem(reason.format(text=text))
    minimum, maximum = bounds
    if not minimum <= value <= maximum:
        wrong = problem("value_out_of_range", value=value, minimum=minimum, maximum=maximum)
        raise CellProblem(message(wrong, language))
    return value


def read_percentage(text: str, language: Language) -> float:
    """The part meant by a percentage, 0 to 1."""
    plain = text.strip().replace("％", "%").removesuffix("%")
    return read_number(plain, (0.0, 100.0), language) / 100
