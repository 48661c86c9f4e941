"""Rows of the catalogue, one file per mechanism."""
