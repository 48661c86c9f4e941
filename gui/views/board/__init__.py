"""Boards: views made of text and small graphics that are read from top to bottom, chosen from and opened."""

from gui.views.board.block import Block, Heading, Passage
from gui.views.board.board import Board
from gui.views.board.choice import Choice
from gui.views.board.look import Face, Look, Words, brief
from gui.views.board.sheet import BETWEEN, Sheet

__all__ = ["BETWEEN", "Block", "Board", "Choice", "Face", "Heading", "Look", "Passage", "Sheet", "Words", "brief"]
