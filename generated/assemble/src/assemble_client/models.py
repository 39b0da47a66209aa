# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""The responses of the API. A field that was absent or null is None."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, ClassVar, Literal

from msgspec import field

from . import enums
from ._runtime.model import Lazy, Model, Record, Records, Unwrapped


class CustomFieldValue(Model, kw_only=True):
    """What a custom field is set to."""

    _spec_source: ClassVar[str] = "specs/assemble/components/users.yaml#/CustomFieldValue"
    value: str | None = None
    """The value. The samples show a string for text and for drop-down fields."""


class LeavingReason(Model, kw_only=True):
    """Why a role ended."""

    _spec_source: ClassVar[str] = "specs/assemble/components/roles.yaml#/LeavingReason"
    id: int | None = None
    """Id of the reason."""
    reason: str | None = None
    """The reason in words."""
    volunteer_selectable: bool | None = None
    """Whether volunteers can choose this reason themselves."""


class OAuthToken(Model, kw_only=True):
    """Token response in the format of RFC 6749; the vendor does not describe it."""

    _spec_source: ClassVar[str] = "specs/assemble/components/auth.yaml#/OAuthToken"
    access_token: str | None = None
    """The token to send as bearer token."""
    token_type: str | None = None
    """Kind of token, `Bearer`."""
    expires_in: int | None = None
    """Seconds until the token expires."""


class PageLinks(Model, kw_only=True):
    """Addresses of the neighbouring pages."""

    _spec_source: ClassVar[str] = "specs/assemble/components/common.yaml#/PageLinks"
    next: str | None = None
    """Address of the next page."""
    previous: str | None = None
    """Address of the previous page."""


class PageMeta(Model, kw_only=True):
    """Metadata of a page."""

    _spec_source: ClassVar[str] = "specs/assemble/components/common.yaml#/PageMeta"
    pagination: Pagination | None = None


class Pagination(Model, kw_only=True):
    """Position of a page in the whole list."""

    _spec_source: ClassVar[str] = "specs/assemble/components/common.yaml#/Pagination"
    total: int | str | None = None
    """Number of records in the whole list."""
    count: int | str | None = None
    """Number of records on this page."""
    per_page: int | str | None = None
    """Number of records on a full page."""
    current_page: int | str | None = None
    """Number of this page."""
    total_pages: int | str | None = None
    """Number of pages."""
    links: PageLinks | None = None


class PermissionGroup(Model, kw_only=True):
    """Permissions that a role grants."""

    _spec_source: ClassVar[str] = "specs/assemble/components/roles.yaml#/PermissionGroup"
    id: int | None = None
    """Id of the group."""
    name: str | None = None
    """Name of the group."""
    description: str | None = None
    """About the group."""


class PreAuthToken(Model, kw_only=True):
    """A short-lived token, good only for making a JSON Web Token."""

    _spec_source: ClassVar[str] = "specs/assemble/components/auth.yaml#/PreAuthToken"
    token: str
    """The pre-authentication token."""
    expires_at: dt.datetime
    """When the token stops working."""
    two_factor: enums.TwoFactorMethod | None
    """Second factor the person uses; null if there is none."""


class RecruitmentAction(Model, kw_only=True):
    """Something to do in a recruitment stage."""

    _spec_source: ClassVar[str] = "specs/assemble/components/roles.yaml#/RecruitmentAction"
    id: int | None = None
    """Id of the action."""
    name: str | None = None
    """Name of the action."""
    action_stage_id: int | None = None
    """Id that ties the action to its stage."""
    settings: Lazy[Record] | None = None
    """Settings of the action."""


class RecruitmentCategory(Model, kw_only=True):
    """Kind of recruitment process that a role uses."""

    _spec_source: ClassVar[str] = "specs/assemble/components/roles.yaml#/RecruitmentCategory"
    id: int | None = None
    """Id of the category."""
    name: str | None = None
    """Name of the category."""
    stages: list[RecruitmentStage] | None = None
    """Stages of the process."""


