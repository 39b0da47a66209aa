# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The responses of the API. A field that was absent or null is None. A record keeps every field as it was sent."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from . import enums
from ._runtime.model import Lazy, Model, Record, Records


class Address(Record):
    """A postal address. Fields of the documented requests, and those seen in addresses of groups."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Address"
    id: str
    """Identifier."""
    city: str
    """City or town."""
    state: str
    """State or province."""
    postal_code: str
    """Postal or ZIP code."""
    address_type: enums.AddressType
    line_1: str | None
    """Street address."""
    line_2: str | None
    """Apartment, suite or similar."""
    country: str | None
    """Country."""
    county: str | None
    """County."""
    is_mailing_address: bool | None
    """Whether mail is sent to this address."""
    lat_lng: list[float] | None
    """Latitude and longitude, in degrees."""


class AddressEnvelope(Model, kw_only=True):
    """A response with an address."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/AddressEnvelope"
    data: Address


class AddressListEnvelope(Model, kw_only=True):
    """A response with addresses."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/AddressListEnvelope"
    data: list[Address]
    """The addresses."""
    paging: Paging | None = None


class AnyEnvelope(Model, kw_only=True):
    """A response of which only the envelope is known."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/common.yaml#/AnyEnvelope"
    data: Lazy[Records]
    """One record or a list of records."""


class AssistanceRequest(Record):
    """A request for help that was sent to a group. `closing` was seen in programs that use the API; the other
    fields are in the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/AssistanceRequest"
    id: str
    """Identifier."""
    description: str
    """Text of the request."""
    service_type_id: str
    """Identifier of the service type requested."""
    requestor: RequestorProfile | None
    """The person who requests help."""
    consent: Consent | None
    """State of the consent."""
    closing: Closing | None
    """How the request ended."""


class AssistanceRequestEnvelope(Model, kw_only=True):
    """A response with an assistance request."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/AssistanceRequestEnvelope"
    data: AssistanceRequest


class AssistanceRequestListEnvelope(Model, kw_only=True):
    """A response with assistance requests."""

    _spec_source: ClassVar[str] = (
        "specs/unite_us/components/schemas/record_envelopes.yaml#/AssistanceRequestListEnvelope"
    )
    data: list[AssistanceRequest]
    """The assistance requests."""
    paging: Paging | None = None


class CareTeamMember(Record):
    """A person who participates in the care of a contact. Fields of the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/CareTeamMember"
    id: str
    """Identifier."""
    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    email: str | None
    """Email address."""
    relation_to_contact: str | None
    """What the member is to the contact."""
    addresses: list[Address] | None
    """Postal addresses."""
    email_addresses: list[Email] | None
    """Email addresses."""
    phone_numbers: list[Phone] | None
    """Phone numbers."""


class CareTeamMemberEnvelope(Model, kw_only=True):
    """A response with a care team member."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/CareTeamMemberEnvelope"
    data: CareTeamMember


class CareTeamMemberListEnvelope(Model, kw_only=True):
    """A response with care team members."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/CareTeamMemberListEnvelope"
    data: list[CareTeamMember]
    """The care team members."""
    paging: Paging | None = None


class Closing(Record):
    """How a case, a referral or an assistance request ended. `created_at` and `note` were seen in programs that use
    the API; the other fields are in the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Closing"
    outcome_id: str | None
    """Identifier of the outcome."""
    status: enums.ResolutionStatus | None
    resolved: bool | str | None
    """Whether the matter was resolved."""
    note: str | None
    """Note on the closing."""
    exited_at: dt.datetime | None
    """When the matter ended."""
    created_at: dt.datetime | None
    """When the record was created."""


