"""Checks a document against the OpenAPI standard itself, with openapi-spec-validator."""

from __future__ import annotations

import os

# Where jsonschema-rs is installed it would take that, whose messages quote whole parts of a spec.
os.environ.setdefault("OPENAPI_SPEC_VALIDATOR_SCHEMA_VALIDATOR_BACKEND", "jsonschema")

from openapi_spec_validator import OpenAPIV31SpecValidator

from .document import Document
from .problems import Problem
from .source import escape


def violations(document: Document) -> list[Problem]:
    """Return every violation of the standard, with the file and line it comes from.

    The joined document is checked, so that the files behind references are checked as well.
    """
    problems: list[Problem] = []
    for error in OpenAPIV31SpecValidator(document.root).iter_errors():
        pointer = "".join(f"/{escape(str(part))}" for part in error.absolute_path)
        problems.append(document.problem(pointer, f"breaks the standard: {error.message[:200]}"))
    return problems
