# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""The responses of the API. A field that was absent or null is None."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from . import enums
from ._runtime.model import Model, UTCDateTime


class ActivityCategory(Model, kw_only=True):
    """A category of activities."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/look_ups.yaml#/ActivityCategory"
    activity_category_id: int | None = None
    """Id of the category."""
    name: str | None = None
    """Name of the category."""


class ActivityCategoryList(Model, kw_only=True):
    """The activity categories inside an object."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/look_ups.yaml#/ActivityCategoryList"
    activity_categories: list[ActivityCategory] | None = None
    """The activity categories."""


class ActivityReportGroup(Model, kw_only=True):
    """A group of activities in reports."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/look_ups.yaml#/ActivityReportGroup"
    activity_report_group_id: int | None = None
    """Id of the report group."""
    name: str | None = None
    """Name of the report group."""


class ActivityReportGroupList(Model, kw_only=True):
    """The activity report groups inside an object."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/look_ups.yaml#/ActivityReportGroupList"
    activity_report_groups: list[ActivityReportGroup] | None = None
    """The activity report groups."""


class BackgroundCheckResult(Model, kw_only=True):
    """Result of a background check on a user."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/users.yaml#/BackgroundCheckResult"
    result_type_id: int | None = None
    """Id of the type of result."""
    result_type_name: str | None = None
    """Name of the type of result."""
    result_type_expires: bool | None = None
    """Whether results of this type expire."""
    state: str | None = None
    """State of the check; the docs list no values."""
    needs_review_reason: str | None = None
    """Why somebody should look at the check; blank when nobody needs to."""
    effective_date: dt.date | None = None
    """Day from which the check counts."""
    expiry_date: dt.date | None = None
    """Day on which the check expires; null if it does not."""
    is_manual_override: bool | None = None
    """Whether the result was set by hand. Not documented; the vendor's own client reads it."""
    manual_override_notes: str | None = None
    """Notes on a result set by hand. Not documented; the vendor's own client reads it."""


class CustomField(Model, kw_only=True):
    """One custom field of a user, with its value."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/users.yaml#/CustomField"
    type: enums.CustomFieldType | None = None
    value: bool | float | str | None = None
    """Value of a custom field: true or false for `yes_no` and `check_box`, a number for `number`, text for
    `short_text` and `long_text`, the chosen option's text for `drop_down`, a UTC date-time in ISO 8601 for
    `date`, the file's address for `file` and `signed_document`: `client.download(field.value, to=…)`."""
    value_id: int | None = None
    """Id of the chosen option; drop-down fields only."""
    custom_field_id: int | None = None
    """Id of the custom field."""
    custom_field_name: str | None = None
    """Name of the custom field."""
    custom_field_category_id: int | None = None
    """Id of the field's category."""
    custom_field_category_name: str | None = None
    """Name of the field's category."""


class CustomFieldDefinition(Model, kw_only=True):
    """A custom field that users can have; `CustomField` is that of one user, with its value."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/look_ups.yaml#/CustomFieldDefinition"
    custom_field_id: int | None = None
    """Id of the custom field."""
    name: str | None = None
    """Name of the custom field."""
    type: enums.CustomFieldDefinitionType | None = None
    display_order: int | None = None
    """Place of the custom field in lists."""
    belongs_to_enterprise: bool | None = None
    """Whether the enterprise defines the custom field."""
    custom_field_category_id: int | None = None
    """Id of the category."""
    custom_field_category_name: str | None = None
    """Name of the category."""
    custom_field_category_display_order: int | None = None
    """Place of the category in lists."""
    options: list[CustomFieldOption] | None = None
    """The options of a drop-down field."""


class CustomFieldDefinitionList(Model, kw_only=True):
    """The custom fields inside an object."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/look_ups.yaml#/CustomFieldDefinitionList"
    custom_fields: list[CustomFieldDefinition] | None = None
    """The custom fields."""


class CustomFieldOption(Model, kw_only=True):
    """An option of a drop-down custom field."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/look_ups.yaml#/CustomFieldOption"
    custom_field_option_id: int | None = None
    """Id of the option, `value_id` of a user's custom field."""
    description: str | None = None
    """Text of the option."""


class FeedbackFieldDefinition(Model, kw_only=True):
    """A question on logged work; `RecordedFeedbackField` is the answer in a timelog entry."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/look_ups.yaml#/FeedbackFieldDefinition"
    feedback_field_id: int | None = None
    """Id of the feedback field."""
    name: str | None = None
    """Name of the feedback field."""
    prompt: str | None = None
    """The question that people see."""
    active: bool | None = None
    """Whether the field is in use."""
    required: bool | None = None
    """Whether an answer is required."""
    belongs_to_enterprise: bool | None = None
    """Whether the enterprise defines the field."""
    options: list[FeedbackFieldOption] | None = None
    """The options of a drop-down field."""


class FeedbackFieldDefinitionList(Model, kw_only=True):
    """The feedback fields inside an object."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/look_ups.yaml#/FeedbackFieldDefinitionList"
    feedback_fields: list[FeedbackFieldDefinition] | None = None
    """The feedback fields."""


