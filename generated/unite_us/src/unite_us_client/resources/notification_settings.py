# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import Unpack

from .. import _rules, enums
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, Options, R

_RETRIEVE_FOR_USER = Operation(
    "GET /users/{user_id}/notification_settings", RECORD,
    rules={"update_when_someone_mentions_me": _rules.MENTION_ALERT_METHOD},
)
_UPDATE_FOR_USER = Operation(
    "PATCH /users/{user_id}/notification_settings", RECORD,
    rules={"update_when_someone_mentions_me": _rules.MENTION_ALERT_METHOD},
)
_RETRIEVE_FOR_CONTACT = Operation("GET /notification_settings/contacts/{contact_id}", RECORD)
_UPDATE_FOR_CONTACT = Operation("PATCH /notification_settings/contacts/{contact_id}", RECORD)
_RETRIEVE_FOR_GROUP = Operation("GET /notification_settings/groups/{group_id}", RECORD)
_UPDATE_FOR_GROUP = Operation("PATCH /notification_settings/groups/{group_id}", RECORD)
_RETRIEVE_FOR_NETWORK = Operation("GET /notification_settings/networks/{network_id}", RECORD)
_UPDATE_FOR_NETWORK = Operation("PATCH /notification_settings/networks/{network_id}", RECORD)
_UNSUBSCRIBE_EMAIL = Operation[None]("GET /notifications/unsubscribe")