class RecruitmentStage(Model, kw_only=True):
    """A stage of a recruitment process."""

    _spec_source: ClassVar[str] = "specs/assemble/components/roles.yaml#/RecruitmentStage"
    id: int | None = None
    """Id of the stage."""
    name: str | None = None
    """Name of the stage."""
    display_name: str | None = None
    """Display name."""
    actions: list[RecruitmentAction] | None = None
    """What is to be done in this stage."""


class Reminder(Model, kw_only=True):
    """Reminder set on a note or a touchpoint."""

    _spec_source: ClassVar[str] = "specs/assemble/components/common.yaml#/Reminder"
    date: dt.datetime | None = None
    """When to remind."""


class SubTouchpoint(Model, kw_only=True):
    """An entry below a touchpoint."""

    _spec_source: ClassVar[str] = "specs/assemble/components/touchpoints.yaml#/SubTouchpoint"
    id: int | None = None
    """Id of the sub-touchpoint."""
    body: str | None = None
    """The text."""
    created_at: dt.datetime | None = None
    """When it was written."""
    updated_at: dt.datetime | None = None
    """When it last changed."""


class SubTouchpointEnvelope(Model, kw_only=True):
    """One of a touchpoint's sub-touchpoints."""

    _spec_source: ClassVar[str] = "specs/assemble/components/touchpoints.yaml#/SubTouchpointEnvelope"
    data: SubTouchpoint


class Team(Model, kw_only=True):
    """A team in full."""

    _spec_source: ClassVar[str] = "specs/assemble/components/roles.yaml#/Team"
    id: int | str | None = None
    """Id of the team."""
    display_name: str | None = None
    """Display name."""
    parent_id: int | None = None
    """Id of the team above."""
    name: str | None = None
    """Name of the team."""
    description: str | None = None
    """About the team."""
    geo_location: str | None = None
    """Where the team is."""
    catchment_area_id: str | None = None
    """Id of the catchment area."""
    icon: str | None = None
    """Icon of the team."""
    show_on_public_site: bool | None = None
    """Whether the public site shows the team."""
    ceiling_enabled: bool | None = None
    """Whether a ceiling is set on the team."""
    hidden: bool | None = None
    """Whether the team is hidden."""
    disabled: bool | None = None
    """Whether the team is disabled."""
    external_reference: str | None = None
    """Reference to another system."""


class TeamBase(Model, kw_only=True):
    """A team in brief."""

    _spec_source: ClassVar[str] = "specs/assemble/components/common.yaml#/TeamBase"
    id: int | str | None = None
    """Id of the team."""
    display_name: str | None = None
    """Display name."""


class Token(Model, kw_only=True):
    """A JSON Web Token."""

    _spec_source: ClassVar[str] = "specs/assemble/components/auth.yaml#/Token"
    token: str
    """The token to send as bearer token."""


class Touchpoint(Model, kw_only=True):
    """A contact had with a user."""

    _spec_source: ClassVar[str] = "specs/assemble/components/touchpoints.yaml#/Touchpoint"
    id: int | None = None
    """Id of the touchpoint."""
    subject: str | None = None
    """Subject line."""
    body: str | None = None
    """The text."""
    archived: bool | None = None
    """Whether the touchpoint is archived."""
    private: bool | None = None
    """Whether the touchpoint is private."""
    start: dt.date | None = None
    """First day."""
    end: dt.date | None = None
    """Last day."""
    duration: int | None = None
    """Duration in minutes."""
    follow_up_date: dt.datetime | None = None
    """When to follow up."""
    created_by: UserBase | None = None
    """User who wrote it."""
    user: UserBase | None = None
    """User it is about."""
    team: TeamBase | None = None
    """Team of the touchpoint."""
    type: TouchpointType | None = None
    sub_touchpoints: list[SubTouchpoint] | None = None
    """Entries below this one."""
    attachments: Lazy[list[Record]] | None = None
    """Attached files; their members are not documented."""
    reminder: Reminder | None = None
    created_at: dt.datetime | None = None
    """When it was written."""
    updated_at: dt.datetime | None = None
    """When it last changed."""


class TouchpointEnvelope(Model, kw_only=True):
    """One of a user's touchpoints."""

    _spec_source: ClassVar[str] = "specs/assemble/components/touchpoints.yaml#/TouchpointEnvelope"
    data: Touchpoint