class Consent(Record):
    """Whether a contact consents to the sharing of data. Only `status` was seen in programs that use the API."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Consent"
    status: str | None
    """State of the consent; its values are not documented."""


class Contact(Record):
    """A contact: a person whom groups serve. Profile fields are those of the documented requests; `consent` and
    `created_at` were seen in programs that use the API."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Contact"
    id: str
    """Identifier."""
    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    preferred_first_name: str | None
    """Preferred first name."""
    middle_name_initial: str | None
    """Middle name or its initial."""
    title: enums.PersonTitle | None
    suffix: enums.NameSuffix | None
    nicknames: list[str] | None
    """Nicknames."""
    date_of_birth: dt.datetime | None
    """Date of birth."""
    email: str | None
    """Email address."""
    email_address: str | None
    """Main email address."""
    gender: enums.Gender | None
    citizenship: enums.Citizenship | None
    ethnicity: enums.Ethnicity | None
    marital_status: enums.MaritalStatus | None
    race: enums.Race | None
    addresses: list[Address] | None
    """Postal addresses."""
    email_addresses: list[Email] | None
    """Email addresses."""
    phone_numbers: list[Phone] | None
    """Phone numbers."""
    preferred_communication_method: enums.CommunicationMethod | None
    preferred_communication_time_of_day: enums.CommunicationTimeOfDay | None
    insurance_ids: list[str] | None
    """Identifiers of the contact's insurances."""
    military: MilitaryService | None
    """Connection with the military."""
    consent: Consent | None
    """State of the contact's consent."""
    created_at: dt.datetime | None
    """When the record was created."""


class ContactEnvelope(Model, kw_only=True):
    """A response with a contact."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/ContactEnvelope"
    data: Contact


class ContactListEnvelope(Model, kw_only=True):
    """A response with contacts."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/ContactListEnvelope"
    data: list[Contact]
    """The contacts."""
    paging: Paging | None = None


class DayHours(Record):
    """The opening hours of a group on a day of the week. Fields seen in programs that use the API."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/DayHours"
    day_of_week: int | str | None
    """The day of the week; its form is not known."""
    hours_of_operation: list[OpeningHours] | None
    """The times at which the group is open."""


class DisplayCondition(Record):
    """When a question is shown or hidden. Fields of the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/DisplayCondition"
    show_or_hide_question_id: str | None
    """Question that is shown or hidden."""
    show_or_hide: enums.ShowOrHide | None


class Document(Record):
    """A document attached to a record. Only `title` is in the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Document"
    id: str
    """Identifier."""
    title: str
    """Title of the document."""


class DocumentEnvelope(Model, kw_only=True):
    """A response with a document."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/DocumentEnvelope"
    data: Document


class DocumentListEnvelope(Model, kw_only=True):
    """A response with documents."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/DocumentListEnvelope"
    data: list[Document]
    """The documents."""
    paging: Paging | None = None


class Email(Record):
    """An email address of a person or group. Fields of the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Email"
    id: str
    """Identifier."""
    email_address: str
    """The address."""
    is_primary: bool | None
    """Whether this is the main email address."""
    acceptable_communication_types: list[enums.EmailCommunicationType] | None
    """What may be sent to this address."""


class EmailEnvelope(Model, kw_only=True):
    """A response with an email address."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/EmailEnvelope"
    data: Email


class Enrollment(Record):
    """How a contact is enrolled in a program. Fields of the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Enrollment"
    program_id: str | None
    """Identifier of the program."""
    referred_to: str | None
    """Where the client was sent, in free text."""
    entry_date: dt.datetime | None
    """When the enrollment began."""
    enrolled_at: dt.datetime | None
    """When the enrollment began."""
    exited_at: dt.datetime | None
    """When it ended."""


class EnrollmentEnvelope(Model, kw_only=True):
    """A response with an enrollment."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/EnrollmentEnvelope"
    data: Enrollment


class Form(Record):
    """A form. `sections` was seen in programs that use the API; the other fields are in the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Form"
    id: str
    """Identifier."""
    name: str | None
    """Name."""
    notes_text: str | None
    """Notes that distinguish the form from others."""
    is_active: bool | None
    """Whether the form is in use."""
    sections: list[FormSection] | None
    """Sections of the form."""


