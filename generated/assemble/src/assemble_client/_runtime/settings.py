"""The settings of a client, resolved once from arguments, environment and profile."""

from __future__ import annotations

import functools
import logging
import math
import os
import platform
import re
from collections.abc import Collection, Mapping
from typing import Any
from urllib.parse import quote, urljoin

from .access import all_schemes
from .addresses import check_base_url, respelled
from .errors import ClientError, ConfigurationError, did_you_mean
from .library import NAME, httpx, qualified
from .operations import Profile
from .options import DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT, CommonClientOptions, TokenBase, UpdateMethod
from .places import AUTHORIZATION, Place
from .serialization import Headers, merged_headers
from .values import HiddenArguments, Private

_LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"


class Settings(Private, frozen=True, kw_only=True, dict=True):
    """Immutable settings of a client."""

    base_url: str
    timeout: dict[str, float | None]
    deadline: float | None
    max_retries: int
    header_list: Headers
    strict: bool
    drift_every: int
    max_response_bytes: int
    max_download_bytes: int | None
    max_requests_per_second: float | None
    max_concurrency: int | None
    allow_unknown_values: bool
    update_method: UpdateMethod
    token_base: TokenBase | None = None
    segments: tuple[tuple[str, str], ...] = ()
    arguments: Mapping[str, str] = {}
    """Values of path arguments that methods omit."""
    places: tuple[Place, ...] = (AUTHORIZATION,)
    """Where credentials are sent."""
    query_keys: tuple[str, ...] = ()
    """Query parameters that hold API keys."""
    bases: Mapping[str, str] = {}
    """The base address of operations by the name of their servers; "" for `base_url`."""

    @functools.cached_property
    def encoded(self) -> Mapping[str, httpx.Headers]:
        """The headers of requests without a body as httpx sends them, by the name of the servers; created once."""
        bases = self.bases.items()
        return {name: httpx.Request("GET", base, headers=self.header_list).headers for name, base in bases}

    def path(self, template: str) -> str:
        """Return a path template with the caller's spelling of its segments."""
        if not self.segments:
            return template
        return respelled(template, self.segments)


def resolve_settings(
    profile: Profile,
    options: Mapping[str, Any],
    server: str | None = None,
    variables: Mapping[str, str | None] | None = None,
    known: Collection[str] = CommonClientOptions.__optional_keys__,
) -> Settings:
    """Return the settings of a client. Raise ConfigurationError for invalid values.

    `variables`: values of placeholders in the server's address, and of the profile's `arguments`.
    """
    check_names(options, known)
    base_url = options.get("base_url")
    chosen = server is not None and server != next(iter(profile.servers))
    if base_url and chosen:
        raise ConfigurationError("pass server or base_url, not both")
    if not base_url and not chosen:
        base_url = environment(profile, "base_url")
    is_replaced = bool(base_url)
    base_url = check_base_url(base_url or server_address(profile, server, variables or {}))
    timeout = DEFAULT_TIMEOUT
    if "timeout" in options:
        timeout = read_timeout(options["timeout"])
    places = tuple(dict.fromkeys([AUTHORIZATION, *(scheme.place for scheme in all_schemes(profile))]))
    return Settings(
        base_url=base_url,
        timeout=timeout.as_dict(),
        deadline=number(options, "deadline", None),
        max_retries=number(options, "max_retries", 2, least=0, whole=True),
        header_list=_headers(profile, options.get("headers"), places),
        strict=options.get("strict", False),
        drift_every=number(options, "drift_every", 100, least=0, whole=True),
        max_response_bytes=number(options, "max_response_bytes", DEFAULT_MAX_BYTES),
        max_download_bytes=number(options, "max_download_bytes", None, least=1, whole=True),
        max_requests_per_second=number(options, "max_requests_per_second", None),
        max_concurrency=number(options, "max_concurrency", None, least=1, whole=True),
        allow_unknown_values=options.get("allow_unknown_values", False),
        update_method=_update_method(options),
        token_base=_token_base(options),
        segments=_segments(profile, options.get("paths") or {}),
        arguments=_arguments(profile, variables or {}),
        places=places,
        query_keys=tuple(place.name for place in places if place.location == "query"),
        bases=_bases(profile, base_url, options, server, variables or {}, is_replaced=is_replaced),
    )


def check_names(options: Mapping[str, Any], known: Collection[str]) -> None:
    """Raise ConfigurationError for an unknown option; the message suggests the closest known one."""
    for name in options:
        if name not in known:
            near = did_you_mean(name, known)
            raise ConfigurationError(f"unknown option {name}; known are {', '.join(sorted(known))}{near}")


