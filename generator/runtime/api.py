"""What the generated resources are built of, in one place."""

from .methods import awaitable, paged, resource, twin
from .operations import Operation
from .options import OnProgress
from .resources import AsyncResource, SyncResource
from .sync.pages import SyncPages

__all__ = [
    "AsyncResource",
    "OnProgress",
    "Operation",
    "SyncPages",
    "SyncResource",
    "awaitable",
    "paged",
    "resource",
    "twin",
]
