"""What a report in HTML must be: balanced, without doubles, without anything from elsewhere."""

from html.parser import HTMLParser

VOID = {"meta", "br", "link", "img", "input", "hr", "col"}
FETCHING = {"src", "srcset", "data", "poster", "action", "formaction", "background", "xlink:href"}


class Checked(HTMLParser):
    """A document read strictly: `flaws` says what is wrong with it."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.flaws: list[str] = []
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.tags: set[str] = set()
        self.scripts: list[dict[str, str]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        if self._open:
            self.flaws.append(f"never closed: {self._open}")
        self.flaws += [f"id used twice: {each}" for each in sorted({i for i in self.ids if self.ids.count(i) > 1})]
        self.flaws += [f"leads nowhere: {each}" for each in self.targets if each not in self.ids]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.add(tag)
        if tag not in VOID:
            self._open.append(tag)
        if "id" in given:
            self.ids.append(given["id"])
        if tag == "script":
            self.scripts.append(given)
        self._judge(tag, given)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1] != tag:
            self.flaws.append(f"</{tag}> closes {self._open[-1:]}")
        else:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] not in {"script", "style"}:
            self.words.append(data)

    @property
    def text(self) -> str:
        """What is read."""
        return "".join(self.words)

    def _judge(self, tag: str, given: dict[str, str]) -> None:
        self.flaws += [f"a handler on {tag}: {name}" for name in given if name.startswith("on")]
        self.flaws += [f"a style on {tag}" for name in given if name == "style"]
        self.flaws += [
            f"{tag} fetches {value[:80]}"
            for name, value in given.items()
            if name in FETCHING and not value.startswith("data:")
        ]
        target = given.get("href", "")
        if target.startswith("#"):
            self.targets.append(target[1:])
        elif target and not target.startswith("data:") and not (tag == "a" and target.startswith("http")):
            self.flaws.append(f"{tag} refers to {target[:80]}")
        for value in given.values():
            if value.startswith("url(#"):
                self.targets.append(value.removeprefix("url(#").partition(")")[0])
