"""The runtime of a generated client: transport, retries, paging, decoding, errors and files.

Every client package carries a copy of this folder as `_runtime`. The modules here are shared by the
synchronous and the asynchronous client; `aio` holds what awaits, and `sync` is derived from it.
"""
