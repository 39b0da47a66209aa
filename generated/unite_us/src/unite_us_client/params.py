# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Nested objects of requests: TypedDicts, which are plain dicts at run time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypedDict

from . import enums


class AddressBookGroupInput(TypedDict):
    """What is recorded about the organization."""

    name: NotRequired[str]
    description: NotRequired[str]
    """What the organization does."""
    founded_year: NotRequired[float]
    """Year of foundation."""
    status: NotRequired[enums.AddressBookStatus]
    primary_contact_name: NotRequired[str]
    """Name of the contact person."""


class AddressBookPhoneNumber(TypedDict):
    """A phone number of the organization."""

    phone_number: str
    """The number, with 7 digits or more. All characters except digits are removed."""
    is_primary: NotRequired[bool]
    """Whether this is the organization's main number."""
    phone_type: NotRequired[enums.GroupPhoneType]
    can_sms: NotRequired[bool]
    """Whether the number accepts text messages."""
    country_code: NotRequired[str]
    """Country calling code."""


class AddressBookPhoneNumbers(TypedDict):
    """Phone number of the organization; if it is sent, the number is required."""

    phone_number: AddressBookPhoneNumber


class AddressFields(TypedDict):
    """A postal address in a list, with the fields of a single one."""

    id: NotRequired[str]
    """Identifier of an address that exists already."""
    line_1: NotRequired[str]
    """Street address."""
    line_2: NotRequired[str]
    """Apartment, suite or similar."""
    city: NotRequired[str]
    """City or town."""
    state: NotRequired[str]
    """State or province."""
    postal_code: NotRequired[str]
    """Postal or ZIP code."""
    country: NotRequired[str]
    address_type: NotRequired[enums.AddressType]
    is_mailing_address: NotRequired[bool]
    """Whether mail is sent to this address."""


class AnswerFields(TypedDict):
    """An answer, with the fields of an answer in a screening."""

    question_id: NotRequired[str]
    """Identifier of the question."""
    response_value: NotRequired[str | float | dt.date | Sequence[str | float | dt.date]]
    """The answer. Choices: a list of their identifiers; a date, which is sent as a Unix time; a number; a span of
    time: a list of its start and end; otherwise text."""


class AssistanceRequestClosing(TypedDict):
    """Outcome of an assistance request."""

    outcome_id: str
    """Identifier of the outcome."""
    resolved: NotRequired[enums.ResolutionStatus]
    """Whether the matter was resolved."""
    note: NotRequired[str]
    """Note on the closing."""


class AssistanceRequestInput(TypedDict):
    """Who requests help, and what for."""

    requestor: NotRequired[Requestor]
    """The person who requests help; if it is sent, first and last name are required."""
    service_type_id: str
    """Identifier of the service type requested."""
    description: str
    """Text of the request."""
    consent: NotRequired[ConsentSignature]


class AssistanceRequestQuery(TypedDict):
    """Filter for assistance requests."""

    service_types: NotRequired[Sequence[str]]
    """Service type identifiers."""


class BackOfficeQuery(TypedDict):
    """What to search for, where, and which attributes to return."""

    search_term: str
    """Word or phrase to search for."""
    limit_to_attributes: NotRequired[Sequence[str] | None]
    """Attributes to search, such as `email` or `name`."""
    return_attributes: NotRequired[Sequence[str]]
    """Attributes of each result, such as `name` or `id`."""


class CareTeamMemberProfile(TypedDict):
    """Fields of a care team member besides the name."""

    email: NotRequired[str]
    """Email address."""
    relation_to_contact: NotRequired[str]
    """What the member is to the contact."""
    addresses: NotRequired[Sequence[AddressFields | Mapping[str, Any] | str]]
    """Postal addresses."""
    email_addresses: NotRequired[Sequence[EmailAddressFields | Mapping[str, Any] | str]]
    phone_numbers: NotRequired[Sequence[PhoneNumberFields | Mapping[str, Any] | str]]


class CareTeamMemberChanges(CareTeamMemberProfile):
    """Changes to a care team member."""

    first_name: NotRequired[str]
    last_name: NotRequired[str]


