"""A view with a picture and data in it, ready to be exported."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from gui.views.indicators import IndicatorsView
from gui.views.market import MarketView
from gui.views.picture import Picture
from gui.views.view import View
from tests.gui.views.fake_result import fake_result, share_series


@pytest.fixture(params=[MarketView, IndicatorsView])
def view(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[View]:
    """Each view in turn, not shown."""
    made: View = request.param()
    result = fake_result()
    series = tuple(share_series(result, each, noise=0.02) for each in range(3))
    made.show_picture(Picture(result, series, fake_result(shift=2)))
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def market(qapp: QApplication) -> Iterator[MarketView]:
    """The market view, not shown."""
    made = MarketView()
    made.show_picture(Picture(fake_result(), (share_series(fake_result(), 0),)))
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
