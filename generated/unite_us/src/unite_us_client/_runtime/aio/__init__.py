"""Client, pages and resources of one kind; `sync` is derived from `aio`."""
