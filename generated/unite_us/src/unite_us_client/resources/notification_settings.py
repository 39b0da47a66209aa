# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Notification settings of users, and unsubscribing."""

from __future__ import annotations

from .. import enums, models
from .._results import RecordT
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_RETRIEVE_FOR_USER = Operation("GET /users/{user_id}/notification_settings", models.RecordEnvelope, unwrap="data")
_UPDATE_FOR_USER = Operation(
    "PATCH /users/{user_id}/notification_settings",
    models.RecordEnvelope,
    unwrap="data",
    serialization={"update_when_someone_mentions_me": Serialization(choices=enums.MentionAlertMethod)},
    also_put=True,
)
_RETRIEVE_FOR_CONTACT = Operation(
    "GET /notification_settings/contacts/{contact_id}", models.RecordEnvelope, unwrap="data"
)
_UPDATE_FOR_CONTACT = Operation(
    "PATCH /notification_settings/contacts/{contact_id}", models.RecordEnvelope, unwrap="data", also_put=True
)
_RETRIEVE_FOR_GROUP = Operation("GET /notification_settings/groups/{group_id}", models.RecordEnvelope, unwrap="data")
_UPDATE_FOR_GROUP = Operation(
    "PATCH /notification_settings/groups/{group_id}", models.RecordEnvelope, unwrap="data", also_put=True
)
_RETRIEVE_FOR_NETWORK = Operation(
    "GET /notification_settings/networks/{network_id}", models.RecordEnvelope, unwrap="data"
)
_UPDATE_FOR_NETWORK = Operation(
    "PATCH /notification_settings/networks/{network_id}", models.RecordEnvelope, unwrap="data", also_put=True
)
_UNSUBSCRIBE_EMAIL = Operation[None]("GET /notifications/unsubscribe")


