"""Renders a plan into the files of a package: a pure function to `{path: text}`."""

from __future__ import annotations

import functools
import re
import traceback
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import jinja2

from ..plan.annotations import Records
from ..plan.methods import Method
from ..plan.operation import Operation, read
from ..plan.package import Package
from ..plan.types import is_class
from ..plan.words import webhook_doc, with_arguments
from ..runtime import errors as _errors
from ..specs.distribution import Distribution
from ..specs.problems import fail
from ..text.docstrings import docstring, sentence, text_of
from ..text.literals import literal_of, python_of
from ..text.names import pascal
from .client_options import call_options, client_options
from .error_index import error_index
from .examples import arguments_of_tests, example, example_call, exported_table
from .http_library import DEFAULT, LIBRARIES, HttpLibrary, built_on
from .module import Module
from .sync_source import ARGUMENTS, examples_of, removals_of, struct_source, sync_doc

_TEMPLATES = Path(__file__).parents[1] / "templates"
_RUNTIME = Path(__file__).parents[1] / "runtime"
_MODULES = {
    "Anonymous": "credentials",
    "BasicScheme": "credentials",
    "KeyScheme": "credentials",
    "Together": "credentials",
    "TokenScheme": "credentials",
    "PasswordScheme": "grants",
    "ClientCredentialsScheme": "grants",
    "TwoStepScheme": "grants",
    "NumberedPages": "paging_schemes",
    "OffsetPages": "paging_schemes",
    "LinkedPages": "paging_schemes",
    "BatchedPages": "paging_schemes",
    "CursorPages": "named_pages",
    "LinkHeaderPages": "named_pages",
    "PagedBatches": "paged_batches",
}
"""The module of the runtime for each class that a profile uses."""
_EXPORTS = (
    ("aio.client", ("AsyncPages",)),
    ("credentials", ("MemoryStore", "Token", "TokenStore")),
    ("drift", ("Drift",)),
    ("model", ("Record", "plain")),
    ("options", ("AsyncClientOptions", "ClientOptions", "RequestOptions", "request_options")),
    ("pages", ("Page",)),
    ("responses", ("RawResponse",)),
    ("sync.client", ("SyncPages",)),
    ("values", ("Omit", "omit", "same_value")),
)
"""Names of the runtime that every package exports beside its client and its errors, by module."""
_UPLOAD = ("uploads", ("Upload",))
"""The further export of a package whose methods send files."""
_WEBHOOKS = ("WebhookError", "WebhookEvent", "WebhookSignatureError", "parse_webhook")
"""Names that a package with webhooks exports in addition."""
_BLOCK = re.compile(r"^(\d*)([#>+*=~|.)-]|```|:)")
"""What would begin a heading, a list, a quotation, a table or a block of code in Markdown."""
HEADER = "# Generated from specs/{vendor} by `make regenerate`: edit the spec instead."


def _listed(values: Iterable[object]) -> str:
    """Return a list as Python source."""
    return f"[{', '.join(map(python_of, values))}]"


def _toml(value: object) -> str:
    """Return a value as TOML, whose strings are escaped like Python's."""
    return literal_of(value)


def _cell(text: object) -> str:
    """Return a text for a cell of a Markdown table, escaped so that it contains no tag or link."""
    parts = text_of(text).replace("|", "\\|").split("`")
    # Every second part is code, which needs no escaping.
    parts[::2] = [
        part.replace("\\", "\\\\").replace("<", "&lt;").replace("](", "]\\(") for part in parts[::2]
    ]
    return "`".join(parts)


def _paragraph(text: object) -> str:
    """Return a text as a paragraph of Markdown, whatever it begins with."""
    return _BLOCK.sub(r"\1\\\2", _cell(sentence(text)))


def _doc(lines: Any, indent: int = 0) -> str:
    return "\n".join(docstring([lines] if isinstance(lines, str) else lines, indent))


