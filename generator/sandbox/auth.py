"""Authentication: the security schemes of the spec, and the tokens that the sandbox issues."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import hmac
import secrets
import time
from collections.abc import Mapping
from typing import Any

import attrs

from .fake import moment
from .surface import Endpoint, Surface

MAX_TOKENS = 10_000


class RefusedError(Exception):
    """The credentials were refused; the message is the reason."""


@attrs.define
class Auth:
    """Checks credentials. `secret` is the password, the client secret and the static token."""

    surface: Surface
    secret: str = attrs.field(repr=False)
    lifetime: float
    _issued: dict[str, tuple[str, float]] = attrs.field(factory=dict[str, Any], repr=False)

    def check(self, endpoint: Endpoint, headers: Mapping[str, str]) -> None:
        """Raise RefusedError, with the reason, if a request may not call an operation."""
        if not endpoint.security:
            return
        authorization = headers.get("authorization", "")
        if not authorization:
            raise RefusedError("there are no credentials")
        schemes = self.surface.root["components"]["securitySchemes"]
        reasons = [
            self._refused(schemes[name], authorization)
            for entry in endpoint.security
            for name in entry
        ]
        if all(reasons):
            raise RefusedError(
                next((r for r in reasons if r != "another"), "") or "the scheme is wrong"
            )

    def _refused(self, scheme: Mapping[str, Any], authorization: str) -> str:
        """Return why a scheme refuses credentials ("another": wrong scheme); "" if it accepts."""
        word, _, value = authorization.partition(" ")
        kind = scheme.get("scheme", scheme["type"])
        wanted = {"basic": "Basic", "apiKey": scheme.get("x-prefix", "")}.get(kind, "Bearer")
        if wanted and word.lower() != wanted.lower():
            return "another"
        value = value if wanted else authorization
        if kind == "basic":
            try:
                name, _, password = base64.b64decode(value, validate=True).decode().partition(":")
            except (binascii.Error, ValueError):
                return "the credentials cannot be read"
            return "" if name and self._is_secret(password) else "the password is wrong"
        if kind == "oauth2" or "x-token-flow" in scheme:
            return self._stale(value, "access")
        return "" if self._is_secret(value) else "the token is not known"

    def _is_secret(self, text: str) -> bool:
        return hmac.compare_digest(text.encode(), self.secret.encode())

    def _stale(self, token: str, use: str) -> str:
        known, ends = self._issued.get(token, ("", 0.0))
        if known != use:
            return "the token is not known"
        return "" if time.monotonic() < ends else "the token has expired"

    def _issue(self, use: str) -> str:
        now = time.monotonic()
        if len(self._issued) >= MAX_TOKENS:
            self._issued = {t: kept for t, kept in self._issued.items() if kept[1] > now}
        if len(self._issued) >= MAX_TOKENS:
            del self._issued[next(iter(self._issued))]
        token = secrets.token_urlsafe(24)
        self._issued[token] = (use, now + self.lifetime * (1 if use == "access" else 100))
        return token

    def grant(self, endpoint: Endpoint, body: Mapping[str, Any]) -> dict[str, Any]:
        """Return the body of a token response. Raise RefusedError if the credentials are wrong."""
        _, step = self.surface.tokens[endpoint.path]
        if step == "refresh":
            self._need(body.get("refresh_token"), "refresh")
        elif step == "exchange":
            self._need(body.get("token"), "login")
        else:
            sent = [body[n] for n in ("password", "client_secret") if isinstance(body.get(n), str)]
            if not sent or not all(map(self._is_secret, sent)):
                raise RefusedError("the credentials are wrong")
        token = self._issue("login" if step == "login" else "access")
        ends = dt.datetime.now(dt.timezone.utc) + dt.timedelta(seconds=self.lifetime)
        facts = {
            "access_token": token,
            "token": token,
            "token_type": "Bearer",
            "expires_in": int(self.lifetime),
            "expires_at": moment(ends),
            "refresh_token": None,
            "scope": body.get("scope"),
        }
        fields: dict[str, Any] = {}
        for name, node in self.surface.reader.properties(endpoint.shape).items():
            value = self._issue("refresh") if name == "refresh_token" else facts.get(name)
            kinds = self.surface.document.resolve(node).get("type", "null")
            if value is not None or "null" in kinds:
                fields[name] = value
        return fields

    def _need(self, token: Any, use: str) -> None:
        reason = self._stale(token, use) if isinstance(token, str) else "the token is missing"
        if reason:
            raise RefusedError(reason)
