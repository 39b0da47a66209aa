"""`python -m tests.support.serve VENDOR`: a local server that answers with a spec's examples.

It prints the address to use as `base_url` and runs until it is interrupted.
"""

from __future__ import annotations

import contextlib
import sys
import threading

from .example_server import examples_of
from .vendor_server import serving


def main(vendor: str) -> None:
    """Serve one vendor's examples."""
    with serving() as server:
        server.respond = examples_of(vendor)
        print(server.base_url, flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        main(sys.argv[1])
