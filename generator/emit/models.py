"""Models, parameter types and enums, written by datamodel-code-generator.

The only module that imports that tool. Its output is split into imports and definitions, so that
the templates define the header of a module.
"""

from __future__ import annotations

import functools
import re
import warnings
from collections import defaultdict
from collections.abc import Callable
from itertools import zip_longest
from pathlib import Path
from typing import Any

import attrs
from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import DatetimeClassType

from ..plan.types import is_int_enum
from ..plan.words import DEPRECATED
from ..specs.document import Document
from ..specs.media_types import answers_of, body_of, parameter_schema
from ..specs.problems import Problem, SpecError
from ..specs.schemas import Reader, is_enum
from ..text.docstrings import docstring, sentence, text_of
from ..text.literals import literal_of
from .module import Module
from .rejected import rejected
from .views import DATE, DATE_RANGE, DATE_TIME, ModelView

_TEMPLATES = Path(__file__).parents[1] / "templates" / "engine"
_IMPORT = re.compile(r"(from|import) ")
_NAMES = {
    "typing": ("Annotated", "Any", "Literal"),
    "._runtime.model": ("Lazy", "OneOf", "Record", "Records", "Unwrapped", "UTCDateTime"),
}
"""Names of other modules that definitions use although the tool does not import them."""
_DATES = f"from {DATE.rpartition('.')[0]} import"


def write_models(document: Document) -> dict[str, Module]:
    """Return the modules `models`, `params` and `enums`, without those that are empty.

    Raise SpecError if the tool rejects or drops a schema.
    """
    read, sent = ModelView(document, sent=False), ModelView(document, sent=True)
    reader = Reader(document)
    for _, _, path, operation in document.operations():
        for answer in answers_of(document, operation):
            if answer.content is not None:
                read.add(answer.content.schema)
        body = body_of(document, operation)
        if body is not None:
            # The properties of the body become arguments; only the types of these are needed.
            properties = reader.properties(body.schema)
            for inner in properties.values() if properties else [body.schema]:
                sent.add(inner)
        item = document.root["paths"][path]
        for node in [*item.get("parameters", []), *operation.get("parameters", [])]:
            sent.add(parameter_schema(document.resolve(node)))
    for _, _, webhook in document.webhooks():
        for media in (document.resolve(webhook["requestBody"]).get("content") or {}).values():
            read.add(media["schema"])
    modules: dict[str, Module] = {}
    problems: list[Problem] = []
    for name, view, kind, base in (
        ("models", read, DataModelType.MsgspecStruct, "_runtime.model.Model"),
        ("params", sent, DataModelType.TypingTypedDict, ""),
    ):
        try:
            if view.schemas:
                modules[name] = _run(document, view, kind, base)
        except SpecError as error:
            problems += error.problems
    if problems:
        raise SpecError(problems)
    enums = _enums(document)
    if enums:
        modules["enums"] = Module(_ENUM_IMPORTS, enums)
    return modules


def _run(document: Document, view: ModelView, kind: DataModelType, base: str) -> Module:
    config = GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        output_model_type=kind,
        target_python_version=PythonVersion.PY_311,
        custom_template_dir=_TEMPLATES,
        formatters=[],
        disable_timestamp=True,
        custom_file_header="#",
        base_class=base,
        enum_field_as_literal=LiteralType.All,
        use_schema_description=True,
        use_field_description=True,
        use_standard_collections=True,
        use_union_operator=True,
        use_generic_container_types=not base,
        keyword_only=bool(base),
        keep_model_order=True,
        output_datetime_class=DatetimeClassType.Datetime,
        aliases=view.names,
        extra_template_data=_template_data(document, view),
    )
    try:
        text = _generated(view.document(), config)
    except Exception as error:  # the tool documents no error classes
        attempt = functools.partial(_refusal, config=config)
        raise SpecError(rejected(document, view, _first_line(error), attempt)) from error
    defined = set(re.findall(r"^(?:class )?(\w+)", text, re.M))
    missing = [name for name in view.schemas if name not in defined]
    if missing:
        problems = (
            document.problem(
                f"/components/schemas/{n}",
                "datamodel-code-generator drops this schema; simplify it",
            )
            for n in missing
        )
        raise SpecError(problems)
    return attrs.evolve(_split(text), has_records=any(map(view.is_record, view.schemas)))


def _generated(schemas: dict[str, Any], config: GenerateConfig) -> str:
    with warnings.catch_warnings():
        # The tool only warns if it cannot express a type; the generated type would be wrong.
        warnings.simplefilter("error", UserWarning)
        text = generate(schemas, config=config)
    if not isinstance(text, str):
        raise TypeError("several modules are returned")
    return text


def _refusal(schemas: dict[str, Any], config: GenerateConfig) -> str:
    """Return why the tool rejects schemas; an empty text if it does not."""
    try:
        _generated(schemas, config)
    except Exception as error:
        return _first_line(error)
    return ""


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0][:200]


