"""Times of the same work, done again and again."""

from math import ceil
from statistics import median


class Timings:
    """Milliseconds, in the order in which they were taken."""

    def __init__(self, milliseconds: list[float] | None = None) -> None:
        self._taken = list(milliseconds or [])

    def add(self, milliseconds: float) -> None:
        """Takes one more."""
        self._taken.append(milliseconds)

    @property
    def median(self) -> float:
        """Half of them took no longer."""
        return median(self._taken)

    @property
    def p95(self) -> float:
        """Of twenty, the longest but one: the nearest rank."""
        return sorted(self._taken)[ceil(0.95 * len(self._taken)) - 1]
