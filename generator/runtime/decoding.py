"""Decoding of responses: msgspec validates the whole body first; if it does not fit, it is decoded field by field.

The caller may choose another type than the documented one for the result of a call (`result`). The type of the whole
body is then rebuilt with the caller's type in place of the documented record.
"""

from __future__ import annotations

import codecs
import functools
import json
from typing import TYPE_CHECKING, Any, Final, Literal, Union, get_args, get_origin

import msgspec

from .drift import Drift, Report
from .errors import InvalidArgumentError
from .json_values import NotJSONError, is_object, parse
from .model import AnyRecords, Choice, Enveloped, Record, annotated, any_records, as_read, decode_hook, members_of
from .paging import is_sent

if TYPE_CHECKING:
    from .shapes import Shape


class MisfitError(Exception):
    """The body is JSON but does not fit its model; the message names the path."""


_ENVELOPE: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])
_NoneType: Final = type(None)
_SMALL: Final = 4096


class Decoder:
    """Decodes the response bodies of one operation into `type` (None: the body is ignored).

    `envelope` names a field that may wrap the body; it is removed before decoding. `result` is the path of the result
    in the body: where that is a list, one record becomes a list of one. It is empty if the result is the whole body or
    a page, where an object instead of a list is rather another envelope.
    """

    def __init__(self, type: Any, envelope: str | None = None, result: str = "") -> None:
        self.type = type
        self.envelope = envelope
        self._result = result

    @functools.cached_property
    def _strict(self) -> msgspec.json.Decoder[Any]:
        # strict=False reads "12" as a number and "true" as a boolean, where no string is allowed.
        return msgspec.json.Decoder(self.type, strict=False, dec_hook=decode_hook)

    @functools.cached_property
    def shape(self) -> Shape:
        """The shape of the type, which the lenient decoder needs."""
        from .shapes import shape_of  # imported only when a response needs it, to keep startup fast

        return shape_of(self.type)

    @functools.cached_property
    def _looks_again(self) -> bool:
        return bool(self._spellings) or self.shape.gathers or bool(self.shape.envelopes)

    @functools.cached_property
    def _spellings(self) -> tuple[bytes, ...]:
        return self.shape.spellings

    def decode(self, body: bytes, operation: str, report: Report | None, *, empty_lists: bool = False) -> Any:
        """Return the body as the operation's type.

        A value that does not fit is kept as raw JSON and reported; with `report=None`, raise MisfitError instead. With
        `empty_lists`, an empty list in a field where an object is documented is an empty object. Raise NotJSONError if
        the body is not JSON.
        """
        if self.type is None:
            return None
        if self.envelope is not None:
            body = opened(body, self.envelope)
        try:
            value = self._strict.decode(body)
        except (msgspec.ValidationError, OverflowError) as error:
            return self._lenient(body, operation, report, empty_lists, str(error))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            if body.startswith(codecs.BOM_UTF8):
                body = body[len(codecs.BOM_UTF8) :]
                return self.decode(body, operation, report, empty_lists=empty_lists)
            return self._lenient(body, operation, report, empty_lists, "a value cannot be decoded")
        if self._looks_again:
            if self.shape.gathers or self._uses_alias(value, body):
                return self._lenient(body, operation, report, empty_lists, "another spelling")
            if self.shape.envelopes and not self._open_envelopes(value, body):
                return self._lenient(body, operation, report, empty_lists, "a value in an envelope")
        return value

    def _uses_alias(self, value: Any, body: bytes) -> bool:
        """Return whether the body may contain a field that is None under another spelling of its name.

        The bytes are searched because msgspec does not report which names it ignored; a false match only costs the
        time of the lenient decoding. Searching a small body is faster than checking the value first. In a large one,
        CPython searches faster from the end.
        """
        if len(body) < _SMALL:
            return any(spelling in body for spelling in self._spellings)
        from .inspection import missing_aliases

        return any(body.rfind(spelling) >= 0 for spelling in missing_aliases(value, self.shape))

    def _open_envelopes(self, value: Any, body: bytes) -> bool:
        """Take records out of their envelopes, which fit too. Return False if something else is in one."""
        if len(body) < _SMALL and not any(envelope in body for envelope in self.shape.envelopes):
            return True
        from .inspection import open_envelopes

        return open_envelopes(value, self.shape)

    def _lenient(self, body: bytes, operation: str, report: Report | None, empty_lists: bool, misfit: str) -> Any:
        from .lenient import LenientDecoder

        raw = parse(body)
        misfits: list[Drift] = []

        def note(drift: Drift) -> None:
            if drift.kind != "alias_used":
                misfits.append(drift)
            if report is not None:
                report(drift)

        decoder = LenientDecoder(operation, note, _sent_path(self.type, self._result))
        try:
            value = decoder.unwrapped(decoder.renamed(raw, self.shape), self.shape)
            value = decoder.gathered(value, self.shape)
            value = decoder.fit(decoder.filled(value, self.shape) if empty_lists else value, self.shape)
        except RecursionError:
            raise NotJSONError from None
        if report is None and misfits:
            first = misfits[0]
            raise MisfitError(f"expected {first.expected} at `$.{first.path}` ({misfit})")
        return value

    def compare(self, body: bytes, operation: str, report: Report) -> None:
        """Report the keys of a body that the models do not have. Raise NotJSONError if it is not JSON."""
        from .lenient import LenientDecoder

        if self.type is not None:
            try:
                LenientDecoder(operation, report).extras(self.raw(body), self.shape)
            except RecursionError:
                raise NotJSONError from None

    def raw(self, body: bytes) -> Any:
        """Return a body without its envelope, as the vendor sent it. Raise NotJSONError if it is not JSON."""
        return parse(body if self.envelope is None else opened(body, self.envelope))

    def is_sent(self, body: bytes, value: Any, path: str) -> bool:
        """Return whether a body that was decoded to `value` has the field at a dotted path, which may be null."""
        return is_sent(self.raw(body), value, path)


