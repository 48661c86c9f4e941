"""Lists within sentences: names, and kinds with a number each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from engine.scenario import Kind

_MOST = 4


def kind_word(kind: Kind) -> str:
    """A kind as it stands within a sentence."""
    words = {
        Kind.INDIVIDUAL: QCoreApplication.translate("Readouts", "individuals"),
        Kind.ORGANISATION: QCoreApplication.translate("Readouts", "organisations"),
        Kind.PLATFORM: QCoreApplication.translate("Readouts", "platforms"),
    }
    return words[kind]


def kinds_with(numbers: Mapping[Kind, str]) -> str:
    """Each kind with its number: "platforms 78 %, individuals 2 %"."""
    piece = QCoreApplication.translate("Readouts", "{0} {1}")
    comma = QCoreApplication.translate("Readouts", ", ")
    return comma.join(piece.format(kind_word(kind), number) for kind, number in numbers.items())


def names(texts: Sequence[str]) -> str:
    """Some names, and how many more there are."""
    comma = QCoreApplication.translate("Readouts", ", ")
    shown = comma.join(texts[:_MOST])
    rest = len(texts) - _MOST
    if rest <= 0:
        return shown
    return QCoreApplication.translate("Readouts", "{0} and {1} more").format(shown, rest)
