"""Telling in which encoding a table was written."""

import codecs

from engine.problems import InvalidInput, problem

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 4096
_ALLOWED_CONTROLS = "\t\n\r\f\v"


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """The text and its encoding, guessed unless given; `InvalidInput` when the data are no text.

    Tried in turn: a byte order mark, UTF-16 by its pattern of zeros, UTF-8, GB18030 when it makes everyday Chinese,
    Windows-1252, Latin-1.
    """
    if encoding is not None:
        return _as_told(data, encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _checked(_as_told(data, name))
    zeros = _encoding_by_zeros(data)
    if zeros is not None:
        return _checked(_as_told(data, zeros))
    for name in ("utf-8", "gb18030", "windows-1252"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if name != "gb18030" or _is_everyday_chinese(text):
            return _checked((text, name))
    return _checked((data.decode("latin-1"), "latin-1"))


def _as_told(data: bytes, encoding: str) -> tuple[str, str]:
    try:
        return data.decode(encoding).removeprefix("\ufeff"), encoding
    except UnicodeDecodeError as error:
        raise InvalidInput([problem("table_wrong_encoding", "encoding", encoding=encoding)]) from error
    except (LookupError, ValueError) as error:
        raise InvalidInput([problem("table_unknown_encoding", "encoding", encoding=encoding)]) from error


def _encoding_by_zeros(data: bytes) -> str | None:
    """UTF-16 without a mark: in text that is mostly Latin, every other byte is zero."""
    sample = data[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > len(sample) / 4 and even == 0:
        return "utf-16-le"
    if even > len(sample) / 4 and odd == 0:
        return "utf-16-be"
    return None


def _is_everyday_chinese(text: str) -> bool:
    """Whether nearly all that is not ASCII is in GB 2312; Western text misread as GB18030 is full of rarities."""
    beyond_ascii = [character for character in text if ord(character) > 127]
    return sum(map(_is_in_gb2312, beyond_ascii)) >= 0.8 * len(beyond_ascii)


def _is_in_gb2312(character: str) -> bool:
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def _checked(decoded: tuple[str, str]) -> tuple[str, str]:
    if any(ord(each) < 32 and each not in _ALLOWED_CONTROLS for each in set(decoded[0])):
        raise InvalidInput([problem("table_binary")])
    return decoded
