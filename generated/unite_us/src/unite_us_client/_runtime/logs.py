"""One logger a package: method, path template, status, attempt and time; no ids, query or body."""

from __future__ import annotations

import logging


def logger_of(package: str) -> logging.Logger:
    """Give the logger of a client package, silent until the program configures logging."""
    logger = logging.getLogger(package)
    if not any(isinstance(handler, logging.NullHandler) for handler in logger.handlers):
        logger.addHandler(logging.NullHandler())
    return logger
