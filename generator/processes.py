"""Runs a step of a build in a process of its own, and ends processes that nobody waits for."""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from threading import Thread
from typing import Any, Generic, Self, TypeVar

from .specs.problems import SpecError

Given = TypeVar("Given")
Made = TypeVar("Made")


class Step(Generic[Given, Made]):
    """A step whose function takes long to load; it runs when its result is asked for."""

    def __init__(self, load: Callable[[], Callable[[Given], Made]]) -> None:
        self._load = load
        self._given: Given | None = None

    def start(self, given: Given) -> None:
        """Set what the function is called with."""
        self._given = given

    def result(self) -> Made:
        """Return what the function returns."""
        assert self._given is not None
        return self._load()(self._given)

    def __enter__(self) -> Self:
        """Do nothing; a step of another process ends with the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Do nothing."""


class StepBeside(Step[Given, Made]):
    """A step in a process of its own, which loads the function at once and runs it once started."""

    def __init__(self, load: Callable[[], Callable[[Given], Made]]) -> None:
        super().__init__(load)
        context = get_context("fork")
        self._pipe, end = context.Pipe()
        self._process = context.Process(target=_serve, args=(load, end))
        self._process.start()
        end.close()

    def start(self, given: Given) -> None:
        """Send the process what the function is called with."""
        self._pipe.send(given)

    def result(self) -> Made:
        """Wait for what the function returns; raise its SpecError or RecursionError."""
        try:
            made = self._pipe.recv()
        except EOFError:
            message = "a process of the build failed; its error is printed above"
            raise RuntimeError(message) from None
        if isinstance(made, Exception):
            raise made
        return made  # type: ignore[no-any-return]

    def __exit__(self, *_: object) -> None:
        """End the process."""
        self._process.kill()
        self._process.join()
        self._pipe.close()


def step(load: Callable[[], Callable[[Given], Made]], *, beside: bool) -> Step[Given, Made]:
    """Return a step; in a process of its own if `beside` is set and the system has forks."""
    return StepBeside(load) if beside and hasattr(os, "fork") else Step(load)


def _serve(load: Callable[[], Callable[[Any], object]], pipe: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that waits for this one ends both
    end_with_parent()
    received: list[bytes] = []
    # Received while the function is loaded: the process that sends waits until all is received.
    receiver = Thread(target=lambda: received.append(pipe.recv_bytes()), daemon=True)
    receiver.start()
    function = load()
    receiver.join()
    try:
        made = function(pickle.loads(received[0]))  # noqa: S301 (from this very program)
    except (SpecError, RecursionError) as error:
        made = error
    pipe.send(made)


def end_with_parent() -> None:
    """Let this process end when the one that started it is killed, instead of waiting for work."""
    parent = parent_process()

    def watch() -> None:
        assert parent is not None
        parent.join()
        os._exit(1)

    Thread(target=watch, daemon=True).start()
