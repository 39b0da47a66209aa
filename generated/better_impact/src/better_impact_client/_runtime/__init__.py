"""The runtime of a generated client: transport, retries, paging, decoding, errors and files.

Every client package carries a copy of it as `_runtime`. The synchronous and the asynchronous client
share one engine, written with `await`. `aio` and `sync` hold the public classes and the backend of
each client: the asynchronous backend suspends where it waits, the synchronous one blocks, so its
coroutines run to the end without an event loop.
"""

__all__: list[str] = []
