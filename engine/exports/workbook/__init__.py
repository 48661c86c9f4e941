"""A run as an Excel workbook: a sheet for each table, in either language."""

from engine.exports.workbook.writing import Extras, workbook_bytes

__all__ = ["Extras", "workbook_bytes"]
