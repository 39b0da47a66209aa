"""Authentication: the security schemes of the spec, and the tokens that the sandbox issues."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import hmac
import secrets
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

import attrs

from .clock import Clock
from .fake import moment
from .surface import RUN_FLOWS, Endpoint, Surface

MAX_TOKENS = 10_000
_NONE = "there are no credentials"
_OTHER = "the scheme is wrong"
_WORDS = {"token": "Bearer", "issued": "Bearer", "key": ""}
_CHALLENGES = {"basic": "Basic", "token": "Bearer", "issued": "Bearer", "key": "ApiKey"}


def _kind(scheme: Mapping[str, Any]) -> str:
    """Return what a scheme checks: user and password, a key, a token, one that the sandbox issued.

    A token of a flow that clients do not run is not issued here: it is the secret, as a key is.
    """
    if scheme["type"] == "apiKey":
        return "key"
    if str(scheme.get("scheme", "")).lower() == "basic":
        return "basic"
    issues = "x-token-flow" in scheme or any(flow in scheme.get("flows", ()) for flow in RUN_FLOWS)
    return "issued" if issues else "token"


def key_of(scheme: Mapping[str, Any]) -> str:
    """Return the query parameter that holds an API key; "" if the scheme has none."""
    return str(scheme["name"]) if scheme.get("in") == "query" else ""


@attrs.frozen
class Sent:
    """The parts of a request that may hold credentials."""

    headers: Mapping[str, str] = attrs.field(repr=False)
    query: str = attrs.field(repr=False)

    def at(self, scheme: Mapping[str, Any]) -> str:
        """Return the text in the place of a scheme; "" if there is none."""
        place, name = scheme.get("in", "header"), scheme.get("name", "Authorization")
        if place == "header":
            return self.headers.get(name.lower(), "")
        if place == "query":
            return dict(parse_qsl(self.query)).get(name, "")
        parts = (part.strip().partition("=") for part in self.headers.get("cookie", "").split(";"))
        return {key: value for key, _, value in parts}.get(name, "")


class RefusedError(Exception):
    """The credentials were refused; the message is the reason."""


@attrs.define
class Auth:
    """Checks credentials. `secret` is the password, the client secret, the token and the key."""

    surface: Surface
    secret: str = attrs.field(repr=False)
    lifetime: float
    clock: Clock
    _issued: dict[str, tuple[str, float]] = attrs.field(factory=dict[str, Any], repr=False)

    def check(self, endpoint: Endpoint, headers: Mapping[str, str], query: str) -> None:
        """Raise RefusedError, with the reason, if a request may not call an operation."""
        if not endpoint.security:
            return
        sent = Sent(headers, query)
        refusals = [
            [found for name in entry if (found := self._refused(self._declared[name], sent))]
            for entry in endpoint.security
        ]
        if all(refusals):
            reasons = [reason for each in refusals for reason in each]
            known = [reason for reason in reasons if reason not in (_NONE, _OTHER)]
            raise RefusedError(known[0] if known else _OTHER if _OTHER in reasons else _NONE)

    def challenge(self, endpoint: Endpoint) -> str:
        """Return the header `WWW-Authenticate` of a refusal: the schemes of the operation."""
        names = dict.fromkeys(name for entry in endpoint.security for name in entry)
        kinds = [_kind(self._declared[name]) for name in names]
        return ", ".join(dict.fromkeys(_CHALLENGES[kind] for kind in kinds)) or "Bearer"

    @property
    def _declared(self) -> Mapping[str, Any]:
        schemes: Mapping[str, Any] = self.surface.root["components"].get("securitySchemes", {})
        return schemes

    def _refused(self, scheme: Mapping[str, Any], sent: Sent) -> str:
        """Return why a scheme refuses the credentials of a request; "" if it accepts them."""
        text, kind = sent.at(scheme), _kind(scheme)
        if not text:
            return _NONE
        wanted = "Basic" if kind == "basic" else scheme.get("x-prefix", _WORDS[kind])
        word, _, value = text.partition(" ")
        if wanted and word.lower() != wanted.lower():
            return _OTHER
        value = value if wanted else text
        if kind == "basic":
            try:
                name, _, password = base64.b64decode(value, validate=True).decode().partition(":")
            except (binascii.Error, ValueError):
                return "the credentials cannot be read"
            return "" if name and self._is_secret(password) else "the password is wrong"
        if kind == "issued":
            reason = self._stale(value, "access")
            passed = any(flow not in RUN_FLOWS for flow in scheme.get("flows", ()))
            return "" if passed and self._is_secret(value) else reason
        return "" if self._is_secret(value) else "the token is not known"

    def _is_secret(self, text: str) -> bool:
        return hmac.compare_digest(text.encode(), self.secret.encode())

    def _stale(self, token: str, use: str) -> str:
        known, ends = self._issued.get(token, ("", 0.0))
        if known != use:
            return "the token is not known"
        return "" if self.clock.seconds() < ends else "the token has expired"

    def _issue(self, use: str) -> str:
        now = self.clock.seconds()
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
        ends = self.clock.now() + dt.timedelta(seconds=self.lifetime)
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
