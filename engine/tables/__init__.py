"""Tables of measured data: reading CSV and TSV files and turning their columns into series."""

from engine.tables.dates import DateFormat
from engine.tables.numbers import NumberStyle
from engine.tables.records import DELIMITERS
from engine.tables.series_import import ColumnMapping, Measure, Target, series_from_table
from engine.tables.table import DECIMALS, Table, TableOptions, read_table

__all__ = [
    "DECIMALS",
    "DELIMITERS",
    "ColumnMapping",
    "DateFormat",
    "Measure",
    "NumberStyle",
    "Table",
    "TableOptions",
    "Target",
    "read_table",
    "series_from_table",
]
