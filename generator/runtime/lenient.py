"""Lenient decoding, field by field: every value is kept, every difference is reported, no misfit raises."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterable
from itertools import islice
from typing import Any, Final, TypeAlias

import msgspec

from .drift import Drift, Kind, Report
from .json_values import is_array, is_object, json_name
from .model import EXTRAS, decode_hook, held
from .shapes import Field, Shape

Owner: TypeAlias = "type[msgspec.Struct] | None"
_FIELD: Final = re.compile(r" - at `\$\.([^.\[`]+)")
_FEW: Final = 3


class LenientDecoder:
    """Fits one response into its shape as far as possible.

    The reports name `operation`. Values that do not fit are kept as raw JSON values. Where the result of the operation
    is a list, at the path `result` in the vendor's names, one record is reported and becomes a list of one.
    """

    def __init__(self, operation: str, report: Report, result: str = "") -> None:
        self._operation = operation
        self._report = report
        self._result = result
        self._odd: dict[Shape, Field] = {}

    def fit(self, value: Any, shape: Shape, path: str = "", field: Field | None = None, owner: Owner = None) -> Any:
        """Return the value converted to its type, or as far as possible if it does not fit.

        `field` is the field that holds the value, `owner` the model of that field.
        """
        if type(value) in shape.plain or shape.anything:
            return value
        if shape.record is not None and shape.envelope is None and is_object(value):
            return shape.record(value)
        if shape.refuses(value):
            return self._misfit(value, shape, path, field, owner)
        first = self._odd.get(shape)  # often, the same field does not fit in every record
        if first is None or not is_object(value) or not first.shape.refuses(value.get(first.wire)):
            try:
                return msgspec.convert(value, shape.type, strict=False, dec_hook=decode_hook)
            except (msgspec.ValidationError, OverflowError, UnicodeEncodeError) as error:
                first = _misfitting(shape, error)
        if shape.envelope is not None:
            value = held(value, shape.envelope)
        if shape.tags and is_object(value):
            chosen = shape.at(value)
            if chosen is not shape:
                return self.fit(value, chosen, path, field, owner)
            self._untagged(value, shape, path, field, owner)
            return value
        if is_object(value):
            if shape.model is not None:
                try:
                    return self._struct(value, shape, path, first)
                except (ValueError, TypeError):  # raised by the caller's own type, in its `__post_init__`
                    return self._misfit(value, shape, path, field, owner)
            if shape.values is not None:
                every = f"{path}.*" if path else "*"
                return {key: self.fit(inner, shape.values, every, field, owner) for key, inner in value.items()}
            if shape.item is not None and path and path == self._result:
                self._add_at("shape", path, shape.name, json_name(value), field, owner)
                return [self.fit(value, shape.item, f"{path}[]", field, owner)]
        if is_array(value) and shape.item is not None:
            every = f"{path}[]"
            return [self.fit(item, shape.item, every, field, owner) for item in value]
        return self._misfit(value, shape, path, field, owner)

    def _untagged(self, value: dict[str, Any], shape: Shape, path: str, field: Field | None, owner: Owner) -> None:
        """Report an object whose tag names none of the documented objects."""
        tag_path = f"{path}.{shape.tag}" if path else shape.tag
        if shape.tag not in value:
            self._add_at("missing", tag_path, _listed(shape.tags), "nothing", field, owner)
        else:
            got = repr(value[shape.tag])[:80]
            self._add_at("unknown_enum", tag_path, _listed(shape.tags), got, field, owner)

    def _struct(self, value: dict[str, Any], shape: Shape, path: str, first: Field | None) -> Any:
        owner = shape.model
        assert owner is not None
        made, odd = _without_misfits(value, shape, first)
        if odd:
            self._odd[shape] = odd[0]
        fitted: dict[str, Any] = {}
        for field in shape.fields if made is None else odd:
            field_path = f"{path}.{field.wire}" if path else field.wire
            if field.wire == EXTRAS:
                field_path = path
            if field.wire in value:
                fitted[field.name] = self.fit(value[field.wire], field.shape, field_path, field, owner)
            elif field.required:
                fitted[field.name] = None
                self._add_at("missing", field_path, field.shape.name, "nothing", field, owner)
        if made is None:
            return owner(**fitted)
        for name, inner in fitted.items():
            msgspec.structs.force_setattr(made, name, inner)  # a subclass may be frozen
        return made

    def renamed(self, value: Any, shape: Shape, path: str = "") -> Any:
        """Return a value with alternative spellings of field names replaced by the documented ones."""
        if not shape.spellings:
            return value
        if shape.envelope is not None:
            value = held(value, shape.envelope)
        shape = shape.at(value)
        if is_array(value) and shape.item is not None:
            return [self.renamed(item, shape.item, f"{path}[]") for item in value]
        if not is_object(value):
            return value
        if shape.model is None:
            inner = shape.values
            return value if inner is None else {k: self.renamed(v, inner, f"{path}.*") for k, v in value.items()}
        value = dict(value)
        for name in [name for name in shape.aliases if name in value]:
            field = shape.aliases[name]
            self._add_at("alias_used", f"{path}.{name}" if path else name, field.wire, name, field, shape.model)
            other = value.pop(name)
            if value.get(field.wire) in (None, []):  # a value under the alias takes precedence over nothing
                value[field.wire] = other
        for field in shape.fields:
            if field.wire in value and field.shape.spellings:
                field_path = f"{path}.{field.wire}" if path else field.wire
                value[field.wire] = self.renamed(value[field.wire], field.shape, field_path)
        return value

    def gathered(self, value: Any, shape: Shape) -> Any:
        """Move the fields that models do not declare into their mappings of such fields, in place."""
        if not shape.gathers:
            return value
        shape = shape.at(value)
        if is_array(value) and shape.item is not None:
            for item in value:
                self.gathered(item, shape.item)
        elif is_object(value):
            if EXTRAS in shape.wires:
                names = [key for key in value if key == EXTRAS or key not in shape.wires]
                value[EXTRAS] = {name: value.pop(name) for name in names}
            for field in shape.fields:
                self.gathered(value.get(field.wire), field.shape)
            if shape.values is not None:
                for inner in value.values():
                    self.gathered(inner, shape.values)
        return value

    def unwrapped(self, value: Any, shape: Shape) -> Any:
        """Take the values in a value out of their envelopes, in place, and return it."""
        if not shape.has_envelopes:
            return value
        shape = shape.at(value)
        if is_array(value) and shape.item is not None:
            for item in value:
                self.unwrapped(item, shape.item)
        elif is_object(value):
            for field in shape.wrapping if not value.keys().isdisjoint(shape.wrapped) else ():
                inner = value.get(field.wire)
                if inner is not None:
                    if field.shape.envelope is not None:
                        value[field.wire] = inner = held(inner, field.shape.envelope)
                    if field.shape.has_envelopes:
                        value[field.wire] = self.unwrapped(inner, field.shape)
            if shape.values is not None:
                for inner in value.values():
                    self.unwrapped(inner, shape.values)
        return value

    def filled(self, value: Any, shape: Shape) -> Any:
        """Replace empty lists in fields where an object is documented by empty objects, in place; return the value."""
        if is_array(value) and shape.item is not None and shape.item.holds_objects:
            for item in value:
                self.filled(item, shape.item)
        elif is_object(value):
            for field in shape.holding:
                inner = value.get(field.wire)
                if inner:
                    self.filled(inner, field.shape)
                elif is_array(inner) and field.shape.is_object:
                    value[field.wire] = {}
            if shape.values is not None and shape.values.is_object:
                for key, inner in value.items():
                    value[key] = {} if inner == [] else self.filled(inner, shape.values)
        return value

    def _misfit(self, value: Any, shape: Shape, path: str, field: Field | None, owner: Owner) -> Any:
        moment = _moment(value, shape)
        if moment is not None:
            if type(moment) is dt.date and dt.datetime.fromisoformat(value).time() != dt.time():
                self._add_at("type", path, shape.name, "date-time", field, owner)
            return moment
        if type(value) in (dict, list) or shape.is_nested:
            kind: Kind = "type" if value is None else "shape"
            self._add_at(kind, path, shape.name, json_name(value), field, owner)
        elif shape.choices and isinstance(value, (str, int)):
            self._add_at("unknown_enum", path, _listed(shape.choices), repr(value)[:80], field, owner)
        else:
            self._add_at("type", path, shape.name, json_name(value), field, owner)
        return value

    def extras(self, value: Any, shape: Shape, path: str = "") -> None:
        """Report the keys of a response that its models do not have."""
        if shape.envelope is not None:
            value = held(value, shape.envelope)
        shape = shape.at(value)
        if is_array(value):
            if shape.item is not None:
                for item in value:
                    self.extras(item, shape.item, f"{path}[]")
        elif is_object(value):
            for key, inner in value.items():
                self._extra(key, inner, shape, path)

    def _extra(self, key: str, inner: Any, shape: Shape, path: str) -> None:
        if shape.model is not None:
            field_path = f"{path}.{key}" if path else key
            field = shape.wires.get(key) or shape.aliases.get(key)
            further = shape.wires.get(EXTRAS)
            if field is None and further is not None and further.shape.values is not None:
                self.extras(inner, further.shape.values, f"{path}.*" if path else "*")
                return
            if field is not None:
                self.extras(inner, field.shape, field_path)
            else:
                base = next((b for b in shape.model.__mro__ if "_spec_source" in vars(b)), None)
                self._add("undocumented_field", field_path, "nothing", json_name(inner), key, base)
        elif shape.values is not None:
            self.extras(inner, shape.values, f"{path}.*")

    def _add_at(self, kind: Kind, path: str, expected: str, got: str, field: Field | None, owner: Owner) -> None:
        base = _described(owner, field.name) if field and owner else None
        self._add(kind, path, expected, got, field.wire if field else None, base)

    def _add(self, kind: Kind, path: str, expected: str, got: str, wire: str | None, model: Owner) -> None:
        """Report a difference; `model` is the documented model, None for a type that the caller defined."""
        name = model.__name__ if model else None
        source: str | None = getattr(model, "_spec_source", None)
        wire = wire if model else None
        self._report(Drift(self._operation, path or "(body)", kind, expected, got, name, wire, source))


@functools.lru_cache(maxsize=1024)
def _described(model: type[msgspec.Struct], field: str) -> Owner:
    """Return the class that declares a field if it is a documented model, None if the caller defined it."""
    base = next((base for base in model.__mro__ if field in vars(base).get("__annotations__", ())), None)
    return base if base is not None and "_spec_source" in vars(base) else None


def _misfitting(shape: Shape, error: Exception) -> Field | None:
    """Return the field of a model that the decoder's message names."""
    found = _FIELD.search(str(error))
    return shape.wires.get(found[1]) if found else None


