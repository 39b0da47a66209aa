"""The settings of one client, resolved once from arguments, environment and profile."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from .addresses import check_base_url
from .errors import ConfigurationError
from .options import CommonClientOptions
from .requests import Headers, merged_headers, read_timeout
from .values import Hidden

if TYPE_CHECKING:
    from .operations import Profile

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=5.0)
_LABEL = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?")
DEFAULT_MAX_BYTES = 256 * 1024 * 1024


class Settings(Hidden, frozen=True, kw_only=True):
    """Immutable settings of a client."""

    base_url: str
    timeout: dict[str, float | None]
    deadline: float | None
    max_retries: int
    header_list: Headers
    strict: bool
    drift_every: int
    max_response_bytes: int
    allow_unknown_values: bool
    segments: Mapping[str, str] = {}

    def path(self, template: str) -> str:
        """Give a path template with the caller's spelling of its segments."""
        if not self.segments:
            return template
        return "/".join(self.segments.get(part, part) for part in template.split("/"))


def resolve_settings(
    profile: Profile,
    options: CommonClientOptions,
    server: str | None = None,
    variables: Mapping[str, str | None] | None = None,
    known: Collection[str] = CommonClientOptions.__optional_keys__,
) -> Settings:
    """Give the settings of a client. Raises ConfigurationError for values that cannot work."""
    check_names(options, known)
    base_url = options.get("base_url") or environment(profile, "base_url")
    if base_url is None:
        base_url = server_address(profile, server, variables or {})
    timeout = DEFAULT_TIMEOUT
    if "timeout" in options:
        timeout = read_timeout(options["timeout"])
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
        segments=_segments(profile, options.get("paths", {})),
    )


def check_names(options: Mapping[str, Any], known: Collection[str]) -> None:
    """Refuse misspelt options. Raises ConfigurationError that names them."""
    odd = sorted(set(options) - set(known))
    if odd:
        listed = ", ".join(sorted(known))
        raise ConfigurationError(f"unknown option {', '.join(odd)}; known are {listed}")


def _segments(profile: Profile, paths: Mapping[str, str]) -> dict[str, str]:
    """Give the caller's spellings by the segment they replace."""
    segments: dict[str, str] = {}
    for name, spelling in paths.items():
        if name not in profile.spellings:
            known = ", ".join(profile.spellings) or "none"
            raise ConfigurationError(f"paths: {name!r} has no other spelling; known are {known}")
        given: Any = spelling
        if not isinstance(given, str) or quote(given, safe="") != given or given in ("", ".", ".."):
            raise ConfigurationError(f"paths: {name} must be one path segment")
        segments[profile.spellings[name].segment] = spelling
    return segments


def _positive(options: Mapping[str, Any], name: str, default: Any, *, zero: bool = False) -> Any:
    value = options.get(name, default)
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if value is not None and (not number or value < 0 or (value == 0 and not zero)):
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


def server_address(
    profile: Profile, server: str | None, variables: Mapping[str, str | None]
) -> str:
    """Give the address of a documented server with its placeholders filled in.

    Raises ConfigurationError for an unknown server, or a placeholder without a usable value.
    """
    name = server or next(iter(profile.servers))
    if name not in profile.servers:
        known = ", ".join(profile.servers)
        raise ConfigurationError(f"server {name!r} is not documented; choose one of {known}")
    address = profile.servers[name]
    for variable, default in profile.variables.items():
        value = variables.get(variable) or environment(profile, variable) or default
        if value is None:
            raise ConfigurationError(
                f"{profile.title}: pass {variable}=… (or base_url), or set "
                f"{profile.env_prefix}_{variable.upper()}"
            )
        if not _LABEL.fullmatch(value):
            raise ConfigurationError(f"{variable} must hold only letters, digits and hyphens")
        address = address.replace(f"{{{variable}}}", value)
    return address