class FormEnvelope(Model, kw_only=True):
    """A response with a form."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/FormEnvelope"
    data: Form


class FormListEnvelope(Model, kw_only=True):
    """A response with forms."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/FormListEnvelope"
    data: list[Form]
    """The forms."""
    paging: Paging | None = None


class FormSection(Record):
    """A section of a form. `questions` was seen in programs that use the API; the other fields are in the
    documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/FormSection"
    id: str
    """Identifier."""
    name: str
    """Name."""
    display_order: float | None
    """Place of the section in the form."""
    display_name: bool | None
    """Whether people who fill in the form see the section's name."""
    section_type: enums.FormSectionType | None
    questions: list[Question] | None
    """Questions of the section."""


class FormSectionEnvelope(Model, kw_only=True):
    """A response with a section."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/FormSectionEnvelope"
    data: FormSection


class Group(Record):
    """A group: an organization. Fields seen in programs that use the API, except `founded_year`, `consent_enabled`,
    `status` and `primary_contact_name`, which are in the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Group"
    id: str
    """Identifier."""
    name: str
    """Name."""
    description: str | None
    """What the group does."""
    logo_url: str | None
    """Address of the logo image."""
    website_url: str | None
    """Address of the website."""
    group_type: str | None
    """Kind of group."""
    is_verified: bool | None
    """Whether the group is verified."""
    consent_enabled: bool | None
    """Whether the organization works with consent."""
    founded_year: int | None
    """Year of foundation."""
    status: enums.AddressBookStatus | None
    primary_contact_name: str | None
    """Name of the contact person."""
    addresses: list[Address] | None
    """Postal addresses."""
    email_addresses: list[Email] | None
    """Email addresses."""
    phone_numbers: list[Phone] | None
    """Phone numbers."""
    hours_of_operation: list[DayHours] | None
    """Opening hours, an entry per day."""
    service_types: list[ServiceType] | None
    """Service types on offer."""
    programs: list[Program] | None
    """Programs."""
    created_at: dt.datetime | None
    """When the record was created."""
    updated_at: dt.datetime | None
    """When the record was last changed."""


class GroupEnvelope(Model, kw_only=True):
    """A response with a group."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/GroupEnvelope"
    data: Group


class GroupListEnvelope(Model, kw_only=True):
    """A response with groups."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/GroupListEnvelope"
    data: list[Group]
    """The groups."""
    paging: Paging | None = None


class HouseholdCount(Record):
    """The number of people in a household. Fields of the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/HouseholdCount"
    total: int | None
    """All members."""
    children: int | None
    """Children among them."""
    adults: int | None
    """Adults among them."""
    should_enable: bool | None
    """Whether these fixed numbers are used."""


class HouseholdCountEnvelope(Model, kw_only=True):
    """A response with the numbers."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/HouseholdCountEnvelope"
    data: HouseholdCount


class HouseholdMember(Record):
    """A person who lives with a contact. Fields of the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/HouseholdMember"
    id: str
    """Identifier."""
    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    gender: enums.Gender | None
    title: enums.PersonTitle | None
    suffix: enums.NameSuffix | None
    relation_to_primary: enums.HouseholdRelation | None
    date_of_birth: dt.datetime | None
    """Date of birth."""
    head_of_household: bool | None
    """Whether the member heads the household."""


class HouseholdMemberEnvelope(Model, kw_only=True):
    """A response with a household member."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/HouseholdMemberEnvelope"
    data: HouseholdMember


class HouseholdMemberListEnvelope(Model, kw_only=True):
    """A response with household members."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/HouseholdMemberListEnvelope"
    data: list[HouseholdMember]
    """The household members."""
    paging: Paging | None = None


class InputOption(Record):
    """A choice that a question offers. Fields seen in programs that use the API; `base_input_option_id` is in the
    documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/InputOption"
    id: str
    """Identifier."""
    option_label: str
    """The choice as people read it."""
    display_order: float | None
    """Place of the choice in the list."""
    base_input_option_id: str | None
    """Choice of the repository that this one is based on."""
    screening_point_value: float | None
    """Points that the choice adds to a screening."""


