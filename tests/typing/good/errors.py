"""Errors as a caller handles them."""

from typing import Any, assert_type

from better_impact_client import (
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    BetterImpact,
    BetterImpactError,
    RateLimitError,
)


def careful(client: BetterImpact) -> None:
    try:
        client.enterprise.users.retrieve(1)
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except AuthenticationError as error:
        print(error)
    except APIStatusError as error:
        assert_type(error.status, int)
        assert_type(error.vendor_message, str | None)
        assert_type(error.body, Any)
    except APIConnectionError as error:
        assert_type(error.sent, bool)
    except BetterImpactError as error:
        print(error)
