"""The runtime of a generated client: transport, retries, paging, decoding, errors and files.

Every client package carries a copy of it as `_runtime`, with the modules that it needs. There is
one engine for both clients, written with `await`; `aio` and `sync` hold what users see of each, and
its backend: what really waits in one blocks in the other, whose coroutines run through at once.
"""