class InputOptionEnvelope(Model, kw_only=True):
    """A response with a choice."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/InputOptionEnvelope"
    data: InputOption


class InputOptionListEnvelope(Model, kw_only=True):
    """A response with choices."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/InputOptionListEnvelope"
    data: list[InputOption]
    """The choices."""
    paging: Paging | None = None


class Interaction(Record):
    """An interaction with a contact. `note` is in the documented requests; the other fields were seen in requests
    of programs that use the API."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Interaction"
    id: str
    """Identifier."""
    note: str | None
    """Note on the interaction."""
    type: str | None
    """Kind of interaction: `phone_call`, `email` or `meeting`."""
    occurred_on: str | None
    """When it took place; the format is not known."""
    duration: str | None
    """How long it lasted; the format is not known."""


class InteractionEnvelope(Model, kw_only=True):
    """A response with an interaction."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/InteractionEnvelope"
    data: Interaction


class Invitation(Record):
    """An invitation to join a group. Fields of the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Invitation"
    id: str
    """Identifier."""
    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    email: str
    """Email address to which the invitation is sent."""
    send_immediately: bool | None
    """Whether it was to be sent immediately."""


class InvitationEnvelope(Model, kw_only=True):
    """A response with an invitation."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/InvitationEnvelope"
    data: Invitation


class InvitationListEnvelope(Model, kw_only=True):
    """A response with invitations."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/InvitationListEnvelope"
    data: list[Invitation]
    """The invitations."""
    paging: Paging | None = None


class Membership(Record):
    """A group that a user belongs to, and the user's roles in it. Fields seen in programs that use the API."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Membership"
    group: Group | None
    """The group."""
    feature_flags: list[str] | None
    """Features that are switched on."""
    roles: list[Role] | None
    """Roles of the user in the group."""


class MilitaryService(Record):
    """A person's connection with the military. Fields of the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/MilitaryService"
    affiliation: enums.MilitaryAffiliation | None
    current_status: enums.MilitaryStatus | None
    currently_transitioning: enums.MilitaryTransition | None
    at_least_one_day_active_duty: enums.YesNoUndisclosed | None
    """Whether the person served on active duty for a day or more."""
    branch: enums.MilitaryBranch | None
    service_era: enums.ServiceEra | None
    entry_date: dt.datetime | None
    """When service began."""
    exit_date: dt.datetime | None
    """When service ended."""
    deployed: enums.YesNoUndisclosed | None
    """Whether the person was deployed."""
    deployment_starts_at: dt.datetime | None
    """When the deployment began."""
    deployment_ends_at: dt.datetime | None
    """When the deployment ended."""
    discharge_type: enums.DischargeType | None
    discharged_due_to_disability: enums.YesNoUndisclosed | None
    """Whether a disability led to the discharge."""
    service_connected_disability: enums.YesNoUndisclosed | None
    """Whether the VA has rated a service-connected disability."""
    service_connected_disability_rating: enums.DisabilityRating | None
    proof_of_veteran_status: enums.YesNoUndisclosed | None
    """Whether the person can prove veteran status."""
    proof_type: enums.VeteranProofType | None


class Network(Record):
    """A network of groups. Fields seen in programs that use the API."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Network"
    id: str
    """Identifier."""
    name: str
    """Name."""
    network_type: str | None
    """Kind of network."""
    abbreviation: str | None
    """Short name."""
    is_active: bool | None
    """Whether the network is in use."""
    is_super_network: bool | None
    """Whether the network contains other networks."""
    coordination_centers: list[Group] | None
    """Groups that coordinate the network."""
    admin_groups: list[Group] | None
    """Groups that administer the network."""
    service_types: list[ServiceType] | None
    """Service types that the network supports."""
    starts_at: dt.datetime | None
    """When the network starts."""
    ends_at: dt.datetime | None
    """When the network ends."""