class TouchpointPage(Model, kw_only=True):
    """A page of a user's touchpoints."""

    _spec_source: ClassVar[str] = "specs/assemble/components/touchpoints.yaml#/TouchpointPage"
    data: list[Touchpoint]
    """The touchpoints."""
    meta: PageMeta | None = None


class TouchpointType(Model, kw_only=True):
    """Kind of touchpoint, and which fields a touchpoint of that kind has."""

    _spec_source: ClassVar[str] = "specs/assemble/components/touchpoints.yaml#/TouchpointType"
    id: int | None = None
    """Id of the type, as the `type` filter takes it."""
    name: str | None = None
    """Name of the type."""
    icon: str | None = None
    """Icon of the type."""
    filterable: bool | None = None
    """Whether lists can be filtered by it."""
    has_file_upload: bool | None = None
    """Whether files can be attached."""
    has_duration: bool | None = None
    """Whether it has a duration."""
    has_subject: bool | None = None
    """Whether it has a subject line."""
    has_comments: bool | None = None
    """Whether it has comments."""
    has_date: bool | None = None
    """Whether it has a date."""
    has_time: bool | None = None
    """Whether it has a time."""
    has_follow_up_date: bool | None = None
    """Whether it has a date for following up."""
    has_team_checkbox: bool | None = None
    """Whether it has a tick box for the team."""
    created_at: dt.datetime | None = None
    """When the type was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""


class User(Model, kw_only=True):
    """Complete form of a user. Lists may only have the fields of `UserBase`. The parts that `include` adds are
    known by their names only; their fields are taken from the operations that return the same records."""

    _spec_source: ClassVar[str] = "specs/assemble/components/users.yaml#/User"
    id: int | None = None
    """Id of the user."""
    display_name: str | None = None
    """Display name, as the user prefers it."""
    title: str | None = None
    """Form of address."""
    profile_photo_url: str | None = None
    """Signed address of the profile photo."""
    can_manage: bool | None = None
    """Whether the calling user may manage this one."""
    role_name: str | None = None
    """Name of the primary role."""
    team_name: str | None = None
    """Team of the primary role."""
    status: UserStatus | None = None
    about_me: str | None = None
    """Self-description of the user."""
    facebook: str | None = None
    """Facebook name."""
    twitter: str | None = None
    """Twitter name."""
    website: str | None = None
    """The user's website."""
    on_hold: Literal["with-contact", "without-contact", "access-suspended"] | None = None
    """How the user is on hold."""
    appear_in_directory: bool | None = None
    """Whether the directory lists the user."""
    appear_in_near_me: bool | None = None
    """Whether the map of people nearby shows the user."""
    is_volunteer: bool | None = None
    """Whether the user has a volunteer role."""
    is_non_volunteer: bool | None = None
    """Whether the user has a role other than volunteer."""
    is_system: bool | None = None
    """Whether this is a system user."""
    anonymised: dt.datetime | None = None
    """When the user was anonymised."""
    volunteer_for: str | None = None
    """How long the user has volunteered, in words."""
    on_call: bool | None = None
    """Whether the volunteer is on call."""
    on_call_end: dt.datetime | None = None
    """When being on call ends."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    username: str | None = None
    """Name for signing in."""
    dob: dt.date | None = None
    """Date of birth."""
    preferred_name: str | None = None
    """Preferred name."""
    on_hold_start: str | None = None
    """Start of the hold."""
    on_hold_end: str | None = None
    """End of the hold."""
    is_minor: bool | None = None
    """Whether the user is a minor."""
    start_date: dt.date | None = None
    """When the user started."""
    two_factor_enabled: bool | None = field(name="2fa_enabled", default=None)
    """Whether two-factor sign-in is on."""
    two_factor_disabled: bool | None = field(name="2fa_disabled", default=None)
    """Whether two-factor sign-in is switched off."""
    internal_email: str | None = None
    """The user's internal email address."""
    flags: Lazy[Record] | None = None
    """Flags set on the user."""
    accessibility_info: str | None = None
    """Accessibility needs and special requirements."""
    roles: Unwrapped[Annotated[list[UserRoleAssociation], "data"]] | None = None
    """Roles of the user; only with `include`."""
    logins: Unwrapped[Annotated[Lazy[Records], "data"]] | None = None
    """Sign-ins of the user, whose fields are not documented; only with `include`."""
    tasks: Unwrapped[Annotated[Lazy[Records], "data"]] | None = None
    """Tasks of the user, whose fields are not documented; only with `include`."""
    recognitions: Unwrapped[Annotated[Lazy[Records], "data"]] | None = None
    """Recognitions of the user, whose fields are not documented; only with `include`."""
    favourites: Unwrapped[Annotated[Lazy[Records], "data"]] | None = None
    """Favourites of the user, whose fields are not documented; only with `include`."""
    permissions: Unwrapped[Annotated[Lazy[Records], "data"]] | None = None
    """Permissions of the user, whose fields are not documented; only with `include`."""
    permissions_denied: Unwrapped[Annotated[Lazy[Records], "data"]] | None = field(
        name="permissionsDenied", default=None
    )
    """Permissions that the user is denied, whose fields are not documented; only with `include`."""
    has_responsibilities: Unwrapped[Annotated[Lazy[Records], "data"]] | None = field(
        name="hasResponsibilities", default=None
    )
    """Responsibilities of the user, whose fields are not documented; only with `include`."""
    skills: Unwrapped[Annotated[list[UserSkill], "data"]] | None = None
    """Skills of the user; only with `include`."""
    interests: Unwrapped[Annotated[list[UserSkill], "data"]] | None = None
    """Interests of the user; only with `include`."""
    languages: Unwrapped[Annotated[list[UserSkill], "data"]] | None = None
    """Languages of the user; only with `include`."""
    addresses: Unwrapped[Annotated[list[UserAddress], "data"]] | None = None
    """Postal addresses of the user; only with `include`."""
    phone_numbers: Unwrapped[Annotated[list[UserPhoneNumber], "data"]] | None = field(name="phoneNumbers", default=None)
    """Phone numbers of the user; only with `include`."""
    emergency_contacts: Unwrapped[Annotated[list[UserEmergencyContact], "data"]] | None = field(
        name="emergencyContacts", default=None
    )
    """Emergency contacts of the user; only with `include`."""
    email_addresses: Unwrapped[Annotated[list[UserEmailAddress], "data"]] | None = field(
        name="emailAddresses", default=None
    )
    """Email addresses of the user; only with `include`."""
    attributes: Unwrapped[Annotated[dict[str, CustomFieldValue], "data"]] | None = None
    """Custom fields of the user, by name; only with `include`."""
    supervisors: Unwrapped[Annotated[list[UserSupervisor], "data"]] | None = None
    """Supervisors of the user; only with `include`."""
    recruitment_applications: Unwrapped[Annotated[Lazy[Records], "data"]] | None = field(
        name="recruitmentApplications", default=None
    )
    """Recruitment applications of the user, whose fields are not documented; only with `include`."""
    parental_consent: Unwrapped[Annotated[Lazy[Records], "data"]] | None = field(name="parentalConsent", default=None)
    """Parental consent for the user, whose fields are not documented; only with `include`."""
    barcodes: Unwrapped[Annotated[Lazy[Records], "data"]] | None = None
    """Barcodes of the user, whose fields are not documented; only with `include`."""
    files: Unwrapped[Annotated[Lazy[Records], "data"]] | None = None
    """Files of the user, whose fields are not documented; only with `include`."""


