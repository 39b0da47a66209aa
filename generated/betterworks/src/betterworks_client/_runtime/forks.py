"""What a process that was made by fork must not share with its parent: locks, threads, connections.

A lock that another thread holds at the moment of the fork is never released in the child, since that thread does not
exist there; and a connection that both processes use mixes up their responses.
"""

from __future__ import annotations

import functools
import os
import sys
import threading
import time
import weakref
from typing import Final, Protocol


class Holder(Protocol):
    """Holds locks, threads or connections."""

    def after_fork(self) -> None:
        """Replace them, in the child process."""
        ...


_HOLDERS: weakref.WeakSet[Holder] = weakref.WeakSet()
opening: Final = threading.RLock()
"""Held while certificates are loaded: a fork waits until that is done.

OpenSSL has locks of its own. A child that is forked while another thread loads certificates would wait for them for
ever as soon as it loads its own.
"""

_IMPORTING = "<frozen importlib._bootstrap>"
_IMPORTED = 0.25
"""Seconds for which a fork waits at most for imports of other threads: the program itself may be run by an import."""


def renew_in_children(holder: Holder) -> None:
    """Have `after_fork` of an object called in every process that is forked from now on, while the object exists."""
    _HOLDERS.add(holder)


def _renew() -> None:
    _unlock_properties()
    for holder in list(_HOLDERS):
        holder.after_fork()


def _unlock_properties() -> None:
    """Replace the locks of the package's cached properties, which Python has up to 3.11.

    Another thread may have held one at the moment of the fork: it loads a resource or makes a decoder.
    """
    package = __name__.rpartition("._runtime")[0] or __name__.rpartition(".")[0]
    for name, module in list(sys.modules.items()):
        if name == package or name.startswith(f"{package}."):
            for cls in list(vars(module).values()):
                for held in list(vars(cls).values()) if isinstance(cls, type) else ():
                    if isinstance(held, functools.cached_property) and "lock" in vars(held):
                        vars(held)["lock"] = threading.RLock()


def _before() -> None:
    """Wait for what would hang the child: certificates and modules that other threads load."""
    opening.acquire()
    latest = time.monotonic() + _IMPORTED
    while _is_importing() and time.monotonic() < latest:
        time.sleep(0.001)


def _is_importing() -> bool:
    """Return whether another thread imports a module: the child would wait for the lock of that import for ever."""
    for thread, innermost in sys._current_frames().items():  # pyright: ignore[reportPrivateUsage] (documented)
        frame = innermost if thread != threading.get_ident() else None
        while frame is not None:
            if frame.f_code.co_filename == _IMPORTING:
                return True
            frame = frame.f_back
    return False


def _forked() -> None:
    opening.release()
    _renew()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(before=_before, after_in_parent=opening.release, after_in_child=_forked)