class CareTeamMemberInput(CareTeamMemberProfile):
    """A care team member to add."""

    first_name: str
    last_name: str


class ConsentSignature(TypedDict):
    """A signature for consent."""

    signature_image: NotRequired[str]
    """Picture of the signature, base64-encoded."""


class Coordinates(TypedDict):
    """A place on earth."""

    lon: float
    """Longitude."""
    lat: float
    """Latitude."""


class DayHoursFields(TypedDict):
    """The opening hours of a day, with the fields of records."""

    day_of_week: NotRequired[int | str]
    """The day of the week; its form is not known."""
    hours_of_operation: NotRequired[Sequence[OpeningHoursFields]]
    """The times at which the group is open."""


class DisplayConditions(TypedDict):
    """Conditions on which a question is shown or hidden."""

    and_conditions: NotRequired[Sequence[Mapping[str, Any] | str]]
    """Conditions that must all be met."""
    or_conditions: NotRequired[Sequence[Mapping[str, Any] | str]]
    """Conditions of which one must be met."""


class ConditionalDisplayChanges(DisplayConditions):
    """Changes to when a question is shown or hidden."""

    show_or_hide_question_id: NotRequired[str]
    """Question that is shown or hidden."""
    show_or_hide: NotRequired[enums.ShowOrHide]


class ConditionalDisplayInput(DisplayConditions):
    """When a question is shown or hidden."""

    show_or_hide_question_id: str
    """Question that is shown or hidden."""
    show_or_hide: enums.ShowOrHide


class DocumentConsentInput(TypedDict):
    """The documents that show consent."""

    documents: NotRequired[Sequence[Mapping[str, Any] | str]]


class DocumentInput(TypedDict):
    """What can be changed about a document."""

    title: str
    """Title of the document."""


class DocumentTargets(TypedDict):
    """What documents are attached to."""

    attach_to_contact: NotRequired[bool]
    """Whether to attach them to the contact."""
    resource_ids: NotRequired[Sequence[str]]
    """Identifiers of the contact's cases, referrals and intakes to attach them to."""


class EmailAddress(TypedDict):
    """An email address of a person."""

    email_address: str
    """The address; it must be valid."""
    is_primary: NotRequired[bool]
    """Whether this is the person's main email address."""


class ContactEmailAddress(EmailAddress):
    """An email address of a contact."""

    acceptable_communication_types: NotRequired[Sequence[enums.EmailCommunicationType]]
    """What may be sent to this address; the docs show a single string."""


class EmailAddressFields(TypedDict):
    """An email address in a list, with the fields of a single one."""

    id: NotRequired[str]
    """Identifier of an email address that exists already."""
    email_address: NotRequired[str]
    """The address; it must be valid."""
    is_primary: NotRequired[bool]
    """Whether this is the main email address."""
    acceptable_communication_types: NotRequired[Sequence[enums.EmailCommunicationType]]
    """What may be sent to this address."""


class EmailConsentInput(TypedDict):
    """Where to email a consent request."""

    email_address: str
    """Address the request is sent to."""


class EnrollmentInput(TypedDict):
    """Fields of an enrollment."""

    referred_to: NotRequired[str]
    """Where the client was sent, in free text."""
    enrolled_at: NotRequired[dt.date]
    """When the enrollment began. A date or an aware datetime."""
    exited_at: NotRequired[dt.date]
    """When the enrollment ended. A date or an aware datetime."""


class ExportInput(TypedDict):
    """What to export."""

    type: enums.ExportType
    target_type: enums.ExportTargetType
    target_ids: NotRequired[Sequence[str]]
    """Identifiers of the groups or networks covered."""
    time_field: enums.ExportTimeField
    start_at: NotRequired[dt.date]
    """First day covered."""
    end_at: NotRequired[dt.date]
    """Last day covered."""
    send_email: bool
    """Whether to send an email."""


class FormInput(TypedDict):
    """Fields of a form."""

    name: NotRequired[str]
    notes_text: NotRequired[str]
    """Notes that distinguish the form from others."""
    is_active: NotRequired[bool]
    """Whether the form is in use."""


