"""`python -m generator.sandbox VENDOR`: a local server that behaves like the vendor."""

from __future__ import annotations

import sys

from .command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
