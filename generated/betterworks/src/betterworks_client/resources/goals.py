# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, Unpack

from .. import _rules, enums, models
from .._results import GOAL_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

if TYPE_CHECKING:
    from .. import params
    from .goals_assessments import AsyncGoalsAssessments, GoalsAssessments
    from .goals_categories import AsyncGoalsCategories, GoalsCategories
    from .goals_comments import AsyncGoalsComments, GoalsComments

_CREATE = Operation(
    "POST /api/v1/goals/",
    models.Goal,
    rules={
        "start": _rules.DATE_FORMAT,
        "end": _rules.DATE_FORMAT,
        "visibility": _rules.GOAL_VISIBILITY,
        "creation_source": _rules.GOAL_CREATION_SOURCE,
        "key_results": _rules.KEY_RESULT_CREATE,
        "type": _rules.GOAL_MEASUREMENT_TYPE,
        "attribute_scope": _rules.ATTRIBUTE_SCOPE,
        "attribute_type": _rules.ATTRIBUTE_TYPE,
    },
)
_RETRIEVE = Operation("GET /api/v1/goals/{id}/", models.Goal)
_UPDATE = Operation(
    "PUT /api/v1/goals/{id}/",
    models.Goal,
    rules={
        "visibility": _rules.GOAL_VISIBILITY,
        "start": _rules.DATE_FORMAT,
        "end": _rules.DATE_FORMAT,
        "key_results": _rules.KEY_RESULT_CREATE,
        "type": _rules.GOAL_MEASUREMENT_TYPE,
        "attribute_scope": _rules.ATTRIBUTE_SCOPE,
        "attribute_type": _rules.ATTRIBUTE_TYPE,
    },
)
_DELETE = Operation[None]("DELETE /api/v1/goals/{id}/")
_LIST = Operation(
    "GET /api/v1/goals/filter/",
    GOAL_PAGES,
    rules={
        "team_only": _rules.YES_NO,
        "permission": _rules.PERMISSION,
        "following": _rules.YES_NO,
        "assessment": _rules.YES_NO,
        "risk": _rules.RISK,
        "integration": _rules.INTEGRATION,
        "top_company_goal": _rules.YES_NO,
        "delta_start": _rules.DATE_OR_DATE_TIME,
        "delta_end": _rules.DATE_OR_DATE_TIME,
    },
)
_SEARCH = Operation("GET /api/v1/goals/search/", GOAL_PAGES, rules={"goal_type": _rules.GOAL_TYPE})
_CHECK_IN = Operation("POST /api/v1/goals/{id}/checkin/", models.Goal, require=(("done",), ("value",)))


