# Derived from ../aio by `make regenerate`: edit that instead.
"""Client, pages and resources of one kind; `sync` is derived from `aio`."""