class FormSectionInput(TypedDict):
    """Fields of a form section."""

    display_order: float
    """Place of the section in the form."""
    display_name: bool
    """Whether people who fill in the form see the section's name."""
    name: str
    section_type: NotRequired[enums.FormSectionType]


class FormUsageChanges(TypedDict):
    """What a form was used for and what it is used for now."""

    use_type: enums.FormUseType
    """Use from now on."""
    current_use_type: enums.FormUseType
    """Use until now."""
    service_types: NotRequired[Sequence[str]]
    """Identifiers of the service types the usage is linked to."""


class FormUsageInput(TypedDict):
    """What a form is used for."""

    use_type: enums.FormUseType
    service_types: NotRequired[Sequence[str]]
    """Identifiers of the service types the usage is linked to."""


class GlobalContactQuery(TypedDict):
    """Who is searched for."""

    first_name: str
    last_name: str
    ssn: NotRequired[str]
    """Social Security number. According to the docs, this is not yet supported."""
    ssn_last4: NotRequired[str]
    """Last four digits of the Social Security number. According to the docs, this is not yet supported."""
    date_of_birth: NotRequired[str | dt.date]
    """Date of birth, which is sent as a Unix time. The docs show the number as text, which is sent as it is."""


class GroupDirectoryQuery(TypedDict):
    """Search for groups of a network near a place."""

    coordinates: Coordinates
    text: str
    """Text to search for."""
    distance: NotRequired[str]
    """Maximum distance, with its unit; any distance if omitted."""
    service_type_ids: NotRequired[Sequence[str]]
    """Service type identifiers."""
    delivery_options: NotRequired[Sequence[str]]
    """Names of the ways in which programs deliver their service."""
    languages: NotRequired[Sequence[str]]
    """Names of languages."""
    accessibility_options: NotRequired[Sequence[str]]
    """Names of accessibility options."""
    payment_options: NotRequired[Sequence[str]]
    """Names of ways to pay program fees."""
    transportation_options: NotRequired[Sequence[str]]
    """Names of transportation options."""
    caters_to: NotRequired[Sequence[str]]
    """Names of populations that programs serve."""
    restricted_to: NotRequired[Sequence[str]]
    """Names of populations that programs are restricted to."""
    include_unlicensed_providers: NotRequired[bool]
    """Whether to include providers without a license."""


class GroupFormQuery(TypedDict):
    """Filter for the forms a group can use."""

    use_type: NotRequired[enums.FormUseTypeFilter]
    service_type_ids: NotRequired[Sequence[str]]
    """Identifiers of the service types provided."""
    network_ids: NotRequired[str]
    """Networks through which the service is provided. A string in the docs, despite its name."""
    program_id: NotRequired[str]
    """Program through which the service is provided."""
    contact_id: NotRequired[str]
    """Contact that the forms will be attached to."""


class GroupProfileInput(TypedDict):
    """Fields of a group's profile."""

    consent_enabled: bool
    """Whether the organization works with consent."""
    name: NotRequired[str]
    description: NotRequired[str]
    """What the group does."""
    founded_year: NotRequired[float]
    """Year of foundation."""
    logo_data_uri: NotRequired[str]
    """Logo image, base64-encoded."""
    org_schedule: NotRequired[Sequence[DayHoursFields | Mapping[str, Any] | str]]
    """Opening hours, an entry per day."""


class GroupShareMessage(TypedDict):
    """Which group, to whom, and how."""

    group_id: str
    """Identifier of the group that is shared."""
    message_method: enums.MessageMethod
    to: str
    """Email address or phone number of the recipient."""


class HouseholdMemberProfile(TypedDict):
    """Fields of a household member besides the name."""

    gender: NotRequired[enums.Gender]
    title: NotRequired[enums.PersonTitle]
    suffix: NotRequired[enums.NameSuffix]
    relation_to_primary: NotRequired[enums.HouseholdRelation]
    date_of_birth: NotRequired[dt.date]
    """Date of birth. A date or an aware datetime."""
    head_of_household: NotRequired[bool]
    """Whether the member heads the household."""