class UserAddress(Model, kw_only=True):
    """A postal address of a user."""

    _spec_source: ClassVar[str] = "specs/assemble/components/postal_addresses.yaml#/UserAddress"
    id: int | None = None
    """Id of the postal address."""
    user_id: int | str | None = None
    """Id of the user."""
    type: enums.AddressType | None = None
    primary: bool | None = None
    """Whether this is the user's primary address."""
    from_date: dt.date | None = None
    """Since when the user lives there."""
    company_name: str | None = None
    """Company at this address."""
    street: str | None = None
    """First line."""
    street_second: str | None = None
    """Second line."""
    street_third: str | None = None
    """Third line."""
    city: str | None = None
    """City."""
    county: str | None = None
    """County."""
    postcode: str | None = None
    """Postcode."""
    country: str | None = None
    """Country."""
    address: str | None = None
    """The complete address on one line."""
    lat: float | None = None
    """Latitude."""
    long: float | None = None
    """Longitude."""
    created_at: str | None = None
    """When the address was stored; no format is documented."""
    updated_at: str | None = None
    """When it last changed; no form is documented."""


class UserAddressEnvelope(Model, kw_only=True):
    """One of a user's postal addresses."""

    _spec_source: ClassVar[str] = "specs/assemble/components/postal_addresses.yaml#/UserAddressEnvelope"
    data: UserAddress


