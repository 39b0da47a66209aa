"""The resources whose records can be made equal to a list (`x-sync`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from ..runtime.syncing.declaration import EACH, Active, Bulk, Field, FieldPath, Kind, Step, Sync
from ..specs.document import Document
from ..specs.media_types import body_of
from ..specs.problems import Problem, SpecError
from ..specs.schemas import (
    Reader,
    argument_name,
    is_flag,
    is_hidden,
    sorted_kinds,
    takes_null,
    values_of,
    variants,
)
from ..specs.source import escape
from .methods import ListMethod, Method
from .package import Resource

_KINDS: dict[str, Kind] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
}


def syncs_of(
    document: Document, reader: Reader, resources: tuple[Resource, ...]
) -> tuple[Sync, ...]:
    """Return what `x-sync` declares. Raise SpecError for names that do not exist."""
    by_path = {resource.path: resource for resource in resources}
    made: list[Sync] = []
    problems: list[Problem] = []
    for name, about in (document.root.get("x-sync") or {}).items():
        pointer = f"/x-sync/{escape(name)}"
        try:
            if name not in by_path:
                raise _RefusedError(
                    "", f"there is no resource {name}; name one of {', '.join(by_path)}"
                )
            if "why-not" in about:
                made.append(Sync(name=name, why_not=about["why-not"]))
            else:
                made.append(_Maker(document, reader, by_path[name], about).sync())
        except _RefusedError as refused:
            problems.append(document.problem(f"{pointer}{refused.place}", refused.message))
    if problems:
        raise SpecError(problems)
    return tuple(made)


class _RefusedError(Exception):
    """What is wrong with an `x-sync`, and where in it."""

    def __init__(self, place: str, message: str) -> None:
        super().__init__(message)
        self.place = place
        self.message = message


class _Maker:
    def __init__(
        self, document: Document, reader: Reader, resource: Resource, about: dict[str, Any]
    ) -> None:
        self._document, self._reader = document, reader
        self._resource, self._about = resource, about
        self._nodes = {op["operationId"]: op for _, _, _, op in document.operations()}
        self._sent = Reader(document, "readOnly")
        self._options: dict[str, Any] = about.get("fields") or {}

    def sync(self) -> Sync:
        """Return the declaration."""
        about, resource = self._about, self._resource
        if any(method.name == "plan" for method in resource.methods):
            raise _RefusedError(
                "", "the resource has a method `plan` already; give that another x-sdk name"
            )
        listing = self._method("list", about["list"], ids=False)
        item = self._item(listing)
        creation = self._operation("create")
        change = self._operation("update")
        bulk = about.get("bulk")
        rows = self._rows(bulk) if bulk else None
        fields = tuple(self._fields(item, creation, change, rows))
        by_wire = {field.wire: field for field in fields}
        keys = tuple(self._key(index, key, by_wire) for index, key in enumerate(about["keys"]))
        self._check_fields(by_wire)
        active = about.get("active")
        own = about.get("own-account")
        return Sync(
            name=resource.path,
            list=listing.name,
            arguments=self._arguments(listing, about.get("arguments") or {}, "/arguments"),
            passes=tuple(
                self._arguments(listing, each, f"/passes/{index}")
                for index, each in enumerate(about.get("passes") or ())
            ),
            ahead=isinstance(listing, ListMethod) and listing.can_prefetch,
            id=self._identity(item),
            keys=keys,
            fields=fields,
            active=Active(self._path(item, active["field"], "/active/field")[0], active["is"])
            if active
            else None,
            create=self._step("create", creation, ids=False),
            update=self._step("update", change, whole=bool(about.get("whole-update"))),
            bulk=self._bulk(bulk) if bulk else None,
            deactivate=self._sets("deactivate", by_wire),
            reactivate=self._sets("reactivate", by_wire),
            delete=self._sets("delete", by_wire),
            own=self._own(own, by_wire) if own else None,
            no_removal=about.get("no-removal", ""),
            evidence=listing.operation.evidence,
        )

    def _method(self, place: str, operation: str, *, ids: bool) -> Method:
        """Return the method of an operation of this resource."""
        pointer = f"/{place}"
        for method in self._resource.methods:
            if method.sends and method.operation.id == operation:
                path = [a for a in method.arguments if a.location == "path" and not a.of_client]
                if len(path) != int(ids):
                    wanted = "the id of one record" if ids else "no id"
                    raise _RefusedError(pointer, f"{operation} must take {wanted} in its path")
                return method
        known = ", ".join(m.operation.id for m in self._resource.methods if m.sends)
        raise _RefusedError(
            pointer, f"{self._resource.path} has no operation {operation}; it has {known}"
        )

    def _operation(self, place: str) -> str | None:
        found: str | None = self._about.get(place)
        return found

    def _item(self, listing: Method) -> dict[str, Any]:
        """Return the schema of the items of the list."""
        result = listing.record
        name = getattr(result.record, "name", None) if result is not None else None
        schemas = self._document.root["components"]["schemas"]
        if not isinstance(name, str) or name not in schemas:
            raise _RefusedError(
                "/list", f"{self._about['list']} returns no list of objects with fields"
            )
        found: dict[str, Any] = {"$ref": f"#/components/schemas/{escape(name)}"}
        return found

    def _identity(self, item: dict[str, Any]) -> str:
        wire: str = self._about.get("id", "id")
        if wire not in self._reader.properties(item):
            raise _RefusedError("/id" if "id" in self._about else "", f"the items have no {wire}")
        return wire

    def _body(self, operation: str | None) -> dict[str, Any]:
        """Return the fields of the request body of an operation."""
        if operation is None:
            return {}
        content = body_of(self._document, self._nodes[operation])
        return self._sent.properties(content.schema) if content is not None else {}

    def _needed(self, operation: str | None) -> set[str]:
        if operation is None:
            return set()
        content = body_of(self._document, self._nodes[operation])
        return self._sent.required(content.schema) if content is not None else set()

    def _rows(self, bulk: dict[str, Any]) -> dict[str, Any]:
        """Return the schema of a record in a request with several."""
        self._method("bulk/operation", bulk["operation"], ids=False)
        node = self._body(bulk["operation"]).get(bulk["rows"])
        items = self._document.resolve(node or {}).get("items")
        if items is None:
            raise _RefusedError(
                "/bulk/rows", f"{bulk['operation']} takes no list {bulk['rows']} in its body"
            )
        found: dict[str, Any] = items
        return found

    def _bulk(self, bulk: dict[str, Any]) -> Bulk:
        method = self._method("bulk/operation", bulk["operation"], ids=False)
        argument = next(a for a in method.arguments if a.wire == bulk["rows"])
        refused = bulk.get("refused") or {}
        result = method.record
        name = getattr(result.record, "name", None) if result is not None else None
        schema = {"$ref": f"#/components/schemas/{name}"}
        for index, count in enumerate(bulk.get("counts", ())):
            if count not in self._reader.properties(schema):
                raise _RefusedError(f"/bulk/counts/{index}", f"the response has no field {count}")
        reason: FieldPath = ()
        if refused:
            entry = self._reader.properties(schema).get(refused["list"])
            if entry is None:
                raise _RefusedError(
                    "/bulk/refused/list", f"the response has no field {refused['list']}"
                )
            items = self._document.resolve(entry)["items"]
            for key in ("index", "done"):
                if key in refused and refused[key] not in self._reader.properties(items):
                    raise _RefusedError(
                        f"/bulk/refused/{key}", f"the entries have no {refused[key]}"
                    )
            reason = self._path(items, refused["reason"], "/bulk/refused/reason")[0]
        return Bulk(
            method=method.name,
            rows=argument.name,
            size=bulk["size"],
            refused=refused.get("list", ""),
            index=refused.get("index", ""),
            done=refused.get("done", ""),
            reason=reason,
            counts=tuple(bulk.get("counts", ())),
        )

    def _fields(
        self, item: Any, creation: str | None, change: str | None, rows: Any
    ) -> Iterator[Field]:
        creates, changes = self._body(creation), self._body(change)
        needs: dict[Literal["create", "update"], set[str]] = {
            "create": self._needed(creation),
            "update": self._needed(change),
        }
        if rows is not None:
            listed = self._sent.properties(rows)
            needed = self._sent.required(rows)
            creates, changes = {**creates, **listed}, {**changes, **listed}
            needs = {"create": needs["create"] | needed, "update": needs["update"] | needed}
        for wire, node in {**creates, **changes}.items():
            if is_hidden(node):
                continue
            required = tuple(step for step in needs if wire in needs[step])
            yield self._field(
                wire,
                node,
                item,
                create=wire in creates,
                update=wire in changes,
                required=required,
            )
        for wire, options in self._options.items():
            if "inside" in options:
                yield self._inside(wire, options, item, creates, update=False)
        for wire in self._about["keys"]:
            if wire not in {**creates, **changes} and "inside" not in self._options.get(wire, {}):
                node = self._reader.properties(item).get(wire)
                if node is None:
                    raise _RefusedError("/keys", f"neither requests nor items have {wire}")
                yield self._field(wire, node, item, create=False, update=False, required=())

    def _field(
        self,
        wire: str,
        node: Any,
        item: Any,
        *,
        create: bool,
        update: bool,
        required: tuple[Literal["create", "update"], ...],
    ) -> Field:
        options = self._options.get(wire) or {}
        schema = self._document.resolve(node)
        many = "array" in sorted_kinds(schema)
        inner = self._document.resolve(schema.get("items") or {}) if many else schema
        return Field(
            wire=wire,
            name=argument_name(node, wire),
            kind=self._kind(inner),
            many=many,
            reads=self._reads(wire, schema, item, options),
            create=create,
            update=update,
            required=required,
            nullable=takes_null(schema) or any(map(takes_null, self._members(schema))),
            clear=schema.get("x-clear-value"),
            secret=schema.get("format") == "password",
            choices=_choices(inner)[0],
            labels=_choices(inner)[1],
            **self._marks(wire, options),
        )

    def _marks(self, wire: str, options: dict[str, Any]) -> dict[str, Any]:
        """Return the options of a field that say how its values are compared."""
        return {
            "fold": options.get("case") == "ignore",
            "unordered": options.get("order") == "ignore",
            "changes": options.get("changes", "always"),
            "of": self._named(wire, options, "of"),
            "refers": self._named(wire, options, "refers"),
        }

    def _named(self, wire: str, options: dict[str, Any], key: str) -> str:
        """Return the Python name of another field that an option names."""
        target = options.get(key)
        if target is None:
            return ""
        bodies = {
            **self._body(self._operation("create")),
            **self._body(self._operation("update")),
        }
        if "bulk" in self._about:
            bodies |= self._sent.properties(self._rows(self._about["bulk"]))
        if target not in bodies:
            raise _RefusedError(f"/fields/{escape(wire)}/{key}", f"requests have no field {target}")
        return argument_name(bodies[target], target)

    def _inside(
        self, name: str, options: dict[str, Any], item: Any, creates: Any, *, update: bool
    ) -> Field:
        """Return a field whose value is in a list of objects."""
        about = options["inside"]
        place = f"/fields/{escape(name)}/inside"
        node = creates.get(about["list"])
        items = self._document.resolve(node or {}).get("items")
        properties = self._reader.properties(items) if items is not None else {}
        for wire in (about["field"], *about.get("with", {})):
            if wire not in properties:
                raise _RefusedError(place, f"requests have no list {about['list']} with {wire}")
        inner = self._document.resolve(properties[about["field"]])
        return Field(
            wire=about["field"],
            name=name,
            kind=self._kind(inner),
            reads=self._path(item, f"{about['list']}[]", place),
            update=update,
            inside=argument_name(node, about["list"]),
            beside=about.get("with", {}),
            **self._marks(name, options),
        )

    def _members(self, schema: Any) -> list[Any]:
        return [self._document.resolve(member) for member in variants(schema)]

    def _kind(self, schema: dict[str, Any]) -> Kind:
        """Return the type of a value; text takes what may be text or a number."""
        if is_flag(schema):
            return "boolean"
        kinds = {
            kind for member in (schema, *self._members(schema)) for kind in sorted_kinds(member)
        }
        kinds.discard("null")
        shape = schema.get("format")
        if kinds & {"object", "array"} or not kinds:
            return "json"
        if shape == "date":
            return "date"
        if shape in ("date-time", "unix-time"):
            return "timestamp"
        return _KINDS[kinds.pop()] if len(kinds) == 1 else "string"

    def _reads(
        self, wire: str, schema: dict[str, Any], item: Any, options: dict[str, Any]
    ) -> tuple[FieldPath, ...]:
        """Return where the items of the list have a field."""
        place = f"/fields/{escape(wire)}/reads"
        given = options.get("reads", schema.get("x-answered-as", [wire]))
        if given is False:
            return ()
        named = " or ".join(given or [wire])
        found = [path for each in given for path in self._path(item, each, "")]
        if not found:
            raise _RefusedError(
                place if "reads" in options else f"/fields/{escape(wire)}",
                f"the items of the list have no {named}: say where they have {wire} "
                "(`reads`), or that they do not have it (`reads: false`)",
            )
        return tuple(found)

    def _path(self, node: Any, path: str, place: str) -> tuple[FieldPath, ...]:
        """Return a field path, also through envelopes and other names; raise if `place` is given.

        Without a place, an empty tuple says that there is no such field.
        """
        found: list[tuple[FieldPath, Any]] = [((), node)]
        for part in path.replace("[]", f".{EACH}").split("."):
            following: list[tuple[FieldPath, Any]] = []
            for before, at in found:
                following += self._through(before, at, part)
            found = following
        if not found and place:
            raise _RefusedError(place, f"there is no field {path} in the response")
        return tuple(names for names, _ in found)

    def _through(self, before: FieldPath, node: Any, part: str) -> Iterator[tuple[FieldPath, Any]]:
        schema = self._document.resolve(node)
        if part == EACH:
            items = schema.get("items")
            if items is not None:
                yield (*before, EACH), items
            return
        for candidate in (node, *variants(schema)):
            inner = self._reader.properties(candidate).get(part)
            values = self._document.resolve(candidate).get("additionalProperties")
            if inner is None and isinstance(values, dict):
                inner = values
            if inner is None:
                continue
            resolved = self._document.resolve(inner)
            envelope = resolved.get("x-unwrap-if-present")
            if envelope:
                yield (*before, part, envelope), inner
            for name in (part, *resolved.get("x-aliases", ())):
                yield (*before, name), inner
            return

    def _key(self, index: int, wire: str, by_wire: dict[str, Field]) -> str:
        field = by_wire.get(wire) or next((f for f in by_wire.values() if f.name == wire), None)
        if field is None or not field.reads or field.many:
            raise _RefusedError(
                f"/keys/{index}", f"{wire} is no field that the items of the list have once"
            )
        return field.name

    def _check_fields(self, by_wire: dict[str, Field]) -> None:
        known = {*by_wire, *(field.name for field in by_wire.values())}
        for wire in self._options:
            if wire not in known:
                raise _RefusedError(f"/fields/{escape(wire)}", f"requests have no field {wire}")

    def _arguments(self, listing: Method, given: dict[str, Any], place: str) -> dict[str, Any]:
        named = {argument.wire: argument for argument in listing.arguments}
        for wire in given:
            if wire not in named:
                raise _RefusedError(
                    f"{place}/{escape(wire)}", f"{self._about['list']} has no parameter {wire}"
                )
        return {named[wire].name: value for wire, value in given.items()}

    def _step(
        self, place: str, operation: str | None, *, ids: bool = True, whole: bool = False
    ) -> Step | None:
        if operation is None:
            return None
        method = self._method(place, operation, ids=ids)
        return Step(method=method.name, whole=whole, returns=method.record is not None)

    def _sets(self, name: str, by_wire: dict[str, Field]) -> Step | None:
        about = self._about.get(name)
        if about is None:
            return None
        if "operation" in about:
            method = self._method(f"{name}/operation", about["operation"], ids=True)
            returns = method.record is not None
            return Step(method=method.name, returns=returns, means=about.get("means", ""))
        for wire in about["sets"]:
            if wire not in by_wire or not by_wire[wire].update:
                raise _RefusedError(
                    f"/{name}/sets/{escape(wire)}", f"an update takes no field {wire}"
                )
        return Step(sets=about["sets"], means=about.get("means", ""))

    def _own(self, about: dict[str, str], by_wire: dict[str, Field]) -> tuple[str, str]:
        if about["field"] not in by_wire:
            raise _RefusedError("/own-account/field", f"there is no field {about['field']}")
        return about["credential"], by_wire[about["field"]].name


def _choices(schema: dict[str, Any]) -> tuple[tuple[str | int, ...], tuple[str, ...]]:
    """Return the documented values of a schema, and names for numbers."""
    values = tuple(value for value in values_of(schema) if isinstance(value, (str, int)))
    if is_flag(schema) or any(isinstance(value, bool) for value in values):
        return (), ()
    names = schema.get("x-enum-descriptions") or schema.get("x-enum-varnames") or ()
    are_numbers = all(isinstance(value, int) for value in values)
    return values, tuple(names) if are_numbers and len(names) == len(values) else ()
