# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""What users are told about, and how to unsubscribe."""

from __future__ import annotations

from .. import _rules as rules
from .. import enums, models
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    SyncResource,
    awaitable,
    omit,
)

_RETRIEVE = Operation[Record](
    "get_user_notification_settings",
    "GET",
    "/users/{id}/notification_settings",
    models.RecordEnvelope,
    unwrap="data",
    rules={"update_when_someone_mentions_me": rules.UPDATE_WHEN_SOMEONE_MENTIONS_ME},
)
_REPLACE = Operation[Record](
    "replace_user_notification_settings",
    "PUT",
    "/users/{id}/notification_settings",
    models.RecordEnvelope,
    unwrap="data",
    rules={"update_when_someone_mentions_me": rules.UPDATE_WHEN_SOMEONE_MENTIONS_ME},
)
_UPDATE = Operation[Record](
    "update_user_notification_settings",
    "PATCH",
    "/users/{id}/notification_settings",
    models.RecordEnvelope,
    unwrap="data",
    rules={"update_when_someone_mentions_me": rules.UPDATE_WHEN_SOMEONE_MENTIONS_ME},
)
_RETRIEVE_FOR_CONTACT = Operation[Record](
    "get_contact_notification_settings",
    "GET",
    "/notification_settings/contacts/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE_FOR_CONTACT = Operation[Record](
    "replace_contact_notification_settings",
    "PUT",
    "/notification_settings/contacts/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_UPDATE_FOR_CONTACT = Operation[Record](
    "update_contact_notification_settings",
    "PATCH",
    "/notification_settings/contacts/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_RETRIEVE_FOR_GROUP = Operation[Record](
    "get_group_notification_settings",
    "GET",
    "/notification_settings/groups/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE_FOR_GROUP = Operation[Record](
    "replace_group_notification_settings",
    "PUT",
    "/notification_settings/groups/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_UPDATE_FOR_GROUP = Operation[Record](
    "update_group_notification_settings",
    "PATCH",
    "/notification_settings/groups/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_RETRIEVE_FOR_NETWORK = Operation[Record](
    "get_network_notification_settings",
    "GET",
    "/notification_settings/networks/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE_FOR_NETWORK = Operation[Record](
    "replace_network_notification_settings",
    "PUT",
    "/notification_settings/networks/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_UPDATE_FOR_NETWORK = Operation[Record](
    "update_network_notification_settings",
    "PATCH",
    "/notification_settings/networks/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_UNSUBSCRIBE_EMAIL = Operation[None](
    "unsubscribe_email_notifications", "GET", "/notifications/unsubscribe"
)


