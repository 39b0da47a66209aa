"""Opening a connection pool, and naming the setting that prevents it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from .errors import ConfigurationError
from .library import NAME, httpx

T = TypeVar("T")
_UNUSABLE = (ValueError, TypeError, AttributeError, ImportError, httpx.InvalidURL)


def opened(kind: Callable[..., T], options: Mapping[str, Any]) -> T:
    """Return a new pool. Raise ConfigurationError for an invalid proxy, or certificates that cannot be read.

    Plain http reaches this machine only, so it uses no proxy of the environment, which would read the credentials.
    """
    direct = {} if "proxy" in options or "transport" in options else {"mounts": {"http://": None}}
    try:
        return kind(**options, **direct)
    except _UNUSABLE:  # its message may contain the proxy's password
        problem = _unusable(options)
    except OSError as error:
        named = _variables("SSL_CERT_FILE", "SSL_CERT_DIR") if "verify" not in options else []
        advice = f"look at {' and '.join(named) or 'verify, SSL_CERT_FILE and SSL_CERT_DIR'}"
        problem = f"no connection can be opened: {error.strerror or type(error).__name__}; {advice}"
    raise ConfigurationError(problem)


def _unusable(options: Mapping[str, Any]) -> str:
    """Return the message for a setting that httpx does not accept; it names the setting, and not its value."""
    if "proxy" not in options and options.get("trust_env", True):
        found = _unusable_variable()
        if found is not None:
            return f"{found}; correct it, or pass trust_env=False"
    return f"proxy or verify is not a value that {NAME} accepts"


def _unusable_variable() -> str | None:
    """Return which variable of the environment httpx does not accept, and why; None if it accepts all of them."""
    from urllib.request import getproxies

    proxies = getproxies()
    for scheme in ("http", "https", "all"):
        address = proxies.get(scheme)
        if not address:
            continue
        named = (_variables(f"{scheme}_proxy", f"{scheme}_PROXY".upper()) or [f"the proxy for {scheme}"])[0]
        try:
            url = address if "://" in address else f"http://{address}"
            httpx.HTTPTransport(proxy=httpx.Proxy(url), verify=False, trust_env=False).close()
        except ImportError:
            return f"{named} is a SOCKS proxy, which needs the package socksio (pip install '{NAME}[socks]')"
        except _UNUSABLE:
            return f"{named} is not an address of a proxy that {NAME} accepts"
    hosts = _variables("no_proxy", "NO_PROXY")
    if hosts:
        return f"{hosts[0]} is not a list of hosts that {NAME} accepts (names or addresses, without ranges)"
    return None


def _variables(*names: str) -> list[str]:
    """Return the names of those variables of the environment that are set."""
    return [name for name in names if os.environ.get(name)]