class HouseholdMemberChanges(HouseholdMemberProfile):
    """Changes to a household member."""

    first_name: NotRequired[str]
    last_name: NotRequired[str]


class HouseholdMemberInput(HouseholdMemberProfile):
    """A household member to add."""

    first_name: str
    last_name: str


class InputOptionChanges(TypedDict):
    """Changes to a choice."""

    display_order: float
    """Place of the choice in the list."""
    base_input_option_id: str
    """Repository choice this is based on."""
    option_label: str
    """The choice as people read it."""


class InputOptionFields(TypedDict):
    """A choice of a question, with the fields of a single one."""

    id: NotRequired[str]
    """Identifier of a choice that exists already."""
    display_order: NotRequired[float]
    """Place of the choice in the list."""
    base_input_option_id: NotRequired[str]
    """Repository choice this is based on."""
    option_label: NotRequired[str]
    """The choice as people read it."""
    screening_point_value: NotRequired[float]
    """Points that the choice adds to a screening. Undocumented, but in records of the API."""


class InputOptionInput(TypedDict):
    """Fields of a choice to add."""

    display_order: float
    """Place of the choice in the list."""
    base_input_option_id: NotRequired[str]
    """Repository choice this is based on. The docs require it only where a choice is not created."""
    option_label: str
    """The choice as people read it."""


class InteractionInput(TypedDict):
    """An interaction."""

    type: NotRequired[enums.InteractionType]
    occurred_on: NotRequired[str | float | dt.date]
    """When it took place. The format is unknown: a date is sent as a Unix time, as other times are, text as it is."""
    duration: NotRequired[str | float]
    """How long it took; the unit is unknown."""
    note: NotRequired[str]
    """Note on the interaction."""


class InvitationChanges(TypedDict):
    """What can be changed about an invitation."""

    first_name: NotRequired[str]
    last_name: NotRequired[str]
    email: NotRequired[str]
    """Email address to which the invitation is sent."""
    send_immediately: NotRequired[bool]
    """Whether to send the invitation immediately."""


class InvitationInput(TypedDict):
    """Whom to invite."""

    first_name: str
    last_name: str
    email: str
    """Email address to which the invitation is sent."""
    send_immediately: NotRequired[bool]
    """Whether to send the invitation immediately."""


class Military(TypedDict):
    """A person's connection with the military."""

    affiliation: NotRequired[enums.MilitaryAffiliation]
    current_status: NotRequired[enums.MilitaryStatus]
    currently_transitioning: NotRequired[enums.MilitaryTransition]
    at_least_one_day_active_duty: NotRequired[enums.YesNoUndisclosed]
    """Whether the person served on active duty for a day or more, not counting basic training."""
    branch: NotRequired[enums.MilitaryBranch]
    service_era: NotRequired[enums.ServiceEra]
    entry_date: NotRequired[dt.date]
    """When service began. A date or an aware datetime."""
    exit_date: NotRequired[dt.date]
    """When service ended. A date or an aware datetime."""
    deployed: NotRequired[enums.YesNoUndisclosed]
    """Whether the person was deployed."""
    deployment_starts_at: NotRequired[dt.date]
    """When the deployment began. A date or an aware datetime."""
    deployment_ends_at: NotRequired[dt.date]
    """When the deployment ended. A date or an aware datetime."""
    discharge_type: NotRequired[enums.DischargeType]
    discharged_due_to_disability: NotRequired[enums.YesNoUndisclosed]
    """Whether a disability incurred on duty led to the discharge or retirement."""
    service_connected_disability: NotRequired[enums.YesNoUndisclosed]
    """Whether the VA has rated a service-connected disability."""
    service_connected_disability_rating: NotRequired[enums.DisabilityRating]
    proof_of_veteran_status: NotRequired[enums.YesNoUndisclosed]
    """Whether the person can prove veteran status."""
    proof_type: NotRequired[enums.VeteranProofType]