@functools.cache
def environment(templates: Path) -> jinja2.Environment:
    """Return the environment of a folder of templates; an undefined name is an error.

    It is kept: compiling the templates takes longer than rendering a small package.
    """
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        optimized=False,  # a template is used once, so that compiling it takes longer than its use
        autoescape=False,  # noqa: S701 (Python and Markdown; filters escape the values)
    )
    env.globals.update(
        client_lines=_client_lines,
        webhook_lines=webhook_doc,
        open_lines=_open_lines,
        method_lines=with_arguments,
        signature=_signature,
        arguments_of_tests=arguments_of_tests,
        example_call=example_call,
        module_of=_MODULES.__getitem__,
        call_options=call_options,
        client_options=client_options,
        operation_type=_operation_type,
        response_type=_response_type,
        sync_arguments=ARGUMENTS,
        sync_examples=examples_of,
        sync_lines=sync_doc,
        sync_name=pascal,
        sync_removals=removals_of,
    )
    env.filters.update(
        py=python_of,
        pylist=_listed,
        toml=_toml,
        cell=_cell,
        paragraph=_paragraph,
        doc=_doc,
        sentence=sentence,
        line=text_of,
        struct=struct_source,
    )
    return env


def render(
    package: Package,
    models: Callable[[], dict[str, Module]],
    distribution: Distribution,
    http: HttpLibrary = LIBRARIES[DEFAULT],
) -> dict[str, str]:
    """Return every file of the package; the Python files are not formatted yet.

    `models` gives the modules that another tool writes; it is called when the templates are
    compiled. `http` is the library that the package is built on.
    Raise SpecError, with the name of the template, if a template fails.
    """
    env = environment(_TEMPLATES)
    source = f"src/{package.module}"
    header = HEADER.format(vendor=package.vendor)
    shown = example(package)
    git = (
        f'"git+{distribution.repository or "$REPOSITORY"}#subdirectory=generated/{package.vendor}"'
    )
    errors = sorted([*_errors.__all__, f"{package.class_name}Error"])
    exports = [*_EXPORTS, *([_UPLOAD] if any(r.uses_uploads for r in package.resources) else [])]
    exported = [name for _, names in exports for name in names]
    clients = [f"Async{package.class_name}", package.class_name]
    constants = [name for name, _ in package.constants]
    hooks = _WEBHOOKS if package.webhooks else ()
    shared: dict[str, Any] = {
        "package": package,
        "http": http,
        "distribution": distribution,
        "reference": distribution.file(package.vendor, "api.md") or "api.md",
        "error_names": errors,
        "runtime_exports": sorted(exports),
        "webhook_names": hooks,
        "header": header,
        "resource_of": {method: resource for resource, method in package.methods}.__getitem__,
    }
    skill = f".agents/skills/{package.distribution}/SKILL.md"
    examples = {"example": shown, "exported": exported_table(package, shown)}
    files: dict[str, tuple[str, dict[str, Any]]] = {
        ".gitignore": ("gitignore.jinja", {}),
        "pyproject.toml": ("pyproject.toml.jinja", {}),
        "README.md": (
            "README.md.jinja",
            {
                **examples,
                "skill": skill,
                "git": git,
                "install": package.distribution if distribution.published else git,
                "errors": error_index(package),
            },
        ),
        "api.md": ("api.md.jinja", {}),
        f"{source}/__init__.py": ("package_init.py.jinja", {}),
        f"{source}/{skill}": ("SKILL.md.jinja", examples),
        f"{source}/_client.py": ("client.py.jinja", {}),
        f"{source}/_profile.py": ("profile.py.jinja", {}),
        f"{source}/errors.py": ("errors.py.jinja", {}),
        f"{source}/events.py": ("events.py.jinja", {}),
        f"{source}/testing.py": ("testing.py.jinja", {}),
        f"{source}/resources/__init__.py": ("resources_init.py.jinja", {}),
    }
    if package.tables:
        files[f"{source}/tables.py"] = ("tables.py.jinja", {})
        files[f"{source}/__main__.py"] = ("main.py.jinja", {})
        files[f"{source}/spark.py"] = ("spark.py.jinja", {})
        files[f"{source}/dlt.py"] = ("dlt.py.jinja", {})
    if package.syncs:
        files[f"{source}/sync.py"] = ("sync.py.jinja", {})
    if package.constants:
        files[f"{source}/constants.py"] = ("constants.py.jinja", {})
    if package.webhooks:
        files[f"{source}/webhooks.py"] = ("webhooks.py.jinja", {})
    if package.serialization:
        files[f"{source}/_serialization.py"] = ("serialization.py.jinja", {})
    if package.results:
        files[f"{source}/_results.py"] = ("results.py.jinja", {})
    for resource in package.resources:
        path = f"{source}/resources/{resource.module}.py"
        files[path] = ("resource.py.jinja", {"resource": resource})
    for path, (template, _) in files.items():
        with _naming(template, path):
            env.get_template(template)
    modules = models()
    for name, module in modules.items():
        files[f"{source}/{name}.py"] = ("module.py.jinja", {"name": name, "module": module})
    public = {*errors, *exported, *clients, *constants, *modules, *hooks, "errors"}
    shared |= {"all_names": sorted(public), "modules": modules}
    rendered: dict[str, str] = {}
    for path, (template, more) in files.items():
        with _naming(template, path):
            rendered[path] = env.get_template(template).render(**shared, **more)
    rendered[f"{source}/py.typed"] = ""
    return rendered | {
        f"{source}/_runtime/{name}": built_on(http, name, text) for name, text in _runtime().items()
    }


