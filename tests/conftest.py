"""What all tests have in common."""

from __future__ import annotations

import gc

import pytest


def pytest_collection_finish(session: pytest.Session) -> None:
    """Take the thousands of tests that were gathered out of what Python searches for garbage again and again."""
    del session
    gc.freeze()
