"""Edits of what requests and responses contain."""

from __future__ import annotations

from .edit import BREAK, MORE, NONE, WORDS, edit

SELFLESSLY = "selflessly/openapi.yaml"
GOAL = "betterworks/components/goals.yaml"
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
ANSWERS_USER = """\
        "200": {$ref: '#/components/responses/User'}
"""
ANSWERS_LIST_ITEM = """\
        "200":
          description: The user
          content: {application/json: {schema: {$ref: '#/components/schemas/UserListItem'}}}
"""

SCHEMAS = [
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
        "argument `creation_source` is now optional",
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
        "argument `description` was removed",
    ),
    edit(
        "field of a nested request made required",
        "betterworks/components/departments.yaml",
        "  required: [name]\n  properties:\n"
        '    name: {type: string, description: "Name of the department; it is',
        "  required: [name, parent]\n  properties:\n"
        '    name: {type: string, description: "Name of the department; it is',
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
        "value of a response's enum added",
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
        "enums.Role.CHAMPION was removed",
    ),
    edit(
        "value of a number's enum named otherwise",
        SELFLESSLY,
        "x-enum-varnames: [ADMIN, EMPLOYEE, CHAMPION]",
        "x-enum-varnames: [ADMIN, MEMBER, CHAMPION]",
        MORE,
        BREAK,
        "enums.Role.EMPLOYEE was removed",
    ),
    # --- Answers
    edit(
        "schema of a response replaced",
        SELFLESSLY,
        f"section: Get a Specific User}}\n      responses:\n{ANSWERS_USER}",
        f"section: Get a Specific User}}\n      responses:\n{ANSWERS_LIST_ITEM}",
        BREAK,
        BREAK,
        "Users.retrieve type `models.User` → `models.UserListItem`",
    ),
    edit(
        "type of a response changed",
        SELFLESSLY,
        EXPIRES,
        EXPIRES.replace("integer", "string"),
        BREAK,
        BREAK,
        "models.Token.expires_in type `int | None` → `str | None`",
    ),
    edit(
        "type of a response widened",
        SELFLESSLY,
        EXPIRES,
        EXPIRES.replace("integer", "number"),
        BREAK,
        BREAK,
        "models.Token.expires_in type `int | None` → `float | None`",
    ),
    edit(
        "type of a response narrowed",
        "assemble/components/postal_addresses.yaml",
        "      type: number\n      description: Latitude.",
        "      type: integer\n      description: Latitude.",
        MORE,
        MORE,
        "lat type `float | None` → `int | None`",
    ),
    edit(
        "field of a response removed",
        SELFLESSLY,
        f"        {EXPIRES}\n",
        "",
        BREAK,
        BREAK,
        "models.Token.expires_in was removed",
    ),
    edit(
        "field of a response added",
        "assemble/components/skills.yaml",
        "      description: Name of the skill.\n",
        "      description: Name of the skill.\n"
        "    level:\n      type: integer\n      description: How good the user is.\n",
        MORE,
        MORE,
        "models.UserSkill.level is new: `int | None`",
    ),
    edit(
        "field of a response no longer promised",
        "assemble/components/email_addresses.yaml",
        "  required: [data]\n  properties:\n    data:\n      $ref",
        "  properties:\n    data:\n      $ref",
        BREAK,
        BREAK,
        "models.UserEmailAddressEnvelope.data",
    ),
    edit(
        "schema of a response renamed",
        SELFLESSLY,
        "schemas/UserPage'",
        "schemas/PeoplePage'",
        WORDS,
        BREAK,
        "models.UserPage was removed",
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
        SELFLESSLY,
        "          x-aliases: [role]\n",
        "",
        BREAK,
        NONE,
        'x-aliases ["role"] → none',
    ),
]
