"""Numbers on their way out of the window: what is wanted, how it will look, and the writing of it in a thread."""

from gui.data_export.preview import DataPreview
from gui.data_export.request import EVERYTHING, SHARES, SHOWN, TIDY, WIDE, WORKBOOK, DataRequest
from gui.data_export.service import DataWriting
from gui.data_export.source import DataSource

__all__ = [
    "EVERYTHING",
    "SHARES",
    "SHOWN",
    "TIDY",
    "WIDE",
    "WORKBOOK",
    "DataPreview",
    "DataRequest",
    "DataSource",
    "DataWriting",
]