class OpeningHours(Record):
    """A time at which a group is open. Fields seen in programs that use the API."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/OpeningHours"
    opens_at: int | None
    """When it opens, in minutes after midnight."""
    closes_at: int | None
    """When it closes, in minutes after midnight."""


class OutOfNetworkProvider(Record):
    """A provider of a case that is outside the network. Fields seen in requests of programs that use the API."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/OutOfNetworkProvider"
    provider_id: str | None
    """Identifier of the provider."""
    provider_type: str | None
    """Kind of provider."""
    custom_name: str | None
    """Name of the provider, in free text."""


class Outcome(Record):
    """An outcome that a case may have. Only its id is in the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Outcome"
    id: str
    """Identifier."""


class OutcomeListEnvelope(Model, kw_only=True):
    """A response with outcomes."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/OutcomeListEnvelope"
    data: list[Outcome]
    """The outcomes."""
    paging: Paging | None = None


class Paging(Model, kw_only=True):
    """Where a page stands in its list. The docs do not describe it; the vendor's own front end reads it."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/common.yaml#/Paging"
    current_page: int | None = None
    """Number of the page."""
    next_page: int | None = None
    """Number of the next page; null on the last one."""
    prev_page: int | None = None
    """Number of the page before; null on the first one."""
    total_count: int | None = None
    """Number of records in the whole list."""


class Phone(Record):
    """A phone number of a person or group. Fields of the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Phone"
    id: str
    """Identifier."""
    phone_number: str
    """The number."""
    is_primary: bool | None
    """Whether this is the main phone number."""
    phone_type: enums.PhoneType | None
    can_sms: bool | None
    """Whether the number accepts text messages."""
    country_code: str | None
    """Country calling code."""
    acceptable_communication_types: list[enums.PhoneCommunicationType] | None
    """What the number may be used for."""


class PhoneEnvelope(Model, kw_only=True):
    """A response with a phone number."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/PhoneEnvelope"
    data: Phone


class Profile(Record):
    """The profile of a user. Fields of the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Profile"
    gender: enums.Gender | None
    description: str | None
    """Text the user has written about herself or himself."""


class Program(Record):
    """A program of a group. Fields seen in programs that use the API."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Program"
    id: str
    """Identifier."""
    name: str | None
    """Name."""
    is_default: bool | None
    """Whether it is the group's default program."""
    out_of_network: bool | None
    """Whether it stands for providers outside the network."""


class ProgramEnvelope(Model, kw_only=True):
    """A response with a program."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/ProgramEnvelope"
    data: Program


class ProgramListEnvelope(Model, kw_only=True):
    """A response with programs."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/ProgramListEnvelope"
    data: list[Program]
    """The programs."""
    paging: Paging | None = None


class Question(Record):
    """A question of a form. Fields of the documented requests, and those seen in programs that use the API."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Question"
    id: str
    """Identifier."""
    label_text: str
    """The question as people read it."""
    base_question_id: str | None
    """Question of the repository that this one is based on."""
    section_id: str | None
    """Section of the form that the question is in."""
    input_type: str | None
    """Kind of input, such as select, checkbox or date."""
    display_order: float | None
    """Place of the question."""
    placeholder_text: str | None
    """Text shown in the empty input."""
    help_text: str | None
    """Help shown with the question."""
    help_text_position: enums.HelpTextPosition | None
    is_required: bool | None
    """Whether the question must be answered."""
    min_selections: float | None
    """Minimum number of choices."""
    max_selections: float | None
    """Maximum number of choices."""
    input_options: list[InputOption] | None
    """The choices offered."""
    validators: list[Validator] | None
    """Checks on the answers."""
    conditional_display: DisplayCondition | None
    """When the question is shown or hidden."""


class QuestionEnvelope(Model, kw_only=True):
    """A response with a question."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/QuestionEnvelope"
    data: Question