class NetworkGroupQuery(TypedDict):
    """Filter for the groups of a network."""

    service_type_ids: NotRequired[Sequence[str]]
    """Service type identifiers."""
    name: NotRequired[str]
    """An organization's name, or part of it."""


class OfferedServiceTypeQuery(TypedDict):
    """Filter for the service types a group offers."""

    group_id: NotRequired[str]
    """Group to filter by; the current group if omitted."""
    program_id: NotRequired[str]
    """Program to filter by."""


class OpeningHoursFields(TypedDict):
    """A time at which a group is open."""

    opens_at: NotRequired[int]
    """When it opens, in minutes after midnight."""
    closes_at: NotRequired[int]
    """When it closes, in minutes after midnight."""


class OutOfNetworkProviderInput(TypedDict):
    """A provider outside the network. The docs show text; programs in production send these fields."""

    provider_id: NotRequired[str]
    """Identifier of the provider."""
    provider_type: NotRequired[str]
    """Kind of provider."""
    custom_name: NotRequired[str]
    """Name of a provider that has no identifier."""


class PersonProfile(TypedDict):
    """What is recorded about a contact or about the requestor of an assistance request."""

    email: NotRequired[str]
    """Email address."""
    date_of_birth: NotRequired[dt.date]
    """Date of birth. A date or an aware datetime."""
    gender: NotRequired[enums.Gender]
    citizenship: NotRequired[enums.Citizenship]
    ethnicity: NotRequired[enums.Ethnicity]
    marital_status: NotRequired[enums.MaritalStatus]
    race: NotRequired[enums.Race]
    preferred_first_name: NotRequired[str]
    title: NotRequired[enums.PersonTitle]
    middle_name_initial: NotRequired[str]
    """Middle name or its initial."""
    suffix: NotRequired[enums.NameSuffix]


class ContactProfile(PersonProfile):
    """Fields of a contact that all requests to create or change one share."""

    email_address: NotRequired[str]
    """Main email address."""
    nicknames: NotRequired[Sequence[str]]
    addresses: NotRequired[Sequence[AddressFields | Mapping[str, Any] | str]]
    """Postal addresses."""
    email_addresses: NotRequired[Sequence[EmailAddressFields | Mapping[str, Any] | str]]
    phone_numbers: NotRequired[Sequence[PhoneNumberFields | Mapping[str, Any] | str]]
    military: NotRequired[Military]


class ContactChanges(ContactProfile):
    """Changes to a contact."""

    first_name: NotRequired[str]
    last_name: NotRequired[str]
    preferred_communication_method: NotRequired[enums.CommunicationMethod]
    preferred_communication_time_of_day: NotRequired[enums.CommunicationTimeOfDay]
    insurance_ids: NotRequired[Sequence[str]]
    """Identifiers of the contact's insurances."""


class ContactInput(ContactProfile):
    """A contact to create."""

    first_name: str
    last_name: str
    preferred_communication_method: NotRequired[enums.CommunicationMethod]
    preferred_communication_time_of_day: NotRequired[enums.CommunicationTimeOfDay]
    insurance_ids: NotRequired[Sequence[str]]
    """Identifiers of the contact's insurances."""


class PhoneNumber(TypedDict):
    """A phone number of a person."""

    phone_number: str
    """The number, with 7 digits or more. All characters except digits are removed."""
    is_primary: NotRequired[bool]
    """Whether this is the person's main phone number."""
    phone_type: NotRequired[enums.PhoneType]
    can_sms: NotRequired[bool]
    """Whether the number accepts text messages."""
    country_code: NotRequired[str]
    """Country calling code."""


class ContactPhoneNumber(PhoneNumber):
    """A phone number of a contact."""

    acceptable_communication_types: NotRequired[Sequence[enums.PhoneCommunicationType]]
    """What the number may be used for; the docs show a single string."""


