# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""The clients of the Betterworks API."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ._profile import PROFILE
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.credentials import Given
from ._runtime.methods import resource
from ._runtime.options import AsyncClientOptions, ClientOptions
from ._runtime.sync.client import SyncAPIClient

if TYPE_CHECKING:
    from .resources.admin_groups import AdminGroups, AsyncAdminGroups
    from .resources.conversations import AsyncConversations, Conversations
    from .resources.departments import AsyncDepartments, Departments
    from .resources.feedback import AsyncFeedback, Feedback
    from .resources.goals import AsyncGoals, Goals
    from .resources.hashtags import AsyncHashtags, Hashtags
    from .resources.recognitions import AsyncRecognitions, Recognitions
    from .resources.report_runs import AsyncReportRuns, ReportRuns
    from .resources.teams import AsyncTeams, Teams
    from .resources.users import AsyncUsers, Users

__all__ = ["AsyncBetterworks", "Betterworks"]


class Betterworks(SyncAPIClient):
    """Client of the Betterworks API.

    Credentials left out are read from the environment. Use it as a context manager, or close it when done.
    """

    admin_groups: AdminGroups = resource(".resources.admin_groups")
    """Sets of users made by super admins, used above all to schedule conversation cycles."""
    conversations: Conversations = resource(".resources.conversations")
    """Conversations and the templates they follow."""
    departments: Departments = resource(".resources.departments")
    """The department tree."""
    feedback: Feedback = resource(".resources.feedback")
    """Feedback, requests for feedback, and the templates they follow."""
    goals: Goals = resource(".resources.goals")
    """Goals (objectives) and their milestones (key results)."""
    hashtags: Hashtags = resource(".resources.hashtags")
    """Hashtags used in recognitions."""
    recognitions: Recognitions = resource(".resources.recognitions")
    """Praise given to users and groups."""
    report_runs: ReportRuns = resource(".resources.report_runs")
    """Reports, made in the background and downloaded when ready."""
    teams: Teams = resource(".resources.teams")
    """Users from anywhere in the organization who work together."""
    users: Users = resource(".resources.users")
    """People and their administrative roles."""

    def __init__(
        self, *,
        api_token: str | Callable[[], Any] | None = None,
        server: Literal["production", "preview"] = "production",
        **options: Unpack[ClientOptions],
    ) -> None:
        """Open a client.

        Args:
            api_token: API token from the admin portal, sent as `Authorization: APIToken <token>`; or a function
                that gives it, called for every request. Default: `BETTERWORKS_API_TOKEN` of the environment.
            server: Which server to call: production, preview.
            options: base_url, timeout, max_retries and more; see `ClientOptions`.

        Raises:
            AuthenticationError: A credential is neither given nor in the environment.
            ConfigurationError: An option cannot work.
        """
        credentials = Given(api_token=api_token)
        del api_token  # tracebacks show local variables

        super().__init__(PROFILE, credentials, options, server=server)


class AsyncBetterworks(AsyncAPIClient):
    """Client of the Betterworks API; its methods are awaited.

    Credentials left out are read from the environment. Use it as a context manager, or close it when done.
    """

    admin_groups: AsyncAdminGroups = resource(".resources.admin_groups")
    """Sets of users made by super admins, used above all to schedule conversation cycles."""
    conversations: AsyncConversations = resource(".resources.conversations")
    """Conversations and the templates they follow."""
    departments: AsyncDepartments = resource(".resources.departments")
    """The department tree."""
    feedback: AsyncFeedback = resource(".resources.feedback")
    """Feedback, requests for feedback, and the templates they follow."""
    goals: AsyncGoals = resource(".resources.goals")
    """Goals (objectives) and their milestones (key results)."""
    hashtags: AsyncHashtags = resource(".resources.hashtags")
    """Hashtags used in recognitions."""
    recognitions: AsyncRecognitions = resource(".resources.recognitions")
    """Praise given to users and groups."""
    report_runs: AsyncReportRuns = resource(".resources.report_runs")
    """Reports, made in the background and downloaded when ready."""
    teams: AsyncTeams = resource(".resources.teams")
    """Users from anywhere in the organization who work together."""
    users: AsyncUsers = resource(".resources.users")
    """People and their administrative roles."""

    def __init__(
        self, *,
        api_token: str | Callable[[], Any] | None = None,
        server: Literal["production", "preview"] = "production",
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Open a client; see `Betterworks` for the arguments."""
        credentials = Given(api_token=api_token)
        del api_token  # tracebacks show local variables

        super().__init__(PROFILE, credentials, options, server=server)
