"""Runs a step of a build in a process of its own, and ends processes that nobody waits for."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from threading import Thread
from typing import Any, TypeVar

from .specs.problems import SpecError

_Given = TypeVar("_Given")
_Made = TypeVar("_Made")


@contextmanager
def beside(step: Callable[[_Given], _Made], given: _Given) -> Generator[Callable[[], _Made]]:
    """Start a step in a process of its own; yield a function that waits for its result.

    That function raises the SpecError or RecursionError of the step. The process is a fork of this
    one, so that `given` is not copied; where the system has no fork, the function runs the step.
    """
    if not hasattr(os, "fork"):
        yield lambda: step(given)
        return
    context = get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_run, args=(step, given, sender))
    process.start()
    sender.close()
    try:
        yield lambda: _received(receiver)
    finally:
        process.kill()
        process.join()
        receiver.close()


def _run(step: Callable[[Any], object], given: object, sender: Connection) -> None:
    end_with_parent()
    try:
        made = step(given)
    except (SpecError, RecursionError) as error:
        made = error
    sender.send(made)


def _received(receiver: Connection) -> Any:
    try:
        made = receiver.recv()
    except EOFError:
        raise RuntimeError("a process of the build failed; its error is printed above") from None
    if isinstance(made, Exception):
        raise made
    return made


def end_with_parent() -> None:
    """Let this process end when the one that started it is killed, instead of waiting for work."""
    parent = parent_process()

    def watch() -> None:
        assert parent is not None
        parent.join()
        os._exit(1)

    Thread(target=watch, daemon=True).start()
