"""Edits of what holds for a whole API, and of words."""

from __future__ import annotations

from .edit import BREAK, MORE, NONE, WORDS, edit

SELFLESSLY = "selflessly/openapi.yaml"

WHOLE = [
    # --- The whole API
    edit(
        "security no longer demanded",
        SELFLESSLY,
        "security:\n  - oauth2: []\n",
        "security:\n  - {}\n  - oauth2: []\n",
        MORE,
        NONE,
        "security requirement added",
    ),
    edit(
        "server moved",
        SELFLESSLY,
        "  - url: https://customer-api.selflessly.io",
        "  - url: https://api.example.org",
        BREAK,
        NONE,
        "server-removed",
    ),
    edit(
        "paging scheme changed",
        SELFLESSLY,
        "    default-limit: 50",
        "    default-limit: 100",
        MORE,
        NONE,
        "x-paging-schemes.offset.default-limit 50 → 100",
    ),
    edit(
        "list no longer paged",
        SELFLESSLY,
        "x-paging: offset",
        "x-paging: none",
        MORE,
        BREAK,
        'x-paging "offset" → "none"',
    ),
    edit(
        "retry no longer safe",
        SELFLESSLY,
        "      x-retry-safe: true\n",
        "",
        MORE,
        NONE,
        "x-retry-safe true → none",
    ),
    edit(
        "error class removed",
        SELFLESSLY,
        "          x-error: NotFoundServerError\n",
        "",
        BREAK,
        NONE,
        'x-error "NotFoundServerError" → none',
    ),
    edit(
        "one of two parameters no longer demanded",
        "betterworks/paths/feedback.yaml",
        "    x-require-one-of: [[cycle_id, for_user_id]]\n",
        "",
        MORE,
        NONE,
        "x-require-one-of",
    ),
    edit(
        "word before the token changed",
        "betterworks/openapi.yaml",
        "x-prefix: APIToken",
        "x-prefix: Token",
        MORE,
        NONE,
        'x-prefix "APIToken" → "Token"',
    ),
    # --- What is known, and words
    edit(
        "evidence lowered",
        SELFLESSLY,
        "x-evidence: documented\n      x-evidence-note",
        "x-evidence: inferred\n      x-evidence-note",
        WORDS,
        NONE,
        "`refresh_token` (POST /api/v1/token/refresh): documented → inferred",
    ),
    edit(
        "evidence raised",
        "assemble/paths/skills.yaml",
        "x-evidence: inferred",
        "x-evidence: documented",
        WORDS,
        NONE,
        "`list_user_skills` (GET /users/{userId}/skills): inferred → documented",
    ),
    edit(
        "description changed",
        SELFLESSLY,
        "summary: List the currencies",
        "summary: List every currency",
        WORDS,
        NONE,
        'summary "List the currencies" → "List every currency"',
    ),
    edit(
        "description of a field changed",
        "betterworks/openapi.yaml",
        "  description: >-\n",
        "  description: >-\n    New words come first.\n",
        WORDS,
        NONE,
        "description",
    ),
    edit(
        "comment added",
        SELFLESSLY,
        "paths:\n",
        "# Paths as the vendor prints them.\npaths:\n",
        NONE,
        NONE,
        "Spec +1 -0 lines",
    ),
]
