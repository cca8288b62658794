"""Who runs beside whom."""

from types import SimpleNamespace
from unittest import TestCase

from ..groups import groups


def _named(name: str, room: int, stays: bool = False) -> SimpleNamespace:
    return SimpleNamespace(name=name, room=room, stays=stays)


class GroupTests(TestCase):
    """`groups` of contestants of known room, 100 rows, 85 of 100 bytes given away."""

    def _names(self, available: int, *contestants: SimpleNamespace) -> list[list[str]]:
        return [[one.name for one in group] for group in groups(list(contestants), 100, available)]

    def test_all_run_together_where_memory_holds_them(self) -> None:
        own, one, other = _named("own", 5, True), _named("one", 40), _named("other", 40)
        self.assertEqual(self._names(10_000, own, one, other), [["own", "one", "other"]])

    def test_later_ones_fill_earlier_groups_and_who_stays_is_in_each(self) -> None:
        own, large, one, small = (
            _named("own", 5, True), _named("large", 70), _named("one", 20), _named("small", 10),
        )  # fmt: skip
        found = self._names(10_000, large, own, one, small)
        self.assertEqual(found, [["own", "large", "small"], ["own", "one"]])

    def test_one_that_is_too_large_runs_by_itself(self) -> None:
        one, other = _named("one", 9), _named("other", 9)
        self.assertEqual(self._names(10, one, other), [["one"], ["other"]])

    def test_one_alone_is_a_group(self) -> None:
        self.assertEqual(self._names(10, _named("own", 5, True)), [["own"]])
