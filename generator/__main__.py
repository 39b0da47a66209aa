"""`python -m generator [VENDOR…] [--check] [--jobs N]`: writes generated/ from specs/."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn


def _run() -> NoReturn:
    """Run the command line, and leave all its objects to the system.

    A run makes almost no garbage. Searching for some, and freeing every object at the end, took
    a third of the time.
    """
    gc.disable()
    from .command import main

    result = main(sys.argv[1:], processes=os.cpu_count() or 1)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(result)


if __name__ == "__main__":
    _run()