class UserAddressPage(Model, kw_only=True):
    """A page of a user's postal addresses."""

    _spec_source: ClassVar[str] = "specs/assemble/components/postal_addresses.yaml#/UserAddressPage"
    data: list[UserAddress]
    """The postal addresses."""
    meta: PageMeta | None = None


class UserBase(Model, kw_only=True):
    """Short form of a user, as contained in other records."""

    _spec_source: ClassVar[str] = "specs/assemble/components/users.yaml#/UserBase"
    id: int | None = None
    """Id of the user."""
    display_name: str | None = None
    """Display name, as the user prefers it."""
    title: str | None = None
    """Form of address."""
    profile_photo_url: str | None = None
    """Signed address of the profile photo."""
    can_manage: bool | None = None
    """Whether the calling user may manage this one."""
    role_name: str | None = None
    """Name of the primary role."""
    team_name: str | None = None
    """Team of the primary role."""
    status: UserStatus | None = None


class UserEmailAddress(Model, kw_only=True):
    """An email address of a user."""

    _spec_source: ClassVar[str] = "specs/assemble/components/email_addresses.yaml#/UserEmailAddress"
    id: int | None = None
    """Id of the email address."""
    user_id: int | str | None = None
    """Id of the user."""
    primary: bool | None = None
    """Whether this is the user's primary address."""
    email: str | None = None
    """The address."""
    soft_bounces: int | None = None
    """How often mail bounced for a passing reason."""
    hard_bounces: int | None = None
    """How often mail bounced for good."""
    complaints: int | None = None
    """How often the receiver complained about mail."""
    created_at: dt.datetime | None = None
    """When the address was stored."""
    updated_at: dt.datetime | None = None
    """When it last changed."""


class UserEmailAddressEnvelope(Model, kw_only=True):
    """One of a user's email addresses."""

    _spec_source: ClassVar[str] = "specs/assemble/components/email_addresses.yaml#/UserEmailAddressEnvelope"
    data: UserEmailAddress


class UserEmailAddressPage(Model, kw_only=True):
    """A page of a user's email addresses."""

    _spec_source: ClassVar[str] = "specs/assemble/components/email_addresses.yaml#/UserEmailAddressPage"
    data: list[UserEmailAddress]
    """The email addresses."""
    meta: PageMeta | None = None


class UserEmergencyContact(Model, kw_only=True):
    """A person to call in an emergency."""

    _spec_source: ClassVar[str] = "specs/assemble/components/emergency_contacts.yaml#/UserEmergencyContact"
    id: int | None = None
    """Id of the emergency contact."""
    user_id: int | str | None = None
    """Id of the user."""
    first_name: str | None = None
    """First name of the contact."""
    last_name: str | None = None
    """Last name of the contact."""
    contact_number: str | None = None
    """Phone number of the contact."""
    relationship: str | None = None
    """What the contact is to the user."""
    primary: bool | None = None
    """Whether this is the user's primary emergency contact."""


class UserEmergencyContactEnvelope(Model, kw_only=True):
    """One of a user's emergency contacts."""

    _spec_source: ClassVar[str] = "specs/assemble/components/emergency_contacts.yaml#/UserEmergencyContactEnvelope"
    data: UserEmergencyContact


class UserEmergencyContactPage(Model, kw_only=True):
    """A page of a user's emergency contacts."""

    _spec_source: ClassVar[str] = "specs/assemble/components/emergency_contacts.yaml#/UserEmergencyContactPage"
    data: list[UserEmergencyContact]
    """The emergency contacts."""
    meta: PageMeta | None = None