class Goals(SyncResource):
    """Goals (objectives) and their milestones (key results).

    Args of its methods:
        id: Id of the goal, or of the milestone.
    """

    categories: GoalsCategories = resource(".goals_categories")
    """Goals (objectives) and their milestones (key results)."""
    comments: GoalsComments = resource(".goals_comments")
    """Goals (objectives) and their milestones (key results)."""
    assessments: GoalsAssessments = resource(".goals_assessments")
    """Goals (objectives) and their milestones (key results)."""

    def create(
        self, *,
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
        options: Options = None,
    ) -> models.Goal:
        """Create a goal (documented; docs: Create a New Goal).

        Creates a goal, together with its milestones if `key_results` are given.

        Notes:
            - The docs announce the new goal as the answer but print a department by mistake; the answer is read as
              a goal.
            - Days are sent as MM/DD/YYYY here and come back as YYYY-MM-DD.
            - Settings of the organization can make categories, attribute_scope and attribute_type required.

        Args:
            owner: Who owns a goal or milestone.
            name: Name of the goal.
            start: First day.
            end: Last day.
            visibility: Who can see a goal.
            creation_source: Where a new goal comes from.
            type: How the progress of a goal is worked out.
            description: What the goal is about.
            parent: Id of the goal above.
            categories: Ids of categories; needed if the organization requires goal categories.
            key_results: Milestones to create along with the goal.
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
        """
        return self._call(_CREATE, locals())

    def retrieve(self, id: int | str, *, options: Options = None) -> models.Goal:
        """Retrieve a goal (documented; docs: Get a Specific Goal).

        Gives one goal or milestone by id.
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self, id: int | str, *,
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
        options: Options = None,
    ) -> models.Goal:
        """Update a goal (documented; docs: Update a Specific Goal).

        Changes a goal or a milestone. Milestones can also be changed, created and deleted through their goal.

        Notes:
            - Every entry of key_results needs an id, even one that is to be created.
            - Days are sent as MM/DD/YYYY, as on creation; the docs give no format for this call.

        Args:
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
        """
        return self._call(_UPDATE, locals())

    def delete(self, id: int | str, *, options: Options = None) -> None:
        """Delete a goal (documented; docs: Delete a Specific Goal).

        Deletes a goal.
        """
        return self._call(_DELETE, locals())

    def list(
        self, *,
        owner: int | str | Omit = omit,
        aligned_to_goal: int | str | Omit = omit,
        aligned_to_owner: int | str | Omit = omit,
        team_only: enums.YesNo | Omit = omit,
        group: int | str | Omit = omit,
        reports_to: int | str | Omit = omit,
        visibility: enums.GoalVisibility | Omit = omit,
        permission: Literal["can_edit", "can_only_view"] | Omit = omit,
        following: enums.YesNo | Omit = omit,
        category: int | str | Omit = omit,
        assessment: enums.YesNo | Omit = omit,
        risk: Literal["ontrack", "needsattention", "atrisk"] | Omit = omit,
        integration: Literal["salesforce", "jira", "tableau"] | Omit = omit,
        unit: str | Omit = omit,
        top_company_goal: enums.YesNo | Omit = omit,
        goal_name: str | Omit = omit,
        date_range: str | Omit = omit,
        updated_since: str | Omit = omit,
        viewed_by_owner_date: str | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.Goal, models.GoalPage]:
        """List goals by filter (documented; docs: Filter).

        Gives the goals and milestones that match every filter given.

        Notes:
            - Some filters know modifiers (direct, negate, empty, intersect). The docs do not say how a modifier is
              written, so they are not offered here.

        Args:
            owner: Id of the user who owns the goals.
            aligned_to_goal: Id of the goal they are aligned to.
            aligned_to_owner: Id of the user whose goals they are aligned to.
            team_only: Goals owned by users of one's own team.
            group: Id of the group, which is a department.
            reports_to: Id of the manager of the owners.
            visibility: Only public, or only private goals.
            permission: What the token's owner may do with the goals.
            following: Goals the token's owner follows.
            category: Id of the category.
            assessment: Goals that have been assessed.
            risk: How likely the goals are to be missed.
            integration: Integration that feeds the goals.
            unit: Unit of their milestones.
            top_company_goal: Top goals of the company.
            goal_name: Text that the name matches.
            date_range: Days within which the goals are active, as MM/DD/YYYY-MM/DD/YYYY.
            updated_since: Days within which milestones were updated, as MM/DD/YYYY-MM/DD/YYYY.
            viewed_by_owner_date: Days within which the token's owner viewed goals of their own, as
                MM/DD/YYYY-MM/DD/YYYY.
            delta_start: Gives what was modified then or later. A date without time means its first second, in UTC.
            delta_end: Gives what was modified then or earlier. A date without time means its last second, in UTC.
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
        """
        return self._pages(_LIST, locals())

    def search(
        self, *,
        q: str,
        visibility: enums.GoalVisibility | Omit = omit,
        goal_type: Literal["avgofprogress", "sumofcurrent", "sumofrange"] | Omit = omit,
        not_due: bool | Omit = omit,
        current: bool | Omit = omit,
        current_stale: bool | Omit = omit,
        future: bool | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.Goal, models.GoalPage]:
        """Search goals by name (documented; docs: Search Goals).

        Gives the goals whose names match a text.

        Notes:
            - The docs call not_due, current, current_stale and future flags without saying how a flag is written.

        Args:
            q: Text to look for in the names of goals.
            visibility: Only public, or only private goals.
            goal_type: How progress is worked out; manualprogress cannot be searched for.
            not_due: Goals that have not ended.
            current: Goals that are active now.
            current_stale: Goals that are active now or ended in the last 7 days.
            future: Goals that have not begun.
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
        """
        return self._pages(_SEARCH, locals())

    def check_in(
        self, id: int | str, *,
        done: bool | Omit = omit,
        value: float | Omit = omit,
        target: float | Omit = omit,
        options: Options = None,
    ) -> models.Goal:
        """Check in on a goal (documented; docs: Check In).

        Reports progress on a milestone, or gives it a new target.

        Notes:
            - done or value must be given: done for a binary milestone, value for a metric one.
            - The docs promise the parent goal as the answer, while their example looks like the milestone itself.

        Args:
            done: Whether a binary milestone is reached.
            value: Where a metric milestone stands.
            target: New target of a metric milestone.

        Raises:
            BadRequestError: Neither done nor value was given, or one has the wrong type; a message says which.
        """
        return self._call(_CHECK_IN, locals())


class AsyncGoals(AsyncResource):
    """`Goals` for the asynchronous client."""

    categories: AsyncGoalsCategories = resource(".goals_categories")
    comments: AsyncGoalsComments = resource(".goals_comments")
    assessments: AsyncGoalsAssessments = resource(".goals_assessments")
    create = awaitable(Goals.create)
    retrieve = awaitable(Goals.retrieve)
    update = awaitable(Goals.update)
    delete = awaitable(Goals.delete)
    list = paged(Goals.list)
    search = paged(Goals.search)
    check_in = awaitable(Goals.check_in)
