"""Messages about tables."""

from engine.text import Text

MESSAGES: dict[str, Text] = {}
