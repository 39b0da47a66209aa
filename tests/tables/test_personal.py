"""Every property of a response that looks personal is marked `x-personal`, in every spec."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any, get_type_hints

import pytest

from generator.specs.document import Document
from generator.text.names import snake
from tests.support.vendors import VENDORS, source_of, spec_of

WORDS = frozenset(
    [
        "name",
        "username",
        "nickname",
        "nicknames",
        "pronouns",
        "email",
        "emails",
        "mail",
        "phone",
        "mobile",
        "fax",
        "birth",
        "birthday",
        "dob",
        "address",
        "addresses",
        "street",
        "city",
        "town",
        "county",
        "state",
        "zip",
        "postcode",
        "postal",
        "country",
        "lat",
        "long",
        "latitude",
        "longitude",
        "lng",
        "note",
        "notes",
        "comment",
        "body",
        "bio",
        "about",
        "ssn",
        "passport",
        "insurance",
        "gender",
        "sex",
        "race",
        "ethnicity",
        "citizenship",
        "disability",
        "military",
        "veteran",
        "marital",
        "religion",
        "photo",
        "avatar",
        "website",
        "facebook",
        "twitter",
        "linkedin",
        "instagram",
    ]
)
THING = "names a thing: an organization, a team, a role, a field, a template"
STATE = "is the state, kind or time of a thing"
EXCEPTIONS = {
    "assemble": {
        THING: "User.role_name User.team_name UserBase.role_name UserBase.team_name UserStatus.name"
        " UserRoleAssociation.name UserRoleAssociation.display_name Team.name Team.display_name"
        " TeamBase.display_name RecruitmentCategory.name RecruitmentStage.name"
        " RecruitmentStage.display_name RecruitmentAction.name PermissionGroup.name UserSkill.name"
        " UserNoteCategory.name TouchpointType.name",
    },
    "better_impact": {
        THING: "Membership.organization_name CustomField.custom_field_name"
        " CustomField.custom_field_category_name Qualification.qualification_name"
        " Qualification.qualification_category_name BackgroundCheckResult.result_type_name"
        " TimelogEntry.activity_name TimelogEntry.activity_category_name"
        " TimelogEntry.activity_report_group_name TimelogEntry.organization_name"
        " RecordedFeedbackField.feedback_field_name Organization.name"
        " Organization.enterprise_region_name ActivityReportGroup.name QualificationDefinition.name"
        " QualificationDefinition.qualification_category_name CustomFieldDefinition.name"
        " CustomFieldDefinition.custom_field_category_name FeedbackFieldDefinition.name"
        " ActivityCategory.name",
        STATE: "BackgroundCheckResult.state",
        "says which number to call, not the number": "User.phone_preference",
    },
    "betterworks": {
        THING: "AdminGroup.name ConversationTemplate.name ConversationDeployment.name"
        " Conversation.name ConversationResponse.name Department.name FeedbackTemplate.name"
        " Feedback.name Feedback.template_name AdhocFeedbackCycle.template_name Goal.name"
        " GoalChild.name GoalCategory.name GroupSummary.name TeamSummary.name Team.name"
        " Hashtag.name ItemRef.name",
        STATE: "Conversation.employee_notes_updated Conversation.manager_notes_updated",
    },
    "selflessly": {THING: "UserRole.name Group.groupName"},
    "unite_us": {
        THING: "ServiceType.name Group.name Group.website_url Program.name Role.name Network.name"
        " Form.name Form.notes_text FormSection.name",
        STATE: "Address.address_type Phone.phone_type",
    },
}


def properties(document: Document) -> Iterator[tuple[str, str, Any]]:
    """Yield the schema, name and node of every property of a response that holds a plain value."""
    todo: list[Any] = [op.get("responses") for _, _, _, op in document.operations()]
    seen: set[str] = set()
    while todo:
        node = todo.pop()
        if isinstance(node, list):
            todo += node
        elif isinstance(node, dict):
            todo += [value for key, value in node.items() if key not in ("example", "examples")]
            ref = node.get("$ref")
            if isinstance(ref, str) and ref not in seen:
                seen.add(ref)
                schema = document.target(ref)
                todo.append(schema)
                for part in (schema, *schema.get("allOf", ())) if "/schemas/" in ref else ():
                    for name, inner in part.get("properties", {}).items():
                        if is_plain(document, inner):
                            yield ref.rpartition("/")[2], name, inner


def is_plain(document: Document, node: Any) -> bool:
    """Return whether a property is no object with fields, no list of them and no flag."""
    schema = document.resolve(node)
    inner = document.resolve(schema.get("items") or {})
    has_fields = any(part.get("properties") or part.get("allOf") for part in (schema, inner))
    kinds = schema.get("type")
    return not has_fields and "boolean" not in ([kinds] if isinstance(kinds, str) else kinds or ())


def looks_personal(name: str) -> bool:
    """Return whether one of the words of a name is about people."""
    return bool(WORDS & set(snake(name).split("_")))


def excepted(vendor: str) -> list[str]:
    """Return the properties of a vendor that look personal and are not."""
    return [name for names in EXCEPTIONS.get(vendor, {}).values() for name in names.split()]


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_property_that_looks_personal_is_marked_or_excepted(vendor: str) -> None:
    unmarked = {
        f"{schema}.{name}"
        for schema, name, node in properties(spec_of(vendor))
        if looks_personal(name) and "x-personal" not in node
    }
    assert unmarked - set(excepted(vendor)) == set(), "mark these, or list them with a reason"
    assert set(excepted(vendor)) - unmarked == set(), "remove these exceptions"


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_mark_is_a_field_of_a_model(vendor: str) -> None:
    package = source_of(vendor).name
    marks = importlib.import_module(f"{package}.tables").PERSONAL
    models = importlib.import_module(f"{package}.models")
    assert marks
    for name, fields in marks.items():
        assert fields.keys() <= get_type_hints(getattr(models, name), vars(models)).keys(), name
