"""Runs in an environment of its own: openapi-core's verdict on requests that were recorded.

`python judge.py SPEC SERVER` reads requests as JSON lines and writes a line for each, with what is
wrong with it, empty if nothing is.
"""

from __future__ import annotations

import json
import sys
from urllib.parse import parse_qsl

from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict


class Recorded:
    """A recorded request as openapi-core wants it."""

    def __init__(self, server: str, base: str, sent: dict) -> None:
        path, _, query = sent["target"].partition("?")
        headers = Headers([(name, value) for name, value in sent["headers"]])
        self.host_url, self.path = server, base + path
        self.full_url_pattern = server + base + path
        self.method = sent["method"].lower()
        pairs = parse_qsl(query, keep_blank_values=True)
        self.parameters = RequestParameters(ImmutableMultiDict(pairs), headers)
        self.content_type = headers.get("content-type", "")
        self.body = sent["body"].encode() or None


def main(spec: str, server: str) -> None:
    """Judge every line of the standard input."""
    openapi = OpenAPI.from_file_path(spec)
    scheme, _, rest = server.partition("://")
    host, slash, base = rest.partition("/")
    for line in sys.stdin:
        request = Recorded(f"{scheme}://{host}", slash + base, json.loads(line))
        try:
            errors = list(openapi.iter_request_errors(request))
        except Exception as error:  # the tool's own failures are told apart by their text
            errors = [f"the tool fails: {type(error).__name__}: {error}"]
        print(" ".join("; ".join(_words(error) for error in errors).split()), flush=True)


def _words(error: object) -> str:
    cause = getattr(error, "__cause__", None)
    inner = getattr(cause, "schema_errors", ())
    words = [str(error), *([str(cause)] if cause else []), *(e.message for e in inner)]
    return ": ".join(words)


if __name__ == "__main__":
    main(*sys.argv[1:])
