"""Decoding of responses: validated in C first, field by field where a response does not fit."""

from __future__ import annotations

import codecs
import functools
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NoReturn

import msgspec

from .drift import Drift, Report
from .errors import InvalidArgumentError
from .jsontypes import is_object
from .model import Record, decode_hook

if TYPE_CHECKING:
    from .shapes import Shape


class MisfitError(Exception):
    """The body is JSON but does not fit its model; the message names the place."""


class NotJSONError(Exception):
    """The body is not JSON."""


_ENVELOPE: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])


def result_type(keywords: Mapping[str, Any]) -> Any:
    """Give the type that a caller wants as `result`, None without one.

    Raises InvalidArgumentError for what nothing can be decoded into, before anything is sent.
    """
    model = keywords.get("result")
    try:
        if model is None or not _is_strange(model):
            return model
    except TypeError:  # no type at all
        pass
    raise InvalidArgumentError(
        "result must be a type to decode one record into: a struct, a dataclass or a TypedDict; "
        "for others, leave it out and convert the record"
    )


@functools.cache
def _is_strange(model: Any) -> bool:
    from msgspec import inspect

    info = inspect.type_info(model)
    objects = (inspect.StructType, inspect.DataclassType, inspect.TypedDictType, inspect.DictType, inspect.UnionType)
    return model not in (Record, Any, dict) and not isinstance(info, objects)


class Decoder:
    """Decodes the bodies of one operation into `type` (None: the body is ignored).

    `envelope` names a field that may stand around what is wanted; it is taken off first.
    """

    def __init__(self, type: Any, envelope: str | None = None) -> None:
        self.type = type
        self.envelope = envelope

    @functools.cached_property
    def _strict(self) -> msgspec.json.Decoder[Any]:
        # strict=False takes "12" for a number and "true" for a boolean, where no string is allowed.
        return msgspec.json.Decoder(self.type, strict=False, dec_hook=decode_hook)

    @functools.cached_property
    def shape(self) -> Shape:
        """The shape of the type."""
        from .shapes import shape_of  # not before an answer needs it, for a quick start

        return shape_of(self.type)

    def decode(self, body: bytes, operation: str, report: Report | None) -> Any:
        """Give the body as the operation's type.

        What does not fit is kept as raw JSON and reported; with `report=None` it raises MisfitError. Raises
        NotJSONError if the body is not JSON.
        """
        if self.type is None:
            return None
        if self.envelope is not None:
            body = opened(body, self.envelope)
        try:
            return self._strict.decode(body)
        except (msgspec.ValidationError, OverflowError) as error:
            return self._bend(body, operation, report, str(error))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            if body.startswith(codecs.BOM_UTF8):
                return self.decode(body[len(codecs.BOM_UTF8) :], operation, report)
            return self._bend(body, operation, report, "a value cannot be decoded")

    def _bend(self, body: bytes, operation: str, report: Report | None, misfit: str) -> Any:
        from .lenient import Bender

        raw = parse(body)
        misfits: list[Drift] = []

        def note(drift: Drift) -> None:
            if drift.kind != "alias_used":
                misfits.append(drift)
            if report is not None:
                report(drift)

        try:
            value = Bender(operation, note).fit(raw, self.shape, "", None, "")
        except RecursionError:
            raise NotJSONError from None
        if report is None and misfits:
            first = misfits[0]
            raise MisfitError(f"expected {first.expected} at `$.{first.path}` ({misfit})")
        return value

    def compare(self, body: bytes, operation: str, report: Report) -> None:
        """Report the keys of a body that the models do not know."""
        from .lenient import Bender

        if self.envelope is not None:
            body = opened(body, self.envelope)
        if self.type is not None:
            try:
                Bender(operation, report).extras(parse(body), self.shape, "")
            except RecursionError:
                raise NotJSONError from None


def opened(body: bytes, envelope: str) -> bytes:
    """Give what stands in an envelope, or the body itself if there is none."""
    try:  # takes the bytes as they are: a value may be one that cannot be written again
        held = bytes(_ENVELOPE.decode(body.removeprefix(codecs.BOM_UTF8)).get(envelope, b"null"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raw = parse(body)
        inner = raw.get(envelope) if is_object(raw) else None
        return body if inner is None else json.dumps(inner).encode()
    return body if held == b"null" else held


def parse(body: bytes) -> Any:
    """Give a JSON body as plain dicts, lists and scalars. Raises NotJSONError if it is not JSON."""
    body = body.removeprefix(codecs.BOM_UTF8)
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        pass
    try:  # takes numbers beyond a float and halves of characters, which msgspec does not
        return json.loads(body, parse_constant=_refuse, parse_int=_whole)
    except (ValueError, RecursionError):
        raise NotJSONError from None


def _whole(digits: str) -> int | str:
    """Give a whole number; one of thousands of digits, which Python refuses, as its digits."""
    try:
        return int(digits)
    except ValueError:
        return digits


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")
