"""`python -m tests.support.serve VENDOR`: a local server that answers with a spec's examples.

It prints the address to use as `base_url` and runs until it is interrupted.
"""

from __future__ import annotations

import argparse
import contextlib
import threading

from .example_server import examples_of
from .vendor_server import serving
from .vendors import VENDORS, base_path


def main(vendor: str) -> None:
    """Serve one vendor's examples."""
    with serving() as server:
        server.respond = examples_of(vendor)
        print(server.base_url + base_path(vendor), flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("vendor", choices=VENDORS)
    with contextlib.suppress(KeyboardInterrupt):
        main(parser.parse_args().vendor)
