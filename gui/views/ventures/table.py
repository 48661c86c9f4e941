"""The numbers behind the pictures of the ventures."""

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QCoreApplication

from gui.views.scale import Array
from gui.views.table import Cell, Table, time_header
from gui.views.ventures.way import Way
from gui.views.ventures.words import stage_names


def table_of(way: Way, crowding: Array) -> Table:
    """Stocks and flows of every stage, the part that is stuck, and the crowding, over time."""
    names = stage_names()
    upward = QCoreApplication.translate("VenturesView", "{0} to {1} a year")
    failing = QCoreApplication.translate("VenturesView", "{0}: failing a year")
    header = (
        time_header(),
        *names,
        QCoreApplication.translate("VenturesView", "started a year"),
        *(upward.format(lower, upper) for lower, upper in pairwise(names)),
        *(failing.format(each) for each in names),
        QCoreApplication.translate("VenturesView", "stuck in the valley"),
        QCoreApplication.translate("VenturesView", "crowding"),
    )
    columns = (way.times, way.stocks, way.entry, way.promotions, way.failures, way.stuck, crowding)
    rows: list[tuple[Cell, ...]] = [tuple(each) for each in np.column_stack(columns).tolist()]
    return Table(header, tuple(rows))
