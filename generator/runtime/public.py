"""What every package offers of the runtime, beside its client, its errors and its types."""

from .aio.pages import AsyncPage, AsyncPages
from .drift import Drift
from .model import Record
from .operations import plain
from .options import AsyncClientOptions, ClientOptions, Omit, RequestOptions, omit
from .responses import RawResponse
from .sync.pages import SyncPage, SyncPages
from .tokens import MemoryStore, Token, TokenStore

__all__ = [
    "AsyncClientOptions",
    "AsyncPage",
    "AsyncPages",
    "ClientOptions",
    "Drift",
    "MemoryStore",
    "Omit",
    "RawResponse",
    "Record",
    "RequestOptions",
    "SyncPage",
    "SyncPages",
    "Token",
    "TokenStore",
    "omit",
    "plain",
]
