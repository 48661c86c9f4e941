"""On X11, a window that another start has asked for comes to the front at the moment of that start's click.

Qt knows only the moments of what has happened in this process, which a window manager takes to be too old; and it ends
the notification of a start (the turning cursor) only for its own. So both are said to the window manager here, as the
Extended Window Manager Hints and the Startup Notification Protocol of freedesktop.org have it, over a connection of
its own, for Qt's is not for others.
"""

import ctypes
import re
import struct
from collections.abc import Iterator
from typing import Any

_CLIENT_MESSAGE = 33
_TO_WINDOW_MANAGER = 0x180000
"""Substructure redirect and notify: whom a message to the root window reaches."""
_PROPERTY_CHANGE = 0x400000
_FROM_APPLICATION = 1
_PIECE = 20
"""Bytes that a client message carries."""


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


def moment_in(token: str) -> int:
    """The moment of the click in the name of a start, X server time in ms; 0 when it is not told."""
    found = re.search(r"_TIME(\d{1,10})$", token)
    return int(found[1]) & 0xFFFFFFFF if found else 0


def removal(token: str) -> Iterator[bytes]:
    """The pieces of the message that a start is over."""
    quoted = token.replace("\\", "\\\\").replace('"', '\\"')
    message = f'remove: ID="{quoted}"'.encode("ascii") + b"\0"
    for start in range(0, len(message), _PIECE):
        yield message[start : start + _PIECE].ljust(_PIECE, b"\0")


def activate(window: int, token: str) -> bool:
    """Ask the window manager for the keyboard, and tell it that the start is over; whether it could be asked."""
    xcb = _library()
    if xcb is None:
        return False
    connection = xcb.xcb_connect(None, None)
    try:
        if xcb.xcb_connection_has_error(connection):
            return False
        root = _root(xcb, connection)
        asked = struct.pack("=5I", _FROM_APPLICATION, moment_in(token), 0, 0, 0)
        _send(xcb, connection, root, _TO_WINDOW_MANAGER, (32, window, "_NET_ACTIVE_WINDOW", asked))
        kind = "_NET_STARTUP_INFO_BEGIN"
        for piece in removal(token):
            _send(xcb, connection, root, _PROPERTY_CHANGE, (8, window, kind, piece))
            kind = "_NET_STARTUP_INFO"
        xcb.xcb_flush(connection)
        return True
    finally:
        xcb.xcb_disconnect(connection)


def _send(xcb: Any, connection: int, root: int, mask: int, message: tuple[int, int, str, bytes]) -> None:
    width, window, kind, data = message
    event = struct.pack("=BBHII", _CLIENT_MESSAGE, width, 0, window, _atom(xcb, connection, kind)) + data
    xcb.xcb_send_event(connection, 0, root, mask, event)


def _atom(xcb: Any, connection: int, name: str) -> int:
    cookie = xcb.xcb_intern_atom(connection, 0, len(name), name.encode("ascii"))
    reply = xcb.xcb_intern_atom_reply(connection, cookie, None)
    if not reply:
        return 0
    atom = struct.unpack_from("=I", ctypes.string_at(reply, 12), 8)[0]
    ctypes.CDLL(None).free(ctypes.c_void_p(reply))
    return int(atom)


def _root(xcb: Any, connection: int) -> int:
    """The root window: the first number in what is known of the first screen."""
    screens = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection))
    return int(struct.unpack("=I", ctypes.string_at(screens.data, 4))[0])


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("left", ctypes.c_int), ("index", ctypes.c_int))


def _library() -> Any:
    """The library that Qt itself speaks to X with; None where it is not to be had."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return None
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    signatures: dict[str, tuple[Any, list[Any]]] = {
        "xcb_connect": (pointer, [ctypes.c_char_p, pointer]),
        "xcb_connection_has_error": (ctypes.c_int, [pointer]),
        "xcb_get_setup": (pointer, [pointer]),
        "xcb_setup_roots_iterator": (_Screens, [pointer]),
        "xcb_intern_atom": (_Cookie, [pointer, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p]),
        "xcb_intern_atom_reply": (pointer, [pointer, _Cookie, pointer]),
        "xcb_send_event": (_Cookie, [pointer, ctypes.c_uint8, number, number, ctypes.c_char_p]),
        "xcb_flush": (ctypes.c_int, [pointer]),
        "xcb_disconnect": (None, [pointer]),
    }
    for function, (result, arguments) in signatures.items():
        found = getattr(xcb, function)
        found.restype, found.argtypes = result, arguments
    return xcb