def _without_misfits(value: dict[str, Any], shape: Shape, field: Field | None) -> tuple[Any, list[Field]]:
    """Return a model without the fields that do not fit, and those fields; None if there are more than a few.

    `field` is the first of them; the decoder names the next one to leave out. This keeps a page fast in
    which every record has the same misfit.
    """
    rest, odd = dict(value), list[Field]()
    while len(odd) < _FEW and field is not None and rest.get(field.wire) is not None:
        rest[field.wire] = None
        odd.append(field)
        try:
            return msgspec.convert(rest, shape.type, strict=False, dec_hook=decode_hook), odd
        except (msgspec.ValidationError, OverflowError, UnicodeEncodeError) as error:
            field = _misfitting(shape, error)
    return None, []


def _listed(choices: Iterable[object]) -> str:
    return "one of " + ", ".join(map(str, islice(choices, 8)))


def _moment(value: Any, shape: Shape) -> dt.date | None:
    """Return a date-time for a plain date, and a date for a date-time, where the other one is documented.

    A date-time without a zone is UTC where the documentation says so.
    """
    if not isinstance(value, str) or len(value) < 10:
        return None
    try:
        names = shape.name.split(" or ") if shape.model is None else ()
        if "datetime" in names:
            if shape.is_utc:
                return dt.datetime.fromisoformat(value).replace(tzinfo=dt.timezone.utc)
            return dt.datetime.combine(dt.date.fromisoformat(value), dt.time())
        if "date" in names:
            return dt.datetime.fromisoformat(value).date()
    except ValueError:
        return None
    return None