class FeedbackFieldOption(Model, kw_only=True):
    """An option of a drop-down feedback field."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/look_ups.yaml#/FeedbackFieldOption"
    feedback_field_option_id: int | None = None
    """Id of the option, `value_id` of a recorded answer."""
    description: str | None = None
    """Text of the option."""


class Membership(Model, kw_only=True):
    """A user's place in one organization, module by module. Statuses, types and reasons are localized texts, not
    the values of the status filters; do not compare the two."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/users.yaml#/Membership"
    organization_member_id: int | None = None
    """Id of the membership."""
    organization_id: int | None = None
    """Id of the organization."""
    organization_name: str | None = None
    """Name of the organization."""
    date_created: UTCDateTime | None = None
    """When the membership was created."""
    date_updated: UTCDateTime | None = None
    """When the membership last changed."""
    is_administrator: bool | None = None
    """Whether the user is in the administrator module."""
    administrator_status: str | None = None
    """Status as an administrator, localized."""
    administrator_type: str | None = None
    """Kind of administrator (full, module or limited), localized."""
    is_client: bool | None = None
    """Whether the user is in the client module."""
    client_status: str | None = None
    """Status as a client, localized."""
    client_date_joined: UTCDateTime | None = None
    """When the user became a client."""
    client_last_status_change: UTCDateTime | None = None
    """When the client status last changed."""
    is_donor: bool | None = None
    """Whether the user is in the donor module."""
    donor_status: str | None = None
    """Status as a donor, localized."""
    donor_date_joined: UTCDateTime | None = None
    """When the user became a donor."""
    donor_last_status_change: UTCDateTime | None = None
    """When the donor status last changed."""
    is_member: bool | None = None
    """Whether the user is in the member module."""
    member_status: str | None = None
    """Status as a member, localized."""
    member_date_joined: UTCDateTime | None = None
    """When the user became a member."""
    member_last_status_change: UTCDateTime | None = None
    """When the member status last changed."""
    is_volunteer: bool | None = None
    """Whether the user is in the volunteer module."""
    volunteer_status: str | None = None
    """Status as a volunteer, localized."""
    volunteer_inactive_status_reason: str | None = None
    """Why the volunteer is inactive, localized."""
    volunteer_archived_status_reason: str | None = None
    """Why the volunteer is archived, localized."""
    volunteer_date_joined: UTCDateTime | None = None
    """When the user became a volunteer."""
    volunteer_last_status_change: UTCDateTime | None = None
    """When the volunteer status last changed."""
    volunteer_notes: str | None = None
    """Notes on the volunteer."""
    volunteer_application_form: int | None = None
    """Number of the volunteer's application form."""
    volunteer_total_hours: float | None = None
    """Hours logged as a volunteer in all."""


class Organization(Model, kw_only=True):
    """An organization of the enterprise, with the modules it uses."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/look_ups.yaml#/Organization"
    organization_id: int | None = None
    """Id of the organization."""
    name: str | None = None
    """Name of the organization."""
    active: bool | None = None
    """Whether the organization is active."""
    date_created: UTCDateTime | None = None
    """When the organization was created."""
    date_updated: UTCDateTime | None = None
    """When the organization last changed."""
    has_administrator_module: bool | None = None
    """Whether it uses the Administrator module."""
    has_client_module: bool | None = None
    """Whether it uses the Client module."""
    has_donor_module: bool | None = None
    """Whether it uses the Donor module."""
    has_member_module: bool | None = None
    """Whether it uses the Member module."""
    has_volunteer_module: bool | None = None
    """Whether it uses the Volunteer module."""
    enterprise_region_id: int | None = None
    """Id of its region in the enterprise."""
    enterprise_region_name: str | None = None
    """Name of its region in the enterprise."""


class OrganizationList(Model, kw_only=True):
    """The organizations inside an object."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/look_ups.yaml#/OrganizationList"
    organizations: list[Organization] | None = None
    """The organizations."""


class PageHeader(Model, kw_only=True):
    """Position of a page in the whole list."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/common.yaml#/PageHeader"
    _aliases: ClassVar[dict[str, list[str]]] = {"total_item_count": ["total_items_count"]}
    first_item_on_page: int | None = None
    """Place of the page's first item in the list, from 1."""
    last_item_on_page: int | None = None
    """Place of the page's last item in the list, from 1."""
    has_next_page: bool | None = None
    """Whether more pages follow."""
    has_previous_page: bool | None = None
    """Whether there are pages before this one."""
    is_first_page: bool | None = None
    """Whether this is the first page."""
    is_last_page: bool | None = None
    """Whether this is the last page."""
    page_count: int | None = None
    """How many pages the list has."""
    page_number: int | None = None
    """Number of this page, counted from 0 as in the request."""
    page_size: int | None = None
    """Size of this page."""
    total_item_count: int | None = None
    """How many items match, over all pages."""