def _update_method(options: Mapping[str, Any]) -> UpdateMethod:
    found: Any = options.get("update_method", "PATCH")
    if found not in ("PATCH", "PUT"):
        raise ConfigurationError(f"update_method must be PATCH or PUT, not {found!r}")
    method: UpdateMethod = found
    return method


def _token_base(options: Mapping[str, Any]) -> TokenBase | None:
    found: Any = options.get("token_base")
    if found not in (None, "host", "base"):
        raise ConfigurationError(f"token_base must be host or base, not {found!r}")
    base: TokenBase | None = found
    return base


def read_timeout(value: float | httpx.Timeout) -> httpx.Timeout:
    """Return a timeout in seconds as `httpx.Timeout`. Raise ConfigurationError for an invalid value."""
    seconds: Any = value
    if isinstance(seconds, httpx.Timeout):
        return seconds
    if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or not 0 < seconds < 1e9:
        raise ConfigurationError(f"timeout must be a number of seconds above 0, or {NAME}.Timeout{_foreign(value)}")
    return httpx.Timeout(seconds)


def pool_options(options: Mapping[str, Any], kind: type, transport: type) -> tuple[dict[str, Any], Any]:
    """Return the options of the client's own pool, and the caller's `http_client` that replaces it, or None.

    Raise ConfigurationError for options that exclude each other, or objects for the other client.
    """
    defaults = {"transport": None, "proxy": None, "verify": True, "trust_env": True}
    passed = HiddenArguments(
        (n, options[n]) for n, usual in defaults.items() if options.get(n) is not None and options[n] is not usual
    )
    own = options.get("http_client")
    if own is not None and not isinstance(own, kind):
        raise ConfigurationError(f"http_client must be an {NAME}.{kind.__name__}{_foreign(own)}")
    if not isinstance(passed.get("transport"), (transport, type(None))):
        raise ConfigurationError(f"transport must be an {NAME}.{transport.__name__}{_foreign(passed['transport'])}")
    first = "http_client" if own is not None else "transport" if "transport" in passed else ""
    odd = [name for name in passed if first and name != first]
    if odd:
        others = " and ".join(odd)
        raise ConfigurationError(f"{first} brings its own {others}; pass one or the other")
    return passed, own


def _foreign(value: object) -> str:
    """Return the end of a message for an object of the HTTP library that the package is not built on."""
    name = qualified(value)
    family, _, cls = name.partition(".")
    if not cls:
        return ""
    if family == NAME:
        return f", not an {name}"
    advice = ""
    if family == "httpx2":
        advice = "; to use httpx2, call httpx2.alias_httpx() before anything imports httpx"
    return f", not an {name}: this package is built on {NAME}{advice}"


def _arguments(profile: Profile, values: Mapping[str, str | None]) -> dict[str, str]:
    """Return the path arguments of the client that are passed or in the environment."""
    found: dict[str, str] = {}
    for name in profile.arguments:
        value: Any = values.get(name)
        if value is None:
            value = environment(profile, name)
        elif not isinstance(value, str) or value in ("", ".", ".."):
            raise ConfigurationError(f"{name} must be a text other than '', '.' and '..'")
        if value is not None:
            found[name] = value
    return found


