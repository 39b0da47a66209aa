"""`python -m tests.support.serve VENDOR`: a local server that answers with a spec's examples.

It prints the address to use as `base_url` and runs until it is interrupted.
"""

from __future__ import annotations

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
    try:
        main(sys.argv[1])
    except KeyboardInterrupt:
        pass