class Qualification(Model, kw_only=True):
    """A qualification of a user, at some level."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/users.yaml#/Qualification"
    qualification_id: int | None = None
    """Id of the qualification."""
    qualification_name: str | None = None
    """Name of the qualification."""
    qualification_expires: bool | None = None
    """Whether the qualification can expire."""
    qualification_category_id: int | None = None
    """Id of the qualification's category. Not documented; the vendor's own client reads it."""
    qualification_category_name: str | None = None
    """Name of the qualification's category. Not documented; the vendor's own client reads it."""
    value: str | None = None
    """Text of the level chosen."""
    value_id: int | None = None
    """Id of the level chosen."""
    expiry_date: UTCDateTime | None = None
    """When the qualification expires."""


class QualificationDefinition(Model, kw_only=True):
    """A qualification that people can have; `Qualification` is that of one user."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/look_ups.yaml#/QualificationDefinition"
    qualification_id: int | None = None
    """Id of the qualification."""
    name: str | None = None
    """Name of the qualification."""
    expires: bool | None = None
    """Whether the qualification can expire."""
    match_type: str | None = None
    """How the levels are compared; the values are not known."""
    display_order: int | None = None
    """Place of the qualification in lists."""
    belongs_to_enterprise: bool | None = None
    """Whether the enterprise defines the qualification."""
    qualification_category_id: int | None = None
    """Id of the category."""
    qualification_category_name: str | None = None
    """Name of the category."""
    qualification_category_display_order: int | None = None
    """Place of the category in lists."""
    options: list[QualificationOption] | None = None
    """The levels that can be chosen."""


class QualificationDefinitionList(Model, kw_only=True):
    """The qualifications inside an object."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/look_ups.yaml#/QualificationDefinitionList"
    qualifications: list[QualificationDefinition] | None = None
    """The qualifications."""


class QualificationOption(Model, kw_only=True):
    """A level of a qualification."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/look_ups.yaml#/QualificationOption"
    qualification_option_id: int | None = None
    """Id of the level, `value_id` of a user's qualification."""
    description: str | None = None
    """Text of the level."""
    rank: int | None = None
    """Rank among the levels."""


class RecordedFeedbackField(Model, kw_only=True):
    """An answer to one feedback field."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/timelog_entries.yaml#/RecordedFeedbackField"
    type: str | None = None
    """Kind of the feedback field, such as `recorded_feedback_field_drop_down`. Not documented; the vendor's own
    client reads it."""
    feedback_field_id: int | None = None
    """Id of the feedback field."""
    feedback_field_name: str | None = None
    """Name of the feedback field."""
    value: str | float | None = None
    """A number for number fields, text for all others."""
    value_id: int | None = None
    """Id of the chosen option; drop-down fields only."""


class TimelogEntry(Model, kw_only=True):
    """Hours that a user worked on an activity."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/timelog_entries.yaml#/TimelogEntry"
    timelog_entry_id: int | None = None
    """Id of the entry."""
    timelog_entry_type: enums.TimelogEntryType | None = None
    date_created: UTCDateTime | None = None
    """When the entry was created."""
    date_updated: UTCDateTime | None = None
    """When the entry last changed."""
    date_worked: UTCDateTime | None = None
    """When the work was done."""
    hours_worked: float | None = None
    """How many hours were worked."""
    approved: bool | None = None
    """Whether the entry is approved."""
    clock_start_time: UTCDateTime | None = None
    """When the time clock was started; null for an entry without a time clock."""
    time_clock_auto_stopped: bool | None = None
    """Whether the time clock stopped automatically. Not documented; the vendor's own client reads it."""
    activity_id: int | None = None
    """Id of the activity."""
    activity_name: str | None = None
    """Name of the activity."""
    activity_category_id: int | None = None
    """Id of the activity's category."""
    activity_category_name: str | None = None
    """Name of the activity's category."""
    activity_report_group_id: int | None = None
    """Id of the activity's report group, if it has one."""
    activity_report_group_name: str | None = None
    """Name of the activity's report group, if it has one."""
    organization_id: int | None = None
    """Id of the organization."""
    organization_name: str | None = None
    """Name of the organization."""
    user_id: int | None = None
    """Id of the user who worked."""
    first_name: str | None = None
    """First name of the user who worked."""
    last_name: str | None = None
    """Last name of the user who worked."""
    created_by_user_id: int | None = None
    """Id of the user who created the entry."""
    created_by_first_name: str | None = None
    """First name of the user who created the entry."""
    created_by_last_name: str | None = None
    """Last name of the user who created the entry."""
    recorded_feedback_fields: list[RecordedFeedbackField] | None = None
    """Feedback that was recorded with the entry."""


