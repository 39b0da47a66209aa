# Generated from specs/assemble by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""The people of the organisation."""

from __future__ import annotations

import functools
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal

from .. import _profile, _serialization, enums, models, params
from .._results import UserT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import COMMA, Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .. import sync as _sync
    from .._runtime.syncing.cells import Source
    from .._runtime.syncing.plan import AsyncPlan, Plan
    from .._runtime.syncing.sources import Desired
    from .users_email_addresses import AsyncUsersEmailAddresses, UsersEmailAddresses
    from .users_emergency_contacts import AsyncUsersEmergencyContacts, UsersEmergencyContacts
    from .users_notes import AsyncUsersNotes, UsersNotes
    from .users_phone_numbers import AsyncUsersPhoneNumbers, UsersPhoneNumbers
    from .users_postal_addresses import AsyncUsersPostalAddresses, UsersPostalAddresses
    from .users_roles import AsyncUsersRoles, UsersRoles
    from .users_skills import AsyncUsersSkills, UsersSkills
    from .users_supervisors import AsyncUsersSupervisors, UsersSupervisors
    from .users_touchpoints import AsyncUsersTouchpoints, UsersTouchpoints

_LIST = Operation(
    "GET /users",
    models.UserPage,
    items="data",
    paging=_profile.PAGES,
    serialization={
        "team": COMMA,
        "manager": COMMA,
        "supervisor": COMMA,
        "age": Serialization(choices=("organisation", "senior")),
        "view": Serialization(choices=enums.UserView),
        "sids": COMMA,
        "roles": COMMA,
        "skills": COMMA,
        "langs": COMMA,
        "exclude_ids": COMMA,
        "active_on": Serialization(format="date"),
        "logins": Serialization(choices=("alltime", "recent", "period")),
        "logins_only": Serialization(choices=("alltime", "recent")),
        "o": Serialization(choices=enums.SortDirection),
        "ids": COMMA,
        "include": Serialization(style="comma", choices=enums.UserInclude),
    },
    labels={"sids": "status_ids", "langs": "languages", "o": "direction", "s": "sort"},
)
_CREATE = Operation(
    "POST /users",
    models.User,
    envelope="data",
    serialization={"dob": Serialization(format="date"), "roleProfiles": _serialization.USER_CREATE_ROLE},
    require=(("dob",), ("confirm_age",)),
)
_RETRIEVE = Operation(
    "GET /users/{user_id}",
    models.User,
    envelope="data",
    serialization={"include": Serialization(style="comma", choices=enums.UserInclude)},
)
_UPDATE = Operation(
    "PATCH /users/{user_id}",
    models.User,
    envelope="data",
    serialization={"dob": Serialization(format="date"), "start_date": Serialization(format="date")},
    labels={"2fa_disabled": "two_factor_disabled"},
    retry_safe=False,
    also_put=True,
)


