"""Edits of the vendors' specs, each with what a review must make of it."""

from __future__ import annotations

from pathlib import Path
from textwrap import indent

import attrs

from generator.review.change import Impact

NONE, WORDS, MORE, BREAK = Impact


@attrs.frozen(kw_only=True)
class Edit:
    """Replaces text in files of a spec.

    `api` and `python` are the strongest impact on either; `says` must stand in what the review
    tells. `version` is the lowest one that may follow 0.1.0, and `exit` the status of a review
    while the version is still 0.1.0.
    """

    name: str
    file: str
    swap: tuple[tuple[str, str], ...]
    api: Impact
    python: Impact
    version: str
    exit: int
    says: str
    everywhere: bool = False

    @property
    def vendor(self) -> str:
        """The vendor whose spec is edited."""
        return self.file.partition("/")[0]

    def apply(self, specs: Path) -> None:
        """Edit the spec below a folder of specs."""
        path = specs / self.file
        text = path.read_text("utf-8")
        for old, new in self.swap:
            assert old in text, f"{self.file} no longer holds {old!r}; mend the edit {self.name!r}"
            text = text.replace(old, new, -1 if self.everywhere else 1)
        path.write_text(text, "utf-8")


def edit(
    name: str,
    file: str,
    old: str,
    new: str,
    api: Impact,
    python: Impact,
    says: str,
    *more: tuple[str, str],
    everywhere: bool = False,
) -> Edit:
    """Describe an edit; its version and exit status follow from the rules of CONTRIBUTING.md."""
    impact = max(api, python)
    version = {NONE: "0.1.0", BREAK: "0.2.0"}.get(impact, "0.1.1")
    return Edit(
        name=name,
        file=file,
        swap=((old, new), *more),
        api=api,
        python=python,
        version=version,
        exit=int(impact is BREAK),
        says=says,
        everywhere=everywhere,
    )


ASSEMBLE = "assemble/openapi.yaml"
SELFLESSLY = "selflessly/openapi.yaml"
IMPACT = "better_impact/openapi.yaml"
TOUCHPOINTS = "assemble/paths/touchpoints.yaml"
GOALS = "betterworks/paths/goals.yaml"
GOAL = "betterworks/components/goals.yaml"

DELETE_GOAL = """\
  delete:
    operationId: delete_goal
    tags: [goals]
    summary: Delete a goal
    description: Deletes a goal.
    x-sdk: {resource: goals, method: delete}
    x-evidence: documented
    x-source: {doc: betterworks, section: Delete a Specific Goal}
    responses:
      "204":
        description: The goal is deleted
      default: {$ref: '../components/responses.yaml#/Error'}
"""
NEW_OPERATION = """\
  /api/v1/{path}:
    get:
      operationId: {name}
      tags: [auth]
      summary: {summary}
      description: Tells what is known.
      x-sdk: {{resource: {resource}, method: {method}}}
      x-evidence: {evidence}
      x-evidence-note: The docs name it without an address.
      x-source: {{doc: example, section: Example}}
      responses:
        "200":
          description: Done
        default: {{$ref: '{error}'}}
"""
PING = NEW_OPERATION.format(
    path="ping",
    name="ping",
    summary="Ping the API",
    resource="auth",
    method="ping",
    evidence="documented",
    error="#/components/responses/Error",
)
REFRESH = NEW_OPERATION.format(
    path="token/refresh",
    name="refresh_token",
    summary="Refresh a token",
    resource="auth",
    method="refresh_token",
    evidence="inferred",
    error="./components/responses.yaml#/Error",
)
UNPLACED = """\
x-unplaced:
  - id: refresh_token
    section: 'Authentication (3.0): Refresh an existing JSON Web Token'
    summary: Exchange a JSON Web Token for a fresh one, which works once per token
    parameters: []
    why: >-
      The token travels in the body, but method, path and field name are not known. Make a new token with
      `create_pre_auth_token` and `create_token` instead.

"""  # noqa: E501
QUERY = """\
- name: {name}
  in: query
  description: Text to find.
  required: {required}
  schema: {{type: string}}
"""
OPTIONAL_QUERY = indent(QUERY.format(name="q", required="false"), " " * 8)
REQUIRED_QUERY = indent(QUERY.format(name="q", required="true"), " " * 8)
ARCHIVED = """\
      - name: archived
        in: query
        description: Whether the touchpoint is archived.
        schema: {type: boolean}
"""
ROLE = """\
      enum: [2, 3, 6]
      x-enum-varnames: [ADMIN, EMPLOYEE, CHAMPION]
      x-enum-descriptions: [Admin, Employee, Champion]
"""
TWO_ROLES = """\
      enum: [2, 3]
      x-enum-varnames: [ADMIN, EMPLOYEE]
      x-enum-descriptions: [Admin, Employee]
"""
EXPIRES = "expires_in: {type: integer, description: Life of the access token in seconds}"
TARGET = "target: {type: number, description: Value to reach}"