class TimelogEntryList(Model, kw_only=True):
    """Timelog entries that were requested by id."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/timelog_entries.yaml#/TimelogEntryList"
    _aliases: ClassVar[dict[str, list[str]]] = {"timelog_entries": ["TimelogEntries"]}
    timelog_entries: list[TimelogEntry] | None = None
    """The timelog entries found."""


class TimelogEntryPage(Model, kw_only=True):
    """One page of timelog entries."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/timelog_entries.yaml#/TimelogEntryPage"
    _aliases: ClassVar[dict[str, list[str]]] = {"header": ["Header"], "timelog_entries": ["TimelogEntries"]}
    header: PageHeader | None = None
    timelog_entries: list[TimelogEntry] | None = None
    """The timelog entries on this page."""


class User(Model, kw_only=True):
    """A person's profile, or a group's."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/users.yaml#/User"
    _aliases: ClassVar[dict[str, list[str]]] = {
        "linkedin_profile_url": ["linkedIn_profile_url"],
        "instagram_username": ["Instagram_username"],
    }
    user_id: int | None = None
    """Id of the user."""
    username: str | None = None
    """Name the user signs in with."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    legal_first_name: str | None = None
    """First name as in legal documents."""
    middle_name: str | None = None
    """Middle name."""
    title: str | None = None
    """Form of address, such as Dr."""
    suffix: str | None = None
    """Suffix of the name."""
    pronouns: str | None = None
    """Pronouns."""
    birthday: UTCDateTime | None = None
    """Date of birth, as a moment in UTC."""
    is_group: bool | None = None
    """Whether the profile represents a group of people."""
    group_name: str | None = None
    """Name of the group."""
    address_line_1: str | None = None
    """First line of the postal address."""
    address_line_2: str | None = None
    """Second line of the postal address."""
    city: str | None = None
    """Town or city."""
    state: str | None = None
    """State, province or county."""
    zip_code: str | None = None
    """Postal code."""
    country: str | None = None
    """Country."""
    email_address: str | None = None
    """Main email address."""
    secondary_email_address: str | None = None
    """Second email address."""
    mobile_email_address: str | None = None
    """Email address on the mobile phone."""
    home_phone: str | None = None
    """Phone number at home."""
    work_phone: str | None = None
    """Phone number at work."""
    work_phone_ext: str | None = None
    """Extension at work."""
    cell_phone: str | None = None
    """Mobile phone number."""
    phone_preference: str | None = None
    """Which phone to call; the docs list no values."""
    twitter_username: str | None = None
    """User name on Twitter."""
    linkedin_profile_url: str | None = None
    """Address of the LinkedIn profile."""
    instagram_username: str | None = None
    """User name on Instagram."""
    region: str | None = None
    """Name of the region, localized."""
    region_code: str | None = None
    """Language code of the region."""
    photo_url_scaled: str | None = None
    """Address of a small version of the photo: `client.download(user.photo_url_scaled, to=…)`."""
    photo_url_original: str | None = None
    """Address of the photo as uploaded: `client.download(user.photo_url_original, to=…)`."""
    timeclock_qr_code_url: str | None = None
    """Address of the user's QR code for the time clock, a PNG picture that is fetched with the same credentials:
    `client.download(user.timeclock_qr_code_url, to=…)`. Empty for users who sign in with single sign-on."""
    date_created: UTCDateTime | None = None
    """When the profile was created."""
    date_updated: UTCDateTime | None = None
    """When the profile last changed."""
    memberships: list[Membership] | None = None
    """The user's memberships in organizations."""
    custom_fields: list[CustomField] | None = None
    """The user's custom fields, as far as the API user may see them. Fields for files and signed documents are
    present only if the user has one."""
    qualifications: list[Qualification] | None = None
    """The user's qualifications; only with access to the Volunteer module."""
    background_check_results: list[BackgroundCheckResult] | None = None
    """Results of the user's background checks."""


class UserList(Model, kw_only=True):
    """Users that were requested by id."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/users.yaml#/UserList"
    _aliases: ClassVar[dict[str, list[str]]] = {"users": ["Users"]}
    users: list[User] | None = None
    """The users found."""


class UserPage(Model, kw_only=True):
    """One page of users."""

    _spec_source: ClassVar[str] = "specs/better_impact/components/users.yaml#/UserPage"
    _aliases: ClassVar[dict[str, list[str]]] = {"header": ["Header"], "users": ["Users"]}
    header: PageHeader | None = None
    users: list[User] | None = None
    """The users on this page."""