def _template_data(document: Document, view: ModelView) -> Any:
    """Return the functions and values that the templates of the tool use, by schema name."""
    locations = {name: document.location(f"/components/schemas/{name}") for name in view.schemas}
    qualified = _qualifier(document, view)
    shared = {
        "docstring": docstring,
        "literal": literal_of,
        "qualified": qualified,
        "hint_of": lambda hint: qualified(_hint(hint)),
        "decoded_hint": lambda hint, envelope: _decoded(qualified(_hint(hint)), envelope),
        "takes_null": _takes_null,
        "sentence": sentence,
        "says_more": _says_more,
    }
    return defaultdict(
        dict,
        {
            name: {
                **shared,
                "is_record": view.is_record(name),
                "spellings": view.spellings[name],
                "spec_source": f"{locations[name][0]}#{locations[name][2]}",
                "envelopes": view.envelopes[name],
                "about": text_of(view.schemas[name].get("description", "")),
            }
            for name in view.schemas
        },
    )


def _qualifier(document: Document, view: ModelView) -> Callable[[str], str]:
    """Return a function that qualifies the dates and enums of a type with their modules."""
    schemas: dict[str, Any] = document.root["components"].get("schemas") or {}
    homes = {name: f"enums.{name}" for name, schema in schemas.items() if is_enum(schema)}
    dates = {DATE: "dt.date", DATE_TIME: "dt.datetime", DATE_RANGE: "tuple[dt.date, dt.date]"}
    homes |= {path.rpartition(".")[2]: home for path, home in (dates | view.types).items()}
    text_or_name = re.compile(rf"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\b({"|".join(homes)})\b""")
    return lambda hint: text_or_name.sub(lambda m: m[1] or homes[m[2]], hint)


def _hint(hint: str) -> str:
    """Return a field's type without the tool's markers for absent values and null."""
    parts = [part for part in _top_level(hint) if part not in ("UnsetType", "None")]
    return " | ".join(parts) or "None"


def _decoded(hint: str, envelope: str | None) -> str:
    """Return the type of a model's field, whose value may be in an envelope.

    Objects without documented fields become records when the field is read.
    """
    lazy = f"Lazy[{hint}]" if hint in ("Record", "Records", "list[Record]") else hint
    return f"Unwrapped[Annotated[{lazy}, {literal_of(envelope)}]]" if envelope else lazy


def _says_more(text: str, name: str) -> bool:
    """Return whether a description has words that are not in the field's name."""
    words = set(re.findall(r"\w+", text.lower())) - {"a", "an", "of", "the"}
    return not words <= set(name.lower().split("_"))


def _takes_null(hint: str) -> bool:
    """Return whether a field's type includes null."""
    return "None" in _top_level(hint)


def _top_level(hint: str) -> list[str]:
    """Split a union at its top level."""
    parts, depth, start = [], 0, 0
    for index, char in enumerate(hint):
        depth += (char in "[(") - (char in "])")
        if char == "|" and depth == 0:
            parts.append(hint[start:index].strip())
            start = index + 1
    return [*parts, hint[start:].strip()]


def _split(text: str) -> Module:
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    imports = [line for line in lines if _IMPORT.match(line) and not line.startswith(_DATES)]
    definitions = "\n".join(line for line in lines if not _IMPORT.match(line)).strip() + "\n"
    # The tool imports a builtin that a field hides under another name.
    hidden = [line for line in imports if line.startswith("from builtins import ")]
    for builtin, name in re.findall(r"(\w+) as (\w+)", "\n".join(hidden)):
        definitions = re.sub(rf"\b{name}\b", f"builtins.{builtin}", definitions)
    kept = [line for line in imports if line not in hidden]
    kept = [line.replace("from enums import", "from .enums import") for line in kept]
    kept = [line.replace("from _runtime.", "from ._runtime.") for line in kept]
    kept += ["import builtins"] if hidden else []
    for module, names in _NAMES.items():
        kept += [f"from {module} import {n}" for n in names if re.search(rf"\b{n}\b", definitions)]
    return Module(tuple(kept), definitions)


_ENUM_IMPORTS = ("from enum import IntEnum", "from typing import Literal, TypeAlias")


def _enums(document: Document) -> str:
    blocks: list[str] = []
    for name, schema in (document.root["components"].get("schemas") or {}).items():
        if not is_enum(schema):
            continue
        doc = sentence(schema.get("description", name))
        if schema.get("deprecated"):
            doc = f"{DEPRECATED} {doc}"
        values, told = schema["enum"], schema.get("x-enum-descriptions", ())
        if is_int_enum(schema):
            body = [f"class {name}(IntEnum):", *docstring([doc], 4)]
            for member, value, about in zip_longest(schema["x-enum-varnames"], values, told):
                if value is not None:
                    body.append(f"    {member} = {value!r}")
                    body += docstring([text_of(about)], 4) if about else []
        else:
            named = ", ".join(map(repr, values))
            lines = [
                f"{literal_of(v)}: {sentence(about)}"
                for v, about in zip(values, told, strict=False)
            ]
            about_values = ["", *lines] if lines else []
            body = [f"{name}: TypeAlias = Literal[{named}]", *docstring([doc, *about_values], 0)]
        blocks.append("\n".join(body))
    return "\n".join(blocks)