class PhoneNumberFields(TypedDict):
    """A phone number in a list, with the fields of a single one."""

    id: NotRequired[str]
    """Identifier of a phone number that exists already."""
    phone_number: NotRequired[str]
    """The number, with 7 digits or more. All characters except digits are removed."""
    is_primary: NotRequired[bool]
    """Whether this is the main phone number."""
    phone_type: NotRequired[enums.PhoneType]
    can_sms: NotRequired[bool]
    """Whether the number accepts text messages."""
    country_code: NotRequired[str]
    """Country calling code."""
    acceptable_communication_types: NotRequired[Sequence[enums.PhoneCommunicationType]]
    """What the number may be used for."""


class PostalAddress(TypedDict):
    """Fields that all postal addresses share."""

    line_2: NotRequired[str]
    """Apartment, suite or similar."""
    city: str
    """City or town."""
    state: str
    """State or province."""
    postal_code: str
    """Postal or ZIP code."""
    address_type: enums.AddressType
    is_mailing_address: NotRequired[bool]
    """Whether mail is sent to this address."""


class CareTeamAddress(PostalAddress):
    """Postal address of a care team member."""

    line_1: NotRequired[str]
    """Street address."""
    country: str


class ContactAddress(PostalAddress):
    """Postal address of a contact."""

    line_1: NotRequired[str]
    """Street address."""
    country: NotRequired[str]


class ProgramEnrollmentChanges(TypedDict):
    """Changes to the program that the contact and the case are enrolled in."""

    program_id: NotRequired[str]
    """Identifier of the program."""
    entry_date: NotRequired[dt.date]
    """When the enrollment began. A date or an aware datetime."""


class ProgramEnrollmentInput(TypedDict):
    """Program that the contact and the case are enrolled in."""

    program_id: str
    """Identifier of the program."""
    entry_date: NotRequired[dt.date]
    """When the enrollment began. A date or an aware datetime."""
    referred_to: NotRequired[str]
    """Where the client was sent, in free text. Programs in production send it when they create a case; its place
    here is a guess."""


class QuestionPlace(TypedDict):
    """Place of a question."""

    section_id: str
    """Section the question moves to."""


class QuestionProfile(TypedDict):
    """Fields of a question that are always optional."""

    section_id: NotRequired[str]
    """Section of the form that the question is in."""
    placeholder_text: NotRequired[str]
    """Text shown in the empty input, if the browser supports it."""
    help_text: NotRequired[str]
    """Help shown with the question."""
    help_text_position: NotRequired[enums.HelpTextPosition]
    is_required: NotRequired[bool]
    """Whether the question must be answered."""
    min_selections: NotRequired[float]
    """Minimum number of choices, for questions answered by selection."""
    max_selections: NotRequired[float]
    """Maximum number of choices, for questions answered by selection."""
    input_options: NotRequired[Sequence[InputOptionFields | Mapping[str, Any] | str]]
    """The choices offered."""


class QuestionChanges(QuestionProfile):
    """Changes to a question."""

    display_order: NotRequired[float]
    """Place of the question in the list, or within its section if it has one."""
    label_text: NotRequired[str]
    """The question as people read it."""
    conditional_display: NotRequired[ConditionalDisplayChanges]


class QuestionInput(QuestionProfile):
    """A question to add."""

    display_order: float
    """Place of the question in the list, or within its section if it has one."""
    label_text: str
    """The question as people read it."""
    conditional_display: NotRequired[ConditionalDisplayInput]


class QuestionQuery(TypedDict):
    """What to search for among questions."""

    text: str
    """Word or phrase to search for."""
    search_core: NotRequired[bool]
    """True searches the core forms (Forms::Core), false the other forms (Forms::Forms)."""


class ReferralChanges(TypedDict):
    """What can be changed about a referral."""

    description: NotRequired[str]
    """Notes on the referral."""
    referred_by_network_id: NotRequired[str]
    """Network that sends the referral."""
    referred_to_network_id: NotRequired[str]
    """Network that receives it."""
    service_type: NotRequired[str]
    """Service type requested."""
    documents: NotRequired[Sequence[Mapping[str, Any] | str]]
    """Documents of the referral."""


