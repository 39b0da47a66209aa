# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Goals (objectives) and their milestones (key results)."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from .. import _profile, _serialization, enums, models, params
from .._results import GoalT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.conditions import Condition
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .goals_assessments import AsyncGoalsAssessments, GoalsAssessments
    from .goals_categories import AsyncGoalsCategories, GoalsCategories
    from .goals_comments import AsyncGoalsComments, GoalsComments

_CREATE = Operation(
    "POST /api/v1/goals/",
    models.Goal,
    serialization={
        "start": Serialization(format="%m/%d/%Y"),
        "end": Serialization(format="%m/%d/%Y"),
        "visibility": Serialization(choices=enums.GoalVisibility),
        "creation_source": Serialization(choices=enums.GoalCreationSource),
        "key_results": _serialization.KEY_RESULT_CREATE,
        "type": Serialization(choices=enums.GoalMeasurementType),
        "attribute_scope": Serialization(choices=enums.AttributeScope),
        "attribute_type": Serialization(choices=enums.AttributeType),
    },
    conditions=(
        Condition(name="type", values=("sumofcurrent", "sumofrange", "manualprogress"), require=(("unit",),)),
        Condition(
            name="type", values=("sumofrange",), require=(("lower_limit", "lower_mid", "upper_limit", "upper_mid"),)
        ),
    ),
)
_RETRIEVE = Operation("GET /api/v1/goals/{id}/", models.Goal)
_UPDATE = Operation(
    "PUT /api/v1/goals/{id}/",
    models.Goal,
    serialization={
        "visibility": Serialization(choices=enums.GoalVisibility),
        "start": Serialization(format="%m/%d/%Y"),
        "end": Serialization(format="%m/%d/%Y"),
        "key_results": _serialization.KEY_RESULT_UPDATE,
        "type": Serialization(choices=enums.GoalMeasurementType),
        "attribute_scope": Serialization(choices=enums.AttributeScope),
        "attribute_type": Serialization(choices=enums.AttributeType),
    },
    retry_safe=False,
)
_DELETE = Operation[None]("DELETE /api/v1/goals/{id}/", status=204)
_LIST = Operation(
    "GET /api/v1/goals/filter/",
    models.GoalPage,
    items="results",
    paging=_profile.PAGES,
    serialization={
        "team_only": Serialization(format="yes-no"),
        "visibility": Serialization(choices=enums.GoalVisibility),
        "permission": Serialization(choices=("can_edit", "can_only_view")),
        "following": Serialization(format="yes-no"),
        "assessment": Serialization(format="yes-no"),
        "risk": Serialization(choices=("ontrack", "needsattention", "atrisk")),
        "integration": Serialization(choices=("salesforce", "jira", "tableau")),
        "top_company_goal": Serialization(format="yes-no"),
        "date_range": _serialization.DATE_SPAN,
        "updated_since": _serialization.DATE_SPAN,
        "viewed_by_owner_date": _serialization.DATE_SPAN,
        "delta_start": Serialization(format="date-or-date-time"),
        "delta_end": Serialization(format="date-or-date-time"),
    },
)
_SEARCH = Operation(
    "GET /api/v1/goals/search/",
    models.GoalPage,
    items="results",
    paging=_profile.PAGES,
    serialization={
        "visibility": Serialization(choices=enums.GoalVisibility),
        "goal_type": Serialization(choices=("avgofprogress", "sumofcurrent", "sumofrange")),
    },
)
_CHECK_IN = Operation("POST /api/v1/goals/{id}/checkin/", models.Goal, require=(("done",), ("value",)))


