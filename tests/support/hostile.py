"""Text that tries to become code, and specs that hold it everywhere."""

from __future__ import annotations

from typing import Any

from .minispec import complete

MARK = "inj3cted"
CALL = f'__import__("{MARK}")'
PIECES = [
    CALL,
    '"',
    "'",
    '"""',
    "'''",
    "\\",
    "\\\\",
    "\n",
    "\n\n    ",
    "\\n",
    "{",
    "}",
    "{{ " + CALL + " }}",
    "{% raw %}",
    "{# ",
    "{" + CALL + "}",
    "%s%(a)s",
    "../",
    "/etc/passwd",
    "#",
    "]",
    ")",
    ");" + CALL + "#",
    '"); ' + CALL + "; (",
    '""" + ' + CALL + ' + """',
    "|",
    "`",
    "<script>",
    "-->",
    ",",
    ":",
    " ",
    "x" * 300,
    "é",
    "a",
]


def spec(text: str) -> dict[str, Any]:
    """Return a spec with a text in every place that takes free text."""
    return complete(
        {
            "info": {
                "title": text,
                "version": text,
                "summary": text,
                "description": text,
                "contact": {"url": "https://a.example"},
            },
            "tags": [{"name": text, "description": text}],
            "servers": [{"url": "https://a.example", "description": text}],
            "x-paging-schemes": {
                "pages": {"kind": "page", "page": text, "size": text, "description": text}
            },
            "x-sdk": {
                "title": text,
                "class": "Hostile",
                "version": "1.0.0",
                "keywords": [text],
                "headers": {"X-A": text},
                "error-message": [text],
                "error-details": text,
            },
            "paths": {
                "/things": {
                    "get": {
                        "tags": [text],
                        "summary": text,
                        "description": text,
                        "x-evidence": "inferred",
                        "x-evidence-note": text,
                        "x-source": {"doc": text, "section": text},
                        "x-notes": [text],
                        "x-paging": "pages",
                        "parameters": [
                            {
                                "name": text,
                                "in": "query",
                                "description": text,
                                "schema": {"type": "string", "default": text, "pattern": text},
                            },
                            {
                                "name": "state",
                                "in": "query",
                                "schema": {"type": "string", "enum": [text]},
                            },
                        ],
                        "gives": "Page",
                        "responses": {"404": {"description": text}},
                    },
                    "post": {
                        "tags": [text],
                        "x-sdk": {"resource": "things", "method": "create"},
                        "takes": "Thing",
                    },
                }
            },
            "components": {
                "schemas": {
                    "Page": {
                        "type": "object",
                        "description": text,
                        "properties": {
                            "rows": {
                                "type": "array",
                                "items": {"$ref": "#/components/schemas/Thing"},
                            }
                        },
                    },
                    "Thing": {
                        "type": "object",
                        "description": text,
                        "properties": {
                            text: {"type": "string", "description": text, "examples": [text]},
                            "inner": {"$ref": "#/components/schemas/Inner"},
                            "kind": {"$ref": "#/components/schemas/Kind"},
                            "level": {"$ref": "#/components/schemas/Level"},
                        },
                    },
                    "Inner": {
                        "type": "object",
                        "properties": {
                            f"{text}2": {"type": "string", "description": text},
                            "other": {"type": "string", "x-aliases": [text]},
                        },
                    },
                    "Kind": {
                        "type": "string",
                        "description": text,
                        "enum": [text, "another value"],
                        "x-enum-aliases": {text: [f"{text}!"]},
                    },
                    "Level": {
                        "type": "integer",
                        "enum": [1],
                        "x-enum-varnames": ["ONE"],
                        "x-enum-descriptions": [text],
                    },
                }
            },
        },
        "hostile",
    )


def mild(text: str) -> dict[str, Any]:
    """Return a spec with a text only where it becomes documentation."""
    document = spec("plain")
    get = document["paths"]["/things"]["get"]
    document["info"] |= {"title": text, "summary": text, "description": text}
    document["x-sdk"]["title"] = text
    document["tags"][0] |= {"description": text, "x-notes": [text]}
    document["servers"][0] |= {"description": text, "x-sdk": {"name": "production"}}
    document["components"]["securitySchemes"]["basic"]["description"] = text
    document["x-paging-schemes"]["pages"]["description"] = text
    get |= {"summary": text, "description": text, "x-notes": [text], "x-evidence-note": text}
    get["x-source"]["section"] = text
    get["parameters"][0]["description"] = text
    for schema in document["components"]["schemas"].values():
        schema["description"] = text
        for value in schema.get("properties", {}).values():
            if "$ref" not in value:
                value["description"] = text
    document["components"]["schemas"]["Level"]["x-enum-descriptions"] = [text]
    return document
