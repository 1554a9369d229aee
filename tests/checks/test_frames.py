"""Numbers drawn from others: each way of telling the operands with each way of telling what is drawn from them."""

from __future__ import annotations

import pytest

from tests.checks.accusing import accused, all_accused
from tests.checks.frames import ALL, Frames
from tests.checks.frames_found import FOUND

_CELLS = [
    (name, place, other)
    for name, frames in ALL.items()
    for place in range(len(frames.operands))
    for other in range(len(frames.drawn))
]


def _params() -> list[object]:
    return [
        pytest.param(
            ALL[name].operands[place] + ALL[name].drawn[other],
            ALL[name],
            id=f"{name}-{place}-{other}",
            marks=[pytest.mark.xfail(reason="not found yet", strict=True)] if FOUND[name][place][other] == "." else [],
        )
        for name, place, other in _CELLS
    ]


@pytest.mark.parametrize(("passage", "frames"), _params())
def test_a_wrong_number_is_found(passage: str, frames: Frames) -> None:
    assert accused(passage.format(frames.wrong)) != []


@pytest.mark.parametrize(
    ("name", "place"), [(name, place) for name, frames in ALL.items() for place in range(len(frames.operands))]
)
def test_a_right_number_is_not_accused(name: str, place: int) -> None:
    frames = ALL[name]
    told = [(frames.operands[place] + drawn).format(frames.right) for drawn in frames.drawn]
    assert all_accused(told) == []
