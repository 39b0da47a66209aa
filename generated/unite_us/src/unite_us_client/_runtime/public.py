"""What every package offers of the runtime, beside its client, its errors and its types."""

from .aio.pages import AsyncPages
from .drift import Drift
from .model import Record
from .omitted import Omit, omit
from .operations import plain
from .options import AsyncClientOptions, ClientOptions, Into, PagesInto, Paging, RequestOptions
from .pages import Page
from .responses import RawResponse
from .sync.pages import SyncPages
from .tokens import MemoryStore, Token, TokenStore

__all__ = [
    "AsyncClientOptions",
    "AsyncPages",
    "ClientOptions",
    "Drift",
    "Into",
    "MemoryStore",
    "Omit",
    "Page",
    "PagesInto",
    "Paging",
    "RawResponse",
    "Record",
    "RequestOptions",
    "SyncPages",
    "Token",
    "TokenStore",
    "omit",
    "plain",
]
