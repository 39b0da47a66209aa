"""Every place where an error could show a secret."""

from __future__ import annotations

import traceback
from collections.abc import Iterator

import httpx

PACKAGE = "/generator/runtime/"


def chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def traces(error: BaseException) -> Iterator[str]:
    """Return every place where an error could show the secret."""
    for each in chain(error):
        yield str(each)
        yield repr(each)
        yield repr(vars(each))
        request = getattr(each, "_request", None)
        if isinstance(request, httpx.Request):
            yield repr(request.headers.raw)
    yield "".join(traceback.format_exception(error))


def frames(error: BaseException) -> Iterator[str]:
    """Return what the frames of the package show of their local variables."""
    for each in chain(error):
        for frame, _ in traceback.walk_tb(each.__traceback__):
            if PACKAGE in frame.f_code.co_filename:
                yield f"{frame.f_code.co_name}: {[repr(v) for v in frame.f_locals.values()]}"