def _segments(profile: Profile, paths: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the segments that the caller spells differently with their spellings, the longest first."""
    segments: dict[str, str] = {}
    for name, spelling in paths.items():
        if name not in profile.spellings:
            known = ", ".join(profile.spellings) or "none"
            raise ConfigurationError(f"paths: {name!r} has no other spelling; known are {known}")
        other: Any = spelling
        if not isinstance(other, str) or not all(map(_is_segment, other.split("/"))):
            raise ConfigurationError(f"paths: {name} must be path segments joined by slashes")
        segments[profile.spellings[name].segment] = spelling
    return tuple(sorted(segments.items(), key=lambda item: -item[0].count("/")))


def _is_segment(text: str) -> bool:
    return quote(text, safe="") == text and text not in ("", ".", "..")


def number(
    options: Mapping[str, Any],
    name: str,
    default: Any,
    *,
    least: int | None = None,
    whole: bool = False,
    error: type[ClientError] = ConfigurationError,
) -> Any:
    """Return an option that is a number; `default` if it is None or missing.

    Raise `error` unless it is finite and at least `least` (None: greater than 0), and an int if `whole`.
    """
    value = options.get(name)
    if value is None:
        return default
    fits = isinstance(value, int if whole else (int, float)) and not isinstance(value, bool)
    if not fits or not math.isfinite(value) or not (value > 0 if least is None else value >= least):
        kind = "a whole number" if whole else "a number"
        bound = "more than 0" if least is None else f"{least} or more"
        raise error(f"{name} must be {kind}, {bound}")
    return value


def _headers(profile: Profile, extra: Mapping[str, str] | None, places: Collection[Place]) -> Headers:
    """Return the headers of every request: the default ones, the profile's, and the caller's, which replace them."""
    agent = (
        f"{profile.package.replace('_', '-')}/{profile.version} "
        f"python/{platform.python_version()} {NAME}/{httpx.__version__}"
    )
    taken = next((place for place in places if extra and place.is_given({}, extra)), None)
    if taken is not None:
        what = f"cookie {taken.name}" if taken.location == "cookie" else taken.name
        raise ConfigurationError(f"headers: pass credentials by their own arguments, not as {what}")
    base = [("Accept", "application/json"), ("Accept-Encoding", "gzip, deflate"), ("User-Agent", agent)]
    return merged_headers(base, profile.headers, extra)


def environment(profile: Profile, name: str) -> str | None:
    """Return a setting from the environment (`<PREFIX>_<NAME>`); None if it is empty or not set."""
    return os.environ.get(f"{profile.env_prefix}_{name.upper()}") or None


def server_address(profile: Profile, server: str | None, variables: Mapping[str, str | None]) -> str:
    """Return the address of a documented server with its placeholders filled in.

    Raise ConfigurationError for an unknown server, or a placeholder without a valid value.
    """
    name = server or next(iter(profile.servers))
    if name not in profile.servers:
        known = ", ".join(profile.servers)
        raise ConfigurationError(f"server {name!r} is not documented; choose one of {known}")
    address = filled(profile, profile.servers[name], variables)
    if address.startswith("/"):
        raise ConfigurationError(
            f"{profile.title}: the documentation names no host: pass base_url=…, an address that ends in {address}, or "
            f"set {profile.env_prefix}_BASE_URL"
        )
    return address


def filled(profile: Profile, address: str, variables: Mapping[str, str | None]) -> str:
    """Return an address with its placeholders filled in. Raise ConfigurationError for one without a valid value."""
    for variable, default in profile.variables.items():
        if f"{{{variable}}}" not in address:
            continue
        value = variables.get(variable) or environment(profile, variable) or default
        if value is None:
            raise ConfigurationError(
                f"{profile.title}: pass {variable}=… (or base_url), or set {profile.env_prefix}_{variable.upper()}"
            )
        if not re.fullmatch(_LABEL, value):
            raise ConfigurationError(f"{variable} must hold only letters, digits and hyphens")
        address = address.replace(f"{{{variable}}}", value)
    return address


def _bases(
    profile: Profile,
    base_url: str,
    options: Mapping[str, Any],
    server: str | None,
    variables: Mapping[str, str | None],
    *,
    is_replaced: bool,
) -> dict[str, str]:
    """Return the base addresses of operations by the name of their servers.

    The caller's `servers` come first, then the caller's `base_url`, which replaces every server. Otherwise it is the
    documented server with the name of the chosen one, or the first.
    """
    passed: Mapping[str, str] = options.get("servers") or {}
    for name in passed:
        if name not in profile.operation_servers:
            near = did_you_mean(name, profile.operation_servers)
            known = ", ".join(profile.operation_servers) or "none"
            raise ConfigurationError(f"servers: {name!r} is not documented; known are {known}{near}")
    bases = {"": base_url}
    for name, servers in profile.operation_servers.items():
        if name in passed:
            bases[name] = check_base_url(passed[name], f"servers: {name}")
        elif is_replaced:
            bases[name] = base_url
        else:
            address = servers.get(server or next(iter(profile.servers))) or next(iter(servers.values()))
            bases[name] = check_base_url(urljoin(base_url, filled(profile, address, variables)))
    return bases


def logger_of(package: str) -> logging.Logger:
    """Return the logger of a client package, which is silent until the program configures logging.

    Records contain method, path template, status, attempt and time, but no ids, query or body.
    """
    logger = logging.getLogger(package)
    if not any(isinstance(handler, logging.NullHandler) for handler in logger.handlers):
        logger.addHandler(logging.NullHandler())
    return logger
