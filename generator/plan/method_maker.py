"""Makes the methods of the plan: one for each operation, and further ones that wait or download."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, NoReturn

import attrs

from ..runtime.conditions import Condition
from ..specs.document import Document
from ..specs.problems import SpecError
from ..specs.schemas import Reader, argument_name, demands_of, is_hidden, types_of
from ..text.names import pascal
from .authentication import security_of
from .methods import CallMethod, FetchMethod, ListMethod, Method, SaveMethod, WaitMethod
from .operation import Argument, Body, Location, Operation
from .parsing import Parsed
from .serialization import SerializationMaker
from .servers import ServerPlanner
from .types import ResultType, Type, name_of, result_of, type_of
from .words import argument_doc, fetch_doc, method_doc, wait_doc

_KNOWN_AHEAD = ("page", "offset", "batch")
"""Kinds of paging whose later pages can be requested before the next page has arrived."""


class MethodMaker:
    """Makes the methods of one document; collects the serializations and types that they share."""

    def __init__(self, document: Document, reader: Reader, servers: ServerPlanner) -> None:
        self._document = document
        self._servers = servers
        self._root = document.root
        self._reader = reader
        self._schemes: dict[str, Any] = document.root.get("x-paging-schemes") or {}
        self._clients = {
            node["parameter"]: name
            for name, node in (document.root.get("x-client-arguments") or {}).items()
        }
        """Names of the client's arguments by the vendor's names of path parameters."""
        self._sent = Reader(document, "readOnly")
        self.serializations = SerializationMaker(document, self._sent)
        self._variables: dict[str, str] = {}

    @property
    def variables(self) -> tuple[tuple[str, str], ...]:
        """The type variables of results, each with its default, the documented type."""
        return tuple((variable, documented) for documented, variable in self._variables.items())

    def make(
        self,
        pointer: str,
        path: str,
        node: dict[str, Any],
        parsed: Parsed,
        puts: Mapping[str, str],
    ) -> list[Method]:
        """Return the method of an operation, and those that wait or download.

        `puts` maps the id of a PATCH to the id of the PUT that the same method can send.
        """
        media, schema = self.success_response(node)
        is_file = media == "application/octet-stream"
        operation = self._operation(pointer, path, node, parsed, None if is_file else schema)
        operation = attrs.evolve(operation, other_put=puts.get(operation.id, ""))
        method = self._method(pointer, node, operation, None if is_file else schema, is_file)
        return [method, *self._additional(pointer, node, method)]

    def success_response(self, operation: dict[str, Any]) -> tuple[str, Any]:
        """Return media type and schema of the 2xx response; "" and None if it has no body."""
        for status, node in operation["responses"].items():
            if status.startswith("2"):
                for media, content in (self._document.resolve(node).get("content") or {}).items():
                    return media, content["schema"]
        return "", None

    def _status(self, operation: dict[str, Any]) -> int:
        """Return the status of the 2xx response, of one with a body if there are several."""
        good = [(s, node) for s, node in operation["responses"].items() if s.startswith("2")]
        described = [s for s, node in good if self._document.resolve(node).get("content")]
        return min(map(int, described or [s for s, _ in good]), default=200)

    def _operation(
        self, pointer: str, path: str, node: dict[str, Any], parsed: Parsed, schema: Any
    ) -> Operation:
        sdk, body = node["x-sdk"], self._body(node)
        arguments, serialization = self._parameters(path, node, parsed)
        arguments += body.arguments
        unwrap = sdk.get("unwrap")
        if unwrap and (schema is None or self._reader.at(schema, unwrap) is None):
            self._refuse(
                f"{pointer}/x-sdk/unwrap",
                f"the response has no field {unwrap}; correct the field path",
            )
        scheme = node.get("x-paging")
        is_list = scheme is not None and schema is not None
        security, authenticated = security_of(self._document, node)
        return Operation(
            id=node["operationId"],
            constant=f"_{sdk['method'].upper()}",
            http=parsed.method,
            path=_with_names(path, arguments),
            arguments=tuple(arguments),
            body=body,
            response_type=type_of(self._document, schema) if schema is not None else None,
            items=self._items(pointer, node, schema)[0] if is_list else "",
            no_list="x-no-list" in node,
            unwrap=self._reader.python_path(schema, unwrap) if unwrap and not is_list else "",
            envelope=sdk.get("unwrap-if-present"),
            scheme=str(scheme).upper() if scheme in self._schemes else None,
            serialization=tuple(dict(serialization + body.serialization).items()),
            retry_safe=_retry_safe(parsed.method, node),
            status=self._status(node),
            security=security,
            server=self._server(pointer, path, node),
            authenticated=authenticated,
            errors=self._errors(node),
            require=self._required(pointer, node, arguments) or body.require,
            conditions=self._demands(pointer, node, arguments) + body.conditions,
            evidence=node["x-evidence"],
            evidence_note=node.get("x-evidence-note", ""),
            section=str(node["x-source"]["section"]),
            token_bases=tuple(node.get("x-token-bases", ())),
            deprecated=bool(node.get("deprecated")),
            method=f"{sdk['resource']}.{sdk['method']}",
        )

    def _server(self, pointer: str, path: str, node: dict[str, Any]) -> str:
        found = self._servers.name_of(path, node)
        if found and "x-token-bases" in node:
            self._refuse(
                f"{pointer}/x-token-bases", "the operation has servers of its own; remove one"
            )
        return found

    def _refuse(self, pointer: str, message: str) -> NoReturn:
        raise SpecError([self._document.problem(pointer, message)])

    def _required(
        self, pointer: str, node: dict[str, Any], arguments: list[Argument]
    ) -> tuple[tuple[str, ...], ...]:
        """Return the parameters of which one is required, each as a group of vendor's names.

        Raise SpecError if two arguments have the same name, or no argument has a required name.
        """
        names = [argument.name for argument in arguments]
        for name in sorted({n for n in names if names.count(n) > 1}):
            self._refuse(pointer, f"two arguments are named {name}; give one an x-sdk name")
        wires = {argument.name: argument.wire for argument in arguments}
        groups = node.get("x-require-one-of", ())
        wanted = [name for group in groups for name in group]
        unknown = sorted(set(wanted) - set(wires) - set(wires.values()))
        if unknown:
            names_of = ", ".join(unknown)
            self._refuse(
                f"{pointer}/x-require-one-of", f"there is no parameter {names_of}; correct the name"
            )
        return tuple((wires.get(name, name),) for name in wanted)

    def _demands(
        self, pointer: str, node: dict[str, Any], arguments: list[Argument]
    ) -> tuple[Condition, ...]:
        """Return the parameters that others demand. Raise SpecError for a name that none has."""
        found = demands_of(node)
        wires = {argument.wire for argument in arguments}
        for condition in found:
            named = {condition.name, *(name for group in condition.require for name in group)}
            for name in sorted(named - wires):
                key = "x-require-if" if condition.values else "x-require-together"
                self._refuse(f"{pointer}/{key}", f"{name}: no such parameter")
        return found

    def _method(
        self, pointer: str, node: dict[str, Any], operation: Operation, schema: Any, is_file: bool
    ) -> Method:
        about: dict[str, Any] = {
            "name": node["x-sdk"]["method"],
            "operation": operation,
            "arguments": operation.arguments,
            "summary": node["summary"],
            "doc": tuple(method_doc(self._document, node)),
        }
        if is_file:
            return SaveMethod(**about)
        if schema is None:
            return Method(**about)
        if "x-paging" in node:
            scheme: dict[str, Any] = self._schemes.get(node["x-paging"]) or {}
            item = self._result(self._items(pointer, node, schema)[1])
            return ListMethod(
                **about,
                result=attrs.evolve(item, several="one", optional=False),
                can_prefetch=scheme.get("kind") in _KNOWN_AHEAD,
                ids=scheme.get("ids"),
            )
        return CallMethod(**about, result=self._returned(schema, node["x-sdk"].get("unwrap")))

    def _result(self, found: Type, *, optional: bool = False) -> ResultType:
        """Return the result of a method for a response type, with the type variable for it."""
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
        """Return the result of a method: the whole response, or the field at `unwrap`."""
        inner = type_of(self._document, self._reader.at(schema, unwrap) if unwrap else schema)
        is_required = not unwrap or unwrap in self._reader.required(schema)
        return self._result(inner, optional=inner.null or not is_required)

    def _additional(self, pointer: str, node: dict[str, Any], method: Method) -> list[Method]:
        """Return the methods for `x-wait` and `x-download` of an operation."""
        schema = self.success_response(node)[1]
        made: list[Method] = []
        wait, download = node.get("x-wait"), node.get("x-download")
        keys = ("state", "ended", "reason")
        paths = [wait[key] for key in keys if wait and key in wait]
        paths += [download[key] for key in ("url", "file-name") if download and key in download]
        for path in paths:
            if schema is None or self._reader.at(schema, path) is None:
                self._refuse(pointer, f"the response has no field {path}; correct the field path")
        if wait:
            polling: dict[str, str | tuple[str, ...]] = {
                "state": self._reader.python_path(schema, wait["state"]),
                "done": tuple(wait["done"]),
                "failed": tuple(wait["failed"]),
            }
            for key in ("ended", "reason"):
                if key in wait:
                    polling[key] = self._reader.python_path(schema, wait[key])
            assert isinstance(method, CallMethod)
            made.append(
                WaitMethod(
                    name=wait["method"],
                    operation=method.operation,
                    arguments=method.arguments,
                    summary=wait["description"],
                    doc=tuple(wait_doc(method, {**wait, **polling})),
                    result=method.result,
                    polling=tuple(polling.items()),
                )
            )
        if download:
            made.append(self._fetch(method, schema, download))
        return made

    def _fetch(self, method: Method, schema: Any, download: dict[str, Any]) -> FetchMethod:
        """Return the method that downloads the file whose address is in a response."""
        response_type = type_of(self._document, schema).read()
        source = Argument(
            name=argument_name({}, response_type.rpartition(".")[2]),
            wire="",
            location="path",
            annotation=method.record.documented if method.record else "Any",
            required=True,
            doc=f"Result of `{method.name}`.",
        )
        keys = [key for key in ("url", "file-name") if key in download]
        paths: dict[str, str] = {
            key: self._reader.python_path(schema, download[key]) for key in keys
        }
        return FetchMethod(
            name=download["method"],
            operation=method.operation,
            arguments=(source,),
            summary=download["description"],
            doc=tuple(fetch_doc({**download, **paths})),
            field_path=paths["url"],
            authenticated=download.get("authenticated", True),
            file_name=paths.get("file-name"),
        )

    def _items(self, pointer: str, operation: dict[str, Any], schema: Any) -> tuple[str, Type]:
        """Return field path, by attribute names, and item type of the list in a response."""
        scheme = self._schemes.get(operation["x-paging"]) or {}
        path = operation["x-sdk"].get("unwrap") or scheme.get("items")
        if path is None:
            found = self._reader.list_path(schema)
        else:
            node = self._reader.at(schema, path)
            found = (path, self._document.resolve(node).get("items") or {}) if node else None
        if found is None:
            self._refuse(
                f"{pointer}/x-paging", "the response has no list, or several; name it with `items`"
            )
        wire, item = found
        return self._reader.python_path(schema, wire), type_of(self._document, item)

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
        order: list[tuple[Location, str, bool]] = [
            *(("path", name, True) for name in parsed.path_parameters),
            *(("query", name, required) for name, required in parsed.query_parameters),
            *(("header", name, required) for name, required in parsed.header_parameters),
        ]
        arguments: list[Argument] = []
        known: list[tuple[str, str]] = []
        for location, wire, required in order:
            node = by_wire[location, wire]
            if is_hidden(node):
                continue
            annotation = type_of(self._document, node["schema"]).sent()
            of_client = self._clients.get(wire) if location == "path" else None
            doc = argument_doc(self._document, node, node["schema"])
            arguments.append(
                Argument(
                    name=argument_name(node, wire),
                    wire=wire,
                    location=location,
                    annotation=annotation,
                    required=required and not of_client,
                    doc=f"{doc} Default: `{of_client}` of the client." if of_client else doc,
                    of_client=of_client is not None,
                    deprecated=self._is_deprecated(node, node["schema"]),
                )
            )
            if location == "query":
                comma = _is_joined(node, self._document)
                how = self.serializations.of(wire, node["schema"], comma=comma)
                if how:
                    known.append((wire, how))
        return arguments, tuple(known)

    def _body(self, operation: dict[str, Any]) -> Body:
        """Return the request body: an argument for each property, or one for the whole body."""
        body = self._document.resolve(operation.get("requestBody") or {})
        for media, content in (body.get("content") or {}).items():
            encoding: Literal["json", "form"] = "json" if media == "application/json" else "form"
            schema = content["schema"]
            properties = self._sent.properties(schema)
            if not properties:
                return self._whole(body, schema, encoding)
            required = self._sent.required(schema)
            properties = {w: node for w, node in properties.items() if not is_hidden(node)}
            require, exactly = self._reader.conditions(schema)
            known = {wire: self.serializations.of(wire, node) for wire, node in properties.items()}
            return Body(
                arguments=tuple(
                    Argument(
                        name=argument_name(node, wire),
                        wire=wire,
                        location="body",
                        annotation=type_of(self._document, node).sent(),
                        required=wire in required,
                        doc=argument_doc(self._document, node, node),
                        deprecated=self._is_deprecated(node, node),
                    )
                    for wire, node in properties.items()
                ),
                serialization=tuple((wire, how) for wire, how in known.items() if how),
                encoding=encoding,
                require=require,
                exactly=exactly,
                conditions=demands_of(self._document.resolve(schema)),
            )
        return Body()

    def _is_deprecated(self, node: dict[str, Any], schema: Any) -> bool:
        """Return whether a parameter or property is deprecated, itself or by its schema."""
        return bool(node.get("deprecated") or self._document.resolve(schema).get("deprecated"))

    def _whole(self, body: Any, schema: Any, encoding: Literal["json", "form"]) -> Body:
        """Return a body that is passed as one argument."""
        is_list = "array" in types_of(self._document.resolve(schema))
        name = "items" if is_list else "fields"
        argument = Argument(
            name=name,
            wire="",
            location="body",
            annotation=type_of(self._document, schema).sent(),
            required=True,
            doc=argument_doc(self._document, body, schema),
        )
        how = self.serializations.of(name, schema)
        known = (("", how),) if how else ()
        return Body(arguments=(argument,), serialization=known, encoding=encoding, whole=name)


def _retry_safe(http: str, operation: dict[str, Any]) -> bool | None:
    """Return whether a request may be repeated; None if the HTTP method decides.

    A PUT may only if the spec says so, or if its method is called `replace`: many vendors update
    fields with PUT.
    """
    declared: bool | None = operation.get("x-retry-safe")
    if declared is None and http == "PUT":
        return bool(operation["x-sdk"]["method"] == "replace")
    return declared


def _with_names(path: str, arguments: list[Argument]) -> str:
    """Return a path template whose placeholders are the names of arguments."""
    names = {argument.wire: argument.name for argument in arguments if argument.location == "path"}
    return re.sub(r"\{([^{}]+)\}", lambda match: f"{{{names[match[1]]}}}", path)


def _is_joined(node: dict[str, Any], document: Document) -> bool:
    """Return whether a parameter is a list whose items are joined by commas."""
    is_list = "array" in types_of(document.resolve(node["schema"]))
    return is_list and node.get("explode") is False and node.get("style") != "deepObject"
