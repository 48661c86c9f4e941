"""What fails while a picture is drawn is one exception, and nothing is destroyed in the wrong order."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QGraphicsObject, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from gui.pictures import EXPORTS, SCREEN, Page
from gui.pictures.pdf import PdfDocument
from gui.views import VIEWS
from gui.views.market import MarketView
from gui.views.view import Picture
from tests.gui.views.fake_result import fake_result


class Fragile(QGraphicsObject):
    """Cannot be painted."""

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, 300, 300)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.save()
        raise ZeroDivisionError(str(1 // int(self.opacity() < 0)))


class FragileView(MarketView):
    """Holds an item that cannot be painted, below others that can."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fragile = Fragile()
        self.scene.addItem(self.fragile)


@pytest.fixture
def fragile(qapp: QApplication) -> FragileView:
    view = FragileView()
    view.show_picture(Picture(fake_result()))
    return view


@pytest.mark.qt_log_ignore("QPainter::end: Painter ended with . saved states")
@pytest.mark.parametrize("kind", EXPORTS)
def test_an_item_that_cannot_be_painted_is_an_exception_and_no_file(
    fragile: FragileView, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"picture.{kind}"
    for _ in range(3):
        with pytest.raises(ZeroDivisionError):
            EXPORTS[kind](fragile, path)
        gc.collect()
    assert not path.exists()


@pytest.mark.qt_log_ignore("QPainter::end: Painter ended with . saved states")
@pytest.mark.parametrize("kind", EXPORTS)
def test_a_page_that_fails_leaves_no_painter_behind(
    market: MarketView, tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(page: Page, painter: QPainter) -> None:
        raise RuntimeError(painter.isActive())

    monkeypatch.setattr(Page, "paint", fail)
    for _ in range(3):
        with pytest.raises(RuntimeError, match="True"):
            EXPORTS[kind](market, tmp_path / f"picture.{kind}")
        gc.collect()


def test_a_document_that_nobody_wants_any_more_is_simply_dropped(market: MarketView) -> None:
    page = Page(market, SCREEN)
    for _ in range(3):
        document = PdfDocument()
        document.add(page, SCREEN)
        del document
        gc.collect()
    page.close()


def test_no_scene_keeps_an_index_in_which_items_could_be_left_that_are_gone(qapp: QApplication) -> None:
    for made in VIEWS:
        view = made()
        assert view.scene.itemIndexMethod() is QGraphicsScene.ItemIndexMethod.NoIndex, made.view_id
        view.deleteLater()
