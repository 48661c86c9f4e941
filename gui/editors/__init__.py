"""Editors of a scenario: assumptions, actors and niches."""
