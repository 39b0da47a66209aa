# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Values that the documentation lists."""

from __future__ import annotations

from typing import Literal, TypeAlias

PersonTitle: TypeAlias = Literal["Mr.", "Miss", "Mrs.", "Ms.", "Dr."]
"""Form of address before a name."""
NameSuffix: TypeAlias = Literal["Jr.", "Sr.", "III", "IV", "V", "Esq.", "Ph.D"]
"""Suffix after a name."""
Gender: TypeAlias = Literal["male", "female", "undisclosed", "non-binary", "other"]
"""Gender as the person states it."""
AddressBookStatus: TypeAlias = Literal["draft", "in_review", "published", "archived"]
"""Stage of an address book entry."""
AddressType: TypeAlias = Literal["home", "mailing", "work", "unknown"]
"""What an address is used for."""
EmailCommunicationType: TypeAlias = Literal["message", "notification"]
"""What may be sent to an email address."""
PhoneType: TypeAlias = Literal["mobile", "home", "work", "fax", "unknown"]
"""Kind of phone line."""
PhoneCommunicationType: TypeAlias = Literal["phone_call", "message", "notification"]
"""What a phone number may be used for."""
SortOrder: TypeAlias = Literal["asc", "desc"]
"""Ascending or descending."""
MentionAlertMethod: TypeAlias = Literal["off", "email_only"]
"""How a user learns of being mentioned."""
ExportType: TypeAlias = Literal[
    "assessment",
    "contact",
    "interaction",
    "referral",
    "service_case",
    "service_episode_raw",
    "service_episode_snapshot",
    "user",
]
"""What an export contains."""
ExportTargetType: TypeAlias = Literal["network", "provider"]
"""Whose data an export covers."""
ExportTimeField: TypeAlias = Literal["created_at", "updated_at", "created_or_updated"]
"""Timestamp that the dates of an export apply to."""
FormSectionType: TypeAlias = Literal["form_group", "break"]
"""A titled part of a form, or a mere break, usually drawn as a line."""
HelpTextPosition: TypeAlias = Literal["before_input", "after_input"]
"""Position of the help text relative to the input."""
ShowOrHide: TypeAlias = Literal["show", "hide"]
"""Effect on a question if the conditions are met."""
FormUseType: TypeAlias = Literal["intake", "exit", "general", "screening"]
"""What a form is used for."""
Citizenship: TypeAlias = Literal["us-citizen", "us-national", "lawful-permanent-resident", "other", "undisclosed"]
"""Citizenship as the person states it."""
Ethnicity: TypeAlias = Literal["hispanic-or-latino", "not-hispanic-or-latino", "undisclosed"]
"""Ethnicity as the person states it."""
MaritalStatus: TypeAlias = Literal[
    "divorced", "domestic_partner", "married-civil-union", "single/never-married", "separated", "undisclosed", "widowed"
]
"""Marital status as the person states it."""
Race: TypeAlias = Literal[
    "american-indian-alaska-native",
    "asian",
    "black-african-american",
    "native-hawaiian-or-pacific-islander",
    "other-race",
    "undisclosed",
    "white",
]
"""Race as the person states it."""
CommunicationMethod: TypeAlias = Literal["phone_call", "sms", "email", "no_preference"]
"""How a contact prefers to be reached."""
CommunicationTimeOfDay: TypeAlias = Literal["any_time", "morning", "afternoon", "evening"]
"""When a contact prefers to be reached."""
MilitaryAffiliation: TypeAlias = Literal[
    "military_member_or_veteran", "spouse", "widow", "family_member", "caregiver", "prefer_not_to_disclose"
]
"""How a person is connected with the military."""
MilitaryStatus: TypeAlias = Literal[
    "active_duty", "national_guard", "reserve", "retiree", "veteran", "prefer_not_to_disclose"
]
"""Present standing in the military."""
MilitaryTransition: TypeAlias = Literal["yes_12mos_before", "yes_12mos_after", "no", "prefer_not_to_disclose"]
"""Whether, and at what distance, a person is leaving the military."""
YesNoUndisclosed: TypeAlias = Literal["yes", "no", "prefer_not_to_disclose"]
"""An answer that may be withheld."""
MilitaryBranch: TypeAlias = Literal["air_force", "army", "coast_guard", "marines", "navy", "prefer_not_to_disclose"]
"""Part of the armed forces in which a person served."""
ServiceEra: TypeAlias = Literal[
    "post_911",
    "persian_gulf",
    "post_vietnam",
    "vietnam",
    "post_korean",
    "korean_war",
    "pre_korean",
    "ww2",
    "merchant_marine",
    "ww1",
    "prefer_not_to_disclose",
]
"""Era in which a person served."""
DischargeType: TypeAlias = Literal[
    "honorable",
    "general",
    "other_than_honorable",
    "bad_conduct",
    "dishonorable",
    "uncharacterized",
    "other",
    "prefer_not_to_disclose",
]
"""Character of a discharge."""
DisabilityRating: TypeAlias = Literal[
    "0", "10", "20", "30", "40", "50", "60", "70", "80", "90", "100", "prefer_not_to_disclose"
]
"""Rating of a service-connected disability in percent, as text."""
VeteranProofType: TypeAlias = Literal[
    "dd214",
    "va_id",
    "statement_of_service",
    "retiree_id",
    "drivers_license",
    "military_id",
    "other",
    "prefer_not_to_disclose",
]
"""Document that proves veteran status."""
InteractionType: TypeAlias = Literal["phone_call", "email", "meeting"]
"""How an interaction took place."""
ResolutionStatus: TypeAlias = Literal["resolved", "unresolved"]
"""Whether a closed case or referral was resolved."""
HouseholdRelation: TypeAlias = Literal["self", "child", "spouse", "parent", "partner", "other-relation", "non-relation"]
"""How a household member is related to the contact."""
FormUseTypeFilter: TypeAlias = Literal["intake", "exit", "general", "screening", "any"]
"""What a form is used for, or any use."""
TimelineFilterName: TypeAlias = Literal[
    "client_updates", "closed_records", "notes", "record_updates", "network_updates", "care_team"
]
"""A kind of timeline event."""
NetworkInclusionScope: TypeAlias = Literal["in", "out"]
"""Whether a case is inside or outside the network."""
ProviderScope: TypeAlias = Literal["group", "network"]
"""Whether a group or a network manages a case."""
TrueFalseString: TypeAlias = Literal["true", "false"]
"""A boolean that the API expects as text."""
MessageMethod: TypeAlias = Literal["email", "sms"]
"""How a message travels."""
GroupPhoneType: TypeAlias = Literal["work", "mobile", "fax", "unknown"]
"""Kind of phone line of an organization (no `home` among them)."""
EmployState: TypeAlias = Literal["is_active", "is_inactive", "any"]
"""Whether a user is currently employed by the group."""
