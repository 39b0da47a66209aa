"""Checks a document against the OpenAPI standard with openapi-spec-validator."""

from __future__ import annotations

import os

# If jsonschema-rs is installed it is the default, but its messages quote whole parts of a spec.
os.environ.setdefault("OPENAPI_SPEC_VALIDATOR_SCHEMA_VALIDATOR_BACKEND", "jsonschema")

from openapi_spec_validator import OpenAPIV31SpecValidator

from .document import Document
from .problems import Problem
from .source import escape


def violations(document: Document) -> list[Problem]:
    """Return every violation of the standard, with its file and line.

    The joined document is checked, so that referenced files are checked too.
    """
    problems: list[Problem] = []
    for error in OpenAPIV31SpecValidator(document.root).iter_errors():
        pointer = "".join(f"/{escape(str(part))}" for part in error.absolute_path)
        problems.append(
            document.problem(pointer, f"violates the OpenAPI standard: {error.message[:200]}")
        )
    return problems
