"""A PDF read as far as these tests need: where its objects are, how many pages it has, what its outline says."""

import re


class Pdf:
    """The bytes of a document; `flaws` says what is wrong with its tables of objects."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.flaws: list[str] = []
        assert data.startswith(b"%PDF-")
        assert data.rstrip().endswith(b"%%EOF")
        self._follow(int(re.findall(rb"startxref\s+(\d+)", data)[-1]))

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(re.findall(rb"/Type ?/Page\b(?!s)", self.data))

    @property
    def outline(self) -> list[str]:
        """The titles of the bookmarks."""
        found = re.findall(rb"/Title <FEFF([0-9A-F]*)>\s*/Parent", self.data)
        return [bytes.fromhex(each.decode()).decode("utf-16-be") for each in found]

    @property
    def fonts(self) -> int:
        """How many fonts are inside."""
        return len(re.findall(rb"/FontFile[23]? ", self.data))

    def _follow(self, start: int) -> None:
        """Every table of objects, from the newest to the first."""
        if not self.data.startswith(b"xref", start):
            self.flaws.append(f"no table at {start}")
            return
        end = self.data.index(b"trailer", start)
        lines = self.data[start + 4 : end].split(b"\n")
        number = 0
        for line in lines:
            head = re.fullmatch(rb"(\d+) (\d+)\s*", line)
            entry = re.fullmatch(rb"(\d{10}) (\d{5}) ([nf])\s*", line)
            if entry:
                if entry[3] == b"n" and not self.data.startswith(b"%d 0 obj" % number, int(entry[1])):
                    self.flaws.append(f"object {number} is not at {int(entry[1])}")
                number += 1
            elif head:
                number = int(head[1])
        previous = re.search(rb"/Prev (\d+)", self.data[end : end + 400])
        if previous:
            self._follow(int(previous[1]))
