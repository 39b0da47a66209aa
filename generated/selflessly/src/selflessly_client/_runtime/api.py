"""What the generated resources need of the runtime, in one place."""

from .aio.resource import AsyncResource
from .core import OnProgress
from .methods import awaitable, paged, resource
from .model import Record, Records
from .operations import Operation
from .options import Omit, Options, omit
from .polling import Polling
from .sync.pages import SyncPages
from .sync.resource import SyncResource
from .wire import COMMA

__all__ = [
    "COMMA",
    "AsyncResource",
    "Omit",
    "OnProgress",
    "Operation",
    "Options",
    "Polling",
    "Record",
    "Records",
    "SyncPages",
    "SyncResource",
    "awaitable",
    "omit",
    "paged",
    "resource",
]
