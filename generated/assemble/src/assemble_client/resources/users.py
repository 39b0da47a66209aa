# Generated from specs/assemble by `make regenerate`: edit the spec instead.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .. import _rules, enums, models
from .._results import USER, USER_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging
from .._runtime.wire import COMMA

if TYPE_CHECKING:
    from .. import params
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
    USER_PAGES,
    names={"status_ids": "sids", "languages": "langs", "direction": "s"},
    rules={
        "team": COMMA,
        "manager": COMMA,
        "supervisor": COMMA,
        "age": _rules.AGE,
        "view": _rules.USER_VIEW,
        "sids": COMMA,
        "roles": COMMA,
        "skills": COMMA,
        "langs": COMMA,
        "exclude_ids": COMMA,
        "active_on": _rules.DATE,
        "logins": _rules.LOGINS,
        "logins_only": _rules.LOGINS_ONLY,
        "s": _rules.SORT_DIRECTION,
        "ids": COMMA,
        "include": _rules.USER_INCLUDE,
    },
)
_CREATE = Operation(
    "POST /users", USER,
    names={"role_profiles": "roleProfiles", "phone_numbers": "phoneNumbers", "email_addresses": "emailAddresses"},
    require=(("dob",), ("confirm_age",)),
    rules={"dob": _rules.DATE, "roleProfiles": _rules.USER_CREATE_ROLE},
)
_RETRIEVE = Operation("GET /users/{user_id}", USER, rules={"include": _rules.USER_INCLUDE})
_UPDATE = Operation(
    "PUT /users/{user_id}", USER,
    names={"two_factor_disabled": "2fa_disabled"}, rules={"dob": _rules.DATE, "start_date": _rules.DATE},
)


class Users(SyncResource):
    """The people of the organisation.

    Args of its methods:
        user_id: Id of the user.
        include: Further blocks to add to each user.
    """

    roles: UsersRoles = resource(".users_roles")
    """The role profiles a user holds, each in a team, under a manager, for a time."""
    email_addresses: UsersEmailAddresses = resource(".users_email_addresses")
    """A user's email addresses."""
    postal_addresses: UsersPostalAddresses = resource(".users_postal_addresses")
    """A user's postal addresses."""
    emergency_contacts: UsersEmergencyContacts = resource(".users_emergency_contacts")
    """Whom to call when something happens to a user."""
    phone_numbers: UsersPhoneNumbers = resource(".users_phone_numbers")
    """A user's phone numbers."""
    skills: UsersSkills = resource(".users_skills")
    """A user's skills, interests and languages, kept in one list."""
    supervisors: UsersSupervisors = resource(".users_supervisors")
    """The users who supervise a user."""
    notes: UsersNotes = resource(".users_notes")
    """Notes kept about a user, and the sub-notes below them."""
    touchpoints: UsersTouchpoints = resource(".users_touchpoints")
    """Contacts had with a user, and the sub-touchpoints below them."""

    def list(
        self, *,
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
        distance: str | Omit = omit,
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
        ids: Sequence[int | str] | Omit = omit,
        include: Sequence[enums.UserInclude] | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.User, models.UserPage]:
        """List users (inferred; docs: Retrieve a paginated response of users).

        The users whom the caller may see, given permissions and place in the organisation's hierarchy. Without
        `view` these are the volunteers and the non-volunteers.

        Notes:
            - `lat` and `long` need each other; `distance` needs both, and its unit is not documented.
            - Blocks added with `include` are not described by the vendor; read them from the raw response.

        Args:
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every paginated answer, not
                by the reference of the operation. At least 1.
            q: Text to find in display name, email, unique custom fields and id.
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
            exclude_ids: Ids of users to leave out.
            include_inactive: Find inactive users too. Default of the API: false.
            include_upcoming: Find users too whose primary role is still to start. Default of the API: false.
            active_on: Users who start a role on this day or before.
            logins: Add information on sign-ins to each user.
            logins_only: Restrict to users who signed in.
            direction: Direction of sorting. Default of the API: d.
            ids: Ids of the users wanted.
            include: Further blocks to add to each user.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(_LIST, locals())

    def create(
        self, *,
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
        options: Options = None,
    ) -> models.User:
        """Create a user (inferred; docs: Create a new user).

        Adds a person with at least one role, and with contact details if given.

        Notes:
            - Send `dob`, or `confirm_age` if the date of birth is not known.
            - The samples show the user bare, the guide puts every answer under `data`.

        Args:
            first_name: First name.
            last_name: Last name.
            role_profiles: Roles to give the user.
            dob: Date of birth; may be left out only when `confirm_age` is sent.
            password: Password, with at least one lower-case letter, one capital and one digit. Must match
                `^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).+$`.
            phone_numbers: Phone numbers to store.
            email_addresses: Email addresses to store.
            send_password_reset_email: Send the new user an email for setting a password.
            attributes: Custom fields to set. The docs show the form of an entry for updates only.
            confirm_age: The user's age has been checked; stands in for `dob`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self, user_id: int | str, *, include: Sequence[enums.UserInclude] | Omit = omit, options: Options = None
    ) -> models.User:
        """Get a user (inferred; docs: Retrieve detailed information for a specific user).

        Everything about one person, with further blocks on request.

        Notes:
            - Blocks added with `include` are not described by the vendor; read them from the raw response.
            - The samples show the user bare, the guide puts every answer under `data`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self, user_id: int | str, *,
        title: str | Omit = omit,
        can_manage: bool | Omit = omit,
        status: Mapping[str, Any] | Omit = omit,
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
        options: Options = None,
    ) -> models.User:
        """Update a user (inferred; docs: Update an existings users information).

        Changes a person's details and custom fields.

        Notes:
            - `on_hold` cannot be set, although the start and the end of the hold can.
            - The samples show the user bare, the guide puts every answer under `data`.

        Args:
            title: Form of address.
            can_manage: Whether the calling user may manage this one; listed as writable.
            status: Status of the user; the sample shows it empty.
            about_me: What the user says about themselves.
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
            preferred_name: Name the user goes by.
            on_hold_start: Start of the time on hold.
            on_hold_end: End of the time on hold.
            start_date: When the user started.
            two_factor_disabled: Whether two-factor sign-in is switched off.
            accessibility_info: Accessibility needs and special requirements.
            attributes: Custom fields to set, by name.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_UPDATE, locals())


class AsyncUsers(AsyncResource):
    """`Users` for the asynchronous client."""

    roles: AsyncUsersRoles = resource(".users_roles")
    email_addresses: AsyncUsersEmailAddresses = resource(".users_email_addresses")
    postal_addresses: AsyncUsersPostalAddresses = resource(".users_postal_addresses")
    emergency_contacts: AsyncUsersEmergencyContacts = resource(".users_emergency_contacts")
    phone_numbers: AsyncUsersPhoneNumbers = resource(".users_phone_numbers")
    skills: AsyncUsersSkills = resource(".users_skills")
    supervisors: AsyncUsersSupervisors = resource(".users_supervisors")
    notes: AsyncUsersNotes = resource(".users_notes")
    touchpoints: AsyncUsersTouchpoints = resource(".users_touchpoints")
    list = paged(Users.list)
    create = awaitable(Users.create)
    retrieve = awaitable(Users.retrieve)
    update = awaitable(Users.update)