class NotificationSettings(Resource):
    """Notification settings of users, and unsubscribing."""

    def retrieve_for_user(
        self,
        user_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve a user's general notification settings (inferred; docs: Global Notification Settings for Users).

        Notes:
            - The docs also list the settings themselves as parameters, surely by mistake; the method does not take
              them.

        Args:
            user_id: Identifier of the user.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_FOR_USER,
                path={"user_id": user_id},
                result=result,
                options=options,
            )
        )

    def update_for_user(
        self,
        user_id: str,
        *,
        email_updates_enabled: bool | Omit = omit,
        update_when_someone_mentions_me: enums.MentionAlertMethod | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update a user's general notification settings (inferred; docs: Global Notification Settings for Users).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Identifier of the user.
            email_updates_enabled: Whether the user receives any email.
            update_when_someone_mentions_me: How a user learns of being mentioned.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE_FOR_USER,
                path={"user_id": user_id},
                body={
                    "email_updates_enabled": email_updates_enabled,
                    "update_when_someone_mentions_me": update_when_someone_mentions_me,
                },
                result=result,
                options=options,
            )
        )

    def retrieve_for_contact(
        self,
        contact_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve the current user's notification settings for a contact (inferred; docs: Global Contact Notification
        Settings for Users).

        Notes:
            - The docs also list the settings themselves as parameters, surely by mistake; the method does not take
              them.

        Args:
            contact_id: Identifier of the contact (client).
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_FOR_CONTACT,
                path={"contact_id": contact_id},
                result=result,
                options=options,
            )
        )

    def update_for_contact(
        self,
        contact_id: str,
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
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update the current user's notification settings for a contact (inferred; docs: Global Contact Notification
        Settings for Users).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            new_case: A case was opened.
            case_status_change: The status of a case changed.
            referral_made: A referral was created.
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
            primary_worker_assigned_to_case: A primary worker was assigned to a case.
            accepted_informed_consent: Consent was given.
            declined_informed_consent: Consent was refused.
            care_coordinator_assigned: A care coordinator was assigned.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE_FOR_CONTACT,
                path={"contact_id": contact_id},
                body={
                    "new_case": new_case,
                    "case_status_change": case_status_change,
                    "referral_made": referral_made,
                    "referral_declined": referral_declined,
                    "referral_or_case_assigned": referral_or_case_assigned,
                    "contact_updated": contact_updated,
                    "contact_new_note": contact_new_note,
                    "contact_case_updated": contact_case_updated,
                    "contact_case_new_note": contact_case_new_note,
                    "contact_case_new_document": contact_case_new_document,
                    "contact_assessment_updated": contact_assessment_updated,
                    "care_team_member_added": care_team_member_added,
                    "care_team_member_updated": care_team_member_updated,
                    "care_team_member_removed": care_team_member_removed,
                    "primary_worker_assigned_to_case": primary_worker_assigned_to_case,
                    "accepted_informed_consent": accepted_informed_consent,
                    "declined_informed_consent": declined_informed_consent,
                    "care_coordinator_assigned": care_coordinator_assigned,
                },
                result=result,
                options=options,
            )
        )

    def retrieve_for_group(
        self,
        group_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve the current user's notification settings for a group (inferred; docs: Notification Preferences for
        a Group that a User belongs to).

        Notes:
            - The docs also list the settings themselves as parameters, surely by mistake; the method does not take
              them.

        Args:
            group_id: Identifier of the group (organization).
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_FOR_GROUP,
                path={"group_id": group_id},
                result=result,
                options=options,
            )
        )

    def update_for_group(
        self,
        group_id: str,
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
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update the current user's notification settings for a group (inferred; docs: Notification Preferences for a
        Group that a User belongs to).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            group_id: Identifier of the group (organization).
            group_information_updated: The group's information changed.
            new_program_added: A program was added.
            group_admin_added: Someone became an administrator.
            group_user_changes: A user joined, left or changed role.
            watch_my_contacts: A contact that the user created was changed.
            invitation_expired_for_user: A user's invitation expired.
            group_user_activated_their_account: A user activated the account.
            no_remaining_organization_licences: The organization has used up its licenses.
            new_assistance_request: An assistance request was received.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE_FOR_GROUP,
                path={"group_id": group_id},
                body={
                    "group_information_updated": group_information_updated,
                    "new_program_added": new_program_added,
                    "group_admin_added": group_admin_added,
                    "group_user_changes": group_user_changes,
                    "watch_my_contacts": watch_my_contacts,
                    "invitation_expired_for_user": invitation_expired_for_user,
                    "group_user_activated_their_account": group_user_activated_their_account,
                    "no_remaining_organization_licences": no_remaining_organization_licences,
                    "new_assistance_request": new_assistance_request,
                },
                result=result,
                options=options,
            )
        )

    def retrieve_for_network(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve the current user's notification settings for a network (inferred; docs: Notification Preferences
        for a Network that a User belongs to).

        Notes:
            - The docs also list the settings themselves as parameters, surely by mistake; the method does not take
              them.

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_FOR_NETWORK,
                path={"network_id": network_id},
                result=result,
                options=options,
            )
        )

    def update_for_network(
        self,
        network_id: str,
        *,
        network_information_updated: bool | Omit = omit,
        new_program_added: bool | Omit = omit,
        network_admin_added: bool | Omit = omit,
        network_user_changes: bool | Omit = omit,
        watch_my_contacts: bool | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update the current user's notification settings for a network (inferred; docs: Notification Preferences for
        a Network that a User belongs to).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            network_id: Identifier of the network.
            network_information_updated: The network's information changed.
            new_program_added: A program was added.
            network_admin_added: Someone became an administrator.
            network_user_changes: A user joined, left or changed role.
            watch_my_contacts: A contact that the user created was changed.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE_FOR_NETWORK,
                path={"network_id": network_id},
                body={
                    "network_information_updated": network_information_updated,
                    "new_program_added": new_program_added,
                    "network_admin_added": network_admin_added,
                    "network_user_changes": network_user_changes,
                    "watch_my_contacts": watch_my_contacts,
                },
                result=result,
                options=options,
            )
        )

    def unsubscribe_email(
        self,
        *,
        email_digest: str,
        email: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Stop notifications to an address; the digest proves that the request is genuine (inferred; docs:
        Notifications: Email Unsubscribe).

        Args:
            email_digest: SHA-256 HMAC of the address, with the private unsubscribe key.
            email: Address that no longer receives notifications.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _UNSUBSCRIBE_EMAIL,
                query={
                    "email_digest": email_digest,
                    "email": email,
                },
                options=options,
            )
        )


