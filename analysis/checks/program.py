"""Linear constraints: whether all can be kept at once, and the smallest sets of statements that cannot be true together.

A strict constraint is decided by the greatest margin by which all strict ones can be kept, so that no number is moved a
little to make it fit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np
import numpy.typing as npt

Vector = npt.NDArray[np.float64]
# A constraint: the vector times the variables is at most 0; less than 0 if strict. The last variable is the number one.
Constraint = tuple[Vector, bool]
# The solver keeps constraints to 1e-7; a margin is real above ten times that.
MARGIN = 1e-6
MOST_CONFLICTS = 12
_MOST_TRIALS = 100


def solve(goal: Vector, matrix: Vector, unit: Vector, *, margin: bool = False) -> float | None:
    """Return the least value of a goal where the matrix times the variables is at most 0 and the unit is 1."""
    from scipy.optimize import linprog

    done = linprog(
        goal, matrix, np.zeros(len(matrix)), unit[None, :], [1.0],
        bounds=[(0, None)] * (len(goal) - margin) + [(0, 1)] * margin, method="highs",
    )  # fmt: skip
    return float(done.fun) if done.status == 0 else None


def can_be_kept(rows: Sequence[Constraint], one: Vector) -> bool:
    """Say whether constraints can all be kept; `one` is the vector of the number one.

    Examples
    --------
    >>> one = np.array([0.0, 1.0])
    >>> at_least_two, under_two = (np.array([-1.0, 2.0]), False), (np.array([1.0, -2.0]), True)
    >>> can_be_kept([at_least_two], one), can_be_kept([at_least_two, under_two], one)
    (True, False)
    """
    strict = np.array([[float(row[1])] for row in rows])
    matrix = np.hstack([np.array([row[0] for row in rows]), strict])
    goal = np.zeros(len(one) + 1)
    goal[-1] = -1
    least = solve(goal, matrix, np.append(one, 0.0), margin=True)
    return least is not None and (not strict.any() or -least > MARGIN)


Feasible = Callable[[Iterable[int]], bool]


def smallest(feasible: Feasible, within: Iterable[int]) -> tuple[int, ...]:
    """Return statements that cannot all be true while any of them may be left out; none if there is no conflict.

    One after the other is left out, and stays out where a conflict is left without it (the deletion filter:
    Chinneck, Feasibility and Infeasibility in Optimization, 2008).
    """
    kept = tuple(sorted(within))
    if feasible(kept):
        return ()
    for place in kept:
        without = tuple(one for one in kept if one != place)
        if not feasible(without):
            kept = without
    return kept


def all_smallest(feasible: Feasible, statements: Iterable[int]) -> list[tuple[int, ...]]:
    """Return the different conflicts, the smallest first: after each, what is left without one of its statements."""
    every = tuple(statements)
    conflicts: list[tuple[int, ...]] = []
    queue: list[frozenset[int]] = [frozenset()]
    for out in queue:
        conflict = next((one for one in conflicts if out.isdisjoint(one)), None)
        if conflict is None:
            conflict = smallest(feasible, (place for place in every if place not in out))
            conflicts += [conflict] if conflict else []
        if len(conflicts) == MOST_CONFLICTS or len(queue) > _MOST_TRIALS:
            break
        queue += [one for place in conflict if (one := out | {place}) not in queue]
    return sorted(conflicts, key=lambda conflict: (len(conflict), conflict))
