"""What the examples of a package call: its first list, and the table that is exported."""

from __future__ import annotations

from ..plan.methods import Method
from ..plan.package import Package, Resource, Table
from ..text.literals import python_of


def example(package: Package) -> Method | None:
    """Return the list method for the examples of a package.

    It is the one that `quickstart` names, or the first that requires no arguments except ids.
    """
    lists = [
        method
        for _, method in package.methods
        if method.is_list
        and not any(
            a.required and (a.location, a.annotation) != ("path", "str") for a in method.arguments
        )
    ]
    named = [method for method in lists if method.operation.id == package.quickstart]
    bare = [method for method in lists if not method.operation.at("path")]
    return next(iter([*named, *bare, *lists]), None)


def exported_table(package: Package, shown: Method | None) -> Table | None:
    """Return the table for the examples of exports: that of the first example, or else the first.

    It needs no arguments but those of the client.
    """
    of_client = {argument.name for argument in package.arguments}
    tables = [table for table in package.tables if set(table.scope) <= of_client]
    names = [f"{r.path}.{m.name}" for r, m in package.methods if m is shown]
    return next(iter([*(t for t in tables if t.method in names), *tables]), None)


def example_call(resource: Resource, method: Method, *more: str) -> str:
    """Return a call for an example: made-up ids in the path, and `more` arguments as source."""
    path = [a for a in method.operation.at("path") if a.required]
    ids = [python_of(a.name.replace("_", "-")) for a in path]
    return f"{resource.path}.{method.name}({', '.join([*ids, *more])})"


def arguments_of_tests(package: Package) -> str:
    """Return the arguments of a client for tests, which reach nobody, as source."""
    ways = package.auth.ways
    needed = [v.name for v in package.variables if v.default is None]
    names = [*(ways[0] if ways else ()), *needed, *(a.name for a in package.arguments)]
    values = [f'{name}="test"' for name in names]
    if package.servers[0].url.startswith("/"):
        values.append('base_url="https://api.example.org"')
    return "".join(f"{value}, " for value in values)
