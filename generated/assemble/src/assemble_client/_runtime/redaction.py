"""Cuts a client's own secrets out of what a vendor sent back, before it appears in an error."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote

from .values import HiddenArguments

CUT = "<hidden>"
_PUBLIC = ("username", "email", "client_id")
"""Credentials that identify the caller, and are no secrets."""
_TOO_SHORT = 3
_SHORT = 8
"""A secret with fewer characters is only cut out where it is a whole word: it may be part of other words."""


def known_secrets(arguments: Mapping[str, Any], headers: Mapping[str, str]) -> HiddenArguments:
    """Return the secrets among the credentials of a client and the values of its caller's headers, by name."""
    found = HiddenArguments((name, value) for name, value in arguments.items() if name not in _PUBLIC)
    found.update((f"header {name}", value) for name, value in headers.items() if len(str(value)) >= _SHORT)
    return HiddenArguments((name, str(value)) for name, value in found.items() if isinstance(value, str))


def _forms(secret: str) -> Iterator[str]:
    """Yield the ways in which a secret may be written in a response."""
    yield secret
    yield json.dumps(secret)[1:-1]
    yield json.dumps(secret, ensure_ascii=False)[1:-1]
    yield quote(secret, safe="")


def pattern_of(secrets: Iterable[str]) -> re.Pattern[str] | None:
    """Return a pattern that matches every secret in every form; None if there are none."""
    forms = {form for secret in secrets if len(secret) >= _TOO_SHORT for form in _forms(secret)}
    parts = [
        re.escape(form) if len(form) >= _SHORT else rf"(?<![A-Za-z0-9]){re.escape(form)}(?![A-Za-z0-9])"
        for form in sorted(forms, key=len, reverse=True)
    ]
    return re.compile("|".join(parts)) if parts else None


def cut_text(text: str, secrets: Iterable[str]) -> str:
    """Return a text without the secrets, also one of which the end was cut off together with the text."""
    secrets = list(secrets)
    pattern = pattern_of(secrets)
    if pattern is None:
        return text
    text = pattern.sub(CUT, text)
    for secret in secrets:
        for length in range(len(secret) - 1, _SHORT - 1, -1):
            if text.endswith(secret[:length]):
                return text[:-length] + CUT
    return text


def cut_bytes(body: bytes, secrets: Iterable[str]) -> bytes:
    """Return a body without the secrets."""
    pattern = pattern_of(secrets)
    if pattern is None:
        return body
    return re.sub(pattern.pattern.encode("utf-8", "surrogatepass"), CUT.encode(), body)


def cut_error(error: BaseException, secrets: Iterable[str]) -> None:
    """Cut the secrets out of the messages of an error and of those that it was raised from."""
    secrets, seen = list(secrets), set[int]()
    each: BaseException | None = error
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        texts = tuple(cut_text(arg, secrets) if isinstance(arg, str) else arg for arg in each.args)
        if texts != each.args:
            each.args = texts
        each = each.__cause__
