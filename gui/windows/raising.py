"""A window comes to the front, also when another program is there."""

import os

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def bring_to_front(window: QWidget, token: str = "") -> None:
    """Show a window above all others and give it the keyboard.

    token  what the desktop gave for it, by which it knows that the user wants it; empty when nothing
    """
    if token and QGuiApplication.platformName().startswith("wayland"):
        # Qt takes it from there on Wayland, when a window asks to be activated.
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()
    if token and QGuiApplication.platformName() == "xcb":
        from gui.windows.x11_activation import activate

        activate(int(window.winId()), token)