class QuestionListEnvelope(Model, kw_only=True):
    """A response with questions."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/QuestionListEnvelope"
    data: list[Question]
    """The questions."""
    paging: Paging | None = None


class RecordEnvelope(Model, kw_only=True):
    """A response with one record."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/common.yaml#/RecordEnvelope"
    data: Lazy[Record]
    """A record as the API sends it. The docs describe no response fields, so all fields are returned unchanged."""


class RecordListEnvelope(Model, kw_only=True):
    """A response with a list of records."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/common.yaml#/RecordListEnvelope"
    data: Lazy[list[Record]]
    """The records of this page, or all of them where the list is not paged."""
    paging: Paging | None = None


class Referral(Record):
    """A referral: a group asks another one to serve a contact. `description`, the ids of the networks and the
    documents are in the documented requests; the other fields were seen in programs that use the API."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Referral"
    id: str
    """Identifier."""
    status: str | None
    """Stage of the referral, such as in review or recalled."""
    description: str | None
    """Notes on the referral."""
    referred_by_network_id: str | None
    """Network that sends the referral."""
    referred_to_network_id: str | None
    """Network that receives it."""
    referred_to_groups: list[str] | None
    """Identifiers of the groups it is sent to."""
    service_type_id: str | None
    """Service type requested."""
    contact: Contact | None
    """The contact the referral is about."""
    referred_by_network: Network | None
    """Network that sends the referral."""
    referred_by_group: Group | None
    """Group that sends it."""
    referred_to_group: Group | None
    """Group that receives it."""
    service_type: ServiceType | None
    """Service type requested."""
    created_by: User | None
    """User who created it."""
    closing: Closing | None
    """How the referral ended."""
    rejection: Rejection | None
    """Why it was rejected."""
    documents: list[Document] | None
    """Documents of the referral."""


class ReferralEnvelope(Model, kw_only=True):
    """A response with a referral."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/ReferralEnvelope"
    data: Referral


class ReferralListEnvelope(Model, kw_only=True):
    """A response with referrals."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/ReferralListEnvelope"
    data: list[Referral]
    """The referrals."""
    paging: Paging | None = None


class Rejection(Record):
    """Why a referral was rejected. Fields seen in programs that use the API."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Rejection"
    reason: str | None
    """The reason."""
    reason_shortened: str | None
    """The reason in brief."""
    note: str | None
    """Note on it."""


class RequestorProfile(Record):
    """The person who requests help. Fields of the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/RequestorProfile"
    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    preferred_first_name: str | None
    """Preferred first name."""
    middle_name_initial: str | None
    """Middle name or its initial."""
    title: enums.PersonTitle | None
    suffix: enums.NameSuffix | None
    date_of_birth: dt.datetime | None
    """Date of birth."""
    email: str | None
    """Email address."""
    gender: enums.Gender | None
    citizenship: enums.Citizenship | None
    ethnicity: enums.Ethnicity | None
    marital_status: enums.MaritalStatus | None
    race: enums.Race | None
    phone_number: Phone | None
    """Phone number."""
    address: Address | None
    """Postal address."""
    email_address: Email | None
    """Email address."""
    military: MilitaryService | None
    """Connection with the military."""


class Role(Record):
    """A role of a user in a group. Fields seen in programs that use the API."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Role"
    id: str
    """Identifier."""
    name: str | None
    """Name."""


class Screening(Record):
    """A screening of a contact with a form. Its answers and network were seen in requests of programs that use the
    API."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Screening"
    id: str
    """Identifier."""
    network_id: str | None
    """Network in which the contact is screened."""
    data: list[ScreeningAnswer] | None
    """The answers."""


class ScreeningAnswer(Record):
    """An answer to a question. Fields seen in requests of programs that use the API."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/ScreeningAnswer"
    question_id: str | None
    """The question."""
    response_value: Any
    """The answer: a list of ids of choices, a Unix time, a number, a start and an end in a list, or text, depending
    on the question."""


class ScreeningEnvelope(Model, kw_only=True):
    """A response with a screening."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/ScreeningEnvelope"
    data: Screening