class UserNote(Model, kw_only=True):
    """A note about a user."""

    _spec_source: ClassVar[str] = "specs/assemble/components/notes.yaml#/UserNote"
    id: int | None = None
    """Id of the note."""
    subject: str | None = None
    """Subject line."""
    body: str | None = None
    """The text."""
    private: bool | None = None
    """Whether the note is private."""
    pinned: bool | None = None
    """Whether the note is pinned."""
    created_by: UserBase | None = None
    """User who wrote it."""
    user: UserBase | None = None
    """User it is about."""
    category: UserNoteCategory | None = None
    team: TeamBase | None = None
    """Team of the note."""
    sub_notes: list[UserSubNote] | None = None
    """Notes below this one."""
    reminder: Reminder | None = None
    created_at: dt.datetime | None = None
    """When it was written."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
    deleted_at: dt.datetime | None = None
    """When it was deleted."""


class UserNoteCategory(Model, kw_only=True):
    """Category of a note."""

    _spec_source: ClassVar[str] = "specs/assemble/components/notes.yaml#/UserNoteCategory"
    id: int | None = None
    """Id of the category."""
    name: str | None = None
    """Name of the category."""


class UserNoteEnvelope(Model, kw_only=True):
    """One of the notes about a user."""

    _spec_source: ClassVar[str] = "specs/assemble/components/notes.yaml#/UserNoteEnvelope"
    data: UserNote


class UserNotePage(Model, kw_only=True):
    """A page of the notes about a user."""

    _spec_source: ClassVar[str] = "specs/assemble/components/notes.yaml#/UserNotePage"
    data: list[UserNote]
    """The notes."""
    meta: PageMeta | None = None


class UserPage(Model, kw_only=True):
    """A page of users."""

    _spec_source: ClassVar[str] = "specs/assemble/components/users.yaml#/UserPage"
    data: list[User]
    """The users."""
    meta: PageMeta | None = None


class UserPhoneNumber(Model, kw_only=True):
    """A phone number of a user."""

    _spec_source: ClassVar[str] = "specs/assemble/components/phone_numbers.yaml#/UserPhoneNumber"
    id: int | None = None
    """Id of the phone number."""
    phone_number: str | None = None
    """The number."""
    type: enums.PhoneNumberType | None = None
    primary: bool | None = None
    """Whether this is the user's primary number."""
    default_sms: bool | None = None
    """Whether text messages are sent to this number."""
    user_id: int | str | None = None
    """Id of the user."""
    created_at: dt.datetime | None = None
    """When the number was stored."""
    updated_at: dt.datetime | None = None
    """When it last changed."""


class UserPhoneNumberEnvelope(Model, kw_only=True):
    """One of a user's phone numbers."""

    _spec_source: ClassVar[str] = "specs/assemble/components/phone_numbers.yaml#/UserPhoneNumberEnvelope"
    data: UserPhoneNumber


class UserPhoneNumberPage(Model, kw_only=True):
    """A page of a user's phone numbers."""

    _spec_source: ClassVar[str] = "specs/assemble/components/phone_numbers.yaml#/UserPhoneNumberPage"
    data: list[UserPhoneNumber]
    """The phone numbers."""
    meta: PageMeta | None = None


class UserRoleAssociation(Model, kw_only=True):
    """A role profile of a user. It determines the kind of user, their permissions and the training they need."""

    _spec_source: ClassVar[str] = "specs/assemble/components/roles.yaml#/UserRoleAssociation"
    id: int | None = None
    """Id of the association, which is not the id of the role profile."""
    name: str | None = None
    """Internal name of the role."""
    display_name: str | None = None
    """Display name."""
    primary: bool | None = None
    """Whether this is the user's primary role."""
    team: Team | None = None
    """Team the role is held in."""
    type: str | None = None
    """Kind of role, for instance `volunteer`."""
    leaving_form_required: bool | None = None
    """Whether a leaving form is required."""
    review_submitted_at: dt.datetime | None = None
    """When the leaving review was submitted."""
    left_org: bool | None = None
    """Whether the user left the organisation."""
    would_you_like_to_have_back: bool | None = None
    """Answer with that name from the leaving process."""
    would_you_recommend_to_organisation: bool | None = None
    """Answer with that name from the leaving process."""
    reference: str | None = None
    """Reference stored with the role."""
    leaving_reason: LeavingReason | None = None
    feedback: str | None = None
    """Feedback from the leaving process."""
    recommend_organisation: bool | None = None
    """Whether the organisation is recommended."""
    custom_title: str | None = None
    """Title used instead of the role's name."""
    start: dt.date | None = None
    """First day in the role."""
    end: str | None = None
    """Last day in the role."""
    manager: UserBase | None = None
    """User who manages this role."""
    vetting: Vetting | None = None
    recruitment_category: RecruitmentCategory | None = None
    permission_group: PermissionGroup | None = None


