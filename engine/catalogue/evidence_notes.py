"""Notes on evidence that many rows of the catalogue share."""

from engine.text import Text

ASSUMED = Text("Assumed.", "假设。")
ASSUMED_CRUX = Text(
    "Assumed; one of the numbers that the essays would fight over.",
    "假设；两篇文章争论的关键数字之一。",
)