class ReferralClosing(TypedDict):
    """Outcome of a referral."""

    outcome_id: str
    """Identifier of the outcome."""
    status: NotRequired[enums.ResolutionStatus]
    """Whether the matter was resolved, in the documented form."""
    resolved: NotRequired[bool | str]
    """Whether the matter was resolved. Undocumented here, but used by programs in production."""
    note: NotRequired[str]
    """Note on the closing."""


class ReferralContactChanges(ContactProfile):
    """Changes to the contact of a referral."""

    first_name: NotRequired[str]
    last_name: NotRequired[str]
    data: NotRequired[Sequence[Mapping[str, Any] | str]]
    """Further data; the docs do not say what belongs here."""


class ReferralInput(TypedDict):
    """A referral to create."""

    description: NotRequired[str]
    """Notes on the referral."""
    referred_by_network_id: NotRequired[str]
    """Network that sends the referral."""
    referred_to_network_id: NotRequired[str]
    """Network that receives it."""
    referred_to_groups: NotRequired[Sequence[str]]
    """Identifiers of the groups that receive it."""
    service_type_id: NotRequired[str]
    """Identifier of the service type requested."""


class ReferralProgram(TypedDict):
    """Program of a referral."""

    referred_to_program_id: NotRequired[str]
    """Identifier of the program."""


class ReferralReason(TypedDict):
    """Reason for an action on a referral."""

    reason: NotRequired[str]
    note: NotRequired[str]
    """A note on it."""


class ReferralScopeGroupQuery(TypedDict):
    """Filter for the groups within referral scope."""

    service_type_ids: NotRequired[Sequence[str]]
    """Service type identifiers."""
    name: NotRequired[str]
    """An organization's name, or part of it."""
    permitted_networks: NotRequired[Sequence[str]]
    """Identifiers of the networks that define the referral scope."""
    include_home_groups: NotRequired[bool]
    """Whether to include every group of this network, if permitted, regardless of the scope."""
    include_address_book: NotRequired[bool]
    """Whether to add the current group's address book to the groups in network."""
    only_address_book: NotRequired[bool]
    """Whether to list only the current group's address book."""
    address_book_status: NotRequired[enums.AddressBookStatus]
    """Only address book entries at this stage."""


class ReferralScopeUserQuery(TypedDict):
    """Filter for the users within referral scope."""

    group_id: str
    """Group that the referral scopes start from, within the network of this call."""
    text: NotRequired[str]
    """Name or email address of a user, or part of it."""
    permitted_networks: NotRequired[Sequence[str]]
    """Identifiers of the networks to which the scopes are limited."""


class RegistrationInvitation(TypedDict):
    """The invitation that a new user follows."""

    token: NotRequired[str]
    """Token of the invitation, which links the user to the subject of the invitation."""


class Requestor(PersonProfile):
    """The person who requests help."""

    first_name: str
    last_name: str
    phone_number: NotRequired[PhoneNumber]
    address: NotRequired[RequestorAddress]
    email_address: NotRequired[EmailAddress]
    military: NotRequired[Military]
    form_response: NotRequired[RequestorFormResponse]


class RequestorAddress(PostalAddress):
    """Postal address of the requestor of an assistance request."""

    line_1: str
    """Street address."""
    country: str


class RequestorFormResponse(TypedDict):
    """Answers to the form shown with the request."""

    form_id: NotRequired[str]
    """Form that the answers belong to."""
    data: NotRequired[Sequence[AnswerFields | Mapping[str, Any] | str]]
    """The answers."""


class ScreeningAnswerInput(TypedDict):
    """An answer to a question."""

    question_id: str
    """Identifier of the question."""
    response_value: str | float | dt.date | Sequence[str | float | dt.date]
    """The answer. Choices: a list of their identifiers; a date, which is sent as a Unix time; a number; a span of
    time: a list of its start and end; otherwise text."""


class SentReferralCaseQuery(TypedDict):
    """Filter for cases that grew out of sent referrals."""

    service_types: NotRequired[Sequence[str]]
    """Service type identifiers."""
    referral_sender_users: NotRequired[Sequence[str]]
    """Identifiers of users who sent the referrals."""
    resolved: NotRequired[bool]
    """Only resolved (true) or unresolved (false) cases; both if omitted."""