EDITS = [
    # --- Operations
    edit("operation removed", GOALS, DELETE_GOAL, "", BREAK, BREAK, "operation-removed"),
    edit("operation added", SELFLESSLY, "paths:\n", f"paths:\n{PING}", MORE, MORE, "Auth.ping"),
    edit(
        "unplaced operation placed",
        ASSEMBLE,
        UNPLACED,
        "",
        MORE,
        MORE,
        "Auth.refresh_token",
        ("paths:\n", f"paths:\n{REFRESH}"),
    ),
    edit(
        "path renamed",
        SELFLESSLY,
        "  /api/v1/currencies:",
        "  /api/v1/currency:",
        BREAK,
        NONE,
        "path-removed",
    ),
    edit(
        "operationId renamed",
        SELFLESSLY,
        "operationId: list_groups",
        "operationId: list_user_groups",
        BREAK,
        NONE,
        "operation-id-changed",
    ),
    edit(
        "method renamed",
        SELFLESSLY,
        "x-sdk: {resource: users, method: update}",
        "x-sdk: {resource: users, method: replace}",
        WORDS,
        BREAK,
        "Users.update is gone",
    ),
    edit(
        "resource renamed",
        SELFLESSLY,
        "x-sdk: {resource: currencies, method: list}",
        "x-sdk: {resource: money, method: list}",
        WORDS,
        BREAK,
        "Selflessly.currencies is gone",
    ),
    # --- Parameters
    edit(
        "parameter made required",
        TOUCHPOINTS,
        "        description: Text to find in subject and body.\n",
        "        description: Text to find in subject and body.\n        required: true\n",
        BREAK,
        BREAK,
        "argument `q` is now required",
    ),
    edit(
        "parameter made optional",
        "betterworks/paths/conversations.yaml",
        "      - name: deployment_id\n        in: query\n        required: true\n",
        "      - name: deployment_id\n        in: query\n",
        MORE,
        MORE,
        "argument `deployment_id` may be left out",
    ),
    edit(
        "optional parameter added",
        SELFLESSLY,
        "        - name: take\n",
        f"{OPTIONAL_QUERY}        - name: take\n",
        MORE,
        MORE,
        "new argument `q`",
    ),
    edit(
        "required parameter added",
        SELFLESSLY,
        "        - name: take\n",
        f"{REQUIRED_QUERY}        - name: take\n",
        BREAK,
        BREAK,
        "new required argument `q`",
    ),
    edit(
        "parameter removed",
        TOUCHPOINTS,
        ARCHIVED,
        "",
        BREAK,
        BREAK,
        'No parameter named "archived"',
    ),
    edit(
        "parameter named otherwise in Python",
        TOUCHPOINTS,
        "x-sdk: {name: from_date}",
        "x-sdk: {name: since}",
        WORDS,
        BREAK,
        'No parameter named "from_date"',
    ),
    edit(
        "default of the API changed",
        SELFLESSLY,
        "schema: {type: integer, default: 50}",
        "schema: {type: integer, default: 100}",
        MORE,
        NONE,
        "`take`: default 50 → 100",
    ),
    edit(
        "maximum lowered",
        IMPACT,
        "minimum: 1, maximum: 250",
        "minimum: 1, maximum: 100",
        BREAK,
        NONE,
        "maximum 250 → 100",
    ),
    # --- Requests
    edit(
        "field of a request made required",
        SELFLESSLY,
        "required: [grant_type, refresh_token]",
        "required: [grant_type, refresh_token, client_id]",
        BREAK,
        BREAK,
        "argument `client_id` is now required",
    ),
    edit(
        "field of a request made optional",
        GOAL,
        "required: [owner, name, start, end, visibility, creation_source, type]",
        "required: [owner, name, start, end, visibility, type]",
        MORE,
        MORE,
        "argument `creation_source` may be left out",
    ),
    edit(
        "field of a request added",
        GOAL,
        "    description: {type: string, description: What the goal is about}\n",
        "    description: {type: string, description: What the goal is about}\n"
        "    color: {type: string, description: Its color}\n",
        MORE,
        MORE,
        "new argument `color`",
    ),
    edit(
        "field of a request removed",
        GOAL,
        "    description: {type: string, description: What the goal is about}\n",
        "",
        MORE,
        BREAK,
        "argument `description` is gone",
    ),
    edit(
        "field of a nested request made required",
        "betterworks/components/departments.yaml",
        "  required: [name]\n  properties:\n"
        '    name: {type: string, description: "Name of the department; upper',
        "  required: [name, parent]\n  properties:\n"
        '    name: {type: string, description: "Name of the department; upper',
        BREAK,
        BREAK,
        "params.DepartmentUpsert",
    ),
    edit(
        "type of a request widened",
        GOAL,
        TARGET,
        "target: {type: [number, string], description: Value to reach}",
        MORE,
        MORE,
        "argument `target`: type `float | Omit` → `float | str | Omit`",
    ),
    edit(
        "type of a request narrowed",
        GOAL,
        TARGET,
        "target: {type: integer, description: Value to reach}",
        BREAK,
        BREAK,
        "argument `target`: type `float | Omit` → `int | Omit`",
    ),
    edit(
        "wire format changed",
        GOAL,
        'x-wire-format: "%m/%d/%Y"',
        'x-wire-format: "%d/%m/%Y"',
        BREAK,
        NONE,
        'x-wire-format "%m/%d/%Y" → "%d/%m/%Y"',
    ),
    # --- Enums
    edit(
        "value of a request's enum removed",
        GOAL,
        "enum: [manual, converted, default]",
        "enum: [manual, converted]",
        BREAK,
        BREAK,
        "enum-values-removed",
    ),
    edit(
        "value of a request's enum added",
        GOAL,
        "enum: [manual, converted, default]",
        "enum: [manual, converted, default, copied]",
        MORE,
        MORE,
        "enums.GoalCreationSource",
    ),
    edit(
        "value of an answer's enum added",
        GOAL,
        "enum: [public, private]",
        "enum: [public, private, team]",
        BREAK,
        BREAK,
        "models.Goal.visibility",
    ),
    edit(
        "value of a number's enum removed",
        SELFLESSLY,
        ROLE,
        TWO_ROLES,
        BREAK,
        BREAK,
        "enums.Role.CHAMPION is gone",
    ),
    edit(
        "value of a number's enum named otherwise",
        SELFLESSLY,
        "x-enum-varnames: [ADMIN, EMPLOYEE, CHAMPION]",
        "x-enum-varnames: [ADMIN, MEMBER, CHAMPION]",
        MORE,
        BREAK,
        "enums.Role.EMPLOYEE is gone",
    ),
    # --- Answers
    edit(
        "type of an answer changed",
        SELFLESSLY,
        EXPIRES,
        EXPIRES.replace("integer", "string"),
        BREAK,
        BREAK,
        "models.Token.expires_in type `int | None` → `str | None`",
    ),
    edit(
        "type of an answer widened",
        SELFLESSLY,
        EXPIRES,
        EXPIRES.replace("integer", "number"),
        BREAK,
        BREAK,
        "models.Token.expires_in type `int | None` → `float | None`",
    ),
    edit(
        "type of an answer narrowed",
        "assemble/components/postal_addresses.yaml",
        "      type: number\n      description: Latitude.",
        "      type: integer\n      description: Latitude.",
        MORE,
        MORE,
        "lat type `float | None` → `int | None`",
    ),
    edit(
        "field of an answer removed",
        SELFLESSLY,
        f"        {EXPIRES}\n",
        "",
        BREAK,
        BREAK,
        "models.Token.expires_in is gone",
    ),
    edit(
        "field of an answer added",
        "assemble/components/skills.yaml",
        "      description: Name of the skill.\n",
        "      description: Name of the skill.\n"
        "    level:\n      type: integer\n      description: How good the user is.\n",
        MORE,
        MORE,
        "models.UserSkill.level is new: `int | None`",
    ),
    edit(
        "field of an answer no longer promised",
        "assemble/components/email_addresses.yaml",
        "  required: [data]\n  properties:\n    data:\n      $ref",
        "  properties:\n    data:\n      $ref",
        BREAK,
        BREAK,
        "models.UserEmailAddressEnvelope.data",
    ),
    edit(
        "schema of an answer renamed",
        SELFLESSLY,
        "schemas/UserPage'",
        "schemas/PeoplePage'",
        WORDS,
        BREAK,
        "models.UserPage is gone",
        ("    UserPage:\n", "    PeoplePage:\n"),
        everywhere=True,
    ),
    edit(
        "alias added",
        SELFLESSLY,
        "          description: Token that buys the next access token\n",
        "          description: Token that buys the next access token\n"
        "          x-aliases: [refreshToken]\n",
        MORE,
        NONE,
        'x-aliases none → ["refreshToken"]',
    ),
    edit(
        "alias removed",
        IMPACT,
        "          x-aliases: [total_items_count]\n",
        "",
        BREAK,
        NONE,
        'x-aliases ["total_items_count"] → none',
    ),
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
        NONE,
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
        "          x-error: NotFoundError\n",
        "",
        BREAK,
        NONE,
        'x-error "NotFoundError" → none',
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
        IMPACT,
        "x-evidence: documented",
        "x-evidence: inferred",
        WORDS,
        NONE,
        "`list_enterprise_users` (GET /v1/enterprise/users/): documented → inferred",
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
        "unite_us/openapi.yaml",
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
