# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Serializations of nested values, named after their types in `params` and `enums`."""

from __future__ import annotations

from . import enums
from ._runtime.serialization import Serialization, record

USER_REGISTRATION = record(title=enums.PersonTitle, suffix=enums.NameSuffix)
USER_PROFILE = record(gender=enums.Gender)
USER_CHANGES = record(profile=USER_PROFILE)
EXPORT_INPUT = record(
    type=enums.ExportType,
    target_type=enums.ExportTargetType,
    time_field=enums.ExportTimeField,
    start_at=Serialization(format="date"),
    end_at=Serialization(format="date"),
)
FORM_SECTION_INPUT = record(section_type=enums.FormSectionType)
CONDITIONAL_DISPLAY_INPUT = record(show_or_hide=enums.ShowOrHide)
QUESTION_INPUT = record(help_text_position=enums.HelpTextPosition, conditional_display=CONDITIONAL_DISPLAY_INPUT)
FORM_USAGE_INPUT = record(use_type=enums.FormUseType)
FORM_USAGE_CHANGES = record(use_type=enums.FormUseType, current_use_type=enums.FormUseType)
ADDRESS_FIELDS = record(address_type=enums.AddressType)
EMAIL_ADDRESS_FIELDS = record(acceptable_communication_types=enums.EmailCommunicationType)
PHONE_NUMBER_FIELDS = record(phone_type=enums.PhoneType, acceptable_communication_types=enums.PhoneCommunicationType)
MILITARY = record(
    affiliation=enums.MilitaryAffiliation,
    current_status=enums.MilitaryStatus,
    currently_transitioning=enums.MilitaryTransition,
    at_least_one_day_active_duty=enums.YesNoUndisclosed,
    branch=enums.MilitaryBranch,
    service_era=enums.ServiceEra,
    entry_date=Serialization(format="unix-time"),
    exit_date=Serialization(format="unix-time"),
    deployed=enums.YesNoUndisclosed,
    deployment_starts_at=Serialization(format="unix-time"),
    deployment_ends_at=Serialization(format="unix-time"),
    discharge_type=enums.DischargeType,
    discharged_due_to_disability=enums.YesNoUndisclosed,
    service_connected_disability=enums.YesNoUndisclosed,
    service_connected_disability_rating=enums.DisabilityRating,
    proof_of_veteran_status=enums.YesNoUndisclosed,
    proof_type=enums.VeteranProofType,
)
CONTACT_INPUT = record(
    date_of_birth=Serialization(format="unix-time"),
    gender=enums.Gender,
    citizenship=enums.Citizenship,
    ethnicity=enums.Ethnicity,
    marital_status=enums.MaritalStatus,
    race=enums.Race,
    title=enums.PersonTitle,
    suffix=enums.NameSuffix,
    addresses=ADDRESS_FIELDS,
    email_addresses=EMAIL_ADDRESS_FIELDS,
    phone_numbers=PHONE_NUMBER_FIELDS,
    military=MILITARY,
    preferred_communication_method=enums.CommunicationMethod,
    preferred_communication_time_of_day=enums.CommunicationTimeOfDay,
)
GLOBAL_CONTACT_QUERY = record(date_of_birth=Serialization(format="unix-time-or-text"))
INTERACTION_INPUT = record(type=enums.InteractionType, occurred_on=Serialization(format="unix-time-or-text"))
CARE_TEAM_MEMBER_INPUT = record(
    addresses=ADDRESS_FIELDS, email_addresses=EMAIL_ADDRESS_FIELDS, phone_numbers=PHONE_NUMBER_FIELDS
)
PHONE_NUMBER = record(phone_type=enums.PhoneType)
HOUSEHOLD_MEMBER_INPUT = record(
    gender=enums.Gender,
    title=enums.PersonTitle,
    suffix=enums.NameSuffix,
    relation_to_primary=enums.HouseholdRelation,
    date_of_birth=Serialization(format="unix-time"),
)
ANSWER_FIELDS = record(response_value=Serialization(format="unix-time-or-text"))
GROUP_FORM_QUERY = record(use_type=enums.FormUseTypeFilter)
TIMELINE_QUERY = record(filter_names=enums.TimelineFilterName)
PROGRAM_ENROLLMENT_INPUT = record(entry_date=Serialization(format="unix-time"))
SERVICE_CASE_CLOSING = record(exited_at=Serialization(format="unix-time"))
ENROLLMENT_INPUT = record(enrolled_at=Serialization(format="unix-time"), exited_at=Serialization(format="unix-time"))
SERVICE_CASE_QUERY = record(network_inclusion_scope=enums.NetworkInclusionScope, provider_scope=enums.ProviderScope)
REFERRAL_CLOSING = record(status=enums.ResolutionStatus)
REFERRAL_CONTACT_CHANGES = record(
    date_of_birth=Serialization(format="unix-time"),
    gender=enums.Gender,
    citizenship=enums.Citizenship,
    ethnicity=enums.Ethnicity,
    marital_status=enums.MaritalStatus,
    race=enums.Race,
    title=enums.PersonTitle,
    suffix=enums.NameSuffix,
    addresses=ADDRESS_FIELDS,
    email_addresses=EMAIL_ADDRESS_FIELDS,
    phone_numbers=PHONE_NUMBER_FIELDS,
    military=MILITARY,
)
ASSISTANCE_REQUEST_CLOSING = record(resolved=enums.ResolutionStatus)
REQUESTOR_FORM_RESPONSE = record(data=ANSWER_FIELDS)
REQUESTOR = record(
    date_of_birth=Serialization(format="unix-time"),
    gender=enums.Gender,
    citizenship=enums.Citizenship,
    ethnicity=enums.Ethnicity,
    marital_status=enums.MaritalStatus,
    race=enums.Race,
    title=enums.PersonTitle,
    suffix=enums.NameSuffix,
    phone_number=PHONE_NUMBER,
    address=ADDRESS_FIELDS,
    military=MILITARY,
    form_response=REQUESTOR_FORM_RESPONSE,
)
ASSISTANCE_REQUEST_INPUT = record(requestor=REQUESTOR)
GROUP_SHARE_MESSAGE = record(message_method=enums.MessageMethod)
ADDRESS_BOOK_GROUP_INPUT = record(status=enums.AddressBookStatus)
ADDRESS_BOOK_PHONE_NUMBER = record(phone_type=enums.GroupPhoneType)
ADDRESS_BOOK_PHONE_NUMBERS = record(phone_number=ADDRESS_BOOK_PHONE_NUMBER)
USER_QUERY = record(employ_state=enums.EmployState)
REFERRAL_SCOPE_GROUP_QUERY = record(address_book_status=enums.AddressBookStatus)