class UserRoleAssociationEnvelope(Model, kw_only=True):
    """One of a user's roles."""

    _spec_source: ClassVar[str] = "specs/assemble/components/roles.yaml#/UserRoleAssociationEnvelope"
    data: UserRoleAssociation


class UserRoleAssociationPage(Model, kw_only=True):
    """A page of a user's roles."""

    _spec_source: ClassVar[str] = "specs/assemble/components/roles.yaml#/UserRoleAssociationPage"
    data: list[UserRoleAssociation]
    """The roles."""
    meta: PageMeta | None = None


class UserSkill(Model, kw_only=True):
    """A skill, an interest or a language of a user."""

    _spec_source: ClassVar[str] = "specs/assemble/components/skills.yaml#/UserSkill"
    id: int | None = None
    """Id of the skill."""
    user_id: int | str | None = None
    """Id of the user."""
    name: str | None = None
    """Name of the skill."""


class UserSkillPage(Model, kw_only=True):
    """A user's skills. The docs show `meta` after an update, not on the listing."""

    _spec_source: ClassVar[str] = "specs/assemble/components/skills.yaml#/UserSkillPage"
    data: list[UserSkill]
    """The skills."""
    meta: PageMeta | None = None


class UserStatus(Model, kw_only=True):
    """Status of a user in the organisation."""

    _spec_source: ClassVar[str] = "specs/assemble/components/users.yaml#/UserStatus"
    id: int | str | None = None
    """Id of the status, as the `sids` filter takes it."""
    name: str | None = None
    """Name of the status."""
    contactable: bool | None = None
    """Whether a user in this status may be contacted."""


class UserSubNote(Model, kw_only=True):
    """A note below another note."""

    _spec_source: ClassVar[str] = "specs/assemble/components/notes.yaml#/UserSubNote"
    id: int | None = None
    """Id of the sub-note."""
    body: str | None = None
    """The text."""
    user: UserBase | None = None
    """User attached to the sub-note."""
    created_at: dt.datetime | None = None
    """When it was written."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
    deleted_at: dt.datetime | None = None
    """When it was deleted."""


class UserSubNoteEnvelope(Model, kw_only=True):
    """One of a note's sub-notes."""

    _spec_source: ClassVar[str] = "specs/assemble/components/notes.yaml#/UserSubNoteEnvelope"
    data: UserSubNote


class UserSupervisor(Model, kw_only=True):
    """That one user supervises another."""

    _spec_source: ClassVar[str] = "specs/assemble/components/supervisors.yaml#/UserSupervisor"
    id: int | None = None
    """Id of the supervision; not the user id of the supervisor."""
    primary: bool | None = None
    """Whether this is the user's primary supervisor."""
    supervisor: UserBase | None = None
    """The supervising user."""


class UserSupervisorEnvelope(Model, kw_only=True):
    """One of a user's supervisors."""

    _spec_source: ClassVar[str] = "specs/assemble/components/supervisors.yaml#/UserSupervisorEnvelope"
    data: UserSupervisor


class UserSupervisorPage(Model, kw_only=True):
    """A page of a user's supervisors."""

    _spec_source: ClassVar[str] = "specs/assemble/components/supervisors.yaml#/UserSupervisorPage"
    data: list[UserSupervisor]
    """The supervisors."""
    meta: PageMeta | None = None


class Vetting(Model, kw_only=True):
    """Vetting that belongs to a role."""

    _spec_source: ClassVar[str] = "specs/assemble/components/roles.yaml#/Vetting"
    id: int | None = None
    """Id of the vetting."""
