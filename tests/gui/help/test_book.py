"""A help file as pages."""

from gui.help.book import read_book
from gui.help.reading_places import ReadingPlaces

TEXT = """<html><body>
<h1>First part</h1>
<h2><a name="one"></a>One &amp; all</h2><p>Text <a name="inside"></a></p>
<h2><a name="two"></a>Two</h2><p>More</p>
<h1>Second part</h1><h2><a name="three"></a>Three</h2><p>End</p>
</body></html>"""


def test_every_chapter_is_a_page_under_its_part() -> None:
    book = read_book(TEXT)
    assert [(each.anchor, each.title, each.part) for each in book.pages] == [
        ("one", "One & all", "First part"),
        ("two", "Two", "First part"),
        ("three", "Three", "Second part"),
    ]
    assert "</body>" not in book.pages[2].html


def test_an_anchor_within_a_page_leads_to_it() -> None:
    book = read_book(TEXT)
    assert [book.place(each) for each in ("one", "inside", "three", "nowhere")] == [0, 0, 2, None]


def test_words_before_the_first_chapter_are_a_page_of_their_own() -> None:
    book = read_book('<h1>Reference</h1><p>What it is</p><h2>Contents</h2><h2><a name="one"></a>One</h2>')
    assert [(each.anchor, each.title, each.part) for each in book.pages] == [("", "Reference", ""), ("one", "One", "")]


def test_going_back_and_forward_ends_where_it_began() -> None:
    places = ReadingPlaces()
    assert places.back((0, 0)) is None
    places.leave((0, 10))
    places.leave((1, 20))
    assert places.back((2, 30)) == (1, 20)
    assert places.back((1, 20)) == (0, 10)
    assert not places.can_go_back
    assert places.forward((0, 10)) == (1, 20)
    places.leave((1, 20))
    assert not places.can_go_forward
