"""Joins the parsed operations with what the parser loses, into the plan of a package."""

from __future__ import annotations

from typing import Any

import attrs

from .authenticate import auth_of
from .lint import each_operation
from .lint_schemas import python_name, types_of
from .load import Document
from .names import pascal, snake
from .operation_docs import argument_doc, fetch_doc, method_doc, wait_doc
from .parse import Parsed, parse
from .plan import (
    Argument,
    Child,
    Kind,
    Method,
    Package,
    PagingScheme,
    PathSpelling,
    Resource,
    Variable,
)
from .problems import SpecError
from .schemas import Reader

_SCHEMES = {
    "page": "NumberedPages",
    "offset": "OffsetPages",
    "link": "LinkedPages",
    "batch": "BatchedPages",
}


def adapt(document: Document) -> Package:
    """Give the plan of the package of a linted document."""
    return _Adapter(document).package()


class _Adapter:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._root = document.root
        self._reader = Reader(document)
        self._rules: dict[str, str] = {}
        self._schemes: dict[str, Any] = document.root.get("x-paging-schemes") or {}

    def package(self) -> Package:
        """Give the plan."""
        root, vendor = self._root, self._document.vendor
        sdk, info = root["x-sdk"], root["info"]
        parsed = parse(self._document)
        methods: dict[str, list[Method]] = {}
        for pointer, _, path, operation in each_operation(root):
            method = self._method(pointer, path, operation, parsed[operation["operationId"]])
            group = methods.setdefault(operation["x-sdk"]["resource"], [])
            group += [method, *self._built_on(pointer, operation, method)]
        resources = self._resources(methods)
        prefix = vendor.upper()
        return Package(
            vendor=vendor,
            title=sdk["title"],
            class_name=sdk["class"],
            module=f"{vendor}_client",
            evidence=self._evidence(),
            distribution=f"{vendor.replace('_', '-')}-client",
            version=sdk["version"],
            api_version=str(info.get("version", "")),
            summary=info.get("summary", info["title"]),
            description=info.get("description", ""),
            keywords=tuple(sdk.get("keywords", ())),
            homepage=(info.get("contact") or {}).get("url", ""),
            env_prefix=prefix,
            servers=self._servers(),
            variables=self._variables(),
            spellings=self._spellings(),
            headers=tuple((sdk.get("headers") or {}).items()),
            error_message=tuple(sdk.get("error-message", ())),
            error_details=sdk.get("error-details"),
            request_id_headers=tuple(sdk.get("request-id-headers", ("x-request-id",))),
            auth=auth_of(self._document, prefix),
            schemes=self._paging(),
            constants=self._constants(),
            rules=tuple((name, text) for text, name in self._rules.items()),
            resources=resources,
            top=tuple(self._child(r) for r in resources if "." not in r.path),
            quickstart=sdk.get("quickstart"),
        )

    def _evidence(self) -> str:
        """Give the evidence that most operations have."""
        found = [op["x-evidence"] for _, _, _, op in each_operation(self._root)]
        return max(sorted(set(found)), key=found.count)

    def _servers(self) -> tuple[tuple[str, str], ...]:
        servers: list[tuple[str, str]] = []
        for server in self._root["servers"]:
            named = (server.get("x-sdk") or {}).get("name")
            name = named or snake(server.get("description", "production"))
            servers.append((name, server["url"]))
        return tuple(servers)

    def _variables(self) -> tuple[Variable, ...]:
        found: dict[str, Variable] = {}
        for server in self._root["servers"]:
            for name, node in (server.get("variables") or {}).items():
                default = None if node.get("x-required") else node.get("default")
                doc = node.get("description", name)
                found.setdefault(name, Variable(name=name, doc=doc, default=default))
        return tuple(found.values())

    def _spellings(self) -> tuple[PathSpelling, ...]:
        return tuple(
            PathSpelling(
                name=name,
                segment=node["segment"],
                alternatives=tuple(node.get("alternatives", ())),
                note=node.get("note", ""),
            )
            for name, node in (self._root.get("x-path-spellings") or {}).items()
        )

    def _paging(self) -> tuple[PagingScheme, ...]:
        schemes: list[PagingScheme] = []
        for name, scheme in self._schemes.items():
            arguments: list[tuple[str, str | int]] = []
            for key, value in scheme.items():
                if key in ("kind", "description", "items") or (
                    key == "size" and scheme["kind"] == "link"
                ):
                    continue
                if key in ("more", "pages", "next"):
                    value = self._body_place(name, value)
                arguments.append((key.replace("-", "_"), value))
            schemes.append(
                PagingScheme(
                    constant=name.upper(),
                    class_name=_SCHEMES[scheme["kind"]],
                    arguments=tuple(arguments),
                    doc=scheme.get("description", ""),
                )
            )
        return tuple(schemes)

    def _body_place(self, scheme: str, place: str) -> str:
        """Give a place in the body of a page as attribute names; every page must have it."""
        found = ""
        problems = []
        for pointer, _, _, operation in each_operation(self._root):
            if operation.get("x-paging") != scheme:
                continue
            schema = self._good(operation)[1]
            if schema is None or self._reader.at(schema, place) is None:
                problems.append(
                    self._document.problem(
                        f"{pointer}/x-paging", f"the response has no {place} as {scheme} needs"
                    )
                )
            else:
                found = self._reader.python_place(schema, place)
        if problems:
            raise SpecError(problems)
        return found or place

    def _resources(self, methods: dict[str, list[Method]]) -> tuple[Resource, ...]:
        paths: dict[str, None] = {}
        for path in methods:
            parts = path.split(".")
            for length in range(1, len(parts) + 1):
                paths.setdefault(".".join(parts[:length]))
        made: dict[str, Resource] = {}
        for path in sorted(paths, key=lambda p: -p.count(".")):
            children = [made[p] for p in paths if p.rpartition(".")[0] == path]
            made[path] = Resource(
                path=path,
                class_name=pascal(path),
                module=path.replace(".", "_"),
                methods=tuple(methods.get(path, ())),
                children=tuple(self._child(child) for child in children),
                doc=self._resource_doc(path),
            )
        return tuple(made[path] for path in paths)

    def _resource_doc(self, path: str) -> str:
        """Give the words of the first tag used in a resource, or name what it holds."""
        tags = {tag["name"]: tag.get("description") for tag in self._root["tags"]}
        for _, _, _, operation in each_operation(self._root):
            if operation["x-sdk"]["resource"] == path:
                return str(tags.get(operation["tags"][0]) or path)
        return f"What belongs to {path.rpartition('.')[2].replace('_', ' ')}"

    def _child(self, resource: Resource) -> Child:
        return Child(
            name=resource.path.rpartition(".")[2],
            class_name=resource.class_name,
            module=resource.module,
            doc=resource.doc,
        )

    def _good(self, operation: dict[str, Any]) -> tuple[str, Any]:
        """Give media type and schema of the 2xx response; an empty type for no body."""
        for status, node in operation["responses"].items():
            if status.startswith("2"):
                for media, content in (self._document.resolve(node).get("content") or {}).items():
                    return media, content["schema"]
        return "", None

    def _method(self, pointer: str, path: str, operation: dict[str, Any], parsed: Parsed) -> Method:
        sdk = operation["x-sdk"]
        arguments, rules = self._parameters(path, operation, parsed)
        body_arguments, body_rules, encoding, whole, require, exactly = self._body(operation)
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
        if operation.get("x-require-one-of"):
            require = tuple(
                tuple(group) if isinstance(group, list) else (group,)
                for group in _one_of(operation["x-require-one-of"])
            )
        media, schema = self._good(operation)
        kind: Kind = "call"
        item = items = ""
        if media == "application/octet-stream":
            kind, result, returns = "save", "None", "Path"
        else:
            result = self._reader.result(schema) if schema is not None else "None"
            returns = self._returns(schema, sdk.get("unwrap"), result)
        if "x-paging" in operation and schema is not None:
            kind, (items, item) = "pages", self._items(pointer, operation, schema)
        scheme = operation.get("x-paging")
        return Method(
            name=sdk["method"],
            constant=f"_{sdk['method'].upper()}",
            operation=operation["operationId"],
            http=parsed.method,
            path=path,
            kind=kind,
            arguments=tuple(arguments),
            result=result,
            returns=returns,
            item=item,
            items=items,
            unwrap=self._unwrap(schema, sdk.get("unwrap")) if kind == "call" else None,
            envelope=sdk.get("unwrap-if-present"),
            scheme=scheme.upper() if scheme and scheme != "none" else None,
            batch=(self._schemes.get(scheme) or {}).get("ids"),
            rules=tuple(dict(rules + body_rules).items()),
            encoding=encoding,
            whole=whole,
            retry_safe=operation.get("x-retry-safe", False),
            authenticated=operation.get("security") != [],
            errors=self._errors(operation),
            require=tuple(tuple(wires.get(n, n) for n in group) for group in require),
            exactly=exactly,
            evidence=operation["x-evidence"],
            section=str(operation["x-source"]["section"]),
            summary=operation["summary"],
            doc=tuple(method_doc(self._document, operation, parsed.method, path)),
        )

    def _built_on(self, pointer: str, operation: dict[str, Any], method: Method) -> list[Method]:
        """Give the methods that an operation brings besides its own: waiting and downloading."""
        schema = self._good(operation)[1]
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
            polling = {
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
                name=snake(method.returns.rpartition(".")[2]),
                wire="",
                place="path",
                annotation=method.returns,
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
                    returns="Path",
                    summary=download["description"],
                    doc=tuple(fetch_doc(download)),
                )
            )
        return made

    def _constants(self) -> tuple[tuple[str, str], ...]:
        """Give the values that clear a field, as named constants."""
        found: dict[str, str] = {}
        schemas = self._root["components"].get("schemas") or {}
        for schema in schemas.values():
            for node in (schema.get("properties") or {}).values():
                if "x-clear-value" in node:
                    found.setdefault(node["x-clear-value"], node["x-clear-value"])
        return tuple(found.items())

    def _returns(self, schema: Any, unwrap: str | None, result: str) -> str:
        if unwrap and schema is not None:
            inner = self._reader.at(schema, unwrap)
            if inner is not None:
                required = unwrap in self._reader.required(schema)
                text = self._reader.result(inner)
                return text if required or "None" in text else f"{text} | None"
        return result

    def _unwrap(self, schema: Any, unwrap: str | None) -> str | None:
        return self._reader.python_place(schema, unwrap) if unwrap and schema is not None else None

    def _items(self, pointer: str, operation: dict[str, Any], schema: Any) -> tuple[str, str]:
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
        return self._reader.python_place(schema, wire), self._reader.result(item)

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
        rules: list[tuple[str, str]] = []
        for place, wire, required in order:
            node = by_wire[place, wire]
            annotation = self._reader.argument(node["schema"])
            arguments.append(
                Argument(
                    name=python_name(node, wire),
                    wire=wire,
                    place=place,  # type: ignore[arg-type]
                    annotation=annotation,
                    required=required,
                    doc=argument_doc(self._document, node, node["schema"]),
                )
            )
            if place == "query":
                rule = self._reader.rule(node["schema"], style=_style(node, self._document))
                if rule:
                    rules.append((wire, self._rule(wire, rule)))
        return arguments, tuple(rules)

    def _rule(self, wire: str, text: str) -> str:
        """Give the name of a shared rule; equal rules share one."""
        if text == "Rule(style='comma')":
            return "COMMA"
        if text not in self._rules:
            name = base = snake(wire).upper().rstrip("_")
            number = 2
            while name in self._rules.values():
                name, number = f"{base}_{number}", number + 1
            self._rules[text] = name
        return f"rules.{self._rules[text]}"

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
                annotation = self._reader.argument(schema)
                whole = Argument(
                    name=name, wire="", place="body", annotation=annotation, required=True, doc=doc
                )
                rule = self._reader.rule(schema)
                rules = ((name, self._rule(name, rule)),) if rule else ()
                return [whole], rules, encoding, name, (), False
            arguments, rules = [], []
            for wire, node in properties.items():
                arguments.append(
                    Argument(
                        name=python_name(node, wire),
                        wire=wire,
                        place="body",
                        annotation=self._reader.argument(node),
                        required=wire in required,
                        doc=argument_doc(self._document, node, node),
                    )
                )
                rule = self._reader.rule(node)
                if rule:
                    rules.append((wire, self._rule(wire, rule)))
            return arguments, tuple(rules), encoding, None, require, exactly
        return [], (), None, None, (), False


def _one_of(groups: list[Any]) -> list[Any]:
    """Flatten `[[a, b]]` (one of a, b) into the groups [a], [b]."""
    return [name for group in groups for name in group]


def _style(node: dict[str, Any], document: Document) -> str:
    if node.get("style") == "deepObject":
        return "deep"
    is_list = "array" in types_of(document.resolve(node["schema"]))
    return "comma" if is_list and node.get("explode") is False else "form"