class ServiceCaseClosing(TypedDict):
    """Outcome of a case."""

    outcome_id: str
    """Identifier of the outcome."""
    resolved: NotRequired[bool]
    """Whether the matter was resolved."""
    exited_at: NotRequired[dt.date]
    """When the case ended. A date or an aware datetime."""
    note: NotRequired[str]
    """Note on the closing."""


class ServiceCaseInput(TypedDict):
    """Fields of a case."""

    description: NotRequired[str]
    """Text of the case."""
    primary_worker_id: NotRequired[str]
    """User who is the primary case worker."""
    documents: NotRequired[Sequence[Mapping[str, Any] | str]]
    """Documents of the case."""
    out_of_network_providers: NotRequired[Sequence[OutOfNetworkProviderInput]]
    """Providers outside the network."""


class ServiceCaseQuery(TypedDict):
    """Filter for cases."""

    service_types: NotRequired[Sequence[str]]
    """Service type identifiers."""
    groups: NotRequired[Sequence[str]]
    """Group identifiers."""
    networks: NotRequired[Sequence[str]]
    """Network identifiers."""
    programs: NotRequired[Sequence[str]]
    """Program identifiers."""
    care_coordinator_users: NotRequired[Sequence[str]]
    """Identifiers of users who coordinate care."""
    primary_worker_users: NotRequired[Sequence[str]]
    """Identifiers of users who are primary workers."""
    resolved: NotRequired[bool]
    """Only resolved (true) or unresolved (false) cases; both if omitted."""
    network_inclusion_scope: NotRequired[enums.NetworkInclusionScope]
    """Only cases inside, or only cases outside, the network; both if omitted."""
    provider_scope: NotRequired[enums.ProviderScope]
    """Only cases managed by a group or by a network; both if omitted."""


class SmsConsentInput(TypedDict):
    """Where to text a consent request."""

    phone_number: str
    """Number the request is sent to."""


class TimelineQuery(TypedDict):
    """Filter on the kind of event."""

    filter_names: NotRequired[enums.TimelineFilterName]


class TwoFactorPhoneNumber(TypedDict):
    """A mobile phone number."""

    phone_number: str
    """The number; it must accept text messages."""
    country_code: NotRequired[float]
    """Country calling code. A number here, though text elsewhere."""


class UserAccount(TypedDict):
    """Fields of a user account that all requests to change one share."""

    email: NotRequired[str]
    """Email address."""
    first_name: NotRequired[str]
    last_name: NotRequired[str]
    password: NotRequired[str]
    """New password; omit it to keep the old one."""
    password_confirmation: NotRequired[str]
    """The new password repeated."""
    profile: NotRequired[UserProfile]
    """Profile of a user; if it is sent, its `gender` is required."""


class GroupUserInput(UserAccount):
    """Account data of a user who belongs to a group or is invited to it."""

    work_title: NotRequired[str]
    """Position at work."""


class UserChanges(UserAccount):
    """Changes to a user's account."""

    title: NotRequired[str]
    """Position at work."""


class UserProfile(TypedDict):
    """Profile of a user."""

    gender: enums.Gender
    description: NotRequired[str]
    """Text the user has written about herself or himself."""


class UserQuery(TypedDict):
    """Filter for users."""

    text: NotRequired[str]
    """Text to search for in first and last names."""
    employ_state: NotRequired[enums.EmployState]


class UserRegistration(TypedDict):
    """The new account."""

    first_name: str
    last_name: str
    middle_name_initial: NotRequired[str]
    """Middle name or its initial."""
    title: NotRequired[enums.PersonTitle]
    suffix: NotRequired[enums.NameSuffix]
    email: str
    """Email address."""
    password: str
    password_confirmation: str
    """The password repeated."""


class WeekSchedule(TypedDict):
    """Opening hours over a week."""

    week: NotRequired[Sequence[DayHoursFields | Mapping[str, Any] | str]]
    """Opening hours, an entry per day."""