class NotificationSettings(SyncResource):
    """What users are told about, and how to unsubscribe.

    Args of its methods:
        user_id: Identifier of the user.
        contact_id: Identifier of the contact (client).
        group_id: Identifier of the group (organization).
        network_id: Identifier of the network.
    """

    def retrieve_for_user(
        self, user_id: str, *,
        email_updates_enabled: bool | Omit = omit,
        update_when_someone_mentions_me: enums.MentionAlertMethod | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Retrieve what a user is told whatever the subject (inferred; docs: Global Notification Settings for Users).

        Notes:
            - Leave the settings out; the docs list them for this lookup too, surely by mistake.

        Args:
            email_updates_enabled: Whether the user gets email at all.
            update_when_someone_mentions_me: How the user learns of being mentioned.
        """
        return self._into(_RETRIEVE_FOR_USER, locals(), into)

    def update_for_user(
        self, user_id: str, *,
        email_updates_enabled: bool | Omit = omit,
        update_when_someone_mentions_me: enums.MentionAlertMethod | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update what a user is told whatever the subject (inferred; docs: Global Notification Settings for Users).

        Args:
            email_updates_enabled: Whether the user gets email at all.
            update_when_someone_mentions_me: How a user learns of being mentioned.
        """
        return self._into(_UPDATE_FOR_USER, locals(), into)

    replace_for_user = twin(update_for_user, _UPDATE_FOR_USER.with_method("PUT"))
    """Replace what a user is told whatever the subject (inferred; docs: Global Notification Settings for Users)."""

    def retrieve_for_contact(
        self, contact_id: str, *,
        new_case: bool | Omit = omit,
        case_status_change: bool | Omit = omit,
        referral_made: bool | Omit = omit,
        referral_declined: bool | Omit = omit,
        referral_or_case_assigned: bool | Omit = omit,
        contact_updated: bool | Omit = omit,
        contact_new_note: bool | Omit = omit,
        contact_case_updated: bool | Omit = omit,
        contact_case_new_note: bool | Omit = omit,
        contact_case_new_document: bool | Omit = omit,
        contact_assessment_updated: bool | Omit = omit,
        care_team_member_added: bool | Omit = omit,
        care_team_member_updated: bool | Omit = omit,
        care_team_member_removed: bool | Omit = omit,
        primary_worker_assigned_to_case: bool | Omit = omit,
        accepted_informed_consent: bool | Omit = omit,
        declined_informed_consent: bool | Omit = omit,
        care_coordinator_assigned: bool | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Retrieve what the current user is told about a contact (inferred; docs: Global Contact Notification Settings
        for Users).

        Notes:
            - Leave the settings out; the docs list them for this lookup too, surely by mistake.

        Args:
            new_case: A case was opened.
            case_status_change: The status of a case changed.
            referral_made: A referral was made.
            referral_declined: A referral was declined.
            referral_or_case_assigned: A referral or a case was assigned.
            contact_updated: The contact was changed.
            contact_new_note: The contact has a new note.
            contact_case_updated: A case of the contact was changed.
            contact_case_new_note: A case of the contact has a new note.
            contact_case_new_document: A case of the contact has a new document.
            contact_assessment_updated: An assessment of the contact was changed.
            care_team_member_added: Someone joined the care team.
            care_team_member_updated: A care team member was changed.
            care_team_member_removed: Someone left the care team.
            primary_worker_assigned_to_case: A case got a primary worker.
            accepted_informed_consent: Consent was given.
            declined_informed_consent: Consent was refused.
            care_coordinator_assigned: A care coordinator was assigned.
        """
        return self._into(_RETRIEVE_FOR_CONTACT, locals(), into)

    def update_for_contact(
        self, contact_id: str, *,
        new_case: bool | Omit = omit,
        case_status_change: bool | Omit = omit,
        referral_made: bool | Omit = omit,
        referral_declined: bool | Omit = omit,
        referral_or_case_assigned: bool | Omit = omit,
        contact_updated: bool | Omit = omit,
        contact_new_note: bool | Omit = omit,
        contact_case_updated: bool | Omit = omit,
        contact_case_new_note: bool | Omit = omit,
        contact_case_new_document: bool | Omit = omit,
        contact_assessment_updated: bool | Omit = omit,
        care_team_member_added: bool | Omit = omit,
        care_team_member_updated: bool | Omit = omit,
        care_team_member_removed: bool | Omit = omit,
        primary_worker_assigned_to_case: bool | Omit = omit,
        accepted_informed_consent: bool | Omit = omit,
        declined_informed_consent: bool | Omit = omit,
        care_coordinator_assigned: bool | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update what the current user is told about a contact (inferred; docs: Global Contact Notification Settings
        for Users).

        Args:
            new_case: A case was opened.
            case_status_change: The status of a case changed.
            referral_made: A referral was made.
            referral_declined: A referral was declined.
            referral_or_case_assigned: A referral or a case was assigned.
            contact_updated: The contact was changed.
            contact_new_note: The contact has a new note.
            contact_case_updated: A case of the contact was changed.
            contact_case_new_note: A case of the contact has a new note.
            contact_case_new_document: A case of the contact has a new document.
            contact_assessment_updated: An assessment of the contact was changed.
            care_team_member_added: Someone joined the care team.
            care_team_member_updated: A care team member was changed.
            care_team_member_removed: Someone left the care team.
            primary_worker_assigned_to_case: A case got a primary worker.
            accepted_informed_consent: Consent was given.
            declined_informed_consent: Consent was refused.
            care_coordinator_assigned: A care coordinator was assigned.
        """
        return self._into(_UPDATE_FOR_CONTACT, locals(), into)

    replace_for_contact = twin(update_for_contact, _UPDATE_FOR_CONTACT.with_method("PUT"))
    """Replace what the current user is told about a contact (inferred; docs: Global Contact Notification Settings
    for Users)."""

    def retrieve_for_group(
        self, group_id: str, *,
        group_information_updated: bool | Omit = omit,
        new_program_added: bool | Omit = omit,
        group_admin_added: bool | Omit = omit,
        group_user_changes: bool | Omit = omit,
        watch_my_contacts: bool | Omit = omit,
        invitation_expired_for_user: bool | Omit = omit,
        group_user_activated_their_account: bool | Omit = omit,
        no_remaining_organization_licences: bool | Omit = omit,
        new_assistance_request: bool | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Retrieve what the current user is told about a group (inferred; docs: Notification Preferences for a Group
        that a User belongs to).

        Notes:
            - Leave the settings out; the docs list them for this lookup too, surely by mistake.

        Args:
            group_information_updated: The group's information changed.
            new_program_added: A program was added.
            group_admin_added: Someone became an administrator.
            group_user_changes: A user joined, left or changed role.
            watch_my_contacts: A contact that the user created was changed.
            invitation_expired_for_user: A user's invitation ran out.
            group_user_activated_their_account: A user activated the account.
            no_remaining_organization_licences: The organization has used up its licenses.
            new_assistance_request: An assistance request came in.
        """
        return self._into(_RETRIEVE_FOR_GROUP, locals(), into)

    def update_for_group(
        self, group_id: str, *,
        group_information_updated: bool | Omit = omit,
        new_program_added: bool | Omit = omit,
        group_admin_added: bool | Omit = omit,
        group_user_changes: bool | Omit = omit,
        watch_my_contacts: bool | Omit = omit,
        invitation_expired_for_user: bool | Omit = omit,
        group_user_activated_their_account: bool | Omit = omit,
        no_remaining_organization_licences: bool | Omit = omit,
        new_assistance_request: bool | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update what the current user is told about a group (inferred; docs: Notification Preferences for a Group
        that a User belongs to).

        Args:
            group_information_updated: The group's information changed.
            new_program_added: A program was added.
            group_admin_added: Someone became an administrator.
            group_user_changes: A user joined, left or changed role.
            watch_my_contacts: A contact that the user created was changed.
            invitation_expired_for_user: A user's invitation ran out.
            group_user_activated_their_account: A user activated the account.
            no_remaining_organization_licences: The organization has used up its licenses.
            new_assistance_request: An assistance request came in.
        """
        return self._into(_UPDATE_FOR_GROUP, locals(), into)

    replace_for_group = twin(update_for_group, _UPDATE_FOR_GROUP.with_method("PUT"))
    """Replace what the current user is told about a group (inferred; docs: Notification Preferences for a Group
    that a User belongs to)."""

    def retrieve_for_network(
        self, network_id: str, *,
        network_information_updated: bool | Omit = omit,
        new_program_added: bool | Omit = omit,
        network_admin_added: bool | Omit = omit,
        network_user_changes: bool | Omit = omit,
        watch_my_contacts: bool | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Retrieve what the current user is told about a network (inferred; docs: Notification Preferences for a
        Network that a User belongs to).

        Notes:
            - Leave the settings out; the docs list them for this lookup too, surely by mistake.

        Args:
            network_information_updated: The network's information changed.
            new_program_added: A program was added.
            network_admin_added: Someone became an administrator.
            network_user_changes: A user joined, left or changed role.
            watch_my_contacts: A contact that the user created was changed.
        """
        return self._into(_RETRIEVE_FOR_NETWORK, locals(), into)

    def update_for_network(
        self, network_id: str, *,
        network_information_updated: bool | Omit = omit,
        new_program_added: bool | Omit = omit,
        network_admin_added: bool | Omit = omit,
        network_user_changes: bool | Omit = omit,
        watch_my_contacts: bool | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update what the current user is told about a network (inferred; docs: Notification Preferences for a Network
        that a User belongs to).

        Args:
            network_information_updated: The network's information changed.
            new_program_added: A program was added.
            network_admin_added: Someone became an administrator.
            network_user_changes: A user joined, left or changed role.
            watch_my_contacts: A contact that the user created was changed.
        """
        return self._into(_UPDATE_FOR_NETWORK, locals(), into)

    replace_for_network = twin(update_for_network, _UPDATE_FOR_NETWORK.with_method("PUT"))
    """Replace what the current user is told about a network (inferred; docs: Notification Preferences for a Network
    that a User belongs to)."""

    def unsubscribe_email(
        self, *, email_digest: str, email: str, options: Options = None
    ) -> None:
        """Stop notifications to an address; the digest shows that the wish is genuine (inferred; docs: Notifications:
        Email Unsubscribe).

        Args:
            email_digest: SHA-256 HMAC of the address, made with the private unsubscribe key.
            email: Address that is to get no more notifications.
        """
        return self._call(_UNSUBSCRIBE_EMAIL, locals())


class AsyncNotificationSettings(AsyncResource):
    """`NotificationSettings` for the asynchronous client."""

    retrieve_for_user = awaitable(NotificationSettings.retrieve_for_user)
    update_for_user = awaitable(NotificationSettings.update_for_user)
    replace_for_user = awaitable(NotificationSettings.replace_for_user)
    retrieve_for_contact = awaitable(NotificationSettings.retrieve_for_contact)
    update_for_contact = awaitable(NotificationSettings.update_for_contact)
    replace_for_contact = awaitable(NotificationSettings.replace_for_contact)
    retrieve_for_group = awaitable(NotificationSettings.retrieve_for_group)
    update_for_group = awaitable(NotificationSettings.update_for_group)
    replace_for_group = awaitable(NotificationSettings.replace_for_group)
    retrieve_for_network = awaitable(NotificationSettings.retrieve_for_network)
    update_for_network = awaitable(NotificationSettings.update_for_network)
    replace_for_network = awaitable(NotificationSettings.replace_for_network)
    unsubscribe_email = awaitable(NotificationSettings.unsubscribe_email)
