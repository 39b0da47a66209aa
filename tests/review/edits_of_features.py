"""Edits of what only the spec with every feature uses: access, servers, webhooks, tables."""

from __future__ import annotations

from .edit import BREAK, MORE, NONE, edit

ROOT = "kitchen_sink/openapi.yaml"
DISHES = "kitchen_sink/paths/dishes.yaml"
SINKS = "kitchen_sink/paths/sinks.yaml"
WEBHOOKS = "kitchen_sink/paths/webhooks.yaml"
SCHEMAS = "kitchen_sink/components/schemas.yaml"
TABLE = (
    "    x-table: {key: [sinkId], change: {parameter: changedSince, field: changedAt}, "
    "arguments: {pageSize: 100}}\n"
)
OFFSETS = """\
    kind: offset
    offset: skip
    limit: take
    default-limit: 20
"""
NUMBERED = """\
    kind: page
    page: skip
    size: take
    default-size: 20
"""

FEATURES = [
    # --- Access and servers
    edit(
        "operation given other credentials",
        DISHES,
        "      - kitchen_key: []\n",
        "      - badge: []\n",
        BREAK,
        BREAK,
        "`kitchen_key` was removed",
    ),
    edit(
        "credentials of an operation demanded",
        DISHES,
        "      - guest: [dishes]\n      - {}\n",
        "      - guest: [dishes]\n",
        BREAK,
        NONE,
        "security",
    ),
    edit(
        "key sent in another place",
        ROOT,
        "in: query, name: key,",
        "in: header, name: key,",
        BREAK,
        NONE,
        'in "query" → "header"',
    ),
    edit(
        "server of an operation moved",
        DISHES,
        "https://{region}.reports.kitchen-sink.example",
        "https://{region}.papers.kitchen-sink.example",
        BREAK,
        NONE,
        "server",
    ),
    # --- Media types and paging
    edit(
        "body sent as another of its media types",
        "kitchen_sink/paths/papers.yaml",
        ", request-media-type: text/plain}",
        "}",
        MORE,
        BREAK,
        "x-sdk.request-media-type",
    ),
    edit(
        "kind of paging changed",
        ROOT,
        OFFSETS,
        NUMBERED,
        MORE,
        NONE,
        'x-paging-schemes.offsets.kind "offset" → "page"',
    ),
    # --- Webhooks
    edit(
        "webhook removed",
        ROOT,
        "  sink.full: {$ref: paths/webhooks.yaml#/sink.full}\n",
        "",
        BREAK,
        BREAK,
        "webhook",
    ),
    edit(
        "event of a webhook renamed",
        WEBHOOKS,
        "    x-event: sink_is_full\n",
        "    x-event: sink_full\n",
        BREAK,
        NONE,
        'x-event "sink_is_full" → "sink_full"',
    ),
    edit(
        "webhook deprecated",
        WEBHOOKS,
        "    summary: A dish was washed\n",
        "    summary: A dish was washed\n    deprecated: true\n",
        MORE,
        NONE,
        "becomes deprecated",
    ),
    edit(
        "signature of webhooks changed",
        ROOT,
        "    algorithm: hmac-sha256\n",
        "    algorithm: hmac-sha512\n",
        BREAK,
        NONE,
        "x-webhooks.signature.algorithm",
    ),
    # --- Tables and personal data
    edit("table removed", SINKS, TABLE, "", BREAK, NONE, "x-table"),
    edit(
        "key of a table changed",
        SINKS,
        "{key: [sinkId],",
        "{key: [sinkId, owner],",
        BREAK,
        NONE,
        'x-table.key ["sinkId"] → ["sinkId", "owner"]',
    ),
    edit(
        "table no longer limited to changes",
        SINKS,
        " change: {parameter: changedSince, field: changedAt},",
        "",
        BREAK,
        NONE,
        "x-table.change",
    ),
    edit(
        "arguments of an export changed",
        SINKS,
        "arguments: {pageSize: 100}",
        "arguments: {pageSize: 50}",
        MORE,
        NONE,
        "x-table.arguments.pageSize 100 → 50",
    ),
    edit(
        "updates of a plan send only what changed",
        ROOT,
        "    whole-update: true\n",
        "",
        BREAK,
        NONE,
        "x-sync.kitchen.sinks.whole-update true → none",
    ),
    edit(
        "pages of a plan changed",
        ROOT,
        "    arguments: {pageSize: 100}\n",
        "    arguments: {pageSize: 50}\n",
        MORE,
        NONE,
        "x-sync.kitchen.sinks.arguments.pageSize 100 → 50",
    ),
    edit(
        "personal data no longer marked",
        SCHEMAS,
        "null if nobody does., x-personal: name}",
        "null if nobody does.}",
        BREAK,
        NONE,
        'x-personal "name" → none',
    ),
    edit(
        "personal data marked",
        SCHEMAS,
        "class: {type: string, description: Its class.,",
        "class: {type: string, description: Its class., x-personal: free-text,",
        MORE,
        NONE,
        'x-personal none → "free-text"',
    ),
    edit(
        "field of a response deprecated",
        SCHEMAS,
        "builtOn: {type: string, format: date, description: When it was built.}",
        "builtOn: {type: string, format: date, description: When it was built., deprecated: true}",
        MORE,
        NONE,
        "becomes deprecated",
    ),
]