@functools.cache
def _runtime() -> dict[str, str]:
    """Return the source of every module of the runtime by its path in the folder."""
    files = sorted(_RUNTIME.rglob("*.py"))
    return {file.relative_to(_RUNTIME).as_posix(): file.read_text("utf-8") for file in files}


@contextmanager
def _naming(template: str, path: str) -> Generator[None]:
    """Raise SpecError with the place in the template for whatever fails as a file is rendered."""
    try:
        yield
    except Exception as error:  # a template may fail in any way that Python can
        named = error.name if isinstance(error, jinja2.TemplateSyntaxError) else None
        file = f"generator/templates/{named or template}"
        line = getattr(error, "lineno", 0) or _template_line(error, template)
        raise fail(file, f"the template fails for {path}: {error}", line=line) from error


def _template_line(error: Exception, template: str) -> int:
    """Return the line of a template that raised an error; 0 if it is unknown."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename.endswith(template)]
    return lines[-1] or 0 if lines else 0


def _operation_type(operation: Operation) -> str:
    """Return the type argument of an operation's constant, if type checkers do not infer it."""
    if operation.response_type is None:
        return "[None]"
    found = operation.response_type
    if operation.is_list and operation.others:
        return f"[{found.held()} | None]"
    plain = is_class(found) and not isinstance(found, Records) and not found.null
    return "" if plain and found.decoded() == found.held() else f"[{found.held()}]"


def _response_type(operation: Operation) -> str:
    """Return an operation's response type as source of a value."""
    return read(operation.response_type)


def _client_lines(package: Package, prefix: str) -> list[str]:
    """Return the docstring of a client class."""
    about = f"Client of the {package.title} API{'; its methods are awaited' if prefix else ''}."
    credentials = (
        "Credentials that you omit are read from the environment. "
        if package.auth.credentials
        else ""
    )
    said = [line for paragraph in package.about for line in ("", sentence(paragraph))]
    return [about, *said, "", f"{credentials}Use it as a context manager, or close it when done."]


def _open_lines(package: Package, prefix: str, http: HttpLibrary) -> list[str]:
    """Return the docstring of a client's constructor."""
    servers = "; ".join(f"{s.name} ({s.url}){_told(s.doc)}" for s in package.servers)
    return [
        "Open a client.",
        "",
        *(line for note in package.auth.notes for line in (sentence(note), "")),
        "Args:",
        *(
            f"    {c.name}: {sentence(c.doc)}"
            + (f" Default: environment variable `{c.variable}`." if c.variable else "")
            for c in package.auth.credentials
        ),
        *(
            f"    {v.name}: {sentence(v.doc)} Default: environment variable "
            f"`{package.env_prefix}_{v.name.upper()}`."
            for v in (*package.variables, *package.arguments)
        ),
        *(
            [f"    server: {sentence(f'Name of the server to call: {servers}')}"]
            if len(package.servers) > 1
            else []
        ),
        *(f"    {option.name}: {option.doc}" for option in client_options(package, prefix, http)),
        "",
        "Raises:",
        "    AuthenticationError: A credential is neither passed nor in the environment.",
        "    ConfigurationError: An option is invalid.",
    ]


def _told(doc: str) -> str:
    return f": {text_of(doc).rstrip('.')}" if doc else ""


def _signature(method: Method) -> str:
    """Return the arguments of a method for `api.md`, with `…` for the optional ones."""
    names = [a.name for a in method.positional]
    names += ["to"] if method.takes_file else []
    keywords = [f"{a.name}=…" for a in method.keywords if a.required]
    more = ["…"] if any(not a.required for a in method.keywords) else []
    return ", ".join([*names, *keywords, *more])
