"""Edits of operations and their parameters."""

from __future__ import annotations

from textwrap import indent

from .edit import BREAK, MORE, NONE, WORDS, edit

ASSEMBLE = "assemble/openapi.yaml"
SELFLESSLY = "selflessly/openapi.yaml"
TOUCHPOINTS = "assemble/paths/touchpoints.yaml"
GOALS = "betterworks/paths/goals.yaml"
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
    summary: Exchange a JSON Web Token for a new one, which works once per token
    parameters: []
    why: >-
      The token is sent in the body, but method, path and field name are not known. Create a new token with
      `create_pre_auth_token` and `create_token` instead.

"""  # noqa: E501
QUERY = """\
- name: {name}
  in: query
  description: Text to find.
  required: {required}
  schema: {{type: string}}
"""
UPDATES = "  # an update: every field is optional\n    parameters:\n"
NOTIFY = """\
      - name: notify
        in: query
        description: Whether to tell the user.
        schema: {type: boolean}
"""
OPTIONAL_QUERY = indent(QUERY.format(name="q", required="false"), " " * 8)
REQUIRED_QUERY = indent(QUERY.format(name="q", required="true"), " " * 8)
ARCHIVED = """\
      - name: archived
        in: query
        description: Whether the touchpoint is archived.
        schema: {type: boolean}
"""

GOAL_BODY = """\
        application/json:
          schema: {$ref: '../components/goals.yaml#/GoalCreate'}
"""
GOAL_RESPONSES = f"""\
{GOAL_BODY}    responses:
      "200": {{$ref: '../components/responses.yaml#/Goal'}}
"""

OPERATIONS = [
    # --- Media types and statuses
    edit(
        "media type of a body changed",
        GOALS,
        GOAL_BODY,
        GOAL_BODY.replace("application/json", "application/vnd.goal+json"),
        BREAK,
        NONE,
        "application/json",
    ),
    edit(
        "media type of a body added",
        GOALS,
        GOAL_BODY,
        f"{GOAL_BODY}        application/xml: {{}}\n",
        MORE,
        NONE,
        "body: media type added",
    ),
    edit(
        "status of a success added",
        GOALS,
        GOAL_RESPONSES,
        f"{GOAL_RESPONSES}      '202': {{description: It is created later.}}\n",
        MORE,
        BREAK,
        "`models.Goal` → `models.Goal | None`",
    ),
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
        ("x-refers: {list: list_groups,", "x-refers: {list: list_user_groups,"),
    ),
    edit(
        "operation deprecated",
        SELFLESSLY,
        "      operationId: list_groups\n",
        "      operationId: list_groups\n      deprecated: true\n",
        MORE,
        NONE,
        "becomes deprecated",
    ),
    edit(
        "parameter deprecated",
        SELFLESSLY,
        "        - name: take\n",
        "        - name: take\n          deprecated: true\n",
        MORE,
        NONE,
        "becomes deprecated",
    ),
    edit(
        "method renamed",
        SELFLESSLY,
        "x-sdk: {resource: users, method: update}",
        "x-sdk: {resource: users, method: replace}",
        WORDS,
        BREAK,
        "Users.update was removed",
    ),
    edit(
        "resource renamed",
        SELFLESSLY,
        "x-sdk: {resource: currencies, method: list}",
        "x-sdk: {resource: money, method: list}",
        WORDS,
        BREAK,
        "Selflessly.currencies was removed",
    ),
    edit(
        "PUT given a method of its own",
        TOUCHPOINTS,
        "x-sdk: {same-as: update_user_touchpoint}",
        "x-sdk: {resource: users.touchpoints, method: replace, unwrap: data}",
        BREAK,
        MORE,
        "UsersTouchpoints.replace is new: `models.Touchpoint`",
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
        "argument `deployment_id` is now optional",
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
        "optional parameter added to a PATCH and its PUT",
        TOUCHPOINTS,
        UPDATES,
        UPDATES + NOTIFY,
        MORE,
        MORE,
        "new argument `notify`",
        everywhere=True,
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
        "argument `archived` was removed",
    ),
    edit(
        "parameter named otherwise in Python",
        TOUCHPOINTS,
        "x-sdk: {name: from_date}",
        "x-sdk: {name: since}",
        WORDS,
        BREAK,
        "argument `from_date` was removed",
    ),
    edit(
        "parameter renamed whose Python name is kept",
        TOUCHPOINTS,
        "      - name: from\n        in: query\n",
        "      - name: since\n        in: query\n",
        BREAK,
        NONE,
        'name "from" → "since" (parameter-removed); its Python name stays',
        users=MORE,
    ),
    edit(
        "parameter renamed, and its Python name with it",
        TOUCHPOINTS,
        "      - name: q\n        in: query\n",
        "      - name: query\n        in: query\n",
        BREAK,
        BREAK,
        "argument `q` was removed",
    ),
    edit(
        "field of a request renamed whose Python name is kept",
        "betterworks/components/goals.yaml",
        "    key_results:\n      type: array\n      description: Milestones to",
        "    keyResults:\n      type: array\n      description: Milestones to",
        BREAK,
        NONE,
        'name "key_results" → "keyResults"; its Python name stays',
        users=MORE,
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
        GOALS,
        "default: 10, maximum: 10",
        "default: 5, maximum: 5",
        BREAK,
        NONE,
        "maximum 10 → 5",
    ),
]