class AsyncNotificationSettings(Resource):
    """Notification settings of users, and unsubscribing. Its methods are awaited."""

    async def retrieve_for_user(
        self,
        user_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve a user's general notification settings (inferred; docs: Global Notification Settings for Users).

        Notes:
            - The docs also list the settings themselves as parameters, surely by mistake; the method does not take
              them.

        Args:
            user_id: Identifier of the user.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_FOR_USER,
            path={"user_id": user_id},
            result=result,
            options=options,
        )

    async def update_for_user(
        self,
        user_id: str,
        *,
        email_updates_enabled: bool | Omit = omit,
        update_when_someone_mentions_me: enums.MentionAlertMethod | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update a user's general notification settings (inferred; docs: Global Notification Settings for Users).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Identifier of the user.
            email_updates_enabled: Whether the user receives any email.
            update_when_someone_mentions_me: How a user learns of being mentioned.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_FOR_USER,
            path={"user_id": user_id},
            body={
                "email_updates_enabled": email_updates_enabled,
                "update_when_someone_mentions_me": update_when_someone_mentions_me,
            },
            result=result,
            options=options,
        )

    async def retrieve_for_contact(
        self,
        contact_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve the current user's notification settings for a contact (inferred; docs: Global Contact Notification
        Settings for Users).

        Notes:
            - The docs also list the settings themselves as parameters, surely by mistake; the method does not take
              them.

        Args:
            contact_id: Identifier of the contact (client).
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_FOR_CONTACT,
            path={"contact_id": contact_id},
            result=result,
            options=options,
        )

    async def update_for_contact(
        self,
        contact_id: str,
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
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update the current user's notification settings for a contact (inferred; docs: Global Contact Notification
        Settings for Users).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            new_case: A case was opened.
            case_status_change: The status of a case changed.
            referral_made: A referral was created.
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
            primary_worker_assigned_to_case: A primary worker was assigned to a case.
            accepted_informed_consent: Consent was given.
            declined_informed_consent: Consent was refused.
            care_coordinator_assigned: A care coordinator was assigned.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_FOR_CONTACT,
            path={"contact_id": contact_id},
            body={
                "new_case": new_case,
                "case_status_change": case_status_change,
                "referral_made": referral_made,
                "referral_declined": referral_declined,
                "referral_or_case_assigned": referral_or_case_assigned,
                "contact_updated": contact_updated,
                "contact_new_note": contact_new_note,
                "contact_case_updated": contact_case_updated,
                "contact_case_new_note": contact_case_new_note,
                "contact_case_new_document": contact_case_new_document,
                "contact_assessment_updated": contact_assessment_updated,
                "care_team_member_added": care_team_member_added,
                "care_team_member_updated": care_team_member_updated,
                "care_team_member_removed": care_team_member_removed,
                "primary_worker_assigned_to_case": primary_worker_assigned_to_case,
                "accepted_informed_consent": accepted_informed_consent,
                "declined_informed_consent": declined_informed_consent,
                "care_coordinator_assigned": care_coordinator_assigned,
            },
            result=result,
            options=options,
        )

    async def retrieve_for_group(
        self,
        group_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve the current user's notification settings for a group (inferred; docs: Notification Preferences for
        a Group that a User belongs to).

        Notes:
            - The docs also list the settings themselves as parameters, surely by mistake; the method does not take
              them.

        Args:
            group_id: Identifier of the group (organization).
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_FOR_GROUP,
            path={"group_id": group_id},
            result=result,
            options=options,
        )

    async def update_for_group(
        self,
        group_id: str,
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
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update the current user's notification settings for a group (inferred; docs: Notification Preferences for a
        Group that a User belongs to).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            group_id: Identifier of the group (organization).
            group_information_updated: The group's information changed.
            new_program_added: A program was added.
            group_admin_added: Someone became an administrator.
            group_user_changes: A user joined, left or changed role.
            watch_my_contacts: A contact that the user created was changed.
            invitation_expired_for_user: A user's invitation expired.
            group_user_activated_their_account: A user activated the account.
            no_remaining_organization_licences: The organization has used up its licenses.
            new_assistance_request: An assistance request was received.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_FOR_GROUP,
            path={"group_id": group_id},
            body={
                "group_information_updated": group_information_updated,
                "new_program_added": new_program_added,
                "group_admin_added": group_admin_added,
                "group_user_changes": group_user_changes,
                "watch_my_contacts": watch_my_contacts,
                "invitation_expired_for_user": invitation_expired_for_user,
                "group_user_activated_their_account": group_user_activated_their_account,
                "no_remaining_organization_licences": no_remaining_organization_licences,
                "new_assistance_request": new_assistance_request,
            },
            result=result,
            options=options,
        )

    async def retrieve_for_network(
        self,
        network_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve the current user's notification settings for a network (inferred; docs: Notification Preferences
        for a Network that a User belongs to).

        Notes:
            - The docs also list the settings themselves as parameters, surely by mistake; the method does not take
              them.

        Args:
            network_id: Identifier of the network.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_FOR_NETWORK,
            path={"network_id": network_id},
            result=result,
            options=options,
        )

    async def update_for_network(
        self,
        network_id: str,
        *,
        network_information_updated: bool | Omit = omit,
        new_program_added: bool | Omit = omit,
        network_admin_added: bool | Omit = omit,
        network_user_changes: bool | Omit = omit,
        watch_my_contacts: bool | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update the current user's notification settings for a network (inferred; docs: Notification Preferences for
        a Network that a User belongs to).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            network_id: Identifier of the network.
            network_information_updated: The network's information changed.
            new_program_added: A program was added.
            network_admin_added: Someone became an administrator.
            network_user_changes: A user joined, left or changed role.
            watch_my_contacts: A contact that the user created was changed.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_FOR_NETWORK,
            path={"network_id": network_id},
            body={
                "network_information_updated": network_information_updated,
                "new_program_added": new_program_added,
                "network_admin_added": network_admin_added,
                "network_user_changes": network_user_changes,
                "watch_my_contacts": watch_my_contacts,
            },
            result=result,
            options=options,
        )

    async def unsubscribe_email(
        self,
        *,
        email_digest: str,
        email: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Stop notifications to an address; the digest proves that the request is genuine (inferred; docs:
        Notifications: Email Unsubscribe).

        Args:
            email_digest: SHA-256 HMAC of the address, with the private unsubscribe key.
            email: Address that no longer receives notifications.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _UNSUBSCRIBE_EMAIL,
            query={
                "email_digest": email_digest,
                "email": email,
            },
            options=options,
        )
