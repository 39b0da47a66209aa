"""`python -m generator [VENDOR…] [--check] [--jobs N]`: writes generated/ from specs/."""

from __future__ import annotations

import sys

from .command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
