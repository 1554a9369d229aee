"""The search for garbage is off while an article is read, and as it was before and after."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from analysis.garbage import garbage_kept


@pytest.fixture(params=[True, False], ids=["on", "off"])
def on(request: pytest.FixtureRequest) -> Iterator[bool]:
    before = gc.isenabled()
    (gc.enable if request.param else gc.disable)()
    yield request.param
    (gc.enable if before else gc.disable)()


def test_it_is_off_within(on: bool) -> None:
    assert garbage_kept(gc.isenabled)() is False
    assert gc.isenabled() is on


def test_it_is_as_it_was_after_an_error(on: bool) -> None:
    with pytest.raises(ZeroDivisionError):
        garbage_kept(divmod)(1, 0)
    assert gc.isenabled() is on


def test_it_stays_off_to_the_end_of_the_outer_of_two(on: bool) -> None:
    def outer() -> tuple[bool, bool]:
        return garbage_kept(gc.isenabled)(), gc.isenabled()

    assert garbage_kept(outer)() == (False, False)
    assert gc.isenabled() is on
