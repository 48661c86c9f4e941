"""The view of a model: what Stella and Vensim show of it."""

from collections.abc import Mapping
from math import atan2, degrees
from xml.etree.ElementTree import Element, SubElement

from engine.exports.xmile.layout import Picture
from engine.exports.xmile.pipes import STOCK_HEIGHT, STOCK_WIDTH, Point
from engine.text import Text

_MARGIN = 60.0


def add_view(views: Element, picture: Picture, names: Mapping[str, str], advice: Text) -> None:
    """Draw a diagram, in which quantities go by their names in the model; the advice stands at its foot."""
    right = max(frame.x + frame.width for frame in picture.frames)
    bottom = max(frame.y + frame.height for frame in picture.frames)
    view = SubElement(
        views,
        "view",
        {"type": "stock_flow", "page_width": _text(right + _MARGIN), "page_height": _text(bottom + 2.0 * _MARGIN)},
    )
    for frame in picture.frames:
        size = {"width": _text(frame.width), "height": _text(frame.height)}
        SubElement(view, "group", {"name": frame.name, **_at((frame.x, frame.y)), **size})
    for name, place in picture.stocks.items():
        corner = (place[0] - STOCK_WIDTH / 2.0, place[1] - STOCK_HEIGHT / 2.0)
        size = {"width": _text(STOCK_WIDTH), "height": _text(STOCK_HEIGHT)}
        SubElement(view, "stock", {"name": names[name], **_at(corner), **size, "label_side": "top"})
    for name, pipe in picture.pipes.items():
        flow = SubElement(view, "flow", {"name": names[name], **_at(pipe.valve), "label_side": pipe.label_side})
        points = SubElement(flow, "pts")
        for bend in pipe.bends:
            SubElement(points, "pt", _at(bend))
    for name, place in picture.auxiliaries.items():
        SubElement(view, "aux", {"name": names[name], **_at(place), "label_side": "bottom"})
    for uid, (name, place) in enumerate(picture.ghosts, start=1):
        alias = SubElement(view, "alias", {"uid": str(uid), **_at(place), "label_side": "bottom"})
        SubElement(alias, "of").text = names[name]
    _add_arrows(view, picture, names)
    box = SubElement(view, "text_box", {**_at((_MARGIN, bottom)), "width": _text(right), "height": _text(_MARGIN)})
    box.text = f"{advice.en}\n{advice.zh}"


def _add_arrows(view: Element, picture: Picture, names: Mapping[str, str]) -> None:
    for count, arrow in enumerate(picture.arrows, start=len(picture.ghosts) + 1):
        start = picture.place_of(arrow.source) if arrow.ghost is None else picture.ghosts[arrow.ghost][1]
        end = picture.place_of(arrow.target)
        angle = degrees(atan2(start[1] - end[1], end[0] - start[0])) % 360.0
        connector = SubElement(view, "connector", uid=str(count), angle=_text(round(angle, 1)))
        source = SubElement(connector, "from")
        if arrow.ghost is None:
            source.text = names[arrow.source]
        else:
            SubElement(source, "alias", uid=str(arrow.ghost + 1))
        SubElement(connector, "to").text = names[arrow.target]


def _at(place: Point) -> dict[str, str]:
    return {"x": _text(place[0]), "y": _text(place[1])}


def _text(length: float) -> str:
    return f"{length:g}"
