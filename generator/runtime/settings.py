"""The settings of one client, resolved once from arguments, environment and profile."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs
import httpx

from .addresses import check_base_url
from .errors import AuthenticationError, ConfigurationError
from .options import CommonClientOptions
from .requests import Headers, merged_headers

if TYPE_CHECKING:
    from .operations import Profile

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=5.0)
DEFAULT_MAX_BYTES = 256 * 1024 * 1024


@attrs.frozen(kw_only=True)
class Settings:
    """Immutable settings of a client."""

    base_url: str
    timeout: dict[str, float | None]
    deadline: float | None
    max_retries: int
    header_list: Headers = attrs.field(repr=False)
    strict: bool
    drift_every: int
    max_response_bytes: int
    allow_unknown_values: bool


def resolve_settings(profile: Profile, options: CommonClientOptions) -> Settings:
    """Give the settings of a client. Raises ConfigurationError for values that cannot work."""
    base_url = options.get("base_url") or environment(profile, "base_url")
    if base_url is None:
        if not profile.servers:
            raise ConfigurationError(
                f"base_url is needed: pass it or set {profile.env_prefix}_BASE_URL"
            )
        base_url = next(iter(profile.servers.values()))
    timeout = httpx.Timeout(options["timeout"]) if "timeout" in options else DEFAULT_TIMEOUT
    return Settings(
        base_url=check_base_url(base_url),
        timeout=timeout.as_dict(),
        deadline=_positive(options, "deadline", None),
        max_retries=_positive(options, "max_retries", 2, zero=True),
        header_list=_headers(profile, options.get("headers")),
        strict=options.get("strict", False),
        drift_every=_positive(options, "drift_every", 100, zero=True),
        max_response_bytes=_positive(options, "max_response_bytes", DEFAULT_MAX_BYTES),
        allow_unknown_values=options.get("allow_unknown_values", False),
    )


def _positive(options: Mapping[str, Any], name: str, default: Any, *, zero: bool = False) -> Any:
    value = options.get(name, default)
    if value is not None and (value < 0 or (value == 0 and not zero)):
        raise ConfigurationError(f"{name} must be {'0 or more' if zero else 'more than 0'}")
    return value


def _headers(profile: Profile, extra: Mapping[str, str] | None) -> Headers:
    """Give the headers of every request; those of the profile, then the caller's."""
    agent = (
        f"{profile.package.replace('_', '-')}/{profile.version} "
        f"python/{platform.python_version()} httpx/{httpx.__version__}"
    )
    base = [
        ("Accept", "application/json"),
        ("Accept-Encoding", "gzip, deflate"),
        ("User-Agent", agent),
    ]
    return merged_headers(base, profile.headers, extra)


def environment(profile: Profile, name: str) -> str | None:
    """Read a setting from the environment (`<PREFIX>_<NAME>`); None if it is empty or not set."""
    return os.environ.get(f"{profile.env_prefix}_{name.upper()}") or None


def credential(profile: Profile, name: str, given: str | None) -> str:
    """Give a credential from the argument or the environment.

    Raises AuthenticationError that names the argument and the variable, never a value.
    """
    value = given or environment(profile, name)
    if not value:
        raise AuthenticationError(
            f"{profile.title}: no {name}; pass {name}=… or set {profile.env_prefix}_{name.upper()}"
        )
    return value