class NotificationSettings(SyncResource):
    """What users are told about, and how to unsubscribe.

    Args of its methods:
        id: Identifier of the record the call is about.
    """

    def retrieve(
        self,
        id: str,
        *,
        email_updates_enabled: bool | Omit = omit,
        update_when_someone_mentions_me: enums.MentionAlertMethod | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Retrieve a user's notification settings.

        Settings that hold for the user whatever the subject; `id` is the user's.
        `GET /users/{id}/notification_settings` (inferred; docs: Global Notification Settings
        for Users).

        Notes:
            - The docs list the settings as query parameters of this lookup too, surely by
              mistake; leave them out.

        Args:
            email_updates_enabled: Whether the user gets email at all.
            update_when_someone_mentions_me: How the user learns of being mentioned.
        """
        return self._call(
            _RETRIEVE,
            (id,),
            options,
            email_updates_enabled=email_updates_enabled,
            update_when_someone_mentions_me=update_when_someone_mentions_me,
        )

    def replace(
        self,
        id: str,
        *,
        email_updates_enabled: bool | Omit = omit,
        update_when_someone_mentions_me: enums.MentionAlertMethod | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace a user's notification settings.

        PUT form of `update`; the docs describe the two alike.
        `PUT /users/{id}/notification_settings` (inferred; docs: Global Notification Settings
        for Users).

        Args:
            email_updates_enabled: Whether the user gets email at all.
            update_when_someone_mentions_me: How a user learns of being mentioned.
        """
        return self._call(
            _REPLACE,
            (id,),
            options,
            email_updates_enabled=email_updates_enabled,
            update_when_someone_mentions_me=update_when_someone_mentions_me,
        )

    def update(
        self,
        id: str,
        *,
        email_updates_enabled: bool | Omit = omit,
        update_when_someone_mentions_me: enums.MentionAlertMethod | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Update a user's notification settings.

        Changes settings that hold whatever the subject; `id` is the user's.
        `PATCH /users/{id}/notification_settings` (inferred; docs: Global Notification Settings
        for Users).

        Args:
            email_updates_enabled: Whether the user gets email at all.
            update_when_someone_mentions_me: How a user learns of being mentioned.
        """
        return self._call(
            _UPDATE,
            (id,),
            options,
            email_updates_enabled=email_updates_enabled,
            update_when_someone_mentions_me=update_when_someone_mentions_me,
        )

    def retrieve_for_contact(
        self,
        id: str,
        *,
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
        options: Options = None,
    ) -> Record:
        """Retrieve notification settings for a contact.

        What the current user is told about a contact; `id` is the contact's.
        `GET /notification_settings/contacts/{id}` (inferred; docs: Global Contact Notification
        Settings for Users).

        Notes:
            - The docs list the settings as query parameters of this lookup too, surely by
              mistake; leave them out.

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
        return self._call(
            _RETRIEVE_FOR_CONTACT,
            (id,),
            options,
            new_case=new_case,
            case_status_change=case_status_change,
            referral_made=referral_made,
            referral_declined=referral_declined,
            referral_or_case_assigned=referral_or_case_assigned,
            contact_updated=contact_updated,
            contact_new_note=contact_new_note,
            contact_case_updated=contact_case_updated,
            contact_case_new_note=contact_case_new_note,
            contact_case_new_document=contact_case_new_document,
            contact_assessment_updated=contact_assessment_updated,
            care_team_member_added=care_team_member_added,
            care_team_member_updated=care_team_member_updated,
            care_team_member_removed=care_team_member_removed,
            primary_worker_assigned_to_case=primary_worker_assigned_to_case,
            accepted_informed_consent=accepted_informed_consent,
            declined_informed_consent=declined_informed_consent,
            care_coordinator_assigned=care_coordinator_assigned,
        )

    def replace_for_contact(
        self,
        id: str,
        *,
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
        options: Options = None,
    ) -> Record:
        """Replace notification settings for a contact.

        PUT form of `update_for_contact`; the docs describe the two alike.
        `PUT /notification_settings/contacts/{id}` (inferred; docs: Global Contact Notification
        Settings for Users).

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
        return self._call(
            _REPLACE_FOR_CONTACT,
            (id,),
            options,
            new_case=new_case,
            case_status_change=case_status_change,
            referral_made=referral_made,
            referral_declined=referral_declined,
            referral_or_case_assigned=referral_or_case_assigned,
            contact_updated=contact_updated,
            contact_new_note=contact_new_note,
            contact_case_updated=contact_case_updated,
            contact_case_new_note=contact_case_new_note,
            contact_case_new_document=contact_case_new_document,
            contact_assessment_updated=contact_assessment_updated,
            care_team_member_added=care_team_member_added,
            care_team_member_updated=care_team_member_updated,
            care_team_member_removed=care_team_member_removed,
            primary_worker_assigned_to_case=primary_worker_assigned_to_case,
            accepted_informed_consent=accepted_informed_consent,
            declined_informed_consent=declined_informed_consent,
            care_coordinator_assigned=care_coordinator_assigned,
        )

    def update_for_contact(
        self,
        id: str,
        *,
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
        options: Options = None,
    ) -> Record:
        """Update notification settings for a contact.

        Changes what the current user is told about a contact; `id` is the contact's.
        `PATCH /notification_settings/contacts/{id}` (inferred; docs: Global Contact
        Notification Settings for Users).

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
        return self._call(
            _UPDATE_FOR_CONTACT,
            (id,),
            options,
            new_case=new_case,
            case_status_change=case_status_change,
            referral_made=referral_made,
            referral_declined=referral_declined,
            referral_or_case_assigned=referral_or_case_assigned,
            contact_updated=contact_updated,
            contact_new_note=contact_new_note,
            contact_case_updated=contact_case_updated,
            contact_case_new_note=contact_case_new_note,
            contact_case_new_document=contact_case_new_document,
            contact_assessment_updated=contact_assessment_updated,
            care_team_member_added=care_team_member_added,
            care_team_member_updated=care_team_member_updated,
            care_team_member_removed=care_team_member_removed,
            primary_worker_assigned_to_case=primary_worker_assigned_to_case,
            accepted_informed_consent=accepted_informed_consent,
            declined_informed_consent=declined_informed_consent,
            care_coordinator_assigned=care_coordinator_assigned,
        )

    def retrieve_for_group(
        self,
        id: str,
        *,
        group_information_updated: bool | Omit = omit,
        new_program_added: bool | Omit = omit,
        group_admin_added: bool | Omit = omit,
        group_user_changes: bool | Omit = omit,
        watch_my_contacts: bool | Omit = omit,
        invitation_expired_for_user: bool | Omit = omit,
        group_user_activated_their_account: bool | Omit = omit,
        no_remaining_organization_licences: bool | Omit = omit,
        new_assistance_request: bool | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Retrieve notification settings for a group.

        What the current user is told about a group; `id` is the group's.
        `GET /notification_settings/groups/{id}` (inferred; docs: Notification Preferences for a
        Group that a User belongs to).

        Notes:
            - The docs list the settings as query parameters of this lookup too, surely by
              mistake; leave them out.

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
        return self._call(
            _RETRIEVE_FOR_GROUP,
            (id,),
            options,
            group_information_updated=group_information_updated,
            new_program_added=new_program_added,
            group_admin_added=group_admin_added,
            group_user_changes=group_user_changes,
            watch_my_contacts=watch_my_contacts,
            invitation_expired_for_user=invitation_expired_for_user,
            group_user_activated_their_account=group_user_activated_their_account,
            no_remaining_organization_licences=no_remaining_organization_licences,
            new_assistance_request=new_assistance_request,
        )

    def replace_for_group(
        self,
        id: str,
        *,
        group_information_updated: bool | Omit = omit,
        new_program_added: bool | Omit = omit,
        group_admin_added: bool | Omit = omit,
        group_user_changes: bool | Omit = omit,
        watch_my_contacts: bool | Omit = omit,
        invitation_expired_for_user: bool | Omit = omit,
        group_user_activated_their_account: bool | Omit = omit,
        no_remaining_organization_licences: bool | Omit = omit,
        new_assistance_request: bool | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace notification settings for a group.

        PUT form of `update_for_group`; the docs describe the two alike.
        `PUT /notification_settings/groups/{id}` (inferred; docs: Notification Preferences for a
        Group that a User belongs to).

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
        return self._call(
            _REPLACE_FOR_GROUP,
            (id,),
            options,
            group_information_updated=group_information_updated,
            new_program_added=new_program_added,
            group_admin_added=group_admin_added,
            group_user_changes=group_user_changes,
            watch_my_contacts=watch_my_contacts,
            invitation_expired_for_user=invitation_expired_for_user,
            group_user_activated_their_account=group_user_activated_their_account,
            no_remaining_organization_licences=no_remaining_organization_licences,
            new_assistance_request=new_assistance_request,
        )

    def update_for_group(
        self,
        id: str,
        *,
        group_information_updated: bool | Omit = omit,
        new_program_added: bool | Omit = omit,
        group_admin_added: bool | Omit = omit,
        group_user_changes: bool | Omit = omit,
        watch_my_contacts: bool | Omit = omit,
        invitation_expired_for_user: bool | Omit = omit,
        group_user_activated_their_account: bool | Omit = omit,
        no_remaining_organization_licences: bool | Omit = omit,
        new_assistance_request: bool | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Update notification settings for a group.

        Changes what the current user is told about a group; `id` is the group's.
        `PATCH /notification_settings/groups/{id}` (inferred; docs: Notification Preferences for
        a Group that a User belongs to).

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
        return self._call(
            _UPDATE_FOR_GROUP,
            (id,),
            options,
            group_information_updated=group_information_updated,
            new_program_added=new_program_added,
            group_admin_added=group_admin_added,
            group_user_changes=group_user_changes,
            watch_my_contacts=watch_my_contacts,
            invitation_expired_for_user=invitation_expired_for_user,
            group_user_activated_their_account=group_user_activated_their_account,
            no_remaining_organization_licences=no_remaining_organization_licences,
            new_assistance_request=new_assistance_request,
        )

    def retrieve_for_network(
        self,
        id: str,
        *,
        network_information_updated: bool | Omit = omit,
        new_program_added: bool | Omit = omit,
        network_admin_added: bool | Omit = omit,
        network_user_changes: bool | Omit = omit,
        watch_my_contacts: bool | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Retrieve notification settings for a network.

        What the current user is told about a network; `id` is the network's.
        `GET /notification_settings/networks/{id}` (inferred; docs: Notification Preferences for
        a Network that a User belongs to).

        Notes:
            - The docs list the settings as query parameters of this lookup too, surely by
              mistake; leave them out.

        Args:
            network_information_updated: The network's information changed.
            new_program_added: A program was added.
            network_admin_added: Someone became an administrator.
            network_user_changes: A user joined, left or changed role.
            watch_my_contacts: A contact that the user created was changed.
        """
        return self._call(
            _RETRIEVE_FOR_NETWORK,
            (id,),
            options,
            network_information_updated=network_information_updated,
            new_program_added=new_program_added,
            network_admin_added=network_admin_added,
            network_user_changes=network_user_changes,
            watch_my_contacts=watch_my_contacts,
        )

    def replace_for_network(
        self,
        id: str,
        *,
        network_information_updated: bool | Omit = omit,
        new_program_added: bool | Omit = omit,
        network_admin_added: bool | Omit = omit,
        network_user_changes: bool | Omit = omit,
        watch_my_contacts: bool | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace notification settings for a network.

        PUT form of `update_for_network`; the docs describe the two alike.
        `PUT /notification_settings/networks/{id}` (inferred; docs: Notification Preferences for
        a Network that a User belongs to).

        Args:
            network_information_updated: The network's information changed.
            new_program_added: A program was added.
            network_admin_added: Someone became an administrator.
            network_user_changes: A user joined, left or changed role.
            watch_my_contacts: A contact that the user created was changed.
        """
        return self._call(
            _REPLACE_FOR_NETWORK,
            (id,),
            options,
            network_information_updated=network_information_updated,
            new_program_added=new_program_added,
            network_admin_added=network_admin_added,
            network_user_changes=network_user_changes,
            watch_my_contacts=watch_my_contacts,
        )

    def update_for_network(
        self,
        id: str,
        *,
        network_information_updated: bool | Omit = omit,
        new_program_added: bool | Omit = omit,
        network_admin_added: bool | Omit = omit,
        network_user_changes: bool | Omit = omit,
        watch_my_contacts: bool | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Update notification settings for a network.

        Changes what the current user is told about a network; `id` is the network's.
        `PATCH /notification_settings/networks/{id}` (inferred; docs: Notification Preferences
        for a Network that a User belongs to).

        Args:
            network_information_updated: The network's information changed.
            new_program_added: A program was added.
            network_admin_added: Someone became an administrator.
            network_user_changes: A user joined, left or changed role.
            watch_my_contacts: A contact that the user created was changed.
        """
        return self._call(
            _UPDATE_FOR_NETWORK,
            (id,),
            options,
            network_information_updated=network_information_updated,
            new_program_added=new_program_added,
            network_admin_added=network_admin_added,
            network_user_changes=network_user_changes,
            watch_my_contacts=watch_my_contacts,
        )

    def unsubscribe_email(
        self,
        *,
        email_digest: str,
        email: str,
        options: Options = None,
    ) -> None:
        """Unsubscribe an email address from notifications.

        Stops notifications to the address; the digest shows that the wish is genuine.
        `GET /notifications/unsubscribe` (inferred; docs: Notifications: Email Unsubscribe).

        Args:
            email_digest: SHA-256 HMAC of the address, made with the private unsubscribe key.
            email: Address that is to get no more notifications.
        """
        return self._call(_UNSUBSCRIBE_EMAIL, (), options, email_digest=email_digest, email=email)


class AsyncNotificationSettings(AsyncResource):
    """What users are told about, and how to unsubscribe.

    Args of its methods:
        id: Identifier of the record the call is about.
    """

    retrieve = awaitable(NotificationSettings.retrieve)
    replace = awaitable(NotificationSettings.replace)
    update = awaitable(NotificationSettings.update)
    retrieve_for_contact = awaitable(NotificationSettings.retrieve_for_contact)
    replace_for_contact = awaitable(NotificationSettings.replace_for_contact)
    update_for_contact = awaitable(NotificationSettings.update_for_contact)
    retrieve_for_group = awaitable(NotificationSettings.retrieve_for_group)
    replace_for_group = awaitable(NotificationSettings.replace_for_group)
    update_for_group = awaitable(NotificationSettings.update_for_group)
    retrieve_for_network = awaitable(NotificationSettings.retrieve_for_network)
    replace_for_network = awaitable(NotificationSettings.replace_for_network)
    update_for_network = awaitable(NotificationSettings.update_for_network)
    unsubscribe_email = awaitable(NotificationSettings.unsubscribe_email)
