"""Whether two answers are the same.

Rows are compared by their keys, in order only where the question asks for one. Texts and whole
numbers must be equal, and nothing is equal to a missing figure but a missing figure. A computed
figure may differ by a billionth of itself, which is the order of additions. Gongkai rounds the
figures that it shows: they may differ by half a unit of the last decimal that their column shows.

Percentiles, the median among them, are those of `quantile_cont`, `PERCENTILE.INC` and numpy: of n
sorted cells the one at place (n - 1) * p, counted from 0; between two places in proportion.
"""

from decimal import Decimal
from itertools import zip_longest
from typing import Any

from .questions import Question

Row = tuple[Any, ...]
Rows = tuple[Row, ...]


def canonical(rows: list[Row], question: Question) -> Rows:
    """An answer in the order in which answers to its question are compared."""
    answer = [tuple(row) for row in rows]
    if not question.is_ordered:
        # As text, so that a missing key has a place too.
        answer.sort(key=lambda row: [str(cell) for cell in row[: len(question.keys)]])
    return tuple(answer)


def difference(left: Rows, right: Rows) -> str | None:
    """The first place where two canonical answers differ, in words; None where they agree."""
    leeway = [_leeway(column) for column in zip(*left)], [_leeway(column) for column in zip(*right)]
    for one, other in zip_longest(left, right):
        if one is None or other is None:
            return f"{len(left)} rows beside {len(right)}: {one or other} is in one only"
        if len(one) != len(other):
            return f"{one} beside {other}"
        for place, (cell, twin) in enumerate(zip(one, other)):
            if not _agree(cell, twin, max(leeway[0][place], leeway[1][place])):
                return f"{one} beside {other}"
    return None


def _leeway(column: Row) -> float:
    """Half a unit of the last decimal of a column that was rounded for being shown.

    The column's most exact figure counts, since trailing zeros are not shown.
    """
    exponents = [int(cell.as_tuple().exponent) for cell in column if isinstance(cell, Decimal)]
    return 0.5 * 10.0 ** min(exponents) if exponents else 0.0


def _agree(left: Any, right: Any, leeway: float) -> bool:
    if left is None or right is None or isinstance(left, str) or isinstance(right, str):
        return left == right
    if isinstance(left, int) and isinstance(right, int):
        return left == right
    return abs(float(left) - float(right)) <= leeway + 1e-9 * abs(float(left))
