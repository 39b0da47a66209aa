"""What the generated resources are built of, in one place."""

from .aio.resource import AsyncResource
from .core import OnProgress
from .methods import awaitable, paged, resource
from .operations import Operation
from .polling import Polling
from .sync.pages import SyncPages
from .sync.resource import SyncResource

__all__ = [
    "AsyncResource",
    "OnProgress",
    "Operation",
    "Polling",
    "SyncPages",
    "SyncResource",
    "awaitable",
    "paged",
    "resource",
]
