"""Runs a function in a child process made by fork, and gives its result."""

from __future__ import annotations

import faulthandler
import gc
import os
import pickle
import select
import signal
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable
from typing import Any, Final

import pytest

needs_fork: Final = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
PATIENCE = 20.0
"""Seconds after which a child counts as hanging."""
_DUMPED = 1.0
"""Seconds in which a child that hangs has written where it stands."""


class Child:
    """A child process that runs a function."""

    def __init__(self, function: Callable[[], Any]) -> None:
        self._ends, writing = os.pipe()
        self._where = tempfile.TemporaryFile("w+")  # noqa: SIM115 (`result` closes it)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # about other threads
            self._process = os.fork()
        if self._process:
            os.close(writing)
            return
        gc.freeze()  # no collection looks at what is the parent's
        try:
            faulthandler.register(signal.SIGUSR1, self._where, all_threads=True)
            try:
                result: Any = (True, function())
            except BaseException as error:
                result = (False, f"{type(error).__name__}: {error}\n{traceback.format_exc()}")
            with open(writing, "wb") as file:
                pickle.dump(result, file)
        finally:
            os._exit(0)

    def result(self, patience: float = PATIENCE) -> Any:
        """Return what the function returned; fail if it raised, or hangs for so many seconds."""
        ready, _, _ = select.select([self._ends], [], [], patience)
        if not ready:
            os.kill(self._process, signal.SIGUSR1)
            time.sleep(_DUMPED)
            os.kill(self._process, signal.SIGKILL)
        with open(self._ends, "rb") as file:
            data = file.read()
        os.waitpid(self._process, 0)
        with self._where as file:
            file.seek(0)
            assert ready, f"the child process hangs at:\n{file.read()}"
        succeeded, value = pickle.loads(data)
        assert succeeded, value
        return value


def in_child(function: Callable[[], Any]) -> Any:
    """Return what a function returns in a child process."""
    return Child(function).result()
