"""The desktop window: everything that needs Qt."""

from gui.overrides import watch_overrides

watch_overrides()  # before the first class is derived from one of Qt
