# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""How values are checked and written on the wire, where that needs saying."""

from __future__ import annotations

from . import enums
from ._runtime.wire import Rule

USER = Rule(fields={"title": Rule(choices=enums.PersonTitle), "suffix": Rule(choices=enums.NameSuffix)})
USER_2 = Rule(fields={"profile": Rule(fields={"gender": Rule(choices=enums.Gender)})})
SORD = Rule(choices=enums.SortOrder)
UPDATE_WHEN_SOMEONE_MENTIONS_ME = Rule(choices=enums.MentionAlertMethod)
EXPORT = Rule(
    fields={
        "type": Rule(choices=enums.ExportType),
        "target_type": Rule(choices=enums.ExportTargetType),
        "time_field": Rule(choices=enums.ExportTimeField),
    }
)
SECTION = Rule(fields={"section_type": Rule(choices=enums.FormSectionType)})
QUESTION = Rule(
    fields={
        "help_text_position": Rule(choices=enums.HelpTextPosition),
        "conditional_display": Rule(fields={"show_or_hide": Rule(choices=enums.ShowOrHide)}),
    }
)
USE_TYPE = Rule(choices=enums.FormUseType)
USAGE = Rule(fields={"use_type": Rule(choices=enums.FormUseType), "current_use_type": Rule(choices=enums.FormUseType)})
USAGE_2 = Rule(fields={"use_type": Rule(choices=enums.FormUseType)})
CONTACT = Rule(
    fields={
        "date_of_birth": Rule(format="unix-time"),
        "gender": Rule(choices=enums.Gender),
        "citizenship": Rule(choices=enums.Citizenship),
        "ethnicity": Rule(choices=enums.Ethnicity),
        "marital_status": Rule(choices=enums.MaritalStatus),
        "race": Rule(choices=enums.Race),
        "title": Rule(choices=enums.PersonTitle),
        "suffix": Rule(choices=enums.NameSuffix),
        "military": Rule(
            fields={
                "affiliation": Rule(choices=enums.MilitaryAffiliation),
                "current_status": Rule(choices=enums.MilitaryStatus),
                "currently_transitioning": Rule(choices=enums.MilitaryTransition),
                "at_least_one_day_active_duty": Rule(choices=enums.YesNoUndisclosed),
                "branch": Rule(choices=enums.MilitaryBranch),
                "service_era": Rule(choices=enums.ServiceEra),
                "entry_date": Rule(format="unix-time"),
                "exit_date": Rule(format="unix-time"),
                "deployed": Rule(choices=enums.YesNoUndisclosed),
                "deployment_starts_at": Rule(format="unix-time"),
                "deployment_ends_at": Rule(format="unix-time"),
                "discharge_type": Rule(choices=enums.DischargeType),
                "discharged_due_to_disability": Rule(choices=enums.YesNoUndisclosed),
                "service_connected_disability": Rule(choices=enums.YesNoUndisclosed),
                "service_connected_disability_rating": Rule(choices=enums.DisabilityRating),
                "proof_of_veteran_status": Rule(choices=enums.YesNoUndisclosed),
                "proof_type": Rule(choices=enums.VeteranProofType),
            }
        ),
        "preferred_communication_method": Rule(choices=enums.CommunicationMethod),
        "preferred_communication_time_of_day": Rule(choices=enums.CommunicationTimeOfDay),
    }
)
ADDRESS = Rule(fields={"address_type": Rule(choices=enums.AddressType)})
EMAIL_ADDRESS = Rule(fields={"acceptable_communication_types": Rule(choices=enums.EmailCommunicationType)})
PHONE_NUMBER = Rule(
    fields={
        "phone_type": Rule(choices=enums.PhoneType),
        "acceptable_communication_types": Rule(choices=enums.PhoneCommunicationType),
    }
)
PHONE_NUMBER_2 = Rule(fields={"phone_type": Rule(choices=enums.PhoneType)})
HOUSEHOLD_MEMBER = Rule(
    fields={
        "gender": Rule(choices=enums.Gender),
        "title": Rule(choices=enums.PersonTitle),
        "suffix": Rule(choices=enums.NameSuffix),
        "relation_to_primary": Rule(choices=enums.HouseholdRelation),
        "date_of_birth": Rule(format="unix-time"),
    }
)
Q = Rule(
    style="deep",
    fields={
        "use_type": Rule(style="deep", choices=enums.FormUseTypeFilter),
        "service_type_ids": Rule(style="deep"),
        "network_ids": Rule(style="deep"),
        "program_id": Rule(style="deep"),
        "contact_id": Rule(style="deep"),
    },
)
Q_2 = Rule(fields={"filter_names": Rule(choices=enums.TimelineFilterName)})
PROGRAM = Rule(fields={"entry_date": Rule(format="unix-time")})
STATUS = Rule(choices=enums.ResolutionStatus)
ENROLLMENT = Rule(fields={"enrolled_at": Rule(format="unix-time"), "exited_at": Rule(format="unix-time")})
Q_3 = Rule(
    style="deep",
    fields={
        "service_types": Rule(style="deep"),
        "groups": Rule(style="deep"),
        "networks": Rule(style="deep"),
        "programs": Rule(style="deep"),
        "care_coordinator_users": Rule(style="deep"),
        "primary_worker_users": Rule(style="deep"),
        "resolved": Rule(style="deep"),
        "network_inclusion_scope": Rule(style="deep", choices=enums.NetworkInclusionScope),
        "provider_scope": Rule(style="deep", choices=enums.ProviderScope),
    },
)
Q_4 = Rule(
    style="deep",
    fields={
        "service_types": Rule(style="deep"),
        "referral_sender_users": Rule(style="deep"),
        "resolved": Rule(style="deep"),
    },
)
CLOSING = Rule(fields={"status": Rule(choices=enums.ResolutionStatus)})
CONTACT_2 = Rule(
    fields={
        "date_of_birth": Rule(format="unix-time"),
        "gender": Rule(choices=enums.Gender),
        "citizenship": Rule(choices=enums.Citizenship),
        "ethnicity": Rule(choices=enums.Ethnicity),
        "marital_status": Rule(choices=enums.MaritalStatus),
        "race": Rule(choices=enums.Race),
        "title": Rule(choices=enums.PersonTitle),
        "suffix": Rule(choices=enums.NameSuffix),
        "military": Rule(
            fields={
                "affiliation": Rule(choices=enums.MilitaryAffiliation),
                "current_status": Rule(choices=enums.MilitaryStatus),
                "currently_transitioning": Rule(choices=enums.MilitaryTransition),
                "at_least_one_day_active_duty": Rule(choices=enums.YesNoUndisclosed),
                "branch": Rule(choices=enums.MilitaryBranch),
                "service_era": Rule(choices=enums.ServiceEra),
                "entry_date": Rule(format="unix-time"),
                "exit_date": Rule(format="unix-time"),
                "deployed": Rule(choices=enums.YesNoUndisclosed),
                "deployment_starts_at": Rule(format="unix-time"),
                "deployment_ends_at": Rule(format="unix-time"),
                "discharge_type": Rule(choices=enums.DischargeType),
                "discharged_due_to_disability": Rule(choices=enums.YesNoUndisclosed),
                "service_connected_disability": Rule(choices=enums.YesNoUndisclosed),
                "service_connected_disability_rating": Rule(choices=enums.DisabilityRating),
                "proof_of_veteran_status": Rule(choices=enums.YesNoUndisclosed),
                "proof_type": Rule(choices=enums.VeteranProofType),
            }
        ),
    }
)
Q_5 = Rule(style="deep", fields={"service_types": Rule(style="deep")})
RESOLVED = Rule(choices=enums.TrueFalseString)
ASSISTANCE_REQUEST = Rule(
    fields={
        "requestor": Rule(
            fields={
                "date_of_birth": Rule(format="unix-time"),
                "gender": Rule(choices=enums.Gender),
                "citizenship": Rule(choices=enums.Citizenship),
                "ethnicity": Rule(choices=enums.Ethnicity),
                "marital_status": Rule(choices=enums.MaritalStatus),
                "race": Rule(choices=enums.Race),
                "title": Rule(choices=enums.PersonTitle),
                "suffix": Rule(choices=enums.NameSuffix),
                "phone_number": Rule(fields={"phone_type": Rule(choices=enums.PhoneType)}),
                "address": Rule(fields={"address_type": Rule(choices=enums.AddressType)}),
                "military": Rule(
                    fields={
                        "affiliation": Rule(choices=enums.MilitaryAffiliation),
                        "current_status": Rule(choices=enums.MilitaryStatus),
                        "currently_transitioning": Rule(choices=enums.MilitaryTransition),
                        "at_least_one_day_active_duty": Rule(choices=enums.YesNoUndisclosed),
                        "branch": Rule(choices=enums.MilitaryBranch),
                        "service_era": Rule(choices=enums.ServiceEra),
                        "entry_date": Rule(format="unix-time"),
                        "exit_date": Rule(format="unix-time"),
                        "deployed": Rule(choices=enums.YesNoUndisclosed),
                        "deployment_starts_at": Rule(format="unix-time"),
                        "deployment_ends_at": Rule(format="unix-time"),
                        "discharge_type": Rule(choices=enums.DischargeType),
                        "discharged_due_to_disability": Rule(choices=enums.YesNoUndisclosed),
                        "service_connected_disability": Rule(choices=enums.YesNoUndisclosed),
                        "service_connected_disability_rating": Rule(choices=enums.DisabilityRating),
                        "proof_of_veteran_status": Rule(choices=enums.YesNoUndisclosed),
                        "proof_type": Rule(choices=enums.VeteranProofType),
                    }
                ),
            }
        )
    }
)
MESSAGE = Rule(fields={"message_method": Rule(choices=enums.MessageMethod)})
GROUP = Rule(fields={"status": Rule(choices=enums.AddressBookStatus)})
PHONE_NUMBERS = Rule(fields={"phone_number": Rule(fields={"phone_type": Rule(choices=enums.GroupPhoneType)})})
Q_6 = Rule(style="deep", fields={"group_id": Rule(style="deep"), "program_id": Rule(style="deep")})
Q_7 = Rule(
    style="deep", fields={"text": Rule(style="deep"), "employ_state": Rule(style="deep", choices=enums.EmployState)}
)
USER_3 = Rule(
    style="deep",
    fields={
        "email": Rule(style="deep"),
        "first_name": Rule(style="deep"),
        "last_name": Rule(style="deep"),
        "password": Rule(style="deep"),
        "password_confirmation": Rule(style="deep"),
        "profile": Rule(
            style="deep", fields={"gender": Rule(style="deep", choices=enums.Gender), "description": Rule(style="deep")}
        ),
        "work_title": Rule(style="deep"),
    },
)
Q_8 = Rule(fields={"employ_state": Rule(choices=enums.EmployState)})
Q_9 = Rule(style="deep", fields={"service_type_ids": Rule(style="deep"), "name": Rule(style="deep")})
Q_10 = Rule(
    style="deep",
    fields={
        "coordinates": Rule(style="deep", fields={"lon": Rule(style="deep"), "lat": Rule(style="deep")}),
        "text": Rule(style="deep"),
        "distance": Rule(style="deep"),
        "service_type_ids": Rule(style="deep"),
        "delivery_options": Rule(style="deep"),
        "languages": Rule(style="deep"),
        "accessibility_options": Rule(style="deep"),
        "payment_options": Rule(style="deep"),
        "transportation_options": Rule(style="deep"),
        "caters_to": Rule(style="deep"),
        "restricted_to": Rule(style="deep"),
        "include_unlicensed_providers": Rule(style="deep"),
    },
)
Q_11 = Rule(
    style="deep",
    fields={
        "service_type_ids": Rule(style="deep"),
        "name": Rule(style="deep"),
        "permitted_networks": Rule(style="deep"),
        "include_home_groups": Rule(style="deep"),
        "include_address_book": Rule(style="deep"),
        "only_address_book": Rule(style="deep"),
        "address_book_status": Rule(style="deep", choices=enums.AddressBookStatus),
    },
)
Q_12 = Rule(
    style="deep",
    fields={"group_id": Rule(style="deep"), "text": Rule(style="deep"), "permitted_networks": Rule(style="deep")},
)
