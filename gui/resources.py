"""The folder of the files the program ships with."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