class Goals(Resource):
    """Goals (objectives) and their milestones (key results)."""

    @functools.cached_property
    def categories(self) -> GoalsCategories:
        """Goals (objectives) and their milestones (key results)."""
        from .goals_categories import GoalsCategories

        return GoalsCategories(self._engine)

    @functools.cached_property
    def comments(self) -> GoalsComments:
        """Goals (objectives) and their milestones (key results)."""
        from .goals_comments import GoalsComments

        return GoalsComments(self._engine)

    @functools.cached_property
    def assessments(self) -> GoalsAssessments:
        """Goals (objectives) and their milestones (key results)."""
        from .goals_assessments import GoalsAssessments

        return GoalsAssessments(self._engine)

    def create(
        self,
        *,
        owner: params.GoalOwnerInput,
        name: str,
        start: date,
        end: date,
        visibility: enums.GoalVisibility,
        creation_source: enums.GoalCreationSource,
        type: enums.GoalMeasurementType,
        description: str | Omit = omit,
        parent: int | str | Omit = omit,
        categories: Sequence[int | str] | Omit = omit,
        key_results: Sequence[params.KeyResultCreate] | Omit = omit,
        target: float | Omit = omit,
        initial: float | Omit = omit,
        unit: str | Omit = omit,
        lower_limit: int | Omit = omit,
        lower_mid: int | Omit = omit,
        upper_limit: int | Omit = omit,
        upper_mid: int | Omit = omit,
        auto_target: bool | Omit = omit,
        attribute_scope: enums.AttributeScope | Omit = omit,
        attribute_type: enums.AttributeType | Omit = omit,
        result: type[GoalT] = models.Goal,
        options: RequestOptions | None = None,
    ) -> GoalT:
        """Create a goal (documented; docs: Create a New Goal).

        Creates a goal, together with its milestones if `key_results` are given.

        Notes:
            - The docs say that the response is the new goal, but show a department by mistake; the response is read
              as a goal.
            - Days are sent as MM/DD/YYYY here and returned as YYYY-MM-DD.
            - Settings of the organization can make categories, attribute_scope and attribute_type required.

        Args:
            owner: Who owns a goal or milestone.
            name: Name of the goal.
            start: First day.
            end: Last day.
            visibility: Who can see a goal.
            creation_source: Source of a new goal.
            type: How the progress of a goal is worked out.
            description: What the goal is about.
            parent: Id of the goal above.
            categories: Ids of categories; needed if the organization requires goal categories.
            key_results: Milestones to create together with the goal.
            target: Value to reach.
            initial: Value at the start.
            unit: Unit of the values; needed unless the type is avgofprogress.
            lower_limit: Lower limit; needed if the type is sumofrange.
            lower_mid: Lower middle; needed if the type is sumofrange.
            upper_limit: Upper limit; needed if the type is sumofrange.
            upper_mid: Upper middle; needed if the type is sumofrange.
            auto_target: Whether the target sets itself.
            attribute_scope: Scope of the goal; needed if the organization requires a goal scope.
            attribute_type: Type of the goal; needed if the organization requires a goal type.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                body={
                    "owner": owner,
                    "name": name,
                    "description": description,
                    "parent": parent,
                    "start": start,
                    "end": end,
                    "categories": categories,
                    "visibility": visibility,
                    "creation_source": creation_source,
                    "key_results": key_results,
                    "type": type,
                    "target": target,
                    "initial": initial,
                    "unit": unit,
                    "lower_limit": lower_limit,
                    "lower_mid": lower_mid,
                    "upper_limit": upper_limit,
                    "upper_mid": upper_mid,
                    "auto_target": auto_target,
                    "attribute_scope": attribute_scope,
                    "attribute_type": attribute_type,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        id: int | str,
        *,
        result: type[GoalT] = models.Goal,
        options: RequestOptions | None = None,
    ) -> GoalT:
        """Retrieve a goal (documented; docs: Get a Specific Goal).

        Returns one goal or milestone by id.

        Notes:
            - Private goals are visible only if the owner of the token may see them.
            - Children may also have is_key_result, owner.user_id, measurement.progress and updated. The docs do not
              show them; two public clients of an earlier version of the API read them.

        Args:
            id: Id of the goal, or of the milestone.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"id": id},
                result=result,
                options=options,
            )
        )

    def update(
        self,
        id: int | str,
        *,
        owner: params.GoalOwnerInput | Omit = omit,
        name: str | Omit = omit,
        parent: int | str | Omit = omit,
        visibility: enums.GoalVisibility | Omit = omit,
        description: str | Omit = omit,
        start: date | Omit = omit,
        end: date | Omit = omit,
        key_results: Sequence[params.KeyResultUpdate] | Omit = omit,
        unit: str | Omit = omit,
        target: float | Omit = omit,
        initial: float | Omit = omit,
        lower_limit: int | Omit = omit,
        lower_mid: int | Omit = omit,
        upper_limit: int | Omit = omit,
        upper_mid: int | Omit = omit,
        type: enums.GoalMeasurementType | Omit = omit,
        auto_target: bool | Omit = omit,
        attribute_scope: enums.AttributeScope | Omit = omit,
        attribute_type: enums.AttributeType | Omit = omit,
        result: type[GoalT] = models.Goal,
        options: RequestOptions | None = None,
    ) -> GoalT:
        """Update a goal (documented; docs: Update a Specific Goal).

        Changes a goal or a milestone. Milestones can also be changed, created and deleted through their goal.

        Notes:
            - Every entry of key_results needs an id, even one that is to be created.
            - Days are sent as MM/DD/YYYY, as on creation; the docs do not state a format for this call.

        Args:
            id: Id of the goal, or of the milestone.
            owner: Who owns a goal or milestone.
            name: Name of the goal.
            parent: Id of the goal above.
            visibility: Who can see a goal.
            description: What the goal is about.
            start: First day.
            end: Last day.
            key_results: Milestones to change, create or delete.
            unit: Unit of the values.
            target: Value to reach.
            initial: Value at the start.
            lower_limit: Lower limit.
            lower_mid: Lower middle.
            upper_limit: Upper limit.
            upper_mid: Upper middle.
            type: How the progress of a goal is worked out.
            auto_target: Whether the target sets itself.
            attribute_scope: Scope of a goal or milestone.
            attribute_type: Type of a goal or milestone.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"id": id},
                body={
                    "owner": owner,
                    "name": name,
                    "parent": parent,
                    "visibility": visibility,
                    "description": description,
                    "start": start,
                    "end": end,
                    "key_results": key_results,
                    "unit": unit,
                    "target": target,
                    "initial": initial,
                    "lower_limit": lower_limit,
                    "lower_mid": lower_mid,
                    "upper_limit": upper_limit,
                    "upper_mid": upper_mid,
                    "type": type,
                    "auto_target": auto_target,
                    "attribute_scope": attribute_scope,
                    "attribute_type": attribute_type,
                },
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        id: int | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a goal (documented; docs: Delete a Specific Goal).

        Deletes a goal.

        Args:
            id: Id of the goal, or of the milestone.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE,
                path={"id": id},
                options=options,
            )
        )

    def list(
        self,
        *,
        owner: int | str | Omit = omit,
        aligned_to_goal: int | str | Omit = omit,
        aligned_to_owner: int | str | Omit = omit,
        team_only: bool | Omit = omit,
        group: int | str | Omit = omit,
        reports_to: int | str | Omit = omit,
        visibility: enums.GoalVisibility | Omit = omit,
        permission: Literal["can_edit", "can_only_view"] | Omit = omit,
        following: bool | Omit = omit,
        category: int | str | Omit = omit,
        assessment: bool | Omit = omit,
        risk: Literal["ontrack", "needsattention", "atrisk"] | Omit = omit,
        integration: Literal["salesforce", "jira", "tableau"] | Omit = omit,
        unit: str | Omit = omit,
        top_company_goal: bool | Omit = omit,
        goal_name: str | Omit = omit,
        date_range: tuple[date, date] | Omit = omit,
        updated_since: tuple[date, date] | Omit = omit,
        viewed_by_owner_date: tuple[date, date] | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[GoalT] = models.Goal,
        options: RequestOptions | None = None,
    ) -> SyncPages[GoalT, models.GoalPage]:
        """List goals by filter (documented; docs: Filter).

        Returns the goals and milestones that match every filter given.

        Notes:
            - Private goals are listed only if the owner of the token may see them.
            - Some filters support modifiers (direct, negate, empty, intersect). The docs do not say how a modifier
              is written, so they are not offered here.

        Args:
            owner: Id of the user who owns the goals.
            aligned_to_goal: Id of the goal they are aligned to.
            aligned_to_owner: Id of the user whose goals they are aligned to.
            team_only: True: only goals owned by users of the caller's team; False: only the others.
            group: Id of the group, which is a department.
            reports_to: Id of the manager of the owners.
            visibility: Only public, or only private goals.
            permission: What the token's owner may do with the goals.
            following: True: only goals the token's owner follows; False: only the others.
            category: Id of the category.
            assessment: True: only goals that have been assessed. What False does is not documented.
            risk: How likely the goals are to be missed.
            integration: Integration that feeds the goals.
            unit: Unit of their milestones.
            top_company_goal: True: only top goals of the company; False: only the others.
            goal_name: Text that the name matches.
            date_range: First and last day of a period in which the goals are active.
            updated_since: First and last day of a period in which milestones were updated.
            viewed_by_owner_date: First and last day of a period in which the token's owner viewed goals of their
                own.
            delta_start: Only records modified at this time or later. A date without a time means the first second
                of that day, in UTC.
            delta_end: Only records modified at this time or earlier. A date without a time means the last second of
                that day, in UTC.
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                query={
                    "owner": owner,
                    "aligned_to_goal": aligned_to_goal,
                    "aligned_to_owner": aligned_to_owner,
                    "team_only": team_only,
                    "group": group,
                    "reports_to": reports_to,
                    "visibility": visibility,
                    "permission": permission,
                    "following": following,
                    "category": category,
                    "assessment": assessment,
                    "risk": risk,
                    "integration": integration,
                    "unit": unit,
                    "top_company_goal": top_company_goal,
                    "goal_name": goal_name,
                    "date_range": date_range,
                    "updated_since": updated_since,
                    "viewed_by_owner_date": viewed_by_owner_date,
                    "delta_start": delta_start,
                    "delta_end": delta_end,
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def search(
        self,
        *,
        q: str,
        visibility: enums.GoalVisibility | Omit = omit,
        goal_type: Literal["avgofprogress", "sumofcurrent", "sumofrange"] | Omit = omit,
        not_due: bool | Omit = omit,
        current: bool | Omit = omit,
        current_stale: bool | Omit = omit,
        future: bool | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[GoalT] = models.Goal,
        options: RequestOptions | None = None,
    ) -> SyncPages[GoalT, models.GoalPage]:
        """Search goals by name (documented; docs: Search Goals).

        Returns the goals whose names match a text.

        Notes:
            - Private goals are found only if the owner of the token may see them.
            - The docs call not_due, current, current_stale and future flags without saying how a flag is written.

        Args:
            q: Text to search for in the names of goals.
            visibility: Only public, or only private goals.
            goal_type: How progress is worked out; manualprogress cannot be searched for.
            not_due: True: only goals that have not ended. What False does is not documented.
            current: True: only goals that are active now. What False does is not documented.
            current_stale: True: only goals that are active now or ended in the last 7 days. What False does is not
                documented.
            future: True: only goals that have not begun. What False does is not documented.
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _SEARCH,
                query={
                    "q": q,
                    "visibility": visibility,
                    "goal_type": goal_type,
                    "not_due": not_due,
                    "current": current,
                    "current_stale": current_stale,
                    "future": future,
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def check_in(
        self,
        id: int | str,
        *,
        done: bool | Omit = omit,
        value: float | Omit = omit,
        target: float | Omit = omit,
        result: type[GoalT] = models.Goal,
        options: RequestOptions | None = None,
    ) -> GoalT:
        """Check in on a goal (documented; docs: Check In).

        Reports progress on a milestone, or sets a new target.

        Notes:
            - done or value must be given: done for a binary milestone, value for a metric one.
            - The docs say that the response is the parent goal, but their example looks like the milestone itself.

        Args:
            id: Id of the goal, or of the milestone.
            done: Whether a binary milestone is reached.
            value: Current value of a metric milestone.
            target: New target of a metric milestone.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            BadRequestError: Neither done nor value was given, or one has the wrong type; the message says which.
        """
        return run(
            self._call(
                _CHECK_IN,
                path={"id": id},
                body={
                    "done": done,
                    "value": value,
                    "target": target,
                },
                result=result,
                options=options,
            )
        )


class AsyncGoals(Resource):
    """Goals (objectives) and their milestones (key results). Its methods are awaited."""

    @functools.cached_property
    def categories(self) -> AsyncGoalsCategories:
        """Goals (objectives) and their milestones (key results)."""
        from .goals_categories import AsyncGoalsCategories

        return AsyncGoalsCategories(self._engine)

    @functools.cached_property
    def comments(self) -> AsyncGoalsComments:
        """Goals (objectives) and their milestones (key results)."""
        from .goals_comments import AsyncGoalsComments

        return AsyncGoalsComments(self._engine)

    @functools.cached_property
    def assessments(self) -> AsyncGoalsAssessments:
        """Goals (objectives) and their milestones (key results)."""
        from .goals_assessments import AsyncGoalsAssessments

        return AsyncGoalsAssessments(self._engine)

    async def create(
        self,
        *,
        owner: params.GoalOwnerInput,
        name: str,
        start: date,
        end: date,
        visibility: enums.GoalVisibility,
        creation_source: enums.GoalCreationSource,
        type: enums.GoalMeasurementType,
        description: str | Omit = omit,
        parent: int | str | Omit = omit,
        categories: Sequence[int | str] | Omit = omit,
        key_results: Sequence[params.KeyResultCreate] | Omit = omit,
        target: float | Omit = omit,
        initial: float | Omit = omit,
        unit: str | Omit = omit,
        lower_limit: int | Omit = omit,
        lower_mid: int | Omit = omit,
        upper_limit: int | Omit = omit,
        upper_mid: int | Omit = omit,
        auto_target: bool | Omit = omit,
        attribute_scope: enums.AttributeScope | Omit = omit,
        attribute_type: enums.AttributeType | Omit = omit,
        result: type[GoalT] = models.Goal,
        options: RequestOptions | None = None,
    ) -> GoalT:
        """Create a goal (documented; docs: Create a New Goal).

        Creates a goal, together with its milestones if `key_results` are given.

        Notes:
            - The docs say that the response is the new goal, but show a department by mistake; the response is read
              as a goal.
            - Days are sent as MM/DD/YYYY here and returned as YYYY-MM-DD.
            - Settings of the organization can make categories, attribute_scope and attribute_type required.

        Args:
            owner: Who owns a goal or milestone.
            name: Name of the goal.
            start: First day.
            end: Last day.
            visibility: Who can see a goal.
            creation_source: Source of a new goal.
            type: How the progress of a goal is worked out.
            description: What the goal is about.
            parent: Id of the goal above.
            categories: Ids of categories; needed if the organization requires goal categories.
            key_results: Milestones to create together with the goal.
            target: Value to reach.
            initial: Value at the start.
            unit: Unit of the values; needed unless the type is avgofprogress.
            lower_limit: Lower limit; needed if the type is sumofrange.
            lower_mid: Lower middle; needed if the type is sumofrange.
            upper_limit: Upper limit; needed if the type is sumofrange.
            upper_mid: Upper middle; needed if the type is sumofrange.
            auto_target: Whether the target sets itself.
            attribute_scope: Scope of the goal; needed if the organization requires a goal scope.
            attribute_type: Type of the goal; needed if the organization requires a goal type.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            body={
                "owner": owner,
                "name": name,
                "description": description,
                "parent": parent,
                "start": start,
                "end": end,
                "categories": categories,
                "visibility": visibility,
                "creation_source": creation_source,
                "key_results": key_results,
                "type": type,
                "target": target,
                "initial": initial,
                "unit": unit,
                "lower_limit": lower_limit,
                "lower_mid": lower_mid,
                "upper_limit": upper_limit,
                "upper_mid": upper_mid,
                "auto_target": auto_target,
                "attribute_scope": attribute_scope,
                "attribute_type": attribute_type,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        id: int | str,
        *,
        result: type[GoalT] = models.Goal,
        options: RequestOptions | None = None,
    ) -> GoalT:
        """Retrieve a goal (documented; docs: Get a Specific Goal).

        Returns one goal or milestone by id.

        Notes:
            - Private goals are visible only if the owner of the token may see them.
            - Children may also have is_key_result, owner.user_id, measurement.progress and updated. The docs do not
              show them; two public clients of an earlier version of the API read them.

        Args:
            id: Id of the goal, or of the milestone.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"id": id},
            result=result,
            options=options,
        )

    async def update(
        self,
        id: int | str,
        *,
        owner: params.GoalOwnerInput | Omit = omit,
        name: str | Omit = omit,
        parent: int | str | Omit = omit,
        visibility: enums.GoalVisibility | Omit = omit,
        description: str | Omit = omit,
        start: date | Omit = omit,
        end: date | Omit = omit,
        key_results: Sequence[params.KeyResultUpdate] | Omit = omit,
        unit: str | Omit = omit,
        target: float | Omit = omit,
        initial: float | Omit = omit,
        lower_limit: int | Omit = omit,
        lower_mid: int | Omit = omit,
        upper_limit: int | Omit = omit,
        upper_mid: int | Omit = omit,
        type: enums.GoalMeasurementType | Omit = omit,
        auto_target: bool | Omit = omit,
        attribute_scope: enums.AttributeScope | Omit = omit,
        attribute_type: enums.AttributeType | Omit = omit,
        result: type[GoalT] = models.Goal,
        options: RequestOptions | None = None,
    ) -> GoalT:
        """Update a goal (documented; docs: Update a Specific Goal).

        Changes a goal or a milestone. Milestones can also be changed, created and deleted through their goal.

        Notes:
            - Every entry of key_results needs an id, even one that is to be created.
            - Days are sent as MM/DD/YYYY, as on creation; the docs do not state a format for this call.

        Args:
            id: Id of the goal, or of the milestone.
            owner: Who owns a goal or milestone.
            name: Name of the goal.
            parent: Id of the goal above.
            visibility: Who can see a goal.
            description: What the goal is about.
            start: First day.
            end: Last day.
            key_results: Milestones to change, create or delete.
            unit: Unit of the values.
            target: Value to reach.
            initial: Value at the start.
            lower_limit: Lower limit.
            lower_mid: Lower middle.
            upper_limit: Upper limit.
            upper_mid: Upper middle.
            type: How the progress of a goal is worked out.
            auto_target: Whether the target sets itself.
            attribute_scope: Scope of a goal or milestone.
            attribute_type: Type of a goal or milestone.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "owner": owner,
                "name": name,
                "parent": parent,
                "visibility": visibility,
                "description": description,
                "start": start,
                "end": end,
                "key_results": key_results,
                "unit": unit,
                "target": target,
                "initial": initial,
                "lower_limit": lower_limit,
                "lower_mid": lower_mid,
                "upper_limit": upper_limit,
                "upper_mid": upper_mid,
                "type": type,
                "auto_target": auto_target,
                "attribute_scope": attribute_scope,
                "attribute_type": attribute_type,
            },
            result=result,
            options=options,
        )

    async def delete(
        self,
        id: int | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a goal (documented; docs: Delete a Specific Goal).

        Deletes a goal.

        Args:
            id: Id of the goal, or of the milestone.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE,
            path={"id": id},
            options=options,
        )

    def list(
        self,
        *,
        owner: int | str | Omit = omit,
        aligned_to_goal: int | str | Omit = omit,
        aligned_to_owner: int | str | Omit = omit,
        team_only: bool | Omit = omit,
        group: int | str | Omit = omit,
        reports_to: int | str | Omit = omit,
        visibility: enums.GoalVisibility | Omit = omit,
        permission: Literal["can_edit", "can_only_view"] | Omit = omit,
        following: bool | Omit = omit,
        category: int | str | Omit = omit,
        assessment: bool | Omit = omit,
        risk: Literal["ontrack", "needsattention", "atrisk"] | Omit = omit,
        integration: Literal["salesforce", "jira", "tableau"] | Omit = omit,
        unit: str | Omit = omit,
        top_company_goal: bool | Omit = omit,
        goal_name: str | Omit = omit,
        date_range: tuple[date, date] | Omit = omit,
        updated_since: tuple[date, date] | Omit = omit,
        viewed_by_owner_date: tuple[date, date] | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[GoalT] = models.Goal,
        options: RequestOptions | None = None,
    ) -> AsyncPages[GoalT, models.GoalPage]:
        """List goals by filter (documented; docs: Filter).

        Returns the goals and milestones that match every filter given.

        Notes:
            - Private goals are listed only if the owner of the token may see them.
            - Some filters support modifiers (direct, negate, empty, intersect). The docs do not say how a modifier
              is written, so they are not offered here.

        Args:
            owner: Id of the user who owns the goals.
            aligned_to_goal: Id of the goal they are aligned to.
            aligned_to_owner: Id of the user whose goals they are aligned to.
            team_only: True: only goals owned by users of the caller's team; False: only the others.
            group: Id of the group, which is a department.
            reports_to: Id of the manager of the owners.
            visibility: Only public, or only private goals.
            permission: What the token's owner may do with the goals.
            following: True: only goals the token's owner follows; False: only the others.
            category: Id of the category.
            assessment: True: only goals that have been assessed. What False does is not documented.
            risk: How likely the goals are to be missed.
            integration: Integration that feeds the goals.
            unit: Unit of their milestones.
            top_company_goal: True: only top goals of the company; False: only the others.
            goal_name: Text that the name matches.
            date_range: First and last day of a period in which the goals are active.
            updated_since: First and last day of a period in which milestones were updated.
            viewed_by_owner_date: First and last day of a period in which the token's owner viewed goals of their
                own.
            delta_start: Only records modified at this time or later. A date without a time means the first second
                of that day, in UTC.
            delta_end: Only records modified at this time or earlier. A date without a time means the last second of
                that day, in UTC.
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                query={
                    "owner": owner,
                    "aligned_to_goal": aligned_to_goal,
                    "aligned_to_owner": aligned_to_owner,
                    "team_only": team_only,
                    "group": group,
                    "reports_to": reports_to,
                    "visibility": visibility,
                    "permission": permission,
                    "following": following,
                    "category": category,
                    "assessment": assessment,
                    "risk": risk,
                    "integration": integration,
                    "unit": unit,
                    "top_company_goal": top_company_goal,
                    "goal_name": goal_name,
                    "date_range": date_range,
                    "updated_since": updated_since,
                    "viewed_by_owner_date": viewed_by_owner_date,
                    "delta_start": delta_start,
                    "delta_end": delta_end,
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def search(
        self,
        *,
        q: str,
        visibility: enums.GoalVisibility | Omit = omit,
        goal_type: Literal["avgofprogress", "sumofcurrent", "sumofrange"] | Omit = omit,
        not_due: bool | Omit = omit,
        current: bool | Omit = omit,
        current_stale: bool | Omit = omit,
        future: bool | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[GoalT] = models.Goal,
        options: RequestOptions | None = None,
    ) -> AsyncPages[GoalT, models.GoalPage]:
        """Search goals by name (documented; docs: Search Goals).

        Returns the goals whose names match a text.

        Notes:
            - Private goals are found only if the owner of the token may see them.
            - The docs call not_due, current, current_stale and future flags without saying how a flag is written.

        Args:
            q: Text to search for in the names of goals.
            visibility: Only public, or only private goals.
            goal_type: How progress is worked out; manualprogress cannot be searched for.
            not_due: True: only goals that have not ended. What False does is not documented.
            current: True: only goals that are active now. What False does is not documented.
            current_stale: True: only goals that are active now or ended in the last 7 days. What False does is not
                documented.
            future: True: only goals that have not begun. What False does is not documented.
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _SEARCH,
                query={
                    "q": q,
                    "visibility": visibility,
                    "goal_type": goal_type,
                    "not_due": not_due,
                    "current": current,
                    "current_stale": current_stale,
                    "future": future,
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def check_in(
        self,
        id: int | str,
        *,
        done: bool | Omit = omit,
        value: float | Omit = omit,
        target: float | Omit = omit,
        result: type[GoalT] = models.Goal,
        options: RequestOptions | None = None,
    ) -> GoalT:
        """Check in on a goal (documented; docs: Check In).

        Reports progress on a milestone, or sets a new target.

        Notes:
            - done or value must be given: done for a binary milestone, value for a metric one.
            - The docs say that the response is the parent goal, but their example looks like the milestone itself.

        Args:
            id: Id of the goal, or of the milestone.
            done: Whether a binary milestone is reached.
            value: Current value of a metric milestone.
            target: New target of a metric milestone.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            BadRequestError: Neither done nor value was given, or one has the wrong type; the message says which.
        """
        return await self._call(
            _CHECK_IN,
            path={"id": id},
            body={
                "done": done,
                "value": value,
                "target": target,
            },
            result=result,
            options=options,
        )