class ScreeningListEnvelope(Model, kw_only=True):
    """A response with screenings."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/ScreeningListEnvelope"
    data: list[Screening]
    """The screenings."""
    paging: Paging | None = None


class ServiceCase(Record):
    """A case: a group provides a service to a contact. `contact`, `program`, `closing` and `closed_at` were seen in
    programs that use the API; the other fields are in the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/ServiceCase"
    id: str
    """Identifier."""
    description: str | None
    """Text of the case."""
    service_type_id: str | None
    """Identifier of the service type."""
    network_id: str | None
    """Network that manages the case."""
    assistance_request_id: str | None
    """Contact's request that the case responds to."""
    primary_worker_id: str | None
    """User who is the primary case worker."""
    contact: Contact | None
    """The contact that is served."""
    program: Program | None
    """Program of the case."""
    closing: Closing | None
    """How the case ended."""
    closed_at: dt.datetime | None
    """When the case was closed."""
    documents: list[Document] | None
    """Documents of the case."""
    out_of_network_providers: list[OutOfNetworkProvider] | None
    """Providers outside the network."""


class ServiceCaseEnvelope(Model, kw_only=True):
    """A response with a case."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/ServiceCaseEnvelope"
    data: ServiceCase


class ServiceCaseListEnvelope(Model, kw_only=True):
    """A response with cases."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/ServiceCaseListEnvelope"
    data: list[ServiceCase]
    """The cases."""
    paging: Paging | None = None


class ServiceType(Record):
    """A kind of service, or of need. Fields seen in programs that use the API, except `outcomes`, which the
    documented lists of outcomes suggest."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/ServiceType"
    id: str
    """Identifier."""
    name: str
    """Name."""
    code: str | None
    """Short code."""
    definition: str | None
    """What belongs to the type."""
    children: list[ServiceType] | None
    """Sub-types."""
    outcomes: list[Outcome] | None
    """Outcomes that a case of this type may have."""


class ServiceTypeEnvelope(Model, kw_only=True):
    """A response with a service type."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/ServiceTypeEnvelope"
    data: ServiceType


class ServiceTypeListEnvelope(Model, kw_only=True):
    """A response with service types."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/ServiceTypeListEnvelope"
    data: list[ServiceType]
    """The service types."""
    paging: Paging | None = None


class User(Record):
    """A user. Fields seen in programs that use the API, except `profile`, `work_title`, `title`, `suffix` and
    `middle_name_initial`, which are in the documented requests."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/User"
    id: str
    """Identifier."""
    email: str
    """Email address."""
    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    full_name: str | None
    """First and last name."""
    middle_name_initial: str | None
    """Middle name or its initial."""
    title: str | None
    """Form of address before the name, or position at work."""
    suffix: enums.NameSuffix | None
    work_title: str | None
    """Position at work."""
    avatar_url: str | None
    """Address of the picture."""
    confirmed_at: dt.datetime | None
    """When the account was confirmed."""
    profile: Profile | None
    """Profile of the user."""
    groups: list[Membership] | None
    """Groups that the user belongs to."""
    networks: list[Network] | None
    """Networks that the user belongs to."""


class UserEnvelope(Model, kw_only=True):
    """A response with a user."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/UserEnvelope"
    data: User


class UserListEnvelope(Model, kw_only=True):
    """A response with users."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/UserListEnvelope"
    data: list[User]
    """The users."""
    paging: Paging | None = None


class Validator(Record):
    """A check on the answers to a question. Fields seen in programs that use the API."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/records.yaml#/Validator"
    id: str
    """Identifier."""
    validation_type: str | None
    """Kind of check."""
    message: str | None
    """Message if the check fails."""


class ValidatorEnvelope(Model, kw_only=True):
    """A response with a validator."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/record_envelopes.yaml#/ValidatorEnvelope"
    data: Validator