class Users(Resource):
    """The people of the organisation."""

    @functools.cached_property
    def roles(self) -> UsersRoles:
        """The role profiles of a user, each in a team, under a manager, for a period of time."""
        from .users_roles import UsersRoles

        return UsersRoles(self._engine)

    @functools.cached_property
    def email_addresses(self) -> UsersEmailAddresses:
        """A user's email addresses."""
        from .users_email_addresses import UsersEmailAddresses

        return UsersEmailAddresses(self._engine)

    @functools.cached_property
    def postal_addresses(self) -> UsersPostalAddresses:
        """A user's postal addresses."""
        from .users_postal_addresses import UsersPostalAddresses

        return UsersPostalAddresses(self._engine)

    @functools.cached_property
    def emergency_contacts(self) -> UsersEmergencyContacts:
        """Whom to call when something happens to a user."""
        from .users_emergency_contacts import UsersEmergencyContacts

        return UsersEmergencyContacts(self._engine)

    @functools.cached_property
    def phone_numbers(self) -> UsersPhoneNumbers:
        """A user's phone numbers."""
        from .users_phone_numbers import UsersPhoneNumbers

        return UsersPhoneNumbers(self._engine)

    @functools.cached_property
    def skills(self) -> UsersSkills:
        """A user's skills, interests and languages, in one list."""
        from .users_skills import UsersSkills

        return UsersSkills(self._engine)

    @functools.cached_property
    def supervisors(self) -> UsersSupervisors:
        """The users who supervise a user."""
        from .users_supervisors import UsersSupervisors

        return UsersSupervisors(self._engine)

    @functools.cached_property
    def notes(self) -> UsersNotes:
        """Notes about a user, and their sub-notes."""
        from .users_notes import UsersNotes

        return UsersNotes(self._engine)

    @functools.cached_property
    def touchpoints(self) -> UsersTouchpoints:
        """Contacts had with a user, and the sub-touchpoints below them."""
        from .users_touchpoints import UsersTouchpoints

        return UsersTouchpoints(self._engine)

    def list(
        self,
        *,
        page: int | Omit = omit,
        q: str | Omit = omit,
        team: Sequence[int | str] | Omit = omit,
        teamlist: str | Omit = omit,
        userlist: str | Omit = omit,
        manager: Sequence[int | str] | Omit = omit,
        supervisor: Sequence[int | str] | Omit = omit,
        age: Literal["organisation", "senior"] | Omit = omit,
        geojson_id: str | Omit = omit,
        lat: float | Omit = omit,
        long: float | Omit = omit,
        distance: float | str | Omit = omit,
        view: enums.UserView | Omit = omit,
        status_ids: Sequence[int | str] | Omit = omit,
        roles: Sequence[int | str] | Omit = omit,
        skills: Sequence[int | str] | Omit = omit,
        languages: Sequence[int | str] | Omit = omit,
        has_email: bool | Omit = omit,
        has_logged_in: bool | Omit = omit,
        exclude_ids: Sequence[int | str] | Omit = omit,
        include_inactive: bool | Omit = omit,
        include_upcoming: bool | Omit = omit,
        active_on: date | Omit = omit,
        logins: Literal["alltime", "recent", "period"] | Omit = omit,
        logins_only: Literal["alltime", "recent"] | Omit = omit,
        direction: enums.SortDirection | Omit = omit,
        sort: enums.SortDirection | str | Omit = omit,
        ids: Sequence[int | str] | Omit = omit,
        include: Sequence[enums.UserInclude] | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserT, models.UserPage]:
        """List users (inferred; docs: Retrieve a paginated response of users).

        Returns the users whom the caller may see, depending on permissions and position in the organisation's
        hierarchy. Without `view` these are the volunteers and the non-volunteers.

        Notes:
            - Sorting is documented as `s` with a direction. If `direction` and `sort` have no effect, `sort="a"` is
              the form of the documentation.
            - `lat` and `long` need each other; `distance` needs both, and its unit is not documented.
            - The vendor only names the parts that `include` adds. They are fields of the user, with or without an
              envelope.

        Args:
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
            q: Text to search for in display name, email, unique custom fields and id.
            team: Ids of teams.
            teamlist: A team list.
            userlist: A user list.
            manager: Ids of managers.
            supervisor: Ids of supervisors.
            age: An age group.
            geojson_id: Id of a GeoJSON area.
            lat: Latitude to search around; needs `long`.
            long: Longitude to search around; needs `lat`.
            distance: How far around `lat` and `long` to search. Default of the API: 20.
            view: Restrict to a predefined selection.
            status_ids: Ids of statuses.
            roles: Ids of role profiles.
            skills: Ids of skills.
            languages: Ids of languages.
            has_email: Whether the user has an email address.
            has_logged_in: Whether the user has ever signed in.
            exclude_ids: Ids of users to exclude.
            include_inactive: Find inactive users too. Default of the API: false.
            include_upcoming: Find users too whose primary role is still to start. Default of the API: false.
            active_on: Users who start a role on this day or before.
            logins: Add information on sign-ins to each user.
            logins_only: Restrict to users who signed in.
            direction: Direction of sorting, as the vendor's other lists take it; the reference of this list does
                not have it. Default of the API: d.
            sort: What to sort by. The reference of this list has the directions `a` and `d` here; on the vendor's
                other lists it is the name of a field. Default of the API: d.
            ids: Ids of the users wanted.
            include: Parts to add to each user.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return SyncPages(
            self._list(
                _LIST,
                query={
                    "page": page,
                    "q": q,
                    "team": team,
                    "teamlist": teamlist,
                    "userlist": userlist,
                    "manager": manager,
                    "supervisor": supervisor,
                    "age": age,
                    "geojson_id": geojson_id,
                    "lat": lat,
                    "long": long,
                    "distance": distance,
                    "view": view,
                    "sids": status_ids,
                    "roles": roles,
                    "skills": skills,
                    "langs": languages,
                    "has_email": has_email,
                    "has_logged_in": has_logged_in,
                    "exclude_ids": exclude_ids,
                    "include_inactive": include_inactive,
                    "include_upcoming": include_upcoming,
                    "active_on": active_on,
                    "logins": logins,
                    "logins_only": logins_only,
                    "o": direction,
                    "s": sort,
                    "ids": ids,
                    "include": include,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def create(
        self,
        *,
        first_name: str,
        last_name: str,
        role_profiles: Sequence[params.UserCreateRole],
        dob: date | Omit = omit,
        password: str | Omit = omit,
        phone_numbers: Sequence[params.UserCreatePhoneNumber] | Omit = omit,
        email_addresses: Sequence[params.UserCreateEmailAddress] | Omit = omit,
        send_password_reset_email: bool | Omit = omit,
        attributes: Mapping[str, params.CustomFieldValue] | Omit = omit,
        confirm_age: bool | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Create a user (inferred; docs: Create a new user).

        Creates a user with at least one role, and with contact details if given.

        Notes:
            - Send `dob`, or `confirm_age` if the date of birth is not known.
            - The samples show the user without an envelope, but according to the guide every response is under
              `data`.

        Args:
            first_name: First name.
            last_name: Last name.
            role_profiles: Roles to assign to the user.
            dob: Date of birth; may only be omitted if `confirm_age` is sent.
            password: Password, with at least one lower-case letter, one capital and one digit. Must match
                `^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).+$`.
            phone_numbers: Phone numbers to store.
            email_addresses: Email addresses to store.
            send_password_reset_email: Send the new user an email for setting a password.
            attributes: Custom fields to set. The docs show the format of an entry for updates only.
            confirm_age: Whether the user's age has been checked; replaces `dob`.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _CREATE,
                body={
                    "first_name": first_name,
                    "last_name": last_name,
                    "dob": dob,
                    "password": password,
                    "roleProfiles": role_profiles,
                    "phoneNumbers": phone_numbers,
                    "emailAddresses": email_addresses,
                    "send_password_reset_email": send_password_reset_email,
                    "attributes": attributes,
                    "confirm_age": confirm_age,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        user_id: int | str,
        *,
        include: Sequence[enums.UserInclude] | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Get a user (inferred; docs: Retrieve detailed information for a specific user).

        Returns all details of one user, with further blocks on request.

        Notes:
            - The vendor only names the parts that `include` adds. They are fields of the user, with or without an
              envelope.
            - The samples show the user without an envelope, but according to the guide every response is under
              `data`.

        Args:
            user_id: Id of the user.
            include: Parts to add to each user.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"user_id": user_id},
                query={
                    "include": include,
                },
                result=result,
                options=options,
            )
        )

    def update(
        self,
        user_id: int | str,
        *,
        title: str | Omit = omit,
        can_manage: bool | Omit = omit,
        status: params.IdReference | Omit = omit,
        about_me: str | None | Omit = omit,
        facebook: str | None | Omit = omit,
        twitter: str | None | Omit = omit,
        website: str | None | Omit = omit,
        appear_in_directory: bool | Omit = omit,
        appear_in_near_me: bool | Omit = omit,
        on_call: bool | Omit = omit,
        on_call_end: datetime | None | Omit = omit,
        first_name: str | Omit = omit,
        last_name: str | Omit = omit,
        dob: date | Omit = omit,
        preferred_name: str | Omit = omit,
        on_hold_start: str | None | Omit = omit,
        on_hold_end: str | Omit = omit,
        start_date: date | Omit = omit,
        two_factor_disabled: bool | Omit = omit,
        accessibility_info: str | Omit = omit,
        attributes: Mapping[str, params.CustomFieldValue] | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Update a user (inferred; docs: Update an existings users information).

        Updates the details and custom fields of a user.

        Notes:
            - `on_hold` cannot be set, although the start and the end of the hold can.
            - The samples show the user without an envelope, but according to the guide every response is under
              `data`.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Id of the user.
            title: Form of address.
            can_manage: Whether the calling user may manage this one; listed as writable.
            status: Status of the user; the sample shows it empty.
            about_me: Self-description of the user.
            facebook: Facebook name.
            twitter: Twitter name.
            website: The user's website.
            appear_in_directory: Whether the directory lists the user.
            appear_in_near_me: Whether the map of people nearby shows the user.
            on_call: Whether the volunteer is on call.
            on_call_end: When being on call ends.
            first_name: First name.
            last_name: Last name.
            dob: Date of birth.
            preferred_name: Preferred name.
            on_hold_start: Start of the hold.
            on_hold_end: End of the hold.
            start_date: When the user started.
            two_factor_disabled: Whether two-factor sign-in is switched off.
            accessibility_info: Accessibility needs and special requirements.
            attributes: Custom fields to set, by name.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _UPDATE,
                path={"user_id": user_id},
                body={
                    "title": title,
                    "can_manage": can_manage,
                    "status": status,
                    "about_me": about_me,
                    "facebook": facebook,
                    "twitter": twitter,
                    "website": website,
                    "appear_in_directory": appear_in_directory,
                    "appear_in_near_me": appear_in_near_me,
                    "on_call": on_call,
                    "on_call_end": on_call_end,
                    "first_name": first_name,
                    "last_name": last_name,
                    "dob": dob,
                    "preferred_name": preferred_name,
                    "on_hold_start": on_hold_start,
                    "on_hold_end": on_hold_end,
                    "start_date": start_date,
                    "2fa_disabled": two_factor_disabled,
                    "accessibility_info": accessibility_info,
                    "attributes": attributes,
                },
                result=result,
                options=options,
            )
        )

    def plan(
        self,
        desired: Desired,
        *,
        match: _sync.UsersKey | Sequence[_sync.UsersKey] = "id",
        fields: Collection[_sync.UsersField] | None = None,
        remove: Literal["never"] = "never",
        max_removals: int | str = "5%",
        columns: Mapping[str, str] | None = None,
        ignore: Collection[str] = (),
        defaults: Mapping[str, Any] | None = None,
        keep: Collection[str] = (),
        empty: Literal["keep", "clear"] = "keep",
        unreadable: Literal["create", "always"] = "create",
        source: Source | None = None,
        prefetch: int | None = None,
        options: RequestOptions | None = None,
    ) -> Plan:
        """Plan what makes the records of `users` equal to a list; `apply` then sends it.

        Reads all records once, compares them with the list, and returns what differs.

        Notes:
            - Nothing is ever removed: no operation deletes or deactivates a user.
            - The API does not return password, role_profiles, phone_numbers, email_addresses,
              send_password_reset_email, confirm_age; see `unreadable`.
            - email cannot be changed.

        Args:
            desired: The records as they should be: mappings, a data frame of pandas or polars, or the path of a
                CSV, JSON Lines or Excel file. A column that is absent leaves its field alone.
            match: The field that records are matched by; of several, all that a row has must agree.
            fields: Fields to look at, besides `match`; other columns may then have any name.
            remove: What to do with active records that the list does not have.
            max_removals: How many records, or which share of the active ones, may be removed; with more, `apply`
                refuses.
            columns: The fields of columns that have another name.
            ignore: Columns that are not looked at.
            defaults: Values of new records for fields that a row does not have.
            keep: Keys or ids of records that are never removed.
            empty: Whether an empty cell of a file or frame leaves its field alone, or clears it. `None` in a
                mapping, and null in JSON Lines, clear it in any case.
            unreadable: Whether fields that the API does not return are sent for new records only, or always.
            source: How a file is read: format, encoding, delimiter, sheet, date_format.
            prefetch: Number of pages to fetch ahead, where the list permits it.
            options: Options of each call; see `request_options`.

        Raises:
            InvalidArgumentError: The list has columns that are no fields, or cannot be read.
        """
        from .._runtime.syncing.plan import Plan, planned
        from ..sync import USERS

        return run(
            planned(
                Plan,
                self,
                USERS,
                desired,
                {
                    "match": match,
                    "fields": fields,
                    "remove": remove,
                    "max_removals": max_removals,
                    "columns": columns,
                    "ignore": ignore,
                    "defaults": defaults,
                    "keep": keep,
                    "empty": empty,
                    "unreadable": unreadable,
                    "source": source,
                    "prefetch": prefetch,
                    "options": options,
                },
            )
        )


class AsyncUsers(Resource):
    """The people of the organisation. Its methods are awaited."""

    @functools.cached_property
    def roles(self) -> AsyncUsersRoles:
        """The role profiles of a user, each in a team, under a manager, for a period of time."""
        from .users_roles import AsyncUsersRoles

        return AsyncUsersRoles(self._engine)

    @functools.cached_property
    def email_addresses(self) -> AsyncUsersEmailAddresses:
        """A user's email addresses."""
        from .users_email_addresses import AsyncUsersEmailAddresses

        return AsyncUsersEmailAddresses(self._engine)

    @functools.cached_property
    def postal_addresses(self) -> AsyncUsersPostalAddresses:
        """A user's postal addresses."""
        from .users_postal_addresses import AsyncUsersPostalAddresses

        return AsyncUsersPostalAddresses(self._engine)

    @functools.cached_property
    def emergency_contacts(self) -> AsyncUsersEmergencyContacts:
        """Whom to call when something happens to a user."""
        from .users_emergency_contacts import AsyncUsersEmergencyContacts

        return AsyncUsersEmergencyContacts(self._engine)

    @functools.cached_property
    def phone_numbers(self) -> AsyncUsersPhoneNumbers:
        """A user's phone numbers."""
        from .users_phone_numbers import AsyncUsersPhoneNumbers

        return AsyncUsersPhoneNumbers(self._engine)

    @functools.cached_property
    def skills(self) -> AsyncUsersSkills:
        """A user's skills, interests and languages, in one list."""
        from .users_skills import AsyncUsersSkills

        return AsyncUsersSkills(self._engine)

    @functools.cached_property
    def supervisors(self) -> AsyncUsersSupervisors:
        """The users who supervise a user."""
        from .users_supervisors import AsyncUsersSupervisors

        return AsyncUsersSupervisors(self._engine)

    @functools.cached_property
    def notes(self) -> AsyncUsersNotes:
        """Notes about a user, and their sub-notes."""
        from .users_notes import AsyncUsersNotes

        return AsyncUsersNotes(self._engine)

    @functools.cached_property
    def touchpoints(self) -> AsyncUsersTouchpoints:
        """Contacts had with a user, and the sub-touchpoints below them."""
        from .users_touchpoints import AsyncUsersTouchpoints

        return AsyncUsersTouchpoints(self._engine)

    def list(
        self,
        *,
        page: int | Omit = omit,
        q: str | Omit = omit,
        team: Sequence[int | str] | Omit = omit,
        teamlist: str | Omit = omit,
        userlist: str | Omit = omit,
        manager: Sequence[int | str] | Omit = omit,
        supervisor: Sequence[int | str] | Omit = omit,
        age: Literal["organisation", "senior"] | Omit = omit,
        geojson_id: str | Omit = omit,
        lat: float | Omit = omit,
        long: float | Omit = omit,
        distance: float | str | Omit = omit,
        view: enums.UserView | Omit = omit,
        status_ids: Sequence[int | str] | Omit = omit,
        roles: Sequence[int | str] | Omit = omit,
        skills: Sequence[int | str] | Omit = omit,
        languages: Sequence[int | str] | Omit = omit,
        has_email: bool | Omit = omit,
        has_logged_in: bool | Omit = omit,
        exclude_ids: Sequence[int | str] | Omit = omit,
        include_inactive: bool | Omit = omit,
        include_upcoming: bool | Omit = omit,
        active_on: date | Omit = omit,
        logins: Literal["alltime", "recent", "period"] | Omit = omit,
        logins_only: Literal["alltime", "recent"] | Omit = omit,
        direction: enums.SortDirection | Omit = omit,
        sort: enums.SortDirection | str | Omit = omit,
        ids: Sequence[int | str] | Omit = omit,
        include: Sequence[enums.UserInclude] | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserT, models.UserPage]:
        """List users (inferred; docs: Retrieve a paginated response of users).

        Returns the users whom the caller may see, depending on permissions and position in the organisation's
        hierarchy. Without `view` these are the volunteers and the non-volunteers.

        Notes:
            - Sorting is documented as `s` with a direction. If `direction` and `sort` have no effect, `sort="a"` is
              the form of the documentation.
            - `lat` and `long` need each other; `distance` needs both, and its unit is not documented.
            - The vendor only names the parts that `include` adds. They are fields of the user, with or without an
              envelope.

        Args:
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
            q: Text to search for in display name, email, unique custom fields and id.
            team: Ids of teams.
            teamlist: A team list.
            userlist: A user list.
            manager: Ids of managers.
            supervisor: Ids of supervisors.
            age: An age group.
            geojson_id: Id of a GeoJSON area.
            lat: Latitude to search around; needs `long`.
            long: Longitude to search around; needs `lat`.
            distance: How far around `lat` and `long` to search. Default of the API: 20.
            view: Restrict to a predefined selection.
            status_ids: Ids of statuses.
            roles: Ids of role profiles.
            skills: Ids of skills.
            languages: Ids of languages.
            has_email: Whether the user has an email address.
            has_logged_in: Whether the user has ever signed in.
            exclude_ids: Ids of users to exclude.
            include_inactive: Find inactive users too. Default of the API: false.
            include_upcoming: Find users too whose primary role is still to start. Default of the API: false.
            active_on: Users who start a role on this day or before.
            logins: Add information on sign-ins to each user.
            logins_only: Restrict to users who signed in.
            direction: Direction of sorting, as the vendor's other lists take it; the reference of this list does
                not have it. Default of the API: d.
            sort: What to sort by. The reference of this list has the directions `a` and `d` here; on the vendor's
                other lists it is the name of a field. Default of the API: d.
            ids: Ids of the users wanted.
            include: Parts to add to each user.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return AsyncPages(
            self._list(
                _LIST,
                query={
                    "page": page,
                    "q": q,
                    "team": team,
                    "teamlist": teamlist,
                    "userlist": userlist,
                    "manager": manager,
                    "supervisor": supervisor,
                    "age": age,
                    "geojson_id": geojson_id,
                    "lat": lat,
                    "long": long,
                    "distance": distance,
                    "view": view,
                    "sids": status_ids,
                    "roles": roles,
                    "skills": skills,
                    "langs": languages,
                    "has_email": has_email,
                    "has_logged_in": has_logged_in,
                    "exclude_ids": exclude_ids,
                    "include_inactive": include_inactive,
                    "include_upcoming": include_upcoming,
                    "active_on": active_on,
                    "logins": logins,
                    "logins_only": logins_only,
                    "o": direction,
                    "s": sort,
                    "ids": ids,
                    "include": include,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def create(
        self,
        *,
        first_name: str,
        last_name: str,
        role_profiles: Sequence[params.UserCreateRole],
        dob: date | Omit = omit,
        password: str | Omit = omit,
        phone_numbers: Sequence[params.UserCreatePhoneNumber] | Omit = omit,
        email_addresses: Sequence[params.UserCreateEmailAddress] | Omit = omit,
        send_password_reset_email: bool | Omit = omit,
        attributes: Mapping[str, params.CustomFieldValue] | Omit = omit,
        confirm_age: bool | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Create a user (inferred; docs: Create a new user).

        Creates a user with at least one role, and with contact details if given.

        Notes:
            - Send `dob`, or `confirm_age` if the date of birth is not known.
            - The samples show the user without an envelope, but according to the guide every response is under
              `data`.

        Args:
            first_name: First name.
            last_name: Last name.
            role_profiles: Roles to assign to the user.
            dob: Date of birth; may only be omitted if `confirm_age` is sent.
            password: Password, with at least one lower-case letter, one capital and one digit. Must match
                `^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).+$`.
            phone_numbers: Phone numbers to store.
            email_addresses: Email addresses to store.
            send_password_reset_email: Send the new user an email for setting a password.
            attributes: Custom fields to set. The docs show the format of an entry for updates only.
            confirm_age: Whether the user's age has been checked; replaces `dob`.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _CREATE,
            body={
                "first_name": first_name,
                "last_name": last_name,
                "dob": dob,
                "password": password,
                "roleProfiles": role_profiles,
                "phoneNumbers": phone_numbers,
                "emailAddresses": email_addresses,
                "send_password_reset_email": send_password_reset_email,
                "attributes": attributes,
                "confirm_age": confirm_age,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        user_id: int | str,
        *,
        include: Sequence[enums.UserInclude] | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Get a user (inferred; docs: Retrieve detailed information for a specific user).

        Returns all details of one user, with further blocks on request.

        Notes:
            - The vendor only names the parts that `include` adds. They are fields of the user, with or without an
              envelope.
            - The samples show the user without an envelope, but according to the guide every response is under
              `data`.

        Args:
            user_id: Id of the user.
            include: Parts to add to each user.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _RETRIEVE,
            path={"user_id": user_id},
            query={
                "include": include,
            },
            result=result,
            options=options,
        )

    async def update(
        self,
        user_id: int | str,
        *,
        title: str | Omit = omit,
        can_manage: bool | Omit = omit,
        status: params.IdReference | Omit = omit,
        about_me: str | None | Omit = omit,
        facebook: str | None | Omit = omit,
        twitter: str | None | Omit = omit,
        website: str | None | Omit = omit,
        appear_in_directory: bool | Omit = omit,
        appear_in_near_me: bool | Omit = omit,
        on_call: bool | Omit = omit,
        on_call_end: datetime | None | Omit = omit,
        first_name: str | Omit = omit,
        last_name: str | Omit = omit,
        dob: date | Omit = omit,
        preferred_name: str | Omit = omit,
        on_hold_start: str | None | Omit = omit,
        on_hold_end: str | Omit = omit,
        start_date: date | Omit = omit,
        two_factor_disabled: bool | Omit = omit,
        accessibility_info: str | Omit = omit,
        attributes: Mapping[str, params.CustomFieldValue] | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Update a user (inferred; docs: Update an existings users information).

        Updates the details and custom fields of a user.

        Notes:
            - `on_hold` cannot be set, although the start and the end of the hold can.
            - The samples show the user without an envelope, but according to the guide every response is under
              `data`.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Id of the user.
            title: Form of address.
            can_manage: Whether the calling user may manage this one; listed as writable.
            status: Status of the user; the sample shows it empty.
            about_me: Self-description of the user.
            facebook: Facebook name.
            twitter: Twitter name.
            website: The user's website.
            appear_in_directory: Whether the directory lists the user.
            appear_in_near_me: Whether the map of people nearby shows the user.
            on_call: Whether the volunteer is on call.
            on_call_end: When being on call ends.
            first_name: First name.
            last_name: Last name.
            dob: Date of birth.
            preferred_name: Preferred name.
            on_hold_start: Start of the hold.
            on_hold_end: End of the hold.
            start_date: When the user started.
            two_factor_disabled: Whether two-factor sign-in is switched off.
            accessibility_info: Accessibility needs and special requirements.
            attributes: Custom fields to set, by name.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _UPDATE,
            path={"user_id": user_id},
            body={
                "title": title,
                "can_manage": can_manage,
                "status": status,
                "about_me": about_me,
                "facebook": facebook,
                "twitter": twitter,
                "website": website,
                "appear_in_directory": appear_in_directory,
                "appear_in_near_me": appear_in_near_me,
                "on_call": on_call,
                "on_call_end": on_call_end,
                "first_name": first_name,
                "last_name": last_name,
                "dob": dob,
                "preferred_name": preferred_name,
                "on_hold_start": on_hold_start,
                "on_hold_end": on_hold_end,
                "start_date": start_date,
                "2fa_disabled": two_factor_disabled,
                "accessibility_info": accessibility_info,
                "attributes": attributes,
            },
            result=result,
            options=options,
        )

    async def plan(
        self,
        desired: Desired,
        *,
        match: _sync.UsersKey | Sequence[_sync.UsersKey] = "id",
        fields: Collection[_sync.UsersField] | None = None,
        remove: Literal["never"] = "never",
        max_removals: int | str = "5%",
        columns: Mapping[str, str] | None = None,
        ignore: Collection[str] = (),
        defaults: Mapping[str, Any] | None = None,
        keep: Collection[str] = (),
        empty: Literal["keep", "clear"] = "keep",
        unreadable: Literal["create", "always"] = "create",
        source: Source | None = None,
        prefetch: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPlan:
        """Plan what makes the records of `users` equal to a list; `apply` then sends it.

        Reads all records once, compares them with the list, and returns what differs.

        Notes:
            - Nothing is ever removed: no operation deletes or deactivates a user.
            - The API does not return password, role_profiles, phone_numbers, email_addresses,
              send_password_reset_email, confirm_age; see `unreadable`.
            - email cannot be changed.

        Args:
            desired: The records as they should be: mappings, a data frame of pandas or polars, or the path of a
                CSV, JSON Lines or Excel file. A column that is absent leaves its field alone.
            match: The field that records are matched by; of several, all that a row has must agree.
            fields: Fields to look at, besides `match`; other columns may then have any name.
            remove: What to do with active records that the list does not have.
            max_removals: How many records, or which share of the active ones, may be removed; with more, `apply`
                refuses.
            columns: The fields of columns that have another name.
            ignore: Columns that are not looked at.
            defaults: Values of new records for fields that a row does not have.
            keep: Keys or ids of records that are never removed.
            empty: Whether an empty cell of a file or frame leaves its field alone, or clears it. `None` in a
                mapping, and null in JSON Lines, clear it in any case.
            unreadable: Whether fields that the API does not return are sent for new records only, or always.
            source: How a file is read: format, encoding, delimiter, sheet, date_format.
            prefetch: Number of pages to fetch ahead, where the list permits it.
            options: Options of each call; see `request_options`.

        Raises:
            InvalidArgumentError: The list has columns that are no fields, or cannot be read.
        """
        from .._runtime.syncing.plan import AsyncPlan, planned
        from ..sync import USERS

        return await planned(
            AsyncPlan,
            self,
            USERS,
            desired,
            {
                "match": match,
                "fields": fields,
                "remove": remove,
                "max_removals": max_removals,
                "columns": columns,
                "ignore": ignore,
                "defaults": defaults,
                "keep": keep,
                "empty": empty,
                "unreadable": unreadable,
                "source": source,
                "prefetch": prefetch,
                "options": options,
            },
        )
