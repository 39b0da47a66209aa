"""Reads JSON text with the line of every value, which Python's own reader does not tell."""

from __future__ import annotations

import re
from json import JSONDecodeError, JSONDecoder
from typing import Any

from .problems import SpecError, fail, short

_SPACE = re.compile(r"[ \t\r\n]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORDS = {"true": True, "false": False, "null": None}
_WORD = re.compile(r"true|false|null")
_DECODER = JSONDecoder()


class JSONText:
    """One JSON document, read from begin to end, a part at a time."""

    def __init__(self, text: str, name: str) -> None:
        self._text, self._name = text, name
        self._at = 0
        self._counted = 0
        self._line = 1
        self._skip()

    @property
    def line(self) -> int:
        """The line of what is read next, counted from 1."""
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line

    def opens(self, bracket: str) -> bool:
        """Return whether a mapping or list begins here, and step into it."""
        if not self._text.startswith(bracket, self._at):
            return False
        self._step()
        return True

    def more(self, end: str, *, first: bool) -> bool:
        """Return whether a mapping or list has a further part; step over the comma or the end."""
        if self._text.startswith(end, self._at):
            self._step()
            return False
        if not first:
            self._take(",", f"a comma or {end}")
        return True

    def key(self) -> str:
        """Return the key of the next value of a mapping."""
        if not self._text.startswith('"', self._at):
            raise self._invalid("a key in double quotes")
        key = self._string()
        self._take(":", "a colon")
        return key

    def scalar(self) -> tuple[str, Any]:
        """Return the next value, which is no mapping and no list: its type and text or value."""
        if self._text.startswith('"', self._at):
            return "str", self._string()
        number = _NUMBER.match(self._text, self._at)
        word = number or _WORD.match(self._text, self._at)
        if word is None:
            raise self._invalid("a value")
        self._at = word.end()
        self._skip()
        if number is None:
            return "word", _WORDS[word[0]]
        return ("float" if number[1] or number[2] else "int"), number[0]

    def close(self) -> None:
        """Raise SpecError if there is more text."""
        if self._at < len(self._text):
            raise self._invalid("the end of the file")

    def _string(self) -> str:
        try:
            text, self._at = _DECODER.raw_decode(self._text, self._at)
        except JSONDecodeError as error:
            self._at = min(error.pos, len(self._text))
            raise fail(self._name, f"is not valid JSON: {error.msg}", line=self.line) from None
        try:
            text.encode()
        except UnicodeEncodeError:
            message = (
                "is not valid JSON: a text holds half of a surrogate pair; write the character"
            )
            raise fail(self._name, message, line=self.line) from None
        self._skip()
        return str(text)

    def _take(self, char: str, wanted: str) -> None:
        if not self._text.startswith(char, self._at):
            raise self._invalid(wanted)
        self._step()

    def _step(self) -> None:
        self._at += 1
        self._skip()

    def _skip(self) -> None:
        found = _SPACE.match(self._text, self._at)
        assert found is not None
        self._at = found.end()

    def _invalid(self, wanted: str) -> SpecError:
        found = self._text[self._at : self._at + 1]
        shown = f"found {short(repr(found))}" if found else "the file ends"
        message = f"is not valid JSON: {wanted} must be here, but {shown}; correct that line"
        return fail(self._name, message, line=self.line)
