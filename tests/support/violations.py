"""Violations of the house rules: a change to a good spec, and where it must be reported."""

from __future__ import annotations

from typing import Any

import yaml

from .minispec import complete
from .projects import THING

GET = "/paths/~1things~1{id}/get"
SCHEMA = "/components/schemas/Thing"
ONE = f"{SCHEMA}/properties/name"
SCHEMES = "/x-paging-schemes"

# Where the spec is changed, the new value (None takes the key away), then where the problem is
# reported and what it says.
CASES: dict[str, tuple[str, str | None, str, str]] = {
    "an older standard": ("/openapi", "3.0.3", "/openapi", "must be 3.1.x"),
    "no servers": ("/servers", None, "", "has no servers"),
    "no x-sdk": ("/x-sdk", None, "", "has no x-sdk"),
    "an unknown x-sdk key": ("/x-sdk/titel", "x", "/x-sdk/titel", "is not known here"),
    "a class name that is none": ("/x-sdk/class", "better-mini", "/x-sdk/class", "PascalCase"),
    "a version that is a number": ("/x-sdk/version", "1.0", "/x-sdk/version", "three numbers"),
    "an unknown extension of the root": ("/x-sdks", "{a: 1}", "/x-sdks", "x-sdks"),
    "an unplaced entry without its section": (
        "/x-unplaced",
        "[{id: a, summary: Lost., parameters: [], why: No path.}]",
        "/x-unplaced/0",
        "has no section",
    ),
    "an unplaced entry with half a route": (
        "/x-unplaced",
        "[{id: a, section: b, summary: Lost., parameters: [], why: No words., route: /things}]",
        "/x-unplaced/0/route",
        "must be a HTTP method (? if it is unknown) and a path",
    ),
    "unplaced entries by name": ("/x-unplaced", "{a: {id: a}}", "/x-unplaced", "must be a list"),
    "an unknown extension of a path": (
        "/paths/~1things~1{id}/x-pagin",
        "a",
        "/paths/~1things~1{id}/x-pagin",
        "x-pagin",
    ),
    "an unknown extension of an operation": (
        f"{GET}/x-pagin",
        "a",
        f"{GET}/x-pagin",
        "'x-pagin' is not known here",
    ),
    "an unknown extension of a parameter": (
        f"{GET}/parameters/0/x-nam",
        "a",
        f"{GET}/parameters/0/x-nam",
        "'x-nam' is not known here",
    ),
    "a parameter of a path without a description": (
        "/paths/~1things~1{id}/parameters",
        "[{name: since, in: query, schema: {type: string}}]",
        "/paths/~1things~1{id}/parameters/0",
        "has no description",
    ),
    "a field to unwrap that the response lacks": (
        f"{GET}/x-sdk/unwrap",
        "nope",
        f"{GET}/x-sdk/unwrap",
        "the response has no field nope",
    ),
    "a condition on a parameter that there is not": (
        f"{GET}/x-require-one-of",
        "[[nope]]",
        f"{GET}/x-require-one-of",
        "there is no parameter nope",
    ),
    "an unknown extension of a response": (
        f"{GET}/responses/404",
        "{description: d, x-eror: NotFoundError}",
        f"{GET}/responses/404/x-eror",
        "x-eror",
    ),
    "an unknown extension of a schema": (f"{ONE}/x-alias", "[a]", f"{ONE}/x-alias", "x-alias"),
    "a schema keyword without support": (
        f"{ONE}/not",
        "{}",
        f"{ONE}/not",
        "'not' is not known here",
    ),
    "servers of a path": (
        "/paths/~1things~1{id}/servers",
        "[{url: 'http://other.example'}]",
        "/paths/~1things~1{id}/servers/0/url",
        "must be https://host",
    ),
    "servers of an operation": (f"{GET}/servers", "[]", f"{GET}/servers", "is empty"),
    "a deprecated operation that says it in words": (
        f"{GET}/deprecated",
        "soon",
        f"{GET}/deprecated",
        "must be true or false",
    ),
    "a parameter that is sent as text": (
        f"{GET}/parameters/1",
        "{name: c, in: query, description: d, content: {text/plain: {schema: {}}}}",
        f"{GET}/parameters/1/content/text~1plain",
        "must be application/json: no other media type of a parameter can be sent",
    ),
    "a parameter in the path that is sent as JSON": (
        f"{GET}/parameters/1",
        "{name: c, in: path, description: d, content: {application/json: {schema: {}}}}",
        f"{GET}/parameters/1/content",
        "a parameter in the path cannot be sent as JSON; use schema",
    ),
    "a style of a parameter that is sent as JSON": (
        f"{GET}/parameters/1",
        "{name: c, in: query, description: d, style: form, "
        "content: {application/json: {schema: {}}}}",
        f"{GET}/parameters/1/style",
        "does not apply to a parameter with content",
    ),
    "reserved characters in a header": (
        f"{GET}/parameters/1",
        "{name: c, in: header, description: d, allowReserved: true, schema: {type: string}}",
        f"{GET}/parameters/1/allowReserved",
        "applies to parameters in the query only",
    ),
    "the encoding of a JSON body": (
        f"{GET}/requestBody",
        "{content: {application/json: {schema: {type: string}, encoding: {a: {explode: true}}}}}",
        f"{GET}/requestBody/content/application~1json/encoding",
        "does not apply to application/json",
    ),
    "headers of a part": (
        f"{GET}/requestBody",
        "{content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Thing'}, "
        "encoding: {id: {headers: {}}}}}}",
        f"{GET}/requestBody/content/multipart~1form-data/encoding/id/headers",
        "'headers' is not known here",
    ),
    "the style of a part": (
        f"{GET}/requestBody",
        "{content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Thing'}, "
        "encoding: {id: {explode: false}}}}}",
        f"{GET}/requestBody/content/multipart~1form-data/encoding/id/explode",
        "does not apply to a part of a multipart body",
    ),
    "the encoding of a property that does not exist": (
        f"{GET}/requestBody",
        "{content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Thing'}, "
        "encoding: {none: {contentType: text/plain}}}}}",
        f"{GET}/requestBody/content/multipart~1form-data/encoding/none",
        "'none' is no property of the body",
    ),
    "a field of a form that is a picture": (
        f"{GET}/requestBody",
        "{content: {application/x-www-form-urlencoded: {schema: "
        "{$ref: '#/components/schemas/Thing'}, encoding: {id: {contentType: image/png}}}}}",
        f"{GET}/requestBody/content/application~1x-www-form-urlencoded/encoding/id/contentType",
        "can be sent as text or JSON only",
    ),
    "a multipart body without properties": (
        f"{GET}/requestBody",
        "{content: {multipart/form-data: {schema: {type: string}}}}",
        f"{GET}/requestBody/content/multipart~1form-data/schema",
        "a multipart body needs properties",
    ),
    "a media type that the body does not have": (
        f"{GET}/x-sdk",
        "{resource: things, method: retrieve, request-media-type: text/plain}",
        f"{GET}/x-sdk/request-media-type",
        "the body has no media type 'text/plain'; it has none",
    ),
    "a media type that the response does not have": (
        f"{GET}/x-sdk",
        "{resource: things, method: retrieve, response-media-type: text/plain}",
        f"{GET}/x-sdk/response-media-type",
        "no response of a success has the media type 'text/plain'",
    ),
    "webhooks without any": ("/webhooks", "{}", "/webhooks", "is empty"),
    "callbacks": (
        f"{GET}/callbacks",
        "{done: {}}",
        f"{GET}/callbacks",
        "are not generated: describe what the vendor sends as `webhooks` at the root",
    ),
    "events of webhooks in two places": (
        "/x-webhooks",
        "{event: a, event-header: B}",
        "/x-webhooks",
        "the name of an event is either in a field (`event`) or in a header (`event-header`)",
    ),
    "a description of webhooks that are not there": (
        "/x-webhooks",
        "{event: a}",
        "/x-webhooks",
        "there are no `webhooks`; describe them, or leave this out",
    ),
    "a signature of something else": (
        "/x-webhooks",
        "{signature: {header: X, signed: '{timestamp}'}}",
        "/x-webhooks/signature/signed",
        "must contain {body}",
    ),
    "an undeclared paging scheme": (
        f"{GET}/x-paging",
        "pages",
        f"{GET}/x-paging",
        "'pages' is not declared; declared are none",
    ),
    "a paging scheme of no kind": (
        SCHEMES,
        "{a: {kind: b}}",
        f"{SCHEMES}/a/kind",
        "'b' is not one of page",
    ),
    "a paging scheme without its page": (
        SCHEMES,
        "{a: {kind: page}}",
        f"{SCHEMES}/a",
        "has no page",
    ),
    "a paging scheme with a token that comes from nowhere": (
        SCHEMES,
        "{a: {kind: cursor, parameter: after}}",
        f"{SCHEMES}/a",
        "needs `next`, the field with the token of the next page, or `header`",
    ),
    "a paging scheme with another's key": (
        SCHEMES,
        "{a: {kind: page, page: p, limit: l}}",
        f"{SCHEMES}/a/limit",
        "is not known here",
    ),
    "a change by the call that is no mapping": (
        f"{GET}/x-sets",
        "is_active",
        f"{GET}/x-sets",
        "must map properties to the values",
    ),
    "a filter of a field that the records lack": (
        f"{GET}/x-filter",
        "{field: shoe, value: 4}",
        f"{GET}/x-filter",
        "x-filter: its records have no shoe",
    ),
    "a filter that compares nothing": (
        f"{GET}/x-filter",
        "{compare: equal, value: 4}",
        f"{GET}/x-filter",
        "needs `field`, or `flags`",
    ),
    "a refusal because of a list that there is not": (
        f"{GET}/x-refuse",
        "[{reason: it stays, referred: {list: shoes, field: id}}]",
        f"{GET}/x-refuse/0/referred/list",
        "'shoes' is not the operationId of a list",
    ),
    "a collection at no path": (
        f"{GET}/x-collection",
        "/shoes",
        f"{GET}/x-collection",
        "is not a path of this spec",
    ),
    "no evidence": (f"{GET}/x-evidence", None, GET, "has no x-evidence"),
    "evidence of no kind": (
        f"{GET}/x-evidence",
        "guessed",
        f"{GET}/x-evidence",
        "'guessed' is not one of documented",
    ),
    "an inference without its reason": (f"{GET}/x-evidence", "inferred", GET, "x-evidence-note"),
    "no source": (f"{GET}/x-source", None, GET, "has no x-source"),
    "no summary": (f"{GET}/summary", None, GET, "has no summary"),
    "an undeclared tag": (f"{GET}/tags", "[others]", f"{GET}/tags", "is not declared at the root"),
    "two tags": (f"{GET}/tags", "[things, things]", f"{GET}/tags", "exactly one tag"),
    "an operation id in camel case": (
        f"{GET}/operationId",
        "getThing",
        f"{GET}/operationId",
        "snake_case",
    ),
    "a method that is a keyword": (
        f"{GET}/x-sdk",
        "{resource: things, method: import}",
        f"{GET}/x-sdk/method",
        "'import' must be in snake_case",
    ),
    "a path parameter that is not declared": (
        f"{GET}/parameters",
        "[]",
        GET,
        "the path and its path parameters differ: id",
    ),
    "a parameter without a description": (
        f"{GET}/parameters/0/description",
        None,
        f"{GET}/parameters/0",
        "has no description",
    ),
    "a header that is a date-time": (
        f"{GET}/parameters/1",
        "{name: X-At, in: header, description: d, schema: {type: string, format: date-time}}",
        f"{GET}/parameters/1",
        "must be a plain string or integer",
    ),
    "a place that is none": (
        f"{GET}/parameters/1",
        "{name: c, in: querry, description: d, schema: {type: string}}",
        f"{GET}/parameters/1/in",
        "'querry' is not one of path, query, header",
    ),
    "a type that is none": (
        f"{GET}/parameters/1",
        "{name: c, in: query, description: d, schema: {type: strng}}",
        f"{GET}/parameters/1/schema/type",
        "'strng' is not one of array, boolean",
    ),
    "a cookie": (
        f"{GET}/parameters/1",
        "{name: c, in: cookie, description: d, schema: {type: string}}",
        f"{GET}/parameters/1/in",
        "'cookie' is not one of path, query, header",
    ),
    "a path parameter with a style of its own": (
        f"{GET}/parameters/0/style",
        "matrix",
        f"{GET}/parameters/0/style",
        "'matrix' is no style that a client can send",
    ),
    "a path parameter with the style of a query": (
        f"{GET}/parameters/0/style",
        "form",
        f"{GET}/parameters/0",
        "'id' is sent in the path, which has only `style: simple`; leave it out",
    ),
    "a query parameter with the style of a path": (
        f"{GET}/parameters/1",
        "{name: c, in: query, style: simple, description: d, schema: {type: string}}",
        f"{GET}/parameters/1",
        "'c' is sent in the query, which has only `style: form` and `style: deepObject`",
    ),
    "a list of objects in a query": (
        f"{GET}/parameters/1",
        "{name: c, in: query, description: d, schema: {type: array, items: "
        "{$ref: '#/components/schemas/Thing'}}}",
        f"{GET}/parameters/1/schema/items",
        "a list in a query holds plain values only",
    ),
    "a header that the client writes": (
        f"{GET}/parameters/1",
        "{name: authorization, in: header, description: d, schema: {type: string}}",
        f"{GET}/parameters/1/name",
        "the client writes this header: declare a security scheme",
    ),
    "an address with a placeholder that has no default": (
        "/servers/0/url",
        "https://{region}.mini.example",
        "/servers/0/url",
        "has a placeholder {region}; declare it in `variables`",
    ),
    "a path parameter that is a list": (
        f"{GET}/parameters/0/schema",
        "{type: array, items: {type: string}}",
        f"{GET}/parameters/0",
        "a path parameter must be a plain string or integer",
    ),
    "a style without support": (
        f"{GET}/parameters/1",
        "{name: c, in: query, style: pipeDelimited, description: d, schema: {type: string}}",
        f"{GET}/parameters/1/style",
        "'pipeDelimited' is no style that a client can send; it sends form and deepObject in",
    ),
    "parameters that are equal in Python": (
        f"{GET}/parameters/1",
        "{name: ID, in: query, description: d, schema: {type: string}}",
        f"{GET}/parameters",
        "two parameters are named id in Python",
    ),
    "a body of mixed parts": (
        f"{GET}/requestBody",
        "{content: {multipart/mixed: {schema: {type: string}}}}",
        f"{GET}/requestBody/content/multipart~1mixed",
        "a body of multipart/mixed cannot be sent",
    ),
    "a body in a charset that is not known": (
        f"{GET}/requestBody",
        "{content: {text/plain; charset=cp37: {schema: {type: string}}}}",
        f"{GET}/requestBody/content/text~1plain; charset=cp37",
        "cannot be sent in this charset; write utf-8",
    ),
    "a body whose properties are all readOnly": (
        f"{GET}/requestBody",
        "{content: {application/json: {schema: {properties: {a: {readOnly: true}}}}}}",
        f"{GET}/requestBody/content/application~1json/schema",
        "every property is readOnly, so nothing can be sent",
    ),
    "an object in a form without its notation": (
        f"{GET}/requestBody",
        "{content: {application/x-www-form-urlencoded: {schema: {properties: {thing: "
        "{$ref: '#/components/schemas/Thing'}}}}}}",
        f"{GET}/requestBody/content/application~1x-www-form-urlencoded",
        "'thing' is an object in a form: say in `encoding` how it is written",
    ),
    "content of a response that never has any": (
        f"{GET}/responses/204",
        "{description: d, content: {application/json: {schema: {type: string}}}}",
        f"{GET}/responses/204/content/application~1json",
        "a response with status 204 has no body",
    ),
    "a response that is a stream of events": (
        f"{GET}/responses/200/content",
        "{text/event-stream: {schema: {type: string}}}",
        f"{GET}/responses/200/content/text~1event-stream",
        "is a stream of events",
    ),
    "a name that is no media type": (
        f"{GET}/responses/200/content",
        "{json: {schema: {type: string}}}",
        f"{GET}/responses/200/content/json",
        "'json' is not a media type",
    ),
    "good answers of two kinds": (
        f"{GET}/responses/202",
        "{description: d, content: {text/plain: {schema: {type: string}}}}",
        f"{GET}/responses",
        "responses of a success are json and text; keep those of one kind",
    ),
    "no good answer": (
        f"{GET}/responses",
        "{'404': {description: d}, 5XX: {description: d}}",
        f"{GET}/responses",
        "must have a 2xx response, the range 2XX, or default only",
    ),
    "no error answer": (f"{GET}/responses/default", None, f"{GET}/responses", "error response"),
    "an error class that does not exist": (
        f"{GET}/responses/500",
        "{description: d, x-error: LostError}",
        f"{GET}/responses/500/x-error",
        "'LostError' is not one of",
    ),
    "an error class that hides failures of the vendor": (
        f"{GET}/responses/500",
        "{description: d, x-error: NotFoundError}",
        f"{GET}/responses/500/x-error",
        "hides failures of the vendor; write InternalServerError or NotFoundServerError",
    ),
    "a note of a tag that is no text": (
        "/tags/0/x-notes",
        "[{a: 1}]",
        "/tags/0/x-notes/0",
        "must be text",
    ),
    "an argument of the client that no path has": (
        "/x-client-arguments",
        "{shop: {parameter: shopId, description: d}}",
        "/x-client-arguments/shop/parameter",
        "no path of this spec has a placeholder {shopId}",
    ),
    "an argument of the client with the name of an option": (
        "/x-client-arguments",
        "{server: {parameter: id, description: d}}",
        "/x-client-arguments/server",
        "'server' is the name of an argument that every client has",
    ),
    "a required parameter that is hidden": (
        f"{GET}/parameters/1",
        "{name: c, in: query, required: true, description: d, schema: {type: string},"
        " x-sdk: {hidden: true}}",
        f"{GET}/parameters",
        "'c' is required, so it cannot be hidden",
    ),
    "a required property that is hidden": (
        SCHEMA,
        "{type: object, description: d, required: [name],"
        " properties: {name: {type: string, description: d, x-sdk: {hidden: true}}}}",
        f"{SCHEMA}/properties/name",
        "'name' is required, so it cannot be hidden",
    ),
    "a spelling that leaves the API": (
        "/x-path-spellings",
        "{a: {segment: things, alternatives: [b/../c]}}",
        "/x-path-spellings/a/alternatives/0",
        "must be segments of a path, joined by slashes",
    ),
    "a list without its paging": (
        f"{GET}/responses/200/content/application~1json/schema",
        "{type: array, items: {$ref: '#/components/schemas/Thing'}}",
        GET,
        "name its paging scheme in x-paging",
    ),
    "an object around a list, without its paging": (
        SCHEMA,
        "{type: object, description: d, properties: {"
        " things: {type: array, description: d, items: {type: string}},"
        " nextToken: {type: string, description: d}, object: {type: string, description: d}}}",
        GET,
        "name its paging scheme in x-paging",
    ),
    "an object without a name": (ONE, "{type: object, description: d}", ONE, "without a name"),
    "a list without items": (ONE, "{type: array, description: d}", ONE, "without items"),
    "a property without a description": (ONE, "{type: string}", ONE, "has no description"),
    "properties that are equal in Python": (
        f"{SCHEMA}/properties/Name",
        "{type: string, description: d}",
        f"{SCHEMA}/properties/Name",
        "'Name' and 'name' are both named name in Python",
    ),
    "properties with a hyphen and an underscore": (
        f"{SCHEMA}/properties",
        "{a-b: {type: string, description: d}, a_b: {type: string, description: d}}",
        f"{SCHEMA}/properties/a_b",
        "'a_b' and 'a-b' are both named a_b in Python",
    ),
    "a required property that is none": (
        f"{SCHEMA}/required",
        "[nam]",
        f"{SCHEMA}/required",
        "'nam' is required but not a property",
    ),
    "an alias that is a property": (
        ONE,
        "{type: string, description: d, x-aliases: [id]}",
        ONE,
        "alias 'id' is the name of another property",
    ),
    "an enum value that is listed twice": (
        f"{ONE}/enum",
        "[open, Open, open]",
        f"{ONE}/enum",
        "'open' is listed twice",
    ),
    "too few names of an enum": (
        ONE,
        "{type: integer, enum: [1, 2], description: d, x-enum-varnames: [A]}",
        f"{ONE}/x-enum-varnames",
        "must name every value",
    ),
    "a field of a record with a name of the client's own": (
        SCHEMA,
        "{type: object, description: d, additionalProperties: true, "
        "properties: {fullName: {type: string, description: d}}}",
        f"{SCHEMA}/properties/fullName",
        "must be a Python name",
    ),
    "a field of a record with the name of a dict method": (
        SCHEMA,
        "{type: object, description: d, additionalProperties: true, "
        "properties: {items: {type: string, description: d}}}",
        f"{SCHEMA}/properties/items",
        "has another meaning in a record",
    ),
    "a field of a record with another spelling": (
        SCHEMA,
        "{type: object, description: d, additionalProperties: true, "
        "properties: {nick: {type: string, description: d, x-aliases: [nickname]}}}",
        f"{SCHEMA}/properties/nick",
        "has no aliases",
    ),
    "an object in a record that is no record": (
        SCHEMA,
        "{type: object, description: d, additionalProperties: true, "
        "properties: {inner: {type: object, properties: {a: {type: string}}}}}",
        f"{SCHEMA}/properties/inner",
        "an object in a record must be a record",
    ),
    "a list in a record with objects that are no records": (
        SCHEMA,
        "{type: object, description: d, additionalProperties: true, "
        "properties: {inner: {type: array, items: {type: object, "
        "properties: {a: {type: string}}}}}}",
        f"{SCHEMA}/properties/inner",
        "an object in a record must be a record",
    ),
    "a wire format that is none": (
        f"{ONE}/x-wire-format",
        "rfc850",
        f"{ONE}/x-wire-format",
        "'rfc850' must be round-trip",
    ),
    "a component that is not used": (
        "/components/schemas/Other",
        "{type: string, description: d}",
        "/components/schemas/Other",
        "is not used; remove it",
    ),
    "a component with a builtin's name": (
        "/components/schemas/Warning",
        "{type: string, description: d}",
        "/components/schemas/Warning",
        "must be a PascalCase name that hides no builtin",
    ),
    "security without support": (
        "/components/securitySchemes/basic",
        "{type: mutualTLS}",
        "/components/securitySchemes/basic",
        "mutualTLS is not supported: the runtime supports",
    ),
    "a control character": (f"{GET}/summary", '"a\\u0007b"', f"{GET}/summary", "invisible"),
    "a text that turns direction": (
        f"{GET}/description",
        '"a\\u202Eb"',
        f"{GET}/description",
        "control or invisible character",
    ),
    "an invisible space": (f"{ONE}/description", '"a\\u200Bb"', f"{ONE}/description", "invisible"),
    "a text without end": (f"{ONE}/description", "x" * 5000, f"{ONE}/description", "4000"),
}


def changed(pointer: str, value: str | None) -> dict[str, Any]:
    """Return the good spec with one place changed."""
    document = complete(THING, "bad")
    *parents, last = [p.replace("~1", "/") for p in pointer.split("/")[1:]]
    node: Any = document
    for part in parents:
        node = node[int(part)] if isinstance(node, list) else node[part]
    if value is None:
        del node[last]
    elif isinstance(node, list):
        node[int(last) :] = [yaml.safe_load(value)]
    else:
        node[last] = yaml.safe_load(value)
    return document
