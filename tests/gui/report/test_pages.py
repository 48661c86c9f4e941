"""Pages: what belongs together stays together, tables say their heads again, and nothing is lost."""

import hypothesis.strategies as st
from hypothesis import given

from gui.report.boxes import Box, paginate


def box(height: float, **given: object) -> Box:
    return Box(height, lambda painter, top: None, **given)  # type: ignore[arg-type]


def test_a_heading_goes_to_the_next_page_with_what_follows_it() -> None:
    heading, text = box(20, above=30, keeps_next=True), box(40)
    pages = paginate([box(50), heading, text], 100)
    assert [[placed.box for placed in page] for page in pages][1] == [heading, text]
    assert pages[1][0].top == 0


def test_a_table_says_its_heads_again_on_every_page() -> None:
    head = box(10, keeps_next=True)
    rows = [box(30, keeps_next=True), *(box(30, head=head) for _ in range(5))]
    pages = paginate([head, *rows], 100)
    assert len(pages) > 1
    assert all(page[0].box is head for page in pages)
    assert all(placed.top >= head.height for page in pages for placed in page[1:])


def test_what_no_page_could_hold_is_parted_all_the_same() -> None:
    pages = paginate([box(60, keeps_next=True) for _ in range(5)], 100)
    assert sum(len(page) for page in pages) == 5
    assert len(pages) == 5


@given(st.lists(st.tuples(st.floats(1, 90), st.floats(0, 30), st.booleans()), max_size=60))
def test_no_box_is_lost_cut_or_drawn_over_another(sizes: list[tuple[float, float, bool]]) -> None:
    boxes = [box(height, above=above, keeps_next=keeps) for height, above, keeps in sizes]
    pages = paginate(boxes, 100)
    assert [placed.box for page in pages for placed in page] == boxes
    for page in pages:
        ends = [placed.top + placed.box.height for placed in page]
        assert all(end <= 100 + 1e-9 for end in ends)
        assert all(placed.top >= end - 1e-9 for placed, end in zip(page[1:], ends, strict=False))
