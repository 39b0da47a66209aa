"""Methods of the plan: one operation each, and what is built on it."""

from __future__ import annotations

import re
from typing import Any

import attrs

from ..specs.document import Document
from ..specs.problems import SpecError
from ..specs.schemas import Reader, argument_name, types_of
from ..text.names import pascal
from .operations import Parsed
from .package import Argument, Kind, Method
from .serialization import SerializationMaker
from .types import ResultType, Type, name_of, result_of, type_of
from .words import argument_doc, fetch_doc, method_doc, wait_doc

_KNOWN_AHEAD = ("page", "offset", "batch")
"""Kinds of paging that tell where later pages are before the next one has come."""


class MethodMaker:
    """Makes the methods of one document; collects the serializations and types that they share."""

    def __init__(self, document: Document, reader: Reader) -> None:
        self._document = document
        self._root = document.root
        self._reader = reader
        self._schemes: dict[str, Any] = document.root.get("x-paging-schemes") or {}
        self.serializations = SerializationMaker(document, reader)
        self._variables: dict[str, str] = {}

    @property
    def variables(self) -> tuple[tuple[str, str], ...]:
        """The type variables of results, each with the documented type that is its default."""
        return tuple((variable, documented) for documented, variable in self._variables.items())

    def make(
        self, pointer: str, path: str, operation: dict[str, Any], parsed: Parsed
    ) -> list[Method]:
        """Return the method of an operation, and those built on it."""
        method = self._method(pointer, path, operation, parsed)
        return [method, *self._built_on(pointer, operation, method)]

    def good(self, operation: dict[str, Any]) -> tuple[str, Any]:
        """Return media type and schema of the 2xx response; an empty type for no body."""
        for status, node in operation["responses"].items():
            if status.startswith("2"):
                for media, content in (self._document.resolve(node).get("content") or {}).items():
                    return media, content["schema"]
        return "", None

    def _method(self, pointer: str, path: str, operation: dict[str, Any], parsed: Parsed) -> Method:
        sdk = operation["x-sdk"]
        arguments, serialization = self._parameters(path, operation, parsed)
        body_arguments, body_serialization, encoding, whole, require, exactly = self._body(
            operation
        )
        arguments += body_arguments
        names = [argument.name for argument in arguments]
        for name in sorted({n for n in names if names.count(n) > 1}):
            raise SpecError(
                [
                    self._document.problem(
                        pointer, f"two arguments are called {name}; name one (x-sdk)"
                    )
                ]
            )
        wires = {argument.wire: argument.name for argument in arguments}
        named = {name for group in operation.get("x-require-one-of", ()) for name in group}
        unknown = sorted(named - set(wires) - set(names))
        if unknown:
            place, what = f"{pointer}/x-require-one-of", ", ".join(unknown)
            raise SpecError([self._document.problem(place, f"{what}: no such parameter")])
        if operation.get("x-require-one-of"):
            by_name = {argument.name: argument.wire for argument in arguments}
            require = tuple((by_name.get(name, name),) for name in operation["x-require-one-of"][0])
        media, schema = self.good(operation)
        unwrap = sdk.get("unwrap")
        if unwrap and (schema is None or self._reader.at(schema, unwrap) is None):
            place = f"{pointer}/x-sdk/unwrap"
            raise SpecError([self._document.problem(place, f"the response has no {unwrap}")])
        kind: Kind = "call"
        items, result = "", None
        if media == "application/octet-stream":
            kind, schema = "save", None
        elif schema is not None and "x-paging" in operation:
            kind, (items, item) = "pages", self._items(pointer, operation, schema)
            result = attrs.evolve(self._result(item), several="one", optional=False)
        elif schema is not None:
            result = self._returned(schema, unwrap)
        scheme = operation.get("x-paging")
        declared: dict[str, Any] = self._schemes.get(str(scheme)) or {}
        return Method(
            name=sdk["method"],
            constant=f"_{sdk['method'].upper()}",
            operation=operation["operationId"],
            http=parsed.method,
            path=_with_names(path, arguments),
            kind=kind,
            arguments=tuple(arguments),
            answer=type_of(self._document, schema) if schema is not None else None,
            result=result,
            items=items,
            unwrap=self._reader.python_place(schema, unwrap) if unwrap and kind == "call" else "",
            envelope=sdk.get("unwrap-if-present"),
            scheme=str(scheme).upper() if declared else None,
            can_prefetch=declared.get("kind") in _KNOWN_AHEAD,
            batch=declared.get("ids"),
            serialization=tuple(dict(serialization + body_serialization).items()),
            encoding=encoding,
            whole=whole,
            retry_safe=operation.get("x-retry-safe", False),
            authenticated=operation.get("security") != [],
            errors=self._errors(operation),
            require=require,
            exactly=exactly,
            evidence=operation["x-evidence"],
            evidence_note=operation.get("x-evidence-note", ""),
            section=str(operation["x-source"]["section"]),
            summary=operation["summary"],
            doc=tuple(method_doc(self._document, operation)),
        )

    def _result(self, found: Type, *, optional: bool = False) -> ResultType:
        """Return the result of a call that answers with a type, with the variable of that type."""
        result = result_of(found, "", optional=optional)
        documented = result.documented
        if documented not in self._variables:
            name = pascal(name_of(documented))
            variable, number = f"{name}T", 2
            while variable in self._variables.values():
                variable, number = f"{name}{number}T", number + 1
            self._variables[documented] = variable
        return attrs.evolve(result, variable=self._variables[documented])

    def _returned(self, schema: Any, unwrap: str | None) -> ResultType:
        """Return the result of a call: the whole answer, or what a place of it holds."""
        inner = type_of(self._document, self._reader.at(schema, unwrap) if unwrap else schema)
        promised = not unwrap or unwrap in self._reader.required(schema)
        return self._result(inner, optional=inner.null or not promised)

    def _built_on(self, pointer: str, operation: dict[str, Any], method: Method) -> list[Method]:
        """Return the methods that an operation brings besides its own: waiting and downloading."""
        schema = self.good(operation)[1]
        made: list[Method] = []
        wait, download = operation.get("x-wait"), operation.get("x-download")
        places = [
            w[k]
            for w, ks in ((wait, ("state", "reason")), (download, ("url",)))
            if w
            for k in ks
            if k in w
        ]
        for place in places:
            if schema is None or self._reader.at(schema, place) is None:
                raise SpecError([self._document.problem(pointer, f"the response has no {place}")])
        if wait:
            polling: dict[str, str | tuple[str, ...]] = {
                "state": self._reader.python_place(schema, wait["state"]),
                "running": tuple(wait["running"]),
                "done": tuple(wait["done"]),
            }
            if "reason" in wait:
                polling["reason"] = self._reader.python_place(schema, wait["reason"])
            doc = tuple(wait_doc(method, wait))
            made.append(
                attrs.evolve(
                    method,
                    name=wait["method"],
                    kind="wait",
                    polling=tuple(polling.items()),
                    summary=wait["description"],
                    doc=doc,
                )
            )
        if download:
            source = Argument(
                name=argument_name(
                    {}, method.answer.read().rpartition(".")[2] if method.answer else "answer"
                ),
                wire="",
                place="path",
                annotation=method.result.documented if method.result else "Any",
                required=True,
                doc=f"What `{method.name}` gave.",
            )
            made.append(
                attrs.evolve(
                    method,
                    name=download["method"],
                    kind="fetch",
                    arguments=(source,),
                    place=self._reader.python_place(schema, download["url"]),
                    summary=download["description"],
                    doc=tuple(fetch_doc(download)),
                )
            )
        return made

    def _items(self, pointer: str, operation: dict[str, Any], schema: Any) -> tuple[str, Type]:
        scheme = self._schemes.get(operation["x-paging"]) or {}
        place = operation["x-sdk"].get("unwrap") or scheme.get("items")
        if place is None:
            found = self._reader.list_place(schema)
        else:
            node = self._reader.at(schema, place)
            found = (place, self._document.resolve(node).get("items") or {}) if node else None
        if found is None:
            raise SpecError(
                [
                    self._document.problem(
                        f"{pointer}/x-paging", "the response has no list; name it with items"
                    )
                ]
            )
        wire, item = found
        return self._reader.python_place(schema, wire), type_of(self._document, item)

    def _errors(self, operation: dict[str, Any]) -> tuple[tuple[int, str], ...]:
        named = []
        for status, node in operation["responses"].items():
            error = self._document.resolve(node).get("x-error")
            if error and status.isdigit():
                named.append((int(status), error))
        return tuple(named)

    def _parameters(
        self, path: str, operation: dict[str, Any], parsed: Parsed
    ) -> tuple[list[Argument], tuple[tuple[str, str], ...]]:
        item = self._root["paths"][path]
        nodes = [*item.get("parameters", []), *operation.get("parameters", [])]
        by_wire = {(p["in"], p["name"]): p for p in map(self._document.resolve, nodes)}
        order = [("path", name, True) for name in parsed.path_parameters]
        order += [("query", name, required) for name, required in parsed.query_parameters]
        order += [("header", name, required) for name, required in parsed.header_parameters]
        arguments: list[Argument] = []
        known: list[tuple[str, str]] = []
        for place, wire, required in order:
            node = by_wire[place, wire]
            annotation = type_of(self._document, node["schema"]).sent()
            arguments.append(
                Argument(
                    name=argument_name(node, wire),
                    wire=wire,
                    place=place,  # type: ignore[arg-type]
                    annotation=annotation,
                    required=required,
                    doc=argument_doc(self._document, node, node["schema"]),
                )
            )
            if place == "query":
                comma = _is_joined(node, self._document)
                how = self.serializations.of(wire, node["schema"], comma=comma)
                if how:
                    known.append((wire, how))
        return arguments, tuple(known)

    def _body(self, operation: dict[str, Any]) -> Any:
        body = self._document.resolve(operation.get("requestBody") or {})
        for media, content in (body.get("content") or {}).items():
            encoding = "json" if media == "application/json" else "form"
            schema = content["schema"]
            properties = self._reader.properties(schema)
            required = self._reader.required(schema)
            require, exactly = self._reader.conditions(schema)
            if not properties:
                kinds = types_of(self._document.resolve(schema))
                name = "items" if "array" in kinds else "fields"
                doc = argument_doc(self._document, body, schema)
                annotation = type_of(self._document, schema).sent()
                whole = Argument(
                    name=name, wire="", place="body", annotation=annotation, required=True, doc=doc
                )
                how = self.serializations.of(name, schema)
                known = (("", how),) if how else ()
                return [whole], known, encoding, name, (), False
            arguments: list[Argument] = []
            named: list[tuple[str, str]] = []
            for wire, node in properties.items():
                arguments.append(
                    Argument(
                        name=argument_name(node, wire),
                        wire=wire,
                        place="body",
                        annotation=type_of(self._document, node).sent(),
                        required=wire in required,
                        doc=argument_doc(self._document, node, node),
                    )
                )
                how = self.serializations.of(wire, node)
                if how:
                    named.append((wire, how))
            return arguments, tuple(named), encoding, None, require, exactly
        return [], (), None, None, (), False


def _with_names(path: str, arguments: list[Argument]) -> str:
    """Return a path template whose placeholders are the names of arguments."""
    names = {argument.wire: argument.name for argument in arguments if argument.place == "path"}
    return re.sub(r"\{([^{}]+)\}", lambda match: f"{{{names[match[1]]}}}", path)


def _is_joined(node: dict[str, Any], document: Document) -> bool:
    """Return whether a parameter is a list whose items are joined by commas."""
    is_list = "array" in types_of(document.resolve(node["schema"]))
    return is_list and node.get("explode") is False and node.get("style") != "deepObject"