def opened(body: bytes, envelope: str) -> bytes:
    """Return the JSON inside an envelope, or the body itself if it has no envelope."""
    try:  # copies the bytes: not every value can be encoded again
        held = bytes(_ENVELOPE.decode(body.removeprefix(codecs.BOM_UTF8)).get(envelope, b"null"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raw = parse(body)
        inner = raw.get(envelope) if is_object(raw) else None
        return body if inner is None else json.dumps(inner).encode()
    return body if held == b"null" else held


def with_result(body_type: Any, field_path: str, result: Any) -> Any:
    """Return the type of a response body with `result` in place of the documented record.

    `field_path` is the dotted path of the record, or of the list of records, in Python names; empty for the whole
    body. Raise InvalidArgumentError for a type that msgspec cannot decode.
    """
    _check_result(result)
    from msgspec import inspect

    try:
        made = _replaced(body_type, field_path, result)
        inspect.type_info(made)
        return made
    except TypeError as error:
        raise InvalidArgumentError(f"result: {result!r} cannot be part of this response: {error}") from None


def documented(body_type: Any, field_path: str) -> Any:
    """Return the type of the record at a dotted path of a body, or of the records of the list there."""
    for name in field_path.split(".") if field_path else ():
        body_type = next((f.type for t in members_of(body_type) if (f := _field(t, name)) is not None), Any)
    body_type = as_read(body_type)
    found = next((t for t in members_of(body_type) if get_origin(t) is list), None)
    if found is not None:
        body_type = get_args(found)[0]
    rest = [t for t in members_of(body_type) if t is not _NoneType]
    return rest[0] if len(rest) == 1 else body_type


def _replaced(hint: Any, field_path: str, result: Any) -> Any:
    name, _, rest = field_path.partition(".")
    members: list[Any] = []
    for member in members_of(as_read(hint)):
        if get_origin(member) is list:
            has_null = _NoneType in members_of(get_args(member)[0])
            member = list[result | None] if has_null else list[result]
        elif name:
            member = _with_field(member, name, rest, result)
        elif is_class(member, AnyRecords):
            member = _one_or_list(result)
        elif member is not _NoneType:
            member = result
        members.append(member)
    return Union[tuple(members)]  # noqa: UP007 (the members are values)


def _one_or_list(result: Any) -> Any:
    """Return the type of one record or a list of them; a list type is returned unchanged."""
    if is_class(result, Record):
        return any_records(result)
    from msgspec import inspect

    both = Union[result, list[result]]  # noqa: UP007 (they are values)
    try:
        inspect.type_info(both)
    except TypeError:  # msgspec decodes no union of two lists
        return result
    return both


def _with_field(model: Any, name: str, rest: str, result: Any) -> Any:
    """Return a subclass of a model in which one field has another type."""
    field = _field(model, name)
    if field is None:
        return model
    default: Any = msgspec.field(name=field.encode_name)
    if not field.required:
        default = msgspec.field(default=field.default, name=field.encode_name)
    kept = {key: getattr(model, key) for key in ("_spec_source", "_aliases") if hasattr(model, key)}
    fields = [(name, _replaced(field.type, rest, result), default)]
    return msgspec.defstruct(model.__name__, fields, bases=(model,), namespace=kept, kw_only=True, gc=False)


def takes_list(body_type: Any) -> bool:
    """Return whether a response body may be a list, by its documented type."""
    return any(get_origin(member) is list or is_class(member, AnyRecords) for member in members_of(body_type))


def is_class(hint: Any, base: type) -> bool:
    """Return whether a type hint is a class, and the base or a subclass of it."""
    return isinstance(hint, type) and issubclass(hint, base)


def takes_null(body_type: Any) -> bool:
    """Return whether a response body may be null, by its documented type (None: it is not described)."""
    members = members_of(body_type)
    listed = [value for member in members if get_origin(member) is Literal for value in get_args(member)]
    return body_type in (None, Any) or _NoneType in members or None in listed


def _field(model: Any, name: str) -> Any:
    if not (isinstance(model, type) and issubclass(model, msgspec.Struct)):
        return None
    return next((field for field in msgspec.structs.fields(model) if field.name == name), None)


def _check_result(result: Any) -> None:
    """Raise InvalidArgumentError, before anything is sent, for a type that msgspec cannot decode."""
    from msgspec import inspect

    try:
        known = _is_decoded(inspect.type_info(result), set())
    except (TypeError, NameError):
        known = False
    if not known:
        way = "take `result=Record` and convert the record"
        if hasattr(result, "model_validate"):
            way = f"take `result=Record` and pass the record to {result.__name__}.model_validate"
        raise InvalidArgumentError(
            "result must be a type that msgspec decodes: a subclass of the documented model, another struct, "
            f"a dataclass, a TypedDict, Record or a subclass of it, a scalar; for other types, {way}"
        )


def _is_decoded(info: Any, seen: set[int]) -> bool:
    """Return whether msgspec can decode a type and every type inside it."""
    from msgspec import inspect

    if isinstance(info, inspect.CustomType):
        if isinstance(info.cls, Enveloped) and id(info.cls) not in seen:
            seen.add(id(info.cls))
            return _is_decoded(inspect.type_info(info.cls.inner), seen)
        if isinstance(info.cls, Enveloped):
            return True
        if isinstance(info.cls, Choice):
            known = id(info.cls) in seen
            seen.add(id(info.cls))
            return known or all(_is_decoded(inspect.type_info(member), seen) for member in info.cls.members)
        if not issubclass(info.cls, (Record, AnyRecords)):
            return False
        if issubclass(info.cls, Record):
            annotated(info.cls)  # raises NameError for an annotation that cannot be read
        return True
    if id(info) in seen:
        return True
    seen.add(id(info))
    inner: list[Any] = [getattr(info, n, None) for n in ("item_type", "key_type", "value_type", "type")]
    inner += [*getattr(info, "item_types", ()), *getattr(info, "types", ())]
    inner += [field.type for field in getattr(info, "fields", ())]
    return all(_is_decoded(each, seen) for each in inner if isinstance(each, inspect.Type))


def _sent_path(body_type: Any, field_path: str) -> str:
    """Return a dotted path in Python names as a path in the vendor's names."""
    names: list[str] = []
    for name in field_path.split(".") if field_path else ():
        field = next((f for member in members_of(body_type) if (f := _field(member, name)) is not None), None)
        names.append(field.encode_name if field else name)
        body_type = field.type if field else Any
    return ".".join(names)


def decoder_of(body_type: Any, field_path: str, envelope: str | None, result: Any, *, is_page: bool = False) -> Decoder:
    """Return the decoder of an operation's responses for the `result` type of a caller.

    `field_path` is the path of the result in the body, or of the list in a page (`is_page`).
    """
    found = documented(body_type, field_path)
    if result is not None and result != found and not (result is Record and found is AnyRecords):
        body_type = with_result(body_type, field_path, result)
    return Decoder(body_type, envelope, "" if is_page else field_path)
