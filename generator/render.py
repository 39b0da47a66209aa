"""Renders a plan into the files of a package: a pure function to `{path: text}`."""

from __future__ import annotations

import traceback
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import jinja2

from .docs import docstring, sentence, text_of
from .literals import literal_of
from .models import Module
from .operation_docs import class_doc, shared_arguments, with_arguments
from .plan import Method, Package, Resource
from .problems import fail
from .runtime_modules import home_of, needed

_TEMPLATES = Path(__file__).parent / "templates"
HEADER = "# Generated from specs/{vendor} by `make regenerate`: edit the spec instead."


def _literal(value: object) -> str:
    """Give a value as Python source."""
    if isinstance(value, str):
        return literal_of(value)
    if isinstance(value, (list, tuple)):
        inner = ", ".join(_literal(item) for item in value)
        return f"({inner}{',' if len(value) == 1 else ''})"
    return repr(value)


def _listed(values: Iterable[object]) -> str:
    """Give a list as Python source."""
    return f"[{', '.join(map(_literal, values))}]"


def _toml(value: object) -> str:
    """Give a value as TOML, whose strings are escaped like Python's."""
    return literal_of(value)


def _cell(text: object) -> str:
    """Give a text for a cell of a Markdown table; nothing in it becomes a tag or a link."""
    parts = text_of(text).replace("|", "\\|").split("`")
    # Every second part is code, where Markdown takes text as it is.
    parts[::2] = [
        part.replace("\\", "\\\\").replace("<", "&lt;").replace("](", "]\\(") for part in parts[::2]
    ]
    return "`".join(parts)


def _doc(lines: Any, indent: int = 0) -> str:
    return "\n".join(docstring([lines] if isinstance(lines, str) else lines, indent))


def environment() -> jinja2.Environment:
    """Give the template environment; an undefined name is an error."""
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 (Python and Markdown; filters quote what goes in)
    )
    env.globals.update(
        client_lines=_client_lines,
        open_lines=_open_lines,
        class_lines=class_doc,
        method_lines=with_arguments,
        shared_arguments=shared_arguments,
        signature=_signature,
        example_call=_example_call,
        home_of=home_of,
    )
    env.filters.update(
        py=_literal,
        pylist=_listed,
        toml=_toml,
        cell=_cell,
        doc=_doc,
        sentence=sentence,
        line=text_of,
    )
    return env


def render(package: Package, modules: dict[str, Module]) -> dict[str, str]:
    """Give every file of the package, Python not yet formatted.

    Raises SpecError that names the template if one fails.
    """
    env = environment()
    source = f"src/{package.module}"
    header = HEADER.format(vendor=package.vendor)
    example = _example(package)
    shared: dict[str, Any] = {
        "package": package,
        "header": header,
        "modules": modules,
        "resource_of": {method: resource for resource, method in package.methods}.__getitem__,
    }
    files: dict[str, tuple[str, dict[str, Any]]] = {
        "pyproject.toml": ("pyproject.toml.jinja", {}),
        "README.md": (
            "README.md.jinja",
            {"example": example, "free": example if example and example.free else None},
        ),
        "api.md": ("api.md.jinja", {}),
        f"{source}/__init__.py": ("package_init.py.jinja", {}),
        f"{source}/_client.py": ("client.py.jinja", {}),
        f"{source}/_profile.py": ("profile.py.jinja", {}),
        f"{source}/errors.py": ("errors.py.jinja", {}),
        f"{source}/testing.py": ("testing.py.jinja", {}),
        f"{source}/resources/__init__.py": ("resources_init.py.jinja", {}),
    }
    if package.constants:
        files[f"{source}/constants.py"] = ("constants.py.jinja", {})
    if package.rules:
        files[f"{source}/_rules.py"] = ("rules.py.jinja", {})
    if package.list_keywords or package.list_types:
        files[f"{source}/_lists.py"] = ("lists.py.jinja", {})
    if package.results:
        files[f"{source}/_results.py"] = ("results.py.jinja", {})
    for resource in package.resources:
        path = f"{source}/resources/{resource.module}.py"
        files[path] = ("resource.py.jinja", {"resource": resource})
    for name, module in modules.items():
        files[f"{source}/{name}.py"] = ("module.py.jinja", {"name": name, "module": module})
    rendered: dict[str, str] = {}
    for path, (template, more) in files.items():
        try:
            rendered[path] = env.get_template(template).render(**shared, **more)
        except Exception as error:  # a template may fail in any way that Python can
            place = f"generator/templates/{getattr(error, 'name', None) or template}"
            line = getattr(error, "lineno", 0) or _template_line(error, template)
            raise fail(place, f"the template fails for {path}: {error}", line=line) from error
    rendered[f"{source}/py.typed"] = ""
    for name, text in needed(rendered.values()).items():
        rendered[f"{source}/_runtime/{name}"] = text
    return rendered


def _template_line(error: Exception, template: str) -> int:
    """Give the line of a template that an error came from."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename.endswith(template)]
    return lines[-1] or 0 if lines else 0


def _client_lines(package: Package, prefix: str, options: str) -> list[str]:
    """Give the docstring of a client class."""
    lines = [
        f"Client of the {package.title} API{'; its methods are awaited' if prefix else ''}.",
        "",
    ]
    given = (
        "Credentials left out are read from the environment. " if package.auth.credentials else ""
    )
    lines.append(f"{given}Use it as a context manager, or close it when done.")
    return lines


def _open_lines(package: Package, options: str) -> list[str]:
    """Give the docstring of a client's constructor."""
    return [
        "Open a client.",
        "",
        "Args:",
        *(
            f"    {c.name}: {sentence(c.doc)}"
            + (f" Default: `{c.variable}` of the environment." if c.variable else "")
            for c in package.auth.credentials
        ),
        *(
            f"    {v.name}: {sentence(v.doc)} Default: "
            f"`{package.env_prefix}_{v.name.upper()}` of the environment."
            for v in package.variables
        ),
        *(
            [f"    server: Which server to call: {', '.join(n for n, _ in package.servers)}."]
            if len(package.servers) > 1
            else []
        ),
        f"    options: base_url, timeout, max_retries and more; see `{options}`.",
        "",
        "Raises:",
        "    AuthenticationError: A credential is neither given nor in the environment.",
        "    ConfigurationError: An option cannot work.",
    ]


def _signature(method: Method) -> str:
    """Give the arguments of a method for the index, the optional ones as dots."""
    names = [a.name for a in method.positional]
    names += ["to"] if method.kind in ("save", "fetch") else []
    keywords = [f"{a.name}=…" for a in method.keywords if a.required]
    more = ["…"] if method.shared or any(not a.required for a in method.keywords) else []
    return ", ".join([*names, *keywords, *more])


def _example(package: Package) -> Method | None:
    """Give the list that the README starts with: the one the spec names, or the first."""
    lists = [
        method
        for _, method in package.methods
        if method.kind == "pages"
        and not any(
            a.required and (a.place, a.annotation) != ("path", "str") for a in method.arguments
        )
    ]
    named = [method for method in lists if method.operation == package.quickstart]
    bare = [method for method in lists if not method.at("path")]
    return next(iter([*named, *bare, *lists]), None)


def _example_call(resource: Resource, method: Method, *more: str) -> str:
    """Give the call of an example: made-up ids in its path, and more arguments as source."""
    ids = [_literal(a.name.replace("_", "-")) for a in method.at("path")]
    return f"{resource.path}.{method.name}({', '.join([*ids, *more])})"
