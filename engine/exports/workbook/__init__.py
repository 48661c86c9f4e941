"""A run as an Excel workbook: a sheet for each table, in either language."""

from engine.exports.workbook.one_table import table_bytes
from engine.exports.workbook.writing import Extras, workbook_bytes

__all__ = ["Extras", "table_bytes", "workbook_bytes"]
